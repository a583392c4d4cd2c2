// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "report/manual_pages.h"
#include "rosters/specs.h"
#include "temporary.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/help/help_contents.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_window.h"
#include "ui/help/manual_document.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace yice;
using namespace yice::ui;

namespace
{

void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, with);
    QApplication::sendEvent(&widget, &event);
}

QString make_workbook(const test::TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("梨树县.yice"));
    REQUIRE(Workbook::create(path, QStringLiteral("220322"), {QStringLiteral("siping")}).ok());
    return path;
}

QString shown_text(const HelpWindow& help)
{
    return help.findChild<QTextBrowser*>()->toPlainText();
}

} // namespace

TEST_CASE("F1 opens the manual at the page one is on", "[ui][help]")
{
    const test::TemporaryFolder folder;
    MainWindow window;
    window.show();
    press(window, Qt::Key_F1);
    REQUIRE(window.help().window());
    CHECK(window.help().window()->chapter() == "start");
    REQUIRE(window.open(make_workbook(folder)));
    for (const char* page : {"overview", "indicators", "tasks", "rosters", "import", "reports"}) {
        window.show_page(page);
        REQUIRE(window.here().page == page);
        press(window, Qt::Key_F1);
        CHECK(window.help().window()->chapter() == page);
        CHECK(window.help().window()->isVisible());
    }
    // The workbook's own plan is explained now, and no other.
    auto* tree = window.help().window()->findChild<QTreeWidget*>();
    CHECK(tree->findItems("siping", Qt::MatchExactly).isEmpty());
    int plans = 0;
    for (QTreeWidgetItemIterator item(tree); *item; ++item) {
        plans += (*item)->data(0, Qt::UserRole).toString().startsWith("plan/");
    }
    CHECK(plans == 1);
    // A key with Shift is another one.
    window.show_page("overview");
    press(window, Qt::Key_F1, Qt::ShiftModifier);
    CHECK(window.help().window()->chapter() == "reports");
}

TEST_CASE("A dialog has its own chapter, which stays usable beside it", "[ui][help]")
{
    MainWindow window;
    window.show();
    NewWorkbookDialog dialog(&window);
    QString chapter;
    bool inside = false;
    QString said;
    QTimer::singleShot(0, &dialog, [&] {
        press(dialog, Qt::Key_F1);
        HelpWindow* help = window.help().window();
        chapter = help ? help->chapter() : QString();
        inside = help && help->parentWidget() == &dialog; // or the dialog would block it
        if (help) {
            help->follow(QUrl("page:overview"));
            for (const QLabel* label : help->findChildren<QLabel*>()) {
                said += label->text();
            }
        }
        dialog.reject();
    });
    dialog.exec();
    CHECK(chapter == "start");
    CHECK(inside);
    CHECK_FALSE(said.isEmpty());
}

TEST_CASE("Links of the manual lead to chapters, pages and empty sheets", "[ui][help]")
{
    const test::TemporaryFolder folder;
    HelpWindow help({});
    help.show();
    QString page;
    QObject::connect(&help, &HelpWindow::wanted,
                     [&](const Destination& destination) { page = destination.page; });
    help.follow(QUrl("page:import"));
    CHECK(page == "import");
    help.follow(QUrl("help:roster/elders"));
    CHECK(help.chapter() == "roster/elders");
    help.follow(QUrl(QString("help:import#身份证号变成科学计数")));
    CHECK(help.chapter() == "import");
    auto* text = help.findChild<QTextBrowser*>();
    CHECK(text->verticalScrollBar()->value() > 0);
    help.follow(QUrl("help:nowhere"));
    CHECK(help.chapter() == "index");
    help.follow(QUrl("http://example.org/")); // nothing outside is ever opened
    CHECK(help.chapter() == "index");

    const QString path = folder.path("老年人填报表.csv");
    REQUIRE(help.save_template("elders", path).ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == Rosters::empty_sheet(elder_spec(), TextEncoding::Utf8Bom));
    CHECK(help.save_template("no_such_roster", path).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(help.save_template("elders", folder.path("没有这个文件夹/表.csv")).ok());

    // Back and forward, as often as there were steps.
    auto* back = help.findChildren<QToolButton*>().value(0);
    REQUIRE(back->isEnabled());
    back->click();
    CHECK(help.chapter() == "import");
    CHECK(text->verticalScrollBar()->value() > 0);
    back->click();
    CHECK(help.chapter() == "roster/elders");
    help.findChildren<QToolButton*>().value(1)->click();
    CHECK(help.chapter() == "import");
}

TEST_CASE("The manual is searched and its passages are marked", "[ui][help]")
{
    HelpWindow help({});
    help.show();
    auto* words = help.findChild<QLineEdit*>();
    auto* results = help.findChild<QListWidget*>();
    auto* text = help.findChild<QTextBrowser*>();
    help.show_link("terms");
    words->setText("护理型床位");
    CHECK(results->isVisible());
    CHECK(results->count() > 3);
    CHECK(text->extraSelections().size() == 3);
    for (int row = 0; row < results->count(); ++row) {
        results->setCurrentRow(row);
        INFO(results->item(row)->text().toStdString());
        CHECK(help.chapter() == results->item(row)->data(Qt::UserRole).toString());
        CHECK_FALSE(text->extraSelections().isEmpty());
        CHECK(shown_text(help).contains("护理型床位"));
    }
    words->setText("没有这样的词");
    CHECK(results->count() == 0);
    CHECK(text->extraSelections().isEmpty());
    words->clear();
    CHECK(help.findChild<QTreeWidget*>()->isVisible());
}

TEST_CASE("Every chapter is set without signs of Markdown left over", "[ui][help]")
{
    const Manual manual;
    for (const Chapter& chapter : manual.chapters()) {
        INFO(chapter.id.toStdString());
        const auto document = manual_document(*manual.text(chapter.id), screen_look(), 1);
        const QString text = document->toPlainText();
        CHECK(text.startsWith(chapter.title));
        for (const char* sign : {"**", "](", "|---", "\n#", "\\*"}) {
            INFO(sign);
            CHECK_FALSE(text.contains(sign));
        }
    }
    // Links into chapters find their headings in the document that is shown.
    const auto document = manual_document(*manual.text("indicators"), screen_look(), 1);
    CHECK(find_heading(*document, "“没有数据”不等于“零”").isValid());
    CHECK_FALSE(find_heading(*document, "没有这个标题").isValid());
}

TEST_CASE("The manual opens at once, remembers the size of its text, and prints", "[ui][help]")
{
    const test::TemporaryFolder folder;
    { // fonts and resources are read once
        const HelpWindow first({});
    }
    QElapsedTimer timer;
    timer.start();
    HelpWindow help({});
    help.show();
    help.show_link("import");
    CHECK(timer.elapsed() < 500); // 100 ms on a quiet machine
    const auto size = [&] {
        return help.findChild<QTextBrowser*>()->document()->defaultFont().pixelSize();
    };
    const int before = size();
    const auto buttons = help.findChildren<QToolButton*>();
    buttons.value(3)->click();
    CHECK(size() > before);
    buttons.value(2)->click();
    CHECK(size() == before);
    settings().remove("help/text");

    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.path("手册.pdf"));
    help.print_to(printer);
    QFile file(folder.path("手册.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
}
