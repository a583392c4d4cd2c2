// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/region.h"
#include "indicators/evaluate.h"

namespace yice::test
{

/// A city (1) with two counties (2, 3); the first has the towns 4 and 5, the second the town 6.
inline RegionTree small_city()
{
    const auto region = [](qint64 id, const char* code, const char* name, RegionLevel level,
                           qint64 parent) {
        Region made;
        made.id = RegionId{id};
        made.code = code;
        made.name = made.short_name = name;
        made.level = level;
        made.parent = RegionId{parent};
        return made;
    };
    return RegionTree({region(1, "9901", "某市", RegionLevel::City, 0),
                       region(2, "990101", "甲县", RegionLevel::County, 1),
                       region(3, "990102", "乙区", RegionLevel::County, 1),
                       region(4, "990101100", "甲镇", RegionLevel::Town, 2),
                       region(5, "990101101", "丙镇", RegionLevel::Town, 2),
                       region(6, "990102001", "乙街道", RegionLevel::Town, 3)});
}

/// place → value; no value for a place that is known to have something, but not how much.
struct PlaceValue {
    qint64 place;
    std::optional<double> value;
};

/// As a roster counts: one entry a place. Every place of the small city sent its roster in, unless
/// there are no entries at all or `present` says which did.
inline MeasureTable roster(const std::vector<PlaceValue>& values, std::vector<qint64> present = {})
{
    MeasureTable table;
    table.from_roster = true;
    for (qint64 place = 1; present.empty() && !values.empty() && place <= 20; ++place) {
        table.present.insert(RegionId{place});
    }
    for (const qint64 place : present) {
        table.present.insert(RegionId{place});
    }
    for (const PlaceValue& entry : values) {
        Measured& measured = table.by_region[RegionId{entry.place}];
        measured.value = entry.value;
        measured.coverage = {entry.value ? 1 : 0, 1};
    }
    return table;
}

/// As figures are reported.
inline MeasureTable figures(const std::vector<PlaceValue>& values)
{
    MeasureTable table;
    for (const PlaceValue& entry : values) {
        Measured& measured = table.by_region[RegionId{entry.place}];
        measured.value = entry.value;
        measured.coverage = {1, 1};
    }
    return table;
}

/// Readings of quarters that end with `last`; no value for a quarter without data.
inline std::vector<Reading> course(const Period& last,
                                   const std::vector<std::optional<double>>& values)
{
    std::vector<Reading> readings;
    for (size_t i = 0; i < values.size(); ++i) {
        Reading reading;
        reading.period = last.previous(static_cast<int>(values.size() - 1 - i));
        reading.region = RegionId{1};
        reading.value = values[i];
        reading.missing = values[i] ? Missing::None : Missing::NoData;
        readings.push_back(reading);
    }
    return readings;
}

} // namespace yice::test
