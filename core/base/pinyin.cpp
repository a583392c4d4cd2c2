// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include "base/chinese_text.h"

#include <QFile>
#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

using Syllable = quint16;
using Readings = QVarLengthArray<Syllable, 4>;

bool is_latin(uint character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

/// resources/pinyin/readings.txt in memory: read when the first name is looked for, in a few
/// milliseconds, and never again.
class ReadingTable
{
public:
    static const ReadingTable& instance()
    {
        static const ReadingTable table;
        return table;
    }

    /// The commonest reading first; none for what is not a Chinese character.
    Readings readings(uint character) const
    {
        Readings found;
        const Syllable first = first_of(character);
        if (first != 0) {
            found.append(first & index_mask);
            if (first & has_further) {
                const auto more = further_.constFind(character);
                found.append(more->constData(), more->size());
            }
        }
        return found;
    }

    QLatin1StringView text(Syllable syllable) const
    {
        return QLatin1StringView(syllables_.at(syllable));
    }

    /// The readings of the longest word that begins at `at`; empty when none does.
    QList<QByteArray> word_at(QStringView text, qsizetype at) const
    {
        for (qsizetype length = std::min<qsizetype>(longest_word_, text.size() - at); length >= 2;
             --length) {
            const auto word = words_.constFind(text.mid(at, length).toString());
            if (word != words_.constEnd()) {
                return *word;
            }
        }
        return {};
    }

private:
    static constexpr uint lowest = 0x3400;
    static constexpr uint highest = 0x9FFF;
    static constexpr Syllable has_further = 0x8000;
    static constexpr Syllable index_mask = 0x7FFF;

    ReadingTable() : syllables_{QByteArray()}
    {
        QFile file(QStringLiteral(":/yice/pinyin/readings.txt"));
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        const QByteArray all = file.readAll();
        QHash<QByteArray, Syllable> numbers;
        for (const QByteArray& line : all.split('\n')) {
            if (line.isEmpty() || line.startsWith('#')) {
                continue;
            }
            const bool further = line.startsWith('+');
            const qsizetype gap = line.indexOf(' ');
            const QString characters = QString::fromUtf8(line.mid(gap + 1));
            if (line.startsWith('=')) {
                const QString word = QString::fromUtf8(line.mid(1, gap - 1));
                words_.insert(word, line.mid(gap + 1).split(' '));
                longest_word_ = std::max(longest_word_, word.size());
                continue;
            }
            const QByteArray name = line.mid(further ? 1 : 0, gap - (further ? 1 : 0));
            Syllable& number = numbers[name];
            if (number == 0) {
                number = static_cast<Syllable>(syllables_.size());
                syllables_.append(name);
            }
            for (const uint character : characters.toUcs4()) {
                Syllable& first = place_of(character);
                if (!further) {
                    first = number;
                } else if (first != 0) {
                    first |= has_further;
                    further_[character].append(number);
                }
            }
        }
    }

    Syllable& place_of(uint character)
    {
        return character >= lowest && character <= highest ? first_[character - lowest]
                                                           : rare_[character];
    }

    Syllable first_of(uint character) const
    {
        return character >= lowest && character <= highest ? first_[character - lowest]
                                                           : rare_.value(character);
    }

    QList<QByteArray> syllables_; ///< the first stands for "none"
    std::array<Syllable, highest - lowest + 1> first_{};
    QHash<uint, Syllable> rare_; ///< outside the range of the array
    QHash<uint, Readings> further_;
    QHash<QString, QList<QByteArray>> words_;
    qsizetype longest_word_ = 0;
};

/// Calls `each` with the reading of every character that has one, and with letters as they are.
template <typename Each>
void read_aloud(QStringView text, Each&& each)
{
    const ReadingTable& table = ReadingTable::instance();
    const QString plain = narrow(text.toString()).toLower();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (const auto word = table.word_at(plain, i); !word.isEmpty()) {
            for (const QByteArray& syllable : word) {
                each(QLatin1StringView(syllable));
            }
            i += word.size() - 1;
            continue;
        }
        uint character = plain.at(i).unicode();
        if (plain.at(i).isHighSurrogate() && i + 1 < plain.size()) {
            character = QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1));
            ++i;
        }
        if (is_latin(character)) {
            const char letter = static_cast<char>(character);
            each(QLatin1StringView(&letter, 1));
        } else if (const Readings readings = table.readings(character); !readings.isEmpty()) {
            each(table.text(readings.first()));
        }
    }
}

