// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/BarFile.h"
#include "core/ports/BarSource.h"

#include <memory>

namespace ic {

/// Daily bars out of one file that was read and has no problems. Thread-safe.
class FileBarSource final : public BarSource
{
public:
    explicit FileBarSource(std::shared_ptr<const BarFile> file) : m_file(std::move(file)) {}

    QString name() const override { return QStringLiteral("file"); }
    /// Every name of the session unless symbols are asked for. Errors: MARKET_UNSUPPORTED, NO_ROWS.
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;

private:
    std::shared_ptr<const BarFile> m_file;
};

} // namespace ic
