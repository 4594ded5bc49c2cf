// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WhenReady.h"
#include "core/service/ConsoleService.h"
#include "ui/shell/UiContext.h"

#include <QFuture>
#include <QPointer>
#include <exception>

namespace ic {

/// Sends commands of one operator and speaks the language of the moment. Cheap to copy, GUI thread.
class ServiceClient
{
public:
    explicit ServiceClient(UiContext& context) : m_context(context) {}

    ConsoleService& service() const { return m_context.service; }
    Language language() const { return m_context.language.language(); }

    /// A fresh idempotency key: one a dialog.
    static QString newToken();
    QFuture<Consequence> consequence(const Verb& verb) const;
    QFuture<Result<Receipt>> execute(const Verb& verb, const QString& reason, const QString& token) const;

private:
    UiContext& m_context;
};

} // namespace ic
