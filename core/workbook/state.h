// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "domain/plan.h"
#include "domain/region.h"
#include "store/picture_store.h"
#include "workbook/kept_counts.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace yice
{

/// What the use cases of one open workbook share. Only files of this folder include this header.
struct WorkbookState {
    QString path;
    std::unique_ptr<db::Connection> connection;
    RegionTree regions;
    std::vector<Plan> plans;
    /// Grows with every write through this object, so that a page knows whether to ask again.
    quint64 revision = 1;

    bool read_only = false;

    KeptCounts counts;
    /// The register by age, by what stood in it, region and day.
    QHash<QString, std::vector<store::AgeCount>> ages;

    Status reload_regions();
    Status reload_plans();
    void touched() { ++revision; }
};

} // namespace yice
