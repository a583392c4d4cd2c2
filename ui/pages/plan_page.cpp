// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/rule_dialog.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/pages/plan_tables.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "workbook/measures.h"
#include "workbook/plans.h"
#include "workbook/rosters.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

template <class T>
const T* find_entry(const std::vector<T>& list, const QString& id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

PlanPage::PlanPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    column->addWidget(make_bar());
    auto* card = new Card;
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    card->body()->addWidget(tabs_, 1);
    column->addWidget(card, 1);
    add_tab(QStringLiteral("indicators"), tr("Indicators"), tr("New indicator…"));
    add_tab(QStringLiteral("tasks"), tr("Key tasks"), tr("New key task…"));
    add_tab(QStringLiteral("rules"), tr("Parameters"), {});
    add_tab(QStringLiteral("measures"), tr("Measures"), tr("New measure…"));
    add_tab(QStringLiteral("sources"), tr("Sources"), {});
    add_tab(QStringLiteral("compare"), tr("Compare"), {});
    connect(tabs_, &QTabWidget::currentChanged, this, &PlanPage::show_costly);
    notes_ = new QLabel;
    notes_->setWordWrap(true);
    notes_->setMargin(space_3);
    notes_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tabs_->addTab(notes_, tr("Notes"));
}

QWidget* PlanPage::make_bar()
{
    auto* card = new Card;
    auto* bar = new QHBoxLayout;
    plan_ = new QComboBox;
    plan_->setAccessibleName(tr("Plan"));
    plan_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    plan_->setMinimumContentsLength(24);
    facts_ = new QLabel;
    facts_->setObjectName(QStringLiteral("hint"));
    properties_ = new QPushButton(tr("Properties…"));
    properties_->setToolTip(tr("Name, time, notes, units that changed hands, figures"));
    undo_ = new QPushButton(tr("Take back"));
    undo_->setIcon(icon(QStringLiteral("undo")));
    load_ = new QPushButton(tr("Load a plan"));
    load_->setMenu(new QMenu(load_));
    save_ = new QPushButton(tr("Save as a file…"));
    bar->addWidget(plan_);
    bar->addWidget(facts_, 1);
    bar->addWidget(properties_);
    bar->addWidget(undo_);
    bar->addWidget(load_);
    bar->addWidget(save_);
    card->body()->addLayout(bar);
    connect(plan_, &QComboBox::activated, this,
            [this] { session().set_plan(plan_->currentData().toString()); });
    connect(properties_, &QPushButton::clicked, this, &PlanPage::edit_properties);
    connect(undo_, &QPushButton::clicked, this, &PlanPage::undo);
    connect(load_->menu(), &QMenu::aboutToShow, this, &PlanPage::fill_load_menu);
    connect(save_, &QPushButton::clicked, this, &PlanPage::save_file);
    return card;
}

void PlanPage::add_tab(const QString& name, const QString& label, const QString& add_label)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space_2, 0, 0);
    column->setSpacing(space_2);
    Tab made{name, new TextTable, nullptr, nullptr, {}};
    made.table->setAccessibleName(label);
    column->addWidget(made.table, 1);
    const bool editable = name != u"sources" && name != u"compare";
    if (editable) {
        auto* line = new QHBoxLayout;
        made.edit = new QPushButton(name == u"measures" ? tr("Edit or copy…") : tr("Edit…"));
        line->addWidget(made.edit);
        connect(made.edit, &QPushButton::clicked, this,
                [this, name] { edit(name, chosen_id(tab(name))); });
        if (!add_label.isEmpty()) {
            auto* add = new QPushButton(add_label);
            line->addWidget(add);
            connect(add, &QPushButton::clicked, this, [this, name] { edit(name, {}); });
        }
        line->addStretch(1);
        made.remove = new QPushButton(tr("Remove"));
        line->addWidget(made.remove);
        connect(made.remove, &QPushButton::clicked, this, [this, name] { remove(name); });
        column->addLayout(line);
        connect(made.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, name] { fit_buttons(tab(name)); });
        connect(made.table, &QTableView::doubleClicked, this,
                [this, name] { edit(name, chosen_id(tab(name))); });
    }
    all_tabs_.push_back(made);
    tabs_->addTab(page, label);
}

