// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/SecretStore.h"

#include <memory>

namespace ic::SystemSecretStore {

/// The keychain of this session, or an UnavailableSecretStore that says why there is none. Looks for the
/// session bus and a secret service on it first: asking a keychain that is not there may take long. The
/// caller's thread becomes the store's.
std::unique_ptr<SecretStore> open();

} // namespace ic::SystemSecretStore
