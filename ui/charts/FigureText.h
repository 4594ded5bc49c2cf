// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace ic {

/// Figures that may be missing, as tables show them: Figures, or a dash. The unit stands in the header. GUI
/// thread.
namespace FigureText {

/// Stands where a figure is missing; a tooltip says why.
inline const QString kDash = QStringLiteral("–");

/// "1,234.50"
QString plain(const std::optional<double>& value, int decimals = 2);
/// "+3.20", "-1.40", "0.00": the sign says what the colour says.
QString withSign(const std::optional<double>& value, int decimals = 2);

} // namespace FigureText

} // namespace ic
