// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ic {

class Page;

/// The pages at the left edge, one button each. GUI thread.
class PageRail final : public QWidget
{
    Q_OBJECT
public:
    explicit PageRail(const Theme& theme, QWidget* parent = nullptr);

    void addPage(const Page& page);
    void setCurrent(int page);

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
    QVector<const Page*> m_pages;
};

} // namespace ic
