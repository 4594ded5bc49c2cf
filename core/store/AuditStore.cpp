// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AuditStore.h"

#include "core/audit/AuditChain.h"
#include "core/store/QueryRows.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

struct Head
{
    qint64 entries = 0;
    QString hash;
};

/// An empty text is stored as such, never as NULL.
QString present(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

QVariant nullableText(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant(QMetaType::fromType<QString>());
}

std::optional<QString> textOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

AuditRow rowOf(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .at = Instant{row.value(1).toLongLong()},
            .actor = row.value(2).toString(),
            .verb = row.value(3).toString(),
            .subject = row.value(4).toString(),
            .reason = row.value(5).toString(),
            .before = textOf(row.value(6)),
            .after = textOf(row.value(7)),
            .token = row.value(8).toString(),
            .prevHash = row.value(9).toString(),
            .hash = row.value(10).toString()};
}

/// A missing head reads as the end of a chain nobody knows.
Result<Head> readHead(Connection& connection)
{
    return readFirst(connection.run("audit.head"),
                     [](const QSqlQuery& row) {
                         return Head{row.value(0).toLongLong(), row.value(1).toString()};
                     })
        .map([](const std::optional<Head>& head) { return head.value_or(Head{}); });
}

Result<AuditRow> insert(Connection& connection, const AuditRow& row)
{
    return connection
        .insert("audit.append", {row.id, row.at.ms, row.actor, row.verb, present(row.subject),
                                 present(row.reason), nullableText(row.before), nullableText(row.after),
                                 present(row.token), row.prevHash, row.hash})
        .map([&](qint64) { return row; });
}

} // namespace

Result<AuditRow> AuditStore::append(Connection& connection, const AuditEntry& entry)
{
    if (entry.actor.isEmpty() || entry.verb.isEmpty()) {
        return fail(
            u"AUDIT_ACTOR"_s, QT_TRANSLATE_NOOP("Phrase", "An audit entry wants an actor and a verb."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was done; an action nobody answers for is refused."));
    }
    return readHead(connection).and_then([&](const Head& head) {
        return insert(connection, AuditChain::chain(entry, head.entries + 1, head.hash));
    });
}

Result<QVector<AuditRow>> AuditStore::page(Connection& connection, const QString& subject, int limit,
                                           qint64 before)
{
    return readRows(subject.isEmpty() ? connection.run("audit.page", {before, limit})
                                      : connection.run("audit.pageOf", {subject, before, limit}),
                    rowOf);
}

Result<AuditReport> AuditStore::verify(Connection& connection)
{
    const auto head = readHead(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto rows = connection.run("audit.walk");
    if (!rows)
        return tl::unexpected(rows.error());
    AuditVerifier verifier;
    while ((*rows)->next())
        verifier.take(rowOf(**rows));
    (*rows)->finish();
    return verifier.finish(head->entries, head->hash);
}

} // namespace ic
