// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/JobDefinition.h"

#include <array>

namespace ic {

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    const char16_t* text;
};

template <typename Enum>
struct Words;

template <>
struct Words<Layer>
{
    static constexpr std::array all{Word{Layer::Collection, u"collection"}, Word{Layer::Compute, u"compute"},
                                    Word{Layer::Orchestration, u"orchestration"},
                                    Word{Layer::Execution, u"execution"}};
};

template <>
struct Words<DangerLevel>
{
    static constexpr std::array all{Word{DangerLevel::None, u"none"}, Word{DangerLevel::Data, u"data"},
                                    Word{DangerLevel::Orders, u"orders"}};
};

template <>
struct Words<Exposure>
{
    static constexpr std::array all{Word{Exposure::Neutral, u"neutral"}, Word{Exposure::Reduces, u"reduces"},
                                    Word{Exposure::Opens, u"opens"}};
};

template <>
struct Words<OverlapPolicy>
{
    static constexpr std::array all{Word{OverlapPolicy::Skip, u"skip"},
                                    Word{OverlapPolicy::QueueOne, u"queue-one"},
                                    Word{OverlapPolicy::Allow, u"allow"}};
};

template <>
struct Words<MisfirePolicy>
{
    static constexpr std::array all{Word{MisfirePolicy::RunOnce, u"run-once"},
                                    Word{MisfirePolicy::Skip, u"skip"},
                                    Word{MisfirePolicy::RunAll, u"run-all"}};
};

template <>
struct Words<RetryClass>
{
    static constexpr std::array all{Word{RetryClass::Safe, u"safe"}, Word{RetryClass::Keyed, u"keyed"},
                                    Word{RetryClass::Never, u"never"}};
};

template <>
struct Words<NonTradingDayRule>
{
    static constexpr std::array all{Word{NonTradingDayRule::Run, u"run"},
                                    Word{NonTradingDayRule::Skip, u"skip"}};
};

template <>
struct Words<ParameterType>
{
    static constexpr std::array all{
        Word{ParameterType::Date, u"date"}, Word{ParameterType::Integer, u"integer"},
        Word{ParameterType::Boolean, u"boolean"}, Word{ParameterType::Text, u"text"},
        Word{ParameterType::SymbolList, u"symbols"}};
};

template <typename Enum>
QString wordOf(Enum value)
{
    for (const auto& word : Words<Enum>::all) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    return {};
}

} // namespace

template <typename Enum>
std::optional<Enum> fromText(QStringView text)
{
    for (const auto& word : Words<Enum>::all) {
        if (text == QStringView(word.text))
            return word.value;
    }
    return std::nullopt;
}

template <typename Enum>
QStringList allTexts()
{
    QStringList texts;
    for (const auto& word : Words<Enum>::all)
        texts << QString::fromUtf16(word.text);
    return texts;
}

QString toText(Layer layer)
{
    return wordOf(layer);
}
QString toText(DangerLevel danger)
{
    return wordOf(danger);
}
QString toText(Exposure exposure)
{
    return wordOf(exposure);
}
QString toText(OverlapPolicy policy)
{
    return wordOf(policy);
}
QString toText(MisfirePolicy policy)
{
    return wordOf(policy);
}
QString toText(RetryClass retryClass)
{
    return wordOf(retryClass);
}
QString toText(NonTradingDayRule rule)
{
    return wordOf(rule);
}
QString toText(ParameterType type)
{
    return wordOf(type);
}

template std::optional<Layer> fromText<Layer>(QStringView);
template std::optional<DangerLevel> fromText<DangerLevel>(QStringView);
template std::optional<Exposure> fromText<Exposure>(QStringView);
template std::optional<OverlapPolicy> fromText<OverlapPolicy>(QStringView);
template std::optional<MisfirePolicy> fromText<MisfirePolicy>(QStringView);
template std::optional<RetryClass> fromText<RetryClass>(QStringView);
template std::optional<NonTradingDayRule> fromText<NonTradingDayRule>(QStringView);
template std::optional<ParameterType> fromText<ParameterType>(QStringView);

template QStringList allTexts<Layer>();
template QStringList allTexts<DangerLevel>();
template QStringList allTexts<Exposure>();
template QStringList allTexts<OverlapPolicy>();
template QStringList allTexts<MisfirePolicy>();
template QStringList allTexts<RetryClass>();
template QStringList allTexts<NonTradingDayRule>();
template QStringList allTexts<ParameterType>();

} // namespace ic
