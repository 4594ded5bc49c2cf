// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

class QPainter;
class QRect;

namespace ic {

class Theme;

/// The strip of past outcomes: one mark an occurrence, newest on the right, as many of the newest as fit.
/// Shape and colour both tell the state. GUI thread.
void paintOutcomeStrip(QPainter& painter, const QRect& area, const QVector<OutcomeMark>& marks,
                       const Theme& theme);
/// Which mark is under x, -1 = none; counts as paintOutcomeStrip lays them out.
int outcomeAt(int x, const QRect& area, qsizetype marks);

/// Time or progress of a run under way against what past runs took: a track, the p50 to p95 band, and the
/// part done; in Warning once later than p95.
void paintRunBar(QPainter& painter, const QRect& area, const JobRow& row, Instant now, const Theme& theme);

} // namespace ic
