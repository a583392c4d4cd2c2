// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_words.h"

#include "base/number_text.h"
#include "report/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString amount(double value, const QString& unit, int decimals)
{
    const QString number = grouped_number(value, decimals);
    return unit.isEmpty() ? number
           : unit == u"%" ? number + u'%'
                          : ChartText::tr("%1 %2", "number and unit").arg(number, unit);
}

QString quarter(QDate day)
{
    return Period::quarter_of(day).label();
}

struct Speaker {
    QString operator()(const TrendSpec& trend) const
    {
        if (trend.actual.empty()) {
            return sentence({ChartText::tr("%1: no data").arg(trend.name), trend.target_text});
        }
        const ChartPoint& last = trend.actual.back();
        const auto said = [&trend](double value) {
            return amount(value, trend.unit, trend.decimals);
        };
        QStringList parts = {trend.actual.size() > 1
                                 ? ChartText::tr("%1: from %2 in %3 to %4 in %5")
                                       .arg(trend.name, said(trend.actual.front().value),
                                            quarter(trend.actual.front().date), said(last.value),
                                            quarter(last.date))
                                 : ChartText::tr("%1: %2 in %3")
                                       .arg(trend.name, said(last.value), quarter(last.date))};
        if (trend.expected) {
            parts << ChartText::tr("expected by now %1").arg(said(*trend.expected));
        }
        parts << trend.target_text;
        QString text = sentence(parts);
        if (trend.forecast.size() > 1) {
            const ChartPoint& end = trend.forecast.back();
            text += sentence({ChartText::tr("The forecast for %1 is %2")
                                  .arg(quarter(end.date), said(end.value))});
        }
        return text;
    }

    QString operator()(const StackSpec& stack) const
    {
        std::vector<std::pair<double, qsizetype>> sums;
        QStringList parts;
        double total = 0;
        for (qsizetype i = 0; i < stack.categories.size(); ++i) {
            double sum = 0;
            for (const StackSpec::Part& part : stack.parts) {
                sum += part.values[static_cast<size_t>(i)].value_or(0);
            }
            total += sum;
            sums.emplace_back(sum, i);
        }
        for (const StackSpec::Part& part : stack.parts) {
            double sum = 0;
            for (const std::optional<double>& value : part.values) {
                sum += value.value_or(0);
            }
            parts << ChartText::tr("%1 %2", "part and amount")
                         .arg(part.name, amount(sum, stack.unit, 0));
        }
        const auto most =
            std::max_element(sums.begin(), sums.end(), [](const auto& left, const auto& right) {
                return left.first < right.first;
            });
        const QString all = ChartText::tr("%1: %2 in %n place(s)", nullptr,
                                          static_cast<int>(stack.categories.size()))
                                .arg(stack.name, amount(total, stack.unit, 0));
        return sentence({all, parts.join(ChartText::tr(", ", "between names"))}) +
               sentence(
                   {ChartText::tr("The most are in %1: %2")
                        .arg(stack.categories[most->second], amount(most->first, stack.unit, 0))}) +
               stack.notes.join(QString());
    }

    QString operator()(const PyramidSpec& pyramid) const
    {
        double left = 0;
        double right = 0;
        const PyramidSpec::Band* most = &pyramid.bands.front();
        for (const PyramidSpec::Band& band : pyramid.bands) {
            left += band.left;
            right += band.right;
            if (band.left + band.right > most->left + most->right) {
                most = &band;
            }
        }
        const auto said = [&pyramid](double value) { return amount(value, pyramid.unit, 0); };
        return sentence(
                   {ChartText::tr("%1: %2").arg(pyramid.name, said(left + right)),
                    ChartText::tr("%1 %2", "part and amount").arg(pyramid.left_name, said(left)),
                    ChartText::tr("%1 %2", "part and amount")
                        .arg(pyramid.right_name, said(right))}) +
               sentence({ChartText::tr("Most are aged %1: %2")
                             .arg(most->name, said(most->left + most->right))}) +
               pyramid.notes.join(QString());
    }

