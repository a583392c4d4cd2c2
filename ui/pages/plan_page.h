// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace yice::ui
{

class TextTable;

/// The plan itself: what it demands, chapter by chapter, its tasks, the parameters of its rules,
/// its own measures, where each sentence stands in the document; and other plans beside it.
/// Everything can be changed, and every change taken back.
class PlanPage : public Page
{
    Q_OBJECT

public:
    PlanPage(Session& session, QWidget* parent = nullptr);
    QString item() const override;
    void show_item(const QString& item, EntryId) override { show_tab(item); }
    QString title() const override { return tr("Plan"); }
    /// "indicators", "tasks", "rules", "measures", "sources", "compare", "notes".
    void show_tab(const QString& name);
    void undo();

protected:
    void refresh() override;

private:
    /// A tab: a table, what the rows are, and what can be done with one.
    struct Tab {
        QString name;
        TextTable* table = nullptr;
        QPushButton* edit = nullptr;
        QPushButton* remove = nullptr;
        QStringList ids; ///< of the rows; empty for chapter lines
    };

    QWidget* make_bar();
    void add_tab(const QString& name, const QString& label, const QString& add_label);
    Tab& tab(const QString& name);
    QString chosen_id(const Tab& tab) const;
    void edit(const QString& name, const QString& id);
    void remove(const QString& name);
    /// What is only worked out when its tab is looked at: the comparison
    /// reads every other plan.
    void show_costly();
    void fit_buttons(Tab& tab);
    void fill_load_menu();
    void load(const QString& id_or_path);
    void load_file();
    void save_file();
    void edit_properties();
    void show_undo();

    QComboBox* plan_;
    QLabel* facts_;
    QPushButton* properties_;
    QPushButton* undo_;
    QPushButton* load_;
    QPushButton* save_;
    QTabWidget* tabs_;
    QLabel* notes_;
    std::vector<Tab> all_tabs_;
};

} // namespace yice::ui
