// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/OverrideRow.h"

#include "core/config/SettingValue.h"
#include "core/domain/NearestText.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

QStringList OverrideRow::offeredKeys()
{
    static const QStringList rooms{u"investment.factor."_s,   u"investment.pipeline."_s,
                                   u"investment.backtest."_s, u"investment.fees."_s,
                                   u"investment.intraday."_s, u"investment.trading-portfolio."_s};
    QStringList keys;
    for (const SettingKey& key : Settings::table()) {
        const auto isIn = [&key](const QString& room) { return key.name.startsWith(room); };
        if (key.type != SettingKey::Type::Secret && std::any_of(rooms.cbegin(), rooms.cend(), isIn))
            keys.append(key.name);
    }
    return keys;
}

OverrideRow::OverrideRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_remove(new QToolButton(this))
    , m_problem(new QLabel(this))
{
    m_key->setObjectName(u"overrideKey"_s);
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setMinimumContentsLength(24);
    m_key->addItems(offeredKeys());
    m_key->setCurrentIndex(-1);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_key->completer()->setFilterMode(Qt::MatchContains);
    m_value->setObjectName(u"overrideValue"_s);
    m_value->setMinimumWidth(96);
    m_remove->setObjectName(u"overrideRemove"_s);
    m_remove->setIcon(theme.icon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_problem->setObjectName(u"overrideProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::kInside);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_key, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_problem, 1, 0, 1, 3);
    connect(m_key, &QComboBox::currentTextChanged, this, &OverrideRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &OverrideRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &OverrideRow::removeRequested);
    retranslate();
}

void OverrideRow::retranslate()
{
    m_key->lineEdit()->setPlaceholderText(tr("Setting"));
    m_key->setAccessibleName(tr("Setting to change"));
    m_key->lineEdit()->setAccessibleName(m_key->accessibleName());
    m_value->setAccessibleName(tr("Its value for this backtest"));
    m_remove->setToolTip(tr("Leave this setting as it is"));
    m_remove->setAccessibleName(m_remove->toolTip());
    review();
}

void OverrideRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverrideRow::set(const QString& key, const QString& value)
{
    m_key->setEditText(key);
    m_value->setText(value);
}

QString OverrideRow::key() const
{
    return m_key->currentText().trimmed();
}

bool OverrideRow::isEmpty() const
{
    return key().isEmpty() && m_value->text().trimmed().isEmpty();
}

QJsonValue OverrideRow::value() const
{
    const SettingKey* known = Settings::key(key());
    return known ? QJsonValue(canonicalSetting(*known, m_value->text().trimmed()).value_or(QString()))
                 : QJsonValue();
}

QString OverrideRow::problem() const
{
    if (isEmpty())
        return {};
    const SettingKey* known = Settings::key(key());
    if (!known) {
        const QString nearest = nearestText(key(), offeredKeys());
        return nearest.isEmpty() ? tr("There is no setting %1.").arg(key())
                                 : tr("There is no setting %1; the nearest is %2.").arg(key(), nearest);
    }
    if (m_value->text().trimmed().isEmpty() || !canonicalSetting(*known, m_value->text().trimmed()))
        return tr("%1 takes %2.").arg(key(), settingExpectation(*known));
    return {};
}

void OverrideRow::review(const QString& other)
{
    const SettingKey* known = Settings::key(key());
    m_value->setPlaceholderText(known ? known->defaultValue : QString());
    m_key->setToolTip(known ? known->help : QString());
    m_value->setToolTip(m_key->toolTip());
    const QString text = problem().isEmpty() ? other : problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, m_theme.color(Tone::Error));
    m_problem->setPalette(red);
}

} // namespace ic
