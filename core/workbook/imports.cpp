// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/imports.h"

#include "base/chinese_text.h"
#include "rosters/specs.h"
#include "store/batch_store.h"
#include "store/profile_store.h"
#include "store/undo.h"
#include "workbook/batch_writer.h"
#include "workbook/preparer.h"
#include "workbook/rosters.h"
#include "workbook/sheet_reader.h"
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

Result<Preparation> Imports::prepare(const EntryEdit& edit)
{
    if (edit.partial) {
        return prepare(std::vector{edit});
    }
    return Preparer(state_, {}, {}).prepare(edit);
}

Result<Preparation> Imports::prepare(const std::vector<EntryEdit>& edits, BadCells bad)
{
    auto prepared = Preparer(state_, {}, {}).prepare(edits);
    Findings left_out;
    while (prepared && prepared->blocked() && bad == BadCells::LeaveOut) {
        const auto before = left_out.size();
        const auto rest = without_bad_cells(*prepared, left_out);
        if (left_out.size() == before) {
            break; // what blocks is none of the cells
        }
        prepared = Preparer(state_, {}, {}).prepare(rest);
    }
    if (prepared) {
        prepared->findings.insert(prepared->findings.end(), left_out.begin(), left_out.end());
    }
    return prepared;
}

Result<Batch> Imports::commit(const Preparation& preparation, const OnStep& on_step)
{
    const QString& file = preparation.request.file;
    if (preparation.blocked()) {
        return Error{ErrorKind::Blocked, file, {}};
    }
    if (preparation.changes_nothing()) {
        Batch batch = preparation.batch;
        batch.made_at = QDateTime::currentDateTimeUtc();
        return batch;
    }
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto stamp = register_stamp(state_);
    if (!stamp) {
        return stamp.error();
    }
    Result<Batch> written = Error{};
    if (*stamp == preparation.register_stamp) {
        written = write(preparation, on_step);
    } else {
        // Something was written since: what was new may be there by now.
        if (auto done = state_.reload_regions(); !done) {
            return done.error();
        }
        Preparer preparer(state_, preparation.request, on_step);
        const auto again = preparation.edit             ? preparer.prepare(*preparation.edit)
                           : !preparation.edits.empty() ? preparer.prepare(preparation.edits)
                                                        : preparer.prepare(preparation.bytes);
        if (!again) {
            return again.error();
        }
        if (again->blocked()) {
            return Error{ErrorKind::Blocked, file, {}};
        }
        if (again->changes_nothing()) {
            return again->batch;
        }
        written = write(*again, on_step);
    }
    if (!written) {
        return written.error();
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    state_.touched();
    if (auto done = state_.reload_regions(); !done) {
        return done.error();
    }
    return written;
}

Result<Batch> Imports::write(const Preparation& preparation, const OnStep& on_step)
{
    Batch batch = preparation.batch;
    batch.made_at = QDateTime::currentDateTimeUtc();
    BatchWriter writer(state_, *preparation.spec, batch, preparation.fields_used);
    if (auto done = writer.begin(preparation.bytes); !done) {
        return done.error();
    }
    constexpr size_t at_once = 512;
    const size_t total = preparation.order.size();
    for (size_t begin = 0; begin < total; begin += at_once) {
        const size_t end = std::min(total, begin + at_once);
        if (auto done = writer.write(preparation.rows, preparation.order, begin, end); !done) {
            return done.error();
        }
        if (!goes_on(on_step, static_cast<qint64>(end), static_cast<qint64>(total))) {
            return Error{ErrorKind::Cancelled, preparation.request.file, {}};
        }
    }
    if (!preparation.gone.empty()) {
        if (auto done = writer.close(preparation.gone); !done) {
            return done.error();
        }
    }
    if (auto done = writer.end(preparation.findings); !done) {
        return done.error();
    }
    return batch;
}

Result<LaterRows> Imports::later_rows(BatchId batch)
{
    const auto later = store::later_work_on(*state_.connection, batch);
    if (!later) {
        return later.error();
    }
    return LaterRows{later->batches, later->names, later->rows};
}

Result<int> Imports::undo(BatchId id, bool keep_later)
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
    const auto later = store::later_work_on(*state_.connection, id);
    if (!later) {
        return later.error();
    }
    if (!later->batches.empty() && !keep_later) {
        QStringList numbers;
        for (const BatchId other : later->batches) {
            numbers << QString::number(other.value);
        }
        return Error{ErrorKind::Conflict, QString::number(id.value), numbers.join(u'、')};
    }
    const RosterSpec* spec = find_roster_spec(batch->roster);
    const auto doubles = [&]() -> Result<qint64> {
        return spec && spec->match_by == MatchBy::Name
                   ? store::count_doubles(*state_.connection, *spec)
                   : Result<qint64>(qint64(0));
    };
    const auto doubles_before = doubles();
    if (auto done = store::take_back(*state_.connection, id); !done) {
        // Two entries would have one key: what a later import added stands in the way.
        return done.error().detail.contains(u"UNIQUE constraint") ? later_imports(*batch)
                                                                  : done.error();
    }
    const auto doubles_now = doubles();
    if (!doubles_before || !doubles_now) {
        return doubles_before ? doubles_now.error() : doubles_before.error();
    }
    if (*doubles_now > *doubles_before) {
        return later_imports(*batch);
    }
    if (auto done = store::mark_undone(*state_.connection, id, QDateTime::currentDateTimeUtc(),
                                       later->rows);
        !done) {
        return done.error();
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    state_.touched();
    if (auto done = state_.reload_regions(); !done) {
        return done.error();
    }
    return later->rows;
}

/// The conflict with everything that was brought into the same roster since.
Error Imports::later_imports(const Batch& batch)
{
    QStringList numbers;
    if (const auto all = store::read_batches(*state_.connection)) {
        for (const Batch& other : *all) {
            if (other.id.value > batch.id.value && other.roster == batch.roster &&
                !other.undone_at.isValid()) {
                numbers.prepend(QString::number(other.id.value));
            }
        }
    }
    return {ErrorKind::Conflict, QString::number(batch.id.value), numbers.join(u'、')};
}

Status Imports::save_profile(const Preparation& preparation, const QString& name)
{
    Profile profile;
    profile.name = trim(name);
    if (profile.name.isEmpty() || profile.name == u"-") {
        return Error{ErrorKind::Usage, name, QStringLiteral("profile")};
    }
    profile.roster = preparation.spec->id;
    profile.headings = headings_of(preparation.sheet.header);
    for (size_t column = 0; column < preparation.map.field_of_column.size(); ++column) {
        const QString heading = preparation.sheet.header.value(static_cast<qsizetype>(column));
        const int field = preparation.map.field_of_column[column];
        if (!heading.isEmpty()) {
            profile.columns.insert(
                heading, field < 0 ? QStringLiteral("-")
                                   : preparation.spec->fields[static_cast<size_t>(field)].id);
        }
    }
    profile.fixed = preparation.request.set;
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    if (auto done =
            store::put_profile(*state_.connection, profile, QDateTime::currentDateTimeUtc());
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<std::vector<Profile>> Imports::profiles()
{
    return store::read_profiles(*state_.connection);
}

Status Imports::forget_profile(const QString& name)
{
    const auto removed = store::remove_profile(*state_.connection, name);
    if (!removed) {
        return removed.error();
    }
    return *removed ? Status() : Error{ErrorKind::NotFound, name, QStringLiteral("profile")};
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
