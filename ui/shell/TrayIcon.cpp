// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TrayIcon.h"

#include "ui/shell/ModeChip.h"

namespace ic {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_show(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_icon.setIcon(theme.icon(u"app"_s, Tone::Accent));
    m_icon.setContextMenu(&m_menu);
    connect(m_show, &QAction::triggered, this, &TrayIcon::showRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit showRequested();
    });
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    retranslate();
}

void TrayIcon::setStatus(const SystemStatus& status)
{
    m_alerts = status.alerts;
    m_icon.setIcon(
        m_theme.icon(m_alerts > 0 ? u"alert"_s : u"app"_s, m_alerts > 0 ? Tone::Error : Tone::Accent));
    m_icon.setToolTip(
        tr("investment-console %1, alerts: %2").arg(ModeChip::wordOf(status.mode)).arg(m_alerts));
}

void TrayIcon::notify(const QString& title, const QString& sentence)
{
    if (isAvailable())
        m_icon.showMessage(title, sentence, m_theme.icon(u"app"_s, Tone::Accent));
}

void TrayIcon::retranslate()
{
    m_show->setText(tr("Show the console"));
    m_quit->setText(tr("Quit and stop the scheduler..."));
}

} // namespace ic
