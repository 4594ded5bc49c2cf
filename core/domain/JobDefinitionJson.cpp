// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/JobDefinitionJson.h"

#include "core/domain/DurationText.h"
#include "core/domain/JsonReader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QJsonObject bilingual(const QString& en, const QString& ko)
{
    return {{u"en"_s, en}, {u"ko"_s, ko}};
}

QJsonObject calendarJson(const JobDefinition& d)
{
    QJsonObject json{{u"nonTradingDay"_s, toText(d.nonTradingDay)}};
    if (d.market)
        json.insert(u"market"_s, toCode(*d.market));
    return json;
}

QJsonObject misfireJson(const MisfireRule& rule)
{
    return {{u"policy"_s, toText(rule.policy)},
            {u"grace"_s, toDurationText(rule.grace)},
            {u"window"_s, toDurationText(rule.window)},
            {u"cap"_s, rule.cap}};
}

QJsonObject retryJson(const RetryRule& rule)
{
    return {{u"class"_s, toText(rule.retryClass)},
            {u"maxAttempts"_s, rule.maxAttempts},
            {u"base"_s, toDurationText(rule.base)},
            {u"cap"_s, toDurationText(rule.cap)},
            {u"latestUseful"_s, toDurationText(rule.latestUseful)}};
}

QJsonObject dependencyJson(const Dependency& dependency)
{
    QJsonObject json{{u"job"_s, dependency.job.value()},
                     {u"wait"_s, toDurationText(dependency.wait)},
                     {u"acceptPartial"_s, dependency.acceptPartial}};
    if (dependency.market)
        json.insert(u"market"_s, toCode(*dependency.market));
    return json;
}

QJsonObject parameterJson(const ParameterSpec& spec)
{
    return {{u"name"_s, spec.name},
            {u"type"_s, toText(spec.type)},
            {u"required"_s, spec.required},
            {u"default"_s, spec.defaultValue},
            {u"label"_s, bilingual(spec.labelEn, spec.labelKo)},
            {u"help"_s, bilingual(spec.helpEn, spec.helpKo)}};
}

template <typename Values, typename Function>
QJsonArray listJson(const Values& values, Function toObject)
{
    QJsonArray list;
    for (const auto& value : values)
        list.append(toObject(value));
    return list;
}

std::optional<Market> readMarket(JsonReader& reader)
{
    const QString code = reader.text(u"market"_s);
    if (code.isEmpty())
        return std::nullopt;
    if (code != u"KR" && code != u"US")
        reader.problem(u"market"_s, u"\"%1\" is not one of KR, US"_s.arg(code));
    return code == u"KR"   ? std::optional(Market::Kr)
           : code == u"US" ? std::optional(Market::Us)
                           : std::nullopt;
}

void readBilingual(JsonReader& reader, const QString& name, QString& en, QString& ko)
{
    reader.object(name, [&](JsonReader& texts) {
        en = texts.text(u"en"_s);
        ko = texts.text(u"ko"_s);
    });
}

void readSchedule(JsonReader& reader, JobDefinition& d)
{
    reader.object(u"schedule"_s, [&](JsonReader& schedule) {
        d.cron = schedule.text(u"cron"_s);
        d.zone = schedule.text(u"zone"_s, QString::fromUtf8(d.zone)).toUtf8();
        d.dstOnce = schedule.boolean(u"dstOnce"_s, d.dstOnce);
    });
    d.enabled = reader.boolean(u"enabled"_s, d.enabled);
    reader.object(u"calendar"_s, [&](JsonReader& calendar) {
        d.market = readMarket(calendar);
        d.nonTradingDay = calendar.word(u"nonTradingDay"_s, d.nonTradingDay);
    });
}

MisfireRule readMisfire(JsonReader& misfire)
{
    MisfireRule rule;
    rule.policy = misfire.word(u"policy"_s, rule.policy);
    rule.grace = misfire.duration(u"grace"_s, rule.grace);
    rule.window = misfire.duration(u"window"_s, rule.window);
    rule.cap = misfire.integer(u"cap"_s, rule.cap, 1, MisfireRule::kMostCap);
    return rule;
}

RetryRule readRetry(JsonReader& retry)
{
    RetryRule rule;
    rule.retryClass = retry.word(u"class"_s, rule.retryClass);
    rule.maxAttempts = retry.integer(u"maxAttempts"_s, rule.maxAttempts, 1, RetryRule::kMostAttempts);
    rule.base = retry.duration(u"base"_s, rule.base);
    rule.cap = retry.duration(u"cap"_s, rule.cap);
    rule.latestUseful = retry.duration(u"latestUseful"_s, rule.latestUseful);
    return rule;
}

