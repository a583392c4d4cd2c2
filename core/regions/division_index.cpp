// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/division_index.h"

#include "base/chinese_text.h"
#include "base/pinyin.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

/// 220300 and 220300000000 are how many sheets write 2203.
QString without_zeros(QString code)
{
    while (code.size() > 2 && code.endsWith(u"00")) {
        code.chop(2);
    }
    return code;
}

NameMatch match_code(const QString& code, const QString& typed)
{
    if (code == typed || (typed.size() >= 6 && code == without_zeros(typed))) {
        return NameMatch::whole;
    }
    return code.startsWith(typed) ? NameMatch::at_start : NameMatch::none;
}

} // namespace

DivisionIndex::DivisionIndex(const Divisions& divisions)
{
    QHash<QString, QStringList> stems;
    QHash<QString, QStringList> names;
    for (const Divisions::Division& division : divisions.down_to_counties()) {
        const QString parent = divisions.parent_code(division.code);
        const QStringList way = stems.value(parent) << region_stem(division.name);
        const QStringList whole = names.value(parent) << division.name;
        stems.insert(division.code, way);
        names.insert(division.code, whole);
        Place place = {{division.code, division.name, divisions.path_of(parent)}, {}};
        for (qsizetype i = 0; i + 1 < way.size(); ++i) {
            place.paths << way.mid(i).join(QString()) << whole.mid(i).join(QString());
        }
        places_.push_back(std::move(place));
    }
}

std::vector<DivisionIndex::Hit> DivisionIndex::find(const QString& typed, size_t most) const
{
    const NameQuery query(typed);
    if (query.is_empty()) {
        return {};
    }
    const bool is_code = query.text().front().isDigit();
    struct Ranked {
        NameMatch match;
        const Place* place;
    };
    std::vector<Ranked> ranked;
    for (const Place& place : places_) {
        NameMatch match = NameMatch::none;
        if (is_code) {
            match = match_code(place.hit.code, query.text());
        } else {
            match = query.match(place.hit.name);
            // The way down to it counts when it is meant as a whole: 四平铁西, 吉林省四平市.
            for (const QString& path : place.paths) {
                const NameMatch whole = query.match(path);
                if (whole == NameMatch::whole || whole == NameMatch::sounds_whole) {
                    match = std::max(match, whole);
                }
            }
        }
        if (match != NameMatch::none) {
            ranked.push_back({match, &place});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& left, const Ranked& right) {
        if (left.match != right.match) {
            return left.match > right.match;
        }
        return left.place->hit.code.size() < right.place->hit.code.size();
    });
    std::vector<Hit> hits;
    for (size_t i = 0; i < std::min(most, ranked.size()); ++i) {
        hits.push_back(ranked[i].place->hit);
    }
    return hits;
}

} // namespace yice
