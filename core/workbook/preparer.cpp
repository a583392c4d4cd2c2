// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/preparer.h"

#include "base/chinese_text.h"
#include "import/decode.h"
#include "import/xlsx_reader.h"
#include "regions/region_index.h"
#include "rosters/specs.h"
#include "workbook/entry_matcher.h"
#include "workbook/import_doubts.h"
#include "workbook/merge.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// A sheet with more faults than this is not looked at further: nobody reads them all, and a file
/// that is no roster at all would have millions.
constexpr size_t most_findings = 2000;

HeaderScore score_for(const RosterSpec& spec, const QHash<QString, QString>& chosen)
{
    return [known = known_headers(spec), chosen](const QString& cell) {
        const QString text = trim(cell);
        return std::max(header_score(known, cell),
                        !text.isEmpty() && chosen.contains(text) ? 1.0 : 0.0);
    };
}

/// The roster whose headers the table fits best.
const RosterSpec* recognise_roster(const CsvTable& table, const QHash<QString, QString>& chosen)
{
    const RosterSpec* best = nullptr;
    double best_score = 0;
    for (const RosterSpec* spec : roster_specs()) {
        const auto score_of = score_for(*spec, chosen);
        double score = 0;
        for (const QString& cell : find_sheet(table, score_of).header) {
            score += score_of(cell);
        }
        // Columns given by number fit whatever roster has the fields that they are given to.
        for (const QString& field : chosen) {
            score += spec->find_field(field) >= 0 ? 0.5 : 0;
        }
        if (score > best_score) {
            best_score = score;
            best = spec;
        }
    }
    return best;
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

bool repeats_header(const QStringList& header, const CsvRow& row)
{
    int same = 0;
    int filled = 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString cell = trim(row.cells.value(i));
        filled += !cell.isEmpty();
        same += !cell.isEmpty() && (cell == header[i] || header[i].endsWith(u' ' + cell));
    }
    return filled >= 2 && same * 2 > filled;
}

} // namespace

Result<Preparation> Preparer::prepare()
{
    result_.request = request_;
    if (auto done = read_sheet(); !done) {
        return done.error();
    }
    if (auto done = find_period(); !done) {
        return done.error();
    }
    map_sheet();
    if (!result_.blocked()) {
        if (auto done = check_rows(); !done) {
            return done.error();
        }
        if (auto done = match_rows(); !done) {
            return done.error();
        }
        drop_duplicates();
        if (request_.full && !result_.blocked()) {
            if (auto done = find_gone(state_, result_); !done) {
                return done.error();
            }
        }
    }
    count();
    return std::move(result_);
}

Result<CsvTable> Preparer::read_table()
{
    if (result_.bytes.startsWith(QByteArrayLiteral("PK\x03\x04")) && reads_xlsx()) {
        return read_excel();
    }
    const auto text = decode(result_.bytes, request_.file);
    if (!text) {
        return text.error();
    }
    result_.batch.encoding = text->encoding;
    const CsvTable table = read_csv(text->content, find_delimiter(text->content));
    result_.batch.delimiter = table.dialect.delimiter;
    return table;
}

Result<CsvTable> Preparer::read_excel()
{
    const auto sheets = read_xlsx(result_.bytes, request_.file);
    if (!sheets) {
        return sheets.error();
    }
    result_.batch.encoding = QStringLiteral("xlsx");
    const XlsxSheet* chosen = nullptr;
    for (const XlsxSheet& sheet : *sheets) {
        result_.sheet_names << sheet.name;
        const bool fits = request_.sheet.isEmpty()
                              ? !chosen && recognise_roster(sheet.table, request_.map)
                              : sheet.name == request_.sheet;
        chosen = fits ? &sheet : chosen;
    }
    if (!chosen && !request_.sheet.isEmpty()) {
        return Error{ErrorKind::NotFound, request_.sheet,
                     QStringLiteral("sheet|") + result_.sheet_names.join(u'、')};
    }
    chosen = chosen ? chosen : &sheets->front();
    result_.sheet_name = chosen->name;
    return chosen->table;
}

