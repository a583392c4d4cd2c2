// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace yice
{

/// One condition on the rows of a roster. A cell that is not filled in makes it unknown, unless the
/// test says otherwise.
struct Condition {
    enum class Test {
        In,           ///< a choice or text is one of `words`
        NotIn,        ///< filled in or not, it is none of `words`
        Has,          ///< tags hold at least one of `words`; no tags hold none
        Contains,     ///< a text contains one of `words`
        Is,           ///< a flag is `flag`
        IsNot,        ///< a flag is not `flag`; not filled in will do
        Given,        ///< filled in, or not (`flag`)
        AtLeast,      ///< ≥ `number`
        AtMost,       ///< ≤ `number`
        MoreThan,     ///< > `number`
        LessThan,     ///< < `number`
        AtLeastField, ///< ≥ the field `other`
        Within,       ///< a day within `other`: window, year or plan
        Since,        ///< a day from `day` on
        Until,        ///< a day up to `day`
        WithinYears,  ///< a day not longer ago than `number` years; not filled in will do
        NotOver,      ///< a last day of validity that is not over; not filled in will do
        AgeAtLeast,   ///< a day of birth at least `number` years ago
        Any,          ///< one of `parts`
        All,          ///< all of `parts`
        Linked,       ///< the roster `other` has a row for this one that meets `parts`
    };

    Test test = Test::All;
    QString field;
    QStringList words;
    double number = 0;
    bool flag = true;
    QDate day;
    QString other;
    bool or_as_of = false; ///< Within: a day that is not filled in is that of the state
    std::vector<Condition> parts;
    /// Linked: which field here equals which there.
    std::vector<std::pair<QString, QString>> on;
    /// Linked: what has to be equal instead where the first field of `on` is not filled in there.
    std::vector<std::pair<QString, QString>> or_on;
    bool in_window = false; ///< Linked to dated rows: of the window only

    bool operator==(const Condition&) const = default;
};

enum class Counting {
    Rows,     ///< how many rows
    Distinct, ///< how many different values of the field
    Sum,      ///< the field added up
    Latest,   ///< the field of the newest row of each place
};

/// A number that can be counted from rosters, place by place. Built-in ones ship with the program,
/// own ones stand in a plan file; both are made of the same parts.
struct MeasureSpec {
    QString id;
    Label name;
    QString unit;
    QString roster; ///< empty when it is a sum of others
    Counting counting = Counting::Rows;
    QString field; ///< of Distinct, Sum and Latest
    /// Which rows are looked at; what is unknown is not.
    std::vector<Condition> where;
    /// What must hold for such a row to count. Rows for which it is unknown count as not reported,
    /// those for which it does not hold are what is lacking.
    std::vector<Condition> holds;
    QStringList plus; ///< the measures that it is made of instead
    /// Of each place the largest of `plus` instead of their sum: two rosters hold the same things.
    bool largest = false;
    bool stated = false; ///< given for a place as a whole: its own number wins over that of parts
    Label note;

    bool operator==(const MeasureSpec&) const = default;
};

} // namespace yice
