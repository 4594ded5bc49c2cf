// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/VerbForm.h"

namespace ic {

/// The forms of the verbs about one particular run: confirm, undo, cancel. They have no fields. GUI thread.
namespace RunVerbForm {

/// The caller, in the end the dialog, owns it.
VerbForm* create(const Verb& verb);

} // namespace RunVerbForm

} // namespace ic
