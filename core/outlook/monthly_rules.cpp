// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook/budget_rules.h"
#include "outlook/rule_months.h"

#include <QCoreApplication>
#include <QMap>

#include <functional>

namespace yice
{

namespace
{

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

/// Why a month that was looked at is paid nothing.
enum class Unpaid { No, NotGraded, GradeOver, NoRate };

/// What a facility is paid by in one month.
struct Month {
    Period period;
    size_t index = 0;         ///< in the period that is looked at
    std::optional<int> count; ///< residents or beds
    Fen rate = 0;
    Unpaid unpaid = Unpaid::No;
    QString grade; ///< its name; empty for what does not depend on it
    QDate graded_on;
};

using MonthReader = std::function<Month(const FacilityMonth& state, QDate last_day)>;

QString counts_text(const std::vector<Month>& months)
{
    QStringList texts;
    bool same = true;
    for (const Month& month : months) {
        texts << (month.count ? QString::number(*month.count) : QStringLiteral("?"));
        same = same && texts.back() == texts.front();
    }
    return same && texts.size() > 3
               ? BudgetText::tr("%1 × %2 months").arg(texts.front()).arg(texts.size())
               : texts.join(QStringLiteral(" + "));
}

/// "Grade 3, 100 yuan a month: 40 + 42 + 41" for months of one grade and rate.
QString basis_of(const std::vector<Month>& months)
{
    const Month& first = months.front();
    const QString counts = counts_text(months);
    switch (first.unpaid) {
    case Unpaid::NotGraded:
        return BudgetText::tr("not graded: %1").arg(counts);
    case Unpaid::GradeOver:
        return BudgetText::tr("grade no longer valid: %1").arg(counts);
    case Unpaid::NoRate:
        return BudgetText::tr("amount not laid down: %1").arg(counts);
    case Unpaid::No:
        break;
    }
    return first.grade.isEmpty()
               ? BudgetText::tr("%1 yuan a month: %2").arg(yuan_text(first.rate), counts)
               : BudgetText::tr("%1, %2 yuan a month: %3", "grade")
                     .arg(first.grade, yuan_text(first.rate), counts);
}

QString basis_of_all(const std::vector<Month>& months)
{
    QStringList parts;
    std::vector<Month> alike;
    for (const Month& month : months) {
        if (!alike.empty() &&
            (alike.front().rate != month.rate || alike.front().unpaid != month.unpaid ||
             alike.front().grade != month.grade)) {
            parts << basis_of(alike);
            alike.clear();
        }
        alike.push_back(month);
    }
    parts << basis_of(alike);
    return parts.join(BudgetText::tr("; "));
}

/// The months of one facility under one rule, gathered into a line.
class MonthlyLine
{
public:
    MonthlyLine(const BudgetInput& input, const Rule& rule, const BudgetFacility& facility)
        : input_(input), rule_(rule), facility_(facility)
    {
    }

    void gather(const MonthReader& read)
    {
        const std::vector<Period> periods = months_of(input_.period);
        for (const size_t i : months_held(rule_, input_.period)) {
            if (i >= facility_.months.size()) {
                break;
            }
            const FacilityMonth& state = facility_.months[i];
            const QDate last_day = periods[i].last_day();
            if (facility_.opened_on.isValid() && facility_.opened_on > last_day) {
                continue; // was not there yet
            }
            if (!state.as_of.isValid()) {
                unknown_.push_back(i);
                continue;
            }
            if (!applies_in_month(input_, rule_, facility_, i)) {
                continue;
            }
            Month month = read(state, last_day);
            month.period = periods[i];
            month.index = i;
            if (!state.as_at_end && state.as_of < Period::quarter_of(last_day).first_day()) {
                carried_[state.as_of].push_back(periods[i]);
            }
            months_.push_back(std::move(month));
        }
    }

    bool empty() const { return months_.empty(); }

    BudgetLine line() const
    {
        BudgetLine line = line_of(input_, rule_, facility_);
        line.open_months = unknown_;
        line.basis = basis_of_all(months_);
        if (!holds_throughout(rule_, input_.period)) {
            std::vector<size_t> counted;
            for (const Month& month : months_) {
                counted.push_back(month.index);
            }
            line.basis = within_months(line.basis, counted, input_.period);
        }
        line.rate = months_.front().rate;
        for (const Month& month : months_) {
            if (month.unpaid != months_.front().unpaid || month.rate != *line.rate) {
                line.rate.reset();
                break;
            }
        }
        if (months_.front().unpaid != Unpaid::No) {
            line.rate.reset();
        }
        for (const Month& month : months_) {
            if (month.count) {
                line.quantity = line.quantity.value_or(0) + *month.count;
                pay(line, month.index, month.rate * *month.count);
            }
            if (!month.count && month.unpaid == Unpaid::No) {
                line.open_months.push_back(month.index);
            }
            line.months += month.unpaid == Unpaid::No && month.count ? 1 : 0;
        }
        add_warnings(line);
        return line;
    }

private:
    template <class Wanted>
    QString months_where(Wanted wanted) const
    {
        std::vector<Period> found;
        for (const Month& month : months_) {
            if (wanted(month)) {
                found.push_back(month.period);
            }
        }
        return found.empty() ? QString() : months_text(found, input_.period);
    }

