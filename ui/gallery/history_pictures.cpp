// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/history_pictures.h"

#include "rosters/specs.h"
#include "ui/gallery/camera.h"
#include "ui/main_window.h"
#include "ui/undo_actions.h"
#include "ui/widgets/history_panel.h"
#include "workbook/imports.h"
#include "workbook/places.h"
#include "workbook/plans.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"

#include <QListView>

namespace yice::ui
{

namespace
{

/// One step of each kind, made as pages and forms make them.
void work(Session& session)
{
    Workbook& workbook = session.workbook();
    const RosterSpec& spec = facility_spec();
    RosterQuery query;
    query.as_of = session.period().last_day();
    const auto ids = Rosters(workbook).order(spec, query);
    Imports imports(workbook);
    if (ids && ids->size() > 2) {
        EntryEdit edit;
        edit.spec = &spec;
        edit.entry = ids->front();
        edit.period = session.period();
        if (auto cells = Rosters(workbook).as_cells(spec, edit.entry, query.as_of)) {
            edit.cells = *cells;
            edit.cells.insert(QStringLiteral("residents"), QStringLiteral("1"));
            edit.cells.insert(QStringLiteral("contact"), QStringLiteral("04349990001"));
            if (const auto preparation = imports.prepare(edit)) {
                (void) imports.commit(*preparation);
            }
        }
        (void) imports.remove(spec, (*ids)[1], session.period());
    }
    (void) Progress(workbook).set_figure(QStringLiteral("population.aged_60_resident"), 461'000,
                                         session.period(), workbook.regions().root().id,
                                         QStringLiteral("统计局"));
    (void) Places(workbook).add(QStringLiteral("前进社区"), RegionLevel::Community,
                                workbook.regions().parts(workbook.regions().root().id).front());
    if (const Plan* plan = session.plan()) {
        Indicator indicator = plan->indicators.front();
        indicator.target = indicator.target.value_or(0) + 100;
        (void) Plans(workbook).put_indicator(plan->id, indicator);
    }
    session.written();
}

} // namespace

void take_empty_history(Camera& camera, MainWindow& window)
{
    window.show_history(true);
    camera.take(window, QStringLiteral("04-history-empty"));
    window.show_history(false);
}

void take_history(Camera& camera, MainWindow& window)
{
    window.show_page(QStringLiteral("indicators"));
    const StepId before = window.undo_actions().undo_next();
    work(window.session());
    window.show_history(true);
    auto* panel = window.findChild<HistoryPanel*>();
    panel->list()->setFocus();
    camera.take(window, QStringLiteral("29-history"));
    for (int i = 0; i < 3; ++i) {
        window.undo_actions().undo();
    }
    panel->list()->setCurrentIndex(panel->list()->model()->index(1, 0));
    camera.take(window, QStringLiteral("29-history-undone"));
    while (window.undo_actions().undo_next().valid() &&
           window.undo_actions().undo_next() != before) {
        window.undo_actions().undo();
    }
    window.show_history(false);
}

} // namespace yice::ui
