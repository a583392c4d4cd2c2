// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/written_cells.h"

#include "base/identity_number.h"
#include "store/roster_store.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

namespace yice
{

namespace
{

QString label_of(const FieldSpec& field, const QString& id)
{
    for (const Choice& choice : field.choices) {
        if (choice.id == id) {
            return choice.label.zh;
        }
    }
    return id;
}

} // namespace

QString written_cell(const FieldSpec& field, const Value& value, const WorkbookState& state,
                     bool reveal)
{
    if (is_missing(value)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Region:
        return state.regions.path_name(RegionId{std::get<qint64>(value)}).remove(u' ');
    case FieldType::Flag:
        return std::get<bool>(value) ? QStringLiteral("是") : QStringLiteral("否");
    case FieldType::Choice:
        return label_of(field, std::get<QString>(value));
    case FieldType::Tags: {
        QStringList labels;
        for (const QString& tag : tags_of(value)) {
            labels << label_of(field, tag);
        }
        return labels.join(QStringLiteral("、"));
    }
    case FieldType::Figure:
        return figure_name(state.plans, std::get<QString>(value)).zh;
    case FieldType::IdentityNumber:
        return reveal ? std::get<QString>(value) : masked_identity_number(std::get<QString>(value));
    case FieldType::Text:
        return defused(std::get<QString>(value));
    default:
        return to_text(value);
    }
}

Result<std::vector<QHash<QString, QString>>> written_cells(WorkbookState& state,
                                                           const RosterSpec& spec,
                                                           const std::vector<EntryId>& ids,
                                                           QDate as_of)
{
    const auto rows = store::RosterStore(*state.connection, spec).rows(ids, as_of);
    if (!rows) {
        return rows.error();
    }
    std::vector<QHash<QString, QString>> cells;
    cells.reserve(rows->size());
    for (const RosterRow& row : *rows) {
        QHash<QString, QString> texts;
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            texts.insert(spec.fields[i].id,
                         written_cell(spec.fields[i], row.record.values[i], state));
        }
        cells.push_back(std::move(texts));
    }
    return cells;
}

} // namespace yice
