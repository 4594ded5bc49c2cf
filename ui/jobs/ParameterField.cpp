// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/ParameterField.h"

#include "core/domain/TradingDate.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace ic {

namespace {

QStringList symbolsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return text.toUpper().split(separators, Qt::SkipEmptyParts);
}

QString placeholder(ParameterType type)
{
    switch (type) {
    case ParameterType::Date:
        return QStringLiteral("yyyy-MM-dd");
    case ParameterType::SymbolList:
        return QStringLiteral("005930, AAPL");
    default:
        return {};
    }
}

} // namespace

ParameterField::ParameterField(const ParameterSpec& spec, const LanguageSwitch& language, const Theme& theme,
                               QWidget* parent)
    : QWidget(parent), m_spec(spec), m_label(language.pick(spec.labelEn, spec.labelKo))
{
    if (m_label.isEmpty())
        m_label = spec.name;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QWidget* editor = nullptr;
    if (spec.type == ParameterType::Boolean) {
        m_check = new QCheckBox(this);
        m_check->setChecked(spec.defaultValue == u"true");
        connect(m_check, &QCheckBox::toggled, this, &ParameterField::changed);
        editor = m_check;
    } else {
        m_text = new QLineEdit(spec.defaultValue, this);
        m_text->setPlaceholderText(placeholder(spec.type));
        connect(m_text, &QLineEdit::textChanged, this, &ParameterField::changed);
        editor = m_text;
    }
    editor->setObjectName(QStringLiteral("parameter-%1").arg(spec.name));
    editor->setAccessibleName(m_label);
    editor->setToolTip(language.pick(spec.helpEn, spec.helpKo));
    row->addWidget(editor);
    if (spec.type == ParameterType::Date)
        addCalendar(theme);
}

void ParameterField::addCalendar(const Theme& theme)
{
    QAction* open =
        m_text->addAction(theme.icon(QStringLiteral("calendar"), Tone::Muted), QLineEdit::TrailingPosition);
    open->setText(tr("Calendar"));
    connect(open, &QAction::triggered, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto* calendar = new QCalendarWidget(menu);
        if (const auto chosen = TradingDate::fromIso(m_text->text()))
            calendar->setSelectedDate(chosen->date());
        auto* holder = new QWidgetAction(menu);
        holder->setDefaultWidget(calendar);
        menu->addAction(holder);
        connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
            m_text->setText(TradingDate::fromDate(day).toIso());
            menu->close();
        });
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
}

QString ParameterField::label() const
{
    return m_spec.required ? tr("%1 (required)").arg(m_label) : m_label;
}

QJsonValue ParameterField::value() const
{
    if (m_check)
        return m_check->isChecked();
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    if (m_spec.type == ParameterType::Integer)
        return text.toLongLong();
    if (m_spec.type == ParameterType::SymbolList)
        return QJsonArray::fromStringList(symbolsOf(text));
    return text;
}

QString ParameterField::problem() const
{
    if (m_check)
        return {};
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return m_spec.required ? tr("%1 is needed.").arg(m_label) : QString();
    if (m_spec.type == ParameterType::Date && !TradingDate::fromIso(text))
        return tr("%1: write the date as yyyy-MM-dd, for example 2026-11-23.").arg(m_label);
    bool isNumber = true;
    if (m_spec.type == ParameterType::Integer)
        text.toLongLong(&isNumber);
    return isNumber ? QString() : tr("%1: write a whole number.").arg(m_label);
}

} // namespace ic
