// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <QStringList>

namespace yice::store
{

/// The SQL of kept rows: see KeptRows. A table that is kept has the key `id`, `plan_id`, or
/// `entry_id` with `as_of`.

/// v00, v01 …
QString value_column(qsizetype number);
QStringList value_columns(qsizetype count);
/// Where rows of so many columns are kept. Queries call it kept_row, whichever it is.
QString rows_table(qsizetype columns);
QStringList key_of(const QString& table);
/// "facility.id = kept_row.v00": a row and what is kept of it.
QString same_key(const QString& table);
/// The key first, then every other column, as the database itself lists them.
Result<QStringList> columns_of_table(db::Connection& connection, const QString& table);
/// Puts in, takes out or overwrites the range :first … :last of kept rows. `purpose`: insert,
/// delete, update.
QString write_sql(const QString& table, const QStringList& columns, const QString& purpose);

} // namespace yice::store
