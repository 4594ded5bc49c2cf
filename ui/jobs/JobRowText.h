// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/StateLook.h"

#include <QString>

namespace ic {

/// One cell of the matrix: two lines, an icon and what they mean.
struct CellText
{
    QString first;
    QString second;
    QString icon;
    Tone tone = Tone::Text; ///< of the first line and the icon
    Tone secondTone = Tone::Muted;
};

/// How the matrix words a job row. Pure functions of the row, the moment and the installed translation. GUI
/// thread.

CellText stateCell(const JobRow& row, Instant now);
CellText executorCell(const JobRow& row);
CellText nextRunCell(const JobRow& row, Instant now);
CellText lastRunCell(const JobRow& row, Instant now);
/// The word and look of where the job stands now: broken, running, held, waiting, or how it ended last.
StateLook jobLook(const JobRow& row);
/// "KRX daily prices, Failed, next run 16:00 KST in 2 h 43 m, ..." for a screen reader.
QString accessibleRow(const JobRow& row, const QString& name, Instant now);
/// What needs a decision, as a sentence; empty when nothing does.
QString attentionSentence(const JobRow& row);
QString layerName(Layer layer);
QString pathName(const QString& path);
/// "37 %" when the end is known, the count when only that is, else empty.
QString progressText(const Progress& progress);
/// "2,881 rows", "3 orders", the most telling counter; empty when all are zero.
QString counterText(const JobCounters& counters);

} // namespace ic
