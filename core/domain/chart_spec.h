// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace yice
{

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
};

/// Bars side by side in two parts: nursing beds and other beds by county.
struct StackSpec {
    QString unit;
    QStringList categories;
    struct Part {
        QString name;
        std::vector<double> values;
    };
    std::vector<Part> parts;
};

using ChartSpec = std::variant<TrendSpec, StackSpec>;

} // namespace yice
