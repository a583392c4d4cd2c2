// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/finder.h"

#include "base/chinese_text.h"
#include "base/identity_number.h"
#include "rosters/specs.h"
#include "store/entry_names.h"
#include "store/roster_store.h"
#include "workbook/found_names.h"
#include "workbook/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

struct KindName {
    const char* code;
    const char* label;
};

constexpr std::array kind_names = {
    KindName{"indicator", QT_TRANSLATE_NOOP("FoundKind", "Indicators")},
    KindName{"region", QT_TRANSLATE_NOOP("FoundKind", "Places")},
    KindName{"entry", QT_TRANSLATE_NOOP("FoundKind", "Entries of rosters")},
    KindName{"task", QT_TRANSLATE_NOOP("FoundKind", "Key tasks")},
    KindName{"roster", QT_TRANSLATE_NOOP("FoundKind", "Rosters")},
    KindName{"plan", QT_TRANSLATE_NOOP("FoundKind", "Plans")},
    KindName{"person", QT_TRANSLATE_NOOP("FoundKind", "People")},
};

const KindName& name_of(FoundKind kind)
{
    return kind_names[static_cast<size_t>(kind)];
}

/// Two or more Chinese characters, with the dot of 古丽·买买提.
bool is_whole_name(const QString& text)
{
    int characters = 0;
    for (const uint character : text.toUcs4()) {
        const bool chinese = character >= 0x3400 && character != 0xFEFF && character < 0x40000;
        if (!chinese && character != u'·') {
            return false;
        }
        characters += chinese ? 1 : 0;
    }
    return characters >= 2;
}

/// Codes are typed from their beginning. 220300 also means 2203.
NameMatch match_code(const QString& code, const QString& typed)
{
    if (code.isEmpty() || typed.size() < 2) {
        return NameMatch::none;
    }
    if (code.startsWith(typed, Qt::CaseInsensitive)) {
        return code.size() == typed.size() ? NameMatch::whole : NameMatch::at_start;
    }
    QStringView stem = typed;
    while (stem.size() > 2 && stem.endsWith(u"00")) {
        stem.chop(2);
    }
    return stem.size() < typed.size() && code == stem ? NameMatch::whole : NameMatch::none;
}

/// The ids of plans, and of what is in them, read like the pinyin of their place (siping,
/// siping-05), which comes first; and "siping" does not mean everything in its plan.
NameMatch match_id(FoundKind kind, NameMatch match, const QString& typed)
{
    if (kind == FoundKind::Plan) {
        return std::min(match, NameMatch::sounds_at_start);
    }
    const bool of_plan = kind == FoundKind::Indicator || kind == FoundKind::Task;
    return of_plan && match == NameMatch::at_start && !typed.contains(u'-') ? NameMatch::none
                                                                            : match;
}

NameMatch best_match(const NamedThing& thing, const NameQuery& query, const QString& typed)
{
    NameMatch best = query.match(thing.found.name);
    for (const QString& name : thing.other_names) {
        best = std::max(best, query.match(name));
    }
    for (const QString& name : thing.full_names) {
        const NameMatch match = query.match(name);
        if (match == NameMatch::whole || match == NameMatch::sounds_whole) {
            best = std::max(best, match);
        }
    }
    for (const QString& code : thing.codes) {
        best = std::max(best, match_id(thing.found.kind, match_code(code, typed), typed));
    }
    return best;
}

Found found_person(const RosterSpec& spec, const store::StoredEntry& person,
                   const RegionTree& regions)
{
    Found found;
    found.kind = FoundKind::Person;
    found.id = spec.id;
    found.entry = person.id;
    found.name = spec.text(person.record, spec.name_field);
    found.what = spec.one.shown();
    found.code = masked_identity_number(spec.text(person.record, QStringLiteral("identity")));
    found.match = NameMatch::whole;
    const Value& place = spec.value(person.record, spec.region_field);
    if (const auto* id = std::get_if<qint64>(&place)) {
        found.region = RegionId{*id};
        found.where = regions.path_name(found.region);
    }
    return found;
}

