// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace ic {

class Theme;

/// Shares a width among the columns of the job matrix: first what each needs at least, then the names and the
/// schedule up to what reads well, then the strip of outcomes; what is left goes to the schedule. GUI thread.
void fitJobColumns(QHeaderView& header, const Theme& theme, int available);

} // namespace ic
