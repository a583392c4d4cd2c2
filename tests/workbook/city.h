// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temporary.h"
#include "workbook/imports.h"
#include "workbook/places.h"
#include "workbook/progress.h"
#include "workbook/workbook.h"

namespace yice::test
{

/// A workbook of a city with its plan, in a folder of its own.
class City
{
public:
    City(const QString& name, const QString& plan_id) : plan_id_(plan_id)
    {
        auto created = Workbook::create(folder.path(name.chopped(1) + ".yice"), name, {plan_id});
        REQUIRE_OK(created);
        workbook = std::move(created.value());
    }

    TemporaryFolder folder;
    std::unique_ptr<Workbook> workbook;

    const Plan& plan() const { return *workbook->find_plan(plan_id_); }
    const Indicator& indicator(const QString& id) const
    {
        const Indicator* found = plan().find(id);
        REQUIRE(found);
        return *found;
    }

    RegionId place(const QString& name) const
    {
        const auto found = Places(*workbook).find(name);
        REQUIRE_OK(found);
        return *found;
    }

    Result<Preparation> prepare(const QString& sheet, const QString& period = {},
                                const QString& file = "sheet.csv", const QString& roster = {}) const
    {
        ImportRequest request;
        request.file = folder.gb18030(file, sheet);
        request.period = Period::parse(period).value_or(Period());
        request.roster = roster;
        return Imports(*workbook).prepare(request);
    }

    /// Imports the sheet; the test ends when that does not work.
    Batch import(const QString& sheet, const QString& period = {},
                 const QString& file = "sheet.csv", const QString& roster = {}) const
    {
        const auto preparation = prepare(sheet, period, file, roster);
        REQUIRE_OK(preparation);
        for (const Finding& finding : preparation->findings) {
            if (finding.severity == Severity::Blocks) {
                FAIL_CHECK(finding.line << ' ' << finding.rule.toStdString() << ' '
                                        << finding.seen.toStdString());
            }
        }
        const auto batch = Imports(*workbook).commit(*preparation);
        REQUIRE_OK(batch);
        return *batch;
    }
    /// A sheet of a roster that is named, so that a few columns are enough.
    Batch send(const QString& roster, const QString& period, const QString& sheet) const
    {
        return import(sheet, period, "sheet.csv", roster);
    }

    Assessment assess(const QString& id, const QString& period, const QString& region = {}) const
    {
        const auto result = Progress(*workbook).assess_one(plan(), indicator(id),
                                                           *Period::parse(period), place(region));
        REQUIRE_OK(result);
        return *result;
    }
    Reading read(const QString& id, const QString& period, const QString& region = {}) const
    {
        return assess(id, period, region).reading;
    }
    Trace trace(const QString& id, const QString& period, const QString& region = {}) const
    {
        const auto result =
            Progress(*workbook).trace(plan(), indicator(id), *Period::parse(period), place(region));
        REQUIRE_OK(result);
        return *result;
    }

    bool set(const QString& measure, double value, const QString& period,
             const QString& region = {}) const
    {
        const auto done = Progress(*workbook).set_figure(measure, value, *Period::parse(period),
                                                         place(region), "统计局");
        REQUIRE_OK(done);
        return *done;
    }

    /// "铁东区 双辽市": the places that hold a reading down, in its order.
    QString lacking(const Reading& reading) const
    {
        QStringList names;
        for (const RegionId id : reading.lacking) {
            names << workbook->regions().find(id)->short_name;
        }
        return names.join(' ');
    }

private:
    QString plan_id_;
};

/// "2/3": what a reading is made of. "-" for what is not known.
inline QString parts(const Reading& reading)
{
    const auto shown = [](const std::optional<double>& value) {
        return value ? QString::number(*value) : QString("-");
    };
    return shown(reading.numerator) + '/' + shown(reading.denominator);
}

inline QString names(const std::vector<TraceRow>& rows)
{
    QStringList result;
    for (const TraceRow& row : rows) {
        result << row.name;
    }
    result.sort();
    return result.join(' ');
}

/// The identity number of a made-up person: area 999999 was never issued.
inline QString identity(int number, const QString& born = "19400101")
{
    const QString digits = "999999" + born + QString("%1").arg(number, 3, 10, QChar('0'));
    const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += digits[i].digitValue() * weights[i];
    }
    return digits + QString("10X98765432")[sum % 11];
}

} // namespace yice::test
