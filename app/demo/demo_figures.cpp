// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_figures.h"

#include <algorithm>
#include <cmath>

namespace yice::app
{

namespace
{

void add_of_counties(const RegionTree& regions, const Period& period, int index, double way,
                     std::vector<DemoFigure>& figures)
{
    const auto counties = regions.at_level(regions.root().id, RegionLevel::County);
    const QString bureau = QStringLiteral("县（市、区）民政局季报");
    for (size_t c = 0; c < counties.size(); ++c) {
        const double people = 2100 + 640.0 * static_cast<double>(c) + 15 * index;
        // The last county lags behind the others in visiting.
        const double visited = people * std::min(1.0, 0.82 + 0.16 * way - (c == 4 ? 0.05 : 0.0));
        const auto add = [&](const QString& measure, double value) {
            figures.push_back({measure, counties[c], true, period, std::round(value), bureau});
        };
        add(QStringLiteral("elder.special"), people);
        add(QStringLiteral("elder.special_visited"), visited);
        if (period.number() == 4) {
            add(QStringLiteral("activity.respect_month"), 1 + static_cast<double>(c % 2));
        }
    }
}

} // namespace

std::vector<DemoFigure> demo_figures(const RegionTree& regions, const Period& period, int index,
                                     int quarters)
{
    const double way = quarters > 1 ? static_cast<double>(index) / (quarters - 1) : 1;
    std::vector<DemoFigure> figures;
    add_of_counties(regions, period, index, way, figures);
    const auto add = [&](const QString& measure, double value, const QString& source) {
        figures.push_back({measure, regions.root().id, false, period, std::round(value), source});
    };
    const QString housing = QStringLiteral("市住建局");
    const QString health = QStringLiteral("市卫健委");
    const double estates = 10 + std::floor(way * 30);
    add(QStringLiteral("estate.new_delivered"), estates, housing);
    add(QStringLiteral("estate.new_compliant"), std::floor(estates * (0.6 + 0.36 * way)), housing);
    add(QStringLiteral("hospital.general"), 14, health);
    add(QStringLiteral("hospital.general_geriatrics"), 6 + std::floor(way * 2.5), health);
    add(QStringLiteral("staff.social_workers"), 372 + std::floor(way * 128),
        QStringLiteral("市民政局"));
    if (period.number() == 4 || index == 0) {
        add(QStringLiteral("vocational_enrolment"), 180 + std::floor(way * 96),
            QStringLiteral("市教育局"));
        add(QStringLiteral("population.aged_60_resident"), 452'000 + std::floor(way * 12'000),
            QStringLiteral("统计公报（常住人口）"));
    }
    return figures;
}

} // namespace yice::app
