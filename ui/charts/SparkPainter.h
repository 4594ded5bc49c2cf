// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QRect>
#include <QVector>

class QPainter;

namespace ic {

/// A curve in the size of a word: the values from left to right, a dot at the last, and zero as a thin line
/// when it lies between them. GUI thread.
namespace SparkPainter {

/// NaN leaves a gap. Nothing is painted with fewer than two values.
void paint(QPainter& painter, const QRect& box, const QVector<double>& values, const Theme& theme, Tone tone);

} // namespace SparkPainter

} // namespace ic
