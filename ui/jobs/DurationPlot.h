// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Plot.h"
#include "ui/shell/Theme.h"

namespace ic {

/// How long the past runs took, with the band between the 50th and the 95th percentile. GUI thread.
class DurationPlot final : public QCustomPlot
{
    Q_OBJECT
public:
    explicit DurationPlot(const Theme& theme, QWidget* parent = nullptr);

    /// Points ascending by start; the percentiles in milliseconds.
    void set(const QVector<DurationPoint>& points, std::optional<qint64> p50, std::optional<qint64> p95,
             const QByteArray& zone);
    int points() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();
    void tell(const QVector<DurationPoint>& points, std::optional<qint64> p50, std::optional<qint64> p95);

    const Theme& m_theme;
    QCPGraph* m_good;
    QCPGraph* m_bad;
    QCPItemRect* m_band;
    double m_longest = 0; ///< seconds: the unit of the axis goes by it
};

} // namespace ic
