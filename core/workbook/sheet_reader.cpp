// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/sheet_reader.h"

#include "base/chinese_text.h"
#include "import/body_rows.h"
#include "import/decode.h"
#include "import/dialect.h"
#include "import/xlsx_reader.h"
#include "rosters/specs.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

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
    // Headings stand at the top; a million rows need not be walked through for every roster.
    constexpr qsizetype rows_looked_at = 80;
    CsvTable top;
    top.dialect = table.dialect;
    top.rows.assign(
        table.rows.begin(),
        table.rows.begin() +
            std::min<qsizetype>(rows_looked_at, static_cast<qsizetype>(table.rows.size())));
    const RosterSpec* best = nullptr;
    double best_score = 0;
    for (const RosterSpec* spec : roster_specs()) {
        const auto score_of = score_for(*spec, chosen);
        double score = 0;
        for (const QString& cell : find_sheet(top, score_of).header) {
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

/// 单位：万元 or 单位：万人 above the heading; invalid when there is none.
QRegularExpressionMatch unit_of_titles(const std::vector<CsvRow>& titles)
{
    static const QRegularExpression unit(
        QStringLiteral("单位\\s*[:：]\\s*(?:人民币)?\\s*(万|亿)?(元|人)"));
    for (const CsvRow& row : titles) {
        for (const QString& cell : row.cells) {
            if (auto match = unit.match(cell); match.hasMatch()) {
                return match;
            }
        }
    }
    return {};
}

/// 铁西区 in a title, but not in 沈阳市铁西区 when that city is another one.
bool names(const RegionTree& tree, const Region& region, const QString& title)
{
    const auto at = title.indexOf(region.short_name);
    if (at < 0) {
        return false;
    }
    static const QString ends = QStringLiteral("省市县区旗州盟");
    if (at == 0 || !ends.contains(title[at - 1])) {
        return true;
    }
    for (auto above = tree.find(region.parent); above; above = tree.find(above->parent)) {
        if (title.left(at).endsWith(above->short_name)) {
            return true;
        }
    }
    return false;
}

/// The place that a title names: the deepest one whose whole name stands in it, if no other of its
/// depth does.
RegionId place_in(const RegionTree& tree, const QString& title)
{
    RegionId found;
    qsizetype longest = 0;
    bool several = false;
    for (const Region& region : tree.all()) {
        const qsizetype length = region.short_name.size();
        if (length < 2 || length < longest || region.id == tree.root().id ||
            !names(tree, region, title)) {
            continue;
        }
        const bool inside = found.valid() && tree.is_within(region.id, found);
        several = length == longest && found.valid() && !inside;
        found = region.id;
        longest = length;
    }
    return several ? RegionId() : found;
}

} // namespace

Status SheetReader::read()
{
    auto table = read_table();
    if (!table) {
        return table.error();
    }
    if (auto done = find_sheet_in(std::move(table.value())); !done) {
        return done;
    }
    if (auto done = use_joined_profile(); !done) {
        return done;
    }
    if (auto done = find_period(); !done) {
        return done;
    }
    apply_corrections();
    map_columns_of_sheet();
    return {};
}

Result<CsvTable> SheetReader::read_table()
{
    if (result_.bytes.startsWith(QByteArrayLiteral("PK\x03\x04")) && reads_xlsx()) {
        return read_excel();
    }
    const ImportRequest& request = result_.request;
    const auto text = request.encoding.isEmpty()
                          ? decode(result_.bytes, request.file)
                          : decode_as(result_.bytes, request.encoding, request.file);
    if (!text) {
        return text.error();
    }
    result_.batch.encoding = text->encoding;
    DialectHints hints;
    hints.delimiter = request.delimiter;
    CsvTable table = read_csv(text->content, find_dialect(text->content, hints));
    result_.batch.delimiter = table.dialect.delimiter;
    result_.text = table.content;
    return table;
}

Result<CsvTable> SheetReader::read_excel()
{
    const auto sheets = read_xlsx(result_.bytes, result_.request.file);
    if (!sheets) {
        return sheets.error();
    }
    result_.batch.encoding = QStringLiteral("xlsx");
    const XlsxSheet* chosen = nullptr;
    for (const XlsxSheet& sheet : *sheets) {
        result_.sheet_names << sheet.name;
        const bool fits = result_.request.sheet.isEmpty()
                              ? !chosen && recognise_roster(sheet.table, result_.request.map)
                              : sheet.name == result_.request.sheet;
        chosen = fits ? &sheet : chosen;
    }
    if (!chosen && !result_.request.sheet.isEmpty()) {
        return Error{ErrorKind::NotFound, result_.request.sheet,
                     QStringLiteral("sheet|") + result_.sheet_names.join(u'、')};
    }
    chosen = chosen ? chosen : &sheets->front();
    result_.sheet_name = chosen->name;
    return chosen->table;
}

Status SheetReader::find_sheet_in(CsvTable&& table)
{
    const ImportRequest& request = result_.request;
    const auto no_header = [&] {
        return Error{ErrorKind::Unreadable, request.file, QStringLiteral("header")};
    };
    auto profile = known_profile(table);
    if (!profile) {
        return profile.error();
    }
    if (*profile) {
        result_.request.roster = (*profile)->roster;
        add_profile(**profile);
    }
    const bool named = !request.roster.isEmpty();
    result_.spec = named ? find_roster_spec(request.roster) : recognise_roster(table, request.map);
    if (!result_.spec) {
        return named ? Error{ErrorKind::NotFound, request.roster, QStringLiteral("roster")}
                     : no_header();
    }
    const auto score = score_for(*result_.spec, request.map);
    result_.sheet = request.map.isEmpty() ? find_sheet(std::move(table), score, request.header_line)
                                          : find_sheet(table, score, request.header_line);
    if (result_.sheet.header_line == 0 && !request.map.isEmpty()) {
        // Columns given by number: any heading will do.
        result_.sheet = find_sheet(std::move(table));
    }
    if (result_.sheet.header_line == 0) {
        return no_header();
    }
    Sheet& sheet = result_.sheet;
    // Headings go on living in requests and profiles; every other cell ends with this preparation.
    for (QString& heading : sheet.header) {
        heading = own_text(heading);
    }
    const int repeated = drop_repeats(sheet);
    if (sheet.body.empty()) {
        return Error{ErrorKind::Unreadable, request.file, QStringLiteral("rows")};
    }
    Batch& batch = result_.batch;
    batch.kind = QStringLiteral("import");
    batch.roster = result_.spec->id;
    batch.file = QFileInfo(request.file).fileName();
    batch.header_line = sheet.header_line;
    batch.skipped = static_cast<int>(sheet.totals.size() + sheet.footers.size() + repeated);
    return {};
}

Status SheetReader::find_period()
{
    Period period = result_.request.period;
    for (const CsvRow& row : result_.sheet.title_rows) {
        for (const QString& cell : row.cells) {
            if (!period.valid()) {
                period = Period::find_in(cell).value_or(Period());
            }
        }
    }
    if (!period.valid()) {
        period = Period::find_in(QFileInfo(result_.request.file).fileName())
                     .value_or(result_.request.otherwise);
    }
    if (!period.valid()) {
        return Error{ErrorKind::Usage, result_.request.file,
                     ImportText::tr("The sheet does not say which quarter it is of; choose one.")};
    }
    result_.request.period = period;
    result_.batch.period = period;
    return {};
}

void SheetReader::apply_corrections()
{
    if (result_.request.corrections.empty()) {
        return;
    }
    for (CsvRow& row : result_.sheet.body) {
        const auto begin = result_.request.corrections.lower_bound({row.line, 0});
        for (auto fix = begin;
             fix != result_.request.corrections.end() && fix->first.first == row.line; ++fix) {
            if (fix->first.second < row.cells.size()) {
                row.cells[fix->first.second] = fix->second;
            }
        }
    }
}

void SheetReader::map_columns_of_sheet()
{
    const RosterSpec& spec = *result_.spec;
    const Sheet& sheet = result_.sheet;
    const ImportRequest& request = result_.request;
    result_.map = map_columns(spec, sheet.header, request.map, sheet.header_line, result_.findings,
                              sheet.body);
    fixed_ = fixed_values(spec, request.set, result_.findings);
    tidy_rows();
    fix_place();
    note_missing_columns(spec, sheet.header, sheet.header_line, result_.map, fixed_,
                         result_.findings);
    note_unused_columns(spec, sheet, result_.map, request.map, result_.findings);
}

/// What can be told about rows only when it is known what the columns are.
void SheetReader::tidy_rows()
{
    const RosterSpec& spec = *result_.spec;
    Sheet& sheet = result_.sheet;
    const auto totals = sheet.totals.size();
    return_totals(sheet, spec, result_.map);
    result_.batch.skipped -= static_cast<int>(totals - sheet.totals.size());
    const auto region = static_cast<size_t>(spec.index_of(spec.region_field));
    const auto& columns = result_.map.columns_of_field[region];
    for (const int line : fill_merged_places(sheet, columns)) {
        result_.findings.push_back({line, spec.region_field, QStringLiteral("region_from_above"),
                                    Severity::Warns, QString(),
                                    ImportText::tr("Empty; taken from the row above, as merged "
                                                   "cells come. Please confirm.")});
    }
    const auto given = unit_of_titles(sheet.title_rows);
    for (int column = 0; given.hasMatch() && column < sheet.header.size(); ++column) {
        const int field = result_.map.field_of_column[static_cast<size_t>(column)];
        if (field >= 0 && !result_.map.factors.contains(column)) {
            const double factor = unit_factor(given.capturedView(1), given.capturedView(2),
                                              spec.fields[static_cast<size_t>(field)].unit);
            if (factor != 1) {
                result_.map.factors.insert(column, factor);
            }
        }
    }
}

/// A town that sends its own roster has no column for the town: its name stands in the title.
void SheetReader::fix_place()
{
    const RosterSpec& spec = *result_.spec;
    if (result_.map.has(spec.index_of(spec.region_field)) || fixed_.contains(spec.region_field)) {
        return;
    }
    QString titles = QFileInfo(result_.request.file).completeBaseName();
    for (const CsvRow& row : result_.sheet.title_rows) {
        titles += u' ' + row.cells.join(u' ');
    }
    static const QRegularExpression exception(
        QStringLiteral("[（(][^（(）)]*(?:不含|不包括|除)[^（(）)]*[）)]"));
    titles.remove(exception);
    const RegionTree& tree = state_.regions;
    RegionId place = place_in(tree, titles);
    if (!place.valid() && spec.region_defaults_to_root) {
        place = tree.root().id;
    }
    if (!place.valid()) {
        return;
    }
    const Region& region = *tree.find(place);
    fixed_.insert(spec.region_field,
                  region.code.isEmpty() ? tree.path_name(place).remove(u' ') : region.code);
    result_.findings.push_back({result_.sheet.header_line, spec.region_field,
                                QStringLiteral("region_from_title"), Severity::Note, region.name,
                                ImportText::tr("No column names a place; every row is taken for "
                                               "%1.")
                                    .arg(region.short_name)});
}

} // namespace yice
