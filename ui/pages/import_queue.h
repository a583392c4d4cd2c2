// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yice::ui
{

class TextTable;

/// Several sheets that are about to be imported: what each is and whether it is ready, and one
/// button for all of them.
class ImportQueue : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QString file;
        std::shared_ptr<const Preparation> preparation; ///< null: not read yet, or not readable
        QString error;
    };

    explicit ImportQueue(QWidget* parent = nullptr);

    void show_lines(const std::vector<Line>& lines);
    void set_busy(bool busy);
    void set_progress(qint64 done, qint64 total);

signals:
    void open_wanted(size_t line);
    void remove_wanted(size_t line);
    void write_wanted();
    void back_wanted();
    void cancel_wanted();

private:
    TextTable* table_;
    QLabel* said_;
    QPushButton* open_;
    QPushButton* remove_;
    QPushButton* write_;
    QPushButton* back_;
    QPushButton* cancel_;
    QProgressBar* progress_;
    bool ready_ = false;
};

} // namespace yice::ui
