// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/region.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

/// The months of a quarter that is looked at month by month.
QJsonArray months_json(const Reading& reading);
/// The stable form of the contract: `indicators --format json`.
QJsonObject assessment_json(const Indicator& indicator, const Assessment& assessment,
                            const RegionTree& regions);
QJsonValue number_or_null(std::optional<double> number);

} // namespace yice::app
