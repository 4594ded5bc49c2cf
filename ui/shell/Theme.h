// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;

namespace ic {

/// A colour named by its meaning. Widgets ask for a meaning, never for a colour.
enum class Tone {
    Background,
    Surface,
    Raised,
    Line,
    Muted,
    Text,
    Accent,
    Running,
    Ok,
    Warning,
    Error,
    Unknown,
    Held,
    Explained,
    Sim,
    Paper,
    Real,
    Gain,
    Loss
};

/// Colours, fonts, icons and measures of the window: the one place that knows them. One object, owned by the
/// composition root and passed by reference. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Light, Dark };
    enum class GainLoss { Korean, Us }; ///< red up and blue down, or green up and red down

    // The 4 px grid: inside a group, between things, around groups.
    static constexpr int kInside = 4;
    static constexpr int kBetween = 8;
    static constexpr int kAround = 16;
    static constexpr int kHeader = 40;
    static constexpr int kIcon = 16;

    explicit Theme(QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    bool isDark() const { return m_mode == Mode::Dark; }
    void setMode(Mode mode);
    GainLoss gainLoss() const { return m_gainLoss; }
    void setGainLoss(GainLoss convention);

    QColor color(Tone tone) const;
    /// `tone` laid over `base` with the given share (0 to 1): quiet fills behind text and plots.
    QColor tint(Tone tone, qreal share, Tone base = Tone::Surface) const;
    /// Gain for positive, Loss for negative, Text for zero.
    QColor signColor(double value) const;
    QPalette palette() const;

    /// Has Korean and tabular figures; 13 px at 96 dpi.
    QFont textFont() const { return m_text; }
    QFont boldFont() const;
    /// Second lines, captions, table headers.
    QFont smallFont() const;
    QFont titleFont() const;
    /// Logs, cron texts, ids that are compared by eye.
    QFont monoFont() const { return m_mono; }
    int oneLineRow() const;
    int twoLineRow() const;

    /// resources/icons/<name>.svg in the colour of a meaning, now and after every theme change: set it once.
    QIcon icon(const QString& name, Tone tone = Tone::Text) const;
    /// The same for painters, cached until the theme changes.
    QPixmap pixmap(const QString& name, Tone tone, qreal devicePixelRatio, int size = kIcon) const;

    /// Style Fusion, palette and font for the whole program; again at every themeChanged.
    void applyTo(QApplication& application);

signals:
    /// Colours changed: drop cached brushes and pens and repaint. Sent after the palette is in force.
    void themeChanged();

private:
    void announce();

    Mode m_mode = Mode::Light;
    GainLoss m_gainLoss = GainLoss::Us;
    QFont m_text;
    QFont m_mono;
    QApplication* m_application = nullptr;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace ic
