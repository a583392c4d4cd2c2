// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yice::store
{

namespace
{

QString json_of(const QHash<QString, QString>& pairs)
{
    QJsonObject object;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        object.insert(pair.key(), pair.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> pairs_of(const QString& json)
{
    QHash<QString, QString> pairs;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto pair = object.constBegin(); pair != object.constEnd(); ++pair) {
        pairs.insert(pair.key(), pair.value().toString());
    }
    return pairs;
}

Profile profile_at(db::Statement& query)
{
    return {query.text(0), query.text(1), query.text(2), pairs_of(query.text(3)),
            pairs_of(query.text(4))};
}

} // namespace

Status put_profile(db::Connection& connection, const Profile& profile, const QDateTime& when)
{
    db::Statement put(
        connection,
        QStringLiteral("INSERT INTO profile (name, roster, headings, columns, fixed, made_at) "
                       "VALUES (:name, :roster, :headings, :columns, :fixed, :made_at) "
                       "ON CONFLICT (name) DO UPDATE SET roster = excluded.roster, "
                       "headings = excluded.headings, columns = excluded.columns, "
                       "fixed = excluded.fixed, made_at = excluded.made_at"));
    put.bind(QStringLiteral(":name"), profile.name);
    put.bind(QStringLiteral(":roster"), profile.roster);
    put.bind(QStringLiteral(":headings"), profile.headings);
    put.bind(QStringLiteral(":columns"), json_of(profile.columns));
    put.bind(QStringLiteral(":fixed"), json_of(profile.fixed));
    put.bind(QStringLiteral(":made_at"), when.toUTC().toString(Qt::ISODate));
    put.run();
    return put.status();
}

Result<bool> remove_profile(db::Connection& connection, const QString& name)
{
    db::Statement remove(connection, QStringLiteral("DELETE FROM profile WHERE name = :name"));
    remove.bind(QStringLiteral(":name"), name);
    if (!remove.run()) {
        return remove.status().error();
    }
    return remove.affected() > 0;
}

Result<std::vector<Profile>> read_profiles(db::Connection& connection)
{
    db::Statement query(connection, QStringLiteral("SELECT name, roster, headings, columns, fixed "
                                                   "FROM profile ORDER BY name"));
    std::vector<Profile> profiles;
    while (query.next()) {
        profiles.push_back(profile_at(query));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return profiles;
}

Result<std::optional<Profile>> profile_for(db::Connection& connection, const QString& headings)
{
    db::Statement query(connection, QStringLiteral("SELECT name, roster, headings, columns, fixed "
                                                   "FROM profile WHERE headings = :headings "
                                                   "ORDER BY made_at DESC, id DESC LIMIT 1"));
    query.bind(QStringLiteral(":headings"), headings);
    std::optional<Profile> found;
    if (query.next()) {
        found = profile_at(query);
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return found;
}

Status log_access(db::Connection& connection, const QDateTime& when, const QString& what,
                  const QString& detail)
{
    db::Statement insert(connection, QStringLiteral("INSERT INTO access_log (at, what, detail) "
                                                    "VALUES (:at, :what, :detail)"));
    insert.bind(QStringLiteral(":at"), when.toUTC().toString(Qt::ISODate));
    insert.bind(QStringLiteral(":what"), what);
    insert.bind(QStringLiteral(":detail"), detail.isNull() ? QStringLiteral("") : detail);
    insert.run();
    return insert.status();
}

Result<QStringList> read_access_log(db::Connection& connection)
{
    db::Statement query(connection, QStringLiteral("SELECT at || ' ' || what || ' ' || detail "
                                                   "FROM access_log ORDER BY id DESC"));
    QStringList lines;
    while (query.next()) {
        lines << query.text(0);
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return lines;
}

} // namespace yice::store
