// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/places.h"

#include "base/chinese_text.h"
#include "db/statement.h"
#include "regions/region_index.h"
#include "store/region_store.h"
#include "workbook/state.h"

#include <QFile>

#include <algorithm>

namespace yice
{

const Divisions& built_in_divisions()
{
    static const Divisions divisions = [] {
        QFile file(QStringLiteral(":/yice/divisions.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "built_in_divisions", "the table is not linked in");
        return Divisions::from_csv(file.readAll());
    }();
    return divisions;
}

std::vector<DivisionIndex::Hit> find_divisions(const QString& typed, size_t most)
{
    static const DivisionIndex index(built_in_divisions());
    return index.find(typed, most);
}

Result<RegionId> Places::find(const QString& code_or_name) const
{
    const RegionTree& tree = state_.regions;
    if (trim(code_or_name).isEmpty()) {
        return tree.root().id;
    }
    const RegionMatch match = RegionIndex(tree).match(code_or_name);
    const QString candidates = QStringLiteral("region|") + match.candidates.join(u'、');
    switch (match.kind) {
    case RegionMatch::Kind::Found:
    case RegionMatch::Kind::Similar:
        return match.region;
    case RegionMatch::Kind::Ambiguous:
        return Error{ErrorKind::Usage, code_or_name, candidates};
    case RegionMatch::Kind::NewBelow:
    case RegionMatch::Kind::Unknown:
        break;
    }
    return Error{ErrorKind::NotFound, code_or_name, candidates};
}

Result<RegionId> Places::add(const QString& name, RegionLevel level, RegionId parent,
                             const QString& code)
{
    Region region;
    region.name = trim(narrow(name));
    region.short_name = region.name;
    region.level = level;
    region.parent = parent;
    region.code = code;
    region.own = true;
    if (region.name.isEmpty() || !state_.regions.find(parent)) {
        return Error{ErrorKind::Usage, name, QStringLiteral("name")};
    }
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    const auto& all = state_.regions.all();
    const bool taken = std::any_of(all.begin(), all.end(), [&](const Region& known) {
        return !code.isEmpty() && known.code == code;
    });
    if (!digits || taken) {
        return Error{ErrorKind::Usage, code, QStringLiteral("code")};
    }
    for (const RegionId sibling : state_.regions.children(parent)) {
        if (fold(state_.regions.find(sibling)->short_name) == fold(region.name)) {
            return sibling; // it is there already
        }
    }
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    const auto id = store::insert_own_region(*state_.connection, region);
    if (!id) {
        return id.error();
    }
    if (auto done = transaction->commit(); !done) {
        return done.error();
    }
    state_.touched();
    if (auto done = state_.reload_regions(); !done) {
        return done.error();
    }
    return *id;
}

} // namespace yice
