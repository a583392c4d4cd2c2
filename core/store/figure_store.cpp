// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figure_store.h"

#include "base/chinese_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yice::store
{

namespace
{

/// The natural key of the roster of figures.
QString figure_key(const QString& measure, qint64 region, const Period& period)
{
    return QStringLiteral("%1|%2|%3").arg(measure).arg(region).arg(fold(period.code()));
}

QString json_of(const QString& measure, qint64 region, const Period& period, double value,
                const QString& source, qint64 batch, qint64 line)
{
    QJsonObject object{{QStringLiteral("match_key"), figure_key(measure, region, period)},
                       {QStringLiteral("measure"), measure},
                       {QStringLiteral("region"), region},
                       {QStringLiteral("period"), period.code()},
                       {QStringLiteral("period_start"), period.first_day().toString(Qt::ISODate)},
                       {QStringLiteral("period_end"), period.last_day().toString(Qt::ISODate)},
                       {QStringLiteral("value"), value},
                       {QStringLiteral("batch_id"), batch},
                       {QStringLiteral("line"), line}};
    if (!source.isEmpty()) {
        object.insert(QStringLiteral("source"), source);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Both end in the same columns, so that the caller reads them alike.
const QString newest_states = QStringLiteral(
    "SELECT figure.region, region.short_name, figure.value, figure.period_end, figure.batch_id, "
    "figure.source FROM figure JOIN region ON region.id = figure.region "
    "WHERE figure.measure = :measure AND figure.id = "
    "(SELECT newest.id FROM figure AS newest WHERE newest.measure = figure.measure "
    "AND newest.region = figure.region AND newest.period_start <= :end "
    "ORDER BY newest.period_end <= :end DESC, newest.period_end DESC, "
    "newest.period_start DESC LIMIT 1) "
    "AND :start IS NOT NULL ORDER BY region.code");

// A year that was told as a whole says all; its quarters are parts of it, not more.
const QString flows_inside = QStringLiteral(
    "SELECT figure.region, region.short_name, figure.value, figure.period_end, figure.batch_id, "
    "figure.source FROM figure JOIN region ON region.id = figure.region "
    "WHERE figure.measure = :measure AND figure.period_start >= :start "
    "AND figure.period_end <= :end AND NOT EXISTS (SELECT 1 FROM figure AS whole "
    "WHERE whole.measure = figure.measure AND whole.region = figure.region "
    "AND whole.id <> figure.id AND whole.period_start >= :start AND whole.period_end <= :end "
    "AND whole.period_start <= figure.period_start AND whole.period_end >= figure.period_end) "
    "ORDER BY region.code, figure.period_end");

void bind_window(db::Statement& query, const QString& measure, QDate start, QDate end)
{
    query.bind(QStringLiteral(":measure"), measure);
    query.bind(QStringLiteral(":start"), start.toString(Qt::ISODate));
    query.bind(QStringLiteral(":end"), end.toString(Qt::ISODate));
}

} // namespace

Result<bool> put_figure(db::Connection& connection, const Figure& figure, BatchId batch)
{
    db::Statement old(connection,
                      QStringLiteral("SELECT id, value, source, batch_id, line FROM figure "
                                     "WHERE measure = :measure AND region = :region "
                                     "AND period = :period"));
    old.bind(QStringLiteral(":measure"), figure.measure);
    old.bind(QStringLiteral(":region"), figure.region.value);
    old.bind(QStringLiteral(":period"), figure.period.code());
    QVariant before;
    BatchId replaced;
    if (old.next()) {
        if (old.real(1) == figure.value && old.text(2) == figure.source) {
            return false;
        }
        before = json_of(figure.measure, figure.region.value, figure.period, old.real(1),
                         old.text(2), old.integer(3), old.integer(4));
        replaced = BatchId{old.integer(3)};
    }
    if (auto done = old.status(); !done) {
        return done.error();
    }
    db::Statement put(
        connection,
        QStringLiteral(
            "INSERT INTO figure (id, match_key, measure, region, period, period_start, period_end, "
            "value, source, batch_id, line) VALUES ((SELECT 1 + max(ifnull((SELECT max(id) FROM "
            "figure), 0), ifnull((SELECT max(last_id) FROM added WHERE table_name = 'figure'), "
            "0))), :key, :measure, :region, :period, :start, "
            ":end, :value, :source, :batch, 0) ON CONFLICT (match_key) DO UPDATE "
            "SET value = excluded.value, source = excluded.source, "
            "batch_id = excluded.batch_id, line = 0 RETURNING id"));
    bind_window(put, figure.measure, figure.period.first_day(), figure.period.last_day());
    put.bind(QStringLiteral(":key"),
             figure_key(figure.measure, figure.region.value, figure.period));
    put.bind(QStringLiteral(":region"), figure.region.value);
    put.bind(QStringLiteral(":period"), figure.period.code());
    put.bind(QStringLiteral(":value"), figure.value);
    put.bind(QStringLiteral(":source"),
             figure.source.isEmpty() ? QVariant() : QVariant(figure.source));
    put.bind(QStringLiteral(":batch"), batch.value);
    if (!put.next()) {
        return put.status() ? Error{ErrorKind::Corrupt, figure.measure, {}} : put.status().error();
    }
    const qint64 id = put.integer(0);
    put.reset();
    if (before.isNull()) {
        // That it is this batch's row says everything undo needs; its number is not given again.
        db::Statement note(connection, QStringLiteral("INSERT INTO added (batch_id, table_name, "
                                                      "first_id, last_id) "
                                                      "VALUES (:batch, 'figure', :id, :id)"));
        note.bind(QStringLiteral(":batch"), batch.value);
        note.bind(QStringLiteral(":id"), id);
        return note.run() ? Result<bool>(true) : Result<bool>(note.status().error());
    }
    db::Statement log(connection,
                      QStringLiteral("INSERT INTO change (batch_id, table_name, entry_id, before, "
                                     "before_batch) VALUES (:batch, 'figure', :id, :before, "
                                     ":replaced)"));
    log.bind(QStringLiteral(":batch"), batch.value);
    log.bind(QStringLiteral(":id"), id);
    log.bind(QStringLiteral(":before"), before);
    log.bind(QStringLiteral(":replaced"), replaced.value);
    if (!log.run()) {
        return log.status().error();
    }
    return true;
}

Result<MeasureTable> read_figures(db::Connection& connection, const QString& measure, bool flow,
                                  QDate start, QDate end)
{
    db::Statement query(connection, flow ? flows_inside : newest_states);
    bind_window(query, measure, start, end);
    MeasureTable table;
    while (query.next()) {
        Measured& measured = table.by_region[RegionId{query.integer(0)}];
        measured.value = measured.value.value_or(0) + query.real(2);
        measured.as_of = QDate::fromString(query.text(3), Qt::ISODate);
        measured.coverage = {1, 1};
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return table;
}

Result<std::vector<TraceRow>> figure_rows(db::Connection& connection, const QString& measure,
                                          bool flow, QDate start, QDate end)
{
    db::Statement query(connection, flow ? flows_inside : newest_states);
    bind_window(query, measure, start, end);
    std::vector<TraceRow> rows;
    while (query.next()) {
        TraceRow row;
        row.region = RegionId{query.integer(0)};
        row.name = query.text(1);
        row.value = query.real(2);
        row.as_of = QDate::fromString(query.text(3), Qt::ISODate);
        row.batch = BatchId{query.integer(4)};
        row.source = query.text(5);
        rows.push_back(std::move(row));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return rows;
}

} // namespace yice::store
