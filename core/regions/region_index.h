// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"

#include <QHash>
#include <QString>

namespace yice
{

/// Finds the place that a sheet means. Reads codes of 4 to 12 digits, exact names, paths
/// (梨树县梨树镇), spellings without the suffix of the level (郭家店) where only one place fits,
/// and villages below a town that is known.
class RegionIndex
{
public:
    explicit RegionIndex(const RegionTree& tree);

    RegionMatch match(const QString& text) const;

private:
    void add(const QString& key, RegionId id);
    RegionMatch by_code(const QString& code) const;
    RegionMatch by_stem(const QString& folded, RegionId within) const;
    RegionMatch by_path(const QString& folded) const;
    RegionMatch below_a_known_place(const QString& folded) const;
    QStringList nearest(const QString& folded) const;
    QStringList paths(const QList<RegionId>& ids) const;

    const RegionTree& tree_;
    QHash<QString, QList<RegionId>> exact_;
    QHash<QString, QList<RegionId>> stems_;
    QHash<QString, RegionId> codes_;
};

} // namespace yice
