// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "report/chart_words.h"
#include "ui/charts/chart_export.h"
#include "workbook/pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int largest_side = 8000; // pixels: beyond that a picture no longer fits the memory

/// Charts of the region or of a whole plan; every other word is an indicator.
const QStringList& region_kinds()
{
    static const QStringList kinds = {QStringLiteral("pyramid"), QStringLiteral("beds"),
                                      QStringLiteral("facilities"), QStringLiteral("bullets")};
    return kinds;
}

const QStringList& indicator_kinds()
{
    static const QStringList kinds = {QStringLiteral("trend"), QStringLiteral("ranking"),
                                      QStringLiteral("waterfall"), QStringLiteral("multiples")};
    return kinds;
}

struct Found {
    const Plan* plan = nullptr;
    const Indicator* indicator = nullptr;
};

/// By id, name or short name; without --plan in the first plan that has it.
Found find_indicator(const Workbook& workbook, const QString& plan_id, const QString& word)
{
    for (const Plan& plan : workbook.plans()) {
        if (!plan_id.isEmpty() && plan.id != plan_id) {
            continue;
        }
        for (const Indicator& indicator : plan.indicators) {
            if (indicator.id == word || indicator.name == word || indicator.short_name == word) {
                return {&plan, &indicator};
            }
        }
    }
    return {};
}

Result<ChartSpec> make_chart(const Call& call, Workbook& workbook, const Period& period,
                             RegionId region)
{
    const QString word = call.positional(1);
    Pictures pictures(workbook);
    if (word == u"pyramid") {
        return pictures.pyramid(period, region);
    }
    if (word == u"beds" || word == u"facilities") {
        return pictures.beds(period, region, word == u"beds" ? BedsBy::Kind : BedsBy::Facility);
    }
    if (word == u"bullets") {
        const auto plan = plan_option(call, workbook);
        return plan ? pictures.bullets(**plan, period, region) : plan.error();
    }
    const Found found = find_indicator(workbook, call.value(QStringLiteral("plan")), word);
    if (!found.indicator) {
        return Error{ErrorKind::NotFound, word, QStringLiteral("indicator")};
    }
    const QString kind = call.value(QStringLiteral("kind"));
    return kind == u"ranking" ? pictures.ranking(*found.plan, *found.indicator, period, region)
           : kind == u"waterfall"
               ? pictures.waterfall(*found.plan, *found.indicator, period, region)
           : kind == u"multiples"
               ? pictures.multiples(*found.plan, *found.indicator, period, region)
               : pictures.trend(*found.plan, *found.indicator, period, region);
}

void print_table(const ChartSpec& spec)
{
    const ChartTable table = chart_table(spec);
    std::vector<QStringList> rows = {table.headings};
    for (const std::vector<ChartCell>& row : table.rows) {
        QStringList cells;
        for (const ChartCell& cell : row) {
            cells << cell.text;
        }
        rows.push_back(cells);
    }
    print(chart_words(spec) + QStringLiteral("\n\n") + aligned_table(rows, table.numeric));
}

QJsonObject as_json(const ChartSpec& spec)
{
    const ChartTable table = chart_table(spec);
    QJsonArray rows;
    for (const std::vector<ChartCell>& row : table.rows) {
        QJsonArray cells;
        for (size_t i = 0; i < row.size(); ++i) {
            cells.append(row[i].number      ? QJsonValue(*row[i].number)
                         : table.numeric[i] ? QJsonValue()
                                            : QJsonValue(row[i].text));
        }
        rows.append(cells);
    }
    return {{QStringLiteral("name"), chart_name(spec)},
            {QStringLiteral("words"), chart_words(spec)},
            {QStringLiteral("headings"), QJsonArray::fromStringList(table.headings)},
            {QStringLiteral("rows"), rows}};
}

/// Nothing for a text that is no size.
std::optional<QSize> size_of(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,4})[xX×](\\d{2,4})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && size.width() <= largest_side && size.height() <= largest_side
               ? std::optional(size)
               : std::nullopt;
}

