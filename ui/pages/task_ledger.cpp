// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_ledger.h"

#include "base/number_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"
#include "workbook/tasks.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yice::ui
{

namespace
{

constexpr std::array filters = {TaskFilter::All,     TaskFilter::Overdue, TaskFilter::Lagging,
                                TaskFilter::DueSoon, TaskFilter::DueNow,  TaskFilter::NotReported};

/// What the plan picker holds for tasks that stand in the roster alone.
const QString no_plan = QStringLiteral("-");

const Plan* plan_of(const std::vector<Plan>& plans, const QString& id)
{
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const Plan& plan) { return plan.id == id; });
    return found == plans.end() ? nullptr : &*found;
}

/// A row of the roster that carries no number has none; its id is for programs.
QString number_of(const TaskLine& line)
{
    const Task& task = line.task;
    return !task.number.isEmpty() ? task.number : line.plan.isEmpty() ? no_number() : task.id;
}

} // namespace

QString task_key(const TaskLine& line)
{
    return line.plan + u'/' + line.task.id;
}

QColor light_color(TaskLight light)
{
    switch (light) {
    case TaskLight::Red:
        return theme().bad;
    case TaskLight::Yellow:
        return theme().attention;
    case TaskLight::Blue:
        return theme().accent;
    case TaskLight::None:
        break;
    }
    return theme().ink;
}

TaskLedger::TaskLedger(QWidget* parent) : Card(tr("Key tasks"), parent)
{
    body()->addLayout(make_chips());
    body()->addLayout(make_pickers());
    table_ = new TextTable;
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAccessibleName(tr("Key tasks"));
    body()->addWidget(table_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    chosen_ = task_key(lines_[rows_[static_cast<size_t>(index.row())]]);
                    emit chosen();
                }
            });
}

QLayout* TaskLedger::make_chips()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space_1);
    chips_ = new QButtonGroup(this);
    for (const TaskFilter filter : filters) {
        auto* chip = new QPushButton;
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chips_->addButton(chip, static_cast<int>(filter));
        line->addWidget(chip);
    }
    const auto explain = [this](TaskFilter filter, const QString& text) {
        chips_->button(static_cast<int>(filter))->setToolTip(text);
    };
    explain(TaskFilter::Overdue, tr("The last day is over, and it is not done."));
    explain(TaskFilter::Lagging,
            tr("Its unit says so, or much less is done than time has passed."));
    explain(TaskFilter::DueSoon, tr("Due in this quarter or the next, and not done."));
    explain(TaskFilter::DueNow, tr("The last day lies in this quarter, done or not."));
    explain(TaskFilter::NotReported, tr("Not done, and nothing was reported for this quarter."));
    chips_->button(static_cast<int>(TaskFilter::All))->setChecked(true);
    line->addStretch(1);
    connect(chips_, &QButtonGroup::idClicked, this, [this] { narrow(); });
    return line;
}

QLayout* TaskLedger::make_pickers()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    const auto picker = [this, line](const QString& name, int least) {
        auto* box = new QComboBox;
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setMinimumWidth(least);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMaxVisibleItems(20);
        line->addWidget(box);
        return box;
    };
    unit_ = picker(tr("Lead unit"), 200);
    plan_ = picker(tr("Plan"), 160);
    connect(unit_, &QComboBox::activated, this, [this] { narrow(); });
    connect(plan_, &QComboBox::activated, this, [this] {
        fill_units();
        narrow();
    });
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search task, text or unit"));
    search_->setAccessibleName(tr("Search"));
    search_->setClearButtonEnabled(true);
    line->addWidget(search_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this] { narrow(); });
    return line;
}

QStringList TaskLedger::units_of(const TaskLine& line) const
{
    const Plan* plan = plan_of(plans_, line.plan);
    QStringList units;
    for (const QString& unit : line.task.lead_units) {
        units << (plan ? plan->unit_on(unit, day_) : unit);
    }
    units.removeDuplicates();
    return units;
}

