// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_city.h"

namespace yice::app
{

QString quarter_in_words(const Period& period)
{
    static const QStringList quarters = {QStringLiteral("一"), QStringLiteral("二"),
                                         QStringLiteral("三"), QStringLiteral("四")};
    return QStringLiteral("%1年%2季度")
        .arg(period.year_number())
        .arg(quarters[period.number() - 1]);
}

QString DemoCity::when() const
{
    return quarter_in_words(last);
}

std::vector<const DemoHome*> DemoCity::open_homes() const
{
    std::vector<const DemoHome*> open;
    for (const DemoHome& home : homes) {
        const bool closed = home.closes_in > 0 && quarter >= home.closes_in;
        if (home.beds > 0 && home.opens_in <= quarter && !closed) {
            open.push_back(&home);
        }
    }
    return open;
}

double DemoCity::figure(const QString& id, QDate day, double otherwise) const
{
    double value = otherwise;
    for (const DemoFigure& each : figures) {
        if (each.measure == id && !each.county && each.period.last_day() <= day) {
            value = each.value; // they stand in the order of time
        }
    }
    return value;
}

std::vector<DemoCounty> demo_counties(const RegionTree& regions)
{
    static const QStringList villages = {
        QStringLiteral("前进村"), QStringLiteral("向阳村"), QStringLiteral("东升村"),
        QStringLiteral("团结村"), QStringLiteral("永丰村"), QStringLiteral("兴旺村"),
    };
    qsizetype next_village = 0;
    std::vector<DemoCounty> counties;
    for (const RegionId id : regions.at_level(regions.root().id, RegionLevel::County)) {
        DemoCounty county;
        county.id = id;
        county.name = regions.find(id)->short_name;
        const bool rural = !county.name.endsWith(u'区');
        int rural_towns = 0;
        for (const RegionId town_id : regions.children(id)) {
            const Region& region = *regions.find(town_id);
            if (region.level != RegionLevel::Town) {
                continue;
            }
            DemoTown town;
            town.name = region.short_name;
            town.street = town.name.endsWith(QStringLiteral("街道"));
            if (rural && !town.street && ++rural_towns <= 2 && next_village < villages.size()) {
                town.villages << villages[next_village++];
            }
            county.towns.push_back(std::move(town));
        }
        if (!county.towns.empty()) {
            counties.push_back(std::move(county));
        }
    }
    return counties;
}

} // namespace yice::app
