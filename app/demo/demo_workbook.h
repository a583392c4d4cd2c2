// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace yice::app
{

struct DemoRequest {
    QString folder;
    int quarters = 16; ///< up to and with 2025Q3
    quint32 seed = 2025;
};

struct DemoResult {
    QString workbook;
    QStringList sheets;
    QString bad_sheet; ///< with one of each common fault; not imported
    Period last;
};

/// Writes the sheets as Excel would export them, creates a workbook for 四平市 with its plan,
/// imports every quarter and types in what other bureaus report. Replaces what an earlier run left
/// in the folder. `say` is told what happens.
Result<DemoResult> make_demo(const DemoRequest& request,
                             const std::function<void(const QString&)>& say);

} // namespace yice::app
