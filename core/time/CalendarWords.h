// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ic {

/// Every reason and note the shipped calendars give, marked for the translators, so that a phrase names the
/// day in its language too. A calendar file of an operator may have others; they are shown as written.
QStringList calendarWords();

} // namespace ic
