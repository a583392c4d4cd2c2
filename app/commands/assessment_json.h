// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/region.h"

#include <QJsonObject>

namespace yice::app
{

/// The stable form of the contract: `indicators --format json`.
QJsonObject assessment_json(const Indicator& indicator, const Assessment& assessment,
                            const RegionTree& regions);
QJsonValue number_or_null(std::optional<double> number);

} // namespace yice::app
