// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"

namespace ic {

/// The machine's clock. Stateless, any thread.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    qint64 monotonicMs() const override;
};

} // namespace ic
