// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/task_line.h"
#include "ui/widgets/card.h"

#include <QHash>

class QLabel;
class QScrollArea;

namespace yice::ui
{

/// A task as the document has it: its text, who and when, and what it serves.
class TaskDetail : public Card
{
    Q_OBJECT

public:
    explicit TaskDetail(QWidget* parent = nullptr);

    /// `plan` is null for a task that stands in the roster alone.
    void show_task(const TaskLine& line, const Plan* plan, const std::vector<Plan>& plans,
                   QDate day);

signals:
    void indicator_wanted(const QString& id);

private:
    QLabel* name_;
    QLabel* light_;
    QLabel* place_;
    QLabel* facts_;
    QScrollArea* area_;
    QHash<QString, QString> tips_; ///< of the indicators it serves, by id
};

} // namespace yice::ui
