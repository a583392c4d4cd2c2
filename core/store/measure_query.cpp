// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/measure_query.h"

#include "plans/plan_fault.h"
#include "rosters/specs.h"
#include "store/presence.h"
#include "store/state_choice.h"

#include <algorithm>

namespace yice::store
{

namespace
{

using Test = Condition::Test;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// One roster within the query, under its alias: "entry" or "linked1".
struct Source {
    const RosterSpec* roster = nullptr;
    QString alias;

    QString state() const { return alias + QStringLiteral("_state"); }
    QString column(const FieldSpec& field) const
    {
        const bool once = roster->dated() || field.home == FieldHome::Identity;
        return (once ? alias : state()) + u'.' + field.id;
    }
    QString as_of() const
    {
        return roster->dated() ? alias + u'.' + roster->date_field
                               : state() + QStringLiteral(".as_of");
    }
};

class QueryBuilder
{
public:
    explicit QueryBuilder(const MeasureWindow& window) : window_(window)
    {
        bind(QStringLiteral(":start"), iso(window.start));
        bind(QStringLiteral(":end"), iso(window.end));
    }

    MeasureQuery build(const MeasureSpec& measure)
    {
        const RosterSpec* roster = find_roster_spec(measure.roster);
        if (!roster) {
            fault_ = PlanFault::tr("unknown roster '%1'").arg(measure.roster);
            return {};
        }
        const Source entry{roster, QStringLiteral("entry")};
        QString value = QStringLiteral("1");
        if (measure.counting != Counting::Rows) {
            if (const FieldSpec* field = field_of(entry, measure.field)) {
                value = entry.column(*field);
            }
        }
        if (!measure.holds.empty()) {
            // Of different values the 0 would be one more.
            const QString otherwise = measure.counting == Counting::Distinct
                                          ? QString()
                                          : QStringLiteral(" WHEN 0 THEN 0");
            value = QStringLiteral("CASE %1 WHEN 1 THEN %2%3 END")
                        .arg(all_of(entry, measure.holds), value, otherwise);
        }
        const FieldSpec& region = roster->field(roster->region_field);
        QString source = QStringLiteral(" FROM %1 WHERE %2").arg(from(entry), in_time(entry, true));
        if (!measure.where.empty()) {
            source += QStringLiteral(" AND ") + all_of(entry, measure.where);
        }
        const QString origin = roster->dated() ? entry.alias : entry.state();
        const QString id = roster->dated() ? QStringLiteral("entry.id")
                                           : entry.state() + QStringLiteral(".entry_id");
        const QString values = QStringLiteral("%1 AS region, %2 AS value, %3 AS as_of")
                                   .arg(entry.column(region), value, entry.as_of());
        const QString rows =
            counted(measure, QStringLiteral("SELECT %1 AS entry, entry.%2 AS name, %3, %4.batch_id "
                                            "AS batch, %4.line AS line")
                                     .arg(id, roster->name_field, values, origin) +
                                 source);
        const bool plain = measure.counting == Counting::Rows || measure.counting == Counting::Sum;
        return {rows, plain ? QStringLiteral("SELECT ") + values + source : rows, bound_};
    }

    const QString& fault() const { return fault_; }

private:
    void bind(const QString& name, const QVariant& value) { bound_.emplace_back(name, value); }

    QString bind_new(const QVariant& value)
    {
        const QString name = QStringLiteral(":v%1").arg(bound_.size());
        bind(name, value);
        return name;
    }

    const FieldSpec* field_of(const Source& source, const QString& id)
    {
        const auto index = source.roster->index_of(id);
        if (index < 0) {
            fault_ = PlanFault::tr("the roster %1 has no field '%2'").arg(source.roster->id, id);
            return nullptr;
        }
        return &source.roster->fields[static_cast<size_t>(index)];
    }

    /// What is counted of the rows: each of them, each value once, or the newest of each place.
    static QString counted(const MeasureSpec& measure, const QString& rows)
    {
        switch (measure.counting) {
        case Counting::Distinct:
            // A value that two places share counts at the first, so that the whole adds up.
            return QStringLiteral("SELECT entry, name, min(region) AS region, 1 AS value, as_of, "
                                  "batch, line FROM (%1) WHERE value IS NOT NULL GROUP BY value")
                .arg(rows);
        case Counting::Latest:
            return QStringLiteral("SELECT entry, name, region, value, as_of, batch, line FROM "
                                  "(SELECT *, row_number() OVER (PARTITION BY region "
                                  "ORDER BY as_of DESC, entry DESC) AS place FROM (%1)) "
                                  "WHERE place = 1")
                .arg(rows);
        case Counting::Rows:
        case Counting::Sum:
            break;
        }
        return rows;
    }

