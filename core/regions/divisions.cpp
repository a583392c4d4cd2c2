// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/divisions.h"

#include "base/chinese_text.h"

#include <QHash>

#include <algorithm>

namespace yice
{

namespace
{

bool is_called_a_town(const QString& name)
{
    return name.endsWith(u"街道") || name.endsWith(u"办事处") || name.endsWith(u'镇') ||
           name.endsWith(u'乡');
}

RegionLevel level_of(const QString& code, const QString& name)
{
    switch (code.size()) {
    case 2:
        return RegionLevel::Province;
    case 4:
        return RegionLevel::City;
    case 6:
        return RegionLevel::County;
    default:
        // GB/T 10114: 001–099 streets, 100–199 towns, 200–299 townships; from 400 on the table
        // lists what is like a town: development zones, farms, but also the streets and towns of
        // some zones (410771560 振中街道).
        return code.mid(6, 3).toInt() >= 400 && !is_called_a_town(name) ? RegionLevel::Zone
                                                                        : RegionLevel::Town;
    }
}

/// 四平市铁东区平东街道 → 平东街道 inside 四平市, 铁东区.
QString without_prefixes(const QString& name, const QStringList& ancestors)
{
    QString rest = name;
    for (const QString& ancestor : ancestors) {
        if (rest.startsWith(ancestor) && rest.size() > ancestor.size() + 1) {
            rest = rest.mid(ancestor.size());
        }
    }
    return rest;
}

} // namespace

Divisions Divisions::from_csv(const QByteArray& csv)
{
    Divisions divisions;
    const QString text = QString::fromUtf8(csv);
    const auto lines = QStringView(text).split(u'\n', Qt::SkipEmptyParts);
    divisions.rows_.reserve(static_cast<size_t>(lines.size()));
    for (const QStringView line : lines) {
        const auto comma = line.indexOf(u',');
        if (comma > 0 && line.front().isDigit()) {
            divisions.rows_.push_back(
                {line.left(comma).toString(), line.mid(comma + 1).trimmed().toString()});
        }
    }
    std::sort(divisions.rows_.begin(), divisions.rows_.end(),
              [](const Division& left, const Division& right) { return left.code < right.code; });
    return divisions;
}

bool Divisions::is_filler(const Division& division) const
{
    if (division.code.size() == 4) {
        return division.name == u"市辖区" || division.name == u"县" ||
               division.name.contains(u"直辖县级");
    }
    // 东莞, 中山, 儋州, 嘉峪关 have no counties; the table repeats the city's name.
    return division.code.size() == 6 && division.name == name_of(division.code.left(4));
}

QString Divisions::name_of(const QString& code) const
{
    const auto found = std::lower_bound(
        rows_.begin(), rows_.end(), code,
        [](const Division& division, const QString& wanted) { return division.code < wanted; });
    return found != rows_.end() && found->code == code ? found->name : QString();
}

QString Divisions::parent_code(const QString& code) const
{
    QString parent = code;
    do {
        parent.chop(parent.size() == 9 ? 3 : 2);
    } while (!parent.isEmpty() && is_filler({parent, name_of(parent)}));
    return parent;
}

QString Divisions::path_of(const QString& code) const
{
    QString path;
    for (QString at = code; !at.isEmpty(); at = parent_code(at)) {
        path.prepend(name_of(at));
    }
    return path;
}

Result<QString> Divisions::find(const QString& code_or_name) const
{
    const QString wanted = fold(code_or_name);
    if (wanted.isEmpty()) {
        return Error{ErrorKind::NotFound, code_or_name, {}};
    }
    if (wanted.front().isDigit()) {
        QString code = wanted;
        // 220300 is how many sheets write 2203; 441900 repeats 4419.
        while (code.size() > 2 && code.endsWith(u"00") &&
               (name_of(code).isEmpty() || is_filler({code, name_of(code)}))) {
            code.chop(2);
        }
        if (name_of(code).isEmpty() || is_filler({code, name_of(code)})) {
            return Error{ErrorKind::NotFound, code_or_name, {}};
        }
        return code;
    }
    // Exact name, then path, then stem ("四平"); towns only by path or exact name.
    QStringList exact;
    QStringList stems;
    for (const Division& division : rows_) {
        const bool town = division.code.size() == 9;
        const QString name = fold(division.name);
        if (name == wanted && !is_filler(division)) {
            exact << division.code;
        } else if (wanted.size() > name.size() && wanted.endsWith(name)) {
            const QString path = fold(path_of(division.code));
            if (path.endsWith(wanted) && !is_filler(division)) {
                exact << division.code;
            }
        } else if (!town && name.startsWith(wanted) && region_stem(name) == wanted &&
                   !is_filler(division)) {
            stems << division.code;
        }
    }
    const auto by_size = [](const QString& left, const QString& right) {
        return left.size() < right.size();
    };
    QStringList& hits = exact.isEmpty() ? stems : exact;
    std::stable_sort(hits.begin(), hits.end(), by_size);
    // A city outranks a town of the same name, a county outranks a town; two counties tie.
    const auto level = hits.isEmpty() ? 0 : hits.first().size();
    hits.removeIf([level](const QString& code) { return code.size() != level; });
    if (hits.isEmpty()) {
        return Error{ErrorKind::NotFound, code_or_name, suggestions(code_or_name).join(u'、')};
    }
    if (hits.size() > 1) {
        QStringList paths;
        for (const QString& code : hits.mid(0, 8)) {
            paths << code + u' ' + path_of(code);
        }
        return Error{ErrorKind::Usage, code_or_name, paths.join(u'、')};
    }
    return hits.first();
}

QStringList Divisions::suggestions(const QString& name, int most) const
{
    struct Near {
        double similarity;
        QString path;
    };
    std::vector<Near> near;
    const QString wanted = fold(name);
    for (const Division& division : rows_) {
        if (division.code.size() == 9 || is_filler(division)) {
            continue;
        }
        const double alike = similarity(wanted, fold(division.name));
        if (alike >= 0.5) {
            near.push_back({alike, division.code + u' ' + path_of(division.code)});
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const Near& left, const Near& right) {
        return left.similarity > right.similarity;
    });
    QStringList result;
    for (size_t i = 0; i < near.size() && static_cast<int>(i) < most; ++i) {
        result << near[i].path;
    }
    return result;
}

std::vector<Region> Divisions::tree(const QString& code) const
{
    std::vector<Region> regions;
    QHash<QString, qint64> ids;
    auto at = std::lower_bound(
        rows_.begin(), rows_.end(), code,
        [](const Division& division, const QString& wanted) { return division.code < wanted; });
    // Sorting by code puts every place after its parent, because a parent's code is a prefix.
    for (; at != rows_.end() && at->code.startsWith(code); ++at) {
        if (is_filler(*at) && at->code != code) {
            continue;
        }
        Region region;
        region.id = RegionId{static_cast<qint64>(regions.size()) + 1};
        region.code = at->code;
        region.name = at->name;
        region.level = level_of(at->code, at->name);
        QStringList ancestors;
        for (QString up = parent_code(at->code); !up.isEmpty(); up = parent_code(up)) {
            ancestors.prepend(name_of(up));
            if (!region.parent.valid()) {
                region.parent = RegionId{ids.value(up, 0)};
            }
        }
        region.short_name = without_prefixes(region.name, ancestors);
        ids.insert(region.code, region.id.value);
        regions.push_back(std::move(region));
    }
    return regions;
}

std::vector<Divisions::Division> Divisions::down_to_counties() const
{
    std::vector<Division> result;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(result),
                 [this](const Division& division) {
                     return division.code.size() < 9 && !is_filler(division);
                 });
    return result;
}

std::vector<Divisions::Division> Divisions::below(const QString& code) const
{
    std::vector<Division> result;
    for (const Division& division : rows_) {
        if (division.code.startsWith(code) && division.code != code && !is_filler(division) &&
            parent_code(division.code) == code) {
            result.push_back(division);
        }
    }
    return result;
}

} // namespace yice
