// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DefinitionStore.h"

#include "core/domain/DefinitionMerge.h"
#include "core/domain/DefinitionRules.h"
#include "core/domain/JobDefinitionJson.h"
#include "core/store/QueryRows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

const QString kCatalogue = QStringLiteral("catalogue");

struct Head
{
    JobDefinition current;
    JobDefinition shipped;
};

QString jsonText(const JobDefinition& definition)
{
    return QString::fromUtf8(QJsonDocument(toJson(definition)).toJson(QJsonDocument::Compact));
}

/// A stored text an older program wrote may no longer fit; then the row is shown with the reason, disabled.
JobDefinition fromStored(const QString& json, int version)
{
    ParsedDefinition parsed = definitionFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    parsed.definition.version = version;
    if (!parsed.problems.isEmpty()) {
        parsed.definition.enabled = false;
        parsed.definition.error = u"stored version %1: %2"_s.arg(version).arg(parsed.problems.join(u"; "_s));
    }
    return parsed.definition;
}

Head headOf(const QSqlQuery& row)
{
    return {fromStored(row.value(0).toString(), row.value(1).toInt()),
            fromStored(row.value(2).toString(), 0)};
}

DefinitionVersion versionOf(const QSqlQuery& row)
{
    return {fromStored(row.value(1).toString(), row.value(0).toInt()), Instant{row.value(2).toLongLong()},
            row.value(3).toString(), row.value(4).toString()};
}

Result<std::optional<Head>> readHead(Connection& connection, const JobId& job)
{
    return readFirst(connection.run("definitions.head", {job.value()}), headOf);
}

Result<Head> requireHead(Connection& connection, const JobId& job)
{
    const auto head = readHead(connection, job);
    if (!head)
        return tl::unexpected(head.error());
    if (*head)
        return **head;
    return fail(u"NO_SUCH_JOB"_s,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no stored definition of \"%1\"."), job.value()),
                QT_TRANSLATE_NOOP("Phrase", "Nothing was changed; check the id."));
}

/// Version, then head: the foreign keys hold at every step.
Result<JobDefinition> save(Connection& connection, JobDefinition definition, const QString& by,
                           const QString& reason, Instant at)
{
    const QString id = definition.id.value();
    const QString json = jsonText(definition);
    return connection.change("definitions.addVersion", {id, definition.version, json, at.ms, by, reason})
        .and_then([&](int) {
            return connection.change("definitions.setCurrent", {definition.version, json, id});
        })
        .map([&](int) { return definition; });
}

/// A part may have been harmless when it was saved and no longer be so: the program decides what places
/// orders.
Result<void> checkRules(const JobDefinition& definition)
{
    const QStringList problems = DefinitionRules::texts(DefinitionRules::problems(definition));
    if (problems.isEmpty())
        return {};
    return fail(u"DEFINITION"_s, u"%1: %2."_s.arg(definition.id.value(), problems.join(u"; "_s)),
                u"Nothing was saved; correct the named fields."_s);
}

Result<JobDefinition> saveNext(Connection& connection, JobDefinition definition, const JobDefinition& current,
                               const QString& by, const QString& reason, Instant at)
{
    if (changedOperatorFields(current, definition).isEmpty()) {
        return fail(u"UNCHANGED"_s,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is the same as its current version %2."),
                           definition.id.value(), current.version),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was saved."));
    }
    if (const auto sound = checkRules(definition); !sound)
        return tl::unexpected(sound.error());
    definition.version = current.version + 1;
    return save(connection, definition, by, reason, at);
}

Result<void> addNew(Connection& connection, JobDefinition shipped, Instant at,
                    DefinitionStore::Seeding& seeding)
{
    shipped.version = 1;
    seeding.added << shipped.id;
    return save(connection, shipped, kCatalogue,
                QLatin1String(QT_TRANSLATE_NOOP("Phrase", "Shipped with the program.")), at)
        .map([](const auto&) {});
}

