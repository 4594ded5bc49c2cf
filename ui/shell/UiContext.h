// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ConsoleService.h"
#include "core/service/ResearchService.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/shell/Theme.h"
#include "ui/shell/UiState.h"

namespace ic {

/// What every part of the window is given. Everything in it is owned by the composition root and outlives the
/// window.
struct UiContext
{
    ConsoleService& service;
    ResearchService& research;
    Theme& theme;
    LanguageSwitch& language;
    Dialogs& dialogs;
    UiState& state;
    QString actor; ///< the operator's name, as audited
};

} // namespace ic
