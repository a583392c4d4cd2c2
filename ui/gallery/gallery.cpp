// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "rosters/specs.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/dialogs/figures_dialog.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/rule_dialog.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/drafts.h"
#include "ui/gallery/camera.h"
#include "ui/gallery/form_pictures.h"
#include "ui/gallery/grid_pictures.h"
#include "ui/gallery/chart_pictures.h"
#include "ui/gallery/finder_pictures.h"
#include "ui/gallery/custody_pictures.h"
#include "ui/gallery/help_pictures.h"
#include "ui/main_window.h"
#include "ui/pages/import_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/rosters_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/task_form.h"
#include "ui/pages/tasks_page.h"
#include "ui/print/page_layout.h"
#include "ui/print/print_fonts.h"
#include "workbook/measures.h"
#include "workbook/reports.h"
#include "workbook/rosters.h"
#include "workbook/tasks.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

namespace yice::ui
{

namespace
{

/// Waits until the import page has read the file; a minute at most.
void wait_for_preview(ImportPage& page, const QStringList& files)
{
    page.preview(files);
    QElapsedTimer timer;
    timer.start();
    while (page.is_busy() && timer.elapsed() < 60'000) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

/// Rosters of people, of events, of numbers, of tasks; and forms of two of them.
void take_rosters(Camera& camera, MainWindow& window)
{
    auto* page = window.findChild<RostersPage*>();
    for (const char* id : {"elders", "visits", "population", "key_tasks", "funds"}) {
        page->show_roster(QString::fromLatin1(id));
        camera.take(window, QStringLiteral("22-rosters-%1").arg(QLatin1String(id)));
    }
    for (const RosterSpec* spec : {&elder_spec(), &facility_spec()}) {
        RosterQuery query;
        query.as_of = window.session().period().last_day();
        const auto ids = Rosters(window.session().workbook()).order(*spec, query);
        if (!ids || ids->empty()) {
            continue;
        }
        EntryDialog dialog(window.session(), *spec, ids->front());
        dialog.show();
        camera.take(dialog, QStringLiteral("33-dialog-entry-") + spec->id);
    }
    EntryDialog faulty(window.session(), elder_spec(), {});
    faulty.set_cell(QStringLiteral("name"), QStringLiteral("王秀英"));
    faulty.set_cell(QStringLiteral("identity"), QStringLiteral("9.99999E+17"));
    faulty.show();
    faulty.save();
    camera.take(faulty, QStringLiteral("33-dialog-entry-findings"));
    page->show_roster(facility_spec().id);
}

/// The plan, tab by tab, and the forms of what stands in it.
void take_plan(Camera& camera, MainWindow& window)
{
    window.show_page(QStringLiteral("plan"));
    auto* page = window.findChild<PlanPage*>();
    for (const char* tab :
         {"indicators", "tasks", "rules", "measures", "sources", "compare", "notes"}) {
        page->show_tab(QString::fromLatin1(tab));
        camera.take(window, QStringLiteral("28-plan-%1").arg(QLatin1String(tab)));
    }
    const Plan& plan = *window.session().plan();
    IndicatorDialog indicator(window.session(), plan, plan.indicators.front());
    indicator.show();
    camera.take(indicator, QStringLiteral("34-dialog-indicator"));
    MeasureDialog measure(window.session(), plan,
                          *find_measure(plan, QStringLiteral("facility.town_public_graded")));
    measure.show();
    camera.take(measure, QStringLiteral("34-dialog-measure"));
    PlanDialog properties(window.session(), plan);
    properties.show();
    camera.take(properties, QStringLiteral("34-dialog-plan"));
    if (!plan.tasks.empty()) {
        TaskDialog task(window.session(), plan, plan.tasks.front());
        task.show();
        camera.take(task, QStringLiteral("34-dialog-task"));
    }
    if (!plan.rules.empty()) {
        RuleDialog rule(window.session(), plan, plan.rules.front());
        rule.show();
        camera.take(rule, QStringLiteral("34-dialog-rule"));
    }
}

/// Every task, those of one unit, those overdue, and the form of one.
void take_tasks(Camera& camera, MainWindow& window)
{
    window.show_page(QStringLiteral("tasks"));
    auto* page = window.findChild<TasksPage*>();
    camera.take(window, QStringLiteral("21-tasks"));
    const Session& session = window.session();
    const auto lines = Tasks(session.workbook()).lines(session.period());
    if (!lines || lines->empty()) {
        return;
    }
    const auto units = by_unit(*lines, session.workbook().plans(), session.period().last_day());
    const auto named = [](const UnitTasks& unit) {
        return unit.unit.isEmpty() ? 0 : unit.lines.size();
    };
    const auto most = std::max_element(
        units.begin(), units.end(),
        [&](const UnitTasks& left, const UnitTasks& right) { return named(left) < named(right); });
    page->show_unit(most->unit);
    camera.take(window, QStringLiteral("21-tasks-unit"));
    page->show_unit({});
    page->show_filter(TaskFilter::Overdue);
    camera.take(window, QStringLiteral("21-tasks-overdue"));
    page->show_filter(TaskFilter::All);
    // One that its unit reported a quarter ago, with an input that blocks.
    const auto carried = std::find_if(lines->begin(), lines->end(), [](const TaskLine& line) {
        return line.progress && !line.rating.reported_now && !line.rating.done;
    });
    if (carried != lines->end()) {
        page->show_task(carried->plan, carried->task.id);
        camera.take(window, QStringLiteral("21-tasks-carried"));
        auto* form = page->findChild<TaskForm*>();
        form->set_value(QStringLiteral("percent"), QStringLiteral("六成多"));
        form->save();
        camera.take(window, QStringLiteral("21-tasks-findings"));
    }
}

void take_dialogs(Camera& camera, MainWindow& window)
{
    {
        NewWorkbookDialog dialog(&window);
        dialog.choose_region(QStringLiteral("2203"));
        dialog.show();
        camera.take(dialog, QStringLiteral("30-dialog-new-workbook"));
    }
    {
        PlacesDialog dialog(window.session());
        dialog.show();
        camera.take(dialog, QStringLiteral("31-dialog-places"));
    }
    const Plan* plan = window.session().plan();
    if (plan && plan->indicators.size() > 1) {
        FiguresDialog dialog(window.session(), *plan, plan->indicators[1]);
        dialog.show();
        camera.take(dialog, QStringLiteral("32-dialog-figures"));
    }
}

void take_report(Camera& camera, Session& session)
{
    const auto report =
        Reports(session.workbook()).quarterly(*session.plan(), session.period(), session.region());
    if (!report) {
        return;
    }
    const PageLayout layout(*report);
    const double scale = 96 / units_per_inch;
    for (int page = 0; page < layout.page_count(); ++page) {
        QImage sheet((PageLayout::sheet() * scale).toSize(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.end();
        camera.keep(sheet, QStringLiteral("40-report-page-%1").arg(page + 1));
    }
}

} // namespace

Result<QStringList> write_gallery(const QString& folder, const GalleryInput& input)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorKind::ReadOnly, folder, {}};
    }
    const QTemporaryDir drafts; // what is typed for the pictures is no draft of the user's
    Drafts::use_folder(drafts.path());
    Camera camera(folder);
    Reader::set_patience(60'000); // pictures of answers, not of waiting
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    window.start_page().set_recent({{input.workbook, {}, false, false}}, {});
    camera.take(window, QStringLiteral("01-start"));
    take_start(camera, window);
    if (!window.open(input.empty_workbook)) {
        return Error{ErrorKind::NotFound, input.empty_workbook, {}};
    }
    camera.take(window, QStringLiteral("02-overview-empty"));
    window.show_page(QStringLiteral("rosters"));
    camera.take(window, QStringLiteral("03-rosters-empty"));
    if (!window.open(input.workbook)) {
        return Error{ErrorKind::NotFound, input.workbook, {}};
    }
    camera.take(window, QStringLiteral("10-overview"));
    take_quick_find(camera, window);
    int number = 11;
    for (const Indicator& indicator : window.session().plan()->indicators) {
        window.show_indicator(indicator.id);
        camera.take(window, QStringLiteral("%1-indicator-%2").arg(number++).arg(indicator.id));
    }
    take_charts(camera, window);
    take_tasks(camera, window);
    window.show_page(QStringLiteral("rosters"));
    camera.take(window, QStringLiteral("22-rosters"));
    take_rosters(camera, window);
    take_grid(camera, window);
    window.show_page(QStringLiteral("import"));
    camera.take(window, QStringLiteral("23-import"));
    wait_for_preview(window.import_page(), {input.sheet});
    camera.take(window, QStringLiteral("24-import-preview"));
    wait_for_preview(window.import_page(), {input.bad_sheet});
    camera.take(window, QStringLiteral("25-import-findings"));
    wait_for_preview(window.import_page(), input.several_sheets);
    camera.take(window, QStringLiteral("25-import-several"));
    window.show_page(QStringLiteral("reports"));
    camera.take(window, QStringLiteral("26-report"));
    for (const char* item : {"gap", "budget"}) {
        window.go({QStringLiteral("outlook"), QString::fromLatin1(item), {}});
        camera.take(window, QStringLiteral("27-outlook-") + QLatin1String(item));
    }
    take_plan(camera, window);
    take_dialogs(camera, window);
    take_custody(camera, window);
    take_forms(camera, window.session());
    take_help(camera, window);
    take_report(camera, window.session());
    const auto parts = window.session().workbook().regions().parts(window.session().region());
    if (!parts.empty()) {
        window.session().set_region(parts.front());
        window.show_page(QStringLiteral("overview"));
        camera.take(window, QStringLiteral("27-overview-county"));
    }
    return camera.result();
}

} // namespace yice::ui
