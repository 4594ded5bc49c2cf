// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunUndo.h"

#include "core/store/Connection.h"

#include <QStringList>

namespace ic {

namespace {

struct Conflicts
{
    qint64 rows = 0;
    QStringList runs;
};

Result<Conflicts> conflictsOf(Connection& connection, const char* key, RunId target)
{
    const auto query = connection.run(key, {target.value()});
    if (!query)
        return tl::unexpected(query.error());
    Conflicts conflicts;
    if ((*query)->next()) {
        conflicts.rows = (*query)->value(0).toLongLong();
        conflicts.runs = (*query)->value(1).toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    (*query)->finish();
    return conflicts;
}

Error conflictError(RunId target, const Conflicts& conflicts)
{
    const Phrase who = conflicts.runs.isEmpty() ? QT_TRANSLATE_NOOP("Phrase", "a later undo")
                                                : Phrase(QT_TRANSLATE_NOOP("Phrase", "run %1"),
                                                         conflicts.runs.join(QStringLiteral(", ")));
    return {QStringLiteral("UNDO_CONFLICT"),
            Phrase(QT_TRANSLATE_NOOP(
                       "Phrase", "%1 rows that run %2 wrote were changed later by %3; nothing was undone."),
                   conflicts.rows, target.value(), who),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Undo %1 first, then this run."), who)};
}

Result<void> checkUndoable(Connection& connection, RunId target)
{
    const auto state = RunUndo::state(connection, target);
    if (!state)
        return tl::unexpected(state.error());
    if (state->undoneBy) {
        return fail(QStringLiteral("UNDO_DONE"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Run %1 is undone already, by run %2."),
                           target.value(), state->undoneBy->value()),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Undo run %1 to bring its rows back."),
                           state->undoneBy->value()));
    }
    if (!state->hasImages) {
        return fail(QStringLiteral("UNDO_NOTHING"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Run %1 wrote no market data that could be undone."),
                           target.value()),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
    }
    for (const char* key : {"bars_undo.bar_conflicts", "bars_undo.action_conflicts"}) {
        const auto conflicts = conflictsOf(connection, key, target);
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        if (conflicts->rows > 0)
            return tl::unexpected(conflictError(target, *conflicts));
    }
    return {};
}

/// Runs statements of bars_undo over (target) or (target, undoing) and keeps the first error.
class Steps
{
public:
    Steps(Connection& connection, RunId target, RunId undoing)
        : m_connection(connection), m_target(target.value()), m_undoing(undoing.value())
    {}
    qint64 forTarget(const char* key) { return count(key, {m_target}); }
    qint64 forBoth(const char* key) { return count(key, {m_target, m_undoing}); }
    const Result<void>& result() const { return m_result; }

private:
    qint64 count(const char* key, std::initializer_list<QVariant> values)
    {
        if (!m_result)
            return 0;
        const auto rows = m_connection.change(key, values);
        if (!rows)
            m_result = tl::unexpected(rows.error());
        return rows.value_or(0);
    }

    Connection& m_connection;
    qint64 m_target;
    qint64 m_undoing;
    Result<void> m_result;
};

void undoBars(Steps& steps, UndoReport& report)
{
    steps.forBoth("bars_undo.keep_bars");
    report.removed = steps.forTarget("bars_undo.delete_bars");
    report.restored = steps.forTarget("bars_undo.restore_bars");
    steps.forTarget("bars_instruments.forget_of_run");
    steps.forTarget("bars_instruments.relearn_of_run");
    steps.forTarget("bars_undo.drop_checkpoints");
}

void undoActions(Steps& steps, UndoReport& report)
{
    steps.forBoth("bars_undo.keep_actions");
    report.actions = steps.forTarget("bars_undo.delete_actions");
    report.actions += steps.forTarget("bars_undo.restore_actions");
}

void undoCoverage(Steps& steps, UndoReport& report)
{
    report.sessions = steps.forBoth("bars_undo.keep_coverage");
    steps.forTarget("bars_undo.delete_coverage");
    steps.forTarget("bars_undo.restore_coverage");
    // A later run may have confirmed the session without changing a row; then its coverage stays and is
    // recounted.
    steps.forTarget("bars_undo.recount_coverage");
    steps.forTarget("bars_undo.downgrade_coverage");
}

} // namespace

Result<UndoState> RunUndo::state(Connection& connection, RunId target)
{
    const auto query = connection.run("bars_undo.state", {target.value()});
    if (!query)
        return tl::unexpected(query.error());
    UndoState state;
    if ((*query)->next()) {
        if (!(*query)->value(0).isNull())
            state.undoneBy = RunId((*query)->value(0).toLongLong());
        state.hasImages = (*query)->value(1).toLongLong() > 0;
    }
    (*query)->finish();
    return state;
}

Result<UndoReport> RunUndo::undo(Connection& connection, RunId target, RunId undoing)
{
    if (const auto allowed = checkUndoable(connection, target); !allowed)
        return tl::unexpected(allowed.error());
    Steps steps(connection, target, undoing);
    UndoReport report;
    undoBars(steps, report);
    undoActions(steps, report);
    undoCoverage(steps, report);
    steps.forTarget("bars_undo.redo_target");
    steps.forBoth("bars_undo.mark");
    if (!steps.result())
        return tl::unexpected(steps.result().error());
    return report;
}

} // namespace ic
