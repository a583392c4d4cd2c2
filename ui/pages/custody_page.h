// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody_facts.h"
#include "ui/pages/page.h"
#include "ui/workbook_job.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace yice::ui
{

class BackupCard;
class Card;
class CustodyLog;
class TextTable;

/// Data and backups: the file, its copies, whether it is in order, what was done to it, and handing
/// it over.
class CustodyPage : public Page
{
    Q_OBJECT

public:
    explicit CustodyPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Data and backups"); }
    QVariantMap arrangement() const override;
    void arrange(const QVariantMap& arrangement) override;

    void back_up();
    void check();
    /// Also from outside: what is going on now.
    bool is_busy() const { return job_.running(); }
    /// Shows the result of a check.
    void show_faults(const QStringList& faults);
    void hand_over(const QString& folder);
    void export_all(const QString& folder);

signals:
    /// The copy is to take the place of `target`, which may be the open workbook.
    void restore_wanted(const QString& backup, const QString& target);

protected:
    void refresh() override;

private:
    QWidget* make_right();
    Card* make_file_card();
    Card* make_check_card();
    Card* make_hand_over_card();
    QWidget* make_strip();
    void show_facts();
    void show_checked();
    void ask_to_restore(const BackupFile& backup);
    void back_up_elsewhere();
    void change_settings(const BackupSettings& settings);
    QString choose_folder(const QString& title);
    /// Runs on a worker; `then` is called when all went well.
    void run(const QString& what, const WorkbookJob::WorkbookWork& work,
             const std::function<void()>& then);
    void set_busy(bool busy);
    void tell(const QString& text, const QString& mark = {});

    WorkbookFacts facts_;
    WorkbookJob job_;
    std::function<void()> then_;
    BackupCard* backups_;
    CustodyLog* log_;
    QLabel* name_;
    QLabel* place_;
    QLabel* details_;
    QLabel* warning_;
    QLabel* checked_;
    TextTable* faults_;
    QPushButton* check_;
    QPushButton* hand_over_;
    QPushButton* export_;
    QLabel* said_;
    QProgressBar* progress_;
    QPushButton* cancel_;
};

} // namespace yice::ui
