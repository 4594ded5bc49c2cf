// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioHeader.h"

#include "ui/portfolio/MarketSummaryText.h"
#include "ui/research/Figures.h"
#include "ui/research/LinkButton.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

PortfolioHeader::PortfolioHeader(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_run(new LinkButton(u"portfolioRun"_s, context.theme, this))
    , m_source(new QLabel(this))
    , m_market(new QLabel(this))
    , m_noOrderIcon(new QLabel(this))
    , m_noOrder(new QLabel(this))
{
    m_title->setObjectName(u"portfolioTitle"_s);
    m_title->setFont(context.theme.titleFont());
    m_source->setObjectName(u"portfolioSource"_s);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_market->setObjectName(u"portfolioMarketFigures"_s);
    m_market->setTextFormat(Qt::RichText);
    m_market->setWordWrap(true);
    m_noOrder->setObjectName(u"portfolioNoOrder"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::kBetween);
    first->addWidget(m_title);
    first->addSpacing(Theme::kBetween);
    first->addWidget(m_noOrderIcon);
    first->addWidget(m_noOrder, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(Theme::kInside);
    second->addWidget(m_source);
    second->addWidget(m_run);
    second->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kAround, Theme::kInside, Theme::kAround, Theme::kBetween);
    column->setSpacing(2);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_market);
    connect(m_run, &QToolButton::clicked, this, [this] { emit runRequested(m_sheet.run); });
    connect(&context.theme, &Theme::themeChanged, this, &PortfolioHeader::showSheet);
    showSheet();
}

void PortfolioHeader::setSheet(const PortfolioSheet& sheet)
{
    m_sheet = sheet;
    m_sheet.items.clear();
    m_sheet.rejections.clear();
    showSheet();
}

void PortfolioHeader::showSheet()
{
    const Market market = m_sheet.market;
    m_title->setText(tr("%1 portfolio of %2").arg(ResearchText::market(market), m_sheet.tradingDate.toIso()));
    m_noOrderIcon->setPixmap(m_context.theme.pixmap(u"info"_s, Tone::Accent, devicePixelRatioF()));
    m_noOrder->setText(tr("Recommendations only. No order was sent."));
    m_source->setText(tr("Capital %1 %2, computed from the session of %3 at %4 by")
                          .arg(Figures::amount(m_sheet.capital, market), Figures::currency(market),
                               m_sheet.session.toIso(),
                               fullInstant(m_sheet.computedAt, exchangeZone(Market::Kr))));
    m_run->setText(tr("run #%1").arg(m_sheet.run.value()));
    m_run->setToolTip(tr("Show the run that computed this portfolio"));
    QStringList figures;
    for (const MarketSummaryText::Item& item : MarketSummaryText::of(m_sheet.summary, market))
        figures.append(u"<span style=\"color:%1\">%2</span>&nbsp;<span style=\"color:%3\">%4</span>"_s.arg(
            m_context.theme.color(Tone::Muted).name(), item.caption.toHtmlEscaped(),
            m_context.theme.color(item.tone).name(), item.value.toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    m_market->setText(figures.join(u" &nbsp; &nbsp; "_s));
    m_market->setVisible(!figures.isEmpty());
}

void PortfolioHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSheet();
    QWidget::changeEvent(event);
}

} // namespace ic
