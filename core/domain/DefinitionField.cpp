// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DefinitionField.h"

#include "core/domain/DurationText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = DefinitionField::Kind;

/// The member a chain of pointers leads to: of<&JobDefinition::misfire, &MisfireRule::grace>(definition).
template <auto First, auto... Rest>
auto& of(auto& object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return of<Rest...>(object.*First);
}

template <auto... Path>
constexpr DefinitionField durationField(const char* key)
{
    return {key, Kind::Duration, [](const JobDefinition& d) { return toDurationText(of<Path...>(d)); },
            [](JobDefinition& d, QStringView text) {
                // People write "2 H"; the stored form has neither blanks nor capitals.
                const auto value = durationFromText(text.toString().remove(u' ').toLower());
                if (value)
                    of<Path...>(d) = *value;
                return value.has_value();
            },
            nullptr};
}

template <int Least, int Most, auto... Path>
constexpr DefinitionField numberField(const char* key)
{
    return {key,
            Kind::Number,
            [](const JobDefinition& d) { return QString::number(of<Path...>(d)); },
            [](JobDefinition& d, QStringView text) {
                bool ok = false;
                const int value = text.trimmed().toInt(&ok);
                if (!ok || value < Least || value > Most)
                    return false;
                of<Path...>(d) = value;
                return true;
            },
            nullptr,
            Least,
            Most};
}

template <auto... Path>
using Value = std::remove_cvref_t<decltype(of<Path...>(std::declval<JobDefinition&>()))>;

template <auto... Path>
constexpr DefinitionField wordField(const char* key)
{
    return {key, Kind::Word, [](const JobDefinition& d) { return toText(of<Path...>(d)); },
            [](JobDefinition& d, QStringView text) {
                const auto value = fromText<Value<Path...>>(text.trimmed().toString().toLower());
                if (value)
                    of<Path...>(d) = *value;
                return value.has_value();
            },
            [] { return allTexts<Value<Path...>>(); }};
}

QStringList dstWords()
{
    return {u"spring"_s, u"once"_s};
}

QStringList switchWords()
{
    return {u"on"_s, u"off"_s};
}

/// A boolean member under two words, the true one at `WhenTrue`.
template <QStringList (*Words)(), int WhenTrue, bool JobDefinition::*Member>
constexpr DefinitionField flagField(const char* key)
{
    return {key, Kind::Word,
            [](const JobDefinition& d) { return Words().at(d.*Member ? WhenTrue : 1 - WhenTrue); },
            [](JobDefinition& d, QStringView text) {
                const qsizetype index = Words().indexOf(text.trimmed().toString().toLower());
                if (index >= 0)
                    d.*Member = index == WhenTrue;
                return index >= 0;
            },
            Words};
}

constexpr std::array kFields{
    DefinitionField{"schedule.cron", Kind::Cron, [](const JobDefinition& d) { return d.cron; },
                    [](JobDefinition& d, QStringView text) {
                        d.cron = text.trimmed().toString();
                        return true;
                    },
                    nullptr},
    DefinitionField{"schedule.zone", Kind::Zone,
                    [](const JobDefinition& d) { return QString::fromUtf8(d.zone); },
                    [](JobDefinition& d, QStringView text) {
                        if (text.trimmed().isEmpty())
                            return false;
                        d.zone = text.trimmed().toUtf8();
                        return true;
                    },
                    nullptr},
    flagField<dstWords, 1, &JobDefinition::dstOnce>("schedule.dst"),
    flagField<switchWords, 0, &JobDefinition::enabled>("enabled"),
    wordField<&JobDefinition::nonTradingDay>("calendar.nonTradingDay"),
    wordField<&JobDefinition::misfire, &MisfireRule::policy>("misfire.policy"),
    durationField<&JobDefinition::misfire, &MisfireRule::grace>("misfire.grace"),
    durationField<&JobDefinition::misfire, &MisfireRule::window>("misfire.window"),
    numberField<1, MisfireRule::kMostCap, &JobDefinition::misfire, &MisfireRule::cap>("misfire.cap"),
    wordField<&JobDefinition::overlap>("overlap"),
    wordField<&JobDefinition::retry, &RetryRule::retryClass>("retry.class"),
    numberField<1, RetryRule::kMostAttempts, &JobDefinition::retry, &RetryRule::maxAttempts>(
        "retry.maxAttempts"),
    durationField<&JobDefinition::retry, &RetryRule::base>("retry.base"),
    durationField<&JobDefinition::retry, &RetryRule::cap>("retry.cap"),
    durationField<&JobDefinition::retry, &RetryRule::latestUseful>("retry.latestUseful"),
    durationField<&JobDefinition::timeout>("timeout")};

} // namespace

std::span<const DefinitionField> definitionFields()
{
    return kFields;
}

const DefinitionField* definitionField(QStringView key)
{
    for (const DefinitionField& field : kFields) {
        if (key == QLatin1String(field.key))
            return &field;
    }
    return nullptr;
}

QVector<const DefinitionField*> differingFields(const JobDefinition& a, const JobDefinition& b)
{
    QVector<const DefinitionField*> fields;
    for (const DefinitionField& field : kFields) {
        if (field.text(a) != field.text(b))
            fields.append(&field);
    }
    return fields;
}

} // namespace ic
