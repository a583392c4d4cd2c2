// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_store.h"

#include "store/step_store.h"

#include <QTimeZone>

namespace yice::store
{

namespace
{

const QString batch_columns = QStringLiteral(
    "SELECT id, kind, roster, period, file, encoding, delimiter, header_line, row_count, added, "
    "updated, unchanged, skipped, warnings, made_at, undone_at, kept, removed, entry_id, subject, "
    "fields FROM batch ");

Batch batch_at(db::Statement& query)
{
    Batch batch;
    batch.id = BatchId{query.integer(0)};
    batch.kind = query.text(1);
    batch.roster = query.text(2);
    batch.period = Period::parse(query.text(3)).value_or(Period());
    batch.file = query.text(4);
    batch.encoding = query.text(5);
    batch.delimiter = query.text(6);
    batch.header_line = static_cast<int>(query.integer(7));
    batch.rows = static_cast<int>(query.integer(8));
    batch.added = static_cast<int>(query.integer(9));
    batch.updated = static_cast<int>(query.integer(10));
    batch.unchanged = static_cast<int>(query.integer(11));
    batch.skipped = static_cast<int>(query.integer(12));
    batch.warnings = static_cast<int>(query.integer(13));
    batch.made_at = utc_time(query.text(14));
    if (!query.is_null(15)) {
        batch.undone_at = utc_time(query.text(15));
    }
    batch.kept = static_cast<int>(query.integer(16));
    batch.removed = static_cast<int>(query.integer(17));
    batch.entry = EntryId{query.integer(18)};
    batch.subject = query.text(19);
    batch.fields = query.text(20).split(u',', Qt::SkipEmptyParts);
    return batch;
}

} // namespace

QDateTime utc_time(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Result<qint64> keep_source_file(db::Connection& connection, const QString& sha256, qint64 size,
                                const QByteArray& compressed)
{
    db::Statement known(connection,
                        QStringLiteral("SELECT id FROM source_file WHERE sha256 = :hash"));
    known.bind(QStringLiteral(":hash"), sha256);
    if (known.next()) {
        return known.integer(0);
    }
    if (auto done = known.status(); !done) {
        return done.error();
    }
    db::Statement insert(connection,
                         QStringLiteral("INSERT INTO source_file (sha256, size, compressed) "
                                        "VALUES (:hash, :size, :compressed)"));
    insert.bind(QStringLiteral(":hash"), sha256);
    insert.bind(QStringLiteral(":size"), size);
    insert.bind(QStringLiteral(":compressed"), compressed);
    if (!insert.run()) {
        return insert.status().error();
    }
    return insert.inserted_id();
}

Status set_source_file(db::Connection& connection, BatchId batch, qint64 source_file)
{
    db::Statement update(
        connection, QStringLiteral("UPDATE batch SET source_file_id = :source WHERE id = :id"));
    update.bind(QStringLiteral(":source"), source_file);
    update.bind(QStringLiteral(":id"), batch.value);
    update.run();
    return update.status();
}

Result<QString> batches_stamp(db::Connection& connection)
{
    const auto moment = last_moment(connection);
    return moment ? Result<QString>(QString::number(*moment)) : Result<QString>(moment.error());
}

Result<QByteArray> read_source_file(db::Connection& connection, BatchId batch)
{
    db::Statement query(connection,
                        QStringLiteral("SELECT source_file.compressed FROM batch "
                                       "JOIN source_file ON source_file.id = batch.source_file_id "
                                       "WHERE batch.id = :id"));
    query.bind(QStringLiteral(":id"), batch.value);
    if (query.next()) {
        return qUncompress(query.bytes(0));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return Error{ErrorKind::NotFound, QString::number(batch.value), {}};
}

Result<BatchId> insert_batch(db::Connection& connection, const Batch& batch)
{
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO batch (kind, roster, period, file, encoding, delimiter, "
                       "header_line, made_at) VALUES (:kind, :roster, :period, :file, :encoding, "
                       ":delimiter, :header_line, :made_at)"));
    // A null text would be NULL in the database; the columns want the empty text.
    const auto text = [](const QString& value) {
        return value.isNull() ? QStringLiteral("") : value;
    };
    insert.bind(QStringLiteral(":kind"), batch.kind);
    insert.bind(QStringLiteral(":roster"), text(batch.roster));
    insert.bind(QStringLiteral(":period"), batch.period.code());
    insert.bind(QStringLiteral(":file"), text(batch.file));
    insert.bind(QStringLiteral(":encoding"), text(batch.encoding));
    insert.bind(QStringLiteral(":delimiter"), text(batch.delimiter));
    insert.bind(QStringLiteral(":header_line"), batch.header_line);
    insert.bind(QStringLiteral(":made_at"), batch.made_at.toUTC().toString(Qt::ISODate));
    if (!insert.run()) {
        return insert.status().error();
    }
    Step step;
    step.batch = BatchId{insert.inserted_id()};
    step.made_at = batch.made_at;
    const auto written = insert_step(connection, step);
    return written ? Result<BatchId>(step.batch) : Result<BatchId>(written.error());
}

Status finish_batch(db::Connection& connection, const Batch& batch)
{
    db::Statement update(
        connection,
        QStringLiteral("UPDATE batch SET row_count = :rows, added = :added, updated = :updated, "
                       "unchanged = :unchanged, skipped = :skipped, warnings = :warnings, "
                       "removed = :removed, entry_id = :entry, subject = :subject, "
                       "fields = :fields WHERE id = :id"));
    update.bind(QStringLiteral(":removed"), batch.removed);
    update.bind(QStringLiteral(":entry"),
                batch.entry.valid() ? QVariant(batch.entry.value) : QVariant());
    update.bind(QStringLiteral(":subject"),
                batch.subject.isNull() ? QStringLiteral("") : batch.subject);
    update.bind(QStringLiteral(":fields"),
                batch.fields.isEmpty() ? QStringLiteral("") : batch.fields.join(u','));
    update.bind(QStringLiteral(":rows"), batch.rows);
    update.bind(QStringLiteral(":added"), batch.added);
    update.bind(QStringLiteral(":updated"), batch.updated);
    update.bind(QStringLiteral(":unchanged"), batch.unchanged);
    update.bind(QStringLiteral(":skipped"), batch.skipped);
    update.bind(QStringLiteral(":warnings"), batch.warnings);
    update.bind(QStringLiteral(":id"), batch.id.value);
    update.run();
    return update.status();
}

Status insert_findings(db::Connection& connection, BatchId batch, const Findings& findings)
{
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO batch_finding (batch_id, line, field, rule, severity, seen, "
                       "advice, accepted, reason) VALUES (:batch_id, :line, :field, :rule, "
                       ":severity, :seen, :advice, :accepted, :reason)"));
    const auto text = [](const QString& value) {
        return value.isNull() ? QStringLiteral("") : value;
    };
    for (const Finding& finding : findings) {
        insert.bind(QStringLiteral(":batch_id"), batch.value);
        insert.bind(QStringLiteral(":line"), finding.line);
        insert.bind(QStringLiteral(":field"), text(finding.field));
        insert.bind(QStringLiteral(":rule"), finding.rule);
        insert.bind(QStringLiteral(":severity"), severity_code(finding.severity));
        insert.bind(QStringLiteral(":seen"), text(finding.seen));
        insert.bind(QStringLiteral(":advice"), text(finding.advice));
        insert.bind(QStringLiteral(":accepted"), finding.accepted ? 1 : 0);
        insert.bind(QStringLiteral(":reason"), text(finding.reason));
        if (!insert.run()) {
            break;
        }
    }
    return insert.status();
}

Result<Findings> read_findings(db::Connection& connection, BatchId batch)
{
    db::Statement query(
        connection, QStringLiteral("SELECT line, field, rule, severity, seen, advice, accepted, "
                                   "reason FROM batch_finding WHERE batch_id = :id ORDER BY line"));
    query.bind(QStringLiteral(":id"), batch.value);
    Findings findings;
    while (query.next()) {
        const QString severity = query.text(3);
        findings.push_back({static_cast<int>(query.integer(0)), query.text(1), query.text(2),
                            severity == u"warns" ? Severity::Warns : Severity::Note, query.text(4),
                            query.text(5), query.integer(6) != 0, query.text(7)});
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return findings;
}

Result<std::vector<Batch>> read_batches(db::Connection& connection)
{
    db::Statement query(connection, batch_columns + QStringLiteral("ORDER BY id DESC"));
    std::vector<Batch> batches;
    while (query.next()) {
        batches.push_back(batch_at(query));
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return batches;
}

Result<Batch> read_batch(db::Connection& connection, BatchId id)
{
    db::Statement query(connection, batch_columns + QStringLiteral("WHERE id = :id"));
    query.bind(QStringLiteral(":id"), id.value);
    if (query.next()) {
        return batch_at(query);
    }
    if (auto done = query.status(); !done) {
        return done.error();
    }
    return Error{ErrorKind::NotFound, QString::number(id.value), QStringLiteral("batch")};
}

Status mark_undone(db::Connection& connection, BatchId id, const QDateTime& when, int kept)
{
    db::Statement update(
        connection,
        QStringLiteral("UPDATE batch SET undone_at = :when, kept = :kept WHERE id = :id"));
    update.bind(QStringLiteral(":kept"), kept);
    update.bind(QStringLiteral(":when"),
                when.isValid() ? QVariant(when.toUTC().toString(Qt::ISODate)) : QVariant());
    update.bind(QStringLiteral(":id"), id.value);
    update.run();
    return update.status();
}

} // namespace yice::store
