// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/task_line.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace yice::ui
{

class TextTable;

/// What a task is called among all tasks of a workbook.
QString task_key(const TaskLine& line);
/// Blue, yellow and red in the theme's colours; what needs no look in the colour of text.
QColor light_color(TaskLight light);

/// The tasks as a table, with what narrows it down: chips, unit, plan, search.
class TaskLedger : public Card
{
    Q_OBJECT

public:
    explicit TaskLedger(QWidget* parent = nullptr);

    /// Units are shown as of `day`.
    void set_lines(std::vector<TaskLine> lines, std::vector<Plan> plans, QDate day);
    /// The chosen task, also when the filter hides it: what was just reported stays in view.
    const TaskLine* current() const;
    const std::vector<TaskLine>& lines() const { return lines_; }
    /// What the table shows, in its order.
    std::vector<TaskLine> shown() const;
    /// The unit that was picked; an empty one stands for tasks without a unit.
    std::optional<QString> unit() const;

    void choose_filter(TaskFilter filter);
    void choose_unit(const std::optional<QString>& wanted);
    void choose_task(const QString& key);

signals:
    void chosen();

private:
    QLayout* make_chips();
    QLayout* make_pickers();
    void fill_plans();
    void fill_units();
    void set_unit(const std::optional<QString>& wanted);
    /// After a choice of the user: shows what fits and takes the first when the chosen is not in
    /// it.
    void narrow();
    void show_lines();
    void select_current();
    std::vector<TaskLine> narrowed() const;
    std::vector<TaskLine> of_plan() const;
    bool is_led_by(const TaskLine& line, const QString& unit) const;
    bool says(const TaskLine& line, const QString& text) const;
    QStringList units_of(const TaskLine& line) const;

    std::vector<TaskLine> lines_;
    std::vector<Plan> plans_;
    QDate day_;
    std::vector<size_t> rows_; ///< indexes of `lines_` that the table shows
    QString chosen_;
    QButtonGroup* chips_;
    QComboBox* unit_;
    QComboBox* plan_;
    QLineEdit* search_;
    TextTable* table_;
};

} // namespace yice::ui
