// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "ui/dialogs/plan_lines.h"
#include "workbook/plans.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace yice::ui
{

PlanDialog::PlanDialog(Session& session, const Plan& plan, QWidget* parent)
    : FormDialog(plan.name, parent), session_(session), plan_(plan)
{
    QFormLayout& form = add_page(tr("Plan"));
    name_ = add_line(form, tr("Name"), plan.name);
    short_name_ = add_line(form, tr("Short name"), plan.short_name);
    document_ = add_line(form, tr("Document"), plan.document);
    start_ = add_line(form, tr("First day"), plan.start.toString(Qt::ISODate));
    end_ = add_line(form, tr("Last day"), plan.end.toString(Qt::ISODate));
    notes_ = add_text(form, tr("Notes"), plan.notes.join(u'\n'), 8);
    QFormLayout& lists = add_page(tr("Units and figures"));
    units_ = add_text(lists, tr("Units that changed hands"), unit_lines(plan.units), 5);
    units_->setPlaceholderText(tr("市卫健委 市民政局 2023-10-01, one line each"));
    figures_ = add_text(lists, tr("Figures typed in"), figure_lines(plan.figures), 10);
    auto* hint = new QLabel(tr("One line each: id, name, unit, who reports it; a + before the unit "
                               "adds up over time."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    lists.addRow(QString(), hint);
    keep_drafts({session.workbook().path(), QStringLiteral("plan"), plan.id});
}

Status PlanDialog::write()
{
    QString fault;
    const auto units = read_unit_lines(units_->toPlainText(), plan_.units, fault);
    const auto figures = read_figure_lines(figures_->toPlainText(), plan_.figures, fault);
    if (!units || !figures) {
        complain(tr("“%1” is not understood.").arg(fault));
        return {};
    }
    const QDate start = QDate::fromString(start_->text().trimmed(), Qt::ISODate);
    const QDate end = QDate::fromString(end_->text().trimmed(), Qt::ISODate);
    if (!start.isValid() || !end.isValid()) {
        complain(tr("A date is written like 2025-12-31."));
        return {};
    }
    const auto edit = [&](Plan& plan) {
        plan.name = name_->text().trimmed();
        plan.short_name = short_name_->text().trimmed();
        plan.document = document_->text().trimmed();
        plan.start = start;
        plan.end = end;
        plan.notes = notes_->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        plan.units = *units;
        plan.figures = *figures;
    };
    if (auto done = Plans(session_.workbook()).change(plan_.id, tr("Name, time and lists"), edit);
        !done) {
        return done;
    }
    session_.written();
    return {};
}

} // namespace yice::ui
