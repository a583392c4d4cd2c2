// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/replace_text.h"

#include "workbook/written_cells.h"

namespace yice
{

Result<std::vector<EntryEdit>> replace_text(Workbook& workbook, const RosterSpec& spec,
                                            const Period& period, const std::vector<EntryId>& ids,
                                            const QStringList& fields, const QString& text,
                                            const QString& with)
{
    std::vector<EntryEdit> edits;
    if (static_cast<qint64>(ids.size()) > most_cells_at_once) {
        return Error{ErrorKind::Usage, QString::number(ids.size()),
                     QStringLiteral("cells|%1").arg(most_cells_at_once)};
    }
    if (text.isEmpty() || ids.empty()) {
        return edits;
    }
    const auto known = written_cells(workbook.state(), spec, ids, period.last_day());
    if (!known) {
        return known.error();
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        EntryEdit edit;
        edit.spec = &spec;
        edit.entry = ids[i];
        edit.period = period;
        edit.partial = true;
        for (const QString& id : fields) {
            const FieldSpec& field = spec.field(id);
            if (field.derived || field.type == FieldType::IdentityNumber) {
                continue;
            }
            const QString before = (*known)[i].value(id);
            QString after = before;
            after.replace(text, with, Qt::CaseInsensitive);
            if (after != before) {
                edit.cells.insert(id, after);
            }
        }
        if (!edit.cells.isEmpty()) {
            edits.push_back(std::move(edit));
        }
    }
    return edits;
}

} // namespace yice
