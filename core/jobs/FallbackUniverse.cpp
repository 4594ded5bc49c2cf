// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FallbackUniverse.h"

#include "core/config/Settings.h"
#include "core/store/BarStore.h"

#include <QSet>
#include <algorithm>

namespace ic {

namespace {

/// The board whose rows KRX delivers together.
QString boardOf(const Bar& bar)
{
    return bar.board.startsWith(QLatin1String("KOSDAQ")) ? QStringLiteral("KOSDAQ") : bar.board;
}

QSet<QString> boardsOf(const QVector<Bar>& bars)
{
    QSet<QString> boards;
    for (const Bar& bar : bars) {
        if (!bar.board.isEmpty())
            boards.insert(boardOf(bar));
    }
    return boards;
}

QStringList byTurnover(QVector<Bar> bars)
{
    // Indices first: there are few, and they have no turnover to be ranked by.
    const auto rank = [](const Bar& bar) {
        return bar.board == QLatin1String("INDEX") ? std::numeric_limits<qint64>::max()
                                                   : bar.turnover.value_or(0);
    };
    std::stable_sort(bars.begin(), bars.end(),
                     [&rank](const Bar& a, const Bar& b) { return rank(a) > rank(b); });
    QStringList symbols;
    for (const Bar& bar : bars)
        symbols.append(bar.symbol);
    return symbols;
}

Result<QVector<Bar>> lastCompleteSession(const JobContext& context, const BarRequest& request)
{
    auto before = context.bars.completeBefore(request.market, request.date, false);
    before.waitForFinished();
    const auto day = before.result();
    if (!day)
        return tl::unexpected(day.error());
    if (!*day)
        return QVector<Bar>();
    auto bars = context.bars.sessionBars(request.market, (*day)->session);
    bars.waitForFinished();
    return bars.result();
}

} // namespace

Result<FallbackUniverse> FallbackUniverse::of(const JobContext& context, const BarRequest& request)
{
    const auto stored = lastCompleteSession(context, request);
    if (!stored)
        return tl::unexpected(stored.error());
    FallbackUniverse universe;
    for (const Bar& bar : *stored)
        universe.m_known.insert(bar.symbol, bar);
    const bool configured =
        context.settings.text(QStringLiteral("investment.data.krx.fallback-symbols-source")) ==
        QLatin1String("CONFIG");
    if (!request.symbols.isEmpty()) {
        universe.m_symbols = request.symbols;
        universe.m_isHandPicked = true;
        universe.m_origin = QT_TRANSLATE_NOOP("Phrase", "of the run");
    } else if (configured) {
        universe.m_symbols = context.settings.list(QStringLiteral("investment.data.krx.fallback-symbols"));
        universe.m_origin = Phrase(QT_TRANSLATE_NOOP("Phrase", "of %1"),
                                   QStringLiteral("investment.data.krx.fallback-symbols"));
    } else if (!stored->isEmpty()) {
        universe.m_symbols = byTurnover(*stored);
        universe.m_origin = Phrase(QT_TRANSLATE_NOOP("Phrase", "of %1"), stored->first().date.toIso());
    }
    universe.m_symbols.removeDuplicates();
    if (!universe.m_symbols.isEmpty())
        return universe;
    return fail(QStringLiteral("SYMBOLS_MISSING"),
                configured
                    ? Phrase(QT_TRANSLATE_NOOP("Phrase", "investment.data.krx.fallback-symbols is empty."))
                    : Phrase(QT_TRANSLATE_NOOP(
                          "Phrase", "no complete real session is stored to take the symbols from.")),
                QT_TRANSLATE_NOOP("Phrase", "List symbols in investment.data.krx.fallback-symbols and set "
                                            "fallback-symbols-source to CONFIG."));
}

void FallbackUniverse::complete(BarFetch& fetch) const
{
    for (Bar& bar : fetch.bars) {
        const auto known = m_known.constFind(bar.symbol);
        if (known == m_known.constEnd())
            continue;
        bar.board = known->board;
        if (!known->name.isEmpty())
            bar.name = known->name;
    }
    if (m_isHandPicked)
        return;
    const QSet<QString> missing =
        boardsOf(QVector<Bar>(m_known.begin(), m_known.end())) - boardsOf(fetch.bars);
    fetch.emptyBoards = QStringList(missing.begin(), missing.end());
    fetch.emptyBoards.sort();
}

} // namespace ic
