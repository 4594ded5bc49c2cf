// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SessionCollection.h"

#include "core/config/Settings.h"
#include "core/domain/PhraseJson.h"
#include "core/jobs/Outcomes.h"
#include "core/market/BarValidator.h"

#include <QJsonArray>
#include <QSet>

namespace ic {

namespace {

using Kind = SessionResult::Kind;

constexpr qsizetype kShownRejects = 10;
constexpr qsizetype kShownWarnings = 5;

QStringList texts(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list.append(value.toString().trimmed());
    return list;
}

QStringList universe(const JobContext& context, Market market)
{
    const QJsonValue given = context.parameters.value(QLatin1String("symbols"));
    QStringList symbols = given.isArray() ? texts(given.toArray())
                                          : given.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (symbols.isEmpty() && market == Market::Us)
        symbols = context.settings.list(QStringLiteral("investment.data.us.symbols"));
    symbols.removeDuplicates();
    return symbols;
}

QString stateWord(Kind kind)
{
    switch (kind) {
    case Kind::Complete:
        return toText(CoverageState::Complete);
    case Kind::Partial:
        return toText(CoverageState::Partial);
    case Kind::NotYet:
        return toText(CoverageState::NotYet);
    case Kind::Closed:
        return QStringLiteral("CLOSED");
    case Kind::Failed:
        return toText(RunState::Failed);
    case Kind::Cancelled:
        return toText(RunState::Cancelled);
    }
    return {};
}

CoverageState coverageOf(Kind kind)
{
    return kind == Kind::Complete ? CoverageState::Complete
           : kind == Kind::NotYet ? CoverageState::NotYet
                                  : CoverageState::Partial;
}

/// What speaks against a row: a reason not to store it, or sentences to warn with.
struct RowVerdict
{
    QString rejection;
    QStringList warnings;
};

RowVerdict judgeRow(const Bar& bar, Market market, TradingDate session, std::optional<Price> previousClose)
{
    if (bar.symbol.isEmpty())
        return {QStringLiteral("NO_SYMBOL"), {}};
    if (bar.market != market || bar.date != session)
        return {QStringLiteral("WRONG_DATE %1 %2").arg(toCode(bar.market), bar.date.toIso()), {}};
    RowVerdict verdict;
    for (const BarFinding& finding : BarValidator::checkBar(bar, previousClose)) {
        const QString text = finding.code + QLatin1Char(' ') + finding.sentence.english();
        if (finding.severity == BarFinding::Severity::Reject)
            return {text, {}};
        verdict.warnings.append(text);
    }
    return verdict;
}

std::optional<Price> valueIn(const QHash<QString, Price>& closes, const QString& symbol)
{
    const auto found = closes.constFind(symbol);
    return found == closes.constEnd() ? std::nullopt : std::optional(*found);
}

void logFindings(const Logger& log, TradingDate session, const QStringList& rejects, qint64 rejected,
                 const QStringList& warnings)
{
    if (rejected > 0 && !rejects.isEmpty()) {
        log.warning(QStringLiteral("%1: %2 rows are rejected and the others stored. First: %3")
                        .arg(session.toIso())
                        .arg(rejected)
                        .arg(rejects.first()));
    }
    for (const QString& warning : warnings.mid(0, kShownWarnings))
        log.warning(warning + QStringLiteral(" The row is stored; check it."));
    if (warnings.size() > kShownWarnings) {
        log.warning(QStringLiteral("%1: %2 more rows like these are stored.")
                        .arg(session.toIso())
                        .arg(warnings.size() - kShownWarnings));
    }
}

template <typename T>
T valueOr(QFuture<Result<T>> future, T otherwise)
{
    future.waitForFinished();
    return future.result().value_or(std::move(otherwise));
}

} // namespace

QJsonObject SessionResult::details() const
{
    QJsonObject object{{QStringLiteral("session"), session.toIso()},
                       {QStringLiteral("state"), stateWord(kind)},
                       {QStringLiteral("code"), code},
                       {QStringLiteral("provider"), provider},
                       {QStringLiteral("rows"), rows.stored},
                       {QStringLiteral("inserted"), rows.inserted},
                       {QStringLiteral("updated"), rows.updated},
                       {QStringLiteral("unchanged"), rows.unchanged},
                       {QStringLiteral("rejected"), counters.rejected}};
    if (actions > 0)
        object.insert(QStringLiteral("corporateActions"), actions);
    if (!missing.isEmpty())
        object.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missing));
    if (!rejects.isEmpty())
        object.insert(QStringLiteral("rejects"), QJsonArray::fromStringList(rejects));
    if (!code.isEmpty())
        putPhrase(object, QStringLiteral("message"), message);
    return object;
}

