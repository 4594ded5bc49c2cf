// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/JsonRows.h"

#include "core/domain/JobDefinitionJson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

void put(QJsonObject& object, const QString& name, Instant instant)
{
    object.insert(name, toIsoUtc(instant));
    object.insert(name + u"Ms"_s, instant.ms);
}

void put(QJsonObject& object, const QString& name, const std::optional<Instant>& instant)
{
    if (instant)
        return put(object, name, *instant);
    object.insert(name, QJsonValue::Null);
    object.insert(name + u"Ms"_s, QJsonValue::Null);
}

template <typename Id>
QJsonValue idOrNull(const std::optional<Id>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

template <typename Word>
QJsonValue wordOrNull(const std::optional<Word>& word)
{
    return word ? QJsonValue(toText(*word)) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue priceOrNull(const std::optional<Price>& price)
{
    return price ? QJsonValue(price->toText()) : QJsonValue();
}

QString wordOf(WorkspaceMode mode)
{
    return mode == WorkspaceMode::Sim ? u"SIM"_s : mode == WorkspaceMode::Paper ? u"PAPER"_s : u"REAL"_s;
}

QString wordOf(GateState gate)
{
    return gate == GateState::Active     ? u"ACTIVE"_s
           : gate == GateState::Reducing ? u"REDUCING"_s
                                         : u"HALTED"_s;
}

QString wordOf(LogLevel level)
{
    static const QStringList words{u"TRACE"_s, u"DEBUG"_s, u"INFO"_s, u"WARN"_s, u"ERROR"_s};
    return words.value(int(level));
}

QJsonObject countersJson(const JobCounters& c)
{
    return {{u"read"_s, c.read},         {u"written"_s, c.written}, {u"skipped"_s, c.skipped},
            {u"rejected"_s, c.rejected}, {u"orders"_s, c.orders},   {u"alerts"_s, c.alerts}};
}

QJsonValue holdJson(const std::optional<HoldInfo>& hold)
{
    if (!hold)
        return {};
    QJsonObject object{{u"by"_s, hold->by}, {u"reason"_s, hold->reason}};
    put(object, u"since"_s, hold->since);
    put(object, u"until"_s, hold->until);
    return object;
}

QJsonObject pathJson(const PathInfo& path)
{
    return {{u"available"_s, QJsonArray::fromStringList(path.available)},
            {u"active"_s, path.active},
            {u"on"_s, path.switchedOn},
            {u"why"_s, path.why.english()},
            {u"version"_s, path.version}};
}

QJsonObject runningJson(const RunningInfo& running)
{
    QJsonObject object{{u"run"_s, running.run.value()},
                       {u"occurrence"_s, running.occurrence.value()},
                       {u"state"_s, toText(running.state)},
                       {u"attempt"_s, running.attempt},
                       {u"cancelRequested"_s, running.cancelRequested},
                       {u"done"_s, running.progress.done},
                       {u"total"_s, running.progress.total},
                       {u"text"_s, running.progress.text.english()},
                       {u"etaMs"_s, numberOrNull(running.progress.etaMs)}};
    put(object, u"startedAt"_s, running.startedAt);
    return object;
}

QJsonValue lastRunJson(const std::optional<LastRun>& last)
{
    if (!last)
        return {};
    QJsonObject object{
        {u"run"_s, last->run.value()},           {u"occurrence"_s, last->occurrence.value()},
        {u"state"_s, toText(last->state)},       {u"code"_s, last->code},
        {u"message"_s, last->message.english()}, {u"counters"_s, countersJson(last->counters)}};
    put(object, u"startedAt"_s, last->startedAt);
    put(object, u"endedAt"_s, last->endedAt);
    return object;
}

QJsonObject markJson(const OutcomeMark& mark)
{
    QJsonObject object{{u"occurrence"_s, mark.occurrence.value()},
                       {u"state"_s, toText(mark.state)},
                       {u"run"_s, wordOrNull(mark.run)},
                       {u"skip"_s, wordOrNull(mark.skip)},
                       {u"durationMs"_s, mark.durationMs}};
    put(object, u"plannedAt"_s, mark.plannedAt);
    return object;
}

QJsonObject definitionJson(const JobDefinition& definition)
{
    QJsonObject object = toJson(definition);
    object.insert(u"version"_s, definition.version);
    object.insert(u"error"_s, definition.error);
    return object;
}

QJsonObject attemptJson(const RunAttempt& attempt)
{
    QJsonObject object{{u"attempt"_s, attempt.attempt},
                       {u"state"_s, toText(attempt.state)},
                       {u"code"_s, attempt.code},
                       {u"message"_s, attempt.message.english()}};
    put(object, u"startedAt"_s, attempt.startedAt);
    put(object, u"endedAt"_s, attempt.endedAt);
    return object;
}

QJsonObject factorJson(const WhyFactor& factor)
{
    return {{u"rule"_s, factor.rule},
            {u"verdict"_s, factor.verdict},
            {u"facts"_s, factor.facts},
            {u"sentence"_s, factor.sentence.english()},
            {u"control"_s, factor.control}};
}

QJsonObject previewInstantJson(const PreviewInstant& instant)
{
    QJsonArray collisions;
    for (const JobId& job : instant.collisions)
        collisions.append(job.value());
    QJsonObject object{{u"inOld"_s, instant.inOld},
                       {u"inNew"_s, instant.inNew},
                       {u"tradingDay"_s, instant.tradingDay},
                       {u"dstDiffers"_s, instant.dstDiffers},
                       {u"collisions"_s, collisions}};
    put(object, u"at"_s, instant.at);
    return object;
}

QJsonObject marketJson(const MarketStatus& market)
{
    QJsonObject object{
        {u"market"_s, exchangeName(market.market)}, {u"open"_s, market.open}, {u"note"_s, market.note}};
    put(object, u"closesAt"_s, market.closesAt);
    put(object, u"opensAt"_s, market.opensAt);
    return object;
}

template <typename List, typename Make>
QJsonArray arrayOf(const List& list, Make make)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(make(item));
    return array;
}

} // namespace

