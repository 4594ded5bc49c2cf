// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SecondSource.h"

#include "core/jobs/FallbackUniverse.h"
#include "core/jobs/PublicationRetries.h"
#include "core/jobs/SessionCollection.h"
#include "core/store/BarStore.h"

#include <QSet>

namespace ic {

namespace {

using Kind = BarFetch::Kind;

constexpr qsizetype kChunk = 100;
/// When so many symbols, the most traded first, bring no bar, the others will not either.
constexpr qsizetype kSilence = 2 * kChunk;

/// Well below the job's own time-out: what has come by then is worth storing.
Millis budgetOf(Market market)
{
    return std::chrono::minutes(market == Market::Kr ? 20 : 8);
}

std::optional<CoverageDay> coverageOf(const JobContext& context, Market market, TradingDate session)
{
    auto future = context.bars.coverageOf(market, session);
    future.waitForFinished();
    return future.result().value_or(std::nullopt);
}

/// Stored real rows for `symbols`, the broker's or those of the market's own sources.
QVector<Bar> storedRows(const JobContext& context, const BarRequest& request, const QStringList& symbols,
                        bool brokers)
{
    auto future = context.bars.sessionBars(request.market, request.date);
    future.waitForFinished();
    const QSet<QString> wanted(symbols.begin(), symbols.end());
    QVector<Bar> rows;
    for (const Bar& bar : future.result().value_or(QVector<Bar>())) {
        const bool isBrokers = bar.source == kBrokerFallbackSource;
        if (isBrokers == brokers && bar.source != kSimulatedProvider && wanted.contains(bar.symbol))
            rows.append(bar);
    }
    return rows;
}

QStringList without(QStringList symbols, const QVector<Bar>& bars)
{
    QSet<QString> known;
    for (const Bar& bar : bars)
        known.insert(bar.symbol);
    symbols.removeIf([&known](const QString& symbol) { return known.contains(symbol); });
    return symbols;
}

/// What the path came to, as the beginning of a sentence.
Phrase shortfall(const BarSources::Choice& first, const BarRequest& request, const Result<BarFetch>& answer)
{
    const QString source = first.source->name();
    if (!answer)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 over the %2 path failed (%3)"), source, first.path,
                      answer.error().code);
    if (answer->kind == Kind::NotYet)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 over the %2 path has not published %3"), source,
                      first.path, request.date.toIso());
    const qsizetype missing = SessionGates::missingSymbols(request, answer->bars).size();
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 over the %2 path answered %3 of %4 symbols"), source,
                  first.path, request.symbols.size() - missing, request.symbols.size());
}

void merge(BarFetch& all, const BarFetch& part)
{
    all.bars += part.bars;
    all.errors += part.errors;
    all.rejected += part.rejected;
}

} // namespace

SecondSource::SecondSource(JobContext& context, Market market, const BarSources::Choice& first)
    : m_context(context), m_market(market), m_first(first)
{
    // A file is taken as it is: what it should hold, its maker knows.
    if (!SessionCollection::isSimulated(*first.source) && first.path != QLatin1String("file"))
        m_second = context.sources.second(market);
}

SecondSource::Completed SecondSource::complete(const BarRequest& request, Result<BarFetch> answer) const
{
    if (!m_second || !isWanted(request, answer))
        return {std::move(answer), {}};
    return m_market == Market::Kr ? completeKr(request, std::move(answer))
                                  : completeUs(request, std::move(answer));
}

bool SecondSource::isBrokers(const std::optional<CoverageDay>& stored)
{
    return stored && stored->rows > 0 && stored->source == kBrokerFallbackSource;
}

bool SecondSource::isLastLook(TradingDate session) const
{
    const Instant after = std::max(m_context.plannedAt, m_context.clock.now());
    return !PublicationRetries::next(m_context.calendars.of(m_market), session, after);
}

bool SecondSource::isWanted(const BarRequest& request, const Result<BarFetch>& answer) const
{
    if (answer && answer->kind == Kind::Closed)
        return false;
    if (!answer && answer.error().code == QLatin1String("CANCELLED"))
        return false;
    if (answer && answer->kind == Kind::NotYet)
        return isLastLook(request.date);
    if (m_market == Market::Us) {
        const qsizetype asked = request.symbols.size();
        const qsizetype missing = answer ? SessionGates::missingSymbols(request, answer->bars).size() : asked;
        return (asked - missing) * 100 < asked * SessionGates::kUsPercent;
    }
    // Past its publication KRX's silence is an error, after which no other look is planned.
    return !answer && (answer.error().code == QLatin1String("PROVIDER_EMPTY") || isLastLook(request.date));
}