PlanPage::Tab& PlanPage::tab(const QString& name)
{
    const auto found = std::find_if(all_tabs_.begin(), all_tabs_.end(),
                                    [&](const Tab& each) { return each.name == name; });
    Q_ASSERT(found != all_tabs_.end());
    return *found;
}

QString PlanPage::item() const
{
    const auto shown = static_cast<size_t>(std::max(0, tabs_->currentIndex()));
    return shown < all_tabs_.size() ? all_tabs_[shown].name : QStringLiteral("notes");
}

void PlanPage::show_tab(const QString& name)
{
    if (name == u"notes") {
        tabs_->setCurrentWidget(notes_);
    }
    for (size_t i = 0; i < all_tabs_.size(); ++i) {
        if (all_tabs_[i].name == name) {
            tabs_->setCurrentIndex(static_cast<int>(i));
        }
    }
}

QString PlanPage::chosen_id(const Tab& tab) const
{
    const QModelIndexList rows = tab.table->selectionModel()
                                     ? tab.table->selectionModel()->selectedRows()
                                     : QModelIndexList();
    return rows.isEmpty() ? QString() : tab.ids.value(rows.first().row());
}

void PlanPage::refresh()
{
    const Plan* plan = session().plan();
    plan_->clear();
    for (const Plan& each : session().workbook().plans()) {
        plan_->addItem(each.short_name.isEmpty() ? each.name : each.short_name, each.id);
    }
    plan_->setVisible(plan_->count() > 0);
    save_->setEnabled(plan);
    properties_->setEnabled(plan);
    tabs_->setEnabled(plan);
    show_undo();
    if (!plan) {
        facts_->setText(tr("The workbook has no plan yet. Load one of the built-in plans, or your "
                           "own file."));
        for (Tab& each : all_tabs_) {
            each.table->set_content({{QString()}}, {});
        }
        return;
    }
    plan_->setCurrentIndex(plan_->findData(plan->id));
    facts_->setText(tr("%1 indicators, %2 key tasks, %3 rules · %4 to %5")
                        .arg(plan->indicators.size())
                        .arg(plan->tasks.size())
                        .arg(plan->rules.size())
                        .arg(plan->start.toString(Qt::ISODate), plan->end.toString(Qt::ISODate)));
    std::vector<PlanTable> contents = {
        indicator_table(*plan), task_table(*plan, session().period().last_day()), rule_table(*plan),
        measure_table(*plan), source_table(*plan)};
    for (size_t i = 0; i < contents.size(); ++i) {
        Tab& each = all_tabs_[i];
        each.ids = contents[i].ids;
        QHash<int, QColor> chapters;
        for (qsizetype row = 0; row < each.ids.size() && i < 2; ++row) {
            if (each.ids[row].isEmpty()) {
                chapters.insert(static_cast<int>(row) * 1000 + 1, theme().secondary);
            }
        }
        each.table->set_content(contents[i].columns, std::move(contents[i].rows));
        each.table->set_cell_colors(chapters);
        fit_buttons(each);
    }
    show_costly();
    QStringList notes = plan->notes;
    notes.prepend(plan->document);
    notes.removeAll(QString());
    notes_->setText(notes.join(QStringLiteral("\n\n")));
}

void PlanPage::show_costly()
{
    const Plan* plan = session().is_open() ? session().plan() : nullptr;
    if (!plan) {
        return;
    }
    if (Tab& compare = tab(QStringLiteral("compare")); compare.table->isVisibleTo(tabs_)) {
        const std::vector<Plan> others = other_plans(session().workbook(), plan->id);
        std::vector<const Plan*> compared = {plan};
        for (const Plan& other : others) {
            compared.push_back(&other);
        }
        PlanTable content = compare_table(compared);
        compare.table->set_content(content.columns, std::move(content.rows));
    }
}

void PlanPage::fit_buttons(Tab& tab)
{
    if (!tab.edit) {
        return;
    }
    const QString id = chosen_id(tab);
    const Plan* plan = session().is_open() ? session().plan() : nullptr;
    const bool built_in = tab.name == u"measures" && plan && !find_entry(plan->measures, id);
    tab.edit->setEnabled(!id.isEmpty());
    tab.remove->setEnabled(!id.isEmpty() && !built_in);
}

