// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/main_window.h"
#include "ui/pages/import_page.h"
#include "ui/widgets/indicator_table.h"
#include "workbook/imports.h"
#include "workbook/progress.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace yice;
using namespace yice::ui;

namespace
{

const QString sheet_text = QStringLiteral("梨树县养老机构台账（2024年三季度）,,,,\r\n"
                                          "序号,机构名称,所属乡镇,床位总数(张),护理型床位\r\n"
                                          "1,梨树县康乐养老院,梨树镇,100,60\r\n"
                                          "2,郭家店镇敬老院,郭家店镇,60,20张\r\n"
                                          "合计,,,160,80\r\n");

QString make_workbook(const test::TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("梨树县.yice"));
    REQUIRE(Workbook::create(path, QStringLiteral("220322"), {QStringLiteral("siping")}).ok());
    return path;
}

/// Lets events happen until the condition holds; half a minute at most.
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

/// The visible button of this object name below a widget.
QPushButton* visible_primary(QWidget& widget)
{
    for (auto* button : widget.findChildren<QPushButton*>(QStringLiteral("primary"))) {
        if (button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

void drop(QWidget& widget, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

double beds(MainWindow& window)
{
    Session& session = window.session();
    const auto measured = Progress(session.workbook())
                              .measure(QStringLiteral("facility.beds"), session.period(),
                                       session.workbook().regions().root().id);
    REQUIRE(measured.ok());
    return measured->value.value_or(-1);
}

} // namespace

TEST_CASE("A planner drops a sheet, imports it, sees the numbers and takes it back", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = make_workbook(folder);
    const QString sheet = folder.gb18030(QStringLiteral("机构.csv"), sheet_text);
    {
        MainWindow window;
        window.show();
        REQUIRE(window.open(path));
        window.show_page(QStringLiteral("import"));
        drop(window.import_page(), sheet);
        REQUIRE(wait_until([&] {
            QPushButton* button = visible_primary(window.import_page());
            return button && button->isEnabled() && button->text().contains(u'2');
        }));
        visible_primary(window.import_page())->click();
        // The title names the quarter, so the window goes there once the import is written.
        REQUIRE(wait_until([&] { return window.session().period() == Period::quarter(2024, 3); }));
        CHECK(beds(window) == 160);

        window.show_page(QStringLiteral("overview"));
        bool shown = false;
        for (const QLabel* label : window.findChildren<QLabel*>(QStringLiteral("figure"))) {
            shown = shown || (label->isVisible() && label->text() == u"160");
        }
        CHECK(shown);

        window.show_indicator(QStringLiteral("siping-05"));
        bool found = false;
        for (const auto* table : window.findChildren<IndicatorTable*>()) {
            for (const IndicatorLine& line : table->lines()) {
                if (table->isVisible() && line.indicator.id == u"siping-05") {
                    found = true;
                    CHECK(line.assessment.reading.value.value_or(0) == Approx(50)); // 80 of 160
                }
            }
        }
        CHECK(found);

        const auto batches = Imports(window.session().workbook()).batches();
        REQUIRE(batches.ok());
        REQUIRE(batches->size() == 1);
        REQUIRE(Imports(window.session().workbook()).undo(batches->front().id).ok());
        window.session().written();
        CHECK(beds(window) == -1); // no data is not 0
    }
    // Closed: the file alone is the workbook.
    CHECK_FALSE(folder.files().contains(QStringLiteral("梨树县.yice-wal")));
    CHECK(Workbook::open(path).ok());
}

TEST_CASE("A sheet with a blocking row cannot be written", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = make_workbook(folder);
    const QString sheet = folder.gb18030(QStringLiteral("2024Q3.csv"),
                                         QStringLiteral("机构名称,所属乡镇,床位总数,护理型床位\r\n"
                                                        "梨树县康乐养老院,梨树镇,300,360\r\n"));
    MainWindow window;
    window.show();
    REQUIRE(window.open(path));
    window.show_page(QStringLiteral("import"));
    bool ready = false;
    QObject::connect(&window.import_page(), &Page::page_wanted, [&ready] { ready = true; });
    window.import_page().preview(sheet);
    REQUIRE(wait_until([&] { return ready; }));
    QPushButton* button = visible_primary(window.import_page());
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    CHECK(beds(window) == -1);
}

TEST_CASE("Every page opens on an empty workbook and on one without a plan", "[ui]")
{
    const test::TemporaryFolder folder;
    for (const bool with_plan : {true, false}) {
        const QString path =
            folder.path(with_plan ? QStringLiteral("有.yice") : QStringLiteral("无.yice"));
        REQUIRE(Workbook::create(path, QStringLiteral("仙桃市"),
                                 with_plan ? QStringList{QStringLiteral("siping")} : QStringList())
                    .ok());
        MainWindow window;
        window.show();
        REQUIRE(window.open(path));
        for (const char* page :
             {"overview", "indicators", "tasks", "rosters", "import", "outlook", "reports",
              "plan"}) {
            INFO(page);
            window.show_page(QString::fromLatin1(page));
            QApplication::processEvents();
            const QPixmap picture = window.grab();
            CHECK(picture.width() >= 1000);
        }
    }
}

TEST_CASE("The window fits a screen of 1366 × 768", "[ui]")
{
    const test::TemporaryFolder folder;
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    REQUIRE(window.open(make_workbook(folder)));
    const QString sheet = folder.gb18030(QStringLiteral("机构.csv"), sheet_text);
    window.show_page(QStringLiteral("import"));
    bool ready = false;
    QObject::connect(&window.import_page(), &Page::page_wanted, [&ready] { ready = true; });
    window.import_page().preview(sheet);
    REQUIRE(wait_until([&] { return ready; }));
    for (const char* page :
         {"overview", "indicators", "tasks", "rosters", "import", "outlook", "reports", "plan"}) {
        INFO(page);
        window.show_page(QString::fromLatin1(page));
        QApplication::processEvents();
        CHECK(window.minimumSizeHint().width() <= 1366);
        CHECK(window.minimumSizeHint().height() <= 768);
        CHECK(window.width() == 1366);
    }
}
