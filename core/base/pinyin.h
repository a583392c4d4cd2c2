// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace yice
{

/// The first letter of every character, lower case: 四平市 → spsj. Latin letters and digits stay,
/// everything else, and characters without a known reading, is left out. A character with several
/// readings has the one of its word (重庆 cq, 单县 sx), else its commonest.
[[nodiscard]] QString pinyin_initials(QStringView text);

/// The syllables without tones and gaps: 四平市 → sipingshi; ü is v (绿园 lvyuan).
[[nodiscard]] QString pinyin(QStringView text);

/// How a name meets what was typed, the better the later: by its sound within, by its characters
/// within, then from its beginning on, then as a whole.
enum class NameMatch {
    none,
    sounds_within,
    within,
    sounds_at_start,
    sounds_whole,
    at_start,
    whole,
};

/// What somebody typed to find a name: its characters, its pinyin or its initials, or a mixture.
/// "四平", "sp", "sps", "siping", "sipi", "spings", "si ping" and "四p" all mean 四平市. Every
/// reading of a character counts: zhongqing and chongqing both mean 重庆. Width, case, spaces and
/// punctuation do not matter. Made once, held against many names.
class NameQuery
{
public:
    explicit NameQuery(QStringView typed);

    bool is_empty() const { return typed_.isEmpty(); }
    /// As names are compared: folded.
    const QString& text() const { return typed_; }
    /// An empty query is `within` every name.
    [[nodiscard]] NameMatch match(QStringView name) const;

private:
    QString typed_;
    QList<uint> characters_; ///< of it, without brackets
    bool may_sound_ = false;
};

/// NameQuery for a single name.
[[nodiscard]] bool matches_pinyin(QStringView name, QStringView typed);

} // namespace yice
