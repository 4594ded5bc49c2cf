// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "ui/bridge/EventPump.h"
#include "ui/jobs/JobsPage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QTemporaryDir>

namespace ic {

/// Answers questions at once and remembers them.
class AnsweringDialogs final : public Dialogs
{
public:
    bool answer = false;
    QVector<Question> questions;

    void ask(QWidget*, const Question& question, std::function<void(bool)> decided) override
    {
        questions.append(question);
        decided(answer);
    }
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
};

/// In force before any widget is made, as in the program.
struct AppliedTheme
{
    Theme theme;
    AppliedTheme() { theme.applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
};

/// The real window with the real jobs page on a scripted service.
struct WindowFixture
{
    FakeConsoleService service;
    FakeResearchService research;
    AppliedTheme applied;
    Theme& theme = applied.theme;
    LanguageSwitch language{QStringList()};
    AnsweringDialogs dialogs;
    QTemporaryDir folder;
    UiState state{folder.filePath(QStringLiteral("window.ini"))};
    UiContext context{service, research, theme, language, dialogs, state, QStringLiteral("minji")};
    EventPump pump{service};
    MainWindow window{context, pump};
    JobsPage* jobs = new JobsPage(context, pump);

    WindowFixture()
    {
        service.setJobs(FakeConsoleService::plausibleJobs(service.clock().now()));
        scriptAnswers();
        window.addPage(jobs);
        pump.start();
    }

    void show()
    {
        window.show();
        window.activateWindow();
    }

    template <typename T>
    T* find(const char* objectName) const
    {
        return window.findChild<T*>(QLatin1String(objectName));
    }

private:
    void scriptAnswers()
    {
        const Instant now = service.clock().now();
        const auto rows = service.jobs();
        service.onUpcoming = [now](const JobId& job, int count) {
            QVector<HistoryRow> next;
            for (int i = 0; i < count; ++i) {
                HistoryRow row;
                row.occurrence = OccurrenceId(700'000 + i);
                row.job = job;
                row.plannedAt = now + Millis(9'824'000 + i * 86'400'000ll);
                if (i == 5 || i == 6) {
                    row.state = OccurrenceState::Explained;
                    row.skip = SkipCode::NonTradingDay;
                }
                next.append(row);
            }
            return next;
        };
        service.setHistory(100'000, [now, rows](qint64 index) {
            return FakeConsoleService::plausibleHistoryRow(now, rows, index, 100'000);
        });
        service.onWhy = [](OccurrenceId occurrence) {
            WhyReport report;
            report.occurrence.occurrence = occurrence;
            report.headline = QStringLiteral("It will start at 16:00 KST if nothing changes.");
            report.predicted = true;
            const auto factor = [&](const char* rule, const char* verdict, const char* sentence,
                                    const char* control) {
                report.factors.append({QLatin1String(rule),
                                       QLatin1String(verdict),
                                       {},
                                       QString::fromUtf8(sentence),
                                       QLatin1String(control)});
            };
            factor("LEADER", "PASS", "This desktop leads, epoch 12.", "");
            factor("GATE", "PASS", "The gate is ACTIVE.", "gate");
            factor("CALENDAR", "PASS", "2026-11-23 is a session of KRX.", "calendar");
            factor("HOLD", "PASS", "Nobody holds it.", "hold");
            factor("OVERLAP", "PASS", "No run of it is under way.", "definition");
            factor("PATH", "INFO", "It takes the path collector: collector-url is set.", "path");
            return report;
        };
        service.onVersions = [rows, now](const JobId& id) {
            QVector<DefinitionVersion> versions;
            for (const JobRow& row : rows) {
                if (row.definition.id != id)
                    continue;
                DefinitionVersion old{row.definition, now - Millis(86'400'000), QStringLiteral("minji"),
                                      QStringLiteral("earlier than the close")};
                old.definition.version = 0;
                old.definition.cron = QStringLiteral("0 30 15 * * *");
                versions = {old, {row.definition, now, QStringLiteral("catalogue"), {}}};
            }
            return versions;
        };
        service.onPreview = [now, rows](const JobDefinition& draft) { return previewOf(draft, now, rows); };
        service.onDurations = [now](const JobId&, int) {
            QVector<DurationPoint> points;
            for (int i = 60; i > 0; --i)
                points.append({RunId(i), now - Millis(i * 86'400'000ll), 3'400 + (i * 7919) % 2'300,
                               i % 19 == 0 ? RunState::Failed : RunState::Succeeded});
            return points;
        };
        service.onConsequence = [](const Verb& verb) {
            Consequence consequence;
            consequence.summary =
                QStringLiteral("One run starts now and takes about 4 s. The planned run at 16:00 KST "
                               "still happens.");
            consequence.details = {QStringLiteral("factor-calculation takes it as done for 2026-11-20.")};
            consequence.reasonRequired =
                !std::holds_alternative<TriggerJob>(verb) && !std::holds_alternative<CancelRun>(verb);
            return consequence;
        };
        service.missed = {QStringLiteral("KRX daily prices: 16:00 KST"),
                          QStringLiteral("Daily PnL: 16:05 KST")};
    }

    static EditPreview previewOf(const JobDefinition& draft, Instant now, const QVector<JobRow>& rows)
    {
        EditPreview preview;
        for (const JobRow& row : rows) {
            if (row.definition.id == draft.id)
                preview.shipped = row.definition;
        }
        if (draft.cron.contains(u"61")) {
            preview.error = Error{QStringLiteral("CRON_FIELD"), QStringLiteral("61 is not a minute."),
                                  QStringLiteral("Allowed: 0-59.")};
            preview.errorField = 1;
            preview.errorPosition = 2;
            return preview;
        }
        if (draft.cron.split(u' ').size() == 5) {
            preview.error = Error{QStringLiteral("CRON_FIELDS"),
                                  QStringLiteral("Five fields: this looks like Unix cron."),
                                  QStringLiteral("Six are needed, seconds first.")};
            preview.suggestion = QStringLiteral("0 ") + draft.cron;
            return preview;
        }
        const bool same = std::any_of(rows.cbegin(), rows.cend(), [&](const JobRow& row) {
            return row.definition.id == draft.id && row.definition.cron == draft.cron;
        });
        for (int i = 0; i < 10; ++i) {
            PreviewInstant was{
                now + Millis(9'824'000 + i * 86'400'000ll), true, same, i != 5 && i != 6, {}, false};
            if (i == 2)
                was.collisions = {JobId(QStringLiteral("reconcile"))};
            preview.instants.append(was);
            if (!same)
                preview.instants.append(
                    {was.at + Millis(1'800'000), false, true, i != 5 && i != 6, {}, false});
        }
        preview.sentenceEn = QStringLiteral("Every day at 16:30");
        preview.sentenceKo = QStringLiteral("매일 16:30");
        preview.consequence =
            QStringLiteral("Saving fires nothing. The first run will be 2026-11-23 16:30 KST.");
        return preview;
    }
};

} // namespace ic
