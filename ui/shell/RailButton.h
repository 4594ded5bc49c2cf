// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QAbstractButton>

namespace ic {

/// One page in the rail: icon over title. GUI thread.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme& theme, QString icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace ic
