// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Theme.h"

#include "ui/shell/ConsoleStyle.h"
#include "ui/shell/ThemeIconEngine.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolTip>
#include <algorithm>
#include <array>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr QRgb rgb(quint32 hex)
{
    return 0xFF000000u | hex;
}

// Order of Tone up to Real; Gain and Loss follow the convention.
constexpr std::array kColors{
    Pair{rgb(0xF6F7F9), rgb(0x14181E)}, // Background
    Pair{rgb(0xFFFFFF), rgb(0x1B2129)}, // Surface
    Pair{rgb(0xFFFFFF), rgb(0x232B35)}, // Raised
    Pair{rgb(0xD9DEE5), rgb(0x313B47)}, // Line
    Pair{rgb(0x566272), rgb(0x9AA7B5)}, // Muted
    Pair{rgb(0x1B2430), rgb(0xE6EAF0)}, // Text
    Pair{rgb(0x1F5FBF), rgb(0x6AA3F8)}, // Accent
    Pair{rgb(0x1F5FBF), rgb(0x6AA3F8)}, // Running
    Pair{rgb(0x1B7F4B), rgb(0x4CC38A)}, // Ok
    Pair{rgb(0x8F5B00), rgb(0xE2B04A)}, // Warning
    Pair{rgb(0xB3261E), rgb(0xF2796B)}, // Error
    Pair{rgb(0xA8440A), rgb(0xF0934E)}, // Unknown
    Pair{rgb(0x6B4FA0), rgb(0xB79CF0)}, // Held
    Pair{rgb(0x566272), rgb(0x9AA7B5)}, // Explained
    Pair{rgb(0x566272), rgb(0x9AA7B5)}, // Sim
    Pair{rgb(0x1F5FBF), rgb(0x6AA3F8)}, // Paper
    Pair{rgb(0xB3261E), rgb(0xF2796B)}, // Real
};
static_assert(kColors.size() == size_t(Tone::Gain));

constexpr Pair kRed{rgb(0xC6282D), rgb(0xFF7A7A)};
constexpr Pair kBlue{rgb(0x1F5FBF), rgb(0x6AA3F8)};
constexpr Pair kGreen{rgb(0x1B7F4B), rgb(0x4CC38A)};
constexpr Pair kUsRed{rgb(0xB3261E), rgb(0xF2796B)};

Pair pairOf(Tone tone, Theme::GainLoss convention)
{
    const bool korean = convention == Theme::GainLoss::Korean;
    if (tone == Tone::Gain)
        return korean ? kRed : kGreen;
    if (tone == Tone::Loss)
        return korean ? kBlue : kUsRed;
    return kColors[size_t(tone)];
}

bool hasTabularFigures(const QString& family)
{
    const QFontMetrics metrics((QFont(family)));
    const int width = metrics.horizontalAdvance(u'0');
    return std::ranges::all_of(QStringLiteral("123456789"),
                               [&](QChar digit) { return metrics.horizontalAdvance(digit) == width; });
}

QString firstInstalled(const QStringList& wanted, bool tabular)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : wanted)
        if (installed.contains(family) && (!tabular || hasTabularFigures(family)))
            return family;
    return {};
}

QFont makeFont(const QString& family, QFontDatabase::SystemFont fallback)
{
    QFont font = QFontDatabase::systemFont(fallback);
    if (!family.isEmpty())
        font.setFamilies({family, u"Noto Sans CJK KR"_s, u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s});
    font.setPointSizeF(9.75);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

int roundedUpTo4(qreal height)
{
    return (int(height) + 3) / 4 * 4;
}

void setText(QPalette& palette, QPalette::ColorGroup group, const QColor& color)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(group, role, color);
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_text(makeFont(firstInstalled({u"Pretendard"_s, u"Noto Sans KR"_s, u"Noto Sans CJK KR"_s,
                                      u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s, u"DejaVu Sans"_s},
                                     true),
                      QFontDatabase::GeneralFont))
    , m_mono(makeFont(firstInstalled({u"JetBrains Mono"_s, u"D2Coding"_s, u"DejaVu Sans Mono"_s,
                                      u"Noto Sans Mono CJK KR"_s, u"Consolas"_s, u"Menlo"_s},
                                     false),
                      QFontDatabase::FixedFont))
{
    m_mono.setPointSizeF(9);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    announce();
}

void Theme::setGainLoss(GainLoss convention)
{
    if (convention == m_gainLoss)
        return;
    m_gainLoss = convention;
    announce();
}

void Theme::announce()
{
    m_pixmaps.clear();
    if (m_application)
        applyTo(*m_application);
    emit themeChanged();
}

QColor Theme::color(Tone tone) const
{
    const Pair pair = pairOf(tone, m_gainLoss);
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

QColor Theme::tint(Tone tone, qreal share, Tone base) const
{
    const QColor over = color(tone);
    const QColor under = color(base);
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QColor Theme::signColor(double value) const
{
    return color(value > 0 ? Tone::Gain : value < 0 ? Tone::Loss : Tone::Text);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const QColor raised = color(Tone::Raised);
    palette.setColor(QPalette::Window, color(Tone::Background));
    palette.setColor(QPalette::Base, color(Tone::Surface));
    palette.setColor(QPalette::AlternateBase, color(Tone::Background));
    palette.setColor(QPalette::Button, isDark() ? raised : color(Tone::Background));
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::Light, isDark() ? raised.lighter(115) : color(Tone::Surface));
    palette.setColor(QPalette::Midlight, raised);
    palette.setColor(QPalette::Mid, color(Tone::Line));
    palette.setColor(QPalette::Dark, color(Tone::Line));
    palette.setColor(QPalette::Shadow, isDark() ? QColor(Qt::black) : color(Tone::Muted));
    palette.setColor(QPalette::BrightText, color(Tone::Error));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, color(Tone::Held));
    palette.setColor(QPalette::Highlight, color(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, isDark() ? color(Tone::Background) : color(Tone::Surface));
    palette.setColor(QPalette::PlaceholderText, color(Tone::Muted));
    setText(palette, QPalette::All, color(Tone::Text));
    setText(palette, QPalette::Disabled, tint(Tone::Muted, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Tone::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Tone::Muted));
    return palette;
}

QFont Theme::boldFont() const
{
    QFont font = m_text;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = m_text;
    font.setPointSizeF(8.25);
    return font;
}

QFont Theme::titleFont() const
{
    QFont font = boldFont();
    font.setPointSizeF(12);
    return font;
}

int Theme::oneLineRow() const
{
    const int height = QFontMetrics(m_text).height();
    return std::max(roundedUpTo4(height + 4), 24);
}

int Theme::twoLineRow() const
{
    const int lines = QFontMetrics(m_text).height() + QFontMetrics(smallFont()).height();
    return std::max(roundedUpTo4(lines + kBetween), 44);
}

QIcon Theme::icon(const QString& name, Tone tone) const
{
    return QIcon(new ThemeIconEngine(*this, name, tone));
}

QPixmap Theme::pixmap(const QString& name, Tone tone, qreal devicePixelRatio, int size) const
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(int(tone)).arg(devicePixelRatio).arg(size);
    QPixmap& cached = m_pixmaps[key];
    if (cached.isNull())
        cached = ThemeIconEngine::render(name, color(tone), QSize(size, size) * devicePixelRatio,
                                         devicePixelRatio);
    return cached;
}

void Theme::applyTo(QApplication& application)
{
    if (!m_application)
        QApplication::setStyle(new ConsoleStyle(*this));
    m_application = &application;
    QApplication::setFont(m_text);
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
}

} // namespace ic
