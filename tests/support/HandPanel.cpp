// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HandPanel.h"

#include "core/domain/Price.h"

#include <cmath>

namespace ic {

namespace {

qint64 scaled(double price)
{
    return std::isnan(price) ? BarPanelBuilder::Row::kNone : Price::fromDouble(price).scaled();
}

BarPanelBuilder::Row rowOf(const HandPanel::Bar& bar, TradingDate date)
{
    BarPanelBuilder::Row row;
    row.day = date.epochDay();
    row.open = scaled(bar.open);
    row.high = scaled(bar.high);
    row.low = scaled(bar.low);
    row.close = scaled(bar.close);
    row.volume = std::isnan(bar.open) ? 0 : 1'000'000;
    row.turnover = qint64(bar.turnover);
    row.marketCap = bar.marketCap > 0 ? qint64(bar.marketCap) : BarPanelBuilder::Row::kNone;
    return row;
}

FactorColumn missing(Factor factor, size_t symbols)
{
    return {.factor = factor,
            .score = std::vector<double>(symbols, BarPanel::kMissing),
            .z = std::vector<double>(symbols, BarPanel::kMissing),
            .rank = std::vector<qint32>(symbols, 0),
            .reason = std::vector<MissingReason>(symbols, MissingReason::ShortHistory)};
}

} // namespace

HandPanel::Bar HandPanel::Bar::quiet(double price, double range)
{
    return {.open = price, .high = price + range / 2, .low = price - range / 2, .close = price};
}

HandPanel::Bar HandPanel::Bar::halted(double close)
{
    const double none = std::nan("");
    return {.open = none, .high = none, .low = none, .close = close, .turnover = 0};
}

HandPanel::HandPanel(Market market, TradingDate first, int sessions, const QVector<TradingDate>& holidays)
    : m_market(market)
{
    for (TradingDate date = first; int(m_dates.size()) < sessions; date = date.addDays(1)) {
        if (date.dayOfWeek() <= 5 && !holidays.contains(date))
            m_dates.push_back(date);
    }
}

HandPanel& HandPanel::add(const QString& code, const BarAt& barAt, const QString& board)
{
    const QString usual = m_market == Market::Kr ? QStringLiteral("KOSPI") : QStringLiteral("US");
    m_names.push_back({code, board.isEmpty() ? usual : board, barAt});
    return *this;
}

HandPanel& HandPanel::split(const QString& code, int session, qint64 numerator, qint64 denominator)
{
    m_actions.append(
        {.market = m_market,
         .symbol = code,
         .exDate = m_dates[size_t(session)],
         .kind = numerator > denominator ? CorporateAction::Kind::Split : CorporateAction::Kind::ReverseSplit,
         .numerator = numerator,
         .denominator = denominator,
         .evidence = {}});
    return *this;
}

BarPanel HandPanel::build(int sessions) const
{
    const int count = sessions > 0 ? sessions : int(m_dates.size());
    BarPanelBuilder builder(m_market, {m_dates.begin(), m_dates.begin() + count});
    for (const Name& name : m_names) {
        const int handle = builder.addSymbol(name.code, name.code, name.board);
        for (int session = 0; session < count; ++session) {
            if (const auto bar = name.barAt(session))
                builder.add(handle, rowOf(*bar, m_dates[size_t(session)]));
        }
    }
    return std::move(builder).build(m_actions);
}

FactorTable HandPanel::tableOf(const BarPanel& panel, int session)
{
    const auto symbols = size_t(panel.symbols());
    FactorTable table{.market = panel.market(), .date = panel.dates()[size_t(session)]};
    table.universe.assign(symbols, {.rule = UniverseRule::Included});
    for (const Factor factor : factorsOf(panel.market()))
        table.factors.push_back(missing(factor, symbols));
    for (size_t symbol = 0; symbol < symbols; ++symbol) {
        table.composite.push_back(1 - double(symbol) / 10);
        table.compositeRank.push_back(qint32(symbol) + 1);
    }
    return table;
}

} // namespace ic
