// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpSecretMask.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>

namespace ic {

namespace {

const QString kMask = QStringLiteral("***");

/// A value shorter than this is no secret worth replacing everywhere ("1" would wipe out every digit one).
constexpr int kShortestSecret = 4;

QString secretWord()
{
    return QStringLiteral(
        "(?:[a-z0-9]+[-_])*(?:auth|authorization|cookie|crumb|password|passwd|pwd|secret|token|key|"
        "apikey|appkey|appsecret|secretkey|authkey|accesstoken|hashkey|cano)");
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
    for (const auto& [name, value] : request.headers)
        add(QString::fromLatin1(name), QString::fromUtf8(value));
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        add(name, value);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    for (auto member = body.begin(); member != body.end(); ++member)
        add(member.key(), member.value().toString());
    // The longer first, so that a secret within another leaves no rest.
    std::sort(m_values.begin(), m_values.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

void HttpSecretMask::add(const QString& name, const QString& value)
{
    if (!isSecretName(name))
        return;
    // The scheme of "Bearer abc" is no part of what an answer might repeat.
    for (const QString& form :
         {value, value.section(u' ', -1), QString::fromLatin1(QUrl::toPercentEncoding(value))}) {
        if (form.size() >= kShortestSecret && !m_values.contains(form))
            m_values.append(form);
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