SessionCollection::SessionCollection(JobContext& context, Market market, BarSources::Choice choice)
    : m_context(context), m_market(market), m_choice(std::move(choice)), m_symbols(universe(context, market))
{
    // A file is taken as it is: what it should hold, its maker knows.
    if (isFile())
        m_symbols.clear();
}

BarRequest SessionCollection::requestFor(TradingDate session) const
{
    return {m_market, session, m_symbols, {}};
}

Phrase SessionCollection::path() const
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 over the %2 path"), m_choice.source->name(), m_choice.path);
}

SessionResult SessionCollection::collect(TradingDate session, const std::optional<BackfillKey>& checkpoint)
{
    return accept(session, m_choice.source->fetch(requestFor(session), m_context.stop), checkpoint);
}

SessionResult SessionCollection::accept(TradingDate session, const Result<BarFetch>& answer,
                                        const std::optional<BackfillKey>& checkpoint)
{
    if (!answer)
        return failed(session, answer.error());
    switch (answer->kind) {
    case BarFetch::Kind::Closed:
        return closed(session);
    case BarFetch::Kind::NotYet:
        return notYet(session, *answer, checkpoint);
    case BarFetch::Kind::Rows:
        break;
    }
    if (const auto allowed = refuseSimulatedOverReal(session, answer->provider); !allowed)
        return failed(session, allowed.error());
    return acceptRows(session, *answer, checkpoint);
}

SessionResult SessionCollection::acceptRows(TradingDate session, const BarFetch& fetch,
                                            const std::optional<BackfillKey>& checkpoint)
{
    SessionResult result;
    result.session = session;
    result.provider = fetch.provider;
    result.counters.read = fetch.bars.size() + fetch.rejected;
    result.counters.rejected = fetch.rejected;
    const QVector<Bar> accepted = validate(session, fetch.bars, result);
    if (accepted.isEmpty()) {
        SessionResult empty = failed(
            session, {QStringLiteral("NO_ROWS"),
                      Phrase(QT_TRANSLATE_NOOP("Phrase", "No usable row of %1 arrived; %2 were rejected."),
                             session.toIso(), result.counters.rejected),
                      QT_TRANSLATE_NOOP("Phrase", "Nothing was stored.")});
        empty.counters = result.counters;
        empty.rejects = result.rejects;
        return empty;
    }
    judge(fetch, accepted, result);
    const auto written = write(result, accepted, checkpoint);
    if (!written)
        return failed(session, written.error());
    result.rows = written->counts;
    result.actions = written->actions;
    result.counters.written = written->counts.written();
    result.counters.skipped = written->counts.unchanged;
    return result;
}

SessionResult SessionCollection::notYet(TradingDate session, const BarFetch& fetch,
                                        const std::optional<BackfillKey>& checkpoint)
{
    SessionResult result;
    result.kind = Kind::NotYet;
    result.session = session;
    result.code = QStringLiteral("NOT_PUBLISHED");
    result.provider = fetch.provider;
    result.message =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has not published %2 yet (%3)."),
               fetch.provider.isEmpty() ? m_choice.source->name() : fetch.provider, session.toIso(), path());
    if (const auto written = write(result, {}, checkpoint); !written)
        return failed(session, written.error());
    return result;
}

SessionResult SessionCollection::closed(TradingDate session) const
{
    return failed(
        session,
        {QStringLiteral("CALENDAR_MISMATCH"),
         Phrase(QT_TRANSLATE_NOOP(
                    "Phrase", "The calendar has a %1 session on %2, the source says the market was closed."),
                exchangeName(m_market), session.toIso()),
         QT_TRANSLATE_NOOP("Phrase",
                           "Check the exchange's notice: correct the calendar if it was a holiday, else run "
                           "the job again.")});
}

SessionResult SessionCollection::failed(TradingDate session, const Error& error) const
{
    SessionResult result;
    result.kind = error.code == QLatin1String("CANCELLED")           ? Kind::Cancelled
                  : error.code == QLatin1String("CALENDAR_MISMATCH") ? Kind::Closed
                                                                     : Kind::Failed;
    result.session = session;
    result.code = error.code;
    result.message = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2"), path(), error.message);
    result.next = error.next;
    result.retryable = outcome::isRetryable(error.code);
    return result;
}

