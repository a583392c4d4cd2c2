// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setting_store.h"

namespace yice::store
{

Result<QString> read_setting(db::Connection& connection, const QString& key)
{
    db::Statement query(connection, QStringLiteral("SELECT value FROM setting WHERE key = :key"));
    query.bind(QStringLiteral(":key"), key);
    const QString value = query.next() ? query.text(0) : QString();
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return value;
}

Status write_setting(db::Connection& connection, const QString& key, const QString& value)
{
    db::Statement insert(connection,
                         QStringLiteral("INSERT INTO setting (key, value) VALUES (:key, :value) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    insert.bind(QStringLiteral(":key"), key);
    insert.bind(QStringLiteral(":value"), value);
    insert.run();
    return insert.status();
}

} // namespace yice::store