    /// The roster's tables. Where nothing of what stands once is asked for, SQLite leaves the
    /// left join out.
    static QString from(const Source& source)
    {
        const RosterSpec& roster = *source.roster;
        if (roster.dated()) {
            return QStringLiteral("%1 AS %2").arg(roster.table, source.alias);
        }
        return QStringLiteral("%1 AS %2 LEFT JOIN %3 AS %4 ON %4.id = %2.entry_id")
            .arg(roster.state_table(), source.state(), roster.table, source.alias);
    }

    /// The same from the entry's side, to be found by what identifies it.
    static QString from_entry(const Source& source)
    {
        const RosterSpec& roster = *source.roster;
        if (roster.dated()) {
            return from(source);
        }
        return QStringLiteral("%1 AS %2 JOIN %3 AS %4 ON %4.entry_id = %2.id")
            .arg(roster.table, source.alias, roster.state_table(), source.state());
    }

    /// Which rows belong to the time: events of the window, the state that holds at its end.
    QString in_time(const Source& source, bool in_window)
    {
        if (source.roster->dated()) {
            return in_window ? QStringLiteral("%1 BETWEEN :start AND :end").arg(source.as_of())
                             : QStringLiteral("%1 <= :end").arg(source.as_of());
        }
        if (!window_.is_month()) {
            return newest_state(*source.roster, source.state());
        }
        if (!months_bound_) {
            bind(QStringLiteral(":quarter_start"), iso(window_.quarter_start));
            bind(QStringLiteral(":quarter_end"), iso(window_.quarter_end));
            months_bound_ = true;
        }
        return state_of_month(*source.roster, source.state());
    }

    QString all_of(const Source& source, const std::vector<Condition>& conditions)
    {
        return joined(source, conditions, QStringLiteral(" AND "));
    }

    QString joined(const Source& source, const std::vector<Condition>& conditions,
                   const QString& by)
    {
        QStringList parts;
        for (const Condition& condition : conditions) {
            parts << term(source, condition);
        }
        return parts.isEmpty() ? QStringLiteral("1") : u'(' + parts.join(by) + u')';
    }

    QString words(const QStringList& list)
    {
        QStringList names;
        for (const QString& word : list) {
            names << bind_new(word);
        }
        return u'(' + names.join(QStringLiteral(", ")) + u')';
    }

    QString term(const Source& source, const Condition& condition)
    {
        switch (condition.test) {
        case Test::Any:
            return joined(source, condition.parts, QStringLiteral(" OR "));
        case Test::All:
            return joined(source, condition.parts, QStringLiteral(" AND "));
        case Test::Linked:
            return linked(source, condition);
        default:
            break;
        }
        const FieldSpec* field = field_of(source, condition.field);
        return field ? test_of(source, *field, condition) : QStringLiteral("0");
    }

    QString test_of(const Source& source, const FieldSpec& field, const Condition& condition)
    {
        const QString column = source.column(field);
        switch (condition.test) {
        case Test::In:
            return column + QStringLiteral(" IN ") + words(condition.words);
        case Test::NotIn:
            return QStringLiteral("(%1 IS NULL OR %1 NOT IN %2)")
                .arg(column, words(condition.words));
        case Test::Has:
            return has(column, field, condition.words);
        case Test::Contains:
            return contains(column, condition.words);
        case Test::Is:
            return column + (condition.flag ? QStringLiteral(" = 1") : QStringLiteral(" = 0"));
        case Test::IsNot:
            return column +
                   (condition.flag ? QStringLiteral(" IS NOT 1") : QStringLiteral(" IS NOT 0"));
        case Test::Given:
            return QStringLiteral("(coalesce(%1, '') %2 '')")
                .arg(column, condition.flag ? QStringLiteral("<>") : QStringLiteral("="));
        case Test::AtLeast:
            return column + QStringLiteral(" >= ") + bind_new(condition.number);
        case Test::AtMost:
            return column + QStringLiteral(" <= ") + bind_new(condition.number);
        case Test::MoreThan:
            return column + QStringLiteral(" > ") + bind_new(condition.number);
        case Test::LessThan:
            return column + QStringLiteral(" < ") + bind_new(condition.number);
        case Test::AtLeastField: {
            const FieldSpec* other = field_of(source, condition.other);
            return other ? column + QStringLiteral(" >= ") + source.column(*other)
                         : QStringLiteral("0");
        }
        default:
            return day_test(source, column, condition);
        }
    }

    QString day_test(const Source& source, const QString& column, const Condition& condition)
    {
        const int years = static_cast<int>(condition.number);
        switch (condition.test) {
        case Test::Within: {
            const QDate start = condition.other == u"plan"   ? window_.plan_start
                                : condition.other == u"year" ? QDate(window_.end.year(), 1, 1)
                                                             : window_.start;
            const QString day = condition.or_as_of
                                    ? QStringLiteral("coalesce(%1, %2)").arg(column, source.as_of())
                                    : column;
            return QStringLiteral("%1 BETWEEN %2 AND :end").arg(day, bind_new(iso(start)));
        }
        case Test::Since:
            return column + QStringLiteral(" >= ") + bind_new(iso(condition.day));
        case Test::Until:
            return column + QStringLiteral(" <= ") + bind_new(iso(condition.day));
        case Test::WithinYears:
            // Given on 2020-01-01 for three years, it is over on 2023-01-01.
            return QStringLiteral("(%1 IS NULL OR %1 > %2)")
                .arg(column, bind_new(iso(window_.end.addYears(-years))));
        case Test::NotOver:
            return QStringLiteral("(%1 IS NULL OR %1 >= :end)").arg(column);
        case Test::AgeAtLeast:
            return column + QStringLiteral(" <= ") + bind_new(iso(window_.end.addYears(-years)));
        default:
            Q_UNREACHABLE();
        }
    }

