// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ic {

/// Why an occurrence ran, did not run or will run: the headline, then each factor with its verdict and a link
/// to the control that changes it. GUI thread.
class WhyPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit WhyPanel(const Theme& theme, QWidget* parent = nullptr);

    void setReport(const WhyReport& report);
    void setProblem(const Error& error);
    void clear();
    QString headline() const;

signals:
    /// "hold", "definition", "gate", "calendar", "path", "settings"
    void controlRequested(const QString& control);

private:
    QWidget* factorLine(const WhyFactor& factor);
    void dropFactors();

    const Theme& m_theme;
    QLabel* m_headline;
    QLabel* m_predicted;
    QVBoxLayout* m_factors;
};

} // namespace ic
