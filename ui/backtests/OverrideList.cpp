// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/OverrideList.h"

#include "ui/backtests/BacktestText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace ic {

using namespace Qt::StringLiterals;

OverrideList::OverrideList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout), m_add(new QPushButton(this))
{
    setObjectName(u"overrideList"_s);
    m_add->setObjectName(u"overrideAdd"_s);
    m_add->setAutoDefault(false);
    m_column->setSpacing(Theme::kInside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::kInside);
    all->addLayout(m_column);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->findChild<QComboBox*>()->setFocus(); });
    retranslate();
}

void OverrideList::retranslate()
{
    m_add->setText(tr("Change another setting"));
}

OverrideRow* OverrideList::addRow()
{
    auto* row = new OverrideRow(m_theme, this);
    m_rows.append(row);
    m_column->addWidget(row);
    connect(row, &OverrideRow::changed, this, &OverrideList::review);
    connect(row, &OverrideRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void OverrideList::remove(OverrideRow* row)
{
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    review();
}

void OverrideList::set(const QJsonObject& overrides)
{
    while (!m_rows.isEmpty())
        remove(m_rows.last());
    for (auto it = overrides.begin(); it != overrides.end(); ++it)
        addRow()->set(it.key(), BacktestText::parameterValue(it.value()));
    review();
}

QJsonObject OverrideList::overrides() const
{
    QJsonObject values;
    for (const OverrideRow* row : m_rows)
        if (!row->isEmpty() && row->problem().isEmpty())
            values.insert(row->key(), row->value());
    return values;
}

QString OverrideList::repeated(const OverrideRow* row) const
{
    for (const OverrideRow* other : m_rows) {
        if (other == row)
            break;
        if (!row->isEmpty() && other->key() == row->key())
            return tr("%1 is changed twice.").arg(row->key());
    }
    return {};
}

QString OverrideList::problem() const
{
    for (const OverrideRow* row : m_rows) {
        const QString problem = row->problem().isEmpty() ? repeated(row) : row->problem();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void OverrideList::review()
{
    for (OverrideRow* row : std::as_const(m_rows))
        row->review(repeated(row));
    emit changed();
}

} // namespace ic