    void add_warnings(BudgetLine& line) const
    {
        const auto because = [this](Unpaid reason) {
            return months_where([reason](const Month& month) { return month.unpaid == reason; });
        };
        if (const QString when = because(Unpaid::NotGraded); !when.isEmpty()) {
            line.warnings << BudgetText::tr("Not graded, so nothing is paid: %1").arg(when);
        }
        QMap<QDate, std::vector<Period>> over;
        for (const Month& month : months_) {
            if (month.unpaid == Unpaid::GradeOver) {
                over[month.graded_on].push_back(month.period);
            }
        }
        for (auto grade = over.cbegin(); grade != over.cend(); ++grade) {
            line.warnings << BudgetText::tr("The grade of %1 is older than three years, so nothing "
                                            "is paid: %2")
                                 .arg(grade.key().toString(Qt::ISODate),
                                      months_text(grade.value(), input_.period));
        }
        if (const QString when = because(Unpaid::NoRate); !when.isEmpty()) {
            line.warnings << BudgetText::tr("The document names no amount; type it into the plan.");
        }
        if (const QString when = months_where([](const Month& month) { return !month.count; });
            !when.isEmpty()) {
            line.warnings << BudgetText::tr("Not reported, so not counted: %1").arg(when);
        }
        if (!unknown_.empty()) {
            line.warnings << BudgetText::tr("No roster of this time, so not counted: %1")
                                 .arg(months_text(unknown_, input_.period));
        }
        for (auto carried = carried_.cbegin(); carried != carried_.cend(); ++carried) {
            line.warnings << BudgetText::tr("Carried on from the roster of %1: %2")
                                 .arg(carried.key().toString(Qt::ISODate),
                                      months_text(carried.value(), input_.period));
        }
    }

    const BudgetInput& input_;
    const Rule& rule_;
    const BudgetFacility& facility_;
    std::vector<Month> months_;
    std::vector<size_t> unknown_;
    QMap<QDate, std::vector<Period>> carried_; ///< the day of the roster → the months
};

Month month_by_grade(const BudgetInput& input, const Rule& rule, const FacilityMonth& state,
                     QDate last_day)
{
    Month month;
    month.count = state.residents;
    if (!is_graded(state.grade)) {
        month.unpaid = Unpaid::NotGraded;
        return month;
    }
    month.grade = grade_name(input, state.grade);
    month.graded_on = state.graded_on;
    const auto rate = rule.parameters.by_grade.value(state.grade);
    if (!grade_holds(state.graded_on, last_day)) {
        month.unpaid = Unpaid::GradeOver;
    } else if (!rate) {
        month.unpaid = Unpaid::NoRate;
    } else {
        month.rate = fen_of(*rate);
    }
    return month;
}

Month month_by_beds(const Rule& rule, const FacilityMonth& state)
{
    Month month;
    month.count = state.beds;
    if (rule.parameters.amount) {
        month.rate = fen_of(*rule.parameters.amount);
    } else {
        month.unpaid = Unpaid::NoRate;
    }
    return month;
}

} // namespace

void add_monthly_amounts(const BudgetInput& input, const Rule& rule, BudgetRule& sum,
                         Budget& budget)
{
    const bool by_grade = rule.kind == RuleKind::GradeSubsidy;
    if (!by_grade && rule.kind != RuleKind::BedSubsidy) {
        return;
    }
    if (!by_grade && !rule.parameters.amount) {
        sum.warnings << BudgetText::tr("The document names no amount; type it into the plan.");
    }
    for (const BudgetFacility& facility : input.facilities) {
        MonthlyLine gathered(input, rule, facility);
        gathered.gather([&](const FacilityMonth& state, QDate last_day) {
            return by_grade ? month_by_grade(input, rule, state, last_day)
                            : month_by_beds(rule, state);
        });
        if (gathered.empty()) {
            continue;
        }
        BudgetLine line = gathered.line();
        line.unit = by_grade ? BudgetText::tr("resident-months") : BudgetText::tr("bed-months");
        budget.lines.push_back(std::move(line));
    }
}

} // namespace yice
