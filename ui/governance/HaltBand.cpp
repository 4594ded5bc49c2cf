// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/HaltBand.h"

#include "ui/governance/HaltRow.h"

#include <QBoxLayout>
#include <QPainter>
#include <algorithm>

namespace ic {

HaltBand::HaltBand(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("haltBand"));
    m_column->setContentsMargins(Theme::kInside, 2, 0, 2);
    m_column->setSpacing(0);
    hide();
    connect(&theme, &Theme::themeChanged, this, [this] { setHalts(m_halts); });
}

void HaltBand::setHalts(const QVector<GovernanceHalt>& halts)
{
    m_halts = halts;
    auto gone = std::exchange(m_rows, {});
    for (const GovernanceHalt& halt : halts) {
        const std::pair key(halt.market, halt.strategy);
        HaltRow* row = gone.take(key);
        if (!row)
            row = addRow(halt.market, halt.strategy);
        row->show(halt);
        m_column->addWidget(row);
        row->setVisible(true);
        m_rows.insert(key, row);
    }
    for (HaltRow* row : std::as_const(gone))
        row->deleteLater();
    setVisible(!halts.isEmpty());
}

HaltRow* HaltBand::addRow(Market market, Strategy strategy)
{
    auto* row = new HaltRow(m_theme, this);
    connect(row, &HaltRow::clearRequested, this, [this, market, strategy] {
        const auto halt = std::ranges::find_if(m_halts, [&](const GovernanceHalt& one) {
            return one.market == market && one.strategy == strategy;
        });
        if (halt != m_halts.end())
            emit clearRequested(*halt);
    });
    connect(row, &HaltRow::inspectRequested, this,
            [this, market, strategy] { emit inspectRequested(market, strategy); });
    return row;
}

void HaltBand::retranslate()
{
    setAccessibleName(tr("Halted strategies"));
    setHalts(m_halts);
}

void HaltBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tint(Tone::Held, 0.09));
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Tone::Held));
}

} // namespace ic
