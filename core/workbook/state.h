// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "domain/plan.h"
#include "domain/region.h"
#include "indicators/evaluate.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace yice
{

/// What the use cases of one open workbook share. Only files of this folder include this header.
struct WorkbookState {
    QString path;
    bool read_only = false;
    std::unique_ptr<db::Connection> connection;
    RegionTree regions;
    std::vector<Plan> plans;
    /// Grows with every write through this object, so that a page knows whether to ask again.
    quint64 revision = 1;

    /// Counted measures by id and window, good for one revision and one data_version.
    QHash<QString, std::shared_ptr<MeasureTable>> measures;
    quint64 measures_revision = 0;
    qint64 measures_data_version = 0;

    Status reload_regions();
    Status reload_plans();
    void touched() { ++revision; }
};

} // namespace yice
