// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;
class QToolButton;

namespace ic {

class Theme;

/// The part of the edit form that is folded away until it is needed: a heading that says how much in it is
/// changed or wrong, and a grid for the rows. GUI thread.
class RunRulesGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit RunRulesGroup(const Theme& theme, QWidget* parent = nullptr);

    /// Where the rows go; their widgets' parent is `body()`.
    QGridLayout& grid() const { return *m_grid; }
    QWidget* body() const { return m_body; }
    void setOpen(bool open);
    bool isOpen() const;
    void setCounts(int changed, int wrong);
    void retranslate();

signals:
    void opened();

private:
    void showHeading();

    const Theme& m_theme;
    QToolButton* m_toggle;
    QWidget* m_body;
    QGridLayout* m_grid;
    int m_changed = 0;
    int m_wrong = 0;
};

/// The measures of every grid of the form, so that captions and editors stand in line.
QGridLayout* formGrid(QWidget* parent);

} // namespace ic
