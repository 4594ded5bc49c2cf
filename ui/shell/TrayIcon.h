// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ic {

/// The console in the tray while its window is closed: shows whether something needs the operator. Does
/// nothing where there is no tray. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    TrayIcon(const Theme& theme, QObject* parent = nullptr);

    bool isAvailable() const { return m_icon.isVisible(); }
    void setStatus(const SystemStatus& status);
    /// A balloon; used once when the window goes to the tray, and for new alerts while it is there.
    void notify(const QString& title, const QString& sentence);
    void retranslate();

signals:
    void showRequested();
    void quitRequested();

private:
    const Theme& m_theme;
    QMenu m_menu;
    QAction* m_show;
    QAction* m_quit;
    QSystemTrayIcon m_icon;
    int m_alerts = 0;
};

} // namespace ic
