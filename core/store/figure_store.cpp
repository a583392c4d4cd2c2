// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figure_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yice::store
{

namespace
{

QString json_of(const QString& measure, qint64 region, const Period& period, double value,
                const QString& source, qint64 batch)
{
    const QJsonObject object{
        {QStringLiteral("measure"), measure},
        {QStringLiteral("region_id"), region},
        {QStringLiteral("period"), period.code()},
        {QStringLiteral("period_start"), period.first_day().toString(Qt::ISODate)},
        {QStringLiteral("period_end"), period.last_day().toString(Qt::ISODate)},
        {QStringLiteral("value"), value},
        {QStringLiteral("source"), source},
        {QStringLiteral("batch_id"), batch}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Both end in the same columns, so that the caller reads them alike.
const QString newest_states = QStringLiteral(
    "SELECT figure.region_id, region.short_name, figure.value, figure.period_end, figure.batch_id, "
    "figure.source FROM figure JOIN region ON region.id = figure.region_id "
    "WHERE figure.measure = :measure AND figure.id = "
    "(SELECT newest.id FROM figure AS newest WHERE newest.measure = figure.measure "
    "AND newest.region_id = figure.region_id AND newest.period_start <= :end "
    "ORDER BY newest.period_end <= :end DESC, newest.period_end DESC, "
    "newest.period_start DESC LIMIT 1) "
    "AND :start IS NOT NULL ORDER BY region.code");

const QString flows_inside = QStringLiteral(
    "SELECT figure.region_id, region.short_name, figure.value, figure.period_end, figure.batch_id, "
    "figure.source FROM figure JOIN region ON region.id = figure.region_id "
    "WHERE figure.measure = :measure AND figure.period_start >= :start "
    "AND figure.period_end <= :end ORDER BY region.code, figure.period_end");

void bind_window(db::Statement& query, const QString& measure, QDate start, QDate end)
{
    query.bind(QStringLiteral(":measure"), measure);
    query.bind(QStringLiteral(":start"), start.toString(Qt::ISODate));
    query.bind(QStringLiteral(":end"), end.toString(Qt::ISODate));
}

} // namespace

Result<bool> put_figure(db::Connection& connection, const Figure& figure, BatchId batch)
{
    db::Statement old(connection, QStringLiteral("SELECT id, value, source, batch_id FROM figure "
                                                 "WHERE measure = :measure AND region_id = :region "
                                                 "AND period = :period"));
    old.bind(QStringLiteral(":measure"), figure.measure);
    old.bind(QStringLiteral(":region"), figure.region.value);
    old.bind(QStringLiteral(":period"), figure.period.code());
    QVariant before;
    if (old.next()) {
        if (old.real(1) == figure.value && old.text(2) == figure.source) {
            return false;
        }
        before = json_of(figure.measure, figure.region.value, figure.period, old.real(1),
                         old.text(2), old.integer(3));
    }
    if (auto done = old.status(); !done) {
        return done.error();
    }
    db::Statement put(
        connection,
        QStringLiteral(
            "INSERT INTO figure (measure, region_id, period, period_start, period_end, "
            "value, source, batch_id) VALUES (:measure, :region, :period, :start, :end, "
            ":value, :source, :batch) ON CONFLICT (measure, region_id, period) DO UPDATE "
            "SET value = excluded.value, source = excluded.source, "
            "batch_id = excluded.batch_id RETURNING id"));
    bind_window(put, figure.measure, figure.period.first_day(), figure.period.last_day());
    put.bind(QStringLiteral(":region"), figure.region.value);
    put.bind(QStringLiteral(":period"), figure.period.code());
    put.bind(QStringLiteral(":value"), figure.value);
    put.bind(QStringLiteral(":source"),
             figure.source.isNull() ? QStringLiteral("") : figure.source);
    put.bind(QStringLiteral(":batch"), batch.value);
    if (!put.next()) {
        return put.status() ? Error{ErrorKind::Corrupt, figure.measure, {}} : put.status().error();
    }
    const qint64 id = put.integer(0);
    put.reset();
    db::Statement log(connection,
                      QStringLiteral("INSERT INTO change (batch_id, table_name, entry_id, before, "
                                     "after) VALUES (:batch, 'figure', :id, :before, :after)"));
    log.bind(QStringLiteral(":batch"), batch.value);
    log.bind(QStringLiteral(":id"), id);
    log.bind(QStringLiteral(":before"), before);
    log.bind(QStringLiteral(":after"), json_of(figure.measure, figure.region.value, figure.period,
                                               figure.value, figure.source, batch.value));
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
