// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/EditCommand.h"

#include "core/domain/JobDefinitionJson.h"
#include "core/domain/NearestText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

struct FieldOption
{
    const char* option;
    const char* key;
    const char* help;

    QString name() const { return QLatin1String(option); }
    const DefinitionField& field() const { return *definitionField(QString::fromLatin1(key)); }
};

constexpr std::array kOptions{
    FieldOption{"cron", "schedule.cron", "Six fields, seconds first; empty: by hand only."},
    FieldOption{"zone", "schedule.zone", "IANA zone the cron is read in."},
    FieldOption{"dst", "schedule.dst", "At a clock change."},
    FieldOption{"enabled", "enabled", "Whether planned runs start."},
    FieldOption{"non-trading-day", "calendar.nonTradingDay", "On a day without a session."},
    FieldOption{"misfire", "misfire.policy", "What becomes of a missed start."},
    FieldOption{"misfire-grace", "misfire.grace", "Later than this is missed."},
    FieldOption{"misfire-window", "misfire.window", "Missed longer ago is not caught up."},
    FieldOption{"misfire-cap", "misfire.cap", "run-all: at most so many."},
    FieldOption{"overlap", "overlap", "While a run of it is under way."},
    FieldOption{"retry", "retry.class", "Whether a failed run is repeated by itself."},
    FieldOption{"retry-attempts", "retry.maxAttempts", "Attempts altogether."},
    FieldOption{"retry-base", "retry.base", "Limit of the first wait; it doubles."},
    FieldOption{"retry-cap", "retry.cap", "The longest limit."},
    FieldOption{"retry-latest", "retry.latestUseful",
                "No attempt later than this after the plan; 0s: no bound."},
    FieldOption{"timeout", "timeout", "After this a run is asked to stop."}};

/// What may be written: the words, a duration, a number.
QString allowed(const DefinitionField& field)
{
    switch (field.kind) {
    case DefinitionField::Kind::Word:
        return field.words().join(u", "_s);
    case DefinitionField::Kind::Duration:
        return u"a duration such as 90s, 10m or 2h"_s;
    case DefinitionField::Kind::Number:
        return u"a whole number from %1 to %2"_s.arg(field.least).arg(field.most);
    case DefinitionField::Kind::Cron:
    case DefinitionField::Kind::Zone:
        return u"a text"_s;
    }
    return {};
}

QString helpOf(const FieldOption& option)
{
    const DefinitionField& field = option.field();
    const bool free = field.kind == DefinitionField::Kind::Cron || field.kind == DefinitionField::Kind::Zone;
    return QLatin1String(option.help) + (free ? QString() : u" (%1)"_s.arg(allowed(field)));
}

DefinitionDraft typed(const QCommandLineParser& parser, DefinitionDraft draft)
{
    for (const FieldOption& option : kOptions) {
        if (parser.isSet(option.name()))
            draft.setText(option.field(), parser.value(option.name()));
    }
    return draft;
}

QJsonObject definitionJson(const JobDefinition& definition)
{
    QJsonObject json = toJson(definition);
    json.insert(u"version"_s, definition.version);
    return json;
}

QJsonArray changesOf(const DefinitionDraft& draft)
{
    const JobDefinition edited = draft.definition();
    QJsonArray changes;
    for (const DefinitionField* field : differingFields(draft.base(), edited))
        changes.append(QJsonObject{{u"field"_s, field->name()},
                                   {u"before"_s, field->text(draft.base())},
                                   {u"after"_s, field->text(edited)}});
    return changes;
}

void printChanges(QTextStream& out, const QJsonArray& changes)
{
    for (const QJsonValue& change : changes)
        out << u"%1: %2 -> %3\n"_s.arg(change[u"field"_s].toString(), change[u"before"_s].toString(),
                                       change[u"after"_s].toString());
}

void printConsequence(QTextStream& out, const QJsonObject& consequence)
{
    const bool allowed = consequence[u"allowed"_s].toBool();
    out << consequence[allowed ? u"summary"_s : u"refusal"_s].toString() << '\n';
    for (const QJsonValue& detail : consequence[u"details"_s].toArray())
        out << detail.toString() << '\n';
}

