// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace yice::store
{

/// A count as it is kept in the file.
struct KeptCount {
    QString key;   ///< measure, how it is counted, window
    QString stamp; ///< of the data it was counted from
    QByteArray content;
};

/// The number that stands for what each roster holds now; '' for the places. A roster in which
/// nothing was ever written has none.
Result<QHash<QString, qint64>> read_stamps(db::Connection& connection);
/// Nothing when it was not kept, or was counted from other data.
Result<std::optional<QByteArray>> read_count(db::Connection& connection, const QString& key,
                                             const QString& stamp);
/// Keeps them and lets the oldest go. Inside the caller's transaction.
Status keep_counts(db::Connection& connection, const std::vector<KeptCount>& counts);

} // namespace yice::store
