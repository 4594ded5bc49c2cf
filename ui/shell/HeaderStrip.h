// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/UiContext.h"

#include <QTimer>
#include <QWidget>

namespace ic {

class HeaderCell;
class ModeChip;

/// The line that answers "is everything all right": program and mode, markets with countdowns, the ledger's
/// balance, gate, health, alerts and two clocks. Moves once a second. GUI thread.
class HeaderStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderStrip(UiContext& context, QWidget* parent = nullptr);

    void setStatus(const SystemStatus& status);
    const SystemStatus& status() const { return m_status; }
    /// What the timer does each second.
    void tick();

signals:
    void gateClicked();
    void alertsClicked();
    void ledgerClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    HeaderCell* cell(const char* name, bool clickable);
    void showMarkets();
    void showMarket(HeaderCell& cell, const MarketStatus& market);
    void showLedger();
    void showGate();
    void showHealth();

    UiContext& m_context;
    SystemStatus m_status;
    ModeChip* m_mode;
    HeaderCell* m_kr;
    HeaderCell* m_us;
    HeaderCell* m_ledger;
    HeaderCell* m_gate;
    HeaderCell* m_health;
    HeaderCell* m_alerts;
    HeaderCell* m_seoul;
    HeaderCell* m_newYork;
    QTimer m_second;
};

} // namespace ic
