// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ic {

/// Above the day's list: what it is and is not, what it was computed from, and how the market stood. GUI
/// thread.
class PortfolioHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioHeader(UiContext& context, QWidget* parent = nullptr);

    void setSheet(const PortfolioSheet& sheet);

signals:
    void runRequested(ic::RunId run);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSheet();

    UiContext& m_context;
    PortfolioSheet m_sheet; ///< without names
    QLabel* m_title;
    QToolButton* m_run;
    QLabel* m_source;
    QLabel* m_market;
    QLabel* m_noOrderIcon;
    QLabel* m_noOrder;
};

} // namespace ic
