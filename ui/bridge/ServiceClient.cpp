// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/ServiceClient.h"

#include <QUuid>

namespace ic {

QString ServiceClient::newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QFuture<Consequence> ServiceClient::consequence(const Verb& verb) const
{
    return service().consequence(verb, language());
}

QFuture<Result<Receipt>> ServiceClient::execute(const Verb& verb, const QString& reason,
                                                const QString& token) const
{
    return service().execute(Command{verb, m_context.actor, reason, token}, language());
}

} // namespace ic
