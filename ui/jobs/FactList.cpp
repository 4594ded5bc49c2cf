// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/FactList.h"

#include <QGridLayout>

namespace ic {

namespace {

constexpr int kCaptionWidth = 88;

void paintWith(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

FactList::FactList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::kBetween);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, kCaptionWidth);
    m_grid->setColumnStretch(1, 1);
}

FactList::Line& FactList::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        Line line{new QLabel(this), new QLabel(this)};
        line.value->setWordWrap(true);
        line.value->setMinimumWidth(1);
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = int(m_lines.size());
        m_grid->addWidget(line.caption, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(line.value, row, 1, Qt::AlignTop);
        m_lines.append(line);
    }
    return m_lines[index];
}

void FactList::set(const QVector<Fact>& facts)
{
    qsizetype used = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        Line& shown = line(used++);
        shown.caption->setText(fact.caption);
        shown.value->setText(fact.value);
        paintWith(*shown.caption, m_theme.color(Tone::Muted));
        paintWith(*shown.value, m_theme.color(fact.tone));
        shown.caption->setVisible(true);
        shown.value->setVisible(true);
    }
    for (; used < m_lines.size(); ++used) {
        m_lines[used].caption->setVisible(false);
        m_lines[used].value->setVisible(false);
    }
}

} // namespace ic
