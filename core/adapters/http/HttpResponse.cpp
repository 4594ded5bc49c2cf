// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpResponse.h"

namespace ic {

namespace {

QString nextStep(HttpClass cls)
{
    switch (cls) {
    case HttpClass::Rate:
        return QStringLiteral("The next run asks again; a lower call rate avoids it.");
    case HttpClass::Http5xx:
    case HttpClass::Empty:
        return QStringLiteral("The far side has a problem; the next run asks again.");
    case HttpClass::NotJson:
        return QStringLiteral("Check the address and the key: a web page came instead of data.");
    case HttpClass::Http4xx:
        return QStringLiteral("Asking again would not help; check the key, the address and the request.");
    default:
        return QStringLiteral("The answer was not used.");
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

Error HttpResponse::failure(const QString& who) const
{
    QString what = QStringLiteral("%1 answered HTTP %2").arg(who).arg(status);
    if (cls == HttpClass::NotJson)
        what = QStringLiteral("%1 answered %2 instead of JSON (HTTP %3)")
                   .arg(who, isHtml() ? QStringLiteral("HTML") : QStringLiteral("text"))
                   .arg(status);
    else if (cls == HttpClass::Schema)
        what = QStringLiteral("%1 answered broken JSON (HTTP %2)").arg(who).arg(status);
    else if (cls == HttpClass::Transport)
        what = QStringLiteral("%1's JSON breaks off after %2 bytes").arg(who).arg(body.size());
    if (attempts > 1)
        what += QStringLiteral(", %1 attempts").arg(attempts);
    const QString message = excerpt.isEmpty() ? what + u'.' : what + QStringLiteral(": ") + excerpt;
    return {toText(cls), message, nextStep(cls)};
}

} // namespace ic
