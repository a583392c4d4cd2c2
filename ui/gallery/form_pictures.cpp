// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/form_pictures.h"

#include "rosters/specs.h"
#include "ui/dialogs/ask_unsaved.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/dialogs/entry_sections.h"
#include "ui/dialogs/figures_dialog.h"
#include "ui/gallery/camera.h"
#include "ui/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/indicator_tip.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>

namespace yice::ui
{

namespace
{

/// The first facility that has nursing beds and reported in this quarter.
EntryId some_facility(Session& session)
{
    const RosterSpec& spec = facility_spec();
    const QDate day = session.period().last_day();
    RosterQuery query;
    query.as_of = day;
    Rosters rosters(session.workbook());
    const auto ids = rosters.order(spec, query);
    const auto rows = ids ? rosters.rows(spec, *ids, day) : ids.error();
    if (!rows || rows->empty()) {
        return {};
    }
    for (const RosterRow& row : *rows) {
        const double beds = spec.number(row.record, "beds");
        const double nursing = spec.number(row.record, "nursing_beds");
        if (nursing > 20 && nursing + 20 < beds && row.as_of >= session.period().first_day() &&
            spec.text(row.record, "status") == spec.open_status) {
            return row.id;
        }
    }
    return rows->front().id;
}

EntryId first_of(Session& session, const RosterSpec& spec)
{
    RosterQuery query;
    query.as_of = session.period().last_day();
    const auto ids = Rosters(session.workbook()).order(spec, query);
    return ids && !ids->empty() ? ids->front() : EntryId();
}

/// As large as on a screen of 1366 × 768, whatever screen there is.
void show(EntryDialog& form)
{
    form.resize(1020, 700);
    form.show();
}
void show(QWidget& form)
{
    form.show();
}

QString name(const char* state)
{
    return QStringLiteral("35-form-") + QLatin1String(state);
}

void take_facility(Camera& camera, Session& session)
{
    const EntryId facility = some_facility(session);
    {
        EntryDialog form(session, facility_spec(), facility);
        form.set_neighbours(
            [facility](EntryId, int step) { return step > 0 ? facility : EntryId(); });
        show(form);
        for (const EntrySection& section : entry_sections(facility_spec())) {
            form.show_section(section.id);
            camera.take(form, name("facility-") + section.id);
        }
        form.show_section(QStringLiteral("changing"));
        const int nursing = form.cells().value(QStringLiteral("nursing_beds")).toInt();
        form.set_cell(QStringLiteral("nursing_beds"), QString::number(nursing + 20));
        form.check_now();
        camera.take(form, name("facility-effect"));
        form.set_cell(QStringLiteral("nursing_beds"), QStringLiteral("九十九张半"));
        form.set_cell(QStringLiteral("residents"), QStringLiteral("9000"));
        form.check_now();
        camera.take(form, name("facility-findings"));
        form.find(QStringLiteral("费"));
        camera.take(form, name("facility-find"));
    }
    {
        // What the form above held was not saved: opened again, it is offered.
        EntryDialog form(session, facility_spec(), facility);
        show(form);
        camera.take(form, name("draft-offer"));
    }
    EntryDialog added(session, facility_spec(), {});
    added.set_cell(QStringLiteral("name"),
                   QStringLiteral("𠮷林省四平市铁西区仁兴街道幸福里社区老年人日间照料服务中心"));
    show(added);
    added.check_now();
    camera.take(added, name("facility-new"));
}

void take_elder(Camera& camera, Session& session)
{
    EntryDialog form(session, elder_spec(), first_of(session, elder_spec()));
    show(form);
    for (const EntrySection& section : entry_sections(elder_spec())) {
        form.show_section(section.id);
        camera.take(form, name("elder-") + section.id);
    }
    for (const RosterSpec* spec : {&visit_spec(), &figure_spec(), &key_task_spec()}) {
        EntryDialog other(session, *spec, first_of(session, *spec));
        show(other);
        camera.take(other, name("") + spec->id);
    }
}

void take_figures(Camera& camera, Session& session)
{
    for (const Indicator& indicator : session.plan()->indicators) {
        if (!session.plan()->find_figure(indicator.formula.numerator) &&
            !session.plan()->find_figure(indicator.formula.denominator)) {
            continue;
        }
        FiguresDialog form(session, *session.plan(), indicator);
        show(form);
        camera.take(form, name("figures"));
        const QString figure = session.plan()->find_figure(indicator.formula.numerator)
                                   ? indicator.formula.numerator
                                   : indicator.formula.denominator;
        form.set_value(figure, QStringLiteral("大约五千"));
        camera.take(form, name("figures-findings"));
        return;
    }
}

/// The question that is asked before anything typed is lost, and a tooltip as it is drawn.
void take_small_ones(Camera& camera, Session& session)
{
    QWidget behind;
    QTimer::singleShot(100, &behind, [&camera] {
        QWidget* question = QApplication::activeModalWidget();
        camera.take(*question, name("unsaved"));
        question->close();
    });
    ask_unsaved(&behind);
    const Indicator* indicator = nullptr;
    for (const Indicator& each : session.plan()->indicators) {
        indicator = !indicator && each.formula.kind == FormulaKind::Ratio ? &each : indicator;
    }
    if (indicator) {
        Card card;
        auto* tip = new QLabel(indicator_tip(*session.plan(), *indicator));
        tip->setWordWrap(true);
        card.body()->addWidget(tip);
        card.resize(480, card.heightForWidth(480));
        card.show();
        camera.take(card, name("indicator-tip"));
    }
}

} // namespace

void take_forms(Camera& camera, Session& session)
{
    take_facility(camera, session);
    take_elder(camera, session);
    if (session.plan()) {
        take_figures(camera, session);
        take_small_ones(camera, session);
    }
}

} // namespace yice::ui
