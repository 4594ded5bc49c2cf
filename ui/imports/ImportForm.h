// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "ui/shell/UiContext.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ic {

class ChipGroup;
class ImportVerdict;

/// The act of importing: kind, market and file, what the file would change or what is wrong with it, and the
/// button, which is there only for a file without problems. GUI thread.
class ImportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportForm(UiContext& context, QWidget* parent = nullptr);

    ImportKind kind() const;
    Market market() const;
    void setKind(ImportKind kind, Market market);
    /// Reads and judges it; nothing is stored.
    void setFile(const QString& file);
    void focusFile();

signals:
    void kindChanged();
    void failed(const ic::Error& error);
    void done(const QString& sentence);
    void runRequested(ic::RunId run);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Face { NoFile, Busy, Judged, Imported };

    void build();
    QWidget* buildChoice();
    QWidget* buildNoFile();
    QWidget* buildBusy();
    QWidget* buildImported();
    void wire();
    void retranslate();
    void chooseFile();
    void judge();
    void takeVerdict(const Result<ImportPreview>& preview);
    void importFile();
    void takeImport(const ImportRow& row);
    void showImport();
    void clear();
    void showFace(Face face);

    UiContext& m_context;
    QComboBox* m_kind = nullptr;
    ChipGroup* m_market = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    QStackedWidget* m_faces = nullptr;
    QLabel* m_dropIcon = nullptr;
    QLabel* m_drop = nullptr;
    QLabel* m_busy = nullptr;
    QProgressBar* m_progress = nullptr;
    ImportVerdict* m_verdict = nullptr;
    QLabel* m_resultIcon = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_another = nullptr;
    std::optional<ImportPreview> m_preview;
    std::optional<ImportRow> m_imported;
    int m_generation = 0; ///< answers about another file or kind are thrown away
};

} // namespace ic
