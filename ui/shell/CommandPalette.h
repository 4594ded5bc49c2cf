// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteEntry.h"
#include "ui/shell/Theme.h"

#include <QFrame>
#include <QPointer>
#include <QVector>

class QLineEdit;
class QListWidget;

namespace ic {

/// Ctrl+K: every action, page and job, found by a few letters. Over the window, gone with Escape. GUI thread.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(const Theme& theme, QWidget* window);

    /// Shows these entries, best match first while typing.
    void open(QVector<PaletteEntry> entries);
    int shownEntries() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rank(const QString& needle);
    void runCurrent();
    void place();
    void nameParts();

    const Theme& m_theme;
    QLineEdit* m_text;
    QListWidget* m_list;
    QVector<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace ic