Result<JobDefinition> definitionOf(const QString& job, const QJsonObject& jobs)
{
    QStringList names;
    for (const QJsonValue& row : jobs[u"rows"_s].toArray()) {
        QJsonObject json = row[u"definition"_s].toObject();
        names << json[u"id"_s].toString();
        if (names.last() != job)
            continue;
        const int version = json.take(u"version"_s).toInt();
        json.remove(u"error"_s);
        JobDefinition definition = definitionFromJson(json).definition;
        definition.version = version;
        return definition;
    }
    const QString nearest = nearestText(job, names);
    return fail(u"NO_SUCH_JOB"_s, u"There is no job \"%1\"."_s.arg(job),
                nearest.isEmpty() ? u"`jobs` lists them."_s : u"Did you mean %1?"_s.arg(nearest));
}

} // namespace

QString EditCommand::method() const
{
    return u"edit"_s;
}

void EditCommand::declare(QCommandLineParser& parser) const
{
    OperatorCommand::declare(parser);
    for (const FieldOption& option : kOptions)
        parser.addOption({option.name(), helpOf(option), u"V"_s});
    parser.addOption({u"dry-run"_s, u"Only say what would change; needs no reason."_s});
}

Result<QJsonObject> EditCommand::parameters(const QCommandLineParser& parser) const
{
    Q_UNUSED(parser); // the definition is read from the core first
    return QJsonObject();
}

QString EditCommand::complaint(const QCommandLineParser& parser) const
{
    const DefinitionDraft given = typed(parser, DefinitionDraft(JobDefinition{}));
    bool any = false;
    for (const FieldOption& option : kOptions) {
        any = any || parser.isSet(option.name());
        if (!given.isReadable(option.field()))
            return u"--%1: \"%2\" is not understood; %3 is wanted."_s.arg(
                option.name(), parser.value(option.name()), allowed(option.field()));
    }
    return any ? QString() : u"Nothing to change is given; help edit lists the options."_s;
}

Result<DefinitionDraft> EditCommand::draft(const QCommandLineParser& parser, CoreLink& core) const
{
    return core.call(u"jobs"_s, {})
        .and_then(
            [&](const QJsonObject& jobs) { return definitionOf(parser.positionalArguments().first(), jobs); })
        .map([&](const JobDefinition& base) { return typed(parser, DefinitionDraft(base)); });
}

int EditCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    if (const QString wrong = complaint(parser); !wrong.isEmpty())
        return usageError(context, wrong);
    if (parser.isSet(u"dry-run"_s))
        return preview(parser, context);
    const Result<QJsonObject> wanted = request(parser, context);
    return wanted ? save(parser, context, *wanted) : usageError(context, wanted.error().message);
}

int EditCommand::preview(const QCommandLineParser& parser, CliContext& context) const
{
    QJsonArray changes;
    const auto consequence = context.open(workspace(parser), coreUse()).and_then([&](const auto& core) {
        return draft(parser, *core).and_then([&](const DefinitionDraft& edit) {
            changes = changesOf(edit);
            return core->call(u"consequence"_s, {{u"verb"_s, u"edit"_s},
                                                 {u"definition"_s, definitionJson(edit.definition())},
                                                 {u"language"_s, parser.value(u"lang"_s)}});
        });
    });
    if (!consequence)
        return refuse(parser, context, consequence.error());
    if (parser.isSet(u"json"_s)) {
        QJsonObject answer = *consequence;
        answer.insert(u"changes"_s, changes);
        printJson(context, answer);
    } else {
        printChanges(context.out, changes);
        printConsequence(context.out, *consequence);
    }
    return consequence->value(u"allowed"_s).toBool() ? kDone : kRefused;
}

int EditCommand::save(const QCommandLineParser& parser, CliContext& context, QJsonObject request) const
{
    QJsonArray changes;
    const auto receipt = context.open(workspace(parser), coreUse()).and_then([&](const auto& core) {
        return draft(parser, *core).and_then([&](const DefinitionDraft& edit) {
            changes = changesOf(edit);
            request.insert(u"definition"_s, definitionJson(edit.definition()));
            return core->call(method(), request);
        });
    });
    if (!receipt)
        return refuse(parser, context, receipt.error());
    if (parser.isSet(u"json"_s)) {
        QJsonObject answer = *receipt;
        answer.insert(u"changes"_s, changes);
        printJson(context, answer);
    } else {
        printChanges(context.out, changes);
        context.out << receipt->value(u"message"_s).toString() << '\n';
    }
    return kDone;
}

} // namespace ic
