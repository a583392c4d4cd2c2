// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace yice::ui
{

class TextTable;

/// A sheet before it is written: what was found by itself, which column is which field, every row
/// with what was noticed, and the one button.
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
    void period_wanted(const yice::Period& period);
    void sheet_wanted(const QString& name);
    void mode_wanted(bool full, bool close_missing);
    void column_wanted(const QString& heading, const QString& field);

private:
    void show_facts();
    void show_columns();
    void show_rows();
    void show_chosen();
    void export_findings();

    std::shared_ptr<const Preparation> preparation_;
    QLabel* facts_;
    QComboBox* sheet_;
    QComboBox* period_;
    QComboBox* mode_;
    QVBoxLayout* columns_;
    QWidget* columns_canvas_;
    QLabel* rows_figure_;
    QLabel* counts_;
    QLabel* blocking_;
    QLabel* warning_;
    QCheckBox* only_findings_;
    TextTable* table_;
    QLabel* chosen_;
    QPushButton* write_;
    QPushButton* back_;
    QPushButton* cancel_;
    QProgressBar* progress_;
};

} // namespace yice::ui
