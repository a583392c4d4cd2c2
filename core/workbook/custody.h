// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/workbook.h"

namespace yice
{

/// Looking after the file.
class Custody
{
public:
    explicit Custody(Workbook& workbook) : state_(workbook.state()) {}

    /// Every fault of the file and its content, as sentences; empty when all is well. Opening has
    /// looked quickly; this looks at everything.
    Result<QStringList> check();
    /// A complete, checked copy.
    Status back_up(const QString& target);

private:
    WorkbookState& state_;
};

} // namespace yice
