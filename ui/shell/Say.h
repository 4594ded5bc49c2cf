// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"

#include <QString>

namespace ic {

/// A phrase of the core in the language of the window at this moment; what holds it says it again on a
/// LanguageChange. GUI thread.
QString say(const Phrase& phrase);

} // namespace ic
