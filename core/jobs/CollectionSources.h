// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"

#include <QHash>

namespace ic {

/// The sources of the process by market and path, as the composition root made them. Immutable, any thread;
/// each source must be callable from any pool thread.
class CollectionSources final : public BarSources
{
public:
    using Paths = QHash<QString, std::shared_ptr<BarSource>>; ///< by path

    using Seconds = QHash<Market, std::shared_ptr<BarSource>>;

    CollectionSources(std::shared_ptr<const Settings> settings, QHash<Market, Paths> sources,
                      Seconds seconds = {});
    /// PATH_UNCONFIGURED names the setting that is missing; never another path instead.
    Result<Choice> of(Market market, const QString& path) const override;
    QString pathFor(Market market, TradingDate session, const QString& path) const override;
    std::optional<Choice> second(Market market) const override;

private:
    std::shared_ptr<const Settings> m_settings;
    QHash<Market, Paths> m_sources;
    Seconds m_seconds;
};

} // namespace ic
