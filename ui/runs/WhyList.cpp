// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/WhyList.h"

#include "ui/bridge/ServiceClient.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, Tone> markOf(const QString& verdict)
{
    if (verdict == "PASS"_L1 || verdict == "START"_L1)
        return {u"ok"_s, Tone::Ok};
    if (verdict == "SKIP"_L1)
        return {u"explained"_s, Tone::Explained};
    if (verdict == "WAIT"_L1)
        return {u"waiting"_s, Tone::Warning};
    return {u"info"_s, Tone::Muted};
}

} // namespace

WhyList::WhyList(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_headline(new QLabel(this)), m_factors(new QListWidget(this))
{
    setObjectName(u"whyList"_s);
    m_headline->setObjectName(u"whyHeadline"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setFont(context.theme.boldFont());
    m_factors->setObjectName(u"whyFactors"_s);
    m_factors->setAccessibleName(tr("Rules that decided"));
    m_factors->setFrameShape(QFrame::NoFrame);
    m_factors->setWordWrap(true);
    m_factors->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headline->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kBetween);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headline);
    column->addWidget(m_factors, 1);
}

void WhyList::explain(OccurrenceId occurrence)
{
    m_asked = occurrence;
    m_factors->clear();
    m_headline->clear();
    whenReady(m_context.service.why(occurrence, m_context.language.language()), this,
              [this, occurrence](const Result<WhyReport>& report) {
                  if (occurrence != m_asked)
                      return;
                  if (report)
                      show(*report);
                  else
                      emit failed(report.error());
              });
}

void WhyList::show(const WhyReport& report)
{
    m_headline->setText(report.headline);
    for (const WhyFactor& factor : report.factors) {
        const auto [icon, tone] = markOf(factor.verdict);
        auto* item = new QListWidgetItem(m_context.theme.icon(icon, tone), factor.sentence, m_factors);
        item->setToolTip(factor.rule + u": "_s + factor.verdict);
    }
}

} // namespace ic