QString toIsoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const JobRow& row)
{
    QJsonObject object{
        {u"job"_s, row.definition.id.value()},
        {u"nameEn"_s, row.definition.nameEn},
        {u"nameKo"_s, row.definition.nameKo},
        {u"layer"_s, toText(row.definition.layer)},
        {u"danger"_s, toText(row.definition.danger)},
        {u"cron"_s, row.definition.cron},
        {u"zone"_s, QString::fromLatin1(row.definition.zone)},
        {u"enabled"_s, row.definition.enabled},
        {u"definition"_s, definitionJson(row.definition)},
        {u"path"_s, pathJson(row.path)},
        {u"hold"_s, holdJson(row.hold)},
        {u"nextOccurrence"_s, idOrNull(row.nextOccurrence)},
        {u"skipNext"_s, row.skipNext},
        {u"running"_s, arrayOf(row.running, runningJson)},
        {u"waiting"_s, arrayOf(row.waiting, [](OccurrenceId id) { return QJsonValue(id.value()); })},
        {u"lastRun"_s, lastRunJson(row.lastRun)},
        {u"outcomes"_s, arrayOf(row.outcomes, markJson)},
        {u"expectedP50Ms"_s, numberOrNull(row.expectedP50Ms)},
        {u"expectedP95Ms"_s, numberOrNull(row.expectedP95Ms)},
        {u"attention"_s, row.attention}};
    put(object, u"nextRun"_s, row.nextRun);
    return object;
}

QJsonObject toJson(const HistoryRow& row)
{
    QJsonObject object{
        {u"occurrence"_s, row.occurrence.isValid() ? QJsonValue(row.occurrence.value()) : QJsonValue()},
        {u"job"_s, row.job.value()},
        {u"kind"_s, toText(row.kind)},
        {u"state"_s, toText(row.state)},
        {u"skip"_s, wordOrNull(row.skip)},
        {u"skipDetail"_s, row.skipDetail.english()},
        {u"run"_s, idOrNull(row.run)},
        {u"runState"_s, wordOrNull(row.runState)},
        {u"attempts"_s, row.attempts},
        {u"path"_s, row.path},
        {u"code"_s, row.code},
        {u"message"_s, row.message.english()},
        {u"counters"_s, countersJson(row.counters)},
        {u"session"_s, row.session ? QJsonValue(row.session->toIso()) : QJsonValue()},
        {u"definitionVersion"_s, row.definitionVersion},
        {u"undoable"_s, row.undoable},
        {u"undoneBy"_s, idOrNull(row.undoneBy)}};
    put(object, u"plannedAt"_s, row.plannedAt);
    put(object, u"startedAt"_s, row.startedAt);
    put(object, u"endedAt"_s, row.endedAt);
    return object;
}

QJsonObject toJson(const HistoryPage& page)
{
    QJsonObject next;
    if (page.next) {
        next.insert(u"occurrence"_s, page.next->id.value());
        put(next, u"plannedAt"_s, page.next->plannedAt);
    }
    return {{u"rows"_s, toJsonArray(page.rows)},
            {u"hasMore"_s, page.hasMore},
            {u"next"_s, page.next ? QJsonValue(next) : QJsonValue()}};
}

QJsonObject toJson(const RunDetail& detail)
{
    QJsonObject object = toJson(detail.row);
    object.insert(u"attemptList"_s, arrayOf(detail.attempts, attemptJson));
    object.insert(u"parameters"_s, detail.parameters);
    object.insert(u"details"_s, detail.details);
    object.insert(u"next"_s, detail.next.english());
    return object;
}

QJsonObject toJson(const WhyReport& report)
{
    return {{u"occurrence"_s, toJson(report.occurrence)},
            {u"headline"_s, report.headline.english()},
            {u"factors"_s, arrayOf(report.factors, factorJson)},
            {u"predicted"_s, report.predicted}};
}

QJsonObject toJson(const DefinitionVersion& version)
{
    QJsonObject object{{u"version"_s, version.definition.version},
                       {u"definition"_s, definitionJson(version.definition)},
                       {u"by"_s, version.by},
                       {u"reason"_s, version.reason}};
    put(object, u"savedAt"_s, version.savedAt);
    return object;
}

