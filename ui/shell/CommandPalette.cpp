// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/shell/FuzzyMatch.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

namespace ic {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 380;
constexpr int kIndexRole = Qt::UserRole;

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* window)
    : QFrame(window), m_theme(theme), m_text(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    makeSelectionCalm(*m_list, theme);
    nameParts();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    column->setSpacing(Theme::kInside);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::rank);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::nameParts()
{
    m_text->setPlaceholderText(tr("What do you want to do? Type a few letters of a verb, a job or a page"));
    m_text->setAccessibleName(tr("Search verbs, jobs and pages"));
    m_list->setAccessibleName(tr("Matches"));
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const QSize size(std::min(kWidth, room.width() - 2 * Theme::kAround),
                     std::min(kHeight, room.height() - 4 * Theme::kAround));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, 4 * Theme::kAround), size));
}

void CommandPalette::open(QVector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_before = QApplication::focusWidget();
    nameParts();
    m_text->clear();
    rank({});
    place();
    show();
    raise();
    m_text->setFocus();
}

int CommandPalette::shownEntries() const
{
    return m_list->count();
}

void CommandPalette::rank(const QString& needle)
{
    QVector<std::pair<int, int>> ranked; // score, entry
    for (int i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        const auto title = fuzzyScore(needle, entry.title);
        const auto detail = fuzzyScore(needle, entry.detail);
        if (entry.enabled && (title || detail))
            ranked.append(
                {needle.isEmpty() ? 0 : std::max(title.value_or(-999), detail.value_or(-999) - 2), i});
    }
    std::ranges::stable_sort(ranked, std::ranges::greater{}, [](const auto& pair) { return pair.first; });
    m_list->clear();
    for (const auto& [score, i] : std::as_const(ranked)) {
        const PaletteEntry& entry = m_entries[i];
        auto* item = new QListWidgetItem(
            entry.icon,
            entry.detail.isEmpty() ? entry.title : entry.title + QStringLiteral("    ") + entry.detail,
            m_list);
        item->setData(kIndexRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_entries[item->data(kIndexRole).toInt()].run;
    hide();
    if (m_before)
        m_before->setFocus();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            if (m_before)
                m_before->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    QFrame::changeEvent(event);
}

void CommandPalette::focusOutEvent(QFocusEvent* event)
{
    hide();
    QFrame::focusOutEvent(event);
}

} // namespace ic
