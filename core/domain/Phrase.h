// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>
#include <type_traits>

namespace ic {

/// What the core tells an operator: one or several sentences, each an English template with %1 %2 ... and its
/// arguments, so that a window can say them in its language. Logs, the CLI and searches speak English, which
/// is what the conversion to QString gives. A template is a literal marked for the translators:
///
///     Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has not published %2 yet."), source, session)
///
/// A QString is taken as it stands: a sentence without arguments, or a text nobody translates. Arguments are
/// texts, whole numbers or further phrases. Value type, any thread.
class Phrase
{
public:
    /// Gives a template in another language; the template itself where it has none.
    using Translate = QString (*)(const QString& source);

    Phrase() = default;
    Phrase(const QString& text) : Phrase(text, QVector<Phrase>()) {}
    template <typename... Values>
    Phrase(const char* source, const Values&... values)
        : Phrase(QString::fromUtf8(source), QVector<Phrase>{part(values)...})
    {
        static_assert(sizeof...(Values) <= 9, "places are %1 to %9");
    }

    /// A template that is in the reader's language already.
    template <typename First, typename... More>
    Phrase(const QString& source, const First& first, const More&... more)
        : Phrase(source, QVector<Phrase>{part(first), part(more)...})
    {}

    bool isEmpty() const { return m_sentences.isEmpty(); }
    /// True for a text as it stands: at most one sentence, without arguments.
    bool isText() const;
    QString english() const;
    operator QString() const { return english(); }
    QString in(Translate translate) const;

    /// What fills a place of the first sentence, from 0; empty where there is none.
    Phrase argument(qsizetype place) const;
    /// Says `next` after what is said so far.
    Phrase& operator+=(const Phrase& next);

    /// Of the English text, as searches ask.
    bool contains(const QString& text, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const;
    bool operator==(const Phrase& other) const;
    friend bool operator==(const Phrase& phrase, const QString& english)
    {
        return phrase.english() == english;
    }

    /// Compact JSON; empty for a text, which english() says as well.
    QByteArray toJson() const;
    /// What toJson() gave; `english`, kept beside it, is said where there is no JSON or none of ours.
    static Phrase fromJson(const QByteArray& json, const QString& english);

private:
    struct Sentence
    {
        QString source;
        QVector<Phrase> arguments;
    };

    Phrase(const QString& source, QVector<Phrase> arguments);
    template <typename Value>
    static Phrase part(const Value& value)
    {
        if constexpr (std::is_integral_v<Value>)
            return Phrase(QString::number(value));
        else
            return Phrase(value);
    }
    class Json;

    QVector<Sentence> m_sentences;
};

} // namespace ic