bool TaskLedger::is_led_by(const TaskLine& line, const QString& unit) const
{
    const QStringList units = units_of(line);
    return unit.isEmpty() ? units.isEmpty() : units.contains(unit);
}

bool TaskLedger::says(const TaskLine& line, const QString& text) const
{
    const Task& task = line.task;
    const QStringList texts = {
        task.id, task.number, task.name, task.text,
        (task.lead_units + task.cooperating_units + units_of(line)).join(u'\n')};
    return std::any_of(texts.begin(), texts.end(), [&](const QString& each) {
        return each.contains(text, Qt::CaseInsensitive);
    });
}

std::vector<TaskLine> TaskLedger::of_plan() const
{
    const QString plan = plan_->currentData().toString();
    auto lines = lines_;
    if (!plan.isEmpty()) {
        std::erase_if(lines, [&](const TaskLine& line) {
            return line.plan != (plan == no_plan ? QString() : plan);
        });
    }
    return lines;
}

std::vector<TaskLine> TaskLedger::narrowed() const
{
    auto lines = of_plan();
    const auto unit_wanted = unit();
    const QString text = search_->text().trimmed();
    std::erase_if(lines, [&](const TaskLine& line) {
        return (unit_wanted && !is_led_by(line, *unit_wanted)) ||
               (!text.isEmpty() && !says(line, text));
    });
    return lines;
}

std::vector<TaskLine> TaskLedger::shown() const
{
    std::vector<TaskLine> lines;
    for (const size_t row : rows_) {
        lines.push_back(lines_[row]);
    }
    return lines;
}

std::optional<QString> TaskLedger::unit() const
{
    const QVariant picked = unit_->currentData();
    return picked.isValid() ? std::optional(picked.toString()) : std::nullopt;
}

const TaskLine* TaskLedger::current() const
{
    const auto found = std::find_if(lines_.begin(), lines_.end(), [this](const TaskLine& line) {
        return task_key(line) == chosen_;
    });
    return found == lines_.end() ? nullptr : &*found;
}

void TaskLedger::set_lines(std::vector<TaskLine> lines, std::vector<Plan> plans, QDate day)
{
    lines_ = std::move(lines);
    plans_ = std::move(plans);
    day_ = day;
    fill_plans();
    fill_units();
    show_lines();
    if (!current()) {
        chosen_ = rows_.empty() ? QString() : task_key(lines_[rows_.front()]);
    }
    select_current();
}

void TaskLedger::fill_plans()
{
    const QVariant before = plan_->currentData();
    plan_->clear();
    plan_->addItem(tr("All plans"), QString());
    int with_tasks = 0;
    for (const Plan& plan : plans_) {
        if (!plan.tasks.empty()) {
            ++with_tasks;
            plan_->addItem(plan.short_name.isEmpty() ? plan.name : plan.short_name, plan.id);
        }
    }
    if (std::any_of(lines_.begin(), lines_.end(),
                    [](const TaskLine& line) { return line.plan.isEmpty(); })) {
        plan_->addItem(tr("In no plan"), no_plan);
    }
    plan_->setCurrentIndex(std::max(0, plan_->findData(before)));
    plan_->setVisible(with_tasks > 1);
    if (with_tasks <= 1) {
        plan_->setCurrentIndex(0);
    }
}

void TaskLedger::fill_units()
{
    const auto before = unit();
    unit_->clear();
    unit_->addItem(tr("All units"));
    const auto units = by_unit(of_plan(), plans_, day_);
    for (const UnitTasks& each : units) {
        unit_->addItem(tr("%1  (%2)", "unit and number of its tasks")
                           .arg(each.unit.isEmpty() ? tr("No unit named") : each.unit)
                           .arg(each.lines.size()),
                       each.unit);
    }
    set_unit(before);
}

void TaskLedger::choose_filter(TaskFilter filter)
{
    chips_->button(static_cast<int>(filter))->setChecked(true);
    narrow();
}

void TaskLedger::choose_unit(const std::optional<QString>& wanted)
{
    set_unit(wanted);
    narrow();
}

