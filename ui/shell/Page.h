// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/domain/Rows.h"
#include "ui/shell/PaletteEntry.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QWidget>

namespace ic {

class UiState;

/// One page of the window: the thing in the middle, reached by the rail and Ctrl+1..9. The window owns it and
/// knows nothing else about it. GUI thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` is the key of everything remembered about the page ("jobsPage"); `iconName` as in
    /// Theme::icon.
    Page(const QString& objectName, const QString& iconName, Theme& theme, QWidget* parent = nullptr);

    /// Translated; asked again after every languageChanged.
    virtual QString title() const = 0;
    const QString& iconName() const { return m_iconName; }

    /// Called when the page comes to the front: fetch what is stale and put the focus on the main thing.
    virtual void activate() {}
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// What the inspector on the right shows while this page is in front; owned by the page's window; may be
    /// null.
    virtual QWidget* inspector() { return nullptr; }
    /// Verbs of this page for its menu and the command palette; owned by the page.
    virtual QList<QAction*> verbs() const { return {}; }

    /// What quitting now would lose, a sentence each.
    virtual QStringList unsaved() const { return {}; }

    /// Reads and writes what the page keeps between sessions: splitters, columns, filters.
    virtual void recall(UiState&) {}
    virtual void remember(UiState&) const {}

    /// What the command palette offers beside the verbs: jobs, instruments ...
    virtual QVector<PaletteEntry> paletteEntries() { return {}; }

    /// Requests from other pages. True: this page showed it, and the window brings it to the front.
    virtual bool showJob(const JobId&) { return false; }
    virtual bool showRuns(const JobId&) { return false; }
    virtual bool showRun(RunId) { return false; }
    virtual bool showBacktest(qint64 /*id*/) { return false; }
    virtual bool showInstrument(Market, const QString&) { return false; }
    /// From a factor of an explanation to what changes it: "hold", "definition", "gate" ...
    virtual bool showControl(const JobId&, const QString&) { return false; }
    /// Asks, with consequences, whether the global gate is to be set.
    virtual bool askGate(GateState) { return false; }

signals:
    /// Goes to the status bar with what happens next.
    void failed(const ic::Error& error);
    /// A sentence about something that worked: "Run started: KRX daily prices".
    void done(const QString& sentence);
    void jobRequested(const ic::JobId& job);
    void runsRequested(const ic::JobId& job);
    void runRequested(ic::RunId run);
    void backtestRequested(qint64 id);
    void instrumentRequested(ic::Market market, const QString& symbol);
    void controlRequested(const ic::JobId& job, const QString& control);
    /// Opens the drawer on a job's lines, of one run when `run` is valid.
    void logRequested(const ic::JobId& job, ic::RunId run);
    void inspectorRequested();

protected:
    Theme& theme() const { return m_theme; }
    /// Sets every text again. Called after the language changed; call it at the end of your constructor too.
    virtual void retranslate() {}
    /// Colours changed; palette-painted widgets need nothing.
    virtual void themeChanged() {}
    void changeEvent(QEvent* event) override;

private:
    Theme& m_theme;
    QString m_iconName;
};

} // namespace ic