    QString operator()(const RankingSpec& ranking) const
    {
        const RankingSpec::Bar* last = nullptr;
        int told = 0;
        int reached = 0;
        bool judged = false;
        for (const RankingSpec::Bar& bar : ranking.bars) {
            if (bar.value) {
                last = &bar;
                ++told;
                judged = judged || bar.target || ranking.target;
                reached +=
                    bar.standing == Standing::Met || bar.standing == Standing::Exceeded ? 1 : 0;
            }
        }
        const auto said = [&ranking](const RankingSpec::Bar& bar) {
            return ChartText::tr("%1 %2", "part and amount")
                .arg(bar.name, amount(*bar.value, ranking.unit, ranking.decimals));
        };
        QString text =
            sentence({ChartText::tr("%1, %n place(s) ranked", nullptr, told).arg(ranking.name),
                      ChartText::tr("first %1").arg(said(ranking.bars.front())),
                      told > 1 ? ChartText::tr("last %1").arg(said(*last)) : QString()});
        if (judged) {
            text += sentence({ChartText::tr("%n of them reached the target", nullptr, reached)});
        }
        const int silent = static_cast<int>(ranking.bars.size()) - told;
        return silent > 0
                   ? text + sentence({ChartText::tr("%n place(s) have no value", nullptr, silent)})
                   : text;
    }

    QString operator()(const WaterfallSpec& waterfall) const
    {
        QStringList parts;
        const WaterfallSpec::Step* most = nullptr;
        for (const WaterfallSpec::Step& step : waterfall.steps) {
            if (step.is_level()) {
                parts << ChartText::tr("%1 %2", "part and amount")
                             .arg(step.name,
                                  amount(step.value, waterfall.unit, waterfall.decimals));
            } else if (step.kind == WaterfallSpec::Step::Kind::Missing) {
                parts << ChartText::tr("%1 %2", "part and amount")
                             .arg(step.name, amount(step.value, waterfall.difference_unit,
                                                    waterfall.decimals));
            } else if (step.kind == WaterfallSpec::Step::Kind::Change &&
                       (!most || std::abs(step.value) > std::abs(most->value))) {
                most = &step;
            }
        }
        QString text = sentence({ChartText::tr("%1: %2").arg(
            waterfall.name, parts.join(ChartText::tr(", ", "between names")))});
        if (most) {
            const QString change =
                amount(most->value, waterfall.difference_unit, waterfall.decimals);
            text += sentence({ChartText::tr("The largest change came from %1: %2")
                                  .arg(most->name, most->value > 0 ? u'+' + change : change)});
        }
        return text + waterfall.notes.join(QString());
    }

    QString operator()(const MultiplesSpec& multiples) const
    {
        int rising = 0;
        int falling = 0;
        for (const MultiplesSpec::Cell& cell : multiples.cells) {
            if (cell.actual.size() > 1) {
                const double change = cell.actual.back().value - cell.actual.front().value;
                rising += change > 0 ? 1 : 0;
                falling += change < 0 ? 1 : 0;
            }
        }
        return sentence({ChartText::tr("%1, the course in %n place(s)", nullptr,
                                       static_cast<int>(multiples.cells.size()))
                             .arg(multiples.name),
                         ChartText::tr("rising in %1").arg(rising),
                         ChartText::tr("falling in %1").arg(falling)});
    }

    QString operator()(const BulletSpec& bullets) const
    {
        int reached = 0;
        int on_track = 0;
        int behind = 0;
        for (const BulletSpec::Bar& bar : bullets.bars) {
            reached += bar.standing == Standing::Met || bar.standing == Standing::Exceeded ? 1 : 0;
            on_track += bar.standing == Standing::OnTrack ? 1 : 0;
            behind += bar.standing == Standing::SlightlyBehind ||
                              bar.standing == Standing::Behind || bar.standing == Standing::Overdue
                          ? 1
                          : 0;
        }
        return sentence(
            {ChartText::tr("%1, %n indicator(s)", nullptr, static_cast<int>(bullets.bars.size()))
                 .arg(bullets.name),
             ChartText::tr("%1 reached").arg(reached), ChartText::tr("%1 on track").arg(on_track),
             ChartText::tr("%1 behind").arg(behind)});
    }
};

QStringList notes_of(const ChartSpec& spec)
{
    if (const auto* pyramid = std::get_if<PyramidSpec>(&spec)) {
        return pyramid->notes;
    }
    const auto* stack = std::get_if<StackSpec>(&spec);
    return stack ? stack->notes : QStringList();
}

} // namespace

QString chart_words(const ChartSpec& spec)
{
    if (has_data(spec)) {
        return std::visit(Speaker(), spec).trimmed();
    }
    return (sentence({ChartText::tr("%1: no data").arg(chart_name(spec))}) +
            notes_of(spec).join(QString()))
        .trimmed();
}

} // namespace yice
