// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/plot.h"
#include "ui/main_window.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/pictures_panel.h"
#include "ui/widgets/text_table.h"
#include "workbook/imports.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace yice;
using namespace yice::ui;

namespace
{

const QString long_name =
    QStringLiteral("伊通满族自治县经济开发区社区居家养老服务综合体（𠮷祥试点第二期扩建工程）");

RankingSpec ranking()
{
    RankingSpec spec{"护理型床位占比", "%", 1, 55.0, "目标 ≥ 55 %", {}, 51.3, "四平市"};
    spec.bars = {{"铁西区", 57.5, {}, Standing::Met, {}},
                 {long_name, 47.0, {}, Standing::Behind, {}},
                 {"双辽市", std::nullopt, {}, Standing::NoData, "无数据"}};
    return spec;
}

TrendSpec trend(int quarters)
{
    TrendSpec spec;
    spec.name = long_name;
    spec.unit = "张";
    for (int i = 0; i < quarters; ++i) {
        spec.actual.push_back({QDate(2023, 3, 31).addMonths(3 * i), 7000.0 + 412 * i});
    }
    spec.target = 0; // a target of 0 is one too
    spec.target_text = "目标 0 张";
    return spec;
}

WaterfallSpec waterfall()
{
    using Step = WaterfallSpec::Step;
    WaterfallSpec spec{"床位", "张", "张", 0, {}, {"说明。"}};
    spec.steps = {{Step::Kind::Start, "2020", 100},    {Step::Kind::Change, "甲", -150},
                  {Step::Kind::Change, long_name, 30}, {Step::Kind::Now, "现在", -20},
                  {Step::Kind::Missing, "还差", 20},   {Step::Kind::Target, "目标", 0}};
    return spec;
}

StackSpec stack(bool lying)
{
    StackSpec spec{
        "张", {"铁西区", long_name}, {{"护理型", {1200, std::nullopt}}, {"其他", {800, {}}}}};
    spec.name = "床位";
    spec.lying = lying;
    spec.notes = QStringList{"没有上报的：一个。"};
    return spec;
}

std::vector<ChartSpec> every_kind()
{
    PyramidSpec pyramid{"老年人", "人", "男", "女", {{"60–64", 1234, 1300}, {"65–69", 0, 2}}, {}};
    MultiplesSpec multiples{"床位", "张", 0, 5.0, {}};
    multiples.cells = {{"铁西区", trend(5).actual, {}, Standing::Met},
                       {long_name, trend(1).actual, 8000.0, Standing::Behind},
                       {"双辽市", {}, {}, Standing::NoData}};
    BulletSpec bullets{"规划", {}};
    bullets.bars = {{long_name, "%", 51.3, 50.1, 55.0, Standing::OnTrack},
                    {"零", "张", 0.0, {}, 0.0, Standing::Met},
                    {"无", "人", {}, {}, 1.0, Standing::NoData}};
    return {trend(5),    trend(1),     trend(0), ranking(), waterfall(),
            stack(true), stack(false), pyramid,  multiples, bullets};
}

/// A panel as it stands in the window.
struct Shown {
    ChartPanel panel;

    explicit Shown(const ChartSpec& spec, QSize size = {700, 320})
    {
        panel.resize(size);
        panel.set_spec(spec);
        panel.show();
        QApplication::processEvents();
    }

    ChartView& view() { return panel.view(); }
    void key(int key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&view(), &press);
    }
    void point(QPointF at)
    {
        QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&view(), &move);
    }
    QString said() { return view().callout().lines().join('|'); }
};

