// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/check_rows.h"
#include "workbook/imports.h"

namespace yice
{

/// Makes the preparation of one import, step by step: the sheet, the columns, each row by itself,
/// each row against the register. Writes nothing.
class Preparer
{
public:
    Preparer(WorkbookState& state, const ImportRequest& request, OnStep on_step);

    /// Reads the file first.
    Result<Preparation> prepare();
    /// Of bytes that were read before.
    Result<Preparation> prepare(const QByteArray& bytes);

    Result<Preparation> prepare(const EntryEdit& edit);

private:
    Status look_at_rows(const QHash<QString, QString>& fixed);
    Status check_rows(const QHash<QString, QString>& fixed);
    bool take(size_t index, CheckedRow&& checked);
    void skip_rows();
    void count();

    WorkbookState& state_;
    OnStep on_step_;
    Preparation result_;
    int blocking_ = 0;            ///< findings about rows that block
    QHash<QString, int> of_rule_; ///< findings about rows that do not block
    bool cancelled_ = false;
};

/// Changes with every batch that is written or taken back.
Result<QString> register_stamp(WorkbookState& state);

} // namespace yice
