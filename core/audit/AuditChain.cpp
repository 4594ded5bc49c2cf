// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditChain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

void add(QByteArray& bytes, const QByteArray& field)
{
    bytes += QByteArray::number(field.size()) + ':' + field + ',';
}

void add(QByteArray& bytes, const QString& text)
{
    add(bytes, text.toUtf8());
}

void add(QByteArray& bytes, const std::optional<QString>& text)
{
    if (text)
        add(bytes, *text);
    else
        bytes += "-,";
}

bool speaksOfASecret(const QString& name)
{
    static const QRegularExpression words(
        u"secret|passw|credential|webhook|(auth|app|api|internal|private)[-_]?key|(access|refresh|bearer)[-_]?token"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

QJsonValue maskedValue(const QJsonValue& value)
{
    if (value.isObject())
        return AuditChain::masked(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const QJsonValue& entry : value.toArray())
        result.append(maskedValue(entry));
    return result;
}

std::optional<QString> compact(const std::optional<QJsonObject>& object)
{
    if (!object)
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(AuditChain::masked(*object)).toJson(QJsonDocument::Compact));
}

} // namespace

QString AuditChain::genesis()
{
    return QString(64, u'0');
}

QByteArray AuditChain::encode(const AuditRow& row)
{
    QByteArray bytes;
    add(bytes, QByteArrayLiteral("audit-1"));
    add(bytes, QByteArray::number(row.id));
    add(bytes, QByteArray::number(row.at.ms));
    for (const QString* text : {&row.actor, &row.verb, &row.subject, &row.reason})
        add(bytes, *text);
    add(bytes, row.before);
    add(bytes, row.after);
    add(bytes, row.token);
    add(bytes, row.prevHash);
    return bytes;
}

QString AuditChain::hashOf(const AuditRow& row)
{
    return QString::fromLatin1(QCryptographicHash::hash(encode(row), QCryptographicHash::Sha256).toHex());
}

AuditRow AuditChain::chain(const AuditEntry& entry, qint64 id, const QString& prevHash)
{
    AuditRow row{.id = id,
                 .at = entry.at,
                 .actor = entry.actor,
                 .verb = entry.verb,
                 .subject = entry.subject,
                 .reason = entry.reason,
                 .before = compact(entry.before),
                 .after = compact(entry.after),
                 .token = entry.token,
                 .prevHash = prevHash,
                 .hash = {}};
    row.hash = hashOf(row);
    return row;
}

QJsonObject AuditChain::masked(const QJsonObject& object)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool hide = speaksOfASecret(member.key()) && !member.value().isNull();
        result.insert(member.key(), hide ? QJsonValue(u"***"_s) : maskedValue(member.value()));
    }
    return result;
}

} // namespace ic
