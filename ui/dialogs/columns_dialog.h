// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace yice::ui
{

/// Which fields of a roster are columns, and in which order.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const RosterSpec& spec, const std::vector<int>& columns,
                  QWidget* parent = nullptr);

    /// By index into the spec, in their order; at least one.
    std::vector<int> columns() const;
    void set_search(const QString& text);
    /// As the roster comes.
    void reset();

private:
    void fill(const std::vector<int>& columns);
    void move(int by);
    void show_state();

    const RosterSpec& spec_;
    QLineEdit* search_;
    QListWidget* list_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* accept_;
};

} // namespace yice::ui
