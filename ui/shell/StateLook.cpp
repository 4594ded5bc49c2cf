// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StateLook.h"

#include <QCoreApplication>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QString word(const char* source)
{
    return QCoreApplication::translate("StateLook", source);
}

} // namespace

StateLook lookOf(RunState state)
{
    switch (state) {
    case RunState::Running:
        return {Tone::Running, u"running"_s, MarkShape::Dots,
                word(QT_TRANSLATE_NOOP("StateLook", "Running"))};
    case RunState::RetryWait:
        return {Tone::Warning, u"waiting"_s, MarkShape::Dots,
                word(QT_TRANSLATE_NOOP("StateLook", "Retry wait"))};
    case RunState::Succeeded:
        return {Tone::Ok, u"ok"_s, MarkShape::Filled, word(QT_TRANSLATE_NOOP("StateLook", "Succeeded"))};
    case RunState::Partial:
        return {Tone::Warning, u"partial"_s, MarkShape::Half,
                word(QT_TRANSLATE_NOOP("StateLook", "Partial"))};
    case RunState::Skipped:
        return {Tone::Explained, u"explained"_s, MarkShape::Hollow,
                word(QT_TRANSLATE_NOOP("StateLook", "Nothing to do"))};
    case RunState::Failed:
        return {Tone::Error, u"error"_s, MarkShape::Cross, word(QT_TRANSLATE_NOOP("StateLook", "Failed"))};
    case RunState::Cancelled:
        return {Tone::Explained, u"cancel"_s, MarkShape::Bar,
                word(QT_TRANSLATE_NOOP("StateLook", "Cancelled"))};
    case RunState::Interrupted:
        return {Tone::Error, u"error"_s, MarkShape::Cross,
                word(QT_TRANSLATE_NOOP("StateLook", "Interrupted"))};
    case RunState::Unknown:
        return {Tone::Unknown, u"unknown"_s, MarkShape::Question,
                word(QT_TRANSLATE_NOOP("StateLook", "Unknown"))};
    }
    return {};
}

StateLook lookOf(SkipCode code)
{
    StateLook look{Tone::Explained, u"explained"_s, MarkShape::Hollow, {}};
    switch (code) {
    case SkipCode::NonTradingDay:
        look.word = word(QT_TRANSLATE_NOOP("StateLook", "No session"));
        break;
    case SkipCode::Held:
        look = {Tone::Held, u"held"_s, MarkShape::Bar, word(QT_TRANSLATE_NOOP("StateLook", "Held"))};
        break;
    case SkipCode::SkippedByOperator:
        look = {Tone::Held, u"skip"_s, MarkShape::Bar, word(QT_TRANSLATE_NOOP("StateLook", "Skipped"))};
        break;
    case SkipCode::Overlap:
        look.word = word(QT_TRANSLATE_NOOP("StateLook", "Still running"));
        break;
    case SkipCode::Misfire:
        look = {Tone::Warning, u"warning"_s, MarkShape::Bar, word(QT_TRANSLATE_NOOP("StateLook", "Missed"))};
        break;
    case SkipCode::Dependency:
        look = {Tone::Warning, u"warning"_s, MarkShape::Bar,
                word(QT_TRANSLATE_NOOP("StateLook", "Not ready"))};
        break;
    case SkipCode::Gate:
        look = {Tone::Held, u"gate"_s, MarkShape::Bar, word(QT_TRANSLATE_NOOP("StateLook", "Gate closed"))};
        break;
    case SkipCode::NotLeader:
        look.word = word(QT_TRANSLATE_NOOP("StateLook", "Not leader"));
        break;
    case SkipCode::NotImplemented:
        look = {Tone::Muted, u"disabled"_s, MarkShape::Speck,
                word(QT_TRANSLATE_NOOP("StateLook", "Not built yet"))};
        break;
    case SkipCode::Superseded:
        look.word = word(QT_TRANSLATE_NOOP("StateLook", "Superseded"));
        break;
    case SkipCode::Disabled:
        look = {Tone::Explained, u"disabled"_s, MarkShape::Hollow,
                word(QT_TRANSLATE_NOOP("StateLook", "Disabled"))};
        break;
    case SkipCode::Stopped:
        look.word = word(QT_TRANSLATE_NOOP("StateLook", "Stopped"));
        break;
    case SkipCode::OutcomeUnknown:
        look = {Tone::Unknown, u"unknown"_s, MarkShape::Question,
                word(QT_TRANSLATE_NOOP("StateLook", "Unknown outcome"))};
        break;
    }
    return look;
}

StateLook lookOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Planned:
        return {Tone::Muted, u"planned"_s, MarkShape::Hollow,
                word(QT_TRANSLATE_NOOP("StateLook", "Planned"))};
    case OccurrenceState::Waiting:
        return {Tone::Warning, u"waiting"_s, MarkShape::Dots,
                word(QT_TRANSLATE_NOOP("StateLook", "Waiting"))};
    case OccurrenceState::Started:
        return {Tone::Running, u"running"_s, MarkShape::Dots,
                word(QT_TRANSLATE_NOOP("StateLook", "Started"))};
    case OccurrenceState::Ran:
        return {Tone::Ok, u"ok"_s, MarkShape::Filled, word(QT_TRANSLATE_NOOP("StateLook", "Ran"))};
    case OccurrenceState::Explained:
        return {Tone::Explained, u"explained"_s, MarkShape::Hollow,
                word(QT_TRANSLATE_NOOP("StateLook", "Explained"))};
    }
    return {};
}

StateLook lookOf(OccurrenceState state, std::optional<RunState> run, std::optional<SkipCode> skip)
{
    return run ? lookOf(*run) : skip ? lookOf(*skip) : lookOf(state);
}

QString wordFor(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::Cron:
        return word(QT_TRANSLATE_NOOP("StateLook", "schedule"));
    case TriggerKind::Manual:
        return word(QT_TRANSLATE_NOOP("StateLook", "by hand"));
    case TriggerKind::Retry:
        return word(QT_TRANSLATE_NOOP("StateLook", "retry"));
    case TriggerKind::Recovery:
        return word(QT_TRANSLATE_NOOP("StateLook", "recovery"));
    case TriggerKind::Undo:
        return word(QT_TRANSLATE_NOOP("StateLook", "undo"));
    case TriggerKind::Shadow:
        return word(QT_TRANSLATE_NOOP("StateLook", "shadow"));
    }
    return {};
}

} // namespace ic
