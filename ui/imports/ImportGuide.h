// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

#include <QString>
#include <QVector>

namespace ic {

/// How a file of each kind has to look: the columns of its header and an example to copy. Texts are of the
/// language of the moment.
namespace ImportGuide {

struct Column
{
    QString name; ///< as in the header, in any order and case
    bool required = true;
    QString meaning;
};
QVector<Column> columns(ImportKind kind);
/// Header and two rows.
QString example(ImportKind kind, Market market);
/// What the rows are good for, in one sentence.
QString purpose(ImportKind kind);

} // namespace ImportGuide

} // namespace ic
