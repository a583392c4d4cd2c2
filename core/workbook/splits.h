// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "domain/plan.h"
#include "workbook/workbook.h"

namespace yice
{

/// Whether the targets of the parts make the target of the whole.
struct SplitCheck {
    /// Totals: the sum. Ratios: the mean, weighted with the denominators of the period. Minima and
    /// shares of places: the smallest.
    std::optional<double> together;
    std::optional<double> whole; ///< the target of the whole
    bool reaches = false;
    QStringList unknown;    ///< names or codes that are no place of the workbook
    QStringList without;    ///< places of the same level that were given nothing
    QStringList unweighted; ///< ratios: places without a denominator, left out of the mean
};

/// Targets split over counties or towns.
class Splits
{
public:
    explicit Splits(Workbook& workbook) : workbook_(workbook) {}

    Result<SplitCheck> check(const Plan& plan, const Indicator& indicator, const Period& period);

private:
    Workbook& workbook_;
};

/// The check in words.
QString split_text(const SplitCheck& check, const Indicator& indicator);

} // namespace yice
