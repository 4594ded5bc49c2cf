// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/ReferenceFile.h"
#include "core/service/ConsoleService.h"
#include "core/service/ImportOrder.h"
#include "core/store/Store.h"
#include "core/time/MarketCalendar.h"

#include <stop_token>

namespace ic {

/// Judges files and takes them in: reference data straight into the database, bars by way of the backfill job
/// of their market. Any thread that may block, but not the core thread, which the backfill is planned on.
class ImportDesk
{
public:
    struct Parts
    {
        Store& store;
        ConsoleService& console;
        const Clock& clock;
        const MarketCalendars& calendars;
    };
    explicit ImportDesk(Parts parts) : m_parts(parts) {}

    /// Errors: NO_FILE, FILE_TOO_LARGE, BAD_GZIP, NOT_TEXT; problems inside the file are in the preview.
    Result<ImportPreview> preview(const ImportOrder& order) const;
    /// The two halves of preview() that need no ledger.
    static Result<ImportPreview> judgeBars(const ImportOrder& order);
    /// A list of sectors without any date is what is known now: it holds from the session that closed last.
    static Result<ReferenceFile> readReference(const ImportOrder& order, const MarketCalendars& calendars,
                                               Instant now);
    /// BAD_FILE with the first problems, and then nothing is changed; CANCELLED when `stop` comes before a
    /// backfill was planned. Audited.
    Result<ImportReceipt> take(const ImportOrder& order, const std::stop_token& stop) const;

private:
    Result<ImportReceipt> takeReference(const ImportOrder& order) const;
    Result<ImportReceipt> takeBars(const ImportOrder& order, const std::stop_token& stop) const;
    ImportRow rowOf(const ImportOrder& order, const ImportPreview& preview) const;

    Parts m_parts;
};

} // namespace ic
