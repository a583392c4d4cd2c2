// SPDX-License-Identifier: GPL-3.0-or-later
// How an indicator was counted: place by place, and every row behind it.
#include "base/number_text.h"
#include "ui/pages/indicator_facts.h"
#include "ui/pages/indicators_page.h"
#include "ui/widgets/text_table.h"
#include "workbook/progress.h"

#include <QLocale>
#include <QTabWidget>

namespace yice::ui
{

namespace
{

QString number(std::optional<double> value, const QString& unit)
{
    return value ? grouped_number(*value, decimals_for(unit, *value)) : no_number();
}

/// Of a million rows the first are read and all are counted.
constexpr qint64 most_rows = 500;

QString tab_text(const QString& text, qint64 count, qint64 shown)
{
    return count > shown ? IndicatorsPage::tr("%1 (the first %2 of %3)")
                               .arg(text)
                               .arg(shown)
                               .arg(QLocale().toString(count))
                         : IndicatorsPage::tr("%1 (%2)", "tab and count").arg(text).arg(count);
}

} // namespace

void IndicatorsPage::ask_detail(const IndicatorLine& line)
{
    session().reader().ask<Detail>(
        this, QStringLiteral("detail"),
        [plan_id = session().plan()->id, id = line.indicator.id, period = session().period(),
         region = session().region()](Workbook& workbook, const Reader::Wanted&) -> Result<Detail> {
            const Plan* plan = workbook.find_plan(plan_id);
            const Indicator* indicator = plan ? plan->find(id) : nullptr;
            if (!indicator) {
                return Error{ErrorKind::NotFound, id, QStringLiteral("indicator")};
            }
            Progress progress(workbook);
            auto parts = progress.assess_parts(*plan, *indicator, period, region);
            auto trace = progress.trace(*plan, *indicator, period, region, most_rows);
            if (!parts || !trace) {
                return !parts ? parts.error() : trace.error();
            }
            return Detail{std::move(parts.value()), std::move(trace.value())};
        },
        [this, indicator = line.indicator](Result<Detail>& detail) {
            if (!detail) {
                say(detail.error());
                return;
            }
            show_parts(indicator, detail->parts);
            show_rows(detail->trace);
        });
}

void IndicatorsPage::show_parts(const Indicator& indicator, const std::vector<Assessment>& parts)
{
    const bool ratio = indicator.formula.kind == FormulaKind::Ratio;
    std::vector<TextTable::Column> columns = {{tr("Place"), false, 3}};
    if (ratio) {
        columns.push_back({tr("Numerator"), true, 2});
        columns.push_back({tr("Denominator"), true, 2});
    }
    columns.push_back(
        {indicator.unit.isEmpty() ? tr("Value") : tr("Value (%1)").arg(indicator.unit), true, 2});
    columns.push_back({tr("Status"), false, 3});
    std::vector<QStringList> rows;
    for (const Assessment& part : parts) {
        QStringList row = {session().workbook().regions().find(part.reading.region)->short_name};
        if (ratio) {
            row << number(part.reading.numerator, {}) << number(part.reading.denominator, {});
        }
        row << number(part.reading.value, indicator.unit);
        row << (part.standing == Standing::NoData
                    ? missing_label(part.reading.missing)
                    : standing_sign(part.standing) + u' ' + standing_label(part.standing));
        rows.push_back(row);
    }
    parts_->set_content(columns, std::move(rows));
}

void IndicatorsPage::show_rows(const Trace& trace)
{
    const std::vector<TextTable::Column> columns = {
        {tr("Measure"), false, 3}, {tr("Name"), false, 4},  {tr("Place"), false, 3},
        {tr("Value"), true, 2},    {tr("As of"), false, 2}, {tr("From"), false, 4}};
    const RegionTree& regions = session().workbook().regions();
    qint64 counted = 0;
    qint64 lacking = 0;
    for (const TraceMeasure& measure : trace.measures) {
        counted += measure.row_count;
        lacking += measure.lacking_count;
    }
    auto rows = trace_rows(trace, regions, TracePart::Counted);
    auto not_counted = trace_rows(trace, regions, TracePart::Lacking);
    tabs_->setTabText(tabs_->indexOf(rows_),
                      tab_text(tr("Row by row"), counted, static_cast<qint64>(rows.size())));
    tabs_->setTabText(
        tabs_->indexOf(not_counted_),
        tab_text(tr("Not counted"), lacking, static_cast<qint64>(not_counted.size())));
    rows_->set_content(columns, std::move(rows));
    not_counted_->set_content(columns, std::move(not_counted));
}

} // namespace yice::ui
