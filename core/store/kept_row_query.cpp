// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_row_query.h"

#include "store/kept_rows.h"

namespace yice::store
{

QString value_column(qsizetype number)
{
    return QStringLiteral("v%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString rows_table(qsizetype columns)
{
    return columns <= KeptRows::narrow_columns ? QStringLiteral("kept_row")
                                               : QStringLiteral("kept_wide_row");
}

QStringList key_of(const QString& table)
{
    if (table == u"plan") {
        return {QStringLiteral("plan_id")}; // its number says nothing
    }
    return table.endsWith(u"_state")
               ? QStringList{QStringLiteral("entry_id"), QStringLiteral("as_of")}
               : QStringList{QStringLiteral("id")};
}

QString same_key(const QString& table)
{
    QStringList pairs;
    const QStringList key = key_of(table);
    for (qsizetype i = 0; i < key.size(); ++i) {
        pairs << QStringLiteral("%1.%2 = kept_row.%3").arg(table, key[i], value_column(i));
    }
    return pairs.join(QStringLiteral(" AND "));
}

Result<QStringList> columns_of_table(db::Connection& connection, const QString& table)
{
    QStringList columns = key_of(table);
    db::Statement query(connection, QStringLiteral("SELECT name FROM pragma_table_info(:table)"));
    query.bind(QStringLiteral(":table"), table);
    while (query.next()) {
        const QString name = query.text(0);
        if (!columns.contains(name) && !(table == u"plan" && name == u"id")) {
            columns << name;
        }
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    if (columns.size() > KeptRows::most_columns) {
        return Error{ErrorKind::Usage, table, QStringLiteral("too many columns to be kept")};
    }
    return columns;
}

QStringList value_columns(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i) {
        names << value_column(i);
    }
    return names;
}

QString write_sql(const QString& table, const QStringList& columns, const QString& purpose)
{
    const QString range = QStringLiteral("kept_row.id BETWEEN :first AND :last");
    const QStringList values = value_columns(columns.size());
    const QString comma = QStringLiteral(", ");
    const QString kept = rows_table(columns.size());
    if (purpose == u"insert") {
        return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %5 AS kept_row WHERE %4 "
                              "ORDER BY kept_row.id")
            .arg(table, columns.join(comma), values.join(comma), range, kept);
    }
    const qsizetype keys = key_of(table).size();
    if (purpose == u"delete") {
        return QStringLiteral("DELETE FROM %1 WHERE (%2) IN (SELECT %3 FROM %5 AS kept_row "
                              "WHERE %4)")
            .arg(table, key_of(table).join(comma), values.mid(0, keys).join(comma), range, kept);
    }
    QStringList sets;
    for (qsizetype i = keys; i < columns.size(); ++i) {
        sets << QStringLiteral("%1 = kept_row.%2").arg(columns[i], values[i]);
    }
    return QStringLiteral("UPDATE %1 SET %2 FROM %5 AS kept_row WHERE %3 AND %4")
        .arg(table, sets.join(comma), range, same_key(table), kept);
}

} // namespace yice::store
