// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Lifecycle.h"
#include "core/domain/Market.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <QVector>
#include <chrono>
#include <optional>

namespace ic {

enum class Layer { Collection, Compute, Orchestration, Execution };
enum class DangerLevel {
    None,  ///< reads or computes
    Data,  ///< writes market data; can be undone
    Orders ///< can place real orders
};
/// What the global gate's REDUCING lets through.
enum class Exposure { Neutral, Reduces, Opens };
enum class OverlapPolicy { Skip, QueueOne, Allow };
enum class MisfirePolicy { RunOnce, Skip, RunAll };
enum class RetryClass {
    Safe,  ///< retried freely within its bounds
    Keyed, ///< retried; the far side de-duplicates by key
    Never  ///< never retried automatically: places orders
};
/// What a firing on a day without a session does.
enum class NonTradingDayRule { Run, Skip };

struct MisfireRule
{
    static constexpr int kMostCap = 1000;
    MisfirePolicy policy = MisfirePolicy::Skip;
    std::chrono::seconds grace{60}; ///< later than this, a firing is a misfire
    std::chrono::seconds window{0}; ///< RunOnce, RunAll: misses older than this stay explained
    int cap = 1;                    ///< RunAll: at most this many
    bool operator==(const MisfireRule&) const = default;
};

struct RetryRule
{
    static constexpr int kMostAttempts = 32;
    RetryClass retryClass = RetryClass::Never;
    int maxAttempts = 1;           ///< attempts altogether
    std::chrono::seconds base{10}; ///< delay = uniform(0, min(cap, base x 2^(attempt-1)))
    std::chrono::seconds cap{600};
    std::chrono::seconds latestUseful{0}; ///< no attempt starts later than planned + this; 0 = no bound
    bool operator==(const RetryRule&) const = default;
};

/// The upstream job must have succeeded for the session this occurrence works on.
struct Dependency
{
    JobId job;
    std::optional<Market>
        market; ///< whose last closed session is meant; nullopt: any success since the previous firing
    std::chrono::seconds wait{0}; ///< how long a due occurrence waits before it is explained DEPENDENCY
    bool acceptPartial = false;
    bool operator==(const Dependency&) const = default;
};

enum class ParameterType { Date, Integer, Boolean, Text, SymbolList };

struct ParameterSpec
{
    QString name; ///< "basDt"
    ParameterType type = ParameterType::Text;
    bool required = false;
    QString labelEn, labelKo, helpEn, helpKo;
    QString defaultValue; ///< text form; empty = none
    bool operator==(const ParameterSpec&) const = default;
};

/// What a job is, as data: resources/jobs/<id>.json plus the operator's edits, each edit a new version. Value
/// type.
struct JobDefinition
{
    JobId id;
    int version = 1;
    QString nameEn, nameKo;
    QString descriptionEn, descriptionKo; ///< one or two sentences for the detail panel
    Layer layer = Layer::Execution;
    int position = 0; ///< place within its layer, where jobs are listed
    QString executor; ///< "collector", "core", "prediction": who does the work
    QString cron;     ///< empty = manual only
    QByteArray zone = "Asia/Seoul";
    bool dstOnce = false; ///< DstMode::Once
    bool enabled = true;
    std::optional<Market> market; ///< the calendar that matters
    NonTradingDayRule nonTradingDay = NonTradingDayRule::Run;
    MisfireRule misfire;
    OverlapPolicy overlap = OverlapPolicy::Skip;
    RetryRule retry;
    std::chrono::seconds timeout{600};
    QString
        group; ///< occurrences of one instant and group start in `groupOrder`, each after the former ended
    int groupOrder = 0;
    QString mutex; ///< jobs that share a mutex never run at once: "account"
    QVector<Dependency> dependencies;
    QVector<ParameterSpec> parameters;
    DangerLevel danger = DangerLevel::None;
    Exposure exposure = Exposure::Neutral;
    QStringList paths; ///< execution paths in order of preference: collector, internal, script, stub; empty =
                       ///< none to choose
    bool implemented = false; ///< false: visible, planned, explained NOT_IMPLEMENTED
    QString error;            ///< why the definition is unusable (file and field); the row is shown disabled

    bool operator==(const JobDefinition&) const = default;
};

QString toText(Layer layer);        ///< "collection" ...
QString toText(DangerLevel danger); ///< "none" "data" "orders"
QString toText(Exposure exposure);
QString toText(OverlapPolicy policy);   ///< "skip" "queue-one" "allow"
QString toText(MisfirePolicy policy);   ///< "run-once" "skip" "run-all"
QString toText(RetryClass retryClass);  ///< "safe" "keyed" "never"
QString toText(NonTradingDayRule rule); ///< "run" "skip"
QString toText(ParameterType type);     ///< "date" "integer" "boolean" "text" "symbols"

/// The inverse of toText for the enumerations above; nullopt for any other text.
template <typename Enum>
std::optional<Enum> fromText(QStringView text);
/// Every text toText can give, in declaration order: what an error message lists as allowed.
template <typename Enum>
QStringList allTexts();

} // namespace ic