Result<void> SessionCollection::refuseSimulatedOverReal(TradingDate session, const QString& provider) const
{
    if (provider != kSimulatedProvider)
        return {};
    const auto stored = valueOr(m_context.bars.coverageOf(m_market, session), {});
    if (!stored || stored->rows == 0 || stored->source == kSimulatedProvider)
        return {};
    return fail(
        QStringLiteral("SIM_OVER_REAL"),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 holds %2 rows of %3; simulated prices never replace them."),
               session.toIso(), stored->rows, stored->source),
        QT_TRANSLATE_NOOP("Phrase",
                          "Configure a source of real prices, or use another workspace for the simulation."));
}

QVector<Bar> SessionCollection::validate(TradingDate session, const QVector<Bar>& bars,
                                         SessionResult& result) const
{
    const auto before = m_context.calendars.of(m_market).previousSession(session);
    const auto closes =
        before ? valueOr(m_context.bars.closes(m_market, *before), {}) : QHash<QString, Price>();
    QVector<Bar> accepted;
    accepted.reserve(bars.size());
    QSet<QString> seen;
    QStringList warnings;
    for (const Bar& bar : bars) {
        RowVerdict verdict = judgeRow(bar, m_market, session, valueIn(closes, bar.symbol));
        if (verdict.rejection.isEmpty() && seen.contains(bar.symbol))
            verdict.rejection = QStringLiteral("DUPLICATE the symbol occurs twice.");
        if (verdict.rejection.isEmpty()) {
            seen.insert(bar.symbol);
            accepted.append(bar);
            warnings += verdict.warnings;
        } else {
            ++result.counters.rejected;
            if (result.rejects.size() < kShownRejects)
                result.rejects.append(bar.symbol + QStringLiteral(": ") + verdict.rejection);
        }
    }
    logFindings(m_context.log, session, result.rejects, result.counters.rejected, warnings);
    return accepted;
}

void SessionCollection::judge(const BarFetch& fetch, const QVector<Bar>& accepted,
                              SessionResult& result) const
{
    const BarRequest request = requestFor(result.session);
    // A run over a hand-picked list says nothing about how many names the exchange had.
    const bool wholeMarket = (m_market == Market::Kr || isFile()) && request.symbols.isEmpty();
    const auto previous =
        wholeMarket ? completeBefore(result.session, fetch.provider) : std::optional<CoverageDay>();
    const auto findings =
        isFile() ? SessionGates::checkRows(rowsWith(result.session, accepted, previous), previous)
                 : SessionGates::check(request, fetch, accepted, previous);
    result.missing = SessionGates::missingSymbols(request, accepted);
    if (findings.isEmpty())
        return;
    result.kind = Kind::Partial;
    result.code = findings.first().code;
    for (const GateFinding& finding : findings)
        result.message += finding.sentence;
}

qsizetype SessionCollection::rowsWith(TradingDate session, const QVector<Bar>& accepted,
                                      const std::optional<CoverageDay>& previous) const
{
    if (!previous || accepted.size() >= previous->rows)
        return accepted.size();
    // A file may add a few names to a session that is there.
    auto symbols = valueOr(m_context.bars.closes(m_market, session), {});
    for (const Bar& bar : accepted)
        symbols.insert(bar.symbol, {});
    return symbols.size();
}

Result<SessionWritten> SessionCollection::write(const SessionResult& result, const QVector<Bar>& bars,
                                                const std::optional<BackfillKey>& checkpoint)
{
    const MarketCalendar& calendar = m_context.calendars.of(m_market);
    SessionWrite what;
    what.run = m_context.run;
    what.at = m_context.clock.now();
    what.market = m_market;
    what.session = result.session;
    what.bars = bars;
    what.state = coverageOf(result.kind);
    what.source = result.provider;
    what.expected = expectedRows(result.session, result.kind == Kind::Complete ? bars.size() : 0);
    what.previous = calendar.previousSession(result.session);
    what.next = calendar.nextSession(result.session);
    what.checkpoint = checkpoint;
    return m_context.bars.writeSession(what);
}

qint64 SessionCollection::expectedRows(TradingDate session, qint64 accepted) const
{
    if (!m_symbols.isEmpty())
        return m_symbols.size();
    const auto previous =
        completeBefore(session, isSimulated(*m_choice.source) ? kSimulatedProvider : QString());
    return previous ? previous->rows : accepted;
}

std::optional<CoverageDay> SessionCollection::completeBefore(TradingDate session,
                                                             const QString& provider) const
{
    return valueOr(m_context.bars.completeBefore(m_market, session, provider == kSimulatedProvider), {});
}

} // namespace ic
