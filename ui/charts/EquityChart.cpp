// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/EquityChart.h"

#include "ui/charts/CompactTicker.h"
#include "ui/charts/FigureText.h"
#include "ui/charts/SeriesMath.h"

#include <algorithm>
#include <cmath>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDrawdownShare = 0.42;
constexpr double kRoom = 0.06;       ///< above and below the curves
constexpr double kCaptionRoom = 0.3; ///< above the drawdown, of its depth

/// Keys count sessions; missing values leave a gap.
QVector<QCPGraphData> pointsOf(const QVector<double>& values)
{
    QVector<QCPGraphData> points;
    points.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        points.append(QCPGraphData(double(i), values[i]));
    return points;
}

QCPGraph* markOn(QCPAxis* time, QCPAxis* values)
{
    auto* graph = new QCPGraph(time, values);
    graph->setLineStyle(QCPGraph::lsNone);
    return graph;
}

} // namespace

EquityChart::EquityChart(Theme& theme, QWidget* parent)
    : SessionChart(theme, parent), m_equityRow(addRow()), m_drawdownRow(addRow(kDrawdownShare))
{
    setObjectName(u"equityChart"_s);
    const QSharedPointer<CompactTicker> amounts(new CompactTicker);
    valueAxis(m_equityRow)->setTicker(amounts);
    const QSharedPointer<CompactTicker> percents(new CompactTicker);
    percents->setTickCount(3);
    valueAxis(m_drawdownRow)->setTicker(percents);
    m_fill = new QCPGraph(m_drawdownRow->axis(QCPAxis::atBottom), valueAxis(m_drawdownRow));
    m_fill->setPen(Qt::NoPen);
    m_span = new QCPItemRect(this);
    m_span->setLayer(u"grid"_s);
    m_span->setPen(Qt::NoPen);
    m_span->setClipAxisRect(m_equityRow);
    for (QCPItemPosition* corner : {m_span->topLeft, m_span->bottomRight}) {
        corner->setAxisRect(m_equityRow);
        corner->setAxes(timeAxis(), valueAxis(m_equityRow));
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_entry = markOn(timeAxis(), valueAxis(m_equityRow));
    m_exit = markOn(timeAxis(), valueAxis(m_equityRow));
    m_equityCaption = addCaption(m_equityRow);
    m_drawdownCaption = addCaption(m_drawdownRow);
    applyTheme();
}

QCPItemText* EquityChart::addCaption(QCPAxisRect* row)
{
    auto* caption = new QCPItemText(this);
    caption->setClipAxisRect(row);
    caption->position->setAxisRect(row);
    caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    caption->position->setCoords(0, 0);
    caption->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setPadding(QMargins(Theme::kBetween, 2, 0, 0));
    return caption;
}

void EquityChart::setLines(const QVector<QDate>& sessions, const QVector<EquityLine>& lines,
                           const QString& unit, bool keepRange)
{
    m_lines = lines;
    m_unit = unit;
    m_mark = {-1, -1};
    m_drawdowns.clear();
    while (m_equityGraphs.size() > lines.size()) {
        removePlottable(m_equityGraphs.takeLast());
        removePlottable(m_drawdownGraphs.takeLast());
    }
    while (m_equityGraphs.size() < lines.size()) {
        m_equityGraphs.append(new QCPGraph(timeAxis(), valueAxis(m_equityRow)));
        m_drawdownGraphs.append(
            new QCPGraph(m_drawdownRow->axis(QCPAxis::atBottom), valueAxis(m_drawdownRow)));
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_drawdowns.append(SeriesMath::drawdownPct(lines[i].values));
        m_equityGraphs[i]->data()->set(pointsOf(lines[i].values), true);
        m_drawdownGraphs[i]->data()->set(pointsOf(m_drawdowns[i]), true);
    }
    m_fill->data()->clear();
    placeMark();
    applyColors();
    retranslate();
    sessionsChanged(sessions, keepRange, int(sessions.size()));
}

/// The value axes show exactly what the visible sessions need.
void EquityChart::fitValues(int first, int last)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    double deepest = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto [least, most] = SeriesMath::extent(m_lines[i].values, first, last);
        low = std::min(low, least);
        high = std::max(high, most);
        deepest = std::min(deepest, SeriesMath::extent(m_drawdowns[i], first, last).first);
    }
    if (low > high)
        return;
    const double room = std::max((high - low) * kRoom, std::abs(high) * 0.001);
    valueAxis(m_equityRow)->setRange(low - room, high + room);
    const double bottom = std::min(deepest * (1 + kRoom), -0.5);
    valueAxis(m_drawdownRow)->setRange(bottom, -bottom * kCaptionRoom);
    fillDrawdown(first, last);
}

