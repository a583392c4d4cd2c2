// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "ui/destination.h"

#include <QHash>
#include <QVariantMap>

#include <optional>

namespace yice::ui
{

/// How somebody left a workbook, to find it like that again. Kept on this computer, not in the
/// file: two people may look at it differently.
struct WorkbookMemory {
    Destination place;
    Period period; ///< invalid: the newest
    QString plan;
    qint64 region = 0;
    QHash<QString, QVariantMap> arrangements; ///< by page

    /// Nothing for a workbook that was never opened here.
    static std::optional<WorkbookMemory> of(const QString& path);
    void keep(const QString& path) const;
};

} // namespace yice::ui
