// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeaderStrip.h"

#include "ui/shell/HeaderCell.h"
#include "ui/shell/ModeChip.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSeoul = "Asia/Seoul";
const QByteArray kNewYork = "America/New_York";

} // namespace

HeaderStrip::HeaderStrip(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_mode(new ModeChip(context.theme, this))
    , m_kr(cell("krxCell", false))
    , m_us(cell("nyseCell", false))
    , m_ledger(cell("ledgerCell", true))
    , m_gate(cell("gateCell", true))
    , m_health(cell("healthCell", false))
    , m_alerts(cell("alertsCell", true))
    , m_seoul(cell("seoulClock", false))
    , m_newYork(cell("newYorkClock", false))
{
    setObjectName(u"headerStrip"_s);
    setFixedHeight(Theme::kHeader);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kBetween, 0, Theme::kBetween, 0);
    row->setSpacing(0);
    auto* name = new QLabel(u"investment-console"_s, this);
    name->setFont(context.theme.boldFont());
    row->addWidget(name);
    row->addSpacing(Theme::kBetween);
    row->addWidget(m_mode);
    row->addSpacing(Theme::kBetween);
    for (HeaderCell* left : {m_kr, m_us, m_ledger})
        row->addWidget(left);
    row->addStretch(1);
    for (HeaderCell* right : {m_alerts, m_gate, m_health, m_seoul, m_newYork})
        row->addWidget(right);
    connect(m_gate, &QAbstractButton::clicked, this, &HeaderStrip::gateClicked);
    connect(m_alerts, &QAbstractButton::clicked, this, &HeaderStrip::alertsClicked);
    connect(m_ledger, &QAbstractButton::clicked, this, &HeaderStrip::ledgerClicked);
    connect(&m_second, &QTimer::timeout, this, &HeaderStrip::tick);
    m_second.start(std::max(100, int(context.service.clock().realMsPerSecond())));
    setStatus({});
}

HeaderCell* HeaderStrip::cell(const char* name, bool clickable)
{
    return new HeaderCell(QLatin1String(name), m_context.theme, clickable, this);
}

void HeaderStrip::setStatus(const SystemStatus& status)
{
    m_status = status;
    m_mode->setMode(status.mode);
    showLedger();
    showGate();
    showHealth();
    m_alerts->set(tr("Alerts"), countText(status.alerts), status.alerts > 0 ? Tone::Error : Tone::Muted,
                  status.alerts > 0 ? u"alert"_s : QString());
    tick();
}

void HeaderStrip::tick()
{
    const Instant now = m_context.service.clock().now();
    m_seoul->set(tr("Seoul, KST"), clockText(now, kSeoul));
    const QString zone = shortInstant(now, kNewYork, now).section(u' ', -1);
    m_newYork->set(tr("New York, %1").arg(zone), clockText(now, kNewYork));
    showMarkets();
}

void HeaderStrip::showMarkets()
{
    for (const MarketStatus& market : m_status.markets)
        showMarket(market.market == Market::Kr ? *m_kr : *m_us, market);
}

void HeaderStrip::showMarket(HeaderCell& cell, const MarketStatus& market)
{
    const Instant now = m_context.service.clock().now();
    const QString exchange = exchangeName(market.market);
    const QString name = market.note.isEmpty() ? exchange : u"%1 (%2)"_s.arg(exchange, say(market.note));
    if (market.open && market.closesAt)
        cell.set(tr("%1 open").arg(name), tr("closes in %1").arg(hourglass(*market.closesAt - now)),
                 Tone::Text);
    else if (!market.open && market.opensAt)
        cell.set(tr("%1 closed").arg(name), tr("opens %1").arg(shortInstant(*market.opensAt, kSeoul, now)),
                 Tone::Muted);
    else
        cell.set(market.open ? tr("%1 open").arg(name) : tr("%1 closed").arg(name), u"–"_s, Tone::Muted);
}

void HeaderStrip::showLedger()
{
    const LedgerCounts& today = m_status.today;
    const QString sum = tr("%1 = %2 ran + %3 explained + %4 planned", "balance of the ledger")
                            .arg(countText(today.planned), countText(today.ran), countText(today.explained),
                                 countText(today.open));
    if (today.balanced)
        m_ledger->set(tr("Ledger today"), sum, Tone::Text);
    else
        m_ledger->set(tr("Ledger today: overdue without explanation"), sum, Tone::Error, u"warning"_s);
}

void HeaderStrip::showGate()
{
    switch (m_status.gate) {
    case GateState::Active:
        m_gate->set(tr("Gate"), tr("ACTIVE"), Tone::Ok, u"gate"_s);
        break;
    case GateState::Reducing:
        m_gate->set(tr("Gate"), tr("REDUCING"), Tone::Warning, u"gate"_s);
        break;
    case GateState::Halted:
        m_gate->set(tr("Gate"), tr("HALTED"), Tone::Error, u"gate"_s);
        break;
    }
    m_gate->setToolTip(m_status.gateReason);
}

void HeaderStrip::showHealth()
{
    QString detail = say(m_status.storeProblem);
    if (!m_status.leader) {
        m_health->set(tr("Another process leads"), tr("close this window"), Tone::Error, u"leader"_s);
        detail =
            tr("%1 has taken this workspace. Nothing starts here any more; what still runs ends, and its "
               "results are refused. Everything can be read. Close this window and go on in the other one.")
                .arg(m_status.otherLeader.isEmpty() ? tr("Another process") : m_status.otherLeader);
    } else if (!m_status.storeHealthy)
        m_health->set(tr("Store"), tr("cannot write"), Tone::Error, u"store"_s);
    else
        m_health->set(tr("Scheduler"), tr("leading, epoch %1").arg(m_status.leaderEpoch), Tone::Text);
    m_health->setToolTip(detail);
    m_health->setAccessibleDescription(detail);
}

void HeaderStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.color(Tone::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_context.theme.color(Tone::Line));
}

void HeaderStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setStatus(SystemStatus(m_status));
    QWidget::changeEvent(event);
}

} // namespace ic
