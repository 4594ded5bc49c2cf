// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/MarketPath.h"

#include <algorithm>

namespace ic {

MarketPath::MarketPath(std::vector<Session> sessions, std::unique_ptr<PathGenerator> generator)
    : m_sessions(std::move(sessions))
    , m_names(generator->names())
    , m_indices(generator->indices())
    , m_generator(std::move(generator))
    , m_blocks((m_sessions.size() + kBlock - 1) / kBlock)
{}

MarketPath::~MarketPath() = default;

int MarketPath::find(TradingDate date) const
{
    const auto at = std::ranges::lower_bound(m_sessions, date, {}, &Session::date);
    return at != m_sessions.end() && at->date == date ? int(at - m_sessions.begin()) : -1;
}

int MarketPath::lastOpened(Instant instant) const
{
    return int(std::ranges::upper_bound(m_sessions, instant, {}, &Session::open) - m_sessions.begin()) - 1;
}

const DayRow* MarketPath::rows(int session) const
{
    return block(session).rows.data() + size_t(session % kBlock) * size_t(m_names);
}

const IndexRow* MarketPath::indices(int session) const
{
    return block(session).indices.data() + size_t(session % kBlock) * size_t(m_indices);
}

QVector<CorporateAction> MarketPath::actions(TradingDate from, TradingDate to) const
{
    const auto after = std::ranges::upper_bound(m_sessions, to, {}, &Session::date);
    if (after != m_sessions.begin())
        block(int(after - m_sessions.begin()) - 1);
    QVector<CorporateAction> found;
    const std::lock_guard lock(m_mutex);
    std::ranges::copy_if(m_generator->actions(), std::back_inserter(found),
                         [&](const CorporateAction& a) { return a.exDate >= from && a.exDate <= to; });
    return found;
}

const MarketPath::Block& MarketPath::block(int session) const
{
    const size_t index = size_t(session / kBlock);
    if (m_ready.load(std::memory_order_acquire) <= index)
        extendTo(index);
    return *m_blocks[index];
}

void MarketPath::extendTo(size_t block) const
{
    const std::lock_guard lock(m_mutex);
    for (size_t next = m_ready.load(std::memory_order_relaxed); next <= block; ++next) {
        m_blocks[next] = generate(next);
        m_ready.store(next + 1, std::memory_order_release);
    }
}

std::unique_ptr<MarketPath::Block> MarketPath::generate(size_t block) const
{
    const size_t first = block * kBlock;
    const size_t count = std::min<size_t>(kBlock, m_sessions.size() - first);
    auto made = std::make_unique<Block>();
    made->rows.resize(count * size_t(m_names));
    made->indices.resize(count * size_t(m_indices));
    for (size_t i = 0; i < count; ++i)
        m_generator->step(m_sessions[first + i].date, made->rows.data() + i * size_t(m_names),
                          made->indices.data() + i * size_t(m_indices));
    return made;
}

} // namespace ic
