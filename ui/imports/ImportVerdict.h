// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "ui/imports/ImportProblemModel.h"
#include "ui/research/RawSortProxy.h"
#include "ui/shell/UiContext.h"

#include <QWidget>
#include <optional>
#include <variant>

class QLabel;
class QPushButton;

namespace ic {

class FactList;
class ResearchTable;

/// What was found in a file: what importing it would change, or what is wrong with it line by line. Nothing
/// is stored before its button is pressed, and the button can be pressed only without problems. GUI thread.
class ImportVerdict final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportVerdict(UiContext& context, QWidget* parent = nullptr);

    void setPreview(const ImportPreview& preview);
    void setError(const Error& error);

signals:
    void importRequested();
    void done(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showFound();
    void showPreview(const ImportPreview& file);
    void showError(const Error& error);
    void setVerdict(bool good, const QString& sentence);
    void copyProblems();

    UiContext& m_context;
    ImportProblemModel m_problems;
    RawSortProxy m_problemRows;
    QLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    FactList* m_facts = nullptr;
    ResearchTable* m_table = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_copy = nullptr;
    std::variant<std::monostate, ImportPreview, Error> m_found;
};

} // namespace ic