Status Preparer::read_sheet()
{
    auto bytes = read_file(request_.file, Imports::largest_file);
    if (!bytes) {
        return bytes.error();
    }
    result_.bytes = std::move(bytes.value());
    const auto read = read_table();
    if (!read) {
        return read.error();
    }
    const CsvTable& table = *read;
    const bool named = !request_.roster.isEmpty();
    result_.spec =
        named ? find_roster_spec(request_.roster) : recognise_roster(table, request_.map);
    if (!result_.spec) {
        return named ? Error{ErrorKind::NotFound, request_.roster, QStringLiteral("roster")}
                     : Error{ErrorKind::Unreadable, request_.file, QStringLiteral("header")};
    }
    result_.sheet = find_sheet(table, score_for(*result_.spec, request_.map));
    if (result_.sheet.header_line == 0 && !request_.map.isEmpty()) {
        result_.sheet = find_sheet(table); // columns given by number: any heading will do
    }
    if (result_.sheet.header_line == 0) {
        return Error{ErrorKind::Unreadable, request_.file, QStringLiteral("header")};
    }
    Sheet& sheet = result_.sheet;
    const auto repeated = std::erase_if(
        sheet.body, [&sheet](const CsvRow& row) { return repeats_header(sheet.header, row); });
    if (sheet.body.empty()) {
        return Error{ErrorKind::Unreadable, request_.file, QStringLiteral("rows")};
    }
    Batch& batch = result_.batch;
    batch.kind = QStringLiteral("import");
    batch.roster = result_.spec->id;
    batch.file = QFileInfo(request_.file).fileName();
    batch.header_line = sheet.header_line;
    batch.skipped = static_cast<int>(sheet.totals.size() + sheet.footers.size() + repeated);
    return {};
}

Status Preparer::find_period()
{
    Period period = request_.period;
    for (const CsvRow& row : result_.sheet.title_rows) {
        for (const QString& cell : row.cells) {
            if (!period.valid()) {
                period = Period::find_in(cell).value_or(Period());
            }
        }
    }
    if (!period.valid()) {
        period = Period::find_in(QFileInfo(request_.file).fileName()).value_or(request_.otherwise);
    }
    if (!period.valid()) {
        return Error{ErrorKind::Usage, request_.file,
                     ImportText::tr("The sheet does not say which quarter it is of; choose one.")};
    }
    result_.request.period = period;
    result_.batch.period = period;
    return {};
}

void Preparer::map_sheet()
{
    const RosterSpec& spec = *result_.spec;
    const Sheet& sheet = result_.sheet;
    result_.map = map_columns(spec, sheet.header, request_.map, sheet.header_line, result_.findings,
                              sheet.body);
    fixed_ = fixed_values(spec, request_.set, result_.findings);
    note_missing_columns(spec, sheet.header, sheet.header_line, result_.map, fixed_,
                         result_.findings);
    note_unused_columns(spec, sheet, result_.map, request_.map, result_.findings);
}

Status Preparer::check_rows()
{
    const RegionIndex index(state_.regions);
    QHash<QString, RegionMatch> known_places; // a roster names the same towns again and again
    const CheckContext context{*result_.spec,
                               [&](const QString& name) {
                                   const auto known = known_places.constFind(name);
                                   return known != known_places.constEnd()
                                              ? *known
                                              : *known_places.insert(name, index.match(name));
                               },
                               result_.batch.period.last_day(), fixed_};
    const auto total = static_cast<qint64>(result_.sheet.body.size());
    for (const CsvRow& cells : result_.sheet.body) {
        if (result_.batch.rows % 256 == 0 && !goes_on(on_step_, result_.batch.rows, total)) {
            return Error{ErrorKind::Cancelled, request_.file, {}};
        }
        if (result_.findings.size() > most_findings && result_.blocked()) {
            result_.findings.push_back(
                {cells.line,
                 {},
                 QStringLiteral("too_many"),
                 Severity::Blocks,
                 {},
                 ImportText::tr(
                     "There are too many faults; the rows from here on were not looked at. "
                     "Check that this is the right sheet.")});
            break;
        }
        ++result_.batch.rows;
        Checked checked = check_row(context, result_.map, cells);
        ImportRow row;
        row.cells = cells;
        row.new_region = checked.new_region;
        row.record = std::move(checked.record);
        result_.findings.insert(result_.findings.end(), checked.findings.begin(),
                                checked.findings.end());
        result_.rows.push_back(std::move(row));
    }
    return {};
}

