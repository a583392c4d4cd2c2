// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"
#include "ui/pages/page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace yice::ui
{

class RosterModel;

/// One roster as of the period: search, filter, sort, choose columns, open and add entries, export
/// what is shown. Everything comes from the roster's spec.
class RostersPage : public Page
{
    Q_OBJECT

public:
    RostersPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Rosters"); }
    /// By the roster's id.
    void show_roster(const QString& id);

protected:
    void refresh() override;

private:
    QHBoxLayout* make_bar();
    void make_table();
    void set_spec(const RosterSpec& spec);
    void ask();
    void show_counts(bool filtered);
    void fill_filter(QPushButton& button, const QString& field);
    void add_filter(const QString& field);
    void choose_columns(const QPoint& at);
    void fit_columns();
    void open_entry(EntryId entry);
    void export_shown(bool reveal);
    void save_template();

    const RosterSpec* spec_ = nullptr;
    RosterModel* model_ = nullptr;
    QComboBox* roster_;
    QTableView* table_;
    QLineEdit* search_;
    QHBoxLayout* filter_bar_;
    QPushButton* add_;
    QPushButton* more_;
    QLabel* count_;
    QLabel* empty_;
    QTimer* typing_;
    QHash<QString, QStringList> choices_;
    std::vector<std::pair<QString, QPushButton*>> filters_;
};

} // namespace yice::ui
