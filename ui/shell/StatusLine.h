// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "ui/shell/Theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ic {

/// The line at the bottom: an error with what happens next stays until it is dismissed or another comes; a
/// sentence about something that worked goes by itself. GUI thread.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void showError(const Error& error);
    void showDone(const QString& sentence);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& text, const QString& icon, Tone tone);

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_dismiss;
    QTimer m_fade;
    Phrase m_problem; ///< the error shown, to be said again in another language
};

} // namespace ic
