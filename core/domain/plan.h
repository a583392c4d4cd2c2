// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/evidence.h"
#include "domain/measure.h"
#include "domain/place_kind.h"
#include "domain/region.h"
#include "domain/rule.h"

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
    Sum,      ///< numerator × factor
    Ratio,    ///< Σnumerator ÷ Σdenominator × factor
    Minimum,  ///< the smallest numerator among the places of a level ("at least N in every county")
    Share,    ///< places of a level whose numerator is at least 1 ÷ places of that level × factor
    Increase, ///< numerator now − numerator at the start
};

/// Over which time a figure that happens (a flow) is added up. Month: month by month, and the
/// smallest of them counts.
enum class Window { Period, Year, Plan, Month };

/// A number that a document or the officer gives for a date. A printed one is never recomputed.
struct DatedValue {
    QDate date;
    double value = 0;
    QString source;
};

struct Formula {
    FormulaKind kind = FormulaKind::Sum;
    QString numerator;
    QString denominator;
    double factor = 1;
    std::vector<PlaceKind> over = {PlaceKind::County};
    Window window = Window::Period;
    std::optional<DatedValue> start; ///< Increase: printed; otherwise counted at the plan's start
};

struct Deadline {
    std::optional<QDate> date; ///< the last day that still counts
    bool yearly = false;       ///< due again at each year's end
    QString wording;           ///< as the document says it: 2025年前
};

/// The second tier of a target: 至少1万，争取1.5万. Shown, never judged.
struct Stretch {
    double value = 0;
    QString wording;
};

/// What one part of the area is to reach: a county of a city, a town of a county.
struct PartTarget {
    QString region; ///< division code or name
    double target = 0;
    std::vector<DatedValue> milestones;
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
    std::optional<Stretch> stretch;
    /// 力争, 争取, 基本: the document's softening word. Such a target never turns red by itself.
    QString strength;
    std::vector<PartTarget> split;
    QString scope;          ///< over what it is counted
    bool childcare = false; ///< of the 托育 part of a plan
    bool verify = false;    ///< second-hand: to be verified before it is used
    QString canonical;      ///< what it is called across plans: NURSING_BED_SHARE
    QString part_of;        ///< the indicator that this one details
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
    bool target_holds_for_parts() const
    {
        return formula.kind != FormulaKind::Sum && formula.kind != FormulaKind::Increase;
    }
};

/// A measure that no roster gives: typed in, from another bureau.
struct FigureSpec {
    QString id;
    Label name;
    QString unit;
    bool flow = false; ///< happens in a period and adds up; otherwise a state, carried forward
    QString reported_by;
};

/// What a task will add to a measure, and when.
struct Addition {
    QString measure;
    double amount = 0;
    QDate due;
};

enum class TaskKind {
    Measure,  ///< a numbered measure of the document
    Box,      ///< an item of a 专栏
    Safeguard ///< 保障措施
};

/// A key task of the plan. How far it is stands in the roster of key tasks.
struct Task {
    QString id;
    QString number;
    QString chapter;
    TaskKind kind = TaskKind::Measure;
    QString name; ///< unique in the plan
    QString text;
    QStringList lead_units;
    QStringList cooperating_units;
    QString units_as_printed;
    Deadline deadline;
    QStringList indicators; ///< that it serves
    std::vector<Addition> adds;
    Evidence evidence;
    QString note;
};

/// A unit whose duties went to another one on a day.
struct UnitChange {
    QString name;
    QString successor;
    QDate from;
    QString note;
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
    std::vector<UnitChange> units;
    std::vector<FigureSpec> figures;
    std::vector<MeasureSpec> measures; ///< own ones
    std::vector<Indicator> indicators;
    std::vector<Task> tasks;
    std::vector<Rule> rules;

    const Indicator* find(const QString& indicator_id) const;
    const FigureSpec* find_figure(const QString& figure_id) const;
    /// The unit that has the duty on a day: the successor where there is one.
    QString unit_on(const QString& unit, QDate day) const;
};

/// ">=", ">", "=", "<=", "trend_up", "milestone", "text", "~": what plan files and JSON say.
QString comparator_code(Comparator comparator);
std::optional<Comparator> comparator_of_code(const QString& code);
/// For people: ≥, ＞, =, ≤, 增长 …
QString comparator_sign(Comparator comparator);

} // namespace yice
