// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/near_names.h"

#include "base/chinese_text.h"

#include <algorithm>

namespace yice
{

namespace
{

constexpr qsizetype shortest = 4;
/// Comparing is work for every pair: an area with more names than any county has is not compared.
constexpr qsizetype most_names = 2000;

QString numbers_of(const QString& name)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十东西南北上下前后");
    QString numbers;
    for (const QChar character : name) {
        if (character.isDigit() || numerals.contains(character)) {
            numbers += character;
        }
    }
    return numbers;
}

/// Whether the shorter one is the longer one less some characters.
bool leaves_out(const QString& left, const QString& right)
{
    const QString& shorter = left.size() < right.size() ? left : right;
    const QString& longer = left.size() < right.size() ? right : left;
    qsizetype at = 0;
    for (const QChar character : longer) {
        if (at < shorter.size() && shorter[at] == character) {
            ++at;
        }
    }
    return at == shorter.size();
}

} // namespace

std::optional<double> near_name(const QString& left, const QString& right)
{
    const qsizetype difference = std::abs(left.size() - right.size());
    if (left == right || left.size() < shortest || right.size() < shortest || difference > 2 ||
        numbers_of(left) != numbers_of(right)) {
        return std::nullopt;
    }
    const double alike = similarity(left, right);
    // One character mistyped, or up to two left out. Two others in their place are another name:
    // 仁爱 and 鹤年 make two homes of one street.
    const auto longer = static_cast<double>(std::max(left.size(), right.size()));
    const double edits = (1 - alike) * longer;
    return edits < 1.5 || leaves_out(left, right) ? std::optional(alike) : std::nullopt;
}

QString NearNames::bucket(RegionId area, const QString& name)
{
    return QString::number(area.value) + u'/' + numbers_of(name);
}

void NearNames::add(RegionId area, const QString& name, EntryId entry)
{
    names_[bucket(area, name)].append({name, entry});
}

std::optional<NearNames::Near> NearNames::find(RegionId area, const QString& name) const
{
    const auto names = names_.constFind(bucket(area, name));
    if (names == names_.constEnd() || names->size() > most_names) {
        return std::nullopt;
    }
    std::optional<Near> nearest;
    for (const auto& [other, entry] : *names) {
        const auto alike = near_name(name, other);
        if (alike && (!nearest || *alike > nearest->similarity)) {
            nearest = Near{other, entry, *alike};
        }
    }
    return nearest;
}

} // namespace yice
