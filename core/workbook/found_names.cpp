// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/found_names.h"

#include "rosters/specs.h"
#include "store/entry_names.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yice
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FoundKind)
};

void add_plan(FoundNames& names, const Plan& plan)
{
    NamedThing whole;
    whole.found.kind = FoundKind::Plan;
    whole.found.id = plan.id;
    whole.found.name = plan.name;
    whole.found.what = Words::tr("Plan");
    whole.other_names = QStringList{plan.short_name};
    whole.codes = QStringList{plan.id};
    names.things.push_back(std::move(whole));
    for (const Indicator& indicator : plan.indicators) {
        NamedThing thing;
        thing.found.kind = FoundKind::Indicator;
        thing.found.id = indicator.id;
        thing.found.plan = plan.id;
        thing.found.name = indicator.name;
        thing.found.what = Words::tr("Indicator");
        thing.found.where = indicator.chapter;
        thing.found.code = indicator.number > 0 ? QString::number(indicator.number) : QString();
        thing.other_names = QStringList{indicator.short_name, indicator.printed_name};
        thing.codes = QStringList{indicator.id};
        names.things.push_back(std::move(thing));
    }
    for (const Task& task : plan.tasks) {
        NamedThing thing;
        thing.found.kind = FoundKind::Task;
        thing.found.id = task.id;
        thing.found.plan = plan.id;
        thing.found.name = task.name;
        thing.found.what = Words::tr("Key task");
        thing.found.where = task.chapter;
        thing.found.code = task.number.isEmpty() ? task.id : task.number;
        thing.codes = QStringList{task.id, task.number};
        names.things.push_back(std::move(thing));
    }
}

void add_regions(FoundNames& names, const RegionTree& tree)
{
    for (const Region& region : tree.all()) {
        NamedThing thing;
        thing.found.kind = FoundKind::Region;
        thing.found.region = region.id;
        thing.found.name = region.short_name;
        thing.found.what = level_label(region.level);
        if (const Region* parent = tree.find(region.parent)) {
            thing.found.where =
                parent->parent.valid() ? tree.path_name(parent->id) : parent->short_name;
        }
        thing.found.code = region.code;
        // 铁西区平西乡, 四平市铁西区平西乡
        const QString path = tree.path_name(region.id);
        thing.full_names = QStringList{region.name, path, tree.root().short_name + path};
        thing.codes = QStringList{region.code};
        names.things.push_back(std::move(thing));
    }
}

void add_roster(FoundNames& names, const RosterSpec& spec)
{
    NamedThing thing;
    thing.found.kind = FoundKind::Roster;
    thing.found.id = spec.id;
    thing.found.name = spec.label.shown();
    thing.found.what = Words::tr("Roster");
    thing.other_names = QStringList{spec.label.zh, spec.label.en};
    thing.codes = QStringList{spec.id};
    names.things.push_back(std::move(thing));
}

Status add_entries(FoundNames& names, const WorkbookState& state, const RosterSpec& spec)
{
    static const QRegularExpression separator(QStringLiteral("[、,;，；|/]"));
    const auto entries = store::read_entry_names(*state.connection, spec);
    if (!entries) {
        return entries.error();
    }
    for (const store::EntryName& entry : *entries) {
        NamedThing thing;
        thing.found.kind = FoundKind::Entry;
        thing.found.id = spec.id;
        thing.found.entry = entry.id;
        thing.found.region = entry.region;
        thing.found.name = entry.name;
        thing.found.what = spec.one.shown();
        thing.found.where = state.regions.path_name(entry.region);
        thing.found.code = entry.code;
        thing.other_names = entry.aliases.split(separator, Qt::SkipEmptyParts);
        thing.codes = QStringList{entry.code};
        names.things.push_back(std::move(thing));
    }
    return {};
}

} // namespace

Result<FoundNames> read_names(WorkbookState& state)
{
    FoundNames names;
    for (const Plan& plan : state.plans) {
        add_plan(names, plan);
    }
    add_regions(names, state.regions);
    for (const RosterSpec* spec : roster_specs()) {
        add_roster(names, *spec);
        // What has a name of its own; people and events are known by others.
        if (spec->match_by == MatchBy::Name) {
            if (auto done = add_entries(names, state, *spec); !done) {
                return done.error();
            }
        }
    }
    return names;
}

} // namespace yice