/// Positions in what was typed that can be reached: bit p when the first p characters are used up.
using Reached = quint64;
constexpr qsizetype longest_typed = 63;

/// What a syllable can use up from each position: all of it, its initial (sh or s), and at the end
/// any beginning of it.
Reached after_syllable(const QList<uint>& typed, Reached from, QLatin1StringView syllable)
{
    const qsizetype size = typed.size();
    Reached to = 0;
    for (qsizetype at = 0; at < size; ++at) {
        if (!(from >> at & 1)) {
            continue;
        }
        qsizetype same = 0;
        while (same < syllable.size() && at + same < size) {
            const uint wanted = static_cast<uint>(syllable.at(same).unicode());
            const uint given = typed.at(at + same);
            // ü is typed as v, and as u where it could not be anything else.
            if (given != wanted && !(wanted == 'v' && given == 'u')) {
                break;
            }
            ++same;
        }
        if (same == 0) {
            continue;
        }
        to |= Reached(1) << (at + 1);
        if (same == syllable.size() || at + same == size) {
            to |= Reached(1) << (at + same);
        }
        if (same >= 2 && syllable.at(1) == u'h') {
            to |= Reached(1) << (at + 2);
        }
    }
    return to;
}

Reached after_character(const QList<uint>& typed, Reached from, uint character)
{
    Reached to = 0;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if ((from >> at & 1) && typed.at(at) == character) {
            to |= Reached(1) << (at + 1);
        }
    }
    return to;
}

NameMatch best_sound(const QList<uint>& name, const QList<uint>& typed)
{
    const ReadingTable& table = ReadingTable::instance();
    const Reached end = Reached(1) << typed.size();
    QVarLengthArray<Readings, 32> readings;
    for (const uint character : name) {
        readings.append(table.readings(character));
    }
    NameMatch best = NameMatch::none;
    for (qsizetype start = 0; start < name.size(); ++start) {
        Reached reached = 1;
        for (qsizetype i = start; i < name.size() && reached != 0; ++i) {
            Reached next = after_character(typed, reached, name.at(i));
            for (const Syllable syllable : readings.at(i)) {
                next |= after_syllable(typed, reached, table.text(syllable));
            }
            if (next & end) {
                const bool whole = start == 0 && i == name.size() - 1;
                best = std::max(best, whole        ? NameMatch::sounds_whole
                                      : start == 0 ? NameMatch::sounds_at_start
                                                   : NameMatch::sounds_within);
            }
            reached = next & ~end;
        }
        if (best != NameMatch::none) {
            break; // later starts are no better
        }
    }
    return best;
}

/// Brackets are not read aloud.
QList<uint> spoken(const QString& folded)
{
    QString text = folded;
    return text.remove(u'(').remove(u')').toUcs4();
}

} // namespace

QString pinyin_initials(QStringView text)
{
    QString result;
    read_aloud(text, [&result](QLatin1StringView syllable) { result += syllable.first(1); });
    return result;
}

QString pinyin(QStringView text)
{
    QString result;
    read_aloud(text, [&result](QLatin1StringView syllable) { result += syllable; });
    return result;
}

NameQuery::NameQuery(QStringView typed)
    : typed_(fold(typed.toString()).replace(u'\u00fc', u'v')), characters_(spoken(typed_))
{
    may_sound_ = characters_.size() <= longest_typed &&
                 std::any_of(characters_.cbegin(), characters_.cend(),
                             [](uint character) { return character >= 'a' && character <= 'z'; });
}

NameMatch NameQuery::match(QStringView name) const
{
    const QString folded = fold(name.toString());
    if (const qsizetype at = folded.indexOf(typed_); at >= 0) {
        if (at == 0 && !typed_.isEmpty()) {
            return folded.size() == typed_.size() ? NameMatch::whole : NameMatch::at_start;
        }
        return NameMatch::within;
    }
    return may_sound_ ? best_sound(spoken(folded), characters_) : NameMatch::none;
}

bool matches_pinyin(QStringView name, QStringView typed)
{
    return NameQuery(typed).match(name) != NameMatch::none;
}

} // namespace yice
