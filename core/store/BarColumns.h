// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"

namespace ic {

class NativeStatement;

/// The columns of a bar between symbol and source, in the one order that all statements of bars.sql share.
class BarColumns
{
public:
    static constexpr int kCount = 15;
    /// Reads kCount columns from `first` on; market and date are the caller's.
    static void read(const NativeStatement& row, int first, Bar& bar);
};

} // namespace ic
