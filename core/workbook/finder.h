// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pinyin.h"
#include "workbook/workbook.h"

#include <vector>

namespace yice
{

/// What can be found, in the order in which equally good ones are shown.
enum class FoundKind { Indicator, Region, Entry, Task, Roster, Plan, Person };

/// `indicator`, `region` …: what the command line and remembered keys say.
QString found_kind_code(FoundKind kind);
/// For people: 指标, 区划 …
QString found_kind_label(FoundKind kind);

/// One thing of a workbook that has a name.
struct Found {
    FoundKind kind = FoundKind::Indicator;
    QString id;      ///< of the indicator, task, plan or roster; of an entry or person its roster's
    QString plan;    ///< of indicators and tasks: the id of their plan
    EntryId entry;   ///< entries and people
    RegionId region; ///< regions; entries and people: where they are
    QString name;
    QString what;  ///< 养老机构, 指标 …, in the current language
    QString where; ///< 梨树县 梨树镇; of indicators and tasks their chapter
    QString code;  ///< division code, credit code, number of the task; masked identity of people
    NameMatch match = NameMatch::none;

    /// By which recall() finds it again.
    QString key() const;
};

/// Finds everything in a workbook that has a name: by its characters, by pinyin or initials, or by
/// its code. Keeps the names in memory until something is written.
class Finder
{
public:
    explicit Finder(Workbook& workbook) : workbook_(workbook) {}

    /// Best first, at most `most` of each kind; nothing for an empty text. People are not among
    /// them: there may be a million, and nobody should come upon them by chance.
    Result<std::vector<Found>> find(const QString& text, int most = 8);
    /// People of the registers who are called exactly so. Nothing for less than two Chinese
    /// characters.
    Result<std::vector<Found>> people(const QString& name, int most = 8);
    /// What the keys of earlier finds mean now, in their order; what is gone is left out.
    Result<std::vector<Found>> recall(const QStringList& keys);

private:
    Status bring_up_to_date();

    Workbook& workbook_;
};

} // namespace yice
