// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/main_window.h"
#include "ui/pages/rosters_page.h"
#include "ui/settings.h"
#include "ui/widgets/palette.h"
#include "workbook/imports.h"
#include "workbook/places.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace yice;
using namespace yice::ui;

namespace
{

/// A window with a workbook of 四平市 and two facilities.
struct Opened {
    test::TemporaryFolder folder;
    MainWindow window;

    Opened()
    {
        const QString path = folder.path(QStringLiteral("四平市.yice"));
        {
            auto made = Workbook::create(path, QStringLiteral("2203"), {QStringLiteral("siping")});
            REQUIRE(made.ok());
            ImportRequest request;
            request.file = folder.gb18030(QStringLiteral("机构.csv"),
                                          QStringLiteral("机构名称,乡镇（街道）,床位总数\r\n"
                                                         "夕阳红养老院,仁兴街道,60\r\n"
                                                         "重阳敬老院,梨树镇,50\r\n"));
            request.roster = QStringLiteral("facilities");
            request.period = Period::quarter(2024, 3);
            Imports imports(**made);
            const auto prepared = imports.prepare(request);
            REQUIRE(prepared.ok());
            REQUIRE(imports.commit(*prepared).ok());
        }
        settings().clear();
        window.resize(1366, 768);
        window.show();
        REQUIRE(window.open(path));
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }

    Palette& palette() { return window.quick_find(); }
    QLineEdit* field() { return palette().findChild<QLineEdit*>(); }
    void press(Qt::Key key) { QTest::keyClick(field(), key); }
    void type(const QString& text)
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }
    void ask(const QString& text)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(palette().isVisible());
        type(text);
    }
};

} // namespace

TEST_CASE("Ctrl+K opens a field in which everything is found", "[ui]")
{
    Opened opened;
    QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(opened.palette().isVisible());
    CHECK(opened.field()->hasFocus());
    CHECK(opened.palette().offered().size() > 10); // every page and command
    const struct {
        const char* typed;
        const char* first;
    } cases[] = {
        {"xyh", "夕阳红养老院"}, {"zhongyang", "重阳敬老院"},         {"txq", "铁西区"},
        {"220302", "铁西区"},    {"hlxcw", "养老机构护理型床位占比"}, {"siping", "四平市"},
    };
    for (const auto& [typed, first] : cases) {
        CAPTURE(typed);
        opened.type(QString::fromUtf8(typed));
        CHECK(opened.palette().offered().value(0) == first);
    }
    opened.type(QStringLiteral("qqqq"));
    CHECK(opened.palette().offered().isEmpty());
    opened.press(Qt::Key_Return); // nothing to take
    CHECK(opened.palette().isVisible());
    opened.press(Qt::Key_Escape);
    CHECK_FALSE(opened.palette().isVisible());
}

TEST_CASE("Enter goes to what is chosen", "[ui]")
{
    Opened opened;
    QSignalSpy wanted(&opened.palette(), &Palette::wanted);
    opened.ask(QStringLiteral("xyhyly"));
    opened.press(Qt::Key_Return);
    CHECK_FALSE(opened.palette().isVisible());
    REQUIRE(wanted.size() == 1);
    auto place = wanted.at(0).at(0).value<Destination>();
    CHECK(place.page == "rosters");
    CHECK(place.item == "facilities");
    CHECK(place.entry.valid());

    opened.ask(QStringLiteral("siping-05"));
    opened.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 2);
    place = wanted.at(1).at(0).value<Destination>();
    CHECK(place.page == "indicators");
    CHECK(place.item == "siping-05");

    // A place is looked at from the page one is on.
    opened.ask(QStringLiteral("220322"));
    opened.press(Qt::Key_Enter);
    CHECK(wanted.size() == 2);
    CHECK(opened.window.session().place().short_name == "梨树县");
}

TEST_CASE("Arrows walk over the headings, Esc leaves everything as it was", "[ui]")
{
    Opened opened;
    const RegionId region = opened.window.session().region();
    opened.ask(QStringLiteral("2203"));
    const QStringList offered = opened.palette().offered();
    REQUIRE(offered.size() > 3);
    opened.press(Qt::Key_Up); // stays at the first
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Up);
    opened.press(Qt::Key_Escape);
    CHECK(opened.window.session().region() == region);
    opened.ask(QStringLiteral("2203"));
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Return);
    CHECK(opened.window.session().place().short_name == offered[1]);
}

TEST_CASE("What was used last stands first; people are not kept", "[ui]")
{
    Opened opened;
    opened.ask(QStringLiteral("txq"));
    opened.press(Qt::Key_Return);
    opened.ask(QStringLiteral("xyhyly"));
    opened.press(Qt::Key_Return);
    opened.ask({});
    CHECK(opened.palette().offered().mid(0, 2) == QStringList({"夕阳红养老院", "铁西区"}));
    opened.press(Qt::Key_Escape);
    for (const QString& key : settings().allKeys()) {
        CAPTURE(key);
        CHECK_FALSE(settings().value(key).toStringList().join('|').contains("person"));
    }
}

TEST_CASE("A click beside the palette closes it, going elsewhere too", "[ui]")
{
    Opened opened;
    opened.ask(QStringLiteral("t"));
    QTest::mouseClick(&opened.palette(), Qt::LeftButton, {}, QPoint(5, 700));
    CHECK_FALSE(opened.palette().isVisible());
    // Commands run once the palette is away.
    bool ran = false;
    opened.palette().open({{QStringLiteral("试一试"),
                            QStringLiteral("操作"),
                            {},
                            [&] { ran = !opened.palette().isVisible(); },
                            {}}},
                          QStringLiteral("sys"));
    opened.press(Qt::Key_Return);
    CHECK(ran);
}

TEST_CASE("Before a workbook is open, Ctrl+K offers what can be done then", "[ui]")
{
    settings().clear();
    MainWindow window;
    window.show();
    window.open_palette();
    const QStringList offered = window.quick_find().offered();
    CHECK(offered.size() >= 4);
    window.quick_find().search(QStringLiteral("2203"));
    CHECK(window.quick_find().offered().isEmpty());
}
