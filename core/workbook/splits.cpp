// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/splits.h"

#include "base/number_text.h"
#include "workbook/progress.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

struct SplitText {
    Q_DECLARE_TR_FUNCTIONS(SplitText)
};

const Region* place_of(const RegionTree& tree, const QString& written)
{
    for (const Region& region : tree.all()) {
        if (region.code == written || region.name == written || region.short_name == written) {
            return &region;
        }
    }
    return nullptr;
}

struct GivenPart {
    const Region* place;
    double target;
};

/// Σ target × denominator ÷ Σ denominator, over the places that have one.
Result<std::optional<double>> weighted(Workbook& workbook, const Plan& plan,
                                       const Indicator& indicator, const Period& period,
                                       const std::vector<GivenPart>& parts, SplitCheck& check)
{
    double sum = 0;
    double weights = 0;
    for (const GivenPart& part : parts) {
        const auto assessed =
            Progress(workbook).assess_one(plan, indicator, period, part.place->id);
        if (!assessed) {
            return assessed.error();
        }
        const auto denominator = assessed->reading.denominator;
        if (!denominator || *denominator <= 0) {
            check.unweighted << part.place->short_name;
            continue;
        }
        sum += part.target * *denominator;
        weights += *denominator;
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

} // namespace

Result<SplitCheck> Splits::check(const Plan& plan, const Indicator& indicator, const Period& period)
{
    SplitCheck check;
    check.whole = indicator.target;
    const RegionTree& tree = workbook_.regions();
    std::vector<GivenPart> parts;
    QSet<RegionId> given;
    for (const PartTarget& part : indicator.split) {
        if (const Region* place = place_of(tree, part.region)) {
            parts.push_back({place, part.target});
            given.insert(place->id);
        } else {
            check.unknown << part.region;
        }
    }
    if (parts.empty()) {
        return check;
    }
    for (const RegionId sibling : tree.children(parts.front().place->parent)) {
        if (!given.contains(sibling)) {
            check.without << tree.find(sibling)->short_name;
        }
    }
    const FormulaKind kind = indicator.formula.kind;
    if (kind == FormulaKind::Sum || kind == FormulaKind::Increase) {
        double sum = 0;
        for (const GivenPart& part : parts) {
            sum += part.target;
        }
        check.together = sum;
    } else if (kind == FormulaKind::Ratio) {
        const auto mean = weighted(workbook_, plan, indicator, period, parts, check);
        if (!mean) {
            return mean.error();
        }
        check.together = *mean;
    } else {
        check.together = std::min_element(parts.begin(), parts.end(),
                                          [](const GivenPart& left, const GivenPart& right) {
                                              return left.target < right.target;
                                          })
                             ->target;
    }
    constexpr double slack = 1e-9;
    if (check.together && check.whole) {
        check.reaches = indicator.comparator == Comparator::AtMost
                            ? *check.together <= *check.whole + slack
                            : *check.together >= *check.whole - slack;
    }
    return check;
}

QString split_text(const SplitCheck& check, const Indicator& indicator)
{
    const QString comma = SplitText::tr(", ", "between names");
    QStringList texts;
    if (check.together && check.whole) {
        texts << (check.reaches ? SplitText::tr("The parts make %1; the whole needs %2: enough.")
                                : SplitText::tr("The parts make %1; the whole needs %2: not "
                                                "enough."))
                     .arg(number_with_unit(check.together, indicator.unit, 2),
                          number_with_unit(check.whole, indicator.unit, 2));
    }
    if (!check.unknown.isEmpty()) {
        texts << SplitText::tr("No place of the workbook: %1.").arg(check.unknown.join(comma));
    }
    if (!check.without.isEmpty()) {
        texts << SplitText::tr("Given nothing: %1.").arg(check.without.join(comma));
    }
    if (!check.unweighted.isEmpty()) {
        texts << SplitText::tr("Left out of the mean, because they have no denominator yet: %1.")
                     .arg(check.unweighted.join(comma));
    }
    return texts.join(u' ');
}

} // namespace yice
