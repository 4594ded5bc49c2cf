// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Rows.h"

namespace ic {

class Settings;

/// Which execution path a collecting job takes, and why: the collector when its address is set and the switch
/// is on; else KR the internal path, US the script when there is one, else the stub; instead of a simulated
/// or unusable path the drop folder when there is one. A file of the session in the drop folder comes before
/// all of them: a run sees that when it knows its session (BarSources::pathFor). Pure functions, any thread.
class PathChooser
{
public:
    /// No paths for a job without a choice. `available` holds the paths that are configured, in the
    /// definition's order.
    static PathInfo choose(const JobDefinition& definition, bool switchedOn, const Settings& settings);

    /// True when the simulated market stands behind the path: KR internal with neither a key nor a collector,
    /// and the US stub always. Its rows carry the provider SIM.
    static bool isSimulated(Market market, const QString& path, const Settings& settings);
    /// "" when the path can be used, else the English sentence why not.
    static Phrase problemOf(Market market, const QString& path, const Settings& settings);
    /// "" when the broker may be asked for bars the market's own path did not bring, else the sentence why
    /// not.
    static Phrase secondProblemOf(Market market, const Settings& settings);
};

} // namespace ic
