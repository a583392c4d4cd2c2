// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/batch_writer.h"

#include "store/batch_store.h"
#include "store/region_store.h"
#include "workbook/state.h"

namespace yice
{

BatchWriter::BatchWriter(WorkbookState& state, const RosterSpec& spec, Batch& batch)
    : state_(state), spec_(spec), batch_(batch), roster_(*state.connection, spec)
{
}

Status BatchWriter::begin(const QByteArray& bytes, const std::vector<ImportRow>& rows)
{
    const auto source = store::keep_source_file(*state_.connection, bytes);
    if (!source) {
        return source.error();
    }
    const auto id = store::insert_batch(*state_.connection, batch_, *source);
    if (!id) {
        return id.error();
    }
    batch_.id = *id;
    batch_.added = batch_.updated = batch_.unchanged = 0;
    const auto entries = roster_.known_entries();
    if (!entries) {
        return entries.error();
    }
    matcher_ = std::make_unique<EntryMatcher>(spec_, state_.regions, *entries);
    for (const ImportRow& row : rows) {
        if (!row.adds_place()) {
            matcher_->claim(*row.record);
        }
    }
    return {};
}

Status BatchWriter::add_place(const ImportRow& row, Record& record)
{
    Region region;
    region.name = row.new_region.new_name;
    region.short_name = region.name;
    region.level = row.new_region.new_level;
    region.parent = row.new_region.region;
    region.own = true;
    const auto added = store::insert_own_region(*state_.connection, region, batch_.id);
    if (!added) {
        return added.error();
    }
    record.values[static_cast<size_t>(spec_.index_of(spec_.region_field))] = added->value;
    return {};
}

Result<EntryId> BatchWriter::write_identity(const Known& known, const Merged& merged,
                                            RowAction action)
{
    const QString key = EntryMatcher::key_of(spec_, merged.record);
    if (action == RowAction::Add) {
        return roster_.insert_identity(merged.record, key, batch_.id);
    }
    if (merged.identity_changed) {
        if (auto done =
                roster_.update_identity(known.id, *known.identity, merged.record, key, batch_.id);
            !done) {
            return done.error();
        }
    }
    return known.id;
}

Status BatchWriter::write(const ImportRow& row)
{
    Record record = *row.record;
    // As in the preview: by the town, before the village gets its number.
    const EntryId meant = matcher_->match(record, row.adds_place());
    if (row.adds_place()) {
        if (auto done = add_place(row, record); !done) {
            return done;
        }
    }
    const QDate day = batch_.period.last_day();
    const auto known = look_up(roster_, spec_, meant, day);
    if (!known) {
        return known.error();
    }
    const Merged merged = merge(spec_, state_.regions, known->record, record, known->superseded);
    const RowAction action = action_for(*known, merged);
    if (action == RowAction::Unchanged) {
        ++batch_.unchanged;
        return {};
    }
    ++(action == RowAction::Add ? batch_.added : batch_.updated);
    const auto entry = write_identity(*known, merged, action);
    if (!entry) {
        return entry.error();
    }
    if (known->state_is_of_day && !merged.state_changed) {
        return {};
    }
    return roster_.put_state(*entry, day, merged.record, batch_.id,
                             known->state_is_of_day ? known->state : std::nullopt);
}

Status BatchWriter::close(EntryId entry)
{
    const QDate day = batch_.period.last_day();
    const auto known = look_up(roster_, spec_, entry, day);
    if (!known) {
        return known.error();
    }
    Record closed = *known->record;
    closed.line = 0;
    closed.values[static_cast<size_t>(spec_.index_of(spec_.status_field))] = spec_.closed_status;
    ++batch_.updated;
    return roster_.put_state(entry, day, closed, batch_.id,
                             known->state_is_of_day ? known->state : std::nullopt);
}

Status BatchWriter::end(const Findings& findings)
{
    if (auto done = store::insert_findings(*state_.connection, batch_.id, findings); !done) {
        return done;
    }
    return store::finish_batch(*state_.connection, batch_);
}

} // namespace yice
