// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/imports.h"

#include "store/batch_store.h"
#include "store/roster_store.h"
#include "workbook/batch_writer.h"
#include "workbook/preparer.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

Result<Preparation> Imports::prepare(const ImportRequest& request, const OnStep& on_step)
{
    return Preparer(state_, request, on_step).prepare();
}

Result<Batch> Imports::commit(const Preparation& preparation, const OnStep& on_step)
{
    const QString& file = preparation.request.file;
    if (preparation.blocked()) {
        return Error{ErrorKind::Blocked, file, {}};
    }
    Batch batch = preparation.batch;
    batch.made_at = QDateTime::currentDateTimeUtc();
    if (preparation.changes_nothing()) {
        return batch;
    }
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    BatchWriter writer(state_, *preparation.spec, batch);
    if (auto done = writer.begin(preparation.bytes, preparation.rows); !done) {
        return done.error();
    }
    qint64 written = 0;
    for (const ImportRow& row : preparation.rows) {
        if (++written % 256 == 0 &&
            !goes_on(on_step, written, static_cast<qint64>(preparation.rows.size()))) {
            return Error{ErrorKind::Cancelled, file, {}};
        }
        if (auto done = writer.write(row); !done) {
            return done.error();
        }
    }
    for (const EntryId entry : preparation.gone) {
        if (auto done = writer.close(entry); !done) {
            return done.error();
        }
    }
    if (auto done = writer.end(preparation.findings); !done) {
        return done.error();
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    state_.touched();
    if (auto done = state_.reload_regions(); !done) {
        return done.error();
    }
    return batch;
}

Status Imports::undo(BatchId id)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto batch = store::read_batch(*state_.connection, id);
    if (!batch) {
        return batch.error();
    }
    if (batch->undone_at.isValid()) {
        return Error{ErrorKind::Usage, QString::number(id.value),
                     ImportText::tr("It was taken back already.")};
    }
    const auto later = store::batches_building_on(*state_.connection, id);
    if (!later) {
        return later.error();
    }
    if (!later->empty()) {
        QStringList numbers;
        for (const BatchId other : *later) {
            numbers << QString::number(other.value);
        }
        return Error{ErrorKind::Conflict, QString::number(id.value), numbers.join(u'、')};
    }
    if (auto done = store::take_back(*state_.connection, id); !done) {
        return done;
    }
    if (auto done = store::mark_undone(*state_.connection, id, QDateTime::currentDateTimeUtc());
        !done) {
        return done;
    }
    if (auto done = transaction->commit(); !done) {
        return done;
    }
    state_.touched();
    return state_.reload_regions();
}

QByteArray findings_sheet(const RosterSpec& spec, const Findings& findings)
{
    QString text =
        csv_line({ImportText::tr("Line"), ImportText::tr("Field"), ImportText::tr("Severity"),
                  ImportText::tr("Seen"), ImportText::tr("Advice"), ImportText::tr("Rule")}) +
        QStringLiteral("\r\n");
    for (const Finding& finding : findings) {
        const auto field = spec.index_of(finding.field);
        const QString severity =
            finding.severity == Severity::Blocks  ? ImportText::tr("must be corrected")
            : finding.severity == Severity::Warns ? ImportText::tr("to look at")
                                                  : ImportText::tr("note");
        text +=
            csv_line({finding.line > 0 ? QString::number(finding.line) : QString(),
                      field < 0 ? QString() : spec.fields[static_cast<size_t>(field)].label.shown(),
                      severity, defused(finding.seen), finding.advice, finding.rule}) +
            QStringLiteral("\r\n");
    }
    return encoded(text, TextEncoding::Utf8Bom);
}

Result<std::vector<Batch>> Imports::batches()
{
    return store::read_batches(*state_.connection);
}

Result<Findings> Imports::findings(BatchId batch)
{
    return store::read_findings(*state_.connection, batch);
}

Result<QByteArray> Imports::source_file(BatchId batch)
{
    return store::read_source_file(*state_.connection, batch);
}

} // namespace yice
