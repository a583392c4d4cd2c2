// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/chart_pictures.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/gallery/camera.h"
#include "ui/main_window.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/pictures_panel.h"
#include "ui/widgets/card.h"
#include "workbook/pictures.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// The share of nursing beds: every part of it is there.
const Indicator& share_of(const Plan& plan)
{
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.formula.numerator == u"facility.institution_nursing_beds") {
            return indicator;
        }
    }
    return plan.indicators.front();
}

struct Kind {
    QString name;
    Result<ChartSpec> spec;
};

std::vector<Kind> kinds_of(MainWindow& window)
{
    Session& session = window.session();
    const Plan& plan = *session.plan();
    const Indicator& share = share_of(plan);
    const Period period = session.period();
    const RegionId region = session.region();
    Pictures pictures(session.workbook());
    return {{QStringLiteral("trend"), pictures.trend(plan, share, period, region)},
            {QStringLiteral("ranking"), pictures.ranking(plan, share, period, region)},
            {QStringLiteral("waterfall"), pictures.waterfall(plan, share, period, region)},
            {QStringLiteral("waterfall-sum"),
             pictures.waterfall(plan, plan.indicators.front(), period, region)},
            {QStringLiteral("multiples"), pictures.multiples(plan, share, period, region)},
            {QStringLiteral("bullets"), pictures.bullets(plan, period, region)},
            {QStringLiteral("pyramid"), pictures.pyramid(period, region)},
            {QStringLiteral("beds"), pictures.beds(period, region, BedsBy::Kind)},
            {QStringLiteral("facilities"), pictures.beds(period, region, BedsBy::Facility)}};
}

/// Names as long as places and facilities have them, negative and missing values.
std::vector<ChartSpec> difficult()
{
    const QString name = QStringLiteral("伊通满族自治县经济开发区社区居家养老服务综合体（试点）");
    RankingSpec ranking{name, QStringLiteral("%"),     1, 0.0, QStringLiteral("目标 ≥ 0 %"), {},
                        3.2,  QStringLiteral("四平市")};
    WaterfallSpec waterfall{name, QStringLiteral("张"), QStringLiteral("张"), 0, {}, {}};
    MultiplesSpec multiples{name, QStringLiteral("张"), 0, {}, {}};
    StackSpec stack;
    stack.name = name;
    stack.unit = QStringLiteral("张");
    stack.lying = true;
    stack.parts = {{name, {}}, {QStringLiteral("其他"), {}}};
    using Step = WaterfallSpec::Step;
    waterfall.steps.push_back({Step::Kind::Start, QStringLiteral("2020 年"), 800});
    for (int i = 0; i < 12; ++i) {
        const double value = (i - 4) * 37.5;
        const auto told = i % 5 == 4 ? std::nullopt : std::optional(value);
        ranking.bars.push_back({name + QString::number(i),
                                told,
                                {},
                                told ? Standing(i % 6) : Standing::NoData,
                                missing_label(Missing::NoData)});
        waterfall.steps.push_back({Step::Kind::Change, name + QString::number(i), value});
        MultiplesSpec::Cell cell{name + QString::number(i), {}, {}, Standing(i % 6)};
        for (int quarter = 0; told && quarter < i; ++quarter) {
            cell.actual.push_back({QDate(2023, 3, 31).addMonths(quarter * 3), value + quarter * 9});
        }
        multiples.cells.push_back(cell);
        stack.categories << name + QString::number(i);
        stack.parts[0].values.push_back(told ? std::optional(std::abs(value) * 1000)
                                             : std::nullopt);
        stack.parts[1].values.push_back(told ? std::optional(40000.0) : std::nullopt);
    }
    waterfall.steps.push_back({Step::Kind::Now, QStringLiteral("2025 年三季度"), 1475});
    return {ranking, waterfall, multiples, stack};
}

std::vector<ChartSpec> empty()
{
    const QString name = QStringLiteral("养老机构护理型床位占比");
    TrendSpec trend;
    trend.name = name;
    trend.target = 55;
    trend.target_text = QStringLiteral("目标 ≥ 55 %");
    PyramidSpec pyramid;
    pyramid.name = name;
    pyramid.notes << QStringLiteral("1,204 人没有出生日期，未计入。");
    return {trend, pyramid, RankingSpec{name, {}, 0, {}, {}, {}, {}, {}}};
}

void take_panel(Camera& camera, const ChartSpec& spec, const QString& name, QSize size)
{
    ChartPanel panel;
    panel.resize(size);
    panel.setAttribute(Qt::WA_StyledBackground);
    panel.set_spec(spec);
    panel.show();
    camera.take(panel, name);
}

void take_reading(Camera& camera, const ChartSpec& spec)
{
    ChartPanel panel;
    panel.resize(1000, 320);
    panel.set_spec(spec);
    panel.show_table(true);
    panel.show();
    Camera::settle();
    QKeyEvent last(QEvent::KeyPress, Qt::Key_End, Qt::NoModifier);
    QCoreApplication::sendEvent(&panel.view(), &last);
    camera.take(panel, QStringLiteral("50-chart-read-and-table"));
}

} // namespace

void take_charts(Camera& camera, MainWindow& window)
{
    const QString prefix = QStringLiteral("50-chart-");
    for (const Kind& kind : kinds_of(window)) {
        if (!kind.spec) {
            continue;
        }
        take_panel(camera, *kind.spec, prefix + kind.name, {720, 300});
        camera.keep(chart_image(*kind.spec, {720, 320}, ChartLook::Print),
                    prefix + kind.name + QStringLiteral("-print"));
        if (kind.name == u"trend") {
            take_reading(camera, *kind.spec);
        }
    }
    int number = 1;
    for (const ChartSpec& spec : difficult()) {
        take_panel(camera, spec, prefix + QStringLiteral("long-%1").arg(number++), {560, 460});
    }
    number = 1;
    for (const ChartSpec& spec : empty()) {
        take_panel(camera, spec, prefix + QStringLiteral("empty-%1").arg(number++), {480, 220});
    }
    PicturesPanel pictures(window.session());
    pictures.resize(1134, 360);
    pictures.refresh();
    pictures.show();
    camera.take(pictures, QStringLiteral("51-pictures"));
    pictures.show_beds_by(BedsBy::Facility);
    camera.take(pictures, QStringLiteral("51-pictures-facilities"));
    window.show_indicator(share_of(*window.session().plan()).id);
    auto* page = window.findChild<IndicatorsPage*>();
    for (const auto& [kind, name] : {std::pair(IndicatorChart::Ranking, "ranking"),
                                     std::pair(IndicatorChart::Waterfall, "waterfall"),
                                     std::pair(IndicatorChart::Multiples, "multiples")}) {
        page->show_chart(kind);
        camera.take(window, QStringLiteral("52-indicator-%1").arg(QLatin1String(name)));
    }
    page->show_chart(IndicatorChart::Trend);
}

} // namespace yice::ui
