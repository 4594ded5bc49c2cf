// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobMatrixDelegate.h"

#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/OutcomeStrip.h"
#include "ui/shell/TimeText.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

const JobRow* rowOf(const QModelIndex& index)
{
    return index.data(JobMatrixModel::RowRole).value<const JobRow*>();
}

Tone toneOf(const QModelIndex& index, int role)
{
    return Tone(index.data(role).toInt());
}

QRect inner(const QRect& cell)
{
    return cell.adjusted(Theme::kBetween, Theme::kInside, -Theme::kBetween, -Theme::kInside);
}

struct Lines
{
    QRect first;
    QRect second;
};

/// Two lines, or one in the middle, as one block centred in the cell.
Lines layoutLines(const QRect& area, const QFont& font, const QFont& small, bool two)
{
    const int firstHeight = QFontMetrics(font).height();
    const int secondHeight = two ? QFontMetrics(small).height() : 0;
    const int top = area.top() + (area.height() - firstHeight - secondHeight) / 2;
    return {{area.left(), top, area.width(), firstHeight},
            {area.left(), top + firstHeight, area.width(), secondHeight}};
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment side)
{
    painter.drawText(rect, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

JobMatrixDelegate::JobMatrixDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_clock(clock)
{}

QSize JobMatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, rowOf(index) ? m_theme.twoLineRow() : m_theme.oneLineRow()};
}

void JobMatrixDelegate::paintRow(QPainter& painter, const QRect& rect, QStyle::State state) const
{
    const bool selected = state.testFlag(QStyle::State_Selected);
    const double share = selected ? 0.14 : state.testFlag(QStyle::State_MouseOver) ? 0.05 : 0;
    painter.fillRect(rect, m_theme.tint(Tone::Accent, share));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.tint(Tone::Line, 0.6));
    if (state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), m_theme.color(Tone::Accent));
}

void JobMatrixDelegate::paintLayer(QPainter& painter, const QRect& rect, const QString& name, int jobs,
                                   bool expanded) const
{
    painter.fillRect(rect, m_theme.color(Tone::Background));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Tone::Line));
    const QString chevron = expanded ? u"chevron-down"_s : u"chevron-right"_s;
    const int top = rect.center().y() - Theme::kIcon / 2 + 1;
    painter.drawPixmap(rect.left() + Theme::kBetween, top,
                       m_theme.pixmap(chevron, Tone::Muted, painter.device()->devicePixelRatio()));
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Tone::Muted));
    const QRect text = rect.adjusted(2 * Theme::kBetween + Theme::kIcon - 4, 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, u"%1   %2"_s.arg(name).arg(jobs));
}

void JobMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const JobRow* row = rowOf(index);
    if (!row)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    const QRect area = inner(option.rect);
    const QRect afterIcon = area.adjusted(Theme::kIcon + Theme::kBetween, 0, 0, 0);
    switch (index.column()) {
    case JobMatrixModel::StateColumn:
        paintIcon(*painter, area, index);
        paintLines(*painter, afterIcon, index, Qt::AlignLeft);
        break;
    case JobMatrixModel::NextColumn:
        paintLines(*painter, area, index, Qt::AlignRight);
        break;
    case JobMatrixModel::LastColumn:
        paintLast(*painter, area, index);
        break;
    case JobMatrixModel::ScheduleColumn:
        paintWrapped(*painter, area, index);
        break;
    case JobMatrixModel::OutcomesColumn:
        paintOutcomeStrip(*painter, area, row->outcomes, m_theme);
        break;
    default:
        paintLines(*painter, area, index, Qt::AlignLeft);
    }
    painter->restore();
}

void JobMatrixDelegate::paintIcon(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QString name = index.data(JobMatrixModel::IconRole).toString();
    const bool two = !index.data(JobMatrixModel::SecondLineRole).toString().isEmpty();
    const QRect line = layoutLines(rect, m_theme.textFont(), m_theme.smallFont(), two).first;
    painter.drawPixmap(
        rect.left(), line.center().y() - Theme::kIcon / 2 + 1,
        m_theme.pixmap(name, toneOf(index, JobMatrixModel::ToneRole), painter.device()->devicePixelRatio()));
}

void JobMatrixDelegate::paintLines(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                   Qt::Alignment side) const
{
    const QString second = index.data(JobMatrixModel::SecondLineRole).toString();
    const Lines lines = layoutLines(rect, m_theme.textFont(), m_theme.smallFont(), !second.isEmpty());
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.color(toneOf(index, JobMatrixModel::ToneRole)));
    drawElided(painter, lines.first, index.data().toString(), side);
    if (second.isEmpty())
        return;
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(toneOf(index, JobMatrixModel::SecondToneRole)));
    drawElided(painter, lines.second, second, side);
}

/// One line where it fits, else two smaller ones.
void JobMatrixDelegate::paintWrapped(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    if (QFontMetrics(m_theme.textFont()).horizontalAdvance(text) <= rect.width()) {
        paintLines(painter, rect, index, Qt::AlignLeft);
        return;
    }
    const QFontMetrics small(m_theme.smallFont());
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(toneOf(index, JobMatrixModel::ToneRole)));
    qsizetype cut = text.size();
    while (cut > 0 && small.horizontalAdvance(text.left(cut)) > rect.width())
        cut = text.lastIndexOf(u' ', cut - 1);
    if (cut <= 0 || cut == text.size()) {
        drawElided(painter, rect, text, Qt::AlignLeft);
        return;
    }
    const int top = rect.top() + (rect.height() - 2 * small.height()) / 2;
    const QRect line(rect.left(), top, rect.width(), small.height());
    drawElided(painter, line, text.left(cut), Qt::AlignLeft);
    drawElided(painter, line.translated(0, small.height()), text.mid(cut + 1), Qt::AlignLeft);
}

void JobMatrixDelegate::paintLast(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const JobRow* row = rowOf(index);
    if (row->running.isEmpty()) {
        paintLines(painter, rect, index, Qt::AlignRight);
        return;
    }
    const Lines lines = layoutLines(rect, m_theme.textFont(), m_theme.smallFont(), true);
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.color(Tone::Running));
    drawElided(painter, lines.first, index.data().toString(), Qt::AlignRight);
    const QRect bar(lines.second.left(), lines.second.center().y() - 1, lines.second.width(), 4);
    paintRunBar(painter, bar, *row, m_clock.now(), m_theme);
}

bool JobMatrixDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const JobRow* row = rowOf(index);
    if (!row || index.column() != JobMatrixModel::OutcomesColumn || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int mark = outcomeAt(event->pos().x(), inner(option.rect), row->outcomes.size());
    if (mark < 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const OutcomeMark& outcome = row->outcomes[mark];
    QString text = fullInstant(outcome.plannedAt, row->definition.zone) + u'\n' +
                   lookOf(outcome.state, outcome.run, outcome.skip).word;
    if (outcome.durationMs > 0)
        text += u" · "_s + durationText(Millis(outcome.durationMs));
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace ic
