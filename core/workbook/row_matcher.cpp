// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/row_matcher.h"

#include "base/identity_number.h"
#include "workbook/entry_matcher.h"
#include "workbook/import_doubts.h"
#include "workbook/state.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Rows that are looked up at once.
constexpr size_t at_once = 512;

} // namespace

RowMatcher::RowMatcher(WorkbookState& state, Preparation& result, OnStep on_step)
    : state_(state), result_(result), on_step_(std::move(on_step)), meant_(result.rows.size())
{
    result_.order.resize(result.rows.size());
    std::iota(result_.order.begin(), result_.order.end(), 0);
}

Status RowMatcher::match()
{
    if (!result_.edits.empty()) {
        return match_edits();
    }
    const bool by_key = result_.spec->match_by == MatchBy::Key;
    if (auto done = by_key ? find_by_key() : find_by_name(); !done) {
        return done;
    }
    decide();
    if (auto done = compare(); !done) {
        return done;
    }
    if (!by_key) {
        find_duplicates();
    }
    return {};
}

Status RowMatcher::find_by_name()
{
    const RosterSpec& spec = *result_.spec;
    store::RosterStore roster(*state_.connection, spec);
    const auto entries = roster.known_entries();
    if (!entries) {
        return entries.error();
    }
    EntryMatcher matcher(spec, state_.regions, *entries);
    for (const store::KnownEntry& entry : *entries) {
        near_names_.add(matcher.county_of(entry.region), entry.match_key, entry.id);
    }
    for (const ImportRow& row : result_.rows) {
        if (row.readable && !row.adds_place()) {
            matcher.claim(row.record(spec));
        }
    }
    for (size_t i = 0; i < result_.rows.size(); ++i) {
        const ImportRow& row = result_.rows[i];
        if (!row.readable) {
            continue;
        }
        const Record record = row.record(spec);
        meant_[i] = matcher.match(record, row.adds_place());
        if (!meant_[i].valid()) {
            if (const auto places = matcher.places_of_name(record); !places.isEmpty()) {
                elsewhere_.insert(row.cells.line, places);
            }
        }
    }
    return {};
}

/// A million keys are not read while somebody types into the form of one entry.
Status RowMatcher::load_keys()
{
    if (!result_.edit) {
        return keys_->load();
    }
    return result_.edit->entry.valid() ? Status() // it was said which one is meant
                                       : keys_->look_up(result_.rows.front().record(*result_.spec),
                                                        result_.edit->half_typed);
}

Status RowMatcher::find_by_key()
{
    const RosterSpec& spec = *result_.spec;
    keys_ = std::make_unique<KeyMatcher>(*state_.connection, spec);
    if (auto done = load_keys(); !done) {
        return done;
    }
    std::vector<QString> keys(result_.rows.size());
    QHash<EntryId, int> taken; // entry → the line that means it
    Record record;
    record.values.resize(spec.fields.size());
    for (size_t i = 0; i < result_.rows.size(); ++i) {
        ImportRow& row = result_.rows[i];
        if (row.readable) {
            if (auto done = use_masked_number(row, i); !done) {
                return done;
            }
        }
        if (!row.readable) {
            continue;
        }
        row.fill(record);
        if (!keys_->empty() && !meant_[i].valid()) {
            const auto found = keys_->find(record, row.adds_place());
            if (!found) {
                return found.error();
            }
            meant_[i] = *found;
        }
        keys[i] = spec.key_of(record);
        if (row.adds_place()) {
            keys[i] += u'+' + row.new_region->new_name;
        }
        row.empty(record);
        // One row says the number, another only name and place: still the same entry.
        if (const int line = meant_[i].valid() ? taken.value(meant_[i], 0) : 0) {
            note_duplicate(row, line);
            meant_[i] = {};
            keys[i].clear();
        } else if (meant_[i].valid()) {
            taken.insert(meant_[i], row.cells.line);
        }
    }
    sort_by_key(keys);
    return {};
}

