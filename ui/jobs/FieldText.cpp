// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/FieldText.h"

#include <QCoreApplication>
#include <QHash>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char* label;
    const char* help;
};

const QHash<QString, Words>& fieldWords()
{
    static const QHash<QString, Words> words{
        {u"schedule.cron"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Cron"),
          QT_TRANSLATE_NOOP("FieldText", "When it starts: second minute hour day month weekday.")}},
        {u"schedule.zone"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Zone"),
          QT_TRANSLATE_NOOP("FieldText", "The time zone the cron is read in. Type any part of its name.")}},
        {u"schedule.dst"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Clock change"),
          QT_TRANSLATE_NOOP("FieldText", "What happens to a time that exists twice or not at all.")}},
        {u"enabled"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Enabled"),
          QT_TRANSLATE_NOOP("FieldText", "Off: planned runs are explained DISABLED.")}},
        {u"calendar.nonTradingDay"_s,
         {QT_TRANSLATE_NOOP("FieldText", "No session"),
          QT_TRANSLATE_NOOP("FieldText", "On a day without a session of its market.")}},
        {u"misfire.policy"_s,
         {QT_TRANSLATE_NOOP("FieldText", "When missed"),
          QT_TRANSLATE_NOOP("FieldText", "What becomes of a start nobody could make in time.")}},
        {u"misfire.grace"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Missed after"),
          QT_TRANSLATE_NOOP("FieldText", "A start later than this counts as missed.")}},
        {u"misfire.window"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Caught up within"),
          QT_TRANSLATE_NOOP("FieldText", "What was missed longer ago stays explained.")}},
        {u"misfire.cap"_s,
         {QT_TRANSLATE_NOOP("FieldText", "At most"),
          QT_TRANSLATE_NOOP("FieldText", "So many missed starts are caught up.")}},
        {u"overlap"_s,
         {QT_TRANSLATE_NOOP("FieldText", "While running"),
          QT_TRANSLATE_NOOP("FieldText", "A start that falls due while a run of the job is under way.")}},
        {u"retry.class"_s,
         {QT_TRANSLATE_NOOP("FieldText", "After failure"),
          QT_TRANSLATE_NOOP(
              "FieldText", "Whether a failed run is repeated by itself. Jobs that place orders never are.")}},
        {u"retry.maxAttempts"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Attempts"),
          QT_TRANSLATE_NOOP("FieldText", "Attempts of one run altogether.")}},
        {u"retry.base"_s,
         {QT_TRANSLATE_NOOP("FieldText", "First wait"),
          QT_TRANSLATE_NOOP("FieldText", "The limit of the first wait; it doubles with every attempt.")}},
        {u"retry.cap"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Longest wait"),
          QT_TRANSLATE_NOOP("FieldText", "The limit of a wait never grows beyond this.")}},
        {u"retry.latestUseful"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Latest start"),
          QT_TRANSLATE_NOOP("FieldText",
                            "No attempt starts later than this after the planned instant; 0s: no bound.")}},
        {u"timeout"_s,
         {QT_TRANSLATE_NOOP("FieldText", "Timeout"),
          QT_TRANSLATE_NOOP("FieldText", "After this a run is asked to stop and ends FAILED.")}}};
    return words;
}

const QHash<QString, const char*>& wordWords()
{
    static const QHash<QString, const char*> words{
        {u"schedule.dst spring"_s, QT_TRANSLATE_NOOP("FieldText", "twice or not at all")},
        {u"schedule.dst once"_s, QT_TRANSLATE_NOOP("FieldText", "exactly once")},
        {u"enabled on"_s, QT_TRANSLATE_NOOP("FieldText", "on")},
        {u"enabled off"_s, QT_TRANSLATE_NOOP("FieldText", "off")},
        {u"calendar.nonTradingDay run"_s, QT_TRANSLATE_NOOP("FieldText", "runs")},
        {u"calendar.nonTradingDay skip"_s, QT_TRANSLATE_NOOP("FieldText", "does not run")},
        {u"misfire.policy run-once"_s, QT_TRANSLATE_NOOP("FieldText", "run once")},
        {u"misfire.policy skip"_s, QT_TRANSLATE_NOOP("FieldText", "explain")},
        {u"misfire.policy run-all"_s, QT_TRANSLATE_NOOP("FieldText", "run all")},
        {u"overlap skip"_s, QT_TRANSLATE_NOOP("FieldText", "explain")},
        {u"overlap queue-one"_s, QT_TRANSLATE_NOOP("FieldText", "one waits")},
        {u"overlap allow"_s, QT_TRANSLATE_NOOP("FieldText", "run beside it")},
        {u"retry.class safe"_s, QT_TRANSLATE_NOOP("FieldText", "repeat")},
        {u"retry.class keyed"_s, QT_TRANSLATE_NOOP("FieldText", "repeat under one key")},
        {u"retry.class never"_s, QT_TRANSLATE_NOOP("FieldText", "never repeat")}};
    return words;
}

QString say(const char* source)
{
    return source ? QCoreApplication::translate("FieldText", source) : QString();
}

} // namespace

QString fieldLabel(const DefinitionField& field)
{
    return say(fieldWords().value(field.name()).label);
}

QString fieldHelp(const DefinitionField& field)
{
    return say(fieldWords().value(field.name()).help);
}

QString fieldWord(const DefinitionField& field, const QString& word)
{
    return say(wordWords().value(field.name() + u' ' + word));
}

QString fieldValue(const DefinitionField& field, const QString& text)
{
    if (field.kind == DefinitionField::Kind::Word)
        return fieldWord(field, text);
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("FieldText", "by hand only")) : text;
}

QString fieldComplaint(const DefinitionField& field)
{
    switch (field.kind) {
    case DefinitionField::Kind::Duration:
        return say(QT_TRANSLATE_NOOP("FieldText", "Write a duration such as 90s, 10m or 2h."));
    case DefinitionField::Kind::Number:
        return say(QT_TRANSLATE_NOOP("FieldText", "Write a whole number from %1 to %2."))
            .arg(field.least)
            .arg(field.most);
    case DefinitionField::Kind::Zone:
        return say(QT_TRANSLATE_NOOP("FieldText", "Choose a zone such as Asia/Seoul."));
    case DefinitionField::Kind::Cron:
    case DefinitionField::Kind::Word:
        break;
    }
    return {};
}

QString fieldChange(const DefinitionField& field, const JobDefinition& before, const JobDefinition& after)
{
    return u"%1: %2 → %3"_s.arg(fieldLabel(field), fieldValue(field, field.text(before)),
                                fieldValue(field, field.text(after)));
}

} // namespace ic
