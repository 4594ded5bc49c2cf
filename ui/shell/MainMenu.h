// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QAction>
#include <QMenu>

class QMenuBar;

namespace ic {

class Page;

/// The menus of the window: file, the page in front with its verbs, view, help. Owns their actions. GUI
/// thread.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    MainMenu(UiContext& context, QMenuBar& bar, QObject* parent = nullptr);

    void addPage(int number, const Page& page);
    /// The page in front: its verbs are the second menu.
    void setPage(Page* page);
    void retranslate();
    /// Every action with a text, for the palette and the keys overlay; pages first.
    QList<QAction*> actions() const;

    QAction* inspectorShown() const { return m_inspector; }
    QAction* drawerShown() const { return m_drawer; }

signals:
    void pageChosen(int number);
    void closeRequested();
    void quitRequested();
    void paletteRequested();
    void keysRequested();
    void filterRequested();

private:
    QAction* add(QMenu* menu, const char* name, const char* icon, const QKeySequence& key);
    void buildView();
    void choose(QAction* action, bool checked);

    UiContext& m_context;
    QMenu* m_file;
    QMenu* m_verbs;
    QMenu* m_view;
    QMenu* m_help;
    QAction* m_close;
    QAction* m_quit;
    QAction* m_palette;
    QAction* m_filter;
    QAction* m_inspector = nullptr;
    QAction* m_drawer = nullptr;
    QAction* m_dark = nullptr;
    QAction* m_korean = nullptr;
    QAction* m_redUp = nullptr;
    QAction* m_keys;
    QAction* m_afterPages = nullptr;
    QVector<std::pair<const Page*, QAction*>> m_pages;
    Page* m_page = nullptr;
};

} // namespace ic
