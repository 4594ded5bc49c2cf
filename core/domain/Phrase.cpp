// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Phrase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace ic {

namespace {

QString unchanged(const QString& source)
{
    return source;
}

/// The number after the % at `at`, 0 when there is none; places stand for at most nine arguments.
qsizetype placeAt(const QString& source, qsizetype at)
{
    const QChar next = at + 1 < source.size() ? source[at + 1] : QChar();
    return next >= u'1' && next <= u'9' ? next.unicode() - u'0' : 0;
}

/// In one pass, so that a %1 inside an argument stays what it is.
QString filled(const QString& source, const QStringList& values)
{
    QString text;
    text.reserve(source.size() + 32);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const qsizetype place = source[i] == u'%' ? placeAt(source, i) : 0;
        if (place == 0 || place > values.size()) {
            text.append(source[i]);
            continue;
        }
        text.append(values[place - 1]);
        ++i;
    }
    return text;
}

} // namespace

/// A phrase is an array of sentences: a text, or [template, argument ...]; an argument is a text or a phrase.
class Phrase::Json
{
public:
    static QJsonArray of(const Phrase& phrase)
    {
        QJsonArray sentences;
        for (const Sentence& sentence : phrase.m_sentences)
            sentences.append(of(sentence));
        return sentences;
    }

    static Phrase phrase(const QJsonArray& sentences)
    {
        Phrase phrase;
        for (const QJsonValue& sentence : sentences)
            phrase += oneSentence(sentence);
        return phrase;
    }

private:
    static QJsonValue of(const Sentence& sentence)
    {
        if (sentence.arguments.isEmpty())
            return sentence.source;
        QJsonArray array{sentence.source};
        for (const Phrase& argument : sentence.arguments)
            array.append(argument.isText() ? QJsonValue(argument.english()) : QJsonValue(of(argument)));
        return array;
    }

    static Phrase oneSentence(const QJsonValue& value)
    {
        if (!value.isArray())
            return Phrase(value.toString());
        QJsonArray array = value.toArray();
        const QString source = array.takeAt(0).toString();
        QVector<Phrase> arguments;
        for (const QJsonValue& argument : std::as_const(array))
            arguments.append(argument.isArray() ? phrase(argument.toArray()) : Phrase(argument.toString()));
        return Phrase(source, std::move(arguments));
    }
};

Phrase::Phrase(const QString& source, QVector<Phrase> arguments)
{
    if (!source.isEmpty())
        m_sentences.append({source, std::move(arguments)});
}

bool Phrase::isText() const
{
    return m_sentences.isEmpty() || (m_sentences.size() == 1 && m_sentences.first().arguments.isEmpty());
}

QString Phrase::english() const
{
    return isText() ? m_sentences.value(0).source : in(unchanged);
}

QString Phrase::in(Translate translate) const
{
    QStringList said;
    for (const Sentence& sentence : m_sentences) {
        QStringList values;
        for (const Phrase& argument : sentence.arguments)
            values.append(argument.in(translate));
        said.append(filled(translate(sentence.source), values));
    }
    return said.join(u' ');
}

Phrase Phrase::argument(qsizetype place) const
{
    return m_sentences.value(0).arguments.value(place);
}

Phrase& Phrase::operator+=(const Phrase& next)
{
    m_sentences += next.m_sentences;
    return *this;
}

bool Phrase::contains(const QString& text, Qt::CaseSensitivity sensitivity) const
{
    return english().contains(text, sensitivity);
}

bool Phrase::operator==(const Phrase& other) const
{
    const auto same = [](const Sentence& a, const Sentence& b) {
        return a.source == b.source && std::ranges::equal(a.arguments, b.arguments);
    };
    return std::ranges::equal(m_sentences, other.m_sentences, same);
}

QByteArray Phrase::toJson() const
{
    return isText() ? QByteArray() : QJsonDocument(Json::of(*this)).toJson(QJsonDocument::Compact);
}

Phrase Phrase::fromJson(const QByteArray& json, const QString& english)
{
    const QJsonDocument document = json.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(json);
    return document.isArray() ? Json::phrase(document.array()) : Phrase(english);
}

} // namespace ic