void TaskLedger::set_unit(const std::optional<QString>& wanted)
{
    // findData() takes an empty text for none at all.
    int row = 0;
    for (int i = 1; wanted && i < unit_->count(); ++i) {
        if (unit_->itemData(i).toString() == *wanted) {
            row = i;
        }
    }
    unit_->setCurrentIndex(row);
}

void TaskLedger::choose_task(const QString& key)
{
    chosen_ = key;
    select_current();
    emit chosen();
}

void TaskLedger::narrow()
{
    show_lines();
    const bool there = std::any_of(rows_.begin(), rows_.end(),
                                   [this](size_t row) { return task_key(lines_[row]) == chosen_; });
    if (!there && !rows_.empty()) {
        chosen_ = task_key(lines_[rows_.front()]);
    }
    select_current();
    emit chosen();
}

void TaskLedger::show_lines()
{
    const auto kept = narrowed();
    const QStringList labels = {tr("All"),      tr("Overdue"),          tr("Lagging"),
                                tr("Due soon"), tr("Due this quarter"), tr("Not reported")};
    for (const TaskFilter filter : filters) {
        const int index = static_cast<int>(filter);
        chips_->button(index)->setText(tr("%1 %2", "filter and number of tasks")
                                           .arg(labels[index])
                                           .arg(count_of(kept, filter)));
    }
    const auto filter = static_cast<TaskFilter>(chips_->checkedId());
    QSet<QString> keys;
    for (const TaskLine& line : kept) {
        if (passes(line, filter)) {
            keys.insert(task_key(line));
        }
    }
    rows_.clear();
    std::vector<QStringList> cells;
    QHash<int, QColor> colors;
    const QFontMetrics metrics(text_font(TextSize::Body));
    int mark_width = 0;
    int number_width = metrics.horizontalAdvance(tr("No."));
    for (size_t i = 0; i < lines_.size(); ++i) {
        const TaskLine& line = lines_[i];
        if (!keys.contains(task_key(line))) {
            continue;
        }
        const int row = static_cast<int>(rows_.size());
        rows_.push_back(i);
        const QStringList units = units_of(line);
        const Task& task = line.task;
        cells.push_back(
            {number_of(line), task.name,
             units.isEmpty() ? tr("no unit named") : units.join(tr(", ", "between names")),
             task_due(line), task_mark(line), light_label(line.rating.light)});
        number_width = std::max(number_width, metrics.horizontalAdvance(cells.back()[0]));
        mark_width = std::max(mark_width, metrics.horizontalAdvance(cells.back()[4]));
        colors.insert(row * 1000 + 5, light_color(line.rating.light));
        if (!line.progress || line.rating.cancelled) {
            colors.insert(row * 1000 + 4, theme().secondary);
        }
        if (units.isEmpty()) {
            colors.insert(row * 1000 + 2, theme().tertiary);
        }
    }
    const auto width = [&](const QString& text) {
        return metrics.horizontalAdvance(text) + space_6;
    };
    {
        const QSignalBlocker silent(table_->selectionModel());
        table_->set_content({{tr("No."), false, 0, number_width + space_6},
                             {tr("Task"), false, 5},
                             {tr("Lead units"), false, 3},
                             {tr("Due"), false, 0, width(QStringLiteral("2025-12-31"))},
                             {tr("Mark"), false, 0, mark_width + space_6},
                             {tr("Light"), false, 0, width(light_label(TaskLight::Blue))}},
                            std::move(cells));
    }
    table_->set_cell_colors(colors);
}

void TaskLedger::select_current()
{
    const QSignalBlocker silent(table_->selectionModel());
    table_->clearSelection();
    for (size_t i = 0; i < rows_.size(); ++i) {
        if (task_key(lines_[rows_[i]]) == chosen_) {
            table_->selectRow(static_cast<int>(i));
            table_->scrollTo(table_->model()->index(static_cast<int>(i), 0));
        }
    }
    table_->viewport()->update();
}

} // namespace yice::ui
