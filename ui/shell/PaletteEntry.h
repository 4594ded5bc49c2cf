// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <functional>

namespace ic {

/// One thing that can be asked for by typing a part of its name.
struct PaletteEntry
{
    QString title;
    QString detail; ///< key, id or kind; matched too
    QIcon icon;
    std::function<void()> run;
    bool enabled = true;
};

} // namespace ic
