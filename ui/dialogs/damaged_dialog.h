// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/custody_facts.h"

#include <QDialog>

#include <vector>

namespace yice::ui
{

class TextTable;

/// A workbook that cannot be opened: what is wrong with it, that it was left as it is, and which
/// good copies can take its place.
class DamagedDialog : public QDialog
{
    Q_OBJECT

public:
    DamagedDialog(const Error& error, std::vector<BackupFile> backups, QWidget* parent = nullptr);

    /// Accepted: the copy that was chosen; empty when another one is to be looked for.
    QString chosen() const;

private:
    QWidget* make_list();

    std::vector<BackupFile> backups_;
    TextTable* table_ = nullptr;
    bool elsewhere_ = false;
};

} // namespace yice::ui
