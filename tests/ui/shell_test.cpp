// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "temporary.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/pages/indicators_page.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/toast.h"
#include "ui/workbook_memory.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace yice;
using namespace yice::test;
using namespace yice::ui;

namespace
{

Destination at(const char* page, const char* item = "")
{
    return {QString::fromLatin1(page), QString::fromLatin1(item), {}};
}

QString make_workbook(const TemporaryFolder& folder)
{
    const QString path = folder.path("四平.yice");
    REQUIRE(Workbook::create(path, "四平市", {"siping"}).ok());
    return path;
}

QString shown_page(MainWindow& window)
{
    for (const NavButton* button : window.findChildren<NavButton*>()) {
        if (button->isChecked()) {
            return button->page();
        }
    }
    return {};
}

} // namespace

TEST_CASE("going back and forward, as in a browser", "[ui]")
{
    Navigation navigation;
    CHECK_FALSE(navigation.can_go_back());
    CHECK_FALSE(navigation.can_go_forward());
    navigation.visit(at("overview"));
    navigation.visit(at("overview")); // being there is one visit
    CHECK_FALSE(navigation.can_go_back());
    navigation.visit(at("indicators", "siping-01"));
    navigation.visit(at("indicators", "siping-05"));
    CHECK(navigation.back() == at("indicators", "siping-01"));
    CHECK(navigation.back() == at("overview"));
    CHECK_FALSE(navigation.can_go_back());
    CHECK(navigation.forward() == at("indicators", "siping-01"));
    navigation.visit(at("rosters")); // going elsewhere forgets what lay ahead
    CHECK_FALSE(navigation.can_go_forward());
    CHECK(navigation.back() == at("indicators", "siping-01"));
    for (int i = 0; i < 1000; ++i) {
        navigation.visit({"rosters", QString::number(i), {}});
    }
    int steps = 0;
    while (navigation.can_go_back()) {
        navigation.back();
        ++steps;
    }
    CHECK(steps == 199);
}

TEST_CASE("pages by keys, and back again", "[ui]")
{
    const TemporaryFolder folder;
    MainWindow window;
    window.show();
    REQUIRE(window.open(make_workbook(folder)));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(shown_page(window) == "overview");
    const struct {
        Qt::Key key;
        const char* page;
    } pages[] = {{Qt::Key_2, "indicators"}, {Qt::Key_3, "tasks"},   {Qt::Key_4, "rosters"},
                 {Qt::Key_5, "import"},     {Qt::Key_6, "outlook"}, {Qt::Key_7, "reports"},
                 {Qt::Key_8, "plan"},       {Qt::Key_1, "overview"}};
    for (const auto& page : pages) {
        QTest::keyClick(&window, page.key, Qt::ControlModifier);
        CHECK(shown_page(window) == page.page);
    }
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(shown_page(window) == "plan");
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    CHECK(shown_page(window) == "overview");
    const Period period = window.session().period();
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(window.session().period() == period.previous());

    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    const auto* toast = window.findChild<Toast*>();
    REQUIRE(toast);
    CHECK(toast->isVisible());
    CHECK_FALSE(toast->text().isEmpty());
}

TEST_CASE("a workbook is found again as it was left", "[ui]")
{
    const TemporaryFolder folder;
    const QString path = make_workbook(folder);
    RegionId county;
    {
        MainWindow window;
        window.show();
        REQUIRE(window.open(path));
        county = window.session().workbook().regions().parts(window.session().region())[1];
        window.session().set_region(county);
        window.session().set_period(Period::quarter(2023, 2));
        window.show_indicator("siping-05");
    }
    MainWindow window;
    window.show();
    REQUIRE(window.open(path));
    CHECK(shown_page(window) == "indicators");
    CHECK(window.findChild<IndicatorsPage*>()->item() == "siping-05");
    CHECK(window.session().period() == Period::quarter(2023, 2));
    CHECK(window.session().region() == county);
    CHECK_FALSE(WorkbookMemory::of(folder.path("never opened.yice")));
}

TEST_CASE("what is remembered of a place that is gone changes nothing", "[ui]")
{
    const TemporaryFolder folder;
    const QString path = make_workbook(folder);
    WorkbookMemory memory;
    memory.place = at("a page of a later version", "something");
    memory.plan = "nowhere";
    memory.region = 999999;
    memory.keep(path);
    MainWindow window;
    window.show();
    REQUIRE(window.open(path));
    CHECK(shown_page(window) == "overview");
    CHECK(window.session().region() == window.session().workbook().regions().root().id);
    CHECK(window.session().period().valid());
}

TEST_CASE("a damaged workbook is closed, and the window says so", "[ui]")
{
    const TemporaryFolder folder;
    const QString path = make_workbook(folder);
    {
        // A page in the middle of the file, where no opening looks.
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.size() > 200'000);
        file.seek(file.size() / 2);
        file.write(QByteArray(40'000, '\x5a'));
    }
    bool asked = false;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            asked = true;
            dialog->reject();
        }
    });
    closer.start(10);
    MainWindow window;
    window.show();
    window.open(path);
    CHECK(QTest::qWaitFor([&] { return asked && !window.session().is_open(); }, 20'000));
}

TEST_CASE("settings are told when they change, and only then", "[ui]")
{
    SettingsDialog same;
    same.accept();
    CHECK_FALSE(same.changed());
    SettingsDialog larger;
    auto* texts = larger.findChildren<QComboBox*>()[1];
    texts->setCurrentIndex(2);
    larger.accept();
    CHECK(larger.changed());
    CHECK(settings().value("text_scale").toDouble() == 1.5);
    settings().remove("text_scale");
}

TEST_CASE("larger texts stand in larger rows", "[ui]")
{
    apply_theme(*qApp, false, 1.5);
    CHECK(text_font(TextSize::Body).pixelSize() == 20); // 13 × 1.5
    CHECK(row_height() == 60);
    apply_theme(*qApp, false);
    CHECK(text_font(TextSize::Body).pixelSize() == 13);
    CHECK(row_height() == 40);
}