bool has_ink(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("every kind of chart is drawn on the screen, on paper, and small", "[ui]")
{
    for (const ChartSpec& spec : every_kind()) {
        CAPTURE(spec.index());
        for (const ChartStyle& style : {screen_style(), print_style("Noto Sans CJK SC", 1.3)}) {
            for (const QSize size : {QSize(720, 320), QSize(220, 90), QSize(40, 12)}) {
                QImage image(size, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                const ChartMarks marks = paint_chart(painter, QRectF(QPointF(), size), spec, style);
                painter.end();
                for (const ChartMark& mark : marks) {
                    CHECK_FALSE(mark.name.isEmpty());
                    CHECK_FALSE(mark.lines.isEmpty());
                    CHECK(std::isfinite(mark.at.x()));
                    CHECK(std::isfinite(mark.at.y()));
                }
                if (size.width() > 700) {
                    CHECK(has_ink(image));
                }
            }
            CHECK(least_height(spec, style, 500) > 40);
        }
    }
}

TEST_CASE("the pointer reads a bar, also one whose name is cut off", "[ui]")
{
    Shown shown(ranking());
    const ChartMarks marks = shown.view().marks();
    REQUIRE(marks.size() == 3);
    CHECK_FALSE(shown.view().callout().isVisible());
    shown.point(marks[1].area.center());
    CHECK(shown.view().callout().isVisible());
    CHECK(shown.said() ==
          long_name + "|47\u2009%|目标 ≥ 55 %|↓ " + standing_label(Standing::Behind));
    shown.point(marks[2].area.center());
    CHECK(shown.said() == "双辽市|无数据");
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&shown.view(), &leave);
    CHECK_FALSE(shown.view().callout().isVisible());
}

TEST_CASE("the arrow keys read value after value", "[ui]")
{
    Shown shown(trend(3));
    CHECK(shown.view().focusPolicy() == Qt::StrongFocus);
    CHECK(shown.view().accessibleName() == long_name);
    const QString whole = shown.view().accessibleDescription();
    CHECK(whole.contains("7,824"));
    shown.key(Qt::Key_Right);
    CHECK(shown.said().contains("7,000"));
    CHECK(shown.view().accessibleDescription().contains("7,000"));
    shown.key(Qt::Key_Right);
    CHECK(shown.said().contains("7,412"));
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Right); // there is none behind the last
    CHECK(shown.said().contains("7,824"));
    shown.key(Qt::Key_Home);
    CHECK(shown.said().contains("7,000"));
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.view().callout().isVisible());
    CHECK(shown.view().accessibleDescription() == whole);
    Shown empty(ChartSpec(RankingSpec{}));
    empty.key(Qt::Key_Right);
    CHECK_FALSE(empty.view().callout().isVisible());
}

TEST_CASE("numbers, picture and SVG go to the clipboard", "[ui]")
{
    Shown shown(stack(true));
    const QClipboard* clipboard = QApplication::clipboard();
    shown.panel.copy_numbers();
    CHECK(clipboard->text() ==
          "Place\t护理型 (张)\t其他 (张)\tTotal (张)\n铁西区\t1200\t800\t2000\n" + long_name +
              "\t\t\t\n");
    shown.panel.copy_picture();
    CHECK(clipboard->image().width() >= 1440);
    shown.panel.copy_svg();
    const QByteArray svg = clipboard->mimeData()->data("image/svg+xml");
    CHECK(svg.contains("<svg"));
}

TEST_CASE("an SVG is well-formed and keeps its words", "[ui]")
{
    for (const ChartSpec& spec : every_kind()) {
        for (const ChartLook look : {ChartLook::Document, ChartLook::Print}) {
            const QByteArray svg = chart_svg(spec, {800, 400}, look);
            QXmlStreamReader reader(svg);
            QString words;
            QString title;
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::StartElement) {
                    if (reader.name() == u"text") {
                        words += reader.readElementText().trimmed() + '\n';
                    } else if (reader.name() == u"title") {
                        title = reader.readElementText();
                    }
                }
            }
            CAPTURE(spec.index());
            CHECK_FALSE(reader.hasError());
            CHECK(title == chart_name(spec));
            CHECK(words.size() > 5);
            CHECK_FALSE(svg.contains("<image")); // lines, not pixels
        }
    }
    RankingSpec sharp = ranking();
    sharp.name = "<甲> & \"乙\"";
    QXmlStreamReader reader(chart_svg(sharp, {800, 400}, ChartLook::Document));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    CHECK_FALSE(reader.hasError());
}

TEST_CASE("a print is black, white and grey", "[ui]")
{
    for (const ChartSpec& spec : every_kind()) {
        const QImage image = chart_image(spec, {600, 300}, ChartLook::Print);
        bool coloured = false;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QRgb pixel = image.pixel(x, y);
                coloured = coloured || qAbs(qRed(pixel) - qBlue(pixel)) > 24;
            }
        }
        CAPTURE(spec.index());
        CHECK_FALSE(coloured);
    }
}

TEST_CASE("the table stands beside the chart where there is room, else instead of it", "[ui]")
{
    Shown wide(ranking(), {1100, 320});
    CHECK_FALSE(wide.panel.table().isVisible());
    wide.panel.show_table(true);
    CHECK(wide.panel.table().isVisible());
    CHECK(wide.view().isVisible());
    CHECK(wide.panel.table().model()->rowCount() == 3);
    CHECK(wide.panel.table().model()->index(1, 1).data().toString() == long_name);
    wide.panel.resize(500, 320);
    QApplication::processEvents();
    CHECK(wide.panel.table().isVisible());
    CHECK_FALSE(wide.view().isVisible());
    wide.panel.show_table(false);
    CHECK(wide.view().isVisible());
}

