// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <compare>

namespace ic {

/// A value that must not be mixed with another of the same representation.
template <typename Tag, typename Value>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(Value value) : m_value(std::move(value)) {}
    const Value& value() const { return m_value; }
    /// Ids from the database start at 1, texts are non-empty.
    bool isValid() const { return m_value != Value{}; }
    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& a, const StrongId& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Value m_value{};
};

using JobId = StrongId<struct JobIdTag, QString>;              ///< "krx-daily-collector"
using OccurrenceId = StrongId<struct OccurrenceIdTag, qint64>; ///< one planned instant of one job
using RunId = StrongId<struct RunIdTag, qint64>;               ///< one start of one occurrence

} // namespace ic

Q_DECLARE_METATYPE(ic::JobId)
Q_DECLARE_METATYPE(ic::OccurrenceId)
Q_DECLARE_METATYPE(ic::RunId)
