// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportModel.h"

#include "ui/imports/ImportDates.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column == ImportModel::Rows || column == ImportModel::Changed;
}

} // namespace

ImportModel::ImportModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const ImportRow& done) { return QString::number(done.id); }, parent)
    , m_theme(context.theme)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRow& done = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(done, column);
    case Qt::ToolTipRole:
        return column == File ? done.file : QVariant();
    case Qt::ForegroundRole:
        return column == Run ? QVariant(m_theme.color(Tone::Accent)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case RawSortProxy::kSortRole:
        return raw(done, column);
    case RawSortProxy::kSearchRole:
        return done.file + u'\n' + done.by + u'\n' + ResearchText::importKind(done.kind);
    default:
        return {};
    }
}

QString ImportModel::text(const ImportRow& done, int column) const
{
    switch (column) {
    case Time:
        return fullInstant(done.at, exchangeZone(Market::Kr)).section(u' ', 0, 1);
    case Kind:
        return ResearchText::importKind(done.kind);
    case MarketName:
        return ResearchText::market(done.market);
    case File:
        return done.file;
    case Rows:
        return countText(done.rows);
    case Changed:
        return countText(done.changed);
    case Dates:
        return ImportDates::text(done.first, done.last);
    case By:
        return done.by;
    default:
        return done.run ? u"#%1"_s.arg(done.run->value()) : QString();
    }
}

QVariant ImportModel::raw(const ImportRow& done, int column) const
{
    switch (column) {
    case Time:
        return done.at.ms;
    case Rows:
        return done.rows;
    case Changed:
        return done.changed;
    case Dates:
        return done.first ? QVariant(done.first->epochDay()) : QVariant();
    case Run:
        return done.run ? QVariant(done.run->value()) : QVariant();
    default:
        return text(done, column);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Imported (KST)", "column of imports"),
                              tr("Kind", "column of imports"),
                              tr("Market", "column of imports"),
                              tr("File", "column of imports"),
                              tr("Rows", "column of imports"),
                              tr("Changed", "column of imports"),
                              tr("Dates", "column of imports"),
                              tr("By", "column of imports"),
                              tr("Run", "column of imports")};
    return titles[section];
}

} // namespace ic
