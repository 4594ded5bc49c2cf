// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

#include <QByteArray>

namespace ic {

/// The day's list as a file for a spreadsheet: UTF-8 with a byte order mark (spreadsheets guess wrong without
/// one), exact figures with a point and no separators, English column names.
namespace PortfolioCsv {

QByteArray text(const PortfolioSheet& sheet);
/// Replaces the file whole, or leaves it as it was.
Result<void> write(const PortfolioSheet& sheet, const QString& file);
/// "portfolio-KR-2026-11-23.csv"
QString suggestedName(const PortfolioSheet& sheet);

} // namespace PortfolioCsv

} // namespace ic
