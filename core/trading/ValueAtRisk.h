// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace ic {

class Settings;

/// How a value at risk was computed. Stored as "HISTORICAL", "MONTE_CARLO", "PARAMETRIC".
enum class VarMethod { Historical, MonteCarlo, Parametric };
QString toCode(VarMethod method);
std::optional<VarMethod> varMethodFromCode(QStringView code);

struct VarConfig
{
    std::optional<VarMethod> method; ///< nullopt (AUTO): the best one there are figures for
    double confidence = 0.95;
    int lookback = 252;     ///< sessions
    int minSamples = 60;    ///< returns a method of the past needs
    int volWindow = 60;     ///< sessions of the realised volatility behind PARAMETRIC
    double dailyVolPct = 1; ///< when no volatility is known
    int scenarios = 10'000;
    bool studentT = true; ///< otherwise normal
    int degreesOfFreedom = 5;
    quint64 seed = 20'140'102;

    static VarConfig from(const Settings& settings);
};

/// One holding of the account. Returns in percent a session, oldest first, all holdings over the same
/// sessions; NaN where there is none.
struct VarHolding
{
    double weight = 0; ///< fraction of the account's equity
    std::vector<double> returnsPct;
};

struct VarFigure
{
    VarMethod method = VarMethod::Parametric;
    double confidence = 0.95;
    double varPct = 0, cvarPct = 0; ///< loss of one session in percent of equity, positive = loss
    int samples = 0;                ///< returns or scenarios behind it; 0 = the configured volatility
    double coverage = 1;            ///< share of the invested weight that could be simulated

    bool operator==(const VarFigure&) const = default;
};

/// One-session value at risk and expected shortfall, jobs.md 6. Pure functions without threads: the scenarios
/// are drawn in one fixed order from the seed, so a figure is the same whoever computes it. Any thread.
class ValueAtRisk
{
public:
    /// From the account's own past (`accountPct`: oldest first) with enough of it, else by Monte Carlo over
    /// what is held now, else parametric with the realised volatility of the account, of the holdings, or as
    /// configured. A configured method comes first, parametric after it.
    static VarFigure of(std::span<const double> accountPct, std::span<const VarHolding> holdings,
                        const VarConfig& config);

    /// The figure that ceil((1 - confidence) n) of the returns reach or undercut, and the mean of those.
    /// nullopt with fewer than minSamples in the look-back.
    static std::optional<VarFigure> historical(std::span<const double> returnsPct, const VarConfig& config);
    /// Names move together as their correlation matrix says (its Cholesky factor mixes independent draws of
    /// unit variance). Names with fewer than minSamples returns are taken to be as risky as the rest; nullopt
    /// when they are more than a fifth of the invested weight.
    static std::optional<VarFigure> monteCarlo(std::span<const VarHolding> holdings, const VarConfig& config);
    /// Normal distribution with mean 0; 1.65 and 2.06 deviations at 95 %.
    static VarFigure parametric(double dailyVolPct, const VarConfig& config);
};

} // namespace ic