    /// Tags are stored as their ids, joined by commas; no tags hold none. Only a word that is part
    /// of another one needs the commas: joining the text anew costs five times the search.
    QString has(const QString& column, const FieldSpec& field, const QStringList& list)
    {
        QStringList parts;
        for (const QString& word : list) {
            const auto within = [&word](const Choice& choice) {
                return choice.id != word && choice.id.contains(word);
            };
            const bool alone = !field.choices.empty() &&
                               std::none_of(field.choices.begin(), field.choices.end(), within);
            parts << (alone ? QStringLiteral("instr(%1, %2) > 0")
                            : QStringLiteral("instr(',' || %1 || ',', ',' || %2 || ',') > 0"))
                         .arg(column, bind_new(word));
        }
        return QStringLiteral("(%1 IS NOT NULL AND (%2))")
            .arg(column, parts.join(QStringLiteral(" OR ")));
    }

    QString contains(const QString& column, const QStringList& list)
    {
        QStringList parts;
        for (const QString& word : list) {
            parts << QStringLiteral("instr(coalesce(%1, ''), %2) > 0").arg(column, bind_new(word));
        }
        return u'(' + parts.join(QStringLiteral(" OR ")) + u')';
    }

    QString pairs(const Source& source, const Source& there,
                  const std::vector<std::pair<QString, QString>>& on)
    {
        QStringList parts;
        for (const auto& [here_id, there_id] : on) {
            const FieldSpec* here = field_of(source, here_id);
            const FieldSpec* other = field_of(there, there_id);
            if (here && other) {
                parts << there.column(*other) + QStringLiteral(" = ") + source.column(*here);
            }
        }
        return parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(" AND "));
    }

    /// Whether the other roster has a row for this one. Where that roster has nothing at all from
    /// the place, nobody said anything: unknown, not false.
    QString linked(const Source& source, const Condition& condition)
    {
        const RosterSpec* roster = find_roster_spec(condition.other);
        if (!roster) {
            fault_ = PlanFault::tr("unknown roster '%1'").arg(condition.other);
            return QStringLiteral("0");
        }
        const Source there{roster, QStringLiteral("linked%1").arg(++links_)};
        QString limits = QStringLiteral(" AND ") + in_time(there, condition.in_window);
        if (!condition.parts.empty()) {
            limits += QStringLiteral(" AND ") + all_of(there, condition.parts);
        }
        QString found = QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2%3)")
                            .arg(from_entry(there), pairs(source, there, condition.on), limits);
        if (!condition.or_on.empty()) {
            const FieldSpec* first = field_of(there, condition.on.front().second);
            found = QStringLiteral("(%1 OR EXISTS (SELECT 1 FROM %2 WHERE %3 IS NULL AND %4%5))")
                        .arg(found, from_entry(there),
                             first ? there.column(*first) : QStringLiteral("NULL"),
                             pairs(source, there, condition.or_on), limits);
        }
        const QString place = source.column(source.roster->field(source.roster->region_field));
        return QStringLiteral("CASE WHEN %1 THEN 1 WHEN %2 IN (%3) THEN 0 END")
            .arg(found, place, places_with_data(*roster, condition.in_window, window_.is_month()));
    }

    MeasureWindow window_;
    std::vector<std::pair<QString, QVariant>> bound_;
    QString fault_;
    int links_ = 0;
    bool months_bound_ = false;
};

} // namespace

MeasureQuery measure_query(const MeasureSpec& measure, const MeasureWindow& window, QString& fault)
{
    QueryBuilder builder(window);
    MeasureQuery query = builder.build(measure);
    fault = builder.fault();
    return query;
}

MeasureQuery entries_query(const QString& roster, const std::vector<Condition>& where,
                           const MeasureWindow& window, QString& fault)
{
    MeasureSpec measure;
    measure.id = roster;
    measure.roster = roster;
    measure.where = where;
    MeasureQuery query = measure_query(measure, window, fault);
    query.rows = QStringLiteral("SELECT entry, as_of FROM (%1)").arg(query.rows);
    return query;
}

QString measure_fault(const MeasureSpec& measure)
{
    if (!measure.plus.isEmpty()) {
        return {};
    }
    QString fault;
    measure_query(measure, MeasureWindow::of(QDate(2000, 1, 1), QDate(2000, 12, 31)), fault);
    return fault;
}

} // namespace yice::store
