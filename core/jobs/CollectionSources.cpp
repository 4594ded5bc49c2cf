// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/CollectionSources.h"

#include "core/config/Settings.h"
#include "core/jobs/PathChooser.h"

namespace ic {

CollectionSources::CollectionSources(std::shared_ptr<const Settings> settings, QHash<Market, Paths> sources,
                                     Seconds seconds)
    : m_settings(std::move(settings)), m_sources(std::move(sources)), m_seconds(std::move(seconds))
{}

std::optional<BarSources::Choice> CollectionSources::second(Market market) const
{
    const auto source = m_seconds.value(market);
    if (!source || !PathChooser::secondProblemOf(market, *m_settings).isEmpty())
        return std::nullopt;
    return Choice{source, QLatin1String(QT_TRANSLATE_NOOP("Phrase", "fallback")),
                  Phrase(QT_TRANSLATE_NOOP("Phrase", "switched on and its keys are set"))};
}

Result<BarSources::Choice> CollectionSources::of(Market market, const QString& path) const
{
    Phrase problem = PathChooser::problemOf(market, path, *m_settings);
    const auto source = m_sources.value(market).value(path);
    if (problem.isEmpty() && !source)
        problem = QT_TRANSLATE_NOOP("Phrase", "this process was started without it");
    if (!problem.isEmpty()) {
        return fail(QStringLiteral("PATH_UNCONFIGURED"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 path of %2 cannot be used: %3."), path,
                           exchangeName(market), problem),
                    QT_TRANSLATE_NOOP(
                        "Phrase",
                        "Set it and run the job again, or switch the path; no other path is taken instead."));
    }
    return Choice{source, path,
                  PathChooser::isSimulated(market, path, *m_settings)
                      ? Phrase(QT_TRANSLATE_NOOP("Phrase", "simulated market, every row is marked SIM"))
                      : Phrase(QT_TRANSLATE_NOOP("Phrase", "configured"))};
}

QString CollectionSources::pathFor(Market market, TradingDate session, const QString& path) const
{
    const QString file = QStringLiteral("file");
    const auto source = m_sources.value(market).value(file);
    return source && source->holds(market, session) ? file : path;
}

} // namespace ic
