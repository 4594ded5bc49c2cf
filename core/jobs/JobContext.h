// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Lifecycle.h"
#include "core/domain/Progress.h"
#include "core/jobs/Job.h"
#include "core/log/Logger.h"
#include "core/ports/BarSource.h"
#include "core/time/Clock.h"
#include "core/time/MarketCalendar.h"

#include <QJsonObject>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace ic {

class BarStore;
class ResearchStore;
class RunTimeSettings;
class Settings;

/// Chooses the BarSource a run uses: path switch, settings and market decide. Thread-safe; made by the
/// composition root. A path once chosen for a run never changes under it, and never falls back silently.
class BarSources
{
public:
    virtual ~BarSources() = default;
    struct Choice
    {
        std::shared_ptr<BarSource> source;
        QString path; ///< "collector", "internal", "script", "stub", "file"
        Phrase why;   ///< why this one
    };
    /// The source of `path` ("collector", "internal", "script", "stub", "file"); an Error when it is not
    /// configured.
    virtual Result<Choice> of(Market market, const QString& path) const = 0;
    /// The path a run takes for one session: "file" when somebody has put that session into the drop folder,
    /// else `path`.
    virtual QString pathFor(Market, TradingDate, const QString& path) const { return path; }
    /// The source that is asked for what a market's own path could not bring, always with a word in the run's
    /// message; nullopt when none is set up.
    virtual std::optional<Choice> second(Market) const { return std::nullopt; }
};

/// All a job knows of the world while it runs. Lives on the pool thread for the length of one attempt.
struct JobContext
{
    JobId job;
    RunId run;
    OccurrenceId occurrence;
    Instant plannedAt;
    TriggerKind kind = TriggerKind::Cron;
    int attempt = 1;
    QJsonObject parameters; ///< validated against the definition's ParameterSpecs
    QString path;           ///< execution path chosen for this run; empty when the job has none
    Phrase pathReason;

    const Clock& clock;
    const MarketCalendars& calendars;
    const Settings& settings;
    const RunTimeSettings& switches; ///< what operators set at run time
    BarStore& bars;
    ResearchStore& research;
    const BarSources& sources;
    Logger log;
    std::stop_token stop;
    std::function<void(const Progress&)> progress; ///< cheap; coalesced to 10 a second by the receiver
};

} // namespace ic