/// What is wrong with the options; empty when nothing is.
QString fault_of(const Call& call)
{
    const QString word = call.positional(1);
    const QString kind = call.value(QStringLiteral("kind"));
    if (!kind.isEmpty() && (region_kinds().contains(word) || !indicator_kinds().contains(kind))) {
        return region_kinds().contains(word)
                   ? Cli::tr("--kind goes with an indicator, not with %1").arg(word)
                   : Cli::tr("--kind is one of: %1")
                         .arg(indicator_kinds().join(QStringLiteral(", ")));
    }
    static const QRegularExpression known(QStringLiteral("\\.(png|svg|csv)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString out = call.value(QStringLiteral("out"));
    if (!out.isEmpty() && !out.contains(known)) {
        return Cli::tr("Say where to write: --out X.svg, X.png or X.csv");
    }
    return {};
}

} // namespace

int run_chart(const QStringList& arguments)
{
    Call call(
        QStringLiteral("chart"),
        QStringLiteral("FILE INDICATOR|pyramid|beds|facilities|bullets --period P "
                       "[--kind trend|ranking|waterfall|multiples] [--plan P] [--region R] "
                       "[--out X.(svg|png|csv)] [--print] [--size WxH] [--format table|json]"),
        Cli::tr(
            "A chart as a picture or a drawing, or its numbers as a sheet; without --out its "
            "numbers as text. Of an indicator: its course, the ranking of the places, what made "
            "its value, or the course of each place. Of the region: pyramid (older people by "
            "age and sex), beds (by kind), facilities (beds by kind of facility). Of the plan: "
            "bullets (every indicator against its target)."),
        QStringLiteral(
            "yice-cli chart 四平市.yice siping-05 --kind ranking --period 2025Q3 --out 排名.svg"));
    call.option(QStringLiteral("period"), Cli::tr("Quarter, month or year."), QStringLiteral("P"));
    call.option(QStringLiteral("kind"), Cli::tr("trend, ranking, waterfall or multiples."),
                QStringLiteral("K"));
    call.option(QStringLiteral("plan"), Cli::tr("Plan of the workbook; its first when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("region"), Cli::tr("County or town; the whole when not given."),
                QStringLiteral("R"));
    call.option(QStringLiteral("out"), Cli::tr("File to write."), QStringLiteral("X.svg"));
    call.option(QStringLiteral("print"), Cli::tr("Black and white, for the printer."));
    call.option(QStringLiteral("size"),
                Cli::tr("Width and height in pixels; higher where the chart needs it."),
                QStringLiteral("960x540"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    if (const QString fault = fault_of(call); !fault.isEmpty()) {
        return usage_error(fault);
    }
    const QString size_text = call.value(QStringLiteral("size"));
    const auto size = size_of(size_text.isEmpty() ? QStringLiteral("960x540") : size_text);
    if (!size) {
        return usage_error(Cli::tr("Write a size like 960x540."));
    }
    const auto period = period_option(call);
    if (!period) {
        return fail(period.error());
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto region = region_option(call, **workbook);
    if (!region) {
        return fail(region.error());
    }
    const auto spec = make_chart(call, **workbook, *period, *region);
    if (!spec) {
        return fail(spec.error());
    }
    const QString out = call.value(QStringLiteral("out"));
    if (!out.isEmpty()) {
        const auto look =
            call.has(QStringLiteral("print")) ? ui::ChartLook::Print : ui::ChartLook::Document;
        if (auto done = ui::write_chart(out, *spec, *size, look); !done) {
            return fail(done.error());
        }
        if (!call.json()) {
            print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(out)));
        }
    }
    if (call.json()) {
        print_json(QJsonDocument(as_json(*spec)));
    } else if (out.isEmpty()) {
        print_table(*spec);
    }
    return Done;
}

} // namespace yice::app
