// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PhraseJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ic {

namespace {

constexpr QLatin1String kSuffix("Phrase");

} // namespace

void putPhrase(QJsonObject& object, const QString& name, const Phrase& phrase)
{
    object.insert(name, phrase.english());
    if (!phrase.isText())
        object.insert(name + kSuffix, QJsonDocument::fromJson(phrase.toJson()).array());
}

Phrase phraseIn(const QJsonObject& object, const QString& name)
{
    const QJsonArray parts = object.value(name + kSuffix).toArray();
    const QByteArray json =
        parts.isEmpty() ? QByteArray() : QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return Phrase::fromJson(json, object.value(name).toString());
}

bool isPhraseMember(const QJsonObject& object, const QString& name)
{
    return name.endsWith(kSuffix) && object.contains(name.chopped(kSuffix.size()));
}

} // namespace ic