Status Preparer::match_rows()
{
    store::RosterStore roster(*state_.connection, *result_.spec);
    const auto entries = roster.known_entries();
    if (!entries) {
        return entries.error();
    }
    EntryMatcher matcher(*result_.spec, state_.regions, *entries);
    for (const store::KnownEntry& entry : *entries) {
        near_names_.add(matcher.county_of(entry.region), entry.match_key);
    }
    for (const ImportRow& row : result_.rows) {
        if (row.record && !row.adds_place()) {
            matcher.claim(*row.record);
        }
    }
    qint64 done_rows = 0;
    for (ImportRow& row : result_.rows) {
        if (++done_rows % 256 == 0 &&
            !goes_on(on_step_, done_rows, static_cast<qint64>(result_.rows.size()))) {
            return Error{ErrorKind::Cancelled, request_.file, {}};
        }
        if (row.record) {
            if (auto done = match_row(roster, matcher, row); !done) {
                return done;
            }
        }
    }
    return {};
}

Status Preparer::match_row(store::RosterStore& roster, EntryMatcher& matcher, ImportRow& row)
{
    const RosterSpec& spec = *result_.spec;
    const auto known = look_up(roster, spec, matcher.match(*row.record, row.adds_place()),
                               result_.batch.period.last_day());
    if (!known) {
        return known.error();
    }
    const Merged merged =
        merge(spec, state_.regions, known->record, *row.record, known->superseded);
    Findings findings;
    check_merged(spec, merged.record, *row.record, findings);
    if (known->id.valid()) {
        note_changed_identity(spec, state_.regions, *known, merged, row.cells.line, findings);
    } else if (const auto places = matcher.places_of_name(*row.record); !places.isEmpty()) {
        findings.push_back(
            {row.cells.line, spec.name_field, QStringLiteral("name_elsewhere"), Severity::Warns,
             spec.text(*row.record, spec.name_field),
             ImportText::tr(
                 "The same name is registered in %1 already. If it is the same facility, "
                 "correct its place; otherwise it is added as another one.")
                 .arg(places.join(QStringLiteral("、")))});
    }
    note_odd_numbers(spec, *known, merged, row.cells.line, findings);
    if (!known->id.valid()) {
        const QString name = EntryMatcher::key_of(spec, *row.record);
        const RegionId county = matcher.county_of(
            RegionId{static_cast<qint64>(spec.number(*row.record, spec.region_field))});
        if (const auto near = near_names_.find(county, name)) {
            findings.push_back(
                {row.cells.line, spec.name_field, QStringLiteral("near_duplicate"), Severity::Warns,
                 spec.text(*row.record, spec.name_field),
                 ImportText::tr(
                     "Nearly the same as %1 (%2 %). If it is the same facility, write the "
                     "name as it is registered.")
                     .arg(near->name)
                     .arg(std::lround(near->similarity * 100))});
        }
        near_names_.add(county, name);
    }
    if (blocks(findings)) {
        row.record.reset();
    } else {
        row.entry = known->id;
        row.action = action_for(*known, merged);
    }
    result_.findings.insert(result_.findings.end(), findings.begin(), findings.end());
    return {};
}

void Preparer::drop_duplicates()
{
    std::vector<PlacedRecord> placed;
    QHash<int, ImportRow*> by_line;
    for (ImportRow& row : result_.rows) {
        if (row.record) {
            placed.push_back({&*row.record, row.new_region.new_name});
            by_line.insert(row.cells.line, &row);
        }
    }
    for (Finding& finding : check_duplicates(*result_.spec, placed)) {
        if (ImportRow* row = by_line.value(finding.line);
            row && finding.severity == Severity::Blocks) {
            row->action = RowAction::Blocked;
        }
        result_.findings.push_back(std::move(finding));
    }
}

void Preparer::count()
{
    std::stable_sort(
        result_.findings.begin(), result_.findings.end(),
        [](const Finding& left, const Finding& right) { return left.line < right.line; });
    accept_warnings(result_.findings, request_.accept);
    Batch& batch = result_.batch;
    for (const ImportRow& row : result_.rows) {
        batch.added += row.action == RowAction::Add;
        batch.updated += row.action == RowAction::Update;
        batch.unchanged += row.action == RowAction::Unchanged;
    }
    batch.updated += static_cast<int>(result_.gone.size());
    for (const Finding& finding : result_.findings) {
        batch.warnings += finding.severity == Severity::Warns;
    }
}

} // namespace yice
