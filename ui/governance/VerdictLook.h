// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/StateLook.h"

namespace ic {

/// How the verdict of a governance check looks and is called. GUI thread.
namespace VerdictLook {

/// An empty code: never checked.
StateLook of(const QString& verdict);

} // namespace VerdictLook

} // namespace ic
