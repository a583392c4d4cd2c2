// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "base/number_text.h"
#include "ui/charts/trend.h"
#include "ui/style/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

void fill_stack(QChart& chart, const StackSpec& spec, const ChartStyle& style)
{
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.5);
    bool first = true;
    double most = 0;
    std::vector<double> sums(static_cast<size_t>(spec.categories.size()), 0);
    for (const StackSpec::Part& part : spec.parts) {
        auto* set = new QBarSet(part.name);
        for (size_t i = 0; i < part.values.size(); ++i) {
            set->append(part.values[i]);
            sums[i] += part.values[i];
            most = std::max(most, sums[i]);
        }
        // On paper the parts differ by shade, and the legend says which is which.
        set->setColor(first ? style.data : style.second);
        set->setPen(QPen(style.print ? style.ink : set->color(), style.line_width / 2));
        series->append(set);
        first = false;
    }
    chart.addSeries(series);
    auto* categories = new QBarCategoryAxis;
    categories->append(spec.categories);
    auto* values = new QValueAxis;
    const NiceScale scale = nice_scale(0, most, true);
    values->setRange(scale.low, scale.high);
    values->setTickCount(scale.ticks);
    values->setLabelFormat(QStringLiteral("%.0f"));
    dress_axis(*categories, style);
    dress_axis(*values, style);
    categories->setGridLineVisible(false);
    values->setLineVisible(false);
    chart.addAxis(categories, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    chart.legend()->setVisible(true);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setFont(style.font);
    chart.legend()->setLabelColor(style.ink);
}

} // namespace

ChartStyle screen_style()
{
    ChartStyle style;
    style.ink = theme().ink;
    style.axis = theme().tertiary;
    style.grid = theme().line;
    style.data = theme().accent;
    style.second = theme().dark ? theme().line : QColor(0xC9D6E4);
    style.band = theme().accent_wash;
    style.font = text_font(TextSize::Hint);
    return style;
}

ChartStyle print_style(const QString& family, double unit)
{
    ChartStyle style;
    style.print = true;
    style.ink = style.axis = style.data = Qt::black;
    style.grid = QColor(0xC8C8C8);
    style.second = Qt::white;
    style.band = QColor(0xE4E4E4);
    style.font = QFont(family);
    style.font.setPixelSize(static_cast<int>(std::lround(9 * unit)));
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.line_width = 1.2 * unit;
    return style;
}

QChart* make_chart(const ChartSpec& spec, const ChartStyle& style)
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->setVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    // The last year stands in the middle below its tick: half of it needs room on the right.
    const int half_year = static_cast<int>(
        std::ceil(QFontMetricsF(style.font).horizontalAdvance(QStringLiteral("2026")) / 2));
    chart->setMargins(QMargins(0, 0, half_year, 0));
    if (const auto* trend = std::get_if<TrendSpec>(&spec)) {
        fill_trend(*chart, *trend, style);
    } else {
        fill_stack(*chart, std::get<StackSpec>(spec), style);
    }
    return chart;
}

void paint_chart(QPainter& painter, const QRectF& area, const ChartSpec& spec,
                 const ChartStyle& style)
{
    QGraphicsScene scene;
    QChart* chart = make_chart(spec, style);
    scene.addItem(chart);
    chart->resize(area.size());
    scene.setSceneRect(QRectF(QPointF(0, 0), area.size()));
    chart->layout()->activate();
    scene.render(&painter, area, scene.sceneRect());
    if (const auto* trend = std::get_if<TrendSpec>(&spec)) {
        painter.save();
        painter.translate(area.topLeft());
        paint_trend_labels(painter, *chart, *trend, style);
        painter.restore();
    }
}

namespace
{

/// Draws the labels of a trend over the chart, and reads the value under the pointer.
class View : public QChartView
{
public:
    explicit View(ChartSpec spec) : spec_(std::move(spec))
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(theme().card);
        setMouseTracking(true);
        QChart* old = chart();
        setChart(make_chart(spec_, screen_style()));
        delete old;
    }

protected:
    void drawForeground(QPainter* painter, const QRectF&) override
    {
        if (const auto* trend = std::get_if<TrendSpec>(&spec_)) {
            paint_trend_labels(*painter, *chart(), *trend, screen_style());
        }
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        QChartView::mouseMoveEvent(event);
        const auto* trend = std::get_if<TrendSpec>(&spec_);
        if (!trend || trend->actual.empty()) {
            return;
        }
        const QPointF under = chart()->mapToValue(event->position());
        const ChartPoint* nearest = &trend->actual.front();
        for (const ChartPoint& point : trend->actual) {
            if (std::abs(chart_x(point.date) - under.x()) <
                std::abs(chart_x(nearest->date) - under.x())) {
                nearest = &point;
            }
        }
        QToolTip::showText(event->globalPosition().toPoint(),
                           Period::quarter_of(nearest->date).label() + u'\n' +
                               number_with_unit(nearest->value, trend->unit, trend->decimals),
                           this);
    }

private:
    ChartSpec spec_;
};

} // namespace

ChartPanel::ChartPanel(QWidget* parent) : QWidget(parent), view_(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(180);
}

void ChartPanel::set_spec(const ChartSpec& spec)
{
    delete view_;
    view_ = new View(spec);
    // The card decides how high the chart is, not the chart.
    view_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    layout()->addWidget(view_);
    if (const auto* trend = std::get_if<TrendSpec>(&spec)) {
        view_->setAccessibleName(trend->name);
        view_->setAccessibleDescription(
            trend->actual.empty() ? tr("No data")
                                  : tr("%1 quarters, last %2")
                                        .arg(trend->actual.size())
                                        .arg(number_with_unit(trend->actual.back().value,
                                                              trend->unit, trend->decimals)));
    }
}

} // namespace yice::ui
