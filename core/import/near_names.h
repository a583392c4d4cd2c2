// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace yice
{

/// Share of agreeing characters (0 to 1) when two folded names may be one name written twice;
/// nothing when they may not: they are the same, too short, too different, or differ in a number,
/// as 第一敬老院 and 第二敬老院 do.
std::optional<double> near_name(const QString& left, const QString& right);

/// Names by area, to find the one that a new name is nearly the same as.
class NearNames
{
public:
    struct Near {
        QString name;
        EntryId entry; ///< invalid: not registered, another row of the same sheet
        double similarity = 0;
    };

    void add(RegionId area, const QString& name, EntryId entry = {});
    std::optional<Near> find(RegionId area, const QString& name) const;

private:
    static QString bucket(RegionId area, const QString& name);

    // Names of one area with the same numbers in them: only those can be one name.
    QHash<QString, QList<std::pair<QString, EntryId>>> names_;
};

} // namespace yice
