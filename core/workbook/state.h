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

/// How one name of a roster sounds: 王秀英, wxy, wangxiuying.
struct SoundOfName {
    QString name;
    QString initials;
    QString syllables;
};
using SoundIndex = std::vector<SoundOfName>;
struct FoundNames;

/// What the use cases of one open workbook share. Only files of this folder include this header.
struct WorkbookState {
    QString path;
    bool read_only = false;
    std::unique_ptr<db::Connection> connection;
    RegionTree regions;
    std::vector<Plan> plans;
    /// Grows with every write through this object, so that a page knows whether to ask again.
    quint64 revision = 1;

    KeptCounts counts;
    /// The register by age, by what stood in it, region and day.
    QHash<QString, std::vector<store::AgeCount>> ages;

    /// What the Finder looks through; null until something is looked for.
    std::shared_ptr<FoundNames> names;

    /// The names of rosters that were searched by sound, by roster, good for as long.
    QHash<QString, std::shared_ptr<const SoundIndex>> sounds;
    quint64 sounds_revision = 0;
    qint64 sounds_data_version = 0;

    Status reload_regions();
    Status reload_plans();
    void touched() { ++revision; }
};

} // namespace yice
