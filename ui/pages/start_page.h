// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demo_job.h"
#include "ui/recent_workbooks.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace yice::ui
{

class Card;

/// What stands in the window before a workbook is open: a new one, another one, an example, a
/// backup, and those that were open before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void set_recent(const std::vector<RecentWorkbook>& workbooks, const QDateTime& now);
    /// What the settings say, as of now.
    void refresh();
    /// How the example is made, and where it goes; without, it is not offered.
    void set_demo(DemoMaker maker, const QString& folder);
    bool is_making_demo() const { return demo_ && demo_->running(); }

signals:
    void create_wanted();
    void choose_wanted();
    void restore_wanted();
    void open_wanted(const QString& path);

private:
    QWidget* make_actions();
    QWidget* make_progress();
    void start_demo();
    void demo_ended();

    Card* list_;
    QVBoxLayout* rows_;
    QPushButton* create_;
    QPushButton* example_;
    QWidget* progress_;
    QLabel* step_;
    QProgressBar* bar_;
    QPushButton* stop_;
    DemoJob* demo_ = nullptr;
};

} // namespace yice::ui
