// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/batch_writer.h"

#include "store/batch_store.h"
#include "store/region_store.h"
#include "workbook/entry_matcher.h"
#include "workbook/merge.h"
#include "workbook/state.h"

#include <QCryptographicHash>

namespace yice
{

BatchWriter::BatchWriter(WorkbookState& state, const RosterSpec& spec, Batch& batch,
                         const std::vector<bool>& fields_used)
    : state_(state),
      spec_(spec),
      batch_(batch),
      roster_(*state.connection, spec),
      fields_used_(fields_used)
{
    scratch_.values.resize(spec.fields.size());
}

Status BatchWriter::begin(const QByteArray& bytes)
{
    const auto id = store::insert_batch(*state_.connection, batch_);
    if (!id) {
        return id.error();
    }
    batch_.id = *id;
    batch_.added = batch_.updated = batch_.unchanged = 0;
    writer_ = std::make_unique<store::RosterWriter>(*state_.connection, spec_, batch_.id,
                                                    batch_.period.last_day(), fields_used_);
    size_ = bytes.size();
    if (size_ > 0) {
        packed_ = std::async(std::launch::async, [bytes] {
            constexpr int quick = 1; // half the time of the default for a tenth more bytes
            return Packed{QString::fromLatin1(
                              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                          qCompress(bytes, quick)};
        });
    }
    return {};
}

Status BatchWriter::add_place(const ImportRow& row, Record& record)
{
    const QString key =
        QStringLiteral("%1/%2").arg(row.new_region->region.value).arg(row.new_region->new_name);
    auto known = new_places_.constFind(key);
    if (known == new_places_.constEnd()) {
        Region region;
        region.name = row.new_region->new_name;
        region.short_name = region.name;
        region.level = row.new_region->new_level;
        region.parent = row.new_region->region;
        region.own = true;
        const auto added = store::insert_own_region(*state_.connection, region, batch_.id);
        if (!added) {
            return added.error();
        }
        known = new_places_.insert(key, added->value);
    }
    spec_.set(record, spec_.region_field, *known);
    return {};
}

QString BatchWriter::key_of(const Record& record) const
{
    return spec_.match_by == MatchBy::Key ? spec_.key_of(record)
                                          : EntryMatcher::key_of(spec_, record);
}

Status BatchWriter::add(const ImportRow& row)
{
    row.fill(scratch_);
    if (row.adds_place()) {
        if (auto done = add_place(row, scratch_); !done) {
            return done;
        }
    }
    const auto defaults = fill_defaults(spec_, scratch_);
    ++batch_.added;
    const auto added = writer_->add(scratch_, key_of(scratch_));
    row.empty(scratch_);
    for (const size_t field : defaults) {
        scratch_.values[field] = {};
    }
    return added ? Status() : added.error();
}

Status BatchWriter::update(const ImportRow& row, const store::StoredEntry& known)
{
    Record record = row.record(spec_);
    if (row.adds_place()) {
        if (auto done = add_place(row, record); !done) {
            return done;
        }
    }
    const QDate day = batch_.period.last_day();
    Merged merged = merge(spec_, state_.regions, &known, record);
    obey_form(spec_, row, record, &known, merged);
    if (action_for(spec_, &known, merged, day) == RowAction::Unchanged) {
        ++batch_.unchanged;
        return {};
    }
    ++batch_.updated;
    if (merged.identity_changed) {
        if (auto done = writer_->update_identity(known, merged.record, key_of(merged.record));
            !done) {
            return done;
        }
    }
    if (spec_.dated() || (known.as_of == day && !merged.state_changed)) {
        return {};
    }
    return writer_->put_state(known, merged.record);
}

Status BatchWriter::write(const std::vector<ImportRow>& rows, const std::vector<int>& order,
                          size_t begin, size_t end)
{
    std::vector<EntryId> ids;
    for (size_t i = begin; i < end; ++i) {
        const ImportRow& row = rows[static_cast<size_t>(order[i])];
        if (row.action == RowAction::Update) {
            ids.push_back(row.entry);
        }
    }
    std::vector<store::StoredEntry> known;
    if (!ids.empty()) {
        auto read = roster_.look_up(ids, batch_.period.last_day());
        if (!read) {
            return read.error();
        }
        known = std::move(read.value());
    }
    auto entry = known.cbegin();
    for (size_t i = begin; i < end; ++i) {
        const ImportRow& row = rows[static_cast<size_t>(order[i])];
        Status done;
        if (row.action == RowAction::Add) {
            done = add(row);
        } else if (row.action == RowAction::Update) {
            done = update(row, *entry++);
        } else if (row.action == RowAction::Unchanged) {
            ++batch_.unchanged;
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Status BatchWriter::close(const std::vector<EntryId>& entries)
{
    const auto known = roster_.look_up(entries, batch_.period.last_day());
    if (!known) {
        return known.error();
    }
    for (const store::StoredEntry& entry : *known) {
        Record closed = entry.record;
        closed.line = 0;
        spec_.set(closed, spec_.status_field, spec_.closed_status);
        ++batch_.updated;
        if (auto done = writer_->put_state(entry, closed); !done) {
            return done;
        }
    }
    return {};
}

Status BatchWriter::end(const Findings& findings)
{
    if (auto done = writer_->finish(); !done) {
        return done;
    }
    if (packed_.valid()) {
        const Packed packed = packed_.get();
        const auto source =
            store::keep_source_file(*state_.connection, packed.hash, size_, packed.compressed);
        if (!source) {
            return source.error();
        }
        if (auto done = store::set_source_file(*state_.connection, batch_.id, *source); !done) {
            return done;
        }
    }
    if (auto done = store::insert_findings(*state_.connection, batch_.id, findings); !done) {
        return done;
    }
    return store::finish_batch(*state_.connection, batch_);
}

} // namespace yice
