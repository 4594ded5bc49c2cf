// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ic {

/// What stands in the middle of a view without rows: what will fill it, and the first step. Lies over the
/// view and keeps its size. GUI thread.
class EmptyNote final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `view`, its parent.
    explicit EmptyNote(QWidget* view);
    /// An empty `action` shows no button.
    void setTexts(const QString& title, const QString& text, const QString& action = {});

signals:
    void actionClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace ic
