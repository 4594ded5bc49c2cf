// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcParams.h"

#include "core/domain/NearestText.h"
#include "core/time/ZoneText.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr double kExactInteger = 9007199254740992.0; // 2^53

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble() &&
           std::abs(value.toDouble()) < kExactInteger;
}

} // namespace

QJsonValue RpcParams::take(const QString& name)
{
    m_known.append(name);
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

void RpcParams::complain(const QString& name, const QString& what)
{
    if (m_complaint.isEmpty())
        m_complaint = u"%1: %2."_s.arg(name, what);
}

QString RpcParams::text(const QString& name, const QString& fallback)
{
    const QJsonValue value = take(name);
    if (value.isString() || value.isNull())
        return value.toString(fallback);
    complain(name, u"a text is wanted"_s);
    return fallback;
}

QString RpcParams::requiredText(const QString& name)
{
    const QString value = text(name).trimmed();
    if (value.isEmpty())
        complain(name, u"is needed"_s);
    return value;
}

bool RpcParams::boolean(const QString& name, bool fallback)
{
    const QJsonValue value = take(name);
    if (!value.isBool() && !value.isNull())
        complain(name, u"true or false is wanted"_s);
    return value.toBool(fallback);
}

qint64 RpcParams::integer(const QString& name, qint64 fallback, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    if (value.isNull())
        return fallback;
    if (!isWhole(value) || value.toInteger() < least || value.toInteger() > most) {
        complain(name, u"a whole number from %1 to %2 is wanted"_s.arg(least).arg(most));
        return fallback;
    }
    return value.toInteger();
}

QJsonObject RpcParams::object(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isObject() && !value.isNull())
        complain(name, u"an object is wanted"_s);
    return value.toObject();
}

QStringList RpcParams::texts(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isString())
            complain(name, u"a list of texts is wanted"_s);
        list.append(item.toString());
    }
    if (!value.isArray() && !value.isNull())
        complain(name, u"a text or a list of texts is wanted"_s);
    return list;
}

JobId RpcParams::job(const QString& name)
{
    return JobId(requiredText(name));
}

RunId RpcParams::run()
{
    const qint64 id = integer(u"run"_s, 0, 1, qint64(kExactInteger));
    if (id == 0)
        complain(u"run"_s, u"the number of a run is needed"_s);
    return RunId(id);
}

OccurrenceId RpcParams::occurrence()
{
    const qint64 id = integer(u"occurrence"_s, 0, 1, qint64(kExactInteger));
    if (id == 0)
        complain(u"occurrence"_s, u"the number of an occurrence is needed"_s);
    return OccurrenceId(id);
}

std::optional<Instant> RpcParams::instant(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isNull())
        return std::nullopt;
    if (isWhole(value))
        return Instant{value.toInteger()};
    const auto parsed =
        value.isString() ? instantFromIso(value.toString(), "Asia/Seoul") : std::optional<Instant>();
    if (!parsed)
        complain(name, u"an ISO instant (2026-11-23T09:00:00+09:00) or epoch milliseconds is wanted"_s);
    return parsed;
}

Market RpcParams::market()
{
    const QString given = requiredText(u"market"_s);
    const std::optional<Market> market = marketFromText(given);
    if (!market)
        complain(u"market"_s, u"\"%1\" is no market: KRX or NYSE"_s.arg(given));
    return market.value_or(Market::Kr);
}

TradingDate RpcParams::date(const QString& name)
{
    const QString given = requiredText(name);
    const auto date = TradingDate::fromIso(given);
    if (!date)
        complain(name, u"\"%1\" is no date (yyyy-mm-dd)"_s.arg(given));
    return date.value_or(TradingDate());
}

Language RpcParams::language()
{
    return word(u"language"_s, {u"en"_s, u"ko"_s}) == 1 ? Language::Korean : Language::English;
}

int RpcParams::word(const QString& name, const QStringList& words)
{
    const QString given = text(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (given.compare(words[i], Qt::CaseInsensitive) == 0)
            return int(i);
    }
    if (!given.isEmpty())
        complain(name, u"\"%1\" is not one of %2"_s.arg(given, words.join(u", "_s)));
    return -1;
}

Result<void> RpcParams::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (m_known.contains(it.key()))
            continue;
        const QString nearest = nearestText(it.key(), m_known);
        complain(it.key(), nearest.isEmpty() ? u"is no parameter here"_s
                                             : u"is no parameter here; did you mean %1?"_s.arg(nearest));
    }
    if (m_complaint.isEmpty())
        return {};
    return fail(u"PARAMETER"_s, m_complaint, u"Nothing was done."_s);
}

} // namespace ic