SecondSource::Completed SecondSource::completeKr(const BarRequest& request, Result<BarFetch> answer) const
{
    const auto stored = coverageOf(m_context, m_market, request.date);
    const bool complete = stored && stored->state == toText(CoverageState::Complete);
    const bool ownIsStored =
        stored && stored->rows > 0 && !isBrokers(stored) && stored->source != kSimulatedProvider;
    if (ownIsStored || (isBrokers(stored) && complete))
        return {std::move(answer), {}};
    const Phrase why = shortfall(m_first, request, answer);
    const auto universe = FallbackUniverse::of(m_context, request);
    if (!universe) {
        return {std::move(answer), Phrase(QT_TRANSLATE_NOOP("Phrase", "%1; %2 could not be asked: %3"), why,
                                          nameOfSecond(), universe.error().phrase())};
    }
    // What an earlier run got from the broker need not be asked for again.
    const QVector<Bar> kept = storedRows(m_context, request, universe->symbols(), true);
    const QStringList symbols = without(universe->symbols(), kept);
    Asked asked{Phrase(QT_TRANSLATE_NOOP("Phrase", "%1, so %2 was asked for the %3 symbols %4"), why,
                       nameOfSecond(), symbols.size(), universe->origin()),
                std::move(answer)};
    Completed completed = ask(request, symbols, std::move(asked));
    if (!completed.isAnswered)
        return completed;
    completed.answer->bars += kept;
    universe->complete(*completed.answer);
    return completed;
}

SecondSource::Completed SecondSource::completeUs(const BarRequest& request, Result<BarFetch> answer) const
{
    BarFetch all = answer ? *answer : BarFetch();
    all.kind = Kind::Rows;
    const Phrase why = shortfall(m_first, request, answer);
    QStringList missing = SessionGates::missingSymbols(request, all.bars);
    all.bars += storedRows(m_context, request, missing, false);
    missing = SessionGates::missingSymbols(request, all.bars);
    if (all.provider.isEmpty() && !all.bars.isEmpty())
        all.provider = all.bars.first().source;
    if (missing.isEmpty())
        return {std::move(all),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "%1; the stored rows have the rest."), why)};
    Asked asked{Phrase(QT_TRANSLATE_NOOP("Phrase", "%1, so %2 was asked for the %3 missing ones"), why,
                       nameOfSecond(), missing.size()),
                std::move(answer)};
    Completed completed = ask(request, missing, std::move(asked));
    if (!completed.isAnswered || all.bars.isEmpty())
        return completed;
    all.provider = QStringLiteral("%1 and %2").arg(all.provider, kBrokerFallbackSource);
    merge(all, *completed.answer);
    completed.answer = std::move(all);
    return completed;
}

SecondSource::Completed SecondSource::ask(const BarRequest& request, const QStringList& symbols,
                                          Asked asked) const
{
    m_context.log.warning(asked.why.english() + QLatin1Char('.'));
    auto fallback = fetch(request, symbols);
    if (fallback) {
        const Phrase said(QT_TRANSLATE_NOOP("Phrase", "%1 and answered %2."), asked.why,
                          fallback->bars.size());
        return {std::move(fallback), said, true};
    }
    const Phrase said(QT_TRANSLATE_NOOP("Phrase", "%1 and failed: %2"), asked.why, fallback.error().message);
    const bool cancelled = fallback.error().code == QLatin1String("CANCELLED");
    return {cancelled ? std::move(fallback) : std::move(asked.answer), said};
}

Result<BarFetch> SecondSource::fetch(const BarRequest& request, const QStringList& symbols) const
{
    BarFetch all;
    all.provider = kBrokerFallbackSource;
    const qint64 started = m_context.clock.monotonicMs();
    for (qsizetype done = 0; done < symbols.size(); done += kChunk) {
        m_context.progress(
            {done,
             symbols.size(),
             Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: asking %2"), request.date.toIso(), nameOfSecond()),
             {}});
        if (all.bars.isEmpty() && done >= kSilence)
            break;
        if (m_context.clock.monotonicMs() - started >= budgetOf(m_market).count()) {
            m_context.log.warning(QStringLiteral("%1 symbols are not asked for: the time for it is up.")
                                      .arg(symbols.size() - done));
            break;
        }
        auto part = m_second->source->fetch({request.market, request.date, symbols.mid(done, kChunk), {}},
                                            m_context.stop);
        if (!part && (all.bars.isEmpty() || part.error().code == QLatin1String("CANCELLED")))
            return part;
        if (!part) {
            m_context.log.warning(QStringLiteral("%1 symbols are not asked for: %2")
                                      .arg(symbols.size() - done)
                                      .arg(part.error().message.english()));
            break;
        }
        merge(all, *part);
    }
    if (all.bars.isEmpty())
        return fail(QStringLiteral("NO_DATA"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "it has no bar of %1 either."), request.date.toIso()));
    return all;
}

QString SecondSource::nameOfSecond() const
{
    return m_second->source->name();
}

} // namespace ic
