// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/settings.h"
#include "ui/widgets/recent_row.h"
#include "ui/widgets/tour.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace yice;
using namespace yice::ui;

namespace
{

const QDateTime now(QDate(2025, 10, 9), QTime(14, 40));

QString list_of(const std::vector<RecentWorkbook>& workbooks)
{
    QStringList names;
    for (const RecentWorkbook& one : workbooks) {
        names << QString(one.pinned ? "*" : "") + QFileInfo(one.path).completeBaseName() +
                     (one.missing ? "?" : "");
    }
    return names.join(' ');
}

QStringList rows_of(const StartPage& page)
{
    QStringList names;
    for (const RecentRow* row : page.findChildren<RecentRow*>()) {
        names << row->text();
    }
    return names;
}

template <class Condition>
bool wait_until(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 30'000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return condition();
}

QPushButton* button_of(const QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QPushButton*>()) {
        if (button->text().remove('&') == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("The list of workbooks keeps order, pins and forgets", "[ui]")
{
    settings().clear();
    const test::TemporaryFolder folder;
    const QString first = folder.bytes("甲县.yice", {});
    const QString second = folder.bytes("乙县.yice", {});
    const QString gone = folder.path("丙县.yice");
    CHECK(recent_workbooks().empty());
    remember_workbook(first, now.addDays(-3));
    remember_workbook(second, now.addDays(-2));
    remember_workbook(gone, now.addDays(-1));
    CHECK(list_of(recent_workbooks()) == "丙县? 乙县 甲县");
    pin_workbook(first, true);
    CHECK(list_of(recent_workbooks()) == "*甲县 丙县? 乙县");
    remember_workbook(second, now);
    remember_workbook(first, now);
    CHECK(list_of(recent_workbooks()) == "*甲县 乙县 丙县?");
    forget_workbook(gone);
    CHECK(list_of(recent_workbooks()) == "*甲县 乙县");
    for (int i = 0; i < 30; ++i) {
        remember_workbook(folder.path(QString("%1.yice").arg(i)), now.addSecs(i));
    }
    CHECK(recent_workbooks().size() == 13); // twelve and the pinned one
    CHECK(recent_workbooks().front().path == first);
    // On another computer nothing is asked.
    remember_workbook("//no-such-server/share/丁县.yice", now.addDays(1));
    settings().clear();
    settings().setValue("recent", QStringList{first, gone});
    CHECK(list_of(recent_workbooks()) == "甲县 丙县?");
    settings().clear();
}

TEST_CASE("When a workbook was open last, in words", "[ui]")
{
    CHECK(when_in_words({}, now).isEmpty());
    for (const QDateTime& then : {now, now.addSecs(-3600)}) {
        CHECK(when_in_words(then, now).contains(then.toString("HH:mm")));
    }
    CHECK(when_in_words(now.addDays(-1), now).contains("14:40"));
    CHECK_FALSE(when_in_words(now.addDays(-9), now).contains("14:40"));
    CHECK(when_in_words(now.addDays(-400), now).contains("2024"));
}

TEST_CASE("The start page opens, greys and forgets workbooks by mouse and keyboard", "[ui]")
{
    settings().clear();
    const test::TemporaryFolder folder;
    const QString there = folder.bytes("甲县.yice", {});
    const QString gone = folder.path("没有了.yice");
    remember_workbook(gone, now.addDays(-2));
    remember_workbook(there, now);
    StartPage page;
    page.resize(1000, 700);
    page.refresh();
    page.show();
    QSignalSpy opened(&page, &StartPage::open_wanted);
    CHECK(rows_of(page) == QStringList({"甲县", "没有了"}));
    const auto rows = page.findChildren<RecentRow*>();
    QTest::mouseClick(rows[0], Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toString() == there);
    QTest::keyClick(rows[0], Qt::Key_Return);
    CHECK(opened.size() == 2);
    QTest::mouseClick(rows[1], Qt::LeftButton); // not there any more
    CHECK(opened.size() == 2);
    auto* remove = rows[1]->findChild<QToolButton*>();
    REQUIRE(remove);
    remove->click();
    REQUIRE(wait_until([&] { return rows_of(page) == QStringList("甲县"); }));
    emit page.findChild<RecentRow*>()->pin_wanted(true);
    REQUIRE(wait_until([&] { return page.findChild<RecentRow*>()->workbook().pinned; }));
    QTest::keyClick(page.findChild<RecentRow*>(), Qt::Key_Delete);
    REQUIRE(wait_until([&] { return rows_of(page).isEmpty(); }));
    CHECK(QFile::exists(there)); // the file stays
    settings().clear();
}

TEST_CASE("The example is made beside the window and opened; cancelling leaves nothing", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString place = folder.path("example");
    StartPage page;
    page.show();
    CHECK_FALSE(button_of(page, StartPage::tr("Try the example"))->isVisible());
    std::atomic_bool wait = true;
    std::atomic_int calls = 0;
    page.set_demo(
        [&](const QString& where, const OnStep& on_step) -> Result<QString> {
            ++calls;
            QFile file(QDir(where).filePath("四平市.yice"));
            REQUIRE(file.open(QIODevice::WriteOnly));
            for (int i = 0; wait; ++i) {
                if (!on_step(i % 100, 100)) {
                    return Error{ErrorKind::Cancelled, {}, {}};
                }
                QThread::msleep(5);
            }
            return file.fileName();
        },
        place);
    QSignalSpy opened(&page, &StartPage::open_wanted);
    QPushButton* example = button_of(page, StartPage::tr("Try the example"));
    QPushButton* cancel = button_of(page, StartPage::tr("Cancel"));
    REQUIRE(example->isVisible());
    example->click();
    CHECK(page.is_making_demo());
    CHECK(cancel->isVisible());
    CHECK_FALSE(example->isEnabled());
    cancel->click();
    REQUIRE(wait_until([&] { return !page.is_making_demo(); }));
    CHECK(opened.isEmpty());
    CHECK_FALSE(QFileInfo::exists(place));
    CHECK_FALSE(QFileInfo::exists(place + ".part"));
    CHECK(example->isEnabled());
    wait = false;
    example->click();
    REQUIRE(wait_until([&] { return opened.size() == 1; }));
    const QString path = opened.at(0).at(0).toString();
    CHECK(QFileInfo(path).absoluteFilePath() == QDir(place).absoluteFilePath("四平市.yice"));
    CHECK(QFileInfo::exists(path));
    // The second time it is there already.
    example->click();
    CHECK(opened.size() == 2);
    CHECK(calls == 2);
}

TEST_CASE("A new workbook is found by Chinese, pinyin, initials and code", "[ui]")
{
    NewWorkbookDialog dialog;
    dialog.show();
    auto* create = dialog.findChild<QPushButton*>("primary");
    CHECK(dialog.region().isEmpty());
    CHECK_FALSE(create->isEnabled());
    for (const char* typed : {"sp", "sipingshi", "2203", "四平"}) {
        CAPTURE(typed);
        dialog.choose_region("11");
        dialog.search(typed);
        CHECK(dialog.region() == "2203");
        CHECK(dialog.plan() == "siping");
        CHECK(dialog.path().endsWith("四平市.yice"));
    }
    dialog.search("没有这里");
    CHECK(dialog.region() == "2203");
    dialog.search("");
    CHECK(dialog.region() == "2203");
    dialog.choose_region("220322");
    CHECK(dialog.plan() == "siping"); // the plan of the city around it
    dialog.choose_region("11");
    CHECK(dialog.plan().isEmpty());
    CHECK(dialog.path().endsWith("北京市.yice"));
    dialog.choose_region("110105");
    CHECK(dialog.region() == "110105");
}

TEST_CASE("The search of a new workbook is driven by keys and stays in step with the columns",
          "[ui]")
{
    NewWorkbookDialog dialog;
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto* search = dialog.findChildren<QLineEdit*>().first();
    QTest::keyClicks(search, "2203");
    CHECK(dialog.region() == "2203");
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(dialog.region() == "220302");
    QTest::keyClick(search, Qt::Key_Up);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return); // the choice, not the button
    CHECK(dialog.isVisible());
    CHECK(search->text().isEmpty());
    CHECK(dialog.region() == "220302");
    QTest::keyClicks(search, "x");
    QTest::keyClick(search, Qt::Key_Escape); // the text first
    CHECK(dialog.isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("What is in the way of a new workbook is said, and nothing is written over", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString there = folder.bytes("四平市.yice", "mine");
    NewWorkbookDialog dialog;
    dialog.show();
    dialog.choose_region("2203");
    auto* create = dialog.findChild<QPushButton*>("primary");
    const struct {
        QString path;
        bool fine;
    } cases[] = {
        {folder.path("新的.yice"), true},
        {folder.path("用户 名（中文）𠮷"), true}, // the ending is added
        {there, false},
        {folder.path("四平市"), false}, // the same with its ending
        {folder.path("没有/新的.yice"), false},
        {folder.path("a?b.yice"), false},
        {folder.path("con.yice"), false},
        {folder.path("末尾 .yice"), false},
        {"", false},
    };
    for (const auto& [path, fine] : cases) {
        CAPTURE(path);
        dialog.set_path(path);
        CHECK(dialog.fault().isEmpty() == fine);
        CHECK(create->isEnabled() == fine);
    }
    dialog.accept();
    CHECK(dialog.isVisible());
    dialog.set_path(folder.path("新的"));
    CHECK(dialog.path() == folder.path("新的.yice"));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(folder.read("四平市.yice") == "mine");
    CHECK(folder.files() == QStringList("四平市.yice")); // no trace of looking
}

TEST_CASE("The first steps are shown once, take no focus and can be called back", "[ui]")
{
    settings().clear();
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    Tour& tour = window.tour();
    CHECK_FALSE(tour.isVisible());
    tour.begin_once();
    CHECK(tour.isVisible());
    CHECK(tour.step() == 0);
    CHECK_FALSE(tour.isAncestorOf(QApplication::focusWidget()));
    CHECK(window.rect().contains(tour.geometry()));
    const test::TemporaryFolder folder;
    const QString path = folder.path("四平市.yice");
    REQUIRE(Workbook::create(path, "2203", {"siping"}).ok());
    REQUIRE(window.open(path));
    CHECK(tour.step() == 1); // it is created
    CHECK(tour.isVisible());
    button_of(tour, Tour::tr("Go to the import"))->click();
    CHECK_FALSE(tour.isVisible()); // not over a page where one works
    window.show_page("overview");
    CHECK(tour.step() == 2);
    CHECK(tour.isVisible());
    button_of(tour, Tour::tr("Back"))->click();
    CHECK(tour.step() == 1);
    tour.show_step(2);
    button_of(tour, Tour::tr("Done"))->click();
    CHECK_FALSE(tour.isVisible());
    window.show_page("overview");
    CHECK_FALSE(tour.isVisible());
    {
        MainWindow again;
        again.show();
        again.tour().begin_once();
        CHECK_FALSE(again.tour().isVisible());
        again.tour().begin(); // from the menu
        CHECK(again.tour().isVisible());
        QTest::keyClick(&again.tour(), Qt::Key_Escape);
        CHECK_FALSE(again.tour().isVisible());
    }
    settings().clear();
}
