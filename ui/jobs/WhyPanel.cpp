// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/WhyPanel.h"

#include "ui/shell/Say.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

struct VerdictLook
{
    QString icon;
    Tone tone;
};

VerdictLook lookOfVerdict(const QString& verdict)
{
    if (verdict == u"PASS")
        return {u"ok"_s, Tone::Ok};
    if (verdict == u"START")
        return {u"play"_s, Tone::Running};
    if (verdict == u"WAIT")
        return {u"waiting"_s, Tone::Warning};
    if (verdict == u"SKIP")
        return {u"explained"_s, Tone::Held};
    return {u"info"_s, Tone::Muted};
}

} // namespace

WhyPanel::WhyPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_headline(new QLabel)
    , m_predicted(new QLabel)
    , m_factors(new QVBoxLayout)
{
    setObjectName(u"whyPanel"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headline->setObjectName(u"whyHeadline"_s);
    m_headline->setWordWrap(true);
    m_headline->setFont(theme.boldFont());
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_predicted->setFont(theme.smallFont());
    m_predicted->setForegroundRole(QPalette::PlaceholderText);
    m_predicted->setWordWrap(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kAround);
    column->setSpacing(Theme::kBetween);
    column->addWidget(m_headline);
    column->addWidget(m_predicted);
    m_factors->setSpacing(Theme::kBetween);
    column->addLayout(m_factors);
    column->addStretch(1);
    setWidget(body);
    clear();
}

QString WhyPanel::headline() const
{
    return m_headline->text();
}

void WhyPanel::dropFactors()
{
    while (QLayoutItem* item = m_factors->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyPanel::clear()
{
    dropFactors();
    m_headline->setText(tr("Choose an occurrence to see why."));
    m_predicted->hide();
    setAccessibleName(m_headline->text());
}

void WhyPanel::setProblem(const Error& error)
{
    dropFactors();
    m_headline->setText(say(error.phrase()));
    m_predicted->hide();
}

void WhyPanel::setReport(const WhyReport& report)
{
    dropFactors();
    m_headline->setText(say(report.headline));
    m_predicted->setText(tr("As things stand now; whatever changes until then counts."));
    m_predicted->setVisible(report.predicted);
    for (const WhyFactor& factor : report.factors)
        m_factors->addWidget(factorLine(factor));
    setAccessibleName(m_headline->text());
}

QWidget* WhyPanel::factorLine(const WhyFactor& factor)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kBetween);
    const VerdictLook look = lookOfVerdict(factor.verdict);
    auto* icon = new QLabel(line);
    icon->setPixmap(
        m_theme.icon(look.icon, look.tone).pixmap(QSize(Theme::kIcon, Theme::kIcon), devicePixelRatioF()));
    icon->setAccessibleName(factor.verdict);
    icon->setContentsMargins(0, 2, 0, 0); // in line with the first line of text
    auto* sentence = new QLabel(say(factor.sentence), line);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(sentence, 1);
    if (!factor.control.isEmpty()) {
        auto* open = new QToolButton(line);
        open->setObjectName(u"whyControl-%1"_s.arg(factor.control));
        open->setIcon(m_theme.icon(u"chevron-right"_s, Tone::Accent));
        open->setAutoRaise(true);
        open->setFocusPolicy(Qt::TabFocus);
        open->setAccessibleName(tr("Go to what changes it: %1").arg(factor.control));
        open->setToolTip(open->accessibleName());
        connect(open, &QToolButton::clicked, this,
                [this, control = factor.control] { emit controlRequested(control); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace ic
