// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/backtests/BacktestSamples.h"
#include "tests/ui/research/ResearchStage.h"
#include "ui/bridge/EventPump.h"

#include <QPointer>

namespace ic {

/// Answers questions at once and remembers them; file dialogs with what the test set.
class AnsweringFileDialogs final : public Dialogs
{
public:
    bool answer = false;
    QVector<Question> questions;
    QString saveAs, suggested;

    void ask(QWidget*, const Question& question, std::function<void(bool)> decided) override
    {
        questions.append(question);
        decided(answer);
    }
    QString saveFileName(QWidget*, const QString&, const QString& name, const QString&) override
    {
        suggested = name;
        return saveAs;
    }
};

/// What the pages of backtests and governance need around them, with nothing in it.
struct BacktestStage
{
    ResearchStage base;
    AnsweringFileDialogs dialogs;
    FakeConsoleService& service = base.service;
    FakeResearchService& research = base.research;
    UiContext context{base.service, base.research,           base.theme, base.language, dialogs,
                      base.state,   QStringLiteral("tester")};
    EventPump events{base.service};

    BacktestStage()
    {
        service.setJobs(FakeConsoleService::plausibleJobs(service.clock().now()));
        service.onCoverage = [](Market market, TradingDate, TradingDate) -> Result<QVector<CoverageDay>> {
            QVector<CoverageDay> days{
                {market, TradingDate(2013, 1, 2), 0, 0, QStringLiteral("MISSING"), {}, {}}};
            for (const TradingDate day : {TradingDate(2014, 1, 2), TradingDate(2026, 11, 20)})
                days.append(
                    {market, day, 2'763, 2'763, QStringLiteral("COMPLETE"), QStringLiteral("SIM"), {}});
            return days;
        };
    }
};

/// A page on that stage, shown and in front.
template <typename PageType>
struct StagedPage
{
    BacktestStage stage;
    PageType page{stage.context, stage.events};

    template <typename Fill>
    explicit StagedPage(Fill fill)
    {
        fill(stage);
        page.resize(1208, 700);
        page.QWidget::show(); // a page may have a show() of its own
        page.activateWindow();
        stage.events.start();
        page.activate();
    }
    template <typename T>
    T* find(const char* name) const
    {
        return page.template findChild<T*>(QLatin1String(name));
    }
    void click(const char* button) const
    {
        auto* found = find<QAbstractButton>(button);
        QVERIFY2(found, button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// The visible rows of a column.
    QStringList column(const char* table, int number) const
    {
        const QAbstractItemModel* model = find<QAbstractItemView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, number).data().toString());
        return texts;
    }
};

} // namespace ic
