// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_table.h"

#include "base/number_text.h"

#include <QCoreApplication>

#include <map>

namespace yice
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

ChartCell word(const QString& text)
{
    return {text, {}};
}

ChartCell number(std::optional<double> value, int decimals)
{
    if (!value) {
        return {no_number(), {}};
    }
    const QString shown = grouped_number(*value, decimals);
    return {shown, QString(shown).remove(u',').toDouble()};
}

ChartCell judged(Standing standing, const QString& missing = {})
{
    return word(missing.isEmpty() ? standing_sign(standing) + u' ' + standing_label(standing)
                                  : missing);
}

QString with_unit(const QString& heading, const QString& unit)
{
    return unit.isEmpty() ? heading : ChartText::tr("%1 (%2)", "heading, unit").arg(heading, unit);
}

/// Headings, words on the left and numbers after them until `words_again`.
ChartTable table_of(const QStringList& headings, int words_first = 1, int words_last = 0)
{
    ChartTable table;
    table.headings = headings;
    for (int i = 0; i < headings.size(); ++i) {
        table.numeric.push_back(i >= words_first && i < headings.size() - words_last);
    }
    return table;
}

struct Tabulator {
    ChartTable operator()(const TrendSpec& trend) const
    {
        struct Row {
            std::optional<double> actual, forecast, low, high;
        };
        std::map<QDate, Row> rows;
        for (const ChartPoint& point : trend.path) {
            rows[point.date];
        }
        for (const ChartPoint& point : trend.actual) {
            rows[point.date].actual = point.value;
        }
        // What is forecast begins at the last actual value, which is none itself.
        for (size_t i = 1; i < trend.forecast.size(); ++i) {
            Row& row = rows[trend.forecast[i].date];
            row.forecast = trend.forecast[i].value;
            if (i < trend.forecast_low.size() && i < trend.forecast_high.size()) {
                row.low = trend.forecast_low[i].value;
                row.high = trend.forecast_high[i].value;
            }
        }
        ChartTable table =
            table_of({ChartText::tr("Quarter"), with_unit(ChartText::tr("Actual"), trend.unit),
                      ChartText::tr("Expected"), ChartText::tr("Target"), ChartText::tr("Forecast"),
                      ChartText::tr("Low", "forecast"), ChartText::tr("High", "forecast")});
        const int places = trend.decimals;
        for (const auto& [day, row] : rows) {
            table.rows.push_back({word(Period::quarter_of(day).label()), number(row.actual, places),
                                  number(path_value(trend, day), places),
                                  number(trend.target, places), number(row.forecast, places),
                                  number(row.low, places), number(row.high, places)});
        }
        return table;
    }

    ChartTable operator()(const StackSpec& stack) const
    {
        QStringList headings = {ChartText::tr("Place")};
        for (const StackSpec::Part& part : stack.parts) {
            headings << with_unit(part.name, stack.unit);
        }
        headings << with_unit(ChartText::tr("Total"), stack.unit);
        ChartTable table = table_of(headings);
        for (qsizetype i = 0; i < stack.categories.size(); ++i) {
            std::vector<ChartCell> row = {word(stack.categories[i])};
            std::optional<double> sum;
            for (const StackSpec::Part& part : stack.parts) {
                const auto& value = part.values[static_cast<size_t>(i)];
                row.push_back(number(value, 0));
                if (value) {
                    sum = sum.value_or(0) + *value;
                }
            }
            row.push_back(number(sum, 0));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    ChartTable operator()(const PyramidSpec& pyramid) const
    {
        ChartTable table =
            table_of({ChartText::tr("Age"), with_unit(pyramid.left_name, pyramid.unit),
                      with_unit(pyramid.right_name, pyramid.unit),
                      with_unit(ChartText::tr("Total"), pyramid.unit)});
        double left = 0;
        double right = 0;
        for (const PyramidSpec::Band& band : pyramid.bands) {
            table.rows.push_back({word(band.name), number(band.left, 0), number(band.right, 0),
                                  number(band.left + band.right, 0)});
            left += band.left;
            right += band.right;
        }
        table.rows.push_back({word(ChartText::tr("Total")), number(left, 0), number(right, 0),
                              number(left + right, 0)});
        return table;
    }

    ChartTable operator()(const RankingSpec& ranking) const
    {
        ChartTable table = table_of({ChartText::tr("Rank"), ChartText::tr("Place"),
                                     with_unit(ChartText::tr("Value"), ranking.unit),
                                     ChartText::tr("Target"), ChartText::tr("Status")},
                                    2, 1);
        int rank = 0;
        for (const RankingSpec::Bar& bar : ranking.bars) {
            table.rows.push_back(
                {word(bar.value ? QString::number(++rank) : no_number()), word(bar.name),
                 number(bar.value, ranking.decimals),
                 number(bar.target ? bar.target : ranking.target, ranking.decimals),
                 judged(bar.standing, bar.missing)});
        }
        return table;
    }

    ChartTable operator()(const WaterfallSpec& waterfall) const
    {
        ChartTable table = table_of({ChartText::tr("Step"),
                                     with_unit(ChartText::tr("Change"), waterfall.difference_unit),
                                     with_unit(ChartText::tr("Level"), waterfall.unit)});
        double level = 0;
        for (const WaterfallSpec::Step& step : waterfall.steps) {
            level = step.is_level() ? step.value : level + step.value;
            table.rows.push_back({word(step.name),
                                  number(step.is_level() ? std::nullopt : std::optional(step.value),
                                         waterfall.decimals),
                                  number(level, waterfall.decimals)});
        }
        return table;
    }

    ChartTable operator()(const MultiplesSpec& multiples) const
    {
        QStringList headings = {ChartText::tr("Quarter")};
        std::map<QDate, std::vector<std::optional<double>>> rows;
        for (size_t i = 0; i < multiples.cells.size(); ++i) {
            headings << with_unit(multiples.cells[i].name, multiples.unit);
            for (const ChartPoint& point : multiples.cells[i].actual) {
                auto& row = rows[point.date];
                row.resize(multiples.cells.size());
                row[i] = point.value;
            }
        }
        ChartTable table = table_of(headings);
        for (const auto& [day, values] : rows) {
            std::vector<ChartCell> row = {word(Period::quarter_of(day).label())};
            for (const std::optional<double>& value : values) {
                row.push_back(number(value, multiples.decimals));
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    ChartTable operator()(const BulletSpec& bullets) const
    {
        ChartTable table =
            table_of({ChartText::tr("Indicator"), ChartText::tr("Unit"), ChartText::tr("Value"),
                      ChartText::tr("Expected"), ChartText::tr("Target"), ChartText::tr("Status")},
                     2, 1);
        for (const BulletSpec::Bar& bar : bullets.bars) {
            const auto cell = [&bar](std::optional<double> value) {
                return number(value, value ? decimals_for(bar.unit, *value) : 0);
            };
            table.rows.push_back({word(bar.name), word(bar.unit), cell(bar.value),
                                  cell(bar.expected), cell(bar.target), judged(bar.standing)});
        }
        return table;
    }
};

} // namespace

QString ChartCell::plain() const
{
    return number ? plain_number(*number) : text == no_number() ? QString() : text;
}

QString ChartTable::tab_separated() const
{
    QStringList lines = {headings.join(u'\t')};
    for (const std::vector<ChartCell>& row : rows) {
        QStringList cells;
        for (const ChartCell& cell : row) {
            cells << cell.plain();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

ChartTable chart_table(const ChartSpec& spec)
{
    return std::visit(Tabulator(), spec);
}

} // namespace yice