TEST_CASE("a chart is written as picture, drawing or sheet, and nothing else", "[ui]")
{
    const test::TemporaryFolder folder;
    for (const char* end : {".png", ".SVG", ".csv"}) {
        const QString path = folder.path(QString("图%1").arg(end));
        REQUIRE_OK(write_chart(path, ranking(), {600, 300}, ChartLook::Document));
        CHECK(QFile(path).size() > 50);
    }
    CHECK(QImage(folder.path("图.png")).size() == QSize(1200, 600));
    const auto refused =
        write_chart(folder.path("图.gif"), ranking(), {600, 300}, ChartLook::Document);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Usage);
}

TEST_CASE("hatches stay within their bar", "[ui]")
{
    const QRectF bar(10.5, 20, 33, 7.25);
    for (const Hatch hatch :
         {Hatch::Rising, Hatch::Falling, Hatch::Crossed, Hatch::Level, Hatch::Upright}) {
        const auto lines = hatch_lines(bar, hatch, 4);
        CHECK(lines.size() > 1);
        for (const QLineF& line : lines) {
            CHECK(bar.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.p1()));
            CHECK(bar.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.p2()));
        }
    }
    CHECK(hatch_lines(bar, Hatch::None, 4).empty());
}

TEST_CASE("axes end at round numbers", "[ui]")
{
    struct Case {
        double low, high;
        bool from_zero;
        double first, last, step;
    };
    for (const Case& c : {Case{38, 57, false, 35, 60, 5}, Case{0, 2000, true, 0, 2000, 500},
                          Case{-150, 100, true, -150, 100, 50}, Case{0, 0, true, 0, 0, 0},
                          Case{0.1, 0.42, true, 0, 0.5, 0.1}}) {
        CAPTURE(c.low, c.high);
        const NiceScale scale = nice_scale(c.low, c.high, c.from_zero, false);
        CHECK(scale.high > scale.low);
        if (c.step > 0) {
            CHECK(scale.low == Approx(c.first));
            CHECK(scale.high == Approx(c.last));
            CHECK(scale.step == Approx(c.step));
        }
    }
}

TEST_CASE("the indicator page changes its chart, the pictures show people and beds", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("四平市.yice");
    {
        auto made = Workbook::create(path, "四平市", {"siping"});
        REQUIRE_OK(made);
        ImportRequest request;
        request.period = Period::quarter(2024, 3);
        request.file = folder.gb18030("机构.csv", "机构名称,乡镇（街道）,床位总数,护理型床位\n"
                                                  "夕阳红,仁兴街道,100,60\n𠮷祥,梨树镇,1200,500\n");
        Imports imports(**made);
        const auto prepared = imports.prepare(request);
        REQUIRE_OK(prepared);
        REQUIRE_OK(imports.commit(*prepared));
    }
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    REQUIRE(window.open(path));
    window.session().set_period(Period::quarter(2024, 3));
    window.show_indicator("siping-05");
    QApplication::processEvents();
    auto* page = window.findChild<IndicatorsPage*>();
    auto* panel = page->findChild<ChartPanel*>();
    CHECK(std::holds_alternative<TrendSpec>(panel->spec()));
    const auto chips = panel->findChildren<QPushButton*>("chip");
    REQUIRE(chips.size() == 4);
    chips[1]->click();
    CHECK(std::holds_alternative<RankingSpec>(panel->spec()));
    CHECK(panel->view().marks().size() == 5);
    chips[2]->click();
    CHECK(std::holds_alternative<WaterfallSpec>(panel->spec()));
    chips[3]->click();
    CHECK(std::holds_alternative<MultiplesSpec>(panel->spec()));
    // A town has no parts to compare: back to the course.
    const RegionTree& regions = window.session().workbook().regions();
    const RegionId county = regions.parts(regions.root().id).front();
    window.session().set_region(regions.parts(county).front());
    QApplication::processEvents();
    CHECK(std::holds_alternative<TrendSpec>(panel->spec()));
    CHECK_FALSE(chips[1]->isEnabled());
    window.session().set_region(regions.root().id);

    PicturesPanel pictures(window.session());
    pictures.resize(1100, 320);
    pictures.refresh();
    pictures.show();
    QApplication::processEvents();
    CHECK_FALSE(has_data(pictures.pyramid().spec())); // nobody sent the roster of people
    CHECK(has_data(pictures.beds().spec()));
    pictures.show_beds_by(BedsBy::Facility);
    CHECK(pictures.arrangement().value("beds_by_facility").toBool());
    CHECK(std::get<StackSpec>(pictures.beds().spec()).parts.size() == 1);
}
