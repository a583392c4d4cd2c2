// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace yice
{

/// How a sheet with certain headings was read: recognised and used again the next time.
struct Profile {
    QString name;
    QString roster;
    QString headings;                ///< folded, joined with a bar
    QHash<QString, QString> columns; ///< heading → field id, "-" for "not imported"
    QHash<QString, QString> fixed;   ///< field id → value of every row
};

} // namespace yice
