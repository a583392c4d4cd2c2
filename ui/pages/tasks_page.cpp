// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks_page.h"

#include "ui/pages/task_detail.h"
#include "ui/pages/task_form.h"
#include "ui/pages/task_ledger.h"
#include "ui/print/page_layout.h"
#include "ui/print/print_report.h"
#include "ui/style/theme.h"
#include "workbook/tasks.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int hint_width = 260;

} // namespace

TasksPage::TasksPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    splitter_ = new QSplitter;
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(space_3);
    ledger_ = new TaskLedger;
    print_ = new QPushButton(tr("Print list…"));
    print_->setIcon(icon(QStringLiteral("print")));
    pdf_ = new QPushButton(tr("Save as PDF…"));
    pdf_->setIcon(icon(QStringLiteral("pdf")));
    ledger_->head()->addWidget(print_);
    ledger_->head()->addWidget(pdf_);
    splitter_->addWidget(ledger_);
    splitter_->addWidget(make_right());
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setSizes({714, 408});
    page->addWidget(splitter_, 1);
    empty_card_ = new Card;
    empty_ = new QLabel;
    empty_->setObjectName(QStringLiteral("hint"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_card_->body()->addWidget(empty_, 1);
    empty_card_->hide();
    page->addWidget(empty_card_, 1);
    connect(ledger_, &TaskLedger::chosen, this, &TasksPage::show_chosen);
    connect(detail_, &TaskDetail::indicator_wanted, this, &TasksPage::open_indicator);
    connect(form_, &TaskForm::saved, &session, &Session::written);
    connect(print_, &QPushButton::clicked, this, &TasksPage::print);
    connect(pdf_, &QPushButton::clicked, this, &TasksPage::save_pdf);
}

QWidget* TasksPage::make_right()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_3);
    detail_ = new TaskDetail;
    form_ = new TaskForm(session());
    column->addWidget(detail_, 1);
    column->addWidget(form_);
    right->setMinimumWidth(380);
    return right;
}

void TasksPage::refresh()
{
    auto lines = Tasks(session().workbook()).lines(session().period());
    if (!lines) {
        say(lines.error());
        return;
    }
    const bool empty = lines->empty();
    splitter_->setVisible(!empty);
    empty_card_->setVisible(empty);
    empty_->setText(session().workbook().plans().empty()
                        ? tr("The workbook has no plan yet. Add one under Workbook, or import a "
                             "sheet of key tasks.")
                        : tr("The plan lists no key tasks. Import a sheet of key tasks to follow "
                             "them here."));
    ledger_->set_lines(std::move(lines.value()), session().workbook().plans(),
                       session().period().last_day());
    show_chosen();
}

void TasksPage::show_chosen()
{
    const bool any = !ledger_->shown().empty();
    print_->setEnabled(any);
    pdf_->setEnabled(any);
    ledger_->set_hint({}); // what was saved is not what is shown now
    const TaskLine* line = ledger_->current();
    detail_->setVisible(line);
    form_->setVisible(line);
    if (!line) {
        return;
    }
    const Workbook& workbook = session().workbook();
    // Without an id, find_plan() gives the first one.
    const Plan* plan = line->plan.isEmpty() ? nullptr : workbook.find_plan(line->plan);
    detail_->show_task(*line, plan, workbook.plans(), session().period().last_day());
    form_->show_task(*line);
}

void TasksPage::show_filter(TaskFilter filter)
{
    ledger_->choose_filter(filter);
}

void TasksPage::show_unit(const std::optional<QString>& unit)
{
    ledger_->choose_unit(unit);
}

void TasksPage::show_task(const QString& plan, const QString& task)
{
    ledger_->choose_task(plan + u'/' + task);
}

void TasksPage::open_indicator(const QString& id)
{
    if (const TaskLine* line = ledger_->current()) {
        session().set_plan(line->plan); // the indicator is that plan's
        emit indicator_wanted(id);
    }
}

Report TasksPage::list() const
{
    return Tasks(session().workbook())
        .list_report(ledger_->shown(), session().period(), ledger_->unit());
}

void TasksPage::print()
{
    const Report report = list();
    const PageLayout layout(report);
    if (auto done = ask_and_print(layout, report.title, this); !done) {
        say(done.error());
    }
}

void TasksPage::save_pdf()
{
    const Report report = list();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list"), report.title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_pdf(report, path); !done) {
        say(done.error());
    } else {
        // A long name must not make the card wider than the window.
        ledger_->set_hint(fontMetrics().elidedText(tr("Saved %1").arg(QFileInfo(path).fileName()),
                                                   Qt::ElideMiddle, hint_width));
    }
}

} // namespace yice::ui
