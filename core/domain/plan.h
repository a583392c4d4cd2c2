// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/region.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yice
{

enum class Comparator {
    AtLeast,  ///< >=
    MoreThan, ///< >  (超过)
    Full,     ///< =  reaching 100 %
    AtMost,   ///< <=
    Rising,   ///< trend_up: shown with its change, never scored
    Done,     ///< milestone: dated yes or no
    TextOnly, ///< text: no number at all
    Forecast, ///< ~ : an assumption of the plan, never scored
};

/// How an indicator is made from measures.
enum class FormulaKind {
    Sum,     ///< numerator × factor
    Ratio,   ///< Σnumerator ÷ Σdenominator × factor
    Minimum, ///< the smallest numerator among the places of a level ("at least N in every county")
    Share,   ///< places of a level whose numerator is at least 1 ÷ places of that level × factor
};

/// Over which time a figure that happens (a flow) is added up.
enum class Window { Period, Year, Plan };

struct Formula {
    FormulaKind kind = FormulaKind::Sum;
    QString numerator;
    QString denominator;
    double factor = 1;
    RegionLevel over = RegionLevel::County;
    Window window = Window::Period;
};

/// A number that a document or the officer gives for a date. A printed one is never recomputed.
struct DatedValue {
    QDate date;
    double value = 0;
    QString source;
};

struct Deadline {
    std::optional<QDate> date; ///< the last day that still counts
    bool yearly = false;       ///< due again at each year's end
    QString wording;           ///< as the document says it: 2025年前
};

/// Where a sentence stands in the plan's document.
struct Evidence {
    int line = 0;
    QString text;
};

struct Indicator {
    QString id;
    int number = 0;
    QString chapter;
    QString name;
    QString short_name;
    QString printed_name;
    QString nature; ///< 约束性, 预期性 or empty
    QString unit;
    Formula formula;
    Comparator comparator = Comparator::AtLeast;
    std::optional<double> target;
    Deadline deadline;
    std::optional<DatedValue> baseline;
    std::vector<DatedValue> milestones;
    bool keep = false; ///< 保持: the target holds all the time, not only at the deadline
    QStringList lead_units;
    QStringList cooperating_units;
    Evidence evidence;
    QString note;

    bool scored() const
    {
        return comparator != Comparator::Rising && comparator != Comparator::TextOnly &&
               comparator != Comparator::Forecast;
    }
    /// Whether the target of the whole also holds for a part: shares and per-place minima do, the
    /// total of a city does not.
    bool target_holds_for_parts() const { return formula.kind != FormulaKind::Sum; }
};

/// A measure that no roster gives: typed in, from another bureau.
struct FigureSpec {
    QString id;
    Label name;
    QString unit;
    bool flow = false; ///< happens in a period and adds up; otherwise a state, carried forward
    QString reported_by;
};

struct Plan {
    QString id;
    QString name;
    QString short_name;
    QString region_code;
    QString document;
    QDate start;
    QDate end;
    QStringList notes;
    std::vector<FigureSpec> figures;
    std::vector<Indicator> indicators;

    const Indicator* find(const QString& indicator_id) const;
};

/// ">=", ">", "=", "<=", "trend_up", "milestone", "text", "~": what plan files and JSON say.
QString comparator_code(Comparator comparator);
std::optional<Comparator> comparator_of_code(const QString& code);
/// For people: ≥, ＞, =, ≤, 增长 …
QString comparator_sign(Comparator comparator);

} // namespace yice
