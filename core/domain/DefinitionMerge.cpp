// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionMerge.h"

#include <array>

namespace ic {

namespace {

struct Part
{
    const char* name;
    bool (*same)(const JobDefinition&, const JobDefinition&);
    void (*copy)(const JobDefinition& from, JobDefinition& to);
};

template <auto... Members>
constexpr Part part(const char* name)
{
    return {
        name,
        [](const JobDefinition& a, const JobDefinition& b) { return ((a.*Members == b.*Members) && ...); },
        [](const JobDefinition& from, JobDefinition& to) { ((to.*Members = from.*Members), ...); }};
}

constexpr std::array kOperatorParts{
    part<&JobDefinition::cron, &JobDefinition::zone, &JobDefinition::dstOnce>("schedule"),
    part<&JobDefinition::enabled>("enabled"),
    part<&JobDefinition::nonTradingDay>("nonTradingDay"),
    part<&JobDefinition::misfire>("misfire"),
    part<&JobDefinition::overlap>("overlap"),
    part<&JobDefinition::retry>("retry"),
    part<&JobDefinition::timeout>("timeout"),
    part<&JobDefinition::dependencies>("dependencies"),
    part<&JobDefinition::group, &JobDefinition::groupOrder>("order")};

} // namespace

QStringList operatorFields()
{
    QStringList names;
    for (const Part& part : kOperatorParts)
        names << QLatin1String(part.name);
    return names;
}

QStringList changedOperatorFields(const JobDefinition& a, const JobDefinition& b)
{
    QStringList names;
    for (const Part& part : kOperatorParts) {
        if (!part.same(a, b))
            names << QLatin1String(part.name);
    }
    return names;
}

JobDefinition withOperatorFields(const JobDefinition& program, const JobDefinition& edited)
{
    JobDefinition result = program;
    for (const Part& part : kOperatorParts)
        part.copy(edited, result);
    result.version = edited.version;
    result.error = edited.error;
    return result;
}

MergedDefinition mergeShipped(const JobDefinition& oldShipped, const JobDefinition& current,
                              const JobDefinition& newShipped)
{
    MergedDefinition merged{newShipped, {}};
    for (const Part& part : kOperatorParts) {
        if (part.same(oldShipped, current))
            continue;
        part.copy(current, merged.definition);
        if (!part.same(current, newShipped))
            merged.kept << QLatin1String(part.name);
    }
    merged.definition.version = current.version;
    return merged;
}

} // namespace ic
