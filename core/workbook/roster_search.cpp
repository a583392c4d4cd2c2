// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/roster_search.h"

#include "base/chinese_text.h"
#include "base/pinyin.h"
#include "import/cell_filter.h"
#include "store/roster_store.h"
#include "workbook/measures.h"
#include "workbook/state.h"

#include <algorithm>

namespace yice
{

namespace
{

/// 王秀英 as wxy or wangxiuying; only letters can be meant like that.
bool may_be_pinyin(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
    });
}

/// Every name of a roster with its initials and syllables, kept until something is written: a
/// million people have far fewer names.
Result<std::shared_ptr<const SoundIndex>> sounds(WorkbookState& state, const RosterSpec& spec,
                                                 const OnStep& on_step)
{
    const qint64 version = state.connection->data_version();
    if (state.sounds_revision != state.revision || state.sounds_data_version != version) {
        state.sounds.clear();
        state.sounds_revision = state.revision;
        state.sounds_data_version = version;
    }
    if (const auto known = state.sounds.value(spec.id)) {
        return known;
    }
    const auto names = store::RosterStore(*state.connection, spec).names(on_step);
    if (!names) {
        return names.error();
    }
    auto index = std::make_shared<SoundIndex>();
    index->reserve(static_cast<size_t>(names->size()));
    qint64 done = 0;
    for (const QString& name : *names) {
        constexpr qint64 names_per_step = 1024;
        if (done++ % names_per_step == 0 && !goes_on(on_step, done, names->size())) {
            return Error{ErrorKind::Cancelled, spec.id, {}};
        }
        index->push_back({name, pinyin_initials(name), pinyin(name)});
    }
    state.sounds.insert(spec.id, index);
    return std::shared_ptr<const SoundIndex>(index);
}

std::optional<QStringList> ids_containing(const WorkbookState& state, const FieldSpec& field,
                                          const QString& text)
{
    const QString part = fold(text);
    QStringList ids;
    if (field.type == FieldType::Region) {
        for (const Region& region : state.regions.all()) {
            if (fold(state.regions.path_name(region.id)).contains(part)) {
                ids << QString::number(region.id.value);
            }
        }
        return ids;
    }
    if (field.type == FieldType::Figure) {
        for (const Plan& plan : state.plans) {
            for (const FigureSpec& figure : figures_of(plan)) {
                if (fold(figure.name.zh).contains(part) || fold(figure.name.en).contains(part)) {
                    ids << figure.id;
                }
            }
        }
        return ids;
    }
    return std::nullopt;
}

/// What the filter row leaves as the text of a place or figure becomes the ids that it means.
void find_ids(const WorkbookState& state, const FieldSpec& field, ColumnFilter& filter)
{
    if (filter.kind == ColumnFilter::Kind::Blank) {
        return;
    }
    const QString text = filter.words.isEmpty() ? filter.text : filter.words.front();
    if (const auto ids = ids_containing(state, field, text)) {
        filter.kind = ColumnFilter::Kind::OneOf;
        filter.words = *ids;
    }
}

QStringList places_within(const RegionTree& regions, const QStringList& chosen)
{
    QStringList ids;
    for (const QString& id : chosen) {
        for (const RegionId place : regions.within(RegionId{id.toLongLong()})) {
            ids << QString::number(place.value);
        }
    }
    return ids;
}

} // namespace

Result<RosterQuery> resolved(WorkbookState& state, const RosterSpec& spec, const RosterQuery& query,
                             const OnStep& on_step)
{
    RosterQuery made = query;
    made.conditions.clear();
    for (auto column = query.columns.cbegin(); column != query.columns.cend(); ++column) {
        if (trim(column.value()).isEmpty()) {
            continue;
        }
        const FieldSpec& field = spec.field(column.key());
        auto filter = read_filter(field, column.value());
        if (!filter) {
            return filter.error();
        }
        find_ids(state, field, *filter);
        made.conditions.push_back(std::move(filter.value()));
    }
    for (auto choice = query.choices.cbegin(); choice != query.choices.cend(); ++choice) {
        if (spec.field(choice.key()).type == FieldType::Region) {
            ColumnFilter filter;
            filter.field = choice.key();
            filter.kind = ColumnFilter::Kind::OneOf;
            filter.words = places_within(state.regions, choice.value());
            made.conditions.push_back(std::move(filter));
            made.choices.remove(choice.key());
        }
    }
    made.sounding.clear();
    if (const QString letters = trim(query.text).toLower(); may_be_pinyin(letters)) {
        const auto index = sounds(state, spec, on_step);
        if (!index) {
            return index.error();
        }
        for (const SoundOfName& name : **index) {
            if (name.initials.contains(letters) || name.syllables.contains(letters)) {
                made.sounding << name.name;
            }
        }
    }
    return made;
}

std::vector<ColumnFilter> cells_containing(const WorkbookState& state, const RosterSpec& spec,
                                           const QStringList& fields, const QString& text)
{
    std::vector<ColumnFilter> conditions;
    for (const QString& id : fields) {
        const FieldSpec& field = spec.field(id);
        if (field.type == FieldType::IdentityNumber) {
            continue; // shown masked: what is hidden is not looked for
        }
        auto filter = containing(field, text);
        if (!filter) {
            continue;
        }
        find_ids(state, field, *filter);
        if (filter->kind != ColumnFilter::Kind::OneOf || !filter->words.isEmpty()) {
            conditions.push_back(std::move(*filter));
        }
    }
    return conditions;
}

QHash<QString, int> by_part(const RegionTree& regions, RegionId region,
                            const QHash<QString, int>& counts)
{
    const RegionId whole = region.valid() ? region : regions.root().id;
    const auto parts = regions.parts(whole);
    QHash<QString, int> sums;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const RegionId place{count.key().toLongLong()};
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](RegionId id) { return regions.is_within(place, id); });
        sums[QString::number(part == parts.end() ? place.value : part->value)] += count.value();
    }
    return sums;
}

} // namespace yice
