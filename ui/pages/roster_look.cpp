// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roster_look.h"

namespace yice::ui
{

namespace
{

const QString columns_key = QStringLiteral("columns");
const QString widths_key = QStringLiteral("widths");
const QString frozen_key = QStringLiteral("frozen");
const QString sort_key = QStringLiteral("sort");
const QString row_key = QStringLiteral("filter_row");
const QString filters_key = QStringLiteral("filters");
const QString choices_key = QStringLiteral("choices");

} // namespace

QVariantMap RosterLook::as_map() const
{
    QVariantMap map;
    map.insert(columns_key, columns);
    QVariantMap wide;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        wide.insert(width.key(), width.value());
    }
    map.insert(widths_key, wide);
    map.insert(frozen_key, frozen);
    QStringList keys;
    for (const SortKey& key : sort) {
        keys << (key.descending ? u'-' + key.field : key.field);
    }
    map.insert(sort_key, keys);
    map.insert(row_key, filter_row);
    QVariantMap typed;
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
        typed.insert(filter.key(), filter.value());
    }
    map.insert(filters_key, typed);
    QVariantMap chosen;
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        chosen.insert(choice.key(), choice.value());
    }
    map.insert(choices_key, chosen);
    return map;
}

RosterLook RosterLook::of(const RosterSpec& spec, const QVariantMap& map)
{
    RosterLook look;
    const auto known = [&spec](const QString& field) { return spec.index_of(field) >= 0; };
    for (const QString& field : map.value(columns_key).toStringList()) {
        if (known(field)) {
            look.columns << field;
        }
    }
    const QVariantMap wide = map.value(widths_key).toMap();
    for (auto width = wide.cbegin(); width != wide.cend(); ++width) {
        if (width.value().toInt() > 0) {
            look.widths.insert(width.key(), width.value().toInt());
        }
    }
    look.frozen = std::max(0, map.value(frozen_key).toInt());
    for (const QString& key : map.value(sort_key).toStringList()) {
        const bool descending = key.startsWith(u'-');
        const QString field = descending ? key.mid(1) : key;
        if (known(field)) {
            look.sort.push_back({field, descending});
        }
    }
    look.filter_row = map.value(row_key).toBool();
    const QVariantMap typed = map.value(filters_key).toMap();
    for (auto filter = typed.cbegin(); filter != typed.cend(); ++filter) {
        if (known(filter.key())) {
            look.filters.insert(filter.key(), filter.value().toString());
        }
    }
    const QVariantMap chosen = map.value(choices_key).toMap();
    for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice) {
        if (known(choice.key())) {
            look.choices.insert(choice.key(), choice.value().toStringList());
        }
    }
    return look;
}

std::vector<int> RosterLook::fields(const RosterSpec& spec) const
{
    std::vector<int> fields;
    for (const QString& id : columns) {
        if (const auto index = spec.index_of(id); index >= 0) {
            fields.push_back(static_cast<int>(index));
        }
    }
    const bool as_it_comes = fields.empty();
    for (size_t i = 0; as_it_comes && i < spec.fields.size(); ++i) {
        if (spec.fields[i].main) {
            fields.push_back(static_cast<int>(i));
        }
    }
    return fields;
}

} // namespace yice::ui
