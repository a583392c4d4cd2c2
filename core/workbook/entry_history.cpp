// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_history.h"
#include "base/chinese_text.h"
#include "store/roster_store.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

namespace yice
{

Result<EntryHistory> Rosters::history(const RosterSpec& spec, EntryId entry)
{
    return store::read_history(*state_.connection, spec, entry);
}

Result<EntryId> Rosters::find_entry(const RosterSpec& spec, const QString& name_or_id)
{
    bool is_number = false;
    if (const qint64 number = name_or_id.toLongLong(&is_number); is_number && number > 0) {
        const auto row = rows(spec, {EntryId{number}}, QDate(9999, 12, 31));
        if (row || row.error().kind != ErrorKind::NotFound) {
            return row ? Result<EntryId>(EntryId{number}) : Result<EntryId>(row.error());
        }
    }
    const auto named = store::RosterStore(*state_.connection, spec).named(trim(name_or_id));
    if (!named) {
        return named.error();
    }
    if (named->empty()) {
        return Error{ErrorKind::NotFound, name_or_id, QStringLiteral("entry")};
    }
    if (named->size() > 1) {
        QStringList numbers;
        for (const EntryId id : *named) {
            numbers << QString::number(id.value);
        }
        return Error{ErrorKind::Usage, name_or_id,
                     QStringLiteral("entries|") + numbers.join(QStringLiteral(", "))};
    }
    return named->front();
}

} // namespace yice
