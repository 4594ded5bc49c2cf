// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/EditPreviewer.h"

#include "core/service/ClockChange.h"
#include "core/service/RuleWords.h"
#include "core/time/CronSentence.h"
#include "core/time/ZoneText.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace ic {

namespace {

constexpr int kInstants = 10;

void setError(EditPreview& preview, const CronError& error)
{
    preview.error = Error{QStringLiteral("CRON"), error.message, error.allowed};
    preview.errorField = error.field;
    preview.errorPosition = error.position;
    preview.suggestion = error.suggestion;
}

} // namespace

EditPreview EditPreviewer::preview(const JobDefinition& draft, Language language) const
{
    EditPreview preview;
    preview.shipped = shipped(draft.id);
    const JobState* job = m_state.job(draft.id);
    if (job && job->schedule)
        addSide(preview, *job->schedule, false);
    if (!draft.cron.trimmed().isEmpty()) {
        auto expression = CronExpression::parse(draft.cron);
        if (!expression) {
            setError(preview, expression.error());
            return preview;
        }
        preview.sentenceEn = cronSentence(*expression, SentenceLanguage::English);
        preview.sentenceKo = cronSentence(*expression, SentenceLanguage::Korean);
        const auto schedule =
            CronSchedule::create(*expression, draft.zone, draft.dstOnce ? DstMode::Once : DstMode::Spring);
        if (!schedule) {
            preview.error = schedule.error();
            return preview;
        }
        preview.neverFires = !schedule->next(m_now);
        addSide(preview, *schedule, true);
    }
    decorate(preview, draft);
    preview.consequence = consequence(draft, preview, language);
    return preview;
}

std::optional<JobDefinition> EditPreviewer::shipped(const JobId& job) const
{
    const auto found =
        std::ranges::find(m_shipped, job, [](const JobDefinition& definition) { return definition.id; });
    const bool usable = found != m_shipped.end() && found->error.isEmpty();
    return usable ? std::optional(*found) : std::nullopt;
}

void EditPreviewer::addSide(EditPreview& preview, const CronSchedule& schedule, bool isNew) const
{
    for (const Instant at : schedule.next(m_now, kInstants)) {
        auto found = std::find_if(preview.instants.begin(), preview.instants.end(),
                                  [at](const PreviewInstant& p) { return p.at == at; });
        if (found == preview.instants.end()) {
            preview.instants.append(PreviewInstant{at});
            found = preview.instants.end() - 1;
        }
        (isNew ? found->inNew : found->inOld) = true;
    }
    std::sort(preview.instants.begin(), preview.instants.end(),
              [](const PreviewInstant& a, const PreviewInstant& b) { return a.at < b.at; });
}

void EditPreviewer::decorate(EditPreview& preview, const JobDefinition& draft) const
{
    const auto other =
        CronSchedule::create(draft.cron, draft.zone, draft.dstOnce ? DstMode::Spring : DstMode::Once);
    for (PreviewInstant& instant : preview.instants) {
        instant.collisions = collisions(draft.id, instant.at);
        if (other && instant.inNew)
            instant.dstDiffers = other->next(instant.at - Millis(1)) != instant.at;
        if (!draft.market)
            continue;
        const QTimeZone zone(exchangeZone(*draft.market));
        const TradingDate date =
            TradingDate::fromDate(QDateTime::fromMSecsSinceEpoch(instant.at.ms, zone).date());
        instant.tradingDay = m_calendars.of(*draft.market).isSession(date);
    }
}

QVector<JobId> EditPreviewer::collisions(const JobId& self, Instant at) const
{
    QVector<JobId> jobs;
    for (const JobId& id : m_state.jobIds()) {
        const JobState& job = *m_state.job(id);
        if (id != self && job.schedule && job.schedule->next(at - Millis(1)) == at)
            jobs.append(id);
    }
    return jobs;
}

QString EditPreviewer::consequence(const JobDefinition& draft, const EditPreview& preview,
                                   Language language) const
{
    QStringList sentences{firstRun(draft, preview, language)};
    const JobState* job = m_state.job(draft.id);
    if (job)
        sentences += RuleWords(language).changes(*job->definition, draft);
    if (job && job->definition->dstOnce != draft.dstOnce)
        sentences += clockChange(draft, language);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// What the planner will do first under the draft.
QString EditPreviewer::firstRun(const JobDefinition& draft, const EditPreview& preview,
                                Language language) const
{
    const auto runs = [&](const PreviewInstant& p) {
        return p.inNew && (p.tradingDay || draft.nonTradingDay == NonTradingDayRule::Run);
    };
    const auto first = std::ranges::find_if(preview.instants, runs);
    if (draft.cron.trimmed().isEmpty())
        return inLanguage(
            language, QStringLiteral("Saving fires nothing. The job will run by hand only."),
            QStringLiteral("저장해도 아무것도 실행되지 않습니다. 이 작업은 수동으로만 실행됩니다."));
    if (preview.neverFires)
        return inLanguage(
            language, QStringLiteral("Saving fires nothing. This schedule never fires."),
            QStringLiteral("저장해도 아무것도 실행되지 않습니다. 이 일정은 실행될 시각이 없습니다."));
    if (!draft.enabled || first == preview.instants.end())
        return inLanguage(language, QStringLiteral("Saving fires nothing."),
                          QStringLiteral("저장해도 아무것도 실행되지 않습니다."));
    return inLanguage(language, QStringLiteral("Saving fires nothing. The first run will be %1."),
                      QStringLiteral("저장해도 아무것도 실행되지 않습니다. 첫 실행은 %1입니다."))
        .arg(toZonedText(first->at, draft.zone));
}

/// Where the clock-change mode of the draft decides something next, if it does within a year.
QString EditPreviewer::clockChange(const JobDefinition& draft, Language language) const
{
    const auto at = ClockChange::next(draft, m_now);
    return at ? inLanguage(language, QStringLiteral("It matters next at %1."),
                           QStringLiteral("다음에 영향을 받는 시각은 %1입니다."))
                    .arg(toZonedText(*at, draft.zone))
              : QString();
}

} // namespace ic
