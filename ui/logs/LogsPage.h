// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/EventPump.h"
#include "ui/logs/LogModel.h"
#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"

class QLabel;
class QToolButton;

namespace ic {

class EmptyNote;
class LogFilterBar;
class LogView;

/// The live log of the whole program: filters, search, follow, and the way to the files. Reads only while it
/// is in front; the ring keeps what comes meanwhile. GUI thread.
class LogsPage final : public Page
{
    Q_OBJECT
public:
    LogsPage(UiContext& context, EventPump& events, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void focusFilter() override;
    void recall(UiState& state) override;
    void remember(UiState& state) const override;
    QList<QAction*> verbs() const override { return m_verbs; }
    bool showJob(const JobId& job) override;

    /// Where the files are; empty until the workspace is known.
    QString logFolder() const { return m_folder; }

signals:
    /// Somebody wants to see the files; the default handler opens the folder in the desktop's file manager.
    void folderRequested(const QString& folder);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void addVerbs();
    void applyFilter();
    void showCounts();
    void showEmptiness();
    void emptyAction();

    UiContext& m_context;
    LogModel m_model;
    LogFilterBar* m_bar = nullptr;
    LogView* m_view = nullptr;
    EmptyNote* m_empty = nullptr;
    QToolButton* m_follow = nullptr;
    QToolButton* m_openFolder = nullptr;
    QLabel* m_counts = nullptr;
    QTimer m_countTimer;
    QList<QAction*> m_verbs;
    QString m_folder;
};

} // namespace ic
