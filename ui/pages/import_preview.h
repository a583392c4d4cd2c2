// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;

namespace yice::ui
{

class Card;
class ImportFacts;
class ImportModel;

/// A sheet before it is written: what was found by itself, every row with what was noticed and what
/// will be done with it, and the one button. Cells are corrected in place; rows are skipped, added
/// or taken for a registered entry by hand; warnings are accepted with a reason.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);

    void show_preparation(std::shared_ptr<const Preparation> preparation);
    void set_busy(bool busy);
    void set_progress(qint64 done, qint64 total);

signals:
    void write_wanted();
    void back_wanted();
    void cancel_wanted();
    void request_changed(const yice::ImportRequest& request);
    void forget_profile_wanted(const QString& name);

private:
    Card* make_summary();
    Card* make_grid();
    QHBoxLayout* make_foot();
    void show_counts();
    void fill_filter();
    void filter_chosen();
    void fit_columns();
    void show_chosen();
    void fill_row_menu();
    std::vector<int> chosen_lines() const;
    void decide(const std::function<void(ImportRequest&, int line)>& edit);
    void accept_chosen_rule();

    std::shared_ptr<const Preparation> preparation_;
    ImportFacts* facts_;
    ImportModel* model_;
    QLabel* rows_figure_;
    QLabel* counts_;
    QLabel* blocking_;
    QLabel* warning_;
    QComboBox* filter_;
    QPushButton* accept_;
    QTableView* table_;
    QLabel* chosen_;
    QPushButton* row_;
    QMenu* row_menu_;
    QCheckBox* skip_blocked_;
    QPushButton* write_;
    QPushButton* back_;
    QPushButton* cancel_;
    QProgressBar* progress_;
    QLabel* remaining_;
    QElapsedTimer since_;
};

} // namespace yice::ui
