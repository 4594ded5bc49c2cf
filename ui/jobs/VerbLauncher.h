// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Command.h"
#include "ui/jobs/JobActions.h"
#include "ui/shell/UiContext.h"

#include <QPointer>

namespace ic {

class VerbDialog;
class VerbForm;

/// Opens the dialog of a verb; asked twice for the same, it brings the open one to the front. GUI thread.
class VerbLauncher final : public QObject
{
    Q_OBJECT
public:
    VerbLauncher(UiContext& context, QWidget* window);

    /// Verbs with a dialog; jobs the verb does not apply to are left out. False: nothing to do.
    bool launch(JobVerb verb, const QVector<JobRow>& jobs);
    void launchRevert(const JobRow& row, int toVersion);
    void launchGate(GateState gate);
    /// Open dialogs of this job compute their consequence again.
    void jobChanged(const JobRow& row);

signals:
    void carriedOut(const QString& sentence);

private:
    VerbForm* formFor(JobVerb verb, const QVector<JobRow>& jobs) const;
    void open(const QString& key, const QVector<JobRow>& jobs, VerbForm* form);

    UiContext& m_context;
    QWidget* m_window;
    QHash<QString, QPointer<VerbDialog>> m_open;
};

} // namespace ic
