// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/governance/VerdictModel.h"

#include <QTableView>

namespace ic {

/// The matrix of verdicts; one cell is chosen by mouse or arrows. As high as its cards. GUI thread.
class VerdictView final : public QTableView
{
    Q_OBJECT
public:
    VerdictView(VerdictModel& model, Theme& theme, QWidget* parent = nullptr);

    void choose(Market market, Strategy strategy);
    QSize sizeHint() const override;

signals:
    void chosen(ic::Market market, ic::Strategy strategy);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    VerdictModel& m_model;
};

} // namespace ic
