// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarPanelBuilder.h"

#include "core/domain/Price.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ic {

namespace {

double priceOf(qint64 scaled)
{
    return scaled > 0 ? double(scaled) / double(Price::kScale) : BarPanel::kMissing;
}

double turnoverOf(const BarPanelBuilder::Row& row)
{
    if (row.turnover != BarPanelBuilder::Row::kNone)
        return double(row.turnover);
    return double(row.volume) * priceOf(row.close);
}

double amountOf(qint64 amount)
{
    return amount > 0 ? double(amount) : BarPanel::kMissing;
}

std::vector<qint32> sessionsByDay(const std::vector<TradingDate>& dates)
{
    std::vector<qint32> sessions;
    if (dates.empty())
        return sessions;
    sessions.resize(size_t(dates.back().epochDay() - dates.front().epochDay()) + 1, -1);
    for (size_t i = 0; i < dates.size(); ++i)
        sessions[size_t(dates[i].epochDay() - dates.front().epochDay())] = qint32(i);
    return sessions;
}

bool byExDate(const CorporateAction& a, const CorporateAction& b)
{
    return a.exDate < b.exDate;
}

} // namespace

BarPanelBuilder::BarPanelBuilder(Market market, std::vector<TradingDate> dates)
    : m_sessionOfDay(sessionsByDay(dates))
{
    Q_ASSERT(std::is_sorted(dates.begin(), dates.end()));
    m_panel.m_market = market;
    m_panel.m_dates = std::move(dates);
}

void BarPanelBuilder::reserve(int symbols)
{
    const size_t rows = size_t(symbols) * m_panel.m_dates.size();
    for (auto& values : m_panel.m_fields)
        values.reserve(rows);
    m_adjustedRows.reserve(rows);
    m_panel.m_symbols.reserve(size_t(symbols));
    m_panel.m_bySymbol.reserve(symbols);
}

int BarPanelBuilder::addSymbol(const QString& code, const QString& name, const QString& board)
{
    if (const int known = m_panel.symbolIndex(code); known >= 0) {
        m_panel.m_symbols[size_t(known)] = {code, name, board};
        return known;
    }
    const int handle = m_panel.symbols();
    m_panel.m_symbols.push_back({code, name, board});
    m_panel.m_bySymbol.insert(code, handle);
    const size_t rows = m_panel.m_symbols.size() * m_panel.m_dates.size();
    for (auto& values : m_panel.m_fields)
        values.resize(rows, BarPanel::kMissing);
    std::fill(field(Field::Footing).begin() + qint64(place(handle, 0)), field(Field::Footing).end(), 1.0);
    m_adjustedRows.resize(rows, false);
    return handle;
}

void BarPanelBuilder::add(int symbol, const Row& row)
{
    const int session = sessionOf(row.day);
    if (session < 0) {
        ++m_strayRows;
        return;
    }
    const size_t at = place(symbol, session);
    field(Field::Open)[at] = priceOf(row.open);
    field(Field::High)[at] = priceOf(row.high);
    field(Field::Low)[at] = priceOf(row.low);
    field(Field::Close)[at] = priceOf(row.close);
    field(Field::Volume)[at] = double(row.volume);
    field(Field::Turnover)[at] = turnoverOf(row);
    field(Field::MarketCap)[at] = amountOf(row.marketCap);
    m_adjustedRows[at] = row.adjusted;
}

BarPanel BarPanelBuilder::build(const QVector<CorporateAction>& actions) &&
{
    QVector<CorporateAction> ordered = actions;
    std::stable_sort(ordered.begin(), ordered.end(), byExDate);
    std::vector<bool> touched(m_panel.m_symbols.size());
    for (const CorporateAction& action : ordered) {
        const int symbol = m_panel.symbolIndex(action.symbol);
        const auto& dates = m_panel.m_dates;
        const auto from = std::lower_bound(dates.begin(), dates.end(), action.exDate);
        if (symbol < 0 || action.market != m_panel.m_market || from == dates.begin() || from == dates.end())
            continue;
        setFooting(symbol, int(from - dates.begin()), 1 / action.priceFactor());
        touched[size_t(symbol)] = true;
    }
    for (int symbol = 0; symbol < m_panel.symbols(); ++symbol) {
        if (touched[size_t(symbol)])
            applyFooting(symbol);
    }
    sortByCode();
    return std::move(m_panel);
}

size_t BarPanelBuilder::place(int symbol, int session) const
{
    return size_t(symbol) * m_panel.m_dates.size() + size_t(session);
}

int BarPanelBuilder::sessionOf(qint32 day) const
{
    const qint64 offset = m_sessionOfDay.empty() ? -1 : qint64(day) - m_panel.m_dates.front().epochDay();
    return offset >= 0 && offset < qint64(m_sessionOfDay.size()) ? m_sessionOfDay[size_t(offset)] : -1;
}

void BarPanelBuilder::setFooting(int symbol, int exSession, double factor)
{
    for (int session = exSession; session < m_panel.sessions(); ++session)
        field(Field::Footing)[place(symbol, session)] *= factor;
}

void BarPanelBuilder::applyFooting(int symbol)
{
    double before = 1;
    for (int session = 0; session < m_panel.sessions(); ++session) {
        const size_t at = place(symbol, session);
        double& footing = field(Field::Footing)[at];
        if (std::isnan(field(Field::Volume)[at]))
            footing = before;
        else if (m_adjustedRows[at])
            footing = 1;
        for (const Field price : {Field::Open, Field::High, Field::Low, Field::Close})
            field(price)[at] *= footing;
        field(Field::Volume)[at] /= footing;
        before = footing;
    }
}

void BarPanelBuilder::sortByCode()
{
    auto& symbols = m_panel.m_symbols;
    std::vector<int> order(symbols.size());
    std::iota(order.begin(), order.end(), 0);
    const auto byCode = [&](int a, int b) { return symbols[size_t(a)].code < symbols[size_t(b)].code; };
    if (std::is_sorted(order.begin(), order.end(), byCode))
        return;
    std::sort(order.begin(), order.end(), byCode);
    std::vector<BarPanel::Symbol> sorted;
    sorted.reserve(symbols.size());
    for (const int old : order) {
        m_panel.m_bySymbol[symbols[size_t(old)].code] = int(sorted.size());
        sorted.push_back(std::move(symbols[size_t(old)]));
    }
    symbols = std::move(sorted);
    for (auto& values : m_panel.m_fields) {
        std::vector<double> moved;
        moved.reserve(values.size());
        for (const int old : order)
            moved.insert(moved.end(), values.begin() + qint64(place(old, 0)),
                         values.begin() + qint64(place(old + 1, 0)));
        values = std::move(moved);
    }
}

} // namespace ic
