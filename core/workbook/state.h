// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "domain/plan.h"
#include "domain/region.h"
#include "workbook/kept_counts.h"

#include <QString>

#include <memory>
#include <vector>

namespace yice
{

/// How one name of a roster sounds: 王秀英, wxy, wangxiuying.
struct SoundOfName {
    QString name;
    QString initials;
    QString syllables;
};
using SoundIndex = std::vector<SoundOfName>;

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

    /// The names of rosters that were searched by sound, by roster, good for as long.
    QHash<QString, std::shared_ptr<const SoundIndex>> sounds;
    quint64 sounds_revision = 0;
    qint64 sounds_data_version = 0;

    Status reload_regions();
    Status reload_plans();
    void touched() { ++revision; }
};

} // namespace yice
