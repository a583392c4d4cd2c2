// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/imports.h"

#include "base/chinese_text.h"
#include "import/decode.h"
#include "regions/region_index.h"
#include "rosters/specs.h"
#include "store/batch_store.h"
#include "store/roster_store.h"
#include "workbook/batch_writer.h"
#include "workbook/entry_matcher.h"
#include "workbook/merge.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// The roster whose headers the table fits best.
const RosterSpec* recognise_roster(const CsvTable& table)
{
    const RosterSpec* best = nullptr;
    double best_score = 0;
    for (const RosterSpec* spec : roster_specs()) {
        const auto known = known_headers(*spec);
        const Sheet sheet =
            find_sheet(table, [&](const QString& cell) { return header_score(known, cell); });
        double score = 0;
        for (const QString& cell : sheet.header) {
            score += header_score(known, cell);
        }
        if (score > best_score) {
            best_score = score;
            best = spec;
        }
    }
    return best;
}

Period period_of(const Preparation& preparation)
{
    for (const CsvRow& row : preparation.sheet.title_rows) {
        for (const QString& cell : row.cells) {
            if (const auto period = Period::find_in(cell)) {
                return *period;
            }
        }
    }
    return Period::find_in(QFileInfo(preparation.request.file).fileName()).value_or(Period());
}

void accept_warnings(Findings& findings, const QStringList& rules)
{
    for (Finding& finding : findings) {
        if (finding.severity == Severity::Warns &&
            (rules.contains(QStringLiteral("*")) || rules.contains(finding.rule))) {
            finding.accepted = true;
        }
    }
}

} // namespace

Result<Preparation> Imports::prepare(const ImportRequest& request, const OnStep& on_step)
{
    Preparation result;
    result.request = request;
    auto bytes = read_file(request.file, largest_file);
    if (!bytes) {
        return bytes.error();
    }
    result.bytes = std::move(bytes.value());
    const auto text = decode(result.bytes, request.file);
    if (!text) {
        return text.error();
    }
    const CsvTable table = read_csv(text->content, find_delimiter(text->content));
    result.spec =
        request.roster.isEmpty() ? recognise_roster(table) : find_roster_spec(request.roster);
    if (!result.spec) {
        return request.roster.isEmpty()
                   ? Error{ErrorKind::Unreadable, request.file, QStringLiteral("header")}
                   : Error{ErrorKind::NotFound, request.roster, QStringLiteral("roster")};
    }
    const RosterSpec& spec = *result.spec;
    const auto headers = known_headers(spec);
    result.sheet = find_sheet(table, [&](const QString& cell) {
        return std::max(header_score(headers, cell),
                        request.map.contains(trim(cell)) && !trim(cell).isEmpty() ? 1.0 : 0.0);
    });
    if (result.sheet.header_line == 0) {
        return Error{ErrorKind::Unreadable, request.file, QStringLiteral("header")};
    }
    if (!request.period.valid()) {
        result.request.period = period_of(result);
        if (!result.request.period.valid()) {
            result.request.period = request.otherwise;
        }
        if (!result.request.period.valid()) {
            return Error{
                ErrorKind::Usage, request.file,
                ImportText::tr("The sheet does not say which quarter it is of; choose one.")};
        }
    }
    Batch& batch = result.batch;
    batch.kind = QStringLiteral("import");
    batch.roster = spec.id;
    batch.period = result.request.period;
    batch.file = QFileInfo(request.file).fileName();
    batch.encoding = text->encoding;
    batch.delimiter = table.delimiter;
    batch.header_line = result.sheet.header_line;
    batch.skipped = static_cast<int>(result.sheet.totals.size() + result.sheet.footers.size());

    result.map = map_columns(spec, result.sheet.header, request.map, batch.header_line,
                             result.findings, result.sheet.body);
    const auto fixed = fixed_values(spec, request.set, result.findings);
    note_missing_columns(spec, result.sheet.header, batch.header_line, result.map, fixed,
                         result.findings);
    if (result.blocked()) {
        return result;
    }
    const QDate day = batch.period.last_day();
    const RegionIndex index(state_.regions);
    const CheckContext context{spec, [&index](const QString& name) { return index.match(name); },
                               day, fixed};
    store::RosterStore roster(*state_.connection, spec);
    const auto entries = roster.known_entries();
    if (!entries) {
        return entries.error();
    }
    EntryMatcher matcher(spec, state_.regions, *entries);
    const auto total = static_cast<qint64>(result.sheet.body.size());
    for (const CsvRow& cells : result.sheet.body) {
        if (batch.rows % 256 == 0 && !goes_on(on_step, batch.rows, total)) {
            return Error{ErrorKind::Cancelled, request.file, {}};
        }
        ++batch.rows;
        Checked checked = check_row(context, result.map, cells);
        ImportRow row;
        row.cells = cells;
        row.new_region = checked.new_region;
        row.record = std::move(checked.record);
        if (row.record && !row.adds_place()) {
            matcher.claim(*row.record);
        }
        result.findings.insert(result.findings.end(), checked.findings.begin(),
                               checked.findings.end());
        result.rows.push_back(std::move(row));
    }
    std::vector<PlacedRecord> placed;
    for (ImportRow& row : result.rows) {
        if (!row.record) {
            continue;
        }
        const auto known = look_up(roster, spec, matcher.match(*row.record, row.adds_place()), day);
        if (!known) {
            return known.error();
        }
        const Merged merged = merge(spec, state_.regions, known->record, *row.record);
        Findings findings;
        check_merged(spec, merged.record, *row.record, findings);
        if (blocks(findings)) {
            row.record.reset();
        } else {
            row.entry = known->id;
            row.action = action_for(*known, merged);
            placed.push_back({&*row.record, row.new_region.new_name});
        }
        result.findings.insert(result.findings.end(), findings.begin(), findings.end());
    }
    for (Finding& finding : check_duplicates(spec, placed)) {
        for (ImportRow& row : result.rows) {
            if (row.cells.line == finding.line && finding.severity == Severity::Blocks) {
                row.action = RowAction::Blocked;
            }
        }
        result.findings.push_back(std::move(finding));
    }
    std::stable_sort(
        result.findings.begin(), result.findings.end(),
        [](const Finding& left, const Finding& right) { return left.line < right.line; });
    accept_warnings(result.findings, request.accept);
    for (const ImportRow& row : result.rows) {
        batch.added += row.action == RowAction::Add;
        batch.updated += row.action == RowAction::Update;
        batch.unchanged += row.action == RowAction::Unchanged;
    }
    for (const Finding& finding : result.findings) {
        batch.warnings += finding.severity == Severity::Warns;
    }
    return result;
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
