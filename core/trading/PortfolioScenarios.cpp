// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/PortfolioScenarios.h"

#include "core/market/Correlation.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <cmath>
#include <numbers>
#include <random>

namespace ic {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

struct Moments
{
    double mean = 0;
    double deviation = 0;
};

/// Population moments of what is there.
Moments momentsOf(std::span<const double> values)
{
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (const double v : values) {
        if (std::isfinite(v)) {
            sum += v;
            squares += v * v;
            ++count;
        }
    }
    if (count == 0)
        return {};
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

Matrix correlations(std::span<const VarHolding> holdings)
{
    const auto n = Eigen::Index(holdings.size());
    Matrix matrix = Matrix::Identity(n, n);
    for (Eigen::Index row = 1; row < n; ++row) {
        for (Eigen::Index column = 0; column < row; ++column)
            matrix(row, column) = matrix(column, row) =
                Correlation::of(holdings[size_t(row)].returnsPct, holdings[size_t(column)].returnsPct)
                    .value_or(0);
    }
    return matrix;
}

/// Two names that always move together, or correlations taken over different sessions, can leave no positive
/// definite matrix: then it is drawn towards independence until there is a factor.
Matrix choleskyFactor(const Matrix& correlation)
{
    const auto n = correlation.rows();
    for (double shrink = 0;; shrink = shrink == 0 ? 1e-10 : std::min(shrink * 10, 1.0)) {
        const Matrix shrunk = (1 - shrink) * correlation + shrink * Matrix::Identity(n, n);
        const Eigen::LLT<Matrix> factor(shrunk);
        if (factor.info() == Eigen::Success)
            return factor.matrixL();
    }
}

/// Draws of unit variance. The polar form of Bailey (1994) for Student's t, Box and Muller's for the normal
/// distribution; of each pair only the cosine is used, because for t the two are not independent.
class UnitDraws
{
public:
    explicit UnitDraws(const VarConfig& config)
        : m_bits(config.seed)
        , m_degrees(std::max(3, config.degreesOfFreedom))
        , m_studentT(config.studentT)
        , m_exponent(-2.0 / m_degrees)
        , m_scale(std::sqrt(double(m_degrees - 2)))
    {}

    double next()
    {
        const double radius = m_studentT ? m_scale * std::sqrt(std::pow(uniform(), m_exponent) - 1)
                                         : std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    /// (0, 1], from the generator the standard defines to the last bit.
    double uniform() { return double((m_bits() >> 11) + 1) * 0x1p-53; }

    std::mt19937_64 m_bits;
    int m_degrees;
    bool m_studentT;
    double m_exponent;
    double m_scale; ///< sqrt(df) of the formula times sqrt((df - 2) / df)
};

} // namespace

PortfolioScenarios::PortfolioScenarios(std::span<const VarHolding> holdings)
{
    Vector risk(Eigen::Index(holdings.size()));
    for (size_t i = 0; i < holdings.size(); ++i) {
        const Moments moments = momentsOf(holdings[i].returnsPct);
        m_mean += holdings[i].weight * moments.mean;
        risk(Eigen::Index(i)) = holdings[i].weight * moments.deviation;
    }
    // w'(L z) = (L'w)'z: one product for all scenarios instead of one for each.
    const Vector loadings = choleskyFactor(correlations(holdings)).transpose() * risk;
    m_loadings.assign(loadings.begin(), loadings.end());
}

std::vector<double> PortfolioScenarios::draw(const VarConfig& config) const
{
    UnitDraws draws(config);
    std::vector<double> returns(size_t(std::max(0, config.scenarios)), m_mean);
    for (double& value : returns) {
        for (const double loading : m_loadings)
            value += loading * draws.next();
    }
    return returns;
}

} // namespace ic