Result<void> update(Connection& connection, const Head& head, const JobDefinition& shipped, Instant at,
                    DefinitionStore::Seeding& seeding)
{
    const QString newShipped = jsonText(shipped);
    if (newShipped == jsonText(head.shipped))
        return {};
    MergedDefinition merged = mergeShipped(head.shipped, head.current, shipped);
    if (!changedOperatorFields(merged.definition, shipped).isEmpty() && !checkRules(merged.definition)) {
        merged = {shipped, {}};
        seeding.notes
            << u"%1: the operator's edits do not fit the newly shipped definition and were dropped; "
               "its versions still hold them."_s.arg(shipped.id.value());
    }
    const auto remembered = connection.change("definitions.setShipped", {newShipped, shipped.id.value()});
    if (!remembered)
        return tl::unexpected(remembered.error());
    if (!merged.kept.isEmpty()) {
        seeding.notes << u"%1: the shipped definition changed; the operator's %2 was kept."_s.arg(
            shipped.id.value(), merged.kept.join(u", "_s));
    }
    if (jsonText(merged.definition) == jsonText(head.current))
        return {};
    seeding.updated << shipped.id;
    merged.definition.version = head.current.version + 1;
    return save(connection, merged.definition, kCatalogue,
                QLatin1String(QT_TRANSLATE_NOOP("Phrase", "The shipped definition changed.")), at)
        .map([](const auto&) {});
}

Result<void> seedOne(Connection& connection, const JobDefinition& shipped, Instant at,
                     DefinitionStore::Seeding& seeding)
{
    const auto row = connection.change("definitions.addJob", {shipped.id.value()});
    if (!row)
        return tl::unexpected(row.error());
    if (!shipped.error.isEmpty())
        return {};
    const auto head = readHead(connection, shipped.id);
    if (!head)
        return tl::unexpected(head.error());
    return *head ? update(connection, **head, shipped, at, seeding)
                 : addNew(connection, shipped, at, seeding);
}

Result<void> checkDraft(const JobDefinition& current, JobDefinition draft)
{
    if (draft.version != current.version) {
        return fail(
            u"STALE"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                     "%1 was changed to version %2 while version %3 was being edited."),
                   draft.id.value(), current.version, draft.version),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was saved; look at the newer version and edit again."));
    }
    draft.error = current.error;
    if (withOperatorFields(current, draft) == draft)
        return {};
    return fail(
        u"NOT_EDITABLE"_s,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The edit of %1 touches parts that belong to the program."),
               draft.id.value()),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was saved; editable are %1."),
               operatorFields().join(u", "_s)));
}

} // namespace

Result<DefinitionStore::Seeding> DefinitionStore::seed(Connection& connection,
                                                       const QVector<JobDefinition>& shipped, Instant at)
{
    Seeding seeding;
    for (const JobDefinition& definition : shipped) {
        if (const auto done = seedOne(connection, definition, at, seeding); !done)
            return tl::unexpected(done.error());
    }
    return seeding;
}

Result<QVector<JobDefinition>> DefinitionStore::effective(Connection& connection,
                                                          const QVector<JobDefinition>& shipped)
{
    QHash<JobId, JobDefinition> stored;
    const auto rows = readRows(connection.run("definitions.current"), [](const QSqlQuery& row) {
        return fromStored(row.value(2).toString(), row.value(1).toInt());
    });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const JobDefinition& definition : *rows)
        stored.insert(definition.id, definition);
    QVector<JobDefinition> result = shipped;
    for (JobDefinition& definition : result) {
        if (definition.error.isEmpty())
            definition = stored.value(definition.id, definition);
    }
    return result;
}

Result<JobDefinition> DefinitionStore::current(Connection& connection, const JobId& job)
{
    return requireHead(connection, job).map([](const Head& head) { return head.current; });
}

Result<QVector<DefinitionVersion>> DefinitionStore::versions(Connection& connection, const JobId& job)
{
    return readRows(connection.run("definitions.versions", {job.value()}), versionOf);
}

Result<JobDefinition> DefinitionStore::edit(Connection& connection, const JobDefinition& draft,
                                            const QString& by, const QString& reason, Instant at)
{
    const auto head = requireHead(connection, draft.id);
    if (!head)
        return tl::unexpected(head.error());
    if (const auto allowed = checkDraft(head->current, draft); !allowed)
        return tl::unexpected(allowed.error());
    return saveNext(connection, draft, head->current, by, reason, at);
}

Result<JobDefinition> DefinitionStore::revert(Connection& connection, const JobId& job, int toVersion,
                                              const QString& by, const QString& reason, Instant at)
{
    const auto head = requireHead(connection, job);
    if (!head)
        return tl::unexpected(head.error());
    const auto old = readFirst(connection.run("definitions.version", {job.value(), toVersion}), versionOf);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old || !(*old)->definition.error.isEmpty()) {
        return fail(
            u"NO_SUCH_VERSION"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has no usable version %2."), job.value(), toVersion),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed; choose another version."));
    }
    return saveNext(connection, withOperatorFields(head->current, (*old)->definition), head->current, by,
                    reason, at);
}

} // namespace ic
