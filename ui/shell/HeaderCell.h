// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QAbstractButton>

namespace ic {

/// A caption over a value in the header strip; never narrower than it once was, so nothing beside it moves.
/// Clickable ones take the focus. GUI thread.
class HeaderCell final : public QAbstractButton
{
    Q_OBJECT
public:
    HeaderCell(const QString& objectName, const Theme& theme, bool clickable, QWidget* parent = nullptr);

    void set(const QString& caption, const QString& value, Tone tone = Tone::Text, const QString& icon = {});
    QString caption() const { return m_caption; }
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int neededWidth() const;

    const Theme& m_theme;
    QString m_caption;
    QString m_value;
    QString m_icon;
    Tone m_tone = Tone::Text;
    int m_width = 0;
};

} // namespace ic
