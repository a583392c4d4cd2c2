// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_sheet.h"
#include "base/cancel.h"
#include "base/period.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace yice::app
{

struct DemoRequest {
    QString folder;
    int quarters = 16; ///< up to and with 2025Q3
    int elders = 2000; ///< people of the register; their visits follow
    quint32 seed = 2025;
    OnStep on_step; ///< told before each sheet, in hundredths; stops with Cancelled
};

struct DemoResult {
    QString workbook;
    QStringList sheets;              ///< of facilities, the oldest first
    std::vector<DemoImport> imports; ///< every sheet, in the order of their import
    QString bad_sheet;               ///< with one of each common fault; not imported
    Period last;
};

/// Writes the sheets of every roster as towns and bureaus would send them, creates a workbook for
/// 四平市 with its plan, imports them all and types in what other bureaus report. Replaces what an
/// earlier run left in the folder. `say` is told what happens.
Result<DemoResult> make_demo(const DemoRequest& request,
                             const std::function<void(const QString&)>& say);

} // namespace yice::app
