// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/JsonReader.h"

#include "core/domain/DurationText.h"
#include "core/domain/NearestText.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

JsonReader::JsonReader(QJsonObject object, QString path, QStringList& problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(problems)
{}

QJsonValue JsonReader::take(const QString& name)
{
    m_known << name;
    return m_object.value(name);
}

QString JsonReader::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonReader::problem(const QString& name, const QString& message)
{
    m_problems << pathOf(name) + u": "_s + message;
}

QString JsonReader::text(const QString& name, const QString& fallback)
{
    const QJsonValue value = take(name);
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        problem(name, u"must be a text"_s);
    return fallback;
}

QString JsonReader::requiredText(const QString& name)
{
    const qsizetype before = m_problems.size();
    QString value = text(name);
    if (value.trimmed().isEmpty() && m_problems.size() == before)
        problem(name, u"is required and must be a non-empty text"_s);
    return value;
}

bool JsonReader::boolean(const QString& name, bool fallback)
{
    const QJsonValue value = take(name);
    if (!value.isBool() && !value.isUndefined())
        problem(name, u"must be true or false"_s);
    return value.toBool(fallback);
}

int JsonReader::integer(const QString& name, int fallback, int least, int most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(std::nan(""));
    if (number >= least && number <= most && number == std::floor(number))
        return int(number);
    problem(name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return fallback;
}

std::chrono::seconds JsonReader::duration(const QString& name, std::chrono::seconds fallback)
{
    const QString given = text(name, toDurationText(fallback));
    if (const auto value = durationFromText(given))
        return *value;
    problem(name, u"\"%1\" is not a duration such as 45s, 10m or 1h30m"_s.arg(given));
    return fallback;
}

QStringList JsonReader::texts(const QString& name)
{
    const QJsonValue value = take(name);
    QStringList result;
    bool good = value.isUndefined() || value.isArray();
    for (const QJsonValue& entry : value.toArray()) {
        good = good && entry.isString();
        result << entry.toString();
    }
    if (!good)
        problem(name, u"must be a list of texts"_s);
    return result;
}

void JsonReader::readNested(const QJsonValue& value, const QString& name,
                            const std::function<void(JsonReader&)>& read)
{
    if (!value.isObject()) {
        problem(name, u"must be an object"_s);
        return;
    }
    JsonReader nested(value.toObject(), pathOf(name), m_problems);
    read(nested);
    nested.finish();
}

void JsonReader::object(const QString& name, const std::function<void(JsonReader&)>& read)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined())
        readNested(value, name, read);
}

void JsonReader::objects(const QString& name, const std::function<void(JsonReader&)>& read)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        problem(name, u"must be a list of objects"_s);
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        readNested(entries.at(i), u"%1[%2]"_s.arg(name).arg(i), read);
}

void JsonReader::finish()
{
    const QStringList given = m_object.keys();
    for (const QString& name : given) {
        if (m_known.contains(name))
            continue;
        const QString nearest = nearestText(name, m_known);
        problem(name, nearest.isEmpty() ? u"is not a known member; allowed: "_s + m_known.join(u", "_s)
                                        : u"is not a known member; did you mean \"%1\"?"_s.arg(nearest));
    }
}

} // namespace ic
