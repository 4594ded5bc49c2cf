// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SessionGates.h"

#include "core/market/BarValidator.h"

#include <QSet>

namespace ic {

namespace {

const QStringList& allBoards()
{
    static const QStringList boards{QStringLiteral("KOSPI"), QStringLiteral("KOSDAQ"), QStringLiteral("ETF"),
                                    QStringLiteral("INDEX")};
    return boards;
}

void checkBoards(const BarFetch& fetch, QVector<GateFinding>& findings)
{
    for (const QString& board : fetch.emptyBoards) {
        findings.append(
            {QStringLiteral("EMPTY_BOARD"),
             Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 answered no row while other boards did."), board)});
    }
    for (const BarFetch::SymbolError& error : fetch.errors) {
        if (allBoards().contains(error.symbol)) {
            findings.append(
                {QStringLiteral("BOARD_FAILED"), Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 failed with %2: %3"),
                                                        error.symbol, error.code, error.message)});
        }
    }
}

void checkRowCount(qsizetype rows, const std::optional<CoverageDay>& previous, QVector<GateFinding>& findings)
{
    const auto low = previous ? BarValidator::checkRowCount(int(rows), int(previous->rows)) : std::nullopt;
    if (low)
        findings.append({low->code, low->sentence});
}

void checkSymbols(const BarRequest& request, const QVector<Bar>& accepted, QVector<GateFinding>& findings)
{
    const QStringList missing = SessionGates::missingSymbols(request, accepted);
    const qsizetype asked = request.symbols.size();
    if ((asked - missing.size()) * 100 >= asked * SessionGates::kUsPercent)
        return;
    findings.append({QStringLiteral("MISSING_SYMBOLS"),
                     Phrase(QT_TRANSLATE_NOOP("Phrase", "Only %1 of %2 symbols arrived; missing: %3."),
                            asked - missing.size(), asked, missing.join(QStringLiteral(", ")))});
}

} // namespace

QVector<GateFinding> SessionGates::check(const BarRequest& request, const BarFetch& fetch,
                                         const QVector<Bar>& accepted,
                                         const std::optional<CoverageDay>& previous)
{
    QVector<GateFinding> findings;
    if (request.market == Market::Kr) {
        checkBoards(fetch, findings);
        checkRowCount(accepted.size(), previous, findings);
    } else {
        checkSymbols(request, accepted, findings);
    }
    return findings;
}

QVector<GateFinding> SessionGates::checkRows(qsizetype rows, const std::optional<CoverageDay>& previous)
{
    QVector<GateFinding> findings;
    checkRowCount(rows, previous, findings);
    return findings;
}

QStringList SessionGates::missingSymbols(const BarRequest& request, const QVector<Bar>& accepted)
{
    QSet<QString> arrived;
    for (const Bar& bar : accepted)
        arrived.insert(bar.symbol);
    QStringList missing;
    for (const QString& symbol : request.symbols) {
        if (!arrived.contains(symbol))
            missing.append(symbol);
    }
    return missing;
}

} // namespace ic
