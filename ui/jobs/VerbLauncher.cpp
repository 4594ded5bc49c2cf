// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/VerbLauncher.h"

#include "ui/jobs/ConfirmForm.h"
#include "ui/jobs/HoldForm.h"
#include "ui/jobs/RunForm.h"
#include "ui/jobs/VerbDialog.h"
#include "ui/shell/TimeText.h"

namespace ic {

VerbLauncher::VerbLauncher(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{}

VerbForm* VerbLauncher::formFor(JobVerb verb, const QVector<JobRow>& jobs) const
{
    const JobRow& first = jobs.first();
    const Instant now = m_context.service.clock().now();
    const auto plain = [](const QString& title, const QString& action, auto make) {
        return new PlainForm(title, action, [make](const JobRow& row) -> Verb { return make(row); });
    };
    switch (verb) {
    case JobVerb::Run:
        return new RunForm(m_context, jobs);
    case JobVerb::Hold:
        return new HoldForm(m_context.service.clock(), first.definition.zone);
    case JobVerb::Confirm:
        return new ConfirmForm;
    case JobVerb::Resume:
        return plain(tr("Resume"), tr("Resume"),
                     [](const JobRow& row) { return ResumeJob{row.definition.id}; });
    case JobVerb::SkipNext: {
        const QString at = first.nextRun && jobs.size() == 1
                               ? shortInstant(*first.nextRun, first.definition.zone, now)
                               : tr("next run");
        return plain(tr("Skip"), tr("Skip %1").arg(at),
                     [](const JobRow& row) { return SkipNext{row.definition.id}; });
    }
    case JobVerb::Unskip:
        return plain(tr("Do not skip"), tr("Let it run"),
                     [](const JobRow& row) { return UnskipNext{row.definition.id}; });
    case JobVerb::SwitchPath: {
        const bool on = !first.path.switchedOn;
        return plain(tr("Execution path"), on ? tr("Use preferred path") : tr("Use internal path"),
                     [on](const JobRow& row) {
                         return SwitchPath{row.definition.id, on};
                     });
    }
    case JobVerb::Shadow:
        return plain(tr("Compare paths"), tr("Compare now"), [](const JobRow& row) {
            return ShadowRun{row.definition.id, {}};
        });
    case JobVerb::Cancel:
        return plain(tr("Stop this run"), tr("Stop run %1").arg(first.running.first().run.value()),
                     [run = first.running.first().run](const JobRow&) { return CancelRun{run}; });
    case JobVerb::Undo:
        return plain(tr("Undo run"), tr("Undo run %1").arg(first.lastRun->run.value()),
                     [run = first.lastRun->run](const JobRow&) { return UndoRun{run}; });
    default:
        return nullptr;
    }
}

bool VerbLauncher::launch(JobVerb verb, const QVector<JobRow>& jobs)
{
    QVector<JobRow> fit = jobs;
    fit.removeIf([verb](const JobRow& row) { return !JobActions::applies(verb, row); });
    if (fit.isEmpty())
        return false;
    VerbForm* form = formFor(verb, fit);
    if (!form)
        return false;
    QString key = QString::number(int(verb));
    for (const JobRow& row : std::as_const(fit))
        key += u'/' + row.definition.id.value();
    open(key, fit, form);
    return true;
}

void VerbLauncher::launchRevert(const JobRow& row, int toVersion)
{
    auto* form = new PlainForm(tr("Revert definition"), tr("Revert to version %1").arg(toVersion),
                               [toVersion](const JobRow& job) -> Verb {
                                   return RevertDefinition{job.definition.id, toVersion};
                               });
    open(QStringLiteral("revert/%1/%2").arg(row.definition.id.value()).arg(toVersion), {row}, form);
}

void VerbLauncher::launchGate(GateState gate)
{
    const QString action = gate == GateState::Active     ? tr("Set the gate to ACTIVE")
                           : gate == GateState::Reducing ? tr("Set the gate to REDUCING")
                                                         : tr("Set the gate to HALTED");
    auto* form = new PlainForm(tr("Gate"), action, [gate](const JobRow&) -> Verb { return SetGate{gate}; });
    open(QStringLiteral("gate/%1").arg(int(gate)), {JobRow{}}, form);
}

void VerbLauncher::open(const QString& key, const QVector<JobRow>& jobs, VerbForm* form)
{
    if (VerbDialog* known = m_open.value(key)) {
        delete form;
        known->raise();
        known->activateWindow();
        return;
    }
    auto* dialog = new VerbDialog(m_context, jobs, form, m_window->window());
    m_open.insert(key, dialog);
    connect(dialog, &VerbDialog::carriedOut, this, &VerbLauncher::carriedOut);
    connect(dialog, &QObject::destroyed, this, [this, key] { m_open.remove(key); });
    dialog->show();
}

void VerbLauncher::jobChanged(const JobRow& row)
{
    for (const auto& dialog : std::as_const(m_open))
        if (dialog)
            dialog->jobChanged(row);
}

} // namespace ic