/// A sheet that was exported comes back with masked numbers: they tell who is meant among people of
/// the same name, and are dropped then.
Status RowMatcher::use_masked_number(ImportRow& row, size_t index)
{
    const RosterSpec& spec = *result_.spec;
    const QString& field_id = spec.keys.front().front();
    const auto field = static_cast<int>(spec.index_of(field_id));
    const auto masked = std::find_if(row.values.begin(), row.values.end(), [&](const auto& cell) {
        return cell.first == field && spec.field(field_id).type == FieldType::IdentityNumber &&
               is_masked(std::get<QString>(cell.second));
    });
    if (masked == row.values.end()) {
        return {};
    }
    const QString number = std::get<QString>(masked->second);
    row.values.erase(masked);
    if (result_.request.decisions.contains(row.cells.line)) {
        return {}; // it was said who is meant
    }
    const auto fitting = keys_->by_masked_number(number, row.record(spec));
    if (!fitting) {
        return fitting.error();
    }
    const QList<EntryId>& found = *fitting;
    if (found.size() == 1) {
        meant_[index] = found.first();
        return {};
    }
    row.readable = false;
    result_.findings.push_back(
        {row.cells.line, field_id, QStringLiteral("identity_masked"), Severity::Blocks, number,
         found.isEmpty()
             ? ImportText::tr("The number is masked and nobody of this name has such a one. Write "
                              "the whole number.")
             : ImportText::tr("The number is masked and fits several people of this name. Write "
                              "the whole number.")});
    return {};
}

void RowMatcher::sort_by_key(const std::vector<QString>& keys)
{
    // Tables and indexes that grow at their end are written twice as fast.
    std::stable_sort(result_.order.begin(), result_.order.end(), [&keys](int left, int right) {
        return keys[static_cast<size_t>(left)] < keys[static_cast<size_t>(right)];
    });
    for (size_t i = 1; i < result_.order.size(); ++i) {
        const auto upper = static_cast<size_t>(result_.order[i - 1]);
        const auto lower = static_cast<size_t>(result_.order[i]);
        if (keys[lower].isEmpty() || keys[upper] != keys[lower]) {
            continue;
        }
        note_duplicate(result_.rows[lower], result_.rows[upper].cells.line);
    }
}

void RowMatcher::note_duplicate(ImportRow& row, int first_line)
{
    const RosterSpec& spec = *result_.spec;
    const Record record = row.record(spec);
    const QString field = spec.keys.empty() ? spec.name_field : spec.keys.front().front();
    row.readable = false;
    result_.findings.push_back(
        {row.cells.line, field, QStringLiteral("duplicate_in_file"), Severity::Blocks,
         shown_value(spec.field(field), spec.value(record, field)),
         ImportText::tr("The same entry stands in line %1 already. Keep one of the two.")
             .arg(first_line)});
}

void RowMatcher::decide()
{
    if (result_.request.decisions.isEmpty()) {
        return;
    }
    QHash<EntryId, int> taken; // entry → the line that means it
    for (size_t i = 0; i < result_.rows.size(); ++i) {
        ImportRow& row = result_.rows[i];
        const auto decision = result_.request.decisions.constFind(row.cells.line);
        if (decision != result_.request.decisions.constEnd()) {
            if (decision->kind == RowDecision::Kind::Add) {
                meant_[i] = {};
            } else if (decision->kind == RowDecision::Kind::Update) {
                meant_[i] = decision->entry;
            }
        }
        if (!row.readable || !meant_[i].valid()) {
            continue;
        }
        // Two rows were told to be one entry: only one of them can say how it is.
        if (const int line = taken.value(meant_[i], 0)) {
            note_duplicate(row, line);
            meant_[i] = {};
        } else {
            taken.insert(meant_[i], row.cells.line);
        }
    }
}

Status RowMatcher::compare()
{
    store::RosterStore roster(*state_.connection, *result_.spec);
    for (size_t begin = 0; begin < result_.rows.size(); begin += at_once) {
        if (!goes_on(on_step_, static_cast<qint64>(begin),
                     static_cast<qint64>(result_.rows.size()))) {
            return Error{ErrorKind::Cancelled, result_.request.file, {}};
        }
        const size_t end = std::min(result_.rows.size(), begin + at_once);
        if (auto done = compare_some(roster, begin, end); !done) {
            return done;
        }
    }
    return {};
}

Status RowMatcher::compare_some(store::RosterStore& roster, size_t begin, size_t end)
{
    std::vector<EntryId> ids;
    for (size_t i = begin; i < end; ++i) {
        if (meant_[i].valid()) {
            ids.push_back(meant_[i]);
        }
    }
    std::vector<store::StoredEntry> entries;
    if (!ids.empty()) {
        auto read = roster.look_up(ids, result_.batch.period.last_day());
        if (!read) {
            return read.error();
        }
        entries = std::move(read.value());
    }
    auto entry = entries.cbegin();
    for (size_t i = begin; i < end; ++i) {
        const store::StoredEntry* known = meant_[i].valid() ? &*entry++ : nullptr;
        if (result_.rows[i].readable) {
            compare_row(result_.rows[i], known);
        }
    }
    return {};
}

