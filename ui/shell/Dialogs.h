// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace ic {

/// A question whose answer can lose money or data.
struct Question
{
    QString title;
    QString consequence; ///< one or two sentences: what the effect is
    QStringList details; ///< listed under it
    QString action;      ///< the button that does it, named by its effect: "Stop the scheduler"
    QString keep;        ///< the safe button, the default: "Keep running"
};

/// The seam through which the window asks. The real one shows a window-modal dialog without a nested event
/// loop; tests answer at once. GUI thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Calls `decided(true)` when the action button was pressed, `decided(false)` otherwise; exactly once.
    virtual void ask(QWidget* parent, const Question& question, std::function<void(bool)> decided);
    /// A file to write; empty when the reader gave up.
    virtual QString saveFileName(QWidget* parent, const QString& title, const QString& suggested,
                                 const QString& filter);
    /// A file to read; empty when the reader gave up.
    virtual QString openFileName(QWidget* parent, const QString& title, const QString& filter);
};

} // namespace ic
