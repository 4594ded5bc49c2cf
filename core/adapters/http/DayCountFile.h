// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/TokenBucket.h"

#include <QString>
#include <mutex>

namespace ic {

/// Keeps a bucket's calls of the day in a small file, so that a restart does not begin the day's allowance
/// anew. Thread-safe.
class DayCountFile
{
public:
    explicit DayCountFile(QString file) : m_file(std::move(file)) {}
    /// Restores what the file has and writes every further count. The bucket must not outlive this object.
    void attach(TokenBucket& bucket);

private:
    void write(TradingDate day, int used);

    const QString m_file;
    std::mutex m_mutex;
    TradingDate m_day;
    int m_written = 0; ///< of m_day; counts of several threads may arrive out of order
    bool m_complained = false;
};

} // namespace ic
