// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/task_dialog.h"

#include "ui/dialogs/plan_lines.h"
#include "ui/style/theme.h"
#include "workbook/plans.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace yice::ui
{

TaskDialog::TaskDialog(Session& session, const Plan& plan, const Task& task, QWidget* parent)
    : FormDialog(task.id.isEmpty() ? tr("New key task") : task.name, parent),
      session_(session),
      plan_(plan.id),
      task_(task),
      is_new_(task.id.isEmpty())
{
    QFormLayout& what = add_page(tr("Task"));
    id_ = add_line(what, tr("Id"),
                   is_new_ ? QStringLiteral("%1-t%2").arg(plan.id).arg(plan.tasks.size() + 1)
                           : task.id);
    id_->setEnabled(is_new_);
    name_ = add_line(what, tr("Name"), task.name);
    chapter_ = add_line(what, tr("Chapter"), task.chapter);
    text_ = add_text(what, tr("Text"), task.text, 5);
    lead_ = add_line(what, tr("Lead units"), joined_units(task.lead_units));
    cooperating_ = add_line(what, tr("Supporting units"), joined_units(task.cooperating_units));
    due_ = add_line(what, tr("Due"),
                    task.deadline.date ? task.deadline.date->toString(Qt::ISODate) : QString());
    due_->setPlaceholderText(tr("2025-12-31, or empty"));
    wording_ = add_line(what, tr("In the document's words"), task.deadline.wording);
    yearly_ = new QCheckBox(tr("due again every year"));
    yearly_->setChecked(task.deadline.yearly);
    what.addRow(QString(), yearly_);
    QFormLayout& effect = add_page(tr("Effect"));
    indicators_ = add_line(effect, tr("Serves the indicators"), task.indicators.join(u'、'));
    adds_ = add_text(effect, tr("Will add"), addition_lines(task.adds), 4);
    auto* hint = new QLabel(tr("One line each: measure, number, when. For example:\n"
                               "facility.institution_nursing_beds 120 2025Q2"));
    hint->setObjectName(QStringLiteral("hint"));
    effect.addRow(QString(), hint);
    note_ = add_text(effect, tr("Note"), task.note, 3);
    add_source(effect, task.evidence);
    keep_drafts({session.workbook().path(), QStringLiteral("plan-task"),
                 plan.id + u'/' + (is_new_ ? QStringLiteral("new") : task.id)});
}

Status TaskDialog::write()
{
    QString fault;
    const auto adds = read_addition_lines(adds_->toPlainText(), fault);
    if (!adds) {
        complain(tr("“%1” is not understood: measure, number, quarter.").arg(fault));
        return {};
    }
    const QDate due = QDate::fromString(due_->text().trimmed(), Qt::ISODate);
    if (!due.isValid() && !due_->text().trimmed().isEmpty()) {
        complain(tr("“%1” is not a date like 2025-12-31.").arg(due_->text()));
        return {};
    }
    Task task = task_;
    task.id = id_->text().trimmed();
    task.name = name_->text().trimmed();
    task.chapter = chapter_->text().trimmed();
    task.text = text_->toPlainText().trimmed();
    task.lead_units = read_units(lead_->text());
    task.cooperating_units = read_units(cooperating_->text());
    task.deadline.date = due.isValid() ? std::optional(due) : std::nullopt;
    task.deadline.wording = wording_->text().trimmed();
    task.deadline.yearly = yearly_->isChecked();
    task.indicators = read_units(indicators_->text());
    task.adds = *adds;
    task.note = note_->toPlainText().trimmed();
    task.evidence = source();
    if (auto done = Plans(session_.workbook()).put_task(plan_, task); !done) {
        return done;
    }
    session_.written();
    return {};
}

} // namespace yice::ui
