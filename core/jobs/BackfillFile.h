// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/BarFile.h"
#include "core/jobs/JobContext.h"

#include <memory>
#include <tl/expected.hpp>

namespace ic {

/// The file a backfill takes its bars from instead of a source, when parameter `file` is given. Functions on
/// the pool thread of the run; they block on the disk.
class BackfillFile
{
public:
    static inline const QString kPath = QStringLiteral("file");

    /// Null without the parameter. A file with any problem ends the run: Failed BAD_FILE, with the problems
    /// in its details, before anything is stored.
    static tl::expected<std::shared_ptr<const BarFile>, JobOutcome> from(const JobContext& context,
                                                                         Market market);
    /// The file as the source of the run.
    static BarSources::Choice choice(std::shared_ptr<const BarFile> file);
};

} // namespace ic
