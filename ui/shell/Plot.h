// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The way to include QCustomPlot: its header needs the foreach that we otherwise switch off. The loops in it
/// only read, so a range-based for does the same.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
