// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody_facts.h"

#include <QDialog>

#include <optional>

namespace yice::ui
{

/// Asks whether a copy takes the place of the open workbook, or becomes a file of its own beside
/// it. It says what happens to the present file.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const BackupFile& backup, const WorkbookFacts& present,
                  QWidget* parent = nullptr);

    /// Accepted: true when the copy is to be a file of its own.
    bool as_new_file() const { return as_new_file_; }

private:
    bool as_new_file_ = false;
};

} // namespace yice::ui
