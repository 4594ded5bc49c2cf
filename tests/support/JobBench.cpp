// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/JobBench.h"

namespace ic {

namespace {

std::shared_ptr<const MarketCalendars> shippedCalendars()
{
    const auto loaded = MarketCalendars::load();
    if (!loaded)
        qFatal("calendars: %s", qPrintable(loaded.error().text()));
    return *loaded;
}

} // namespace

Instant kst(const char* text)
{
    const QString all = QString::fromLatin1(text);
    const int minutes = QStringView(all).mid(11, 2).toInt() * 60 + QStringView(all).mid(14, 2).toInt();
    return seoul::instantOf(day(qPrintable(all.left(10))), std::chrono::minutes(minutes));
}

JobBench::JobBench(Instant now, const QHash<QString, QString>& overrides)
    : clock(now)
    , calendars(shippedCalendars())
    , settings(Settings::defaults(overrides))
    , waiter(std::make_shared<FakeWaiter>(clock))
{
    sources.byPath.insert(QStringLiteral("internal"), internal);
    sources.byPath.insert(QStringLiteral("collector"), collector);
}

JobOutcome JobBench::run(Job& target, const QJsonObject& parameters, TriggerKind kind,
                         std::optional<Instant> plannedAt)
{
    lastRun = insertRun(workspace.store(), job);
    JobContext context{JobId(job),
                       lastRun,
                       OccurrenceId(lastRun.value()),
                       plannedAt.value_or(clock.now()),
                       kind,
                       1,
                       parameters,
                       path,
                       QStringLiteral("test"),
                       clock,
                       *calendars,
                       *settings,
                       switches,
                       bars,
                       research,
                       sources,
                       Logger(),
                       stop.get_token(),
                       [this](const Progress& step) { progress.append(step); }};
    return target.run(context);
}

} // namespace ic