/// A fill costs by its points: it gets one a pixel at most.
void EquityChart::fillDrawdown(int first, int last)
{
    if (m_lines.isEmpty())
        return;
    const int pixels = std::max(m_drawdownRow->width(), 200);
    QVector<QCPGraphData> points;
    const int count = int(m_drawdowns.first().size());
    const auto pieces = SeriesMath::lowestOfPieces(m_drawdowns.first(), std::max(first - 1, 0),
                                                   std::min(last + 1, count - 1), pixels);
    for (const auto& [session, value] : pieces)
        points.append(QCPGraphData(session, value));
    m_fill->data()->set(points, true);
}

// --- the marked span

void EquityChart::markSpan(int first, int last)
{
    m_mark = first < 0 || first >= sessionCount()
                 ? std::pair(-1, -1)
                 : std::pair(first, std::clamp(last, first, sessionCount() - 1));
    placeMark();
    const QCPRange shown = timeAxis()->range();
    if (m_mark.first >= 0 && !(shown.contains(m_mark.first) && shown.contains(m_mark.second))) {
        const double size = std::max(shown.size(), (m_mark.second - m_mark.first) * 1.5);
        const double center = (m_mark.first + m_mark.second) / 2.0;
        timeAxis()->setRange(center - size / 2, center + size / 2);
    }
    replot(rpQueuedReplot);
}

void EquityChart::placeMark()
{
    const bool shown = m_mark.first >= 0 && !m_lines.isEmpty();
    m_span->setVisible(shown);
    m_entry->data()->clear();
    m_exit->data()->clear();
    if (!shown)
        return;
    const auto& values = m_lines.first().values;
    m_span->topLeft->setCoords(m_mark.first - 0.5, 0);
    m_span->bottomRight->setCoords(m_mark.second + 0.5, 1);
    m_entry->addData(m_mark.first, values[m_mark.first]);
    m_exit->addData(m_mark.second, values[m_mark.second]);
}

// --- cross-hair

QString EquityChart::readout() const
{
    const int at = cursorSession();
    if (at < 0 || at >= sessionCount())
        return {};
    QStringList parts{sessions()[at].toString(Qt::ISODate)};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const double value = m_lines[i].values[at];
        if (std::isnan(value))
            continue;
        //: name of a line, its value, and how far it is below its peak: "Equity 118,230,000 (-3.2 %)"
        parts.append(tr("%1 %2 (%3 %)")
                         .arg(m_lines[i].shortName, FigureText::plain(value, decimalsFor(value)),
                              FigureText::withSign(m_drawdowns[i][at], 1)));
    }
    return parts.join(u"   "_s);
}

std::optional<double> EquityChart::cursorValue(int session) const
{
    for (const EquityLine& line : m_lines)
        if (!std::isnan(line.values[session]))
            return line.values[session];
    return std::nullopt;
}

// --- look

void EquityChart::applyColors()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QPen pen(theme().color(m_lines[i].tone), 1, m_lines[i].style);
        m_equityGraphs[i]->setPen(pen);
        m_drawdownGraphs[i]->setPen(pen);
    }
    const Tone subject = m_lines.isEmpty() ? Tone::Accent : m_lines.first().tone;
    m_fill->setBrush(theme().tint(subject, 0.16));
    m_span->setBrush(theme().tint(Tone::Warning, 0.16));
    const QPen mark(theme().color(Tone::Text), 1);
    m_entry->setScatterStyle({QCPScatterStyle::ssTriangle, mark, theme().color(Tone::Surface), 9});
    m_exit->setScatterStyle({QCPScatterStyle::ssTriangleInverted, mark, theme().color(Tone::Text), 9});
    for (QCPItemText* caption : {m_equityCaption, m_drawdownCaption}) {
        caption->setFont(theme().smallFont());
        caption->setColor(theme().color(Tone::Muted));
    }
}

void EquityChart::retranslate()
{
    m_equityCaption->setText(m_unit);
    m_drawdownCaption->setText(tr("Drawdown, %"));
}

} // namespace ic
