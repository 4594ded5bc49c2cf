// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QToolButton>

namespace ic {

/// A short way to something on another page: flat, in the colour of links. GUI thread.
class LinkButton final : public QToolButton
{
    Q_OBJECT
public:
    LinkButton(const QString& objectName, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace ic
