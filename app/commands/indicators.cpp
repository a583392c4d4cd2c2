// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assessment_json.h"
#include "app/commands/context.h"
#include "base/number_text.h"
#include "import/csv_reader.h"
#include "workbook/progress.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString cell(std::optional<double> number, const QString& unit)
{
    return number ? grouped_number(*number, decimals_for(unit, *number)) : no_number();
}

std::vector<QStringList> table_rows(const Plan& plan, const std::vector<Assessment>& assessments)
{
    std::vector<QStringList> rows = {{Cli::tr("Id"), Cli::tr("Indicator"), Cli::tr("Unit"),
                                      Cli::tr("Baseline"), Cli::tr("Value"), Cli::tr("Expected"),
                                      Cli::tr("Target"), Cli::tr("Status")}};
    for (size_t i = 0; i < assessments.size(); ++i) {
        const Indicator& indicator = plan.indicators[i];
        const Assessment& assessment = assessments[i];
        const QString& unit = indicator.unit;
        rows.push_back(
            {indicator.id,
             indicator.verify ? Cli::tr("[to be verified] %1").arg(indicator.name) : indicator.name,
             unit,
             cell(assessment.baseline ? std::optional(assessment.baseline->value) : std::nullopt,
                  unit),
             cell(assessment.reading.value, unit), cell(assessment.expected, unit),
             cell(assessment.target, unit),
             standing_sign(assessment.standing) + u' ' + standing_label(assessment.standing)});
    }
    return rows;
}

} // namespace

int run_indicators(const QStringList& arguments)
{
    Call call(QStringLiteral("indicators"),
              QStringLiteral("FILE --period P [--plan P] [--region R] [--format table|csv|json]"),
              Cli::tr("Where every indicator of the plan stands."),
              QStringLiteral("yice-cli indicators 四平市.yice --period 2025Q3"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.format_option(QStringLiteral("table, csv, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto plan = plan_option(call, **workbook);
    if (!plan) {
        return fail(plan.error());
    }
    const auto region = region_option(call, **workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto assessments = Progress(**workbook).assess_all(**plan, *period, *region);
    if (!assessments) {
        return fail(assessments.error());
    }
    const Region& place = *(*workbook)->regions().find(*region);
    if (call.json()) {
        QJsonArray array;
        for (size_t i = 0; i < assessments->size(); ++i) {
            array.append(
                assessment_json((*plan)->indicators[i], (*assessments)[i], (*workbook)->regions()));
        }
        print_json(QJsonDocument(
            QJsonObject{{QStringLiteral("plan"), (*plan)->id},
                        {QStringLiteral("period"), period->code()},
                        {QStringLiteral("region"), place.code.isEmpty() ? place.name : place.code},
                        {QStringLiteral("region_name"), place.name},
                        {QStringLiteral("indicators"), array}}));
        return Done;
    }
    const auto rows = table_rows(**plan, *assessments);
    if (call.value(QStringLiteral("format")) == u"csv") {
        for (const QStringList& row : rows) {
            print(csv_line(row) + QStringLiteral("\r\n"));
        }
        return Done;
    }
    print((*plan)->name + u' ' + place.name + u' ' + period->label() + u'\n' +
          aligned_table(rows, {false, false, false, true, true, true, true, false}));
    return Done;
}

} // namespace yice::app
