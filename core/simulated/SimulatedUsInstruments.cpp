// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/SimulatedInstrument.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Start prices are of the order of the split- and dividend-adjusted ones of January 2014.
struct UsRow
{
    const char16_t* symbol;
    const char16_t* name;
    int sector; ///< 0 broad, 1 technology, 2 financial, 3 health, 4 consumer, 5 energy, 6 rates, 7 commodity
    bool isFund;
    double price;  ///< USD
    double growth; ///< a year
    double beta;
    double volatility; ///< own, per calm session
    double volume;     ///< shares a session, mean
};

constexpr std::array kRows = {
    UsRow{u"SPY", u"SPDR S&P 500 ETF Trust", 0, true, 152, 0.11, 1.0, 0.0015, 8.0e7},
    UsRow{u"QQQ", u"Invesco QQQ Trust", 1, true, 80, 0.14, 1.1, 0.003, 4.5e7},
    UsRow{u"IWM", u"iShares Russell 2000 ETF", 0, true, 100, 0.075, 1.15, 0.004, 3.0e7},
    UsRow{u"TLT", u"iShares 20+ Year Treasury Bond ETF", 6, true, 75, 0.015, -0.15, 0.007, 2.5e7},
    UsRow{u"IEF", u"iShares 7-10 Year Treasury Bond ETF", 6, true, 80, 0.015, -0.08, 0.003, 6.0e6},
    UsRow{u"BIL", u"SPDR 1-3 Month T-Bill ETF", 6, true, 76.5, 0.018, 0.0, 0.0001, 6.0e6},
    UsRow{u"GLD", u"SPDR Gold Shares", 7, true, 118, 0.07, -0.02, 0.008, 8.0e6},
    UsRow{u"DBC", u"Invesco DB Commodity Index Fund", 7, true, 22, 0.005, 0.25, 0.009, 2.0e6},
    UsRow{u"XLK", u"Technology Select Sector SPDR", 1, true, 30, 0.15, 1.1, 0.0035, 9.0e6},
    UsRow{u"XLF", u"Financial Select Sector SPDR", 2, true, 14.5, 0.09, 1.05, 0.004, 4.5e7},
    UsRow{u"XLE", u"Energy Select Sector SPDR", 5, true, 28, 0.04, 1.0, 0.005, 2.0e7},
    UsRow{u"XLV", u"Health Care Select Sector SPDR", 3, true, 46, 0.09, 0.8, 0.0035, 9.0e6},
    UsRow{u"XLY", u"Consumer Discretionary Select Sector SPDR", 4, true, 58, 0.11, 1.1, 0.0035, 5.0e6},
    UsRow{u"XLP", u"Consumer Staples Select Sector SPDR", 4, true, 31, 0.08, 0.6, 0.003, 1.2e7},
    UsRow{u"XLB", u"Materials Select Sector SPDR", 7, true, 37, 0.07, 1.0, 0.004, 6.0e6},
    UsRow{u"XLI", u"Industrial Select Sector SPDR", 0, true, 42, 0.10, 1.0, 0.0035, 1.0e7},
    UsRow{u"XLC", u"Communication Services Select Sector SPDR", 1, true, 34, 0.09, 1.0, 0.0045, 5.0e6},
    UsRow{u"AAPL", u"Apple", 1, false, 17.5, 0.22, 1.15, 0.011, 6.5e7},
    UsRow{u"MSFT", u"Microsoft", 1, false, 31, 0.22, 1.1, 0.010, 2.4e7},
    UsRow{u"GOOGL", u"Alphabet", 1, false, 27.5, 0.17, 1.1, 0.011, 2.8e7},
    UsRow{u"AMZN", u"Amazon.com", 4, false, 19.8, 0.22, 1.2, 0.013, 4.5e7},
    UsRow{u"META", u"Meta Platforms", 1, false, 54, 0.21, 1.2, 0.015, 1.6e7},
    UsRow{u"TSLA", u"Tesla", 4, false, 10.2, 0.32, 1.5, 0.025, 9.0e7},
    UsRow{u"NVDA", u"NVIDIA", 1, false, 0.6, 0.55, 1.5, 0.018, 2.5e8},
    UsRow{u"JPM", u"JPMorgan Chase", 2, false, 44, 0.14, 1.1, 0.009, 1.0e7},
    UsRow{u"V", u"Visa", 2, false, 52, 0.15, 1.0, 0.009, 7.0e6},
    UsRow{u"JNJ", u"Johnson & Johnson", 3, false, 68, 0.07, 0.6, 0.008, 7.0e6},
    UsRow{u"WMT", u"Walmart", 4, false, 21, 0.12, 0.6, 0.009, 1.6e7},
    UsRow{u"UNH", u"UnitedHealth Group", 3, false, 64, 0.17, 0.8, 0.012, 4.0e6},
    UsRow{u"HD", u"Home Depot", 4, false, 64, 0.15, 1.0, 0.009, 3.5e6},
    UsRow{u"PG", u"Procter & Gamble", 4, false, 59, 0.08, 0.55, 0.008, 7.0e6},
    UsRow{u"MA", u"Mastercard", 2, false, 79, 0.17, 1.05, 0.010, 2.8e6},
    UsRow{u"BAC", u"Bank of America", 2, false, 13, 0.10, 1.2, 0.011, 4.0e7},
    UsRow{u"XOM", u"Exxon Mobil", 5, false, 62, 0.06, 0.9, 0.010, 1.6e7},
    UsRow{u"CVX", u"Chevron", 5, false, 78, 0.06, 0.95, 0.010, 8.0e6}};

SimulatedInstrument instrument(const UsRow& row)
{
    SimulatedInstrument i;
    i.market = Market::Us;
    i.kind = row.isFund ? SimulatedInstrument::Kind::Fund : SimulatedInstrument::Kind::Stock;
    i.symbol = QString::fromUtf16(row.symbol);
    i.name = QString::fromUtf16(row.name);
    i.board = u"US"_s;
    i.sector = row.sector;
    i.startPrice = row.price;
    i.growth = row.growth;
    i.beta = row.beta;
    i.volatility = row.volatility;
    // Shares are not published for US bars; a thousand sessions of volume is what the turnover rate applies
    // to.
    i.shares = qint64(row.volume * 1000);
    i.turnoverRate = 0.001;
    i.listed = TradingDate(2014, 1, 2);
    return i;
}

} // namespace

QVector<SimulatedInstrument> simulatedUsInstruments()
{
    QVector<SimulatedInstrument> all;
    for (const UsRow& row : kRows)
        all << instrument(row);
    return all;
}

} // namespace ic
