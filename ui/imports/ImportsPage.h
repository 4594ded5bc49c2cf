// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/ImportModel.h"
#include "ui/research/RawSortProxy.h"
#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"

#include <QPointer>
#include <memory>

class QLabel;
class QSplitter;

namespace ic {

class EmptyNote;
class FilterField;
class ImportForm;
class ImportGuidePanel;
class ResearchTable;

/// Files that no source delivers: bringing one in, and the list of those that were. GUI thread.
class ImportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportsPage(UiContext& context, QWidget* parent = nullptr);
    ~ImportsPage() override;

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    QWidget* inspector() override;
    void recall(UiState& state) override;
    void remember(UiState& state) const override;

protected:
    void retranslate() override;
    void themeChanged() override;

private:
    void build();
    QWidget* buildList();
    void wire();
    void changed();
    void askImports();
    void openRun();
    void showEmpty();

    UiContext& m_context;
    ImportModel m_model;
    RawSortProxy m_rows;
    ImportForm* m_form = nullptr;
    QSplitter* m_down = nullptr;
    QLabel* m_listTitle = nullptr;
    FilterField* m_text = nullptr;
    ResearchTable* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
    std::unique_ptr<ImportGuidePanel> m_ownGuide; ///< until the window adopts it
    QPointer<ImportGuidePanel> m_guide;
    bool m_asked = false;
    bool m_stale = false;
};

} // namespace ic
