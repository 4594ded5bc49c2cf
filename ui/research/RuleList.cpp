// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/RuleList.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ic {

using namespace Qt::StringLiterals;

RuleList::RuleList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::kBetween);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::themeChanged, this, [this] { set(QVector<RuleLine>(m_shown)); });
}

RuleList::Line& RuleList::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        Line line{new QLabel(this), new QLabel(this)};
        line.text->setWordWrap(true);
        const int row = int(m_lines.size());
        m_grid->addWidget(line.icon, row, 0, Qt::AlignTop);
        m_grid->addWidget(line.text, row, 1);
        m_lines.append(line);
    }
    return m_lines[index];
}

void RuleList::set(const QVector<RuleLine>& lines)
{
    m_shown = lines;
    for (qsizetype i = 0; i < lines.size(); ++i)
        showLine(line(i), lines[i]);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i].icon->setVisible(i < lines.size());
        m_lines[i].text->setVisible(i < lines.size());
    }
}

void RuleList::showLine(Line& shown, const RuleLine& line)
{
    const bool passed = line.state == RuleLine::State::Passed;
    const bool stopped = line.state == RuleLine::State::Stopped;
    shown.icon->setPixmap(m_theme.pixmap(passed    ? u"ok"_s
                                         : stopped ? u"error"_s
                                                   : u"planned"_s,
                                         passed    ? Tone::Ok
                                         : stopped ? Tone::Error
                                                   : Tone::Muted,
                                         devicePixelRatioF(), 14));
    shown.icon->setAccessibleName(passed ? tr("passed") : stopped ? tr("stopped here") : tr("not asked"));
    shown.text->setText(line.figure.isEmpty() ? line.text : line.text + u": "_s + line.figure);
    QPalette palette = shown.text->palette();
    palette.setColor(QPalette::WindowText,
                     m_theme.color(line.state == RuleLine::State::NotAsked ? Tone::Muted : Tone::Text));
    shown.text->setPalette(palette);
    shown.text->setFont(stopped ? m_theme.boldFont() : m_theme.textFont());
}

void RuleList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        set(QVector<RuleLine>(m_shown));
    QWidget::changeEvent(event);
}

} // namespace ic