void RowMatcher::compare_row(ImportRow& row, const store::StoredEntry* known)
{
    const RosterSpec& spec = *result_.spec;
    if (!known && spec.match_by == MatchBy::Key) {
        row.action = RowAction::Add; // nothing to compare with
        return;
    }
    const Record record = row.record(spec);
    Merged merged = merge(spec, state_.regions, known, record);
    obey_form(spec, row, record, known, merged);
    Findings findings;
    check_merged(spec, merged.record, record, findings);
    if (known) {
        note_changed_identity(spec, state_.regions, *known, merged, row.cells.line, findings);
        note_odd_numbers(spec, *known, merged, row.cells.line, findings);
        note_other_name(spec, *known, record, findings);
        note_taken_key(*known, merged.record, findings);
        row.entry = known->id;
        if (const QString key =
                spec.match_by == MatchBy::Key ? spec.key_of(merged.record) : QString();
            !result_.edits.empty() && merged.identity_changed && key != known->match_key &&
            !key.isEmpty()) {
            new_keys_.emplace_back(static_cast<size_t>(&row - result_.rows.data()), key);
        }
    } else {
        look_for_namesakes(row, record);
    }
    if (!blocks(findings)) {
        row.action = action_for(spec, known, merged, result_.batch.period.last_day());
    } else {
        row.readable = false;
    }
    result_.findings.insert(result_.findings.end(), findings.begin(), findings.end());
}

/// An entry of the form that was given what identifies another one.
void RowMatcher::note_taken_key(const store::StoredEntry& known, const Record& record,
                                Findings& findings)
{
    const RosterSpec& spec = *result_.spec;
    const QString key = spec.match_by == MatchBy::Key ? spec.key_of(record) : QString();
    if (!result_.edit || key.isEmpty() || key == known.match_key) {
        return;
    }
    const auto other = store::RosterStore(*state_.connection, spec).entry_of_key(key);
    if (other && other->valid() && *other != known.id) {
        const QString& field = spec.keys.front().front();
        findings.push_back({record.line, field, QStringLiteral("registered_already"),
                            Severity::Blocks, spec.text(record, field),
                            ImportText::tr("Another entry is registered with this already. "
                                           "Correct it, or open that entry.")});
    }
}

void RowMatcher::look_for_namesakes(const ImportRow& row, const Record& record)
{
    const RosterSpec& spec = *result_.spec;
    if (const QStringList places = elsewhere_.value(row.cells.line); !places.isEmpty()) {
        result_.findings.push_back(
            {row.cells.line, spec.name_field, QStringLiteral("name_elsewhere"), Severity::Warns,
             spec.text(record, spec.name_field),
             ImportText::tr(
                 "The same name is registered in %1 already. If it is the same facility, "
                 "correct its place; otherwise it is added as another one.")
                 .arg(places.join(QStringLiteral("、")))});
    }
    const QString name = EntryMatcher::key_of(spec, record);
    const RegionId place{static_cast<qint64>(spec.number(record, spec.region_field))};
    const RegionId county = state_.regions.ancestor_at(place, RegionLevel::County).value_or(place);
    if (const auto near = near_names_.find(county, name)) {
        result_.findings.push_back(
            {row.cells.line, spec.name_field, QStringLiteral("near_duplicate"), Severity::Warns,
             spec.text(record, spec.name_field),
             ImportText::tr("Nearly the same as %1 (%2 %). If it is the same facility, write the "
                            "name as it is registered.")
                 .arg(near->name)
                 .arg(std::lround(near->similarity * 100))});
        if (near->entry.valid()) {
            result_.candidates.insert(row.cells.line, near->entry);
        }
    }
    near_names_.add(county, name, {});
}

void RowMatcher::find_duplicates()
{
    std::vector<Record> records;
    records.reserve(result_.rows.size());
    std::vector<PlacedRecord> placed;
    QHash<int, ImportRow*> by_line;
    for (ImportRow& row : result_.rows) {
        if (row.readable) {
            records.push_back(row.record(*result_.spec));
            placed.push_back(
                {&records.back(), row.adds_place() ? row.new_region->new_name : QString()});
            by_line.insert(row.cells.line, &row);
        }
    }
    for (Finding& finding : check_duplicates(*result_.spec, placed)) {
        if (ImportRow* row = by_line.value(finding.line);
            row && finding.severity == Severity::Blocks) {
            row->action = RowAction::Blocked;
            row->readable = false;
        }
        result_.findings.push_back(std::move(finding));
    }
}

} // namespace yice
