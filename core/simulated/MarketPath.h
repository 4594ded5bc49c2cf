// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/PathGenerator.h"
#include "core/time/MarketCalendar.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace ic {

/// The sessions of one market and their rows, generated forward from the first one as far as anybody has
/// asked, in blocks of sessions, and kept. Any thread: reading what exists takes no lock.
class MarketPath
{
public:
    MarketPath(std::vector<Session> sessions, std::unique_ptr<PathGenerator> generator);
    ~MarketPath();

    const std::vector<Session>& sessions() const { return m_sessions; }
    /// Index into sessions() of the session on `date`; -1 when there is none.
    int find(TradingDate date) const;
    /// The last session that opened at or before `instant`; -1 before the first.
    int lastOpened(Instant instant) const;
    /// Rows of a session, one for each name; valid as long as the path lives.
    const DayRow* rows(int session) const;
    const IndexRow* indices(int session) const;
    /// Events with from <= ex-date <= to, by ex-date.
    QVector<CorporateAction> actions(TradingDate from, TradingDate to) const;

private:
    struct Block
    {
        std::vector<DayRow> rows;
        std::vector<IndexRow> indices;
    };
    static constexpr int kBlock = 128; ///< sessions
    const Block& block(int session) const;
    void extendTo(size_t block) const;
    std::unique_ptr<Block> generate(size_t block) const;

    const std::vector<Session> m_sessions;
    const int m_names;
    const int m_indices;
    mutable std::mutex m_mutex; ///< guards m_generator and the writing of m_blocks
    const std::unique_ptr<PathGenerator> m_generator;
    mutable std::vector<std::unique_ptr<const Block>> m_blocks; ///< full size from the start, filled in order
    mutable std::atomic<size_t> m_ready{0};                     ///< blocks that may be read without the lock
};

} // namespace ic
