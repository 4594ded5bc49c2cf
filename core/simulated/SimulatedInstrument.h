// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/TradingDate.h"

#include <QString>
#include <QVector>

namespace ic {

/// One name of the simulated market and the constants of its price process. Value.
struct SimulatedInstrument
{
    enum class Kind { Stock, Fund, Index };
    /// What a fund or an index is made of; stocks belong to the baskets they are members of.
    enum Basket { NoBasket = -1, Kospi, Kosdaq, Kospi200, FirstSector };

    Market market = Market::Kr;
    Kind kind = Kind::Stock;
    QString symbol;
    QString name;
    QString board;           ///< as in Bar
    int sector = 0;          ///< 0 .. kSectors-1
    int basket = NoBasket;   ///< a fund that follows one, or the index itself
    double leverage = 1;     ///< of a fund against its basket
    double startPrice = 0;   ///< KRW or USD at the first session
    double growth = 0;       ///< yearly growth of the level the price is drawn to, fraction
    double beta = 1;         ///< to the common factor
    double volatility = 0;   ///< own standard deviation per calm session, fraction
    double turnoverRate = 0; ///< mean traded share of the listed shares per session
    qint64 shares = 0;       ///< listed at the start
    bool inKospi200 = false;
    TradingDate listed;                                       ///< first session on or after this date
    TradingDate delisted{std::numeric_limits<qint32>::max()}; ///< no row from here on

    static constexpr int kSectors = 10;
    static constexpr int kBaskets = FirstSector + kSectors;

    bool isListedOn(TradingDate date) const { return date >= listed && date < delisted; }
};

/// The names of the simulated market; the same for every seed. Stocks first, then funds, then indices.
/// The Korean companies are invented, and their codes lie where KRX has assigned none, so that no simulated
/// symbol can be taken for a real share. The US symbols are the collector's default universe under their own
/// names.
QVector<SimulatedInstrument> simulatedKrInstruments();
QVector<SimulatedInstrument> simulatedUsInstruments();

} // namespace ic
