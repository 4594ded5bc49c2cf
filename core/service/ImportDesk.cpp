// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ImportDesk.h"

#include "core/adapters/file/BarFile.h"
#include "core/adapters/file/ImportProblems.h"
#include "core/domain/WaitFor.h"
#include "core/store/AuditStore.h"
#include "core/store/ImportStore.h"
#include "core/store/ReferenceStore.h"

#include <QSemaphore>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

AuditEntry auditOf(const ImportRow& row)
{
    return {.at = row.at,
            .actor = row.by,
            .verb = u"import."_s + toCode(row.kind).toLower().replace(u'_', u'-'),
            .subject = toCode(row.market),
            .reason = row.file,
            .after = QJsonObject{{u"import"_s, row.id}, {u"rows"_s, row.rows}, {u"changed"_s, row.changed}}};
}

Result<ImportRow> audited(Connection& connection, const Result<ImportRow>& row)
{
    return row.and_then([&](const ImportRow& stored) {
        return AuditStore::append(connection, auditOf(stored)).map([&](const AuditRow&) { return stored; });
    });
}

TriggerJob backfillOf(const ImportOrder& order)
{
    QJsonObject parameters{{u"file"_s, order.file}, {u"force"_s, order.force}};
    if (order.options.adjusted)
        parameters.insert(u"adjusted"_s, *order.options.adjusted);
    if (order.options.date) {
        parameters.insert(u"from"_s, order.options.date->toIso());
        parameters.insert(u"to"_s, order.options.date->toIso());
    }
    const bool korean = order.market == Market::Kr;
    return {JobId(korean ? u"krx-daily-backfill"_s : u"us-daily-backfill"_s), parameters, false};
}

/// The core thread answers, and it does no more once it stops.
template <typename T>
Result<T> waitUnlessStopped(QFuture<Result<T>> future, const std::stop_token& stop)
{
    constexpr int kLookMs = 50;
    const auto answered = std::make_shared<QSemaphore>();
    const auto told = future.then([answered](const Result<T>& result) {
        answered->release();
        return result;
    });
    while (!answered->tryAcquire(1, kLookMs)) {
        if (stop.stop_requested())
            return fail(u"CANCELLED"_s, QT_TRANSLATE_NOOP("Phrase", "The program is stopping."),
                        QT_TRANSLATE_NOOP("Phrase", "Nothing was imported."));
    }
    return told.result();
}

} // namespace

Result<ImportPreview> ImportDesk::preview(const ImportOrder& order) const
{
    if (order.kind == ImportKind::Bars)
        return judgeBars(order);
    auto file = readReference(order, m_parts.calendars, m_parts.clock.now());
    if (!file)
        return tl::unexpected(file.error());
    return waitFor(m_parts.store.read([rows = file->rows, market = order.market](Connection& c) {
               return ReferenceStore::compare(c, market, rows);
           }))
        .map([&](const ReferenceCounts& counts) {
            file->preview.newRows = counts.added;
            file->preview.changedRows = counts.changed;
            return file->preview;
        });
}

Result<ImportPreview> ImportDesk::judgeBars(const ImportOrder& order)
{
    return BarFile::read(order.market, order.file, order.options).map([](const BarFile& file) {
        return file.preview();
    });
}

Result<ReferenceFile> ImportDesk::readReference(const ImportOrder& order, const MarketCalendars& calendars,
                                                Instant now)
{
    FileOptions options = order.options;
    if (order.kind == ImportKind::Sectors && !options.date && !FileOptions::dateInName(order.file))
        options.date = calendars.of(order.market).lastClosedSession(now);
    return ReferenceFile::read(order.kind, order.market, order.file, options);
}

Result<ImportReceipt> ImportDesk::take(const ImportOrder& order, const std::stop_token& stop) const
{
    if (order.actor.isEmpty()) {
        return fail(u"AUDIT_ACTOR"_s,
                    QT_TRANSLATE_NOOP("Phrase", "An import wants somebody who answers for it."),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was imported."));
    }
    return order.kind == ImportKind::Bars ? takeBars(order, stop) : takeReference(order);
}

Result<ImportReceipt> ImportDesk::takeReference(const ImportOrder& order) const
{
    const auto file = readReference(order, m_parts.calendars, m_parts.clock.now());
    if (!file)
        return tl::unexpected(file.error());
    if (file->preview.problemCount > 0)
        return tl::unexpected(ImportProblems::error(file->preview));
    const ImportRow row = rowOf(order, file->preview);
    return waitFor(m_parts.store.write([&](Connection& c) {
               return audited(c, ImportStore::importReference(c, row, file->rows));
           }))
        .map([](const ImportRow& stored) {
            return ImportReceipt{stored, {}};
        });
}

Result<ImportReceipt> ImportDesk::takeBars(const ImportOrder& order, const std::stop_token& stop) const
{
    const auto judged = preview(order);
    if (!judged)
        return tl::unexpected(judged.error());
    if (judged->problemCount > 0)
        return tl::unexpected(ImportProblems::error(*judged));
    const Command command{backfillOf(order), order.actor, u"Import of "_s + judged->file,
                          QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const auto receipt = waitUnlessStopped(m_parts.console.execute(command, Language::English), stop);
    if (!receipt)
        return tl::unexpected(receipt.error());
    if (!receipt->occurrence)
        return fail(u"NO_OCCURRENCE"_s, receipt->message);
    const ImportRow row = rowOf(order, *judged);
    const OccurrenceId occurrence = *receipt->occurrence;
    return waitFor(m_parts.store.write(
                       [&](Connection& c) { return audited(c, ImportStore::addBars(c, row, occurrence)); }))
        .map([&](const ImportRow& stored) {
            return ImportReceipt{stored, occurrence};
        });
}

ImportRow ImportDesk::rowOf(const ImportOrder& order, const ImportPreview& preview) const
{
    ImportRow row;
    row.at = m_parts.clock.now();
    row.by = order.actor;
    row.kind = order.kind;
    row.market = order.market;
    row.file = preview.file;
    row.rows = preview.rows;
    row.first = preview.first;
    row.last = preview.last;
    return row;
}

} // namespace ic
