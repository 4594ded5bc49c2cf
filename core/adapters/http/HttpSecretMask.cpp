// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpSecretMask.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace ic {

namespace {

const QString kMask = QStringLiteral("***");

/// A value shorter than this is no secret worth replacing everywhere ("1" would wipe out every digit one).
constexpr int kShortestSecret = 4;

QString secretWord()
{
    return QStringLiteral(
        "(?:[a-z0-9]+[-_])*(?:auth|authorization|cookie|crumb|password|passwd|pwd|secret|token|key|"
        "apikey|appkey|appsecret|secretkey|authkey|accesstoken|hashkey)");
}

const QRegularExpression& secretName()
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(secretWord()),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// name=value, "name": "value", Name: value; the value ends at a delimiter of any of the three notations.
const QRegularExpression& assignment()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![a-z0-9_-])(%1[\"']?\\s*[=:]\\s*[\"']?)(?:(?:bearer|basic)\\s+)?[^\\s\"'&,;}<]+")
            .arg(secretWord()),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

HttpSecretMask::HttpSecretMask(const HttpRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (isSecretName(QString::fromLatin1(name)) && value.size() >= kShortestSecret)
            m_values.append(QString::fromUtf8(value));
    }
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (isSecretName(name) && value.size() >= kShortestSecret)
            m_values.append({value, QString::fromLatin1(QUrl::toPercentEncoding(value))});
    }
}

bool HttpSecretMask::isSecretName(const QString& name)
{
    return secretName().match(name).hasMatch();
}

QString HttpSecretMask::url(const QUrl& url) const
{
    return text(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
}

QString HttpSecretMask::text(QString text) const
{
    for (const QString& value : m_values)
        text.replace(value, kMask);
    return text.replace(assignment(), QStringLiteral("\\1***"));
}

QString HttpSecretMask::excerpt(const QByteArray& body, int max) const
{
    // Far more than is shown, so that a secret across the cut is seen whole; never the full 32 MB.
    QString line = text(QString::fromUtf8(body.left(qsizetype(max) * 8))).simplified();
    line.truncate(max);
    return line;
}

} // namespace ic
