// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpResponse.h"

namespace ic {

namespace {

Phrase nextStep(HttpClass cls)
{
    switch (cls) {
    case HttpClass::Rate:
        return QT_TRANSLATE_NOOP("Phrase", "The next run asks again; a lower call rate avoids it.");
    case HttpClass::Http5xx:
    case HttpClass::Empty:
        return QT_TRANSLATE_NOOP("Phrase", "The far side has a problem; the next run asks again.");
    case HttpClass::NotJson:
        return QT_TRANSLATE_NOOP("Phrase", "Check the address and the key: a web page came instead of data.");
    case HttpClass::Http4xx:
        return QT_TRANSLATE_NOOP("Phrase",
                                 "Asking again would not help; check the key, the address and the request.");
    default:
        return QT_TRANSLATE_NOOP("Phrase", "The answer was not used.");
    }
}

Phrase whatCame(const HttpResponse& response, const Phrase& who)
{
    switch (response.cls) {
    case HttpClass::NotJson:
        return response.isHtml()
                   ? Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 answered HTML instead of JSON (HTTP %2)"), who,
                            response.status)
                   : Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 answered text instead of JSON (HTTP %2)"), who,
                            response.status);
    case HttpClass::Schema:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 answered broken JSON (HTTP %2)"), who, response.status);
    case HttpClass::Transport:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1's JSON breaks off after %2 bytes"), who,
                      response.body.size());
    default:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 answered HTTP %2"), who, response.status);
    }
}

} // namespace

bool HttpResponse::isHtml() const
{
    if (header("content-type").toLower().contains("text/html"))
        return true;
    return body.left(256).trimmed().startsWith('<');
}

QString HttpResponse::report() const
{
    return QStringLiteral("HTTP %1, %2, %3 bytes in %4 ms: %5")
        .arg(status)
        .arg(toText(cls))
        .arg(body.size())
        .arg(elapsedMs)
        .arg(excerpt);
}

Error HttpResponse::failure(const Phrase& who) const
{
    Phrase what = whatCame(*this, who);
    if (attempts > 1)
        what = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1, %2 attempts"), what, attempts);
    const Phrase message = excerpt.isEmpty() ? Phrase(QT_TRANSLATE_NOOP("Phrase", "%1."), what)
                                             : Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2"), what, excerpt);
    return {toText(cls), message, nextStep(cls)};
}

} // namespace ic
