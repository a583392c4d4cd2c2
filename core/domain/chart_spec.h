// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace yice
{

// What each kind of chart shows, as plain data. `ui/charts` draws it, `report/chart_table` gives it
// as a table and `report/chart_words` as a sentence; none of them asks the workbook again.

struct ChartPoint {
    QDate date;
    double value = 0;
};

/// The course of one indicator: actual, the way it should take, the target, and where it is going.
struct TrendSpec {
    QString name;
    QString unit;
    int decimals = 0;
    std::vector<ChartPoint> actual;
    std::vector<ChartPoint> path;
    std::vector<ChartPoint> forecast; ///< starts at the last actual point
    std::vector<ChartPoint> forecast_low;
    std::vector<ChartPoint> forecast_high;
    std::optional<double> target;
    QString target_text;
    std::optional<double> expected = {}; ///< at the last actual point, on the path
};

/// Bars made of parts, place by place: beds by kind.
struct StackSpec {
    QString unit;
    QStringList categories;
    struct Part {
        QString name;
        /// One for each category; no value where nobody reported.
        std::vector<std::optional<double>> values;
    };
    std::vector<Part> parts;
    QString name = {};
    QStringList notes = {}; ///< what is not in it, in sentences
    bool lying = false;     ///< bars run from left to right, so that long names have room
};

/// People by age and sex.
struct PyramidSpec {
    QString name;
    QString unit;
    QString left_name;
    QString right_name;
    struct Band {
        QString name; ///< 60–64
        double left = 0;
        double right = 0;
    };
    std::vector<Band> bands; ///< the youngest first
    QStringList notes;       ///< who is not in it, in sentences
};

/// The parts of a region beside each other, the best one first.
struct RankingSpec {
    QString name;
    QString unit;
    int decimals = 0;
    std::optional<double> target; ///< the same for all of them
    QString target_text;
    struct Bar {
        QString name;
        std::optional<double> value;
        std::optional<double> target; ///< its own, where the plan's was split up
        Standing standing = Standing::NoData;
        QString missing; ///< why there is no value
    };
    std::vector<Bar> bars;
    std::optional<double> whole; ///< of the region itself
    QString whole_name;
};

/// How a value came from where it began to where it is, and what is still missing to the target.
struct WaterfallSpec {
    QString name;
    QString unit;            ///< of levels: %
    QString difference_unit; ///< of steps between them: percentage points
    int decimals = 0;
    struct Step {
        enum class Kind {
            Start,   ///< a level
            Change,  ///< what a part added or took away
            Rest,    ///< a change that is not told by part
            Now,     ///< a level
            Missing, ///< what is still to come
            Target   ///< a level
        };
        Kind kind = Kind::Change;
        QString name;
        double value = 0; ///< a level, or how much it changes

        bool is_level() const
        {
            return kind == Kind::Start || kind == Kind::Now || kind == Kind::Target;
        }
    };
    std::vector<Step> steps; ///< each change begins where the step before it ended
    QStringList notes;
};

/// The course of the same indicator in each part of a region, all on one scale.
struct MultiplesSpec {
    QString name;
    QString unit;
    int decimals = 0;
    std::optional<double> target; ///< the same for all of them
    struct Cell {
        QString name;
        std::vector<ChartPoint> actual;
        std::optional<double> target; ///< its own, where the plan's was split up
        Standing standing = Standing::NoData;
    };
    std::vector<Cell> cells;
};

/// Every indicator of a plan against what is expected by now and its target.
struct BulletSpec {
    QString name;
    struct Bar {
        QString name;
        QString unit;
        std::optional<double> value;
        std::optional<double> expected;
        std::optional<double> target;
        Standing standing = Standing::NoData;
    };
    std::vector<Bar> bars;
};

using ChartSpec = std::variant<TrendSpec, StackSpec, PyramidSpec, RankingSpec, WaterfallSpec,
                               MultiplesSpec, BulletSpec>;

/// What the chart is of, as a heading or the name of a file.
QString chart_name(const ChartSpec& spec);
/// Decimal places that suit all values of a chart up to `largest`: 1 of %, none of hundreds.
int chart_decimals(const QString& unit, double largest);
/// Whether there is anything to draw.
bool has_data(const ChartSpec& spec);
/// Where the way from baseline to target stands on a day; nothing before and after it.
std::optional<double> path_value(const TrendSpec& trend, QDate day);

} // namespace yice
