// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_query.h"

#include <QVariantMap>

namespace yice::ui
{

/// How one roster is looked at: its columns, their widths, what stands still, order and filters.
/// Kept for each workbook.
struct RosterLook {
    QStringList columns; ///< ids of fields; empty: as the roster comes
    QHash<QString, int> widths;
    int frozen = 0;
    std::vector<SortKey> sort; ///< empty: by place
    bool filter_row = false;
    QHash<QString, QString> filters; ///< as typed
    QHash<QString, QStringList> choices;

    QVariantMap as_map() const;
    /// What no longer fits the roster is left out.
    static RosterLook of(const RosterSpec& spec, const QVariantMap& map);
    /// By index into the spec.
    std::vector<int> fields(const RosterSpec& spec) const;
};

} // namespace yice::ui
