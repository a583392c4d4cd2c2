// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/backup_keeper.h"
#include "ui/main_window.h"
#include "ui/pages/backup_card.h"
#include "ui/pages/custody_log.h"
#include "ui/pages/custody_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_table.h"
#include "workbook/custody.h"
#include "workbook/progress.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace yice;
using namespace yice::ui;

namespace
{

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

/// A window on a workbook of 四平市 with one figure, on the page of data and backups.
struct OpenCustody {
    test::TemporaryFolder folder;
    QString path = folder.path("四平 市.yice");
    MainWindow window;

    OpenCustody()
    {
        {
            const auto made = Workbook::create(path, "四平市", {"siping"});
            REQUIRE_OK(made);
            set(**made, 3);
        }
        window.resize(1366, 768);
        window.show();
        REQUIRE(window.open(path));
        window.show_page("custody");
        QApplication::processEvents();
    }

    static void set(Workbook& workbook, double value)
    {
        REQUIRE_OK(Progress(workbook).set_figure("staff.social_workers", value,
                                                 Period::quarter(2024, 3),
                                                 workbook.regions().root().id, "统计局"));
    }

    CustodyPage& page() { return *window.findChild<CustodyPage*>(); }
    BackupCard& backups() { return *page().findChild<BackupCard*>(); }
    TextTable& table() { return *backups().findChild<TextTable*>(); }
    Workbook& workbook() { return window.session().workbook(); }

    QPushButton& button(const QString& text)
    {
        for (auto* button : page().findChildren<QPushButton*>()) {
            if (QString(button->text()).remove('&') == text) {
                return *button;
            }
        }
        FAIL(text.toStdString());
        return *page().findChild<QPushButton*>();
    }

    QString words()
    {
        QStringList texts;
        for (const auto* label : window.findChildren<QLabel*>()) {
            texts << (label->isVisible() ? label->text() : QString());
        }
        return texts.join('\n');
    }

    bool idle()
    {
        return wait_until([this] { return !page().is_busy(); });
    }

    double figure()
    {
        const auto value = Progress(workbook())
                               .measure("staff.social_workers", Period::quarter(2024, 3),
                                        workbook().regions().root().id);
        REQUIRE_OK(value);
        return value->value.value_or(-1);
    }
};

/// Presses the button of that text in the dialog that comes up next.
void answer_next(const QString& text, const std::shared_ptr<int>& answered)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, [timer, text, answered] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) {
            return;
        }
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (QString(button->text()).remove('&') == text) {
                ++*answered;
                timer->deleteLater();
                timer->stop();
                button->click();
                return;
            }
        }
    });
    timer->start(20);
}

} // namespace

TEST_CASE("A planner backs up, checks, and goes back to the backup", "[ui]")
{
    OpenCustody open;
    CHECK(open.table().model()->rowCount() == 0);
    CHECK(open.words().contains("Not backed up yet"));
    CHECK_FALSE(open.button("Restore…").isEnabled());
    open.button("Back up now").click();
    CHECK_FALSE(open.button("Back up now").isEnabled());
    REQUIRE(open.idle());
    REQUIRE(open.table().model()->rowCount() == 1);
    CHECK(open.table().model()->index(0, 1).data().toString() == "1");
    CHECK(open.table().model()->index(0, 4).data().toString() == "√ checked");
    CHECK(open.words().contains("Last backup"));
    CHECK(QDir(open.folder.path("四平 市 备份")).entryList(QDir::Files).size() == 1);

    open.button("Check the whole file").click();
    REQUIRE(open.idle());
    CHECK(open.words().contains("√ In order on"));

    OpenCustody::set(open.workbook(), 9);
    open.window.session().written();
    CHECK(open.figure() == 9);
    const auto answered = std::make_shared<int>(0);
    answer_next("Restore", answered);
    open.button("Restore…").click();
    CHECK(*answered == 1);
    REQUIRE(open.window.session().is_open());
    CHECK(open.figure() == 3);
    CHECK(open.folder.files().filter("(replaced ").size() == 1);
    OpenCustody::set(open.workbook(), 4); // the restored one can be worked in
}