void readPolicies(JsonReader& reader, JobDefinition& d)
{
    reader.object(u"misfire"_s, [&](JsonReader& misfire) { d.misfire = readMisfire(misfire); });
    d.overlap = reader.word(u"overlap"_s, d.overlap);
    reader.object(u"retry"_s, [&](JsonReader& retry) { d.retry = readRetry(retry); });
    d.timeout = reader.duration(u"timeout"_s, d.timeout);
    reader.object(u"order"_s, [&](JsonReader& order) {
        d.group = order.text(u"group"_s);
        d.groupOrder = order.integer(u"position"_s, d.groupOrder, 0, 100000);
        d.mutex = order.text(u"mutex"_s);
    });
}

Dependency readDependency(JsonReader& reader)
{
    Dependency dependency;
    dependency.job = JobId(reader.requiredText(u"job"_s));
    dependency.market = readMarket(reader);
    dependency.wait = reader.duration(u"wait"_s, dependency.wait);
    dependency.acceptPartial = reader.boolean(u"acceptPartial"_s, dependency.acceptPartial);
    return dependency;
}

ParameterSpec readParameter(JsonReader& reader)
{
    ParameterSpec spec;
    spec.name = reader.requiredText(u"name"_s);
    spec.type = reader.word(u"type"_s, spec.type);
    spec.required = reader.boolean(u"required"_s, spec.required);
    spec.defaultValue = reader.text(u"default"_s);
    readBilingual(reader, u"label"_s, spec.labelEn, spec.labelKo);
    readBilingual(reader, u"help"_s, spec.helpEn, spec.helpKo);
    return spec;
}

void readIdentity(JsonReader& reader, JobDefinition& d)
{
    d.id = JobId(reader.requiredText(u"id"_s));
    readBilingual(reader, u"name"_s, d.nameEn, d.nameKo);
    readBilingual(reader, u"description"_s, d.descriptionEn, d.descriptionKo);
    d.layer = reader.word(u"layer"_s, d.layer);
    d.position = reader.integer(u"position"_s, d.position, 0, 100000);
    d.executor = reader.requiredText(u"executor"_s);
}

void readEffects(JsonReader& reader, JobDefinition& d)
{
    d.danger = reader.word(u"danger"_s, d.danger);
    d.exposure = reader.word(u"exposure"_s, d.exposure);
    d.paths = reader.texts(u"paths"_s);
    d.implemented = reader.boolean(u"implemented"_s, d.implemented);
}

} // namespace

QJsonObject toJson(const JobDefinition& d)
{
    return {
        {u"id"_s, d.id.value()},
        {u"name"_s, bilingual(d.nameEn, d.nameKo)},
        {u"description"_s, bilingual(d.descriptionEn, d.descriptionKo)},
        {u"layer"_s, toText(d.layer)},
        {u"position"_s, d.position},
        {u"executor"_s, d.executor},
        {u"schedule"_s,
         QJsonObject{{u"cron"_s, d.cron}, {u"zone"_s, QString::fromUtf8(d.zone)}, {u"dstOnce"_s, d.dstOnce}}},
        {u"enabled"_s, d.enabled},
        {u"calendar"_s, calendarJson(d)},
        {u"misfire"_s, misfireJson(d.misfire)},
        {u"overlap"_s, toText(d.overlap)},
        {u"retry"_s, retryJson(d.retry)},
        {u"timeout"_s, toDurationText(d.timeout)},
        {u"order"_s,
         QJsonObject{{u"group"_s, d.group}, {u"position"_s, d.groupOrder}, {u"mutex"_s, d.mutex}}},
        {u"dependencies"_s, listJson(d.dependencies, dependencyJson)},
        {u"parameters"_s, listJson(d.parameters, parameterJson)},
        {u"danger"_s, toText(d.danger)},
        {u"exposure"_s, toText(d.exposure)},
        {u"paths"_s, QJsonArray::fromStringList(d.paths)},
        {u"implemented"_s, d.implemented}};
}

ParsedDefinition definitionFromJson(const QJsonObject& json)
{
    ParsedDefinition parsed;
    JobDefinition& d = parsed.definition;
    JsonReader reader(json, {}, parsed.problems);
    readIdentity(reader, d);
    readSchedule(reader, d);
    readPolicies(reader, d);
    reader.objects(u"dependencies"_s, [&](JsonReader& entry) { d.dependencies << readDependency(entry); });
    reader.objects(u"parameters"_s, [&](JsonReader& entry) { d.parameters << readParameter(entry); });
    readEffects(reader, d);
    reader.finish();
    return parsed;
}

} // namespace ic
