// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainMenu.h"

#include "ui/shell/Page.h"

#include <QMenuBar>

namespace ic {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(UiContext& context, QMenuBar& bar, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_file(bar.addMenu(QString()))
    , m_verbs(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
    , m_close(add(m_file, "closeAction", "close", QKeySequence::Close))
    , m_quit(add(m_file, "quitAction", "cancel", QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , m_palette(add(m_help, "paletteAction", "search", QKeySequence(Qt::CTRL | Qt::Key_K)))
    , m_filter(add(m_view, "filterAction", "filter", QKeySequence(Qt::CTRL | Qt::Key_F)))
    , m_keys(add(m_help, "keysAction", "info", QKeySequence(Qt::Key_F1)))
{
    bar.setObjectName(u"menuBar"_s);
    m_file->setObjectName(u"fileMenu"_s);
    m_verbs->setObjectName(u"verbsMenu"_s);
    m_view->setObjectName(u"viewMenu"_s);
    m_help->setObjectName(u"helpMenu"_s);
    buildView();
    connect(m_close, &QAction::triggered, this, &MainMenu::closeRequested);
    connect(m_quit, &QAction::triggered, this, &MainMenu::quitRequested);
    connect(m_palette, &QAction::triggered, this, &MainMenu::paletteRequested);
    connect(m_keys, &QAction::triggered, this, &MainMenu::keysRequested);
    connect(m_filter, &QAction::triggered, this, &MainMenu::filterRequested);
    retranslate();
}

QAction* MainMenu::add(QMenu* menu, const char* name, const char* icon, const QKeySequence& key)
{
    QAction* action = menu->addAction(m_context.theme.icon(QLatin1String(icon), Tone::Muted), QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    return action;
}

void MainMenu::choose(QAction* action, bool checked)
{
    action->setCheckable(true);
    action->setChecked(checked);
}

void MainMenu::buildView()
{
    m_afterPages = m_view->addSeparator();
    m_inspector = add(m_view, "inspectorAction", "inspector", QKeySequence(Qt::CTRL | Qt::Key_I));
    m_drawer = add(m_view, "drawerAction", "drawer", QKeySequence(Qt::CTRL | Qt::Key_J));
    m_view->addSeparator();
    m_dark = add(m_view, "darkAction", "disabled", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_korean = add(m_view, "koreanAction", "zone", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_redUp = add(m_view, "redUpAction", "pnl", {});
    choose(m_inspector, true);
    choose(m_drawer, false);
    choose(m_dark, m_context.theme.isDark());
    choose(m_korean, m_context.language.language() == Language::Korean);
    choose(m_redUp, m_context.theme.gainLoss() == Theme::GainLoss::Korean);
    connect(m_dark, &QAction::toggled, this,
            [this](bool on) { m_context.theme.setMode(on ? Theme::Mode::Dark : Theme::Mode::Light); });
    connect(m_korean, &QAction::toggled, this, [this](bool on) {
        m_context.language.setLanguage(on ? Language::Korean : Language::English);
        m_redUp->setChecked(on); // the convention follows the language, and can then be switched apart
    });
    connect(&m_context.language, &LanguageSwitch::languageChanged, this,
            [this] { m_korean->setChecked(m_context.language.language() == Language::Korean); });
    connect(m_redUp, &QAction::toggled, this, [this](bool on) {
        m_context.theme.setGainLoss(on ? Theme::GainLoss::Korean : Theme::GainLoss::Us);
    });
}

void MainMenu::addPage(int number, const Page& page)
{
    auto* action = new QAction(m_context.theme.icon(page.iconName(), Tone::Muted), page.title(), this);
    action->setObjectName(page.objectName() + u"Action"_s);
    if (number < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_1) + number)));
    connect(action, &QAction::triggered, this, [this, number] { emit pageChosen(number); });
    m_view->insertAction(m_filter, action);
    m_pages.append({&page, action});
}

void MainMenu::setPage(Page* page)
{
    m_page = page;
    m_verbs->clear();
    m_verbs->setTitle(page ? page->title() : QString());
    const QList<QAction*> verbs = page ? page->verbs() : QList<QAction*>();
    m_verbs->addActions(verbs);
    m_verbs->menuAction()->setVisible(!verbs.isEmpty());
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_close->setText(tr("&Close window, keep the scheduler running"));
    m_quit->setText(tr("&Quit and stop the scheduler..."));
    m_palette->setText(tr("Command &palette"));
    m_filter->setText(tr("&Filter"));
    m_keys->setText(tr("&Keys"));
    m_inspector->setText(tr("&Inspector"));
    m_drawer->setText(tr("&Log drawer"));
    m_dark->setText(tr("&Dark"));
    m_korean->setText(tr("&Korean"));
    m_redUp->setText(tr("&Red up, blue down"));
    for (const auto& [page, action] : std::as_const(m_pages))
        action->setText(page->title());
    if (m_page)
        m_verbs->setTitle(m_page->title());
}

QList<QAction*> MainMenu::actions() const
{
    QList<QAction*> all;
    for (const auto& [page, action] : m_pages)
        all.append(action);
    if (m_page)
        all.append(m_page->verbs());
    all.append(
        {m_filter, m_inspector, m_drawer, m_dark, m_korean, m_redUp, m_palette, m_keys, m_close, m_quit});
    return all;
}

} // namespace ic
