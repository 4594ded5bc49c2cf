// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/ResearchTable.h"

#include "ui/shell/QuietCellDelegate.h"
#include "ui/shell/UiState.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastStretch = 120; ///< what the column that takes the rest needs

/// A cell of tab separated text is one line.
QString plain(const QVariant& value)
{
    QString text = value.toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

ResearchTable::ResearchTable(const QString& objectName, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_inspect(new QAction(this)), m_copy(new QAction(this))
{
    setObjectName(objectName);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_inspect->setObjectName(objectName + u"Inspect"_s);
    m_inspect->setIcon(theme.icon(u"inspector"_s, Tone::Muted));
    m_copy->setObjectName(objectName + u"Copy"_s);
    m_copy->setIcon(theme.icon(u"copy"_s, Tone::Muted));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_inspect, m_copy});
    connect(m_inspect, &QAction::triggered, this, &ResearchTable::inspectRequested);
    connect(m_copy, &QAction::triggered, this, &ResearchTable::copyRows);
    connect(this, &QTableView::doubleClicked, this, &ResearchTable::inspectRequested);
    retranslate();
}

void ResearchTable::adopt(QAbstractItemModel& model, const QStringList& samples)
{
    setModel(&model);
    makeQuiet(*this, m_theme);
    QHeaderView& header = *horizontalHeader();
    header.setObjectName(objectName() + u"Header"_s);
    header.setSectionsClickable(true);
    header.setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    sizeColumns(samples);
}

void ResearchTable::sizeColumns(const QStringList& samples)
{
    for (int column = 0; column < samples.size(); ++column) {
        if (samples[column].isEmpty())
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, widthFor(samples[column], titleOf(column)));
    }
}

int ResearchTable::widthFor(const QString& sample, const QString& title) const
{
    const int cells = QFontMetrics(m_theme.textFont()).horizontalAdvance(sample);
    const int head = QFontMetrics(m_theme.smallFont()).horizontalAdvance(title);
    return std::max(cells, head) + 2 * Theme::kBetween + Theme::kInside;
}

QString ResearchTable::titleOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

void ResearchTable::setExpendable(const QVector<int>& columns)
{
    m_expendable = columns;
    fitColumns();
}

void ResearchTable::fitColumns()
{
    for (const int column : std::exchange(m_leftOut, {}))
        setColumnHidden(column, false);
    int wanted = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const bool stretches = horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch;
        if (!isColumnHidden(column))
            wanted += stretches ? kLeastStretch : horizontalHeader()->sectionSize(column);
    }
    for (const int column : std::as_const(m_expendable)) {
        if (wanted <= viewport()->width())
            return;
        if (isColumnHidden(column))
            continue;
        wanted -= horizontalHeader()->sectionSize(column);
        m_leftOut.append(column);
        setColumnHidden(column, true);
    }
}

/// What was left out for want of room is not what the reader hid.
void ResearchTable::recall(UiState& state)
{
    state.restore(*horizontalHeader());
    m_leftOut = m_expendable;
    fitColumns();
}

void ResearchTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QString ResearchTable::selectedText() const
{
    const QHeaderView& header = *horizontalHeader();
    QVector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.append(header.logicalIndex(place));
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    const auto addLine = [&](auto&& cell) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(plain(cell(column)));
        lines.append(cells.join(u'\t'));
    };
    addLine([this](int column) { return titleOf(column); });
    for (const QModelIndex& row : std::as_const(rows))
        addLine([&row](int column) { return row.siblingAtColumn(column).data(); });
    return lines.size() > 1 ? lines.join(u'\n') + u'\n' : QString();
}

void ResearchTable::copyRows() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ResearchTable::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ResearchTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        emit rowChosen(current.isValid() ? current.row() : -1);
}

void ResearchTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit inspectRequested();
    else
        QTableView::keyPressEvent(event);
}

void ResearchTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void ResearchTable::retranslate()
{
    m_inspect->setText(tr("Inspect (Enter)"));
    m_copy->setText(tr("Copy the selected rows"));
}

} // namespace ic
