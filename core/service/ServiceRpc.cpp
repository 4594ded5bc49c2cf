// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ServiceRpc.h"

#include "core/domain/NearestText.h"
#include "core/service/JsonRows.h"
#include "core/service/ResearchRpc.h"
#include "core/service/RpcParams.h"
#include "core/service/RpcVerbs.h"

#include <QHash>
#include <QPromise>
#include <span>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Answer = Result<QJsonObject>;
using Method = QFuture<Answer> (*)(ConsoleService&, RpcParams&);

constexpr int kMostRows = 10'000;

QFuture<Answer> ready(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

template <typename Row>
QJsonObject listAnswer(const QVector<Row>& rows)
{
    return {{u"rows"_s, toJsonArray(rows)}};
}

/// The service's Result, turned to JSON by `make`.
template <typename T, typename Make>
QFuture<Answer> convert(QFuture<Result<T>> future, Make make)
{
    return future.then([make](const Result<T>& result) -> Answer {
        if (!result)
            return tl::unexpected(result.error());
        return make(*result);
    });
}

/// `ask` runs only when every parameter was good.
template <typename Ask>
QFuture<Answer> whenGood(RpcParams& params, Ask ask)
{
    const Result<void> good = params.finish();
    return good ? ask() : ready(tl::unexpected(good.error()));
}

QFuture<Answer> jobs(ConsoleService& service, RpcParams& params)
{
    return whenGood(params, [&] {
        return service.snapshot().then([now = service.clock().now()](const Snapshot& s) -> Answer {
            return QJsonObject{{u"now"_s, toIsoUtc(now)},
                               {u"nowMs"_s, now.ms},
                               {u"seq"_s, qint64(s.eventSeq)},
                               {u"rows"_s, toJsonArray(s.jobs)},
                               {u"status"_s, toJson(s.status)}};
        });
    });
}

QFuture<Answer> status(ConsoleService& service, RpcParams& params)
{
    return whenGood(params, [&] {
        return service.snapshot().then([now = service.clock().now()](const Snapshot& s) -> Answer {
            QJsonObject object = toJson(s.status);
            object.insert(u"now"_s, toIsoUtc(now));
            object.insert(u"nowMs"_s, now.ms);
            return object;
        });
    });
}

template <typename Word, typename Parse>
QVector<Word> words(RpcParams& params, const QString& name, Parse parse, std::span<const Word> all)
{
    QVector<Word> values;
    for (const QString& text : params.texts(name)) {
        const std::optional<Word> value = parse(text.toUpper());
        if (value)
            values.append(*value);
        else {
            QStringList allowed;
            for (const Word word : all)
                allowed.append(toText(word));
            params.complain(name, u"\"%1\" is not one of %2"_s.arg(text, allowed.join(u", "_s)));
        }
    }
    return values;
}

HistoryQuery historyQuery(RpcParams& params, bool open)
{
    HistoryQuery query;
    for (const QString& job : params.texts(u"jobs"_s))
        query.jobs.append(JobId(job));
    query.runStates = words<RunState>(
        params, u"states"_s, [](const QString& t) { return runStateFromText(t); }, allRunStates());
    query.skipCodes = words<SkipCode>(
        params, u"skips"_s, [](const QString& t) { return skipCodeFromText(t); }, allSkipCodes());
    query.includeRan = params.boolean(u"ran"_s, true);
    query.includeExplained = params.boolean(u"explained"_s, true);
    query.includeOpen = params.boolean(u"open"_s, open);
    query.from = params.instant(u"from"_s);
    query.to = params.instant(u"to"_s);
    query.text = params.text(u"text"_s);
    query.limit = int(params.integer(u"limit"_s, 200, 1, kMostRows));
    query.beforePlannedAt = params.instant(u"beforePlannedAt"_s);
    query.beforeId = OccurrenceId(params.integer(u"beforeOccurrence"_s, 0, 1, qint64(1) << 52));
    if (query.from && query.to && *query.from > *query.to)
        params.complain(u"from"_s, u"is later than to"_s);
    return query;
}

QFuture<Answer> history(ConsoleService& service, RpcParams& params)
{
    const HistoryQuery query = historyQuery(params, false);
    return whenGood(params, [&] {
        return convert(service.history(query), [](const HistoryPage& page) { return toJson(page); });
    });
}

QFuture<Answer> plan(ConsoleService& service, RpcParams& params)
{
    const HistoryQuery query = historyQuery(params, true);
    if (!query.from || !query.to)
        params.complain(u"from"_s, u"from and to are needed"_s);
    return whenGood(params, [&] {
        return convert(service.history(query), [](const HistoryPage& page) { return toJson(page); });
    });
}

QFuture<Answer> run(ConsoleService& service, RpcParams& params)
{
    const RunId id = params.run();
    return whenGood(params, [&] {
        return convert(service.runDetail(id), [](const RunDetail& detail) { return toJson(detail); });
    });
}

QFuture<Answer> log(ConsoleService& service, RpcParams& params)
{
    const RunId id = params.run();
    return whenGood(params, [&] { return convert(service.runLog(id), listAnswer<LogLine>); });
}

QFuture<Answer> whyOf(ConsoleService& service, OccurrenceId occurrence, Language language)
{
    return convert(service.why(occurrence, language), [](const WhyReport& report) { return toJson(report); });
}

/// The row of a job at an instant; superseded rows give way to the one that took their place.
std::optional<OccurrenceId> occurrenceAt(const HistoryPage& page)
{
    for (const HistoryRow& row : page.rows) {
        if (row.skip != SkipCode::Superseded)
            return row.occurrence;
    }
    return page.rows.isEmpty() ? std::nullopt : std::optional(page.rows.first().occurrence);
}

QFuture<Answer> whyAt(ConsoleService& service, const JobId& job, Instant at, Language language)
{
    HistoryQuery query;
    query.jobs = {job};
    query.from = at;
    query.to = at + Millis(1000); // people give seconds, manual starts have milliseconds
    query.includeOpen = true;
    return service.history(query)
        .then([&service, job, at, language](const Result<HistoryPage>& page) {
            if (!page)
                return ready(tl::unexpected(page.error()));
            if (const auto occurrence = occurrenceAt(*page))
                return whyOf(service, *occurrence, language);
            return ready(fail(u"NO_OCCURRENCE"_s,
                              u"%1 has no occurrence at %2."_s.arg(job.value(), toIsoUtc(at)),
                              u"`plan --job %1` lists its planned instants; rows exist 48 hours ahead."_s.arg(
                                  job.value())));
        })
        .unwrap();
}

QFuture<Answer> why(ConsoleService& service, RpcParams& params)
{
    const Language language = params.language();
    if (params.has(u"occurrence"_s)) {
        const OccurrenceId occurrence = params.occurrence();
        return whenGood(params, [&] { return whyOf(service, occurrence, language); });
    }
    const JobId job = params.job();
    const std::optional<Instant> at = params.instant(u"at"_s);
    if (!at)
        params.complain(u"at"_s, u"an occurrence, or a job and an instant, is needed"_s);
    return whenGood(params, [&] { return whyAt(service, job, *at, language); });
}

QFuture<Answer> upcoming(ConsoleService& service, RpcParams& params)
{
    const JobId job = params.job();
    const int count = int(params.integer(u"count"_s, 10, 1, kMostRows));
    return whenGood(params, [&] { return convert(service.upcoming(job, count), listAnswer<HistoryRow>); });
}

QFuture<Answer> versions(ConsoleService& service, RpcParams& params)
{
    const JobId job = params.job();
    return whenGood(params,
                    [&] { return convert(service.definitionVersions(job), listAnswer<DefinitionVersion>); });
}

QFuture<Answer> durations(ConsoleService& service, RpcParams& params)
{
    const JobId job = params.job();
    const int count = int(params.integer(u"count"_s, 100, 1, kMostRows));
    return whenGood(params,
                    [&] { return convert(service.durations(job, count), listAnswer<DurationPoint>); });
}

void checkOrder(RpcParams& params, TradingDate from, TradingDate to)
{
    if (from > to)
        params.complain(u"from"_s, u"is later than to"_s);
}

QFuture<Answer> coverage(ConsoleService& service, RpcParams& params)
{
    const Market market = params.market();
    const TradingDate from = params.date(u"from"_s), to = params.date(u"to"_s);
    checkOrder(params, from, to);
    return whenGood(params,
                    [&] { return convert(service.coverage(market, from, to), listAnswer<CoverageDay>); });
}

QFuture<Answer> instruments(ConsoleService& service, RpcParams& params)
{
    const Market market = params.market();
    const QString text = params.text(u"text"_s);
    const int limit = int(params.integer(u"limit"_s, 100, 1, kMostRows));
    return whenGood(
        params, [&] { return convert(service.instruments(market, text, limit), listAnswer<InstrumentRow>); });
}

QFuture<Answer> bars(ConsoleService& service, RpcParams& params)
{
    const Market market = params.market();
    const QString symbol = params.requiredText(u"symbol"_s);
    const TradingDate from = params.date(u"from"_s), to = params.date(u"to"_s);
    checkOrder(params, from, to);
    return whenGood(params, [&] { return convert(service.bars(market, symbol, from, to), listAnswer<Bar>); });
}

QFuture<Answer> missed(ConsoleService& service, RpcParams& params)
{
    const std::chrono::minutes horizon(params.integer(u"minutes"_s, 24 * 60, 1, 7 * 24 * 60));
    const Language language = params.language();
    return whenGood(params, [&] {
        return service.missedIfStopped(horizon, language).then([](const QStringList& lines) -> Answer {
            return QJsonObject{{u"rows"_s, QJsonArray::fromStringList(lines)}};
        });
    });
}

QFuture<Answer> consequence(ConsoleService& service, RpcParams& params)
{
    const Language language = params.language();
    const QString name = params.requiredText(u"verb"_s);
    const std::optional<Verb> verb = verbFromParams(name, params);
    if (!verb)
        params.complain(u"verb"_s, u"\"%1\" is not one of %2"_s.arg(name, rpcVerbNames().join(u", "_s)));
    return whenGood(params, [&] {
        return service.consequence(*verb, language).then([](const Consequence& c) -> Answer {
            return toJson(c);
        });
    });
}

const QHash<QString, Method>& queries()
{
    static const QHash<QString, Method> table{{u"jobs"_s, jobs},
                                              {u"status"_s, status},
                                              {u"history"_s, history},
                                              {u"plan"_s, plan},
                                              {u"run"_s, run},
                                              {u"log"_s, log},
                                              {u"why"_s, why},
                                              {u"upcoming"_s, upcoming},
                                              {u"versions"_s, versions},
                                              {u"durations"_s, durations},
                                              {u"coverage"_s, coverage},
                                              {u"instruments"_s, instruments},
                                              {u"bars"_s, bars},
                                              {u"missed"_s, missed},
                                              {u"consequence"_s, consequence}};
    return table;
}

QFuture<Answer> command(ConsoleService& service, const QString& name, RpcParams& params)
{
    const std::optional<Verb> verb = verbFromParams(name, params);
    if (!verb) {
        const QString nearest = nearestText(name, ServiceRpc::methods());
        return ready(fail(u"NO_SUCH_METHOD"_s, u"There is no method \"%1\"."_s.arg(name),
                          nearest.isEmpty() ? u"Known: %1."_s.arg(ServiceRpc::methods().join(u", "_s))
                                            : u"Did you mean \"%1\"?"_s.arg(nearest)));
    }
    Command command{*verb, params.requiredText(u"actor"_s), params.text(u"reason"_s).trimmed(),
                    params.requiredText(u"token"_s)};
    const Language language = params.language();
    if (needsReason(command.verb) && command.reason.isEmpty())
        params.complain(u"reason"_s, u"is needed: it is kept in the audit"_s);
    return whenGood(params, [&] {
        return convert(service.execute(command, language), [](const Receipt& r) { return toJson(r); });
    });
}

QFuture<Answer> researchCall(LocalResearchService* research, const QString& name, RpcParams& params)
{
    if (!research)
        return ready(fail(u"NO_RESEARCH"_s, u"This process was started without the market brain."_s,
                          u"Nothing was done."_s));
    return ResearchRpc::call(*research, name, params);
}

QFuture<Answer> dispatch(ConsoleService& service, LocalResearchService* research, const QJsonObject& request)
{
    QJsonObject rest = request;
    const QJsonValue id = rest.take(u"id"_s);
    RpcParams envelope(rest);
    const QString name = envelope.requiredText(u"method"_s);
    RpcParams params(envelope.object(u"params"_s));
    if (id.isObject() || id.isArray() || id.isBool())
        envelope.complain(u"id"_s, u"a number or a text is wanted"_s);
    if (const Result<void> good = envelope.finish(); !good)
        return ready(tl::unexpected(good.error()));
    if (ResearchRpc::methods().contains(name))
        return researchCall(research, name, params);
    const Method method = queries().value(name, nullptr);
    return method ? method(service, params) : command(service, name, params);
}

} // namespace

QFuture<QJsonObject> ServiceRpc::handle(const QJsonObject& request)
{
    const QJsonValue id = request.value(u"id"_s);
    return dispatch(m_service, m_research, request).then([id](const Answer& answer) {
        if (!answer)
            return errorAnswer(id, answer.error());
        return QJsonObject{{u"id"_s, id.isUndefined() ? QJsonValue() : id}, {u"result"_s, *answer}};
    });
}

QStringList ServiceRpc::methods()
{
    QStringList names = queries().keys() + rpcVerbNames() + ResearchRpc::methods();
    names.sort();
    return names;
}

QJsonObject ServiceRpc::errorAnswer(const QJsonValue& id, const Error& error)
{
    return {{u"id"_s, id.isUndefined() ? QJsonValue() : id}, {u"error"_s, toJson(error)}};
}

} // namespace ic
