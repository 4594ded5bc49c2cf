// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillJob.h"

#include "core/jobs/BackfillFile.h"
#include "core/jobs/BackfillLoop.h"
#include "core/jobs/Outcomes.h"

namespace ic {

JobOutcome BackfillJob::run(JobContext& context)
{
    const auto file = BackfillFile::from(context, m_market);
    if (!file)
        return file.error();
    auto request = BackfillRequest::from(context, m_market, file->get());
    if (!request)
        return request.error();
    auto choice = *file ? BackfillFile::choice(*file) : context.sources.of(m_market, context.path);
    if (!choice)
        return outcome::of(choice.error());
    context.log.info(QStringLiteral("Backfill %1 to %2, %3 sessions, from %4 over the %5 path: %6")
                         .arg(request->key.from.toIso(), request->key.to.toIso())
                         .arg(request->sessions.size())
                         .arg(choice->source->name(), choice->path, choice->why));
    return BackfillLoop(context, std::move(*request), std::move(*choice), *m_waiter).run();
}

} // namespace ic
