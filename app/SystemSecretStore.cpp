// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemSecretStore.h"

#include "core/config/UnavailableSecretStore.h"

#ifdef IC_HAS_KEYCHAIN
#include "app/KeychainSecretStore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#endif

using namespace Qt::StringLiterals;

namespace ic::SystemSecretStore {

#ifdef IC_HAS_KEYCHAIN
namespace {

/// Qt would start a bus of its own where none runs; on a server nobody wants that.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s);
}

/// Runs, or would be started when it is asked. Answered by the bus itself, at once.
bool hasSecretService(const QDBusConnection& bus)
{
    const QStringList known = bus.interface()->activatableServiceNames().value() +
                              bus.interface()->registeredServiceNames().value();
    for (const QString& name :
         {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s}) {
        if (known.contains(name))
            return true;
    }
    return false;
}

} // namespace

std::unique_ptr<SecretStore> open()
{
    if (!hasSessionBus())
        return std::make_unique<UnavailableSecretStore>(u"no session bus runs here"_s);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::make_unique<UnavailableSecretStore>(u"the session bus cannot be reached"_s);
    if (!hasSecretService(bus))
        return std::make_unique<UnavailableSecretStore>(u"no secret service is on the session bus"_s);
    return std::make_unique<KeychainSecretStore>();
}
#else
std::unique_ptr<SecretStore> open()
{
    return std::make_unique<UnavailableSecretStore>(u"this program was built without QtKeychain"_s);
}
#endif

} // namespace ic::SystemSecretStore