TEST_CASE("Who looked at identity numbers is told apart from what else was done", "[ui]")
{
    OpenCustody open;
    auto& log = *open.page().findChild<CustodyLog*>();
    auto& table = *log.findChild<TextTable*>();
    CHECK(table.model()->rowCount() == 1);
    log.set_filter("access");
    CHECK(table.model()->rowCount() == 0);
    const QVariantMap kept = open.page().arrangement();
    log.set_filter("all");
    open.page().arrange(kept);
    CHECK(log.filter() == "access");
}

TEST_CASE("Automatic backups are switched off and on in the workbook", "[ui]")
{
    OpenCustody open;
    auto* automatic = open.backups().findChild<QCheckBox*>();
    CHECK(automatic->isChecked());
    automatic->click();
    CHECK_FALSE(Custody(open.workbook()).backup_settings()->automatic);
    automatic->click();
    CHECK(Custody(open.workbook()).backup_settings()->automatic);
    BackupKeeper backup(open.window.session(), 0);
    QString made;
    QObject::connect(&backup, &BackupKeeper::made, [&made](const QString& path) { made = path; });
    REQUIRE(wait_until([&made] { return !made.isEmpty(); }));
    CHECK(QFileInfo::exists(made));
    backup.finish(); // nothing more is due
    CHECK(QDir(open.folder.path("四平 市 备份")).entryList(QDir::Files).size() == 1);
}

TEST_CASE("An automatic backup that fails is said once", "[ui]")
{
    OpenCustody open;
    open.folder.bytes("file", "x");
    REQUIRE_OK(Custody(open.workbook()).set_backup_settings({true, open.folder.path("file/in")}));
    int failed = 0;
    for (int i = 0; i < 2; ++i) {
        BackupKeeper backup(open.window.session(), 0);
        QObject::connect(&backup, &BackupKeeper::failed, [&failed] { ++failed; });
        QElapsedTimer timer;
        timer.start();
        wait_until([&timer, &failed, i] { return timer.elapsed() > 2000 || (i == 0 && failed); });
    }
    CHECK(failed == 1);
}

TEST_CASE("The same workbook in a second window stays in the first", "[ui]")
{
    OpenCustody open;
    MainWindow second;
    CHECK_FALSE(second.open(open.path));
    CHECK_FALSE(second.session().is_open());
    CHECK(open.window.open(open.path)); // once more in its own window
}

TEST_CASE("A workbook that another computer has is shown, and says that it is read-only", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("四平.yice");
    REQUIRE_OK(Workbook::create(path, "四平市", {"siping"}));
    folder.bytes(".~四平.yice.lock", "4711\nyice\nOTHER-PC\n\n\n");
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    const auto answered = std::make_shared<int>(0);
    answer_next("Open for reading", answered);
    REQUIRE(window.open(path));
    CHECK(*answered == 1);
    CHECK(window.session().workbook().read_only());
    auto* bar = window.findChild<NoticeBar*>();
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName().contains("OTHER-PC"));
    const auto refused = Progress(window.session().workbook())
                             .set_figure("staff.social_workers", 1, Period::quarter(2024, 3),
                                         window.session().workbook().regions().root().id, "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
    // It was closed there: now it can be written in.
    QFile::remove(folder.path(".~四平.yice.lock"));
    emit bar->action_wanted();
    CHECK_FALSE(window.session().workbook().read_only());
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("A damaged workbook is exchanged for its newest good backup", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("四平.yice");
    {
        const auto made = Workbook::create(path, "四平市", {"siping"});
        REQUIRE_OK(made);
        OpenCustody::set(**made, 7);
        REQUIRE_OK(Custody(**made).back_up_now(QDateTime::currentDateTime()));
    }
    QByteArray bad = folder.read("四平.yice");
    bad.replace(8 * 4096, 2 * 4096, QByteArray(2 * 4096, '\x7f'));
    folder.bytes("四平.yice", bad);
    MainWindow window;
    window.show();
    const auto answered = std::make_shared<int>(0);
    answer_next("Cancel", answered);
    // Looked at inside while the window shows it already.
    window.open(path);
    REQUIRE(QTest::qWaitFor([&] { return *answered == 1 && !window.session().is_open(); }, 20'000));
    answer_next("Restore the chosen backup", answered);
    window.open(path);
    REQUIRE(QTest::qWaitFor([&] { return *answered == 2 && window.session().is_open(); }, 20'000));
    CHECK_FALSE(window.session().workbook().read_only());
    CHECK(folder.files().filter("(replaced ").size() + folder.files().filter("(damaged ").size() ==
          1);
}
