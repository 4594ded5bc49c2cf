// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QHeaderView>

namespace ic {

/// Column titles in small muted type, aligned with the cells below them, one line under all; the column that
/// sorts the rows has a small arrow. GUI thread.
class QuietHeader final : public QHeaderView
{
    Q_OBJECT
public:
    /// `inset`: how far the text of the cells below stands from their edge.
    explicit QuietHeader(const Theme& theme, QWidget* parent = nullptr, int inset = Theme::kBetween);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintArrow(QPainter& painter, const QRect& text, int title, bool onTheLeft) const;

    const Theme& m_theme;
    int m_inset;
};

} // namespace ic
