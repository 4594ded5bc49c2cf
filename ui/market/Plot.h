// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header uses the word that QT_NO_FOREACH takes away from our own code.
#ifndef foreach
#define foreach(variable, container) for (variable : container)
#define IC_FOREACH_FOR_QCUSTOMPLOT
#endif
#include <qcustomplot.h>
#ifdef IC_FOREACH_FOR_QCUSTOMPLOT
#undef foreach
#undef IC_FOREACH_FOR_QCUSTOMPLOT
#endif
