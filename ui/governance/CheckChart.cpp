// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/CheckChart.h"

#include "ui/charts/FigureText.h"
#include "ui/governance/VerdictLook.h"

#include <algorithm>
#include <array>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFewChecks = 12;
constexpr double kRoom = 0.12; ///< above and below the points

const QStringList& verdicts()
{
    static const QStringList codes{u"HEALTHY"_s, u"WARNING"_s, u"DEGRADED"_s, u"INSUFFICIENT"_s, u"FAILED"_s};
    return codes;
}

constexpr std::array kShapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssTriangle, QCPScatterStyle::ssCross,
                             QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare};

} // namespace

CheckChart::CheckChart(Theme& theme, const VerdictLimits& limits, QWidget* parent)
    : SessionChart(theme, parent), m_sharpe(makeStrip(1, limits.sharpe)), m_mdd(makeStrip(0.8, limits.mddPct))
{
    setObjectName(u"checkChart"_s);
    setLeastRoom(kFewChecks);
    applyTheme();
}

CheckChart::Strip CheckChart::makeStrip(double stretch, double limit)
{
    Strip strip;
    strip.rect = addRow(stretch);
    strip.limitAt = limit;
    QCPAxis* time = strip.rect->axis(QCPAxis::atBottom);
    QCPAxis* values = valueAxis(strip.rect);
    values->setNumberFormat(u"f"_s);
    values->setNumberPrecision(1);
    values->ticker()->setTickCount(3);
    strip.line = new QCPGraph(time, values);
    for (qsizetype i = 0; i < verdicts().size(); ++i) {
        strip.points.append(new QCPGraph(time, values));
        strip.points.last()->setLineStyle(QCPGraph::lsNone);
    }
    strip.limit = new QCPItemStraightLine(this);
    strip.limit->setClipAxisRect(strip.rect);
    for (QCPItemPosition* point : {strip.limit->point1, strip.limit->point2}) {
        point->setAxisRect(strip.rect);
        point->setAxes(time, values);
    }
    strip.limit->point1->setCoords(0, limit);
    strip.limit->point2->setCoords(1, limit);
    strip.caption = new QCPItemText(this);
    strip.caption->setClipAxisRect(strip.rect);
    strip.caption->position->setAxisRect(strip.rect);
    strip.caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    strip.caption->position->setCoords(0, 0);
    strip.caption->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    strip.caption->setPadding(QMargins(Theme::kBetween, 2, 0, 0));
    return strip;
}

void CheckChart::setChecks(const QVector<GovernanceRow>& newestFirst)
{
    m_checks = newestFirst;
    std::reverse(m_checks.begin(), m_checks.end());
    QVector<QDate> days;
    for (const GovernanceRow& check : std::as_const(m_checks))
        days.append(check.to.date());
    fill(m_sharpe, &GovernanceRow::sharpe);
    fill(m_mdd, &GovernanceRow::mddPct);
    sessionsChanged(days, false, std::max(int(days.size()), int(kFewChecks)));
}

void CheckChart::fill(Strip& strip, std::optional<double> GovernanceRow::*figure)
{
    strip.line->data()->clear();
    for (QCPGraph* points : std::as_const(strip.points))
        points->data()->clear();
    for (int i = 0; i < int(m_checks.size()); ++i) {
        const GovernanceRow& check = m_checks[i];
        if (!(check.*figure))
            continue;
        strip.line->addData(i, *(check.*figure));
        const qsizetype verdict = verdicts().indexOf(check.verdict);
        if (verdict >= 0)
            strip.points[verdict]->addData(i, *(check.*figure));
    }
}

/// The limit is always in sight.
void CheckChart::fit(const Strip& strip, std::optional<double> GovernanceRow::*figure, int first, int last)
{
    double low = strip.limitAt, high = strip.limitAt;
    for (int i = first; i <= last; ++i) {
        low = std::min(low, (m_checks[i].*figure).value_or(low));
        high = std::max(high, (m_checks[i].*figure).value_or(high));
    }
    const double room = std::max((high - low) * kRoom, 0.1);
    valueAxis(strip.rect)->setRange(low - room, high + 3 * room); // the caption
}

void CheckChart::fitValues(int first, int last)
{
    fit(m_sharpe, &GovernanceRow::sharpe, first, last);
    fit(m_mdd, &GovernanceRow::mddPct, first, last);
}

QString CheckChart::readout() const
{
    if (cursorSession() < 0 || cursorSession() >= m_checks.size())
        return {};
    const GovernanceRow& check = m_checks[cursorSession()];
    //: one governance check: last day, verdict, Sharpe ratio, drawdown
    return tr("%1   %2   Sharpe %3   MDD %4 %")
        .arg(check.to.toIso(), VerdictLook::of(check.verdict).word, FigureText::plain(check.sharpe),
             FigureText::withSign(check.mddPct));
}

/// A check without a ratio still has its read-out.
std::optional<double> CheckChart::cursorValue(int session) const
{
    return m_checks[session].sharpe.value_or(m_sharpe.limitAt);
}

void CheckChart::applyColors()
{
    for (const Strip* strip : {&m_sharpe, &m_mdd}) {
        strip->line->setPen(QPen(theme().color(Tone::Muted), 1));
        strip->limit->setPen(QPen(theme().color(Tone::Error), 1, Qt::DashLine));
        strip->caption->setFont(theme().smallFont());
        strip->caption->setColor(theme().color(Tone::Muted));
        for (qsizetype i = 0; i < strip->points.size(); ++i) {
            const QColor color = theme().color(VerdictLook::of(verdicts()[i]).tone);
            strip->points[i]->setScatterStyle(
                {kShapes[size_t(i)], QPen(color, 1.5), i == 0 ? QBrush(color) : QBrush(Qt::NoBrush), 8});
        }
    }
}

void CheckChart::retranslate()
{
    m_sharpe.caption->setText(tr("Sharpe, limit %1").arg(FigureText::plain(m_sharpe.limitAt)));
    m_mdd.caption->setText(tr("MDD, %, limit %1").arg(FigureText::withSign(m_mdd.limitAt)));
}

} // namespace ic
