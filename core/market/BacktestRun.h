// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BacktestBook.h"
#include "core/market/FactorSweep.h"

namespace ic {

/// One backtest under way: sessions `first` to `last` of the panel, one after the other. Never reads beyond
/// `last`. Lives on one thread; panel, reference and request outlive it.
class BacktestRun
{
public:
    BacktestRun(const BarPanel& panel, const BacktestEngine::ReferenceAt& reference,
                const BacktestRequest& request, int first, int last);

    /// Sessions in order, each once.
    void advance(int session);
    /// After the last one.
    BacktestReport report() const;

private:
    /// An entry that waits for an open. Prices of the panel.
    struct Entry
    {
        int symbol = -1;
        int session = 0; ///< whose close it was decided at
        qint64 quantity = 0;
        double price = 0; ///< sized for
        double step = 0;  ///< breakout: k x range
    };

    void fillExits(int session);
    void fillEntries(int session);
    bool settle(const Entry& entry, int session);
    std::optional<double> fillPrice(const Entry& entry, int session);
    double onTick(int symbol, int session, double panelPrice) const;
    void buy(const Entry& entry, int session, double panelPrice);
    void raiseHighs(int session);
    void closeDelisted(int session);
    void judgeExits(int session);
    void judgeRanking(int session);
    std::optional<ExitReason> judge(const BacktestBook::Position& position, int session) const;
    void sellAtClose(int session);
    void decideEntries(int session, const QSet<QString>& barred);
    std::vector<SizedName> sized(int session, int places, const QSet<QString>& barred);
    QSet<QString> held() const;
    int freePlaces() const;
    bool isLastOfMonth(int session) const;
    bool hasRows(int session) const;
    const FactorTable& table(int session);
    const ReferenceData& referenceAt(int session) const;
    double at(BarPanel::Field field, int symbol, int session) const;

    const BarPanel& m_panel;
    const BacktestEngine::ReferenceAt& m_reference;
    const BacktestRequest& m_request;
    int m_first, m_last;
    FactorEngine m_factors;
    FactorSweep m_sweep;
    PositionSizing m_sizing;
    BacktestBook m_book;
    std::vector<Entry> m_entries;         ///< waiting, in the order they were decided
    const FactorTable* m_table = nullptr; ///< of m_tableSession; the sweep's
    int m_tableSession = -1;
    BacktestSkips m_skips;
    std::vector<double> m_equity, m_cash;
};

} // namespace ic