QJsonObject toJson(const EditPreview& preview)
{
    return {{u"instants"_s, arrayOf(preview.instants, previewInstantJson)},
            {u"neverFires"_s, preview.neverFires},
            {u"sentenceEn"_s, preview.sentenceEn},
            {u"sentenceKo"_s, preview.sentenceKo},
            {u"error"_s, preview.error ? QJsonValue(toJson(*preview.error)) : QJsonValue()},
            {u"errorField"_s, preview.errorField},
            {u"errorPosition"_s, preview.errorPosition},
            {u"suggestion"_s, preview.suggestion},
            {u"consequence"_s, preview.consequence}};
}

QJsonObject toJson(const DurationPoint& point)
{
    QJsonObject object{{u"run"_s, point.run.value()},
                       {u"durationMs"_s, point.durationMs},
                       {u"state"_s, toText(point.state)}};
    put(object, u"startedAt"_s, point.startedAt);
    return object;
}

QJsonObject toJson(const LogLine& line)
{
    QJsonObject object{{u"level"_s, wordOf(line.level)},
                       {u"job"_s, line.job.isValid() ? QJsonValue(line.job.value()) : QJsonValue()},
                       {u"run"_s, line.run.isValid() ? QJsonValue(line.run.value()) : QJsonValue()},
                       {u"text"_s, line.text}};
    put(object, u"at"_s, line.at);
    return object;
}

QJsonObject toJson(const CoverageDay& day)
{
    return {{u"market"_s, exchangeName(day.market)},
            {u"session"_s, day.session.toIso()},
            {u"rows"_s, day.rows},
            {u"expected"_s, day.expected > 0 ? QJsonValue(day.expected) : QJsonValue()},
            {u"state"_s, day.state},
            {u"source"_s, day.source},
            {u"run"_s, idOrNull(day.run)}};
}

QJsonObject toJson(const InstrumentRow& row)
{
    return {{u"market"_s, exchangeName(row.market)},
            {u"symbol"_s, row.symbol},
            {u"name"_s, row.name},
            {u"board"_s, row.board},
            {u"first"_s, row.first.toIso()},
            {u"last"_s, row.last.toIso()}};
}

QJsonObject toJson(const Bar& bar)
{
    return {{u"market"_s, exchangeName(bar.market)},
            {u"date"_s, bar.date.toIso()},
            {u"symbol"_s, bar.symbol},
            {u"name"_s, bar.name},
            {u"board"_s, bar.board},
            {u"open"_s, priceOrNull(bar.open)},
            {u"high"_s, priceOrNull(bar.high)},
            {u"low"_s, priceOrNull(bar.low)},
            {u"close"_s, priceOrNull(bar.close)},
            {u"change"_s, priceOrNull(bar.change)},
            {u"volume"_s, bar.volume},
            {u"turnover"_s, numberOrNull(bar.turnover)},
            {u"marketCap"_s, numberOrNull(bar.marketCap)},
            {u"listedShares"_s, numberOrNull(bar.listedShares)},
            {u"adjusted"_s, bar.adjusted},
            {u"halted"_s, bar.halted},
            {u"source"_s, bar.source}};
}

QJsonObject toJson(const SystemStatus& status)
{
    const LedgerCounts& today = status.today;
    return {{u"mode"_s, wordOf(status.mode)},
            {u"workspace"_s, status.workspace},
            {u"gate"_s, wordOf(status.gate)},
            {u"gateReason"_s, status.gateReason},
            {u"leader"_s, status.leader},
            {u"leaderEpoch"_s, status.leaderEpoch},
            {u"otherLeader"_s, status.otherLeader},
            {u"storeHealthy"_s, status.storeHealthy},
            {u"storeProblem"_s, status.storeProblem.english()},
            {u"today"_s, QJsonObject{{u"planned"_s, today.planned},
                                     {u"ran"_s, today.ran},
                                     {u"explained"_s, today.explained},
                                     {u"open"_s, today.open},
                                     {u"balanced"_s, today.balanced}}},
            {u"markets"_s, arrayOf(status.markets, marketJson)},
            {u"alerts"_s, status.alerts}};
}

QJsonObject toJson(const Consequence& consequence)
{
    return {{u"allowed"_s, consequence.allowed},
            {u"refusal"_s, consequence.refusal},
            {u"summary"_s, consequence.summary},
            {u"details"_s, arrayOf(consequence.details, [](const Phrase& line) { return line.english(); })},
            {u"reasonRequired"_s, consequence.reasonRequired},
            {u"dangerous"_s, consequence.dangerous}};
}

QJsonObject toJson(const Receipt& receipt)
{
    return {{u"token"_s, receipt.token},
            {u"repeated"_s, receipt.repeated},
            {u"occurrence"_s, idOrNull(receipt.occurrence)},
            {u"message"_s, receipt.message}};
}

QJsonObject toJson(const Error& error)
{
    return {
        {u"code"_s, error.code}, {u"message"_s, error.message.english()}, {u"next"_s, error.next.english()}};
}

} // namespace ic
