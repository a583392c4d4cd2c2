// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workbook/workbook.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <vector>

namespace yice
{

/// Ids of the plans that ship with the program.
QStringList built_in_plan_ids();
/// A built-in id or the path of a plan file. NotFound, or Unreadable with every fault of the file.
Result<Plan> load_plan(const QString& id_or_path);

/// A change of a plan that can be taken back.
struct PlanStep {
    QString what;
    QDateTime made_at;
    bool loads = false; ///< brought the plan in: taking it back leaves none
};

/// One thing that several plans demand, side by side.
struct ComparedIndicator {
    QString name;
    std::vector<const Indicator*> of_plans; ///< one per plan; null where it says nothing of it
};
/// By what is counted, not by name: 养老机构护理型床位占比 of one is 养老机构护理型床位占总床位比
/// of another. What most plans have comes first.
std::vector<ComparedIndicator> compare_plans(const std::vector<const Plan*>& plans);

/// The other plans of the workbook, then the built-in ones of cities that it does not have: what a
/// plan is compared with.
std::vector<Plan> other_plans(const Workbook& workbook, const QString& id);

/// The plans of a workbook.
class Plans
{
public:
    explicit Plans(Workbook& workbook) : state_(workbook.state()) {}

    /// Adds a plan, or replaces the one of its id.
    Status add(const QString& id_or_path);
    /// Takes the plan out of the workbook; the rosters stay.
    Status remove(const QString& id);
    /// Changes a plan as one step that can be taken back. Unreadable, with every fault, when what
    /// comes out is no plan; then nothing is changed. `what` tells the step to people: a
    /// plan_change_code() or plain words.
    Status change(const QString& id, const QString& what, const std::function<void(Plan&)>& edit);

    /// Adds an own measure, or replaces the one of its id.
    Status put_measure(const QString& id, const MeasureSpec& measure);
    /// Likewise an indicator.
    Status put_indicator(const QString& id, const Indicator& indicator);
    Status put_task(const QString& id, const Task& task);
    Status put_rule(const QString& id, const Rule& rule);
    /// Takes the indicator, task, measure or rule of this id out of the plan.
    Status remove_entry(const QString& id, const QString& entry_id);

    /// The steps that can be taken back, newest first.
    Result<std::vector<PlanStep>> history(const QString& id);
    /// Takes the newest step back and tells which it was. NotFound when there is none. See History
    /// for doing it again.
    Result<QString> undo(const QString& id);

    /// The plan as a file that load_plan() reads.
    Result<QByteArray> as_file(const QString& id) const;

private:
    Status write(const QString& id, const QString& what, const Plan* plan);
    QString name_of_entry(const QString& id, const QString& entry_id) const;

    WorkbookState& state_;
};

} // namespace yice
