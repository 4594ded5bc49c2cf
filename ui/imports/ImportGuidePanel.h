// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/InspectorPanel.h"

class QPlainTextEdit;
class QPushButton;

namespace ic {

class FactList;

/// How a file of the chosen kind has to look, beside the page that imports it. GUI thread.
class ImportGuidePanel final : public InspectorPanel
{
    Q_OBJECT
public:
    explicit ImportGuidePanel(UiContext& context, QWidget* parent = nullptr);

    void setKind(ImportKind kind, Market market);

signals:
    void done(const QString& sentence);

protected:
    void retranslate() override;

private:
    void copyExample();

    ImportKind m_kind = ImportKind::Sectors;
    Market m_market = Market::Kr;
    QLabel* m_title;
    QLabel* m_purpose;
    QLabel* m_rules;
    QLabel* m_requiredTitle;
    FactList* m_required;
    QLabel* m_optionalTitle;
    FactList* m_optional;
    QLabel* m_exampleTitle;
    QPlainTextEdit* m_example;
    QPushButton* m_copy;
};

} // namespace ic
