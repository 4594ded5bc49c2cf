// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/InstrumentStore.h"

#include "core/store/Connection.h"

#include <algorithm>
#include <array>

namespace ic {

namespace {

constexpr char16_t kFirstSyllable = u'가';
constexpr char16_t kLastSyllable = u'힣';
constexpr int kSyllablesPerInitial = 588;
constexpr std::u16string_view kInitials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr int kNoMatch = 3;

QString folded(const QString& text)
{
    QString result = text.toCaseFolded();
    result.remove(QLatin1Char(' '));
    return result;
}

/// 0 the best, kNoMatch = does not match.
int rankOf(const InstrumentRow& row, const QString& wanted)
{
    if (row.symbol.toCaseFolded().startsWith(wanted))
        return 0;
    const QString name = folded(row.name);
    if (name.contains(wanted))
        return 1;
    return InstrumentStore::initials(name).contains(wanted) ? 2 : kNoMatch;
}

Result<QVector<InstrumentRow>> all(Connection& connection, Market market)
{
    const auto query = connection.run("bars_instruments.all", {toCode(market)});
    if (!query)
        return tl::unexpected(query.error());
    QVector<InstrumentRow> rows;
    while ((*query)->next()) {
        rows.append({market,
                     (*query)->value(0).toString(),
                     (*query)->value(1).toString(),
                     (*query)->value(2).toString(),
                     {},
                     {}});
    }
    (*query)->finish();
    return rows;
}

QVector<InstrumentRow> best(const QVector<InstrumentRow>& rows, const QString& wanted, int limit)
{
    std::array<QVector<InstrumentRow>, kNoMatch> byRank;
    for (const InstrumentRow& row : rows) {
        const int rank = rankOf(row, wanted);
        if (rank < kNoMatch && byRank[size_t(rank)].size() < limit)
            byRank[size_t(rank)].append(row);
    }
    QVector<InstrumentRow> result;
    for (const auto& rank : byRank)
        result += rank.mid(0, limit - result.size());
    return result;
}

Result<void> addSpan(Connection& connection, InstrumentRow& row)
{
    const auto query = connection.run("bars_instruments.span", {toCode(row.market), row.symbol});
    if (!query)
        return tl::unexpected(query.error());
    if ((*query)->next()) {
        row.first = TradingDate((*query)->value(0).toInt());
        row.last = TradingDate((*query)->value(1).toInt());
    }
    (*query)->finish();
    return {};
}

} // namespace

Result<void> InstrumentStore::learn(Connection& connection, Market market, TradingDate session)
{
    return connection
        .change("bars_instruments.learn", {toCode(market), session.epochDay(), session.epochDay()})
        .map([](int) {});
}

Result<QVector<InstrumentRow>> InstrumentStore::search(Connection& connection, Market market,
                                                       const QString& text, int limit)
{
    const auto rows = all(connection, market);
    if (!rows)
        return rows;
    QVector<InstrumentRow> found = best(*rows, folded(text), std::max(limit, 0));
    for (InstrumentRow& row : found) {
        if (const auto done = addSpan(connection, row); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

QString InstrumentStore::initials(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        const char16_t unit = c.unicode();
        const bool syllable = unit >= kFirstSyllable && unit <= kLastSyllable;
        result += syllable ? QChar(kInitials[size_t((unit - kFirstSyllable) / kSyllablesPerInitial)]) : c;
    }
    return result;
}

} // namespace ic