bool is_before(const Found& left, const Found& right)
{
    if (left.match != right.match) {
        return left.match > right.match;
    }
    if (left.kind != right.kind) {
        return left.kind < right.kind;
    }
    // Facilities before other entries.
    const bool left_later = left.kind == FoundKind::Entry && left.id != facility_spec().id;
    const bool right_later = right.kind == FoundKind::Entry && right.id != facility_spec().id;
    if (left_later != right_later) {
        return right_later;
    }
    // The county before its towns, own places without a code last.
    const auto depth = [](const Found& found) {
        return found.code.isEmpty() ? 99 : found.code.size();
    };
    if (left.kind == FoundKind::Region && depth(left) != depth(right)) {
        return depth(left) < depth(right);
    }
    // The shorter name is more of what was typed; else as they stand in plan, tree and roster.
    return left.name.size() < right.name.size();
}

} // namespace

QString found_kind_code(FoundKind kind)
{
    return QString::fromLatin1(name_of(kind).code);
}

QString found_kind_label(FoundKind kind)
{
    return QCoreApplication::translate("FoundKind", name_of(kind).label);
}

QString Found::key() const
{
    const QString thing = kind == FoundKind::Region  ? (code.isEmpty() ? name : code)
                          : kind == FoundKind::Entry ? QString::number(entry.value)
                                                     : plan;
    return QStringList{found_kind_code(kind), id, thing}.join(u'|');
}

Status Finder::bring_up_to_date()
{
    WorkbookState& state = workbook_.state();
    const qint64 version = state.connection->data_version();
    if (state.names && state.names->revision == state.revision &&
        state.names->data_version == version && state.names->language == language()) {
        return {};
    }
    auto names = read_names(state);
    if (!names) {
        return names.error();
    }
    state.names = std::make_shared<FoundNames>(std::move(names.value()));
    state.names->revision = state.revision;
    state.names->data_version = version;
    state.names->language = language();
    return {};
}

Result<std::vector<Found>> Finder::find(const QString& text, int most)
{
    const NameQuery query(text);
    if (query.is_empty()) {
        return std::vector<Found>();
    }
    if (auto done = bring_up_to_date(); !done) {
        return done.error();
    }
    const QString typed = narrow(text).simplified().remove(u' ');
    std::vector<Found> found;
    for (const NamedThing& thing : workbook_.state().names->things) {
        if (const NameMatch match = best_match(thing, query, typed); match != NameMatch::none) {
            found.push_back(thing.found);
            found.back().match = match;
        }
    }
    std::stable_sort(found.begin(), found.end(), is_before);
    std::array<int, kind_names.size()> counts{};
    std::erase_if(found, [&counts, most](const Found& one) {
        return ++counts[static_cast<size_t>(one.kind)] > most;
    });
    return found;
}

Result<std::vector<Found>> Finder::people(const QString& name, int most)
{
    const QString wanted = trim(name).remove(u' ');
    std::vector<Found> found;
    if (!is_whole_name(wanted)) {
        return found;
    }
    WorkbookState& state = workbook_.state();
    for (const RosterSpec* spec : {&elder_spec(), &staff_spec()}) {
        const int left = most - static_cast<int>(found.size());
        const auto ids = store::find_entries(*state.connection, *spec, wanted, left);
        if (!ids) {
            return ids.error();
        }
        const auto people =
            store::RosterStore(*state.connection, *spec).look_up(*ids, QDate(9999, 12, 31));
        if (!people) {
            return people.error();
        }
        for (const store::StoredEntry& person : *people) {
            found.push_back(found_person(*spec, person, state.regions));
        }
    }
    return found;
}

Result<std::vector<Found>> Finder::recall(const QStringList& keys)
{
    if (auto done = bring_up_to_date(); !done) {
        return done.error();
    }
    QHash<QString, const Found*> by_key;
    for (const NamedThing& thing : workbook_.state().names->things) {
        by_key.insert(thing.found.key(), &thing.found);
    }
    std::vector<Found> found;
    for (const QString& key : keys) {
        if (const Found* one = by_key.value(key)) {
            found.push_back(*one);
        }
    }
    return found;
}

} // namespace yice
