// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace ic {

/// Reads one JSON object member by member and notes every problem with its path ("retry.maxAttempts: ...").
/// A member that is absent or wrong answers the fallback. finish() reports the members nobody asked for.
class JsonReader
{
public:
    /// `problems` outlives the reader; `path` is the prefix of its messages, empty at the top.
    JsonReader(QJsonObject object, QString path, QStringList& problems);

    QString text(const QString& name, const QString& fallback = {});
    QString requiredText(const QString& name);
    bool boolean(const QString& name, bool fallback);
    int integer(const QString& name, int fallback, int least, int most);
    std::chrono::seconds duration(const QString& name, std::chrono::seconds fallback);
    QStringList texts(const QString& name);
    template <typename Enum>
    Enum word(const QString& name, Enum fallback);
    /// Calls `read` with a reader of the nested object, if there is one.
    void object(const QString& name, const std::function<void(JsonReader&)>& read);
    void objects(const QString& name, const std::function<void(JsonReader&)>& read);
    void problem(const QString& name, const QString& message);
    void finish();

private:
    QJsonValue take(const QString& name);
    QString pathOf(const QString& name) const;
    void readNested(const QJsonValue& value, const QString& name,
                    const std::function<void(JsonReader&)>& read);

    QJsonObject m_object;
    QString m_path;
    QStringList& m_problems;
    QStringList m_known;
};

template <typename Enum>
Enum JsonReader::word(const QString& name, Enum fallback)
{
    const QString given = text(name, toText(fallback));
    if (const std::optional<Enum> value = fromText<Enum>(given))
        return *value;
    problem(
        name,
        QStringLiteral("\"%1\" is not one of %2").arg(given, allTexts<Enum>().join(QStringLiteral(", "))));
    return fallback;
}

} // namespace ic
