// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RandomPanel.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

BarPanel::Symbol symbolOf(const RandomPanel::Options& options, int index)
{
    if (options.market == Market::Us)
        return {index == 0 && options.odd ? u"IDX:SPX"_s : u"T%1"_s.arg(index, 4, 10, QLatin1Char('0')),
                u"Name %1"_s.arg(index), index == 0 && options.odd ? u"INDEX"_s : u"US"_s};
    const QString code = u"%1"_s.arg((index + 10) * 10, 6, 10, QLatin1Char('0'));
    if (options.odd && index == 0)
        return {u"IDX:KOSPI"_s, u"코스피"_s, u"INDEX"_s};
    if (options.odd && index == 1)
        return {code, u"가람 200"_s, u"ETF"_s};
    if (options.odd && index == 2)
        return {code.chopped(1) + u'5', u"가람전자우"_s, u"KOSPI"_s};
    if (options.odd && index == 3)
        return {code, u"가람제3호스팩"_s, u"KOSDAQ"_s};
    return {code, u"가람 %1"_s.arg(index), index % 2 ? u"KOSDAQ"_s : u"KOSPI"_s};
}

/// Weekdays, and every twenty-third of them closed.
std::vector<TradingDate> sessionsFrom(TradingDate first, int count)
{
    std::vector<TradingDate> dates;
    for (int day = 0, weekday = 0; int(dates.size()) < count; ++day) {
        const TradingDate date = first.addDays(day);
        if (date.dayOfWeek() < 6 && ++weekday % 23 != 0)
            dates.push_back(date);
    }
    return dates;
}

} // namespace

/// One name's walk. Only the bits of the engine are used, so every library draws the same.
class RandomPanel::Walk
{
public:
    Walk(const Options& options, int index) : m_engine(options.seed * 1'000'003 + quint64(index))
    {
        const bool dollars = options.market == Market::Us;
        m_price = (dollars ? 4 : 900) * std::pow(10, 2.3 * uniform());
        m_shares = std::pow(10, 6 + 2.5 * uniform());
        m_rate = std::pow(10, -4 + 2.5 * uniform());
        m_step = dollars ? 0.01 : 1;
    }

    double uniform() { return double(m_engine() >> 11) * 0x1p-53; }

    BarPanelBuilder::Row next(TradingDate date, bool halted)
    {
        const double before = m_price;
        const double open = before * (1 + 0.02 * (uniform() - 0.5));
        if (!halted)
            m_price = std::max(m_step, open * (1 + 0.06 * (uniform() - 0.498)));
        BarPanelBuilder::Row row;
        row.day = date.epochDay();
        row.close = scaled(m_price);
        row.volume = halted ? 0 : qint64(m_shares * m_rate * (0.5 + uniform()));
        row.marketCap = qint64(m_shares * m_price);
        row.turnover = qint64(double(row.volume) * m_price);
        if (halted)
            return row;
        row.open = scaled(open);
        row.high = scaled(std::max(open, m_price) * (1 + 0.02 * uniform()));
        row.low = scaled(std::min(open, m_price) * (1 - 0.02 * uniform()));
        return row;
    }

    void split(double factor)
    {
        m_price /= factor;
        m_shares *= factor;
    }

private:
    qint64 scaled(double price) const
    {
        return std::max(1LL, std::llround(price / m_step)) * qint64(m_step * 10'000);
    }

    std::mt19937_64 m_engine;
    double m_price = 1, m_shares = 1, m_rate = 1, m_step = 1;
};

RandomPanel::RandomPanel(const Options& options)
    : m_options(options), m_dates(sessionsFrom({2025, 1, 2}, options.sessions))
{
    for (int index = 0; index < options.symbols; ++index) {
        Walk walk(options, index);
        Name name{symbolOf(options, index), {}};
        const int first = options.listLate && index % 10 == 9 ? options.sessions / 2 : 0;
        const bool splits = walk.uniform() < options.splits;
        const int ex = splits ? first + 1 + int(walk.uniform() * (options.sessions - first - 1)) : -1;
        for (int session = first; session < options.sessions; ++session) {
            if (session == ex) {
                const bool merges = index % 2;
                walk.split(merges ? 0.2 : 4);
                m_actions << CorporateAction{options.market,
                                             name.symbol.code,
                                             m_dates[size_t(session)],
                                             merges ? CorporateAction::Kind::ReverseSplit
                                                    : CorporateAction::Kind::Split,
                                             merges ? 1 : 4,
                                             merges ? 5 : 1,
                                             QString()};
            }
            if (walk.uniform() < options.gaps)
                continue;
            name.rows.push_back(walk.next(m_dates[size_t(session)], walk.uniform() < options.halts));
            if (!options.caps)
                name.rows.back().marketCap = BarPanelBuilder::Row::kNone;
        }
        m_names.push_back(std::move(name));
    }
}

BarPanel RandomPanel::build(int sessions) const
{
    BarPanelBuilder builder(m_options.market, {m_dates.begin(), m_dates.begin() + sessions});
    builder.reserve(int(m_names.size()));
    const qint32 last = m_dates[size_t(sessions) - 1].epochDay();
    for (const Name& name : m_names) {
        if (name.rows.empty() || name.rows.front().day > last)
            continue;
        const int handle = builder.addSymbol(name.symbol.code, name.symbol.name, name.symbol.board);
        for (const auto& row : name.rows) {
            if (row.day <= last)
                builder.add(handle, row);
        }
    }
    return std::move(builder).build(m_actions);
}

} // namespace ic
