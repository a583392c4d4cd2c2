// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "workbook/imports.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace yice::ui
{

class TextTable;

/// What many edits would do, before they are written: old and new cell by cell, and why some cannot
/// be written. Accepted when the user wants what can be written to be written.
class EditsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `edits` as they were wanted; `prepared` without the cells that cannot be written.
    EditsDialog(Session& session, const QString& title, const std::vector<EntryEdit>& edits,
                const Preparation& prepared, QWidget* parent = nullptr);

    int cells_to_write() const { return cells_ - bad_; }
    int bad_cells() const { return bad_; }

private:
    void fill_changes(Session& session, const std::vector<EntryEdit>& edits,
                      const Preparation& prepared);
    void fill_findings(const std::vector<EntryEdit>& edits, const Preparation& prepared);

    TextTable* changes_;
    TextTable* findings_;
    QLabel* summary_;
    QLabel* reasons_;
    QPushButton* write_;
    std::vector<QString> names_; ///< of the entries, by edit
    int cells_ = 0;
    int bad_ = 0;
    int warned_ = 0;
};

} // namespace yice::ui
