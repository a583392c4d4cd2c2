// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/measure_file.h"

#include "plans/condition_file.h"
#include "plans/file_words.h"
#include "plans/plan_fault.h"

#include <algorithm>

namespace yice
{

namespace
{

const QHash<QString, Counting>& countings()
{
    static const QHash<QString, Counting> names = {
        {QStringLiteral("rows"), Counting::Rows},
        {QStringLiteral("distinct"), Counting::Distinct},
        {QStringLiteral("sum"), Counting::Sum},
        {QStringLiteral("latest"), Counting::Latest},
    };
    return names;
}

/// The measures of one list, in any order: each may build on each, but not in a circle.
class MeasureList
{
public:
    explicit MeasureList(const std::vector<MeasureSpec>& known) : known_(known) {}

    void read(JsonFields fields);
    std::vector<MeasureSpec> resolved();

private:
    struct Entry {
        MeasureSpec measure;
        QString of;
        JsonFields fields;
        enum { Waiting, Begun, Done } state = Waiting;
    };

    Entry* find(const QString& id)
    {
        const auto found = std::find_if(entries_.begin(), entries_.end(),
                                        [&](const Entry& entry) { return entry.measure.id == id; });
        return found == entries_.end() ? nullptr : &*found;
    }

    const MeasureSpec* find_known(const QString& id) const
    {
        const auto found =
            std::find_if(known_.begin(), known_.end(),
                         [&](const MeasureSpec& measure) { return measure.id == id; });
        return found == known_.end() ? nullptr : &*found;
    }

    void take_over(Entry& entry);
    void look_for_circle(Entry& entry);
    static QString circle(const QStringList& path, const QString& id);

    std::vector<Entry> entries_;
    const std::vector<MeasureSpec>& known_;
    QStringList path_; ///< the measures that are being followed
};

void MeasureList::read(JsonFields fields)
{
    fields.only({"id", "name", "unit", "note", "plus", "largest_of", "roster", "stated", "of",
                 "count", "field", "where", "holds"});
    MeasureSpec measure;
    measure.id = fields.required_text("id");
    if (!measure.id.isEmpty() && (find(measure.id) || find_known(measure.id))) {
        fields.fail("id", PlanFault::tr("'%1' stands twice").arg(measure.id));
    }
    measure.name = read_label(fields, "name");
    measure.unit = fields.text("unit");
    measure.note = fields.has("note") ? read_label(fields, "note") : Label();
    measure.largest = fields.has("largest_of");
    measure.plus = fields.texts(measure.largest ? "largest_of" : "plus");
    measure.roster = fields.text("roster");
    measure.stated = fields.flag("stated");
    measure.counting = named(fields, "count", countings(), Counting::Rows);
    measure.field = fields.text("field");
    measure.where = read_conditions(fields, "where");
    measure.holds = read_conditions(fields, "holds");
    if (measure.counting != Counting::Rows && measure.field.isEmpty()) {
        fields.fail("field", PlanFault::tr("missing"));
    }
    const QString of = fields.text("of");
    entries_.push_back({std::move(measure), of, std::move(fields)});
}

QString MeasureList::circle(const QStringList& path, const QString& id)
{
    const QStringList round = path.mid(path.indexOf(id)) << id;
    return PlanFault::tr("a circle: %1").arg(round.join(QStringLiteral(" → ")));
}

/// What `of` takes over: the rows that are looked at.
void MeasureList::take_over(Entry& entry)
{
    if (entry.state == Entry::Begun) {
        entry.fields.fail("of", circle(path_, entry.measure.id));
    }
    if (entry.state != Entry::Waiting) {
        return;
    }
    entry.state = Entry::Begun;
    path_ << entry.measure.id;
    if (!entry.of.isEmpty()) {
        Entry* own = find(entry.of);
        if (own) {
            take_over(*own);
        }
        if (const MeasureSpec* base = own ? &own->measure : find_known(entry.of)) {
            MeasureSpec& measure = entry.measure;
            const std::vector<Condition> where = base->where; // it may be its own base
            measure.roster = base->roster;
            measure.stated = base->stated;
            measure.where.insert(measure.where.begin(), where.begin(), where.end());
            if (measure.roster.isEmpty() && measure.plus.isEmpty() &&
                (!own || own->state == Entry::Done)) {
                entry.fields.fail("of", PlanFault::tr("'%1' has no roster").arg(entry.of));
            }
        } else {
            entry.fields.fail("of", PlanFault::tr("unknown measure '%1'").arg(entry.of));
        }
    }
    if (entry.measure.roster.isEmpty() && entry.measure.plus.isEmpty() && entry.of.isEmpty()) {
        entry.fields.fail("roster", PlanFault::tr("missing"));
    }
    path_.removeLast();
    entry.state = Entry::Done;
}

void MeasureList::look_for_circle(Entry& entry)
{
    if (entry.state == Entry::Begun) {
        entry.fields.fail(entry.measure.largest ? "largest_of" : "plus",
                          circle(path_, entry.measure.id));
    }
    if (entry.state != Entry::Waiting) {
        return;
    }
    entry.state = Entry::Begun;
    path_ << entry.measure.id;
    for (const QString& part : entry.measure.plus) {
        if (Entry* own = find(part)) {
            look_for_circle(*own);
        }
    }
    path_.removeLast();
    entry.state = Entry::Done;
}

std::vector<MeasureSpec> MeasureList::resolved()
{
    for (Entry& entry : entries_) {
        take_over(entry);
    }
    for (Entry& entry : entries_) {
        entry.state = Entry::Waiting;
    }
    for (Entry& entry : entries_) {
        look_for_circle(entry);
    }
    std::vector<MeasureSpec> measures;
    for (Entry& entry : entries_) {
        measures.push_back(std::move(entry.measure));
    }
    return measures;
}

} // namespace

std::vector<MeasureSpec> read_measures(JsonFields& fields, const char* key,
                                       const std::vector<MeasureSpec>& known)
{
    MeasureList list(known);
    fields.each(key, [&](JsonFields entry) { list.read(std::move(entry)); });
    return list.resolved();
}

QJsonObject written(const MeasureSpec& measure)
{
    QJsonObject object{{QStringLiteral("id"), measure.id},
                       {QStringLiteral("name"), written(measure.name)}};
    put(object, "unit", measure.unit);
    if (!measure.plus.isEmpty()) {
        object.insert(measure.largest ? QStringLiteral("largest_of") : QStringLiteral("plus"),
                      QJsonArray::fromStringList(measure.plus));
    }
    put(object, "roster", measure.roster);
    if (measure.counting != Counting::Rows) {
        object.insert(QStringLiteral("count"), name_in(countings(), measure.counting));
        put(object, "field", measure.field);
    }
    if (!measure.where.empty()) {
        object.insert(QStringLiteral("where"), written(measure.where));
    }
    if (!measure.holds.empty()) {
        object.insert(QStringLiteral("holds"), written(measure.holds));
    }
    if (measure.stated) {
        object.insert(QStringLiteral("stated"), true);
    }
    if (!measure.note.zh.isEmpty()) {
        object.insert(QStringLiteral("note"), written(measure.note));
    }
    return object;
}

} // namespace yice
