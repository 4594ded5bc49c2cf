// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeConsoleService.h"
#include "tests/support/FakeResearchService.h"
#include "ui/shell/Page.h"
#include "ui/shell/UiContext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

namespace ic {

/// Answers file dialogs with what the test set.
class FileDialogs final : public Dialogs
{
public:
    QString saveAs, open;
    QString suggested;

    QString saveFileName(QWidget*, const QString&, const QString& name, const QString&) override
    {
        suggested = name;
        return saveAs;
    }
    QString openFileName(QWidget*, const QString&, const QString&) override { return open; }
};

/// What a page of the market brain needs around it, with nothing in it.
struct ResearchStage
{
    QTemporaryDir folder;
    FakeConsoleService service;
    FakeResearchService research;
    Theme theme;
    LanguageSwitch language;
    FileDialogs dialogs;
    UiState state{folder.filePath(QStringLiteral("ui.ini"))};
    UiContext context{service, research, theme, language, dialogs, state, QStringLiteral("tester")};
    const Instant now = service.clock().now();
    const TradingDate session{2026, 11, 20};
    const TradingDate tradingDate{2026, 11, 23};

    /// `catalogues` of Korean; without any the words stay English.
    explicit ResearchStage(const QStringList& catalogues = {}) : language(catalogues) {}

    /// Session, portfolio of the next trading day, decisions.
    void fill(Market market, int names = 300)
    {
        const SignalSheet sheet = FakeResearchService::plausibleSignals(market, session, names);
        research.setSignalSheet(sheet);
        research.setPortfolio(FakeResearchService::plausiblePortfolio(sheet, tradingDate));
        if (market == Market::Kr)
            research.setDecisions(FakeResearchService::plausibleDecisions(sheet, now));
    }
};

/// A page beside its inspector, as the window has them.
template <typename PageType>
struct ShownPage
{
    QWidget window;
    PageType* page;
    QWidget* inspector;

    explicit ShownPage(ResearchStage& stage) : page(new PageType(stage.context, &window))
    {
        inspector = page->inspector();
        inspector->setParent(&window);
        window.resize(1208, 700);
        page->setGeometry(0, 0, 888, 700);
        inspector->setGeometry(888, 0, 320, 700);
        window.show();
        page->activate();
    }
    template <typename T>
    T* find(const char* name) const
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    void click(const char* button) const
    {
        auto* found = find<QAbstractButton>(button);
        QVERIFY2(found, button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

/// Every control that takes the focus has a name to be read out.
inline QStringList controlsWithoutName(const QWidget& root)
{
    QStringList nameless;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool control = button || qobject_cast<const QAbstractItemView*>(widget) ||
                             qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                           qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) ||
                           qobject_cast<const QLineEdit*>(widget->parentWidget()) ||
                           widget->parentWidget() == nullptr ||
                           widget->parentWidget()->inherits("QComboBoxPrivateContainer") ||
                           widget->parentWidget()->inherits("QTabBar");
        if (!control || inner || widget->isHidden())
            continue;
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace ic
