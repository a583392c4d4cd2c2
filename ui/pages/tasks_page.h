// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_page.h"
#include "domain/task_line.h"
#include "ui/pages/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace yice::ui
{

class Card;
class TaskDetail;
class TaskForm;
class TaskLedger;

/// The ledger of key tasks: who leads, when it is due, how far it is; what a unit reports for the
/// quarter; and the list of each unit to be printed.
class TasksPage : public Page
{
    Q_OBJECT

public:
    TasksPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Key tasks"); }

    void show_filter(TaskFilter filter);
    /// Nothing: of every unit.
    void show_unit(const std::optional<QString>& unit);
    void show_task(const QString& plan, const QString& task);
    /// What would be printed of what is shown.
    Report list() const;

protected:
    void refresh() override;

private:
    QWidget* make_right();
    void show_chosen();
    void open_indicator(const QString& id);
    void print();
    void save_pdf();

    QSplitter* splitter_;
    TaskLedger* ledger_;
    TaskDetail* detail_;
    TaskForm* form_;
    Card* empty_card_;
    QLabel* empty_;
    QPushButton* print_;
    QPushButton* pdf_;
};

} // namespace yice::ui