void PlanPage::edit(const QString& name, const QString& id)
{
    const Plan* plan = session().plan();
    const bool chapter_line = id.isEmpty() && sender() == tab(name).table;
    if (!plan || chapter_line) {
        return;
    }
    std::unique_ptr<QDialog> dialog;
    if (name == u"indicators") {
        const Indicator* known = find_entry(plan->indicators, id);
        dialog =
            std::make_unique<IndicatorDialog>(session(), *plan, known ? *known : Indicator(), this);
    } else if (name == u"tasks") {
        const Task* known = find_entry(plan->tasks, id);
        dialog = std::make_unique<TaskDialog>(session(), *plan, known ? *known : Task(), this);
    } else if (name == u"measures") {
        const MeasureSpec* known = find_measure(*plan, id);
        dialog =
            std::make_unique<MeasureDialog>(session(), *plan, known ? *known : MeasureSpec(), this);
    } else if (const Rule* rule = find_entry(plan->rules, id)) {
        dialog = std::make_unique<RuleDialog>(session(), *plan, *rule, this);
    }
    if (dialog) {
        dialog->exec();
    }
}

void PlanPage::remove(const QString& name)
{
    const Plan* plan = session().plan();
    const QString id = chosen_id(tab(name));
    if (!plan || id.isEmpty()) {
        return;
    }
    // No question: “Take back” brings it back.
    if (auto done = Plans(session().workbook()).remove_entry(plan->id, id); !done) {
        say(done.error());
        return;
    }
    session().written();
}

void PlanPage::edit_properties()
{
    if (const Plan* plan = session().plan()) {
        PlanDialog(session(), *plan, this).exec();
    }
}

void PlanPage::show_undo()
{
    const Plan* plan = session().plan();
    undo_->setEnabled(false);
    undo_->setToolTip({});
    if (!plan) {
        return;
    }
    const auto steps = Plans(session().workbook()).history(plan->id);
    if (steps && !steps->empty() && !steps->front().loads) {
        undo_->setEnabled(true);
        undo_->setToolTip(tr("Takes back: %1").arg(steps->front().what));
    }
}

void PlanPage::undo()
{
    const Plan* plan = session().plan();
    if (!plan) {
        return;
    }
    const auto undone = Plans(session().workbook()).undo(plan->id);
    if (!undone) {
        say(undone.error());
        return;
    }
    session().written();
}

void PlanPage::fill_load_menu()
{
    QMenu& menu = *load_->menu();
    menu.clear();
    for (const QString& id : built_in_plan_ids()) {
        const auto plan = load_plan(id);
        if (plan) {
            menu.addAction(plan->name, this, [this, id] { load(id); });
        }
    }
    menu.addSeparator();
    menu.addAction(tr("From a file…"), this, &PlanPage::load_file);
}

void PlanPage::load_file()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Load a plan"), {}, tr("Plan files (*.json)"));
    if (!path.isEmpty()) {
        load(path);
    }
}

void PlanPage::load(const QString& id_or_path)
{
    const auto plan = load_plan(id_or_path);
    if (!plan) {
        say(plan.error());
        return;
    }
    const Plan* known = session().workbook().find_plan(plan->id);
    if (known && known->id == plan->id &&
        QMessageBox::question(this, tr("Load a plan"),
                              tr("The workbook has this plan already. Replace it? What you changed "
                                 "in it can be brought back with “Take back”.")) !=
            QMessageBox::Yes) {
        return;
    }
    if (auto done = Plans(session().workbook()).add(id_or_path); !done) {
        say(done.error());
        return;
    }
    session().written();
    session().set_plan(plan->id);
}

void PlanPage::save_file()
{
    const Plan* plan = session().plan();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the plan"), plan->id + QStringLiteral(".json"), tr("Plan files (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto file = Plans(session().workbook()).as_file(plan->id);
    if (!file) {
        say(file.error());
    } else if (auto done = write_file(path, *file); !done) {
        say(done.error());
    }
}

} // namespace yice::ui
