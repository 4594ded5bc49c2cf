// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/store/Store.h"

namespace ic {

/// The run-time settings as operators last set them. Thread-safe; blocks for one read, so for pool threads.
class RunTimeSettings
{
public:
    explicit RunTimeSettings(Store& store) : m_store(store) {}

    /// UNKNOWN_SETTING outside the white list.
    Result<QString> text(const QString& name) const;
    Result<bool> isOn(const QString& name) const;

private:
    Store& m_store;
};

} // namespace ic
