// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chart_spec.h"

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct HasData {
    /// A target alone is worth seeing.
    bool operator()(const TrendSpec& trend) const
    {
        return !trend.actual.empty() || !trend.path.empty() || trend.target;
    }
    bool operator()(const StackSpec& stack) const
    {
        return std::any_of(stack.parts.begin(), stack.parts.end(), [](const StackSpec::Part& part) {
            return std::any_of(part.values.begin(), part.values.end(),
                               [](const std::optional<double>& value) { return bool(value); });
        });
    }
    bool operator()(const PyramidSpec& pyramid) const
    {
        return std::any_of(
            pyramid.bands.begin(), pyramid.bands.end(),
            [](const PyramidSpec::Band& band) { return band.left > 0 || band.right > 0; });
    }
    bool operator()(const RankingSpec& ranking) const
    {
        return std::any_of(ranking.bars.begin(), ranking.bars.end(),
                           [](const RankingSpec::Bar& bar) { return bool(bar.value); });
    }
    bool operator()(const WaterfallSpec& waterfall) const { return !waterfall.steps.empty(); }
    bool operator()(const MultiplesSpec& multiples) const
    {
        return std::any_of(multiples.cells.begin(), multiples.cells.end(),
                           [](const MultiplesSpec::Cell& cell) { return !cell.actual.empty(); });
    }
    bool operator()(const BulletSpec& bullets) const
    {
        return std::any_of(bullets.bars.begin(), bullets.bars.end(),
                           [](const BulletSpec::Bar& bar) { return bool(bar.value); });
    }
};

} // namespace

QString chart_name(const ChartSpec& spec)
{
    return std::visit([](const auto& chart) { return chart.name; }, spec);
}

int chart_decimals(const QString& unit, double largest)
{
    return unit == u"%" ? 1 : std::abs(largest) >= 100 ? 0 : 2;
}

bool has_data(const ChartSpec& spec)
{
    return std::visit(HasData(), spec);
}

std::optional<double> path_value(const TrendSpec& trend, QDate day)
{
    for (size_t i = 1; i < trend.path.size(); ++i) {
        const ChartPoint& from = trend.path[i - 1];
        const ChartPoint& to = trend.path[i];
        if (day < from.date || day > to.date) {
            continue;
        }
        const auto days = from.date.daysTo(to.date);
        const double share =
            days > 0 ? static_cast<double>(from.date.daysTo(day)) / static_cast<double>(days) : 1;
        return from.value + (to.value - from.value) * share;
    }
    return std::nullopt;
}

} // namespace yice
