// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "plans/plan_file.h"
#include "store/measure_query.h"
#include "workbook/measures.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace yice;

// The five built-in plans against a list of what the five documents demand, which was written by
// hand and independently of them, and against the documents themselves.

namespace
{

const QStringList cities = {"siping", "xiangtan", "xinxiang", "suining", "weihai"};

QString test_file(const QString& name)
{
    QFile file(QStringLiteral(YICE_TEST_DATA "/plans/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Plan built_in(const QString& city)
{
    QFile file(":/yice/plans/" + city + ".json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto plan = read_plan(file.readAll(), city, built_in_measures());
    REQUIRE_OK(plan);
    return plan.value();
}

/// Line breaks and blanks of the scans are artefacts.
QString squeezed(QString text)
{
    static const QRegularExpression blanks("\\s+");
    return text.remove(blanks);
}

/// Every row by the headings of the first: id, class, op …
std::vector<QHash<QString, QString>> demanded()
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    QChar before;
    const QString csv = test_file("targets.csv").remove(QChar(0xFEFF));
    for (const QChar c : csv) {
        if (c == u'"') {
            if (!quoted && before == u'"') {
                cell += c; // two of them are one that is meant
            }
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.back() << cell;
            cell.clear();
            if (c == u'\n') {
                rows.emplace_back();
            }
        } else if (c != u'\r') {
            cell += c;
        }
        before = c;
    }
    std::vector<QHash<QString, QString>> result;
    for (size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].size() < rows[0].size()) {
            continue; // behind the last line break
        }
        QHash<QString, QString> named;
        for (qsizetype i = 0; i < rows[0].size(); ++i) {
            named.insert(rows[0][i], rows[row][i]);
        }
        result.push_back(named);
    }
    return result;
}

QString city_of(const QHash<QString, QString>& row)
{
    return row["id"].section('-', 0, 0);
}

/// The document, to be asked whether a sentence begins on a line of it.
class Document
{
public:
    explicit Document(const QString& city)
    {
        for (const QString& line : test_file(city + ".txt").split('\n')) {
            lines_ << squeezed(line);
        }
    }
    bool begins_on(int line, const QString& sentence) const
    {
        if (line < 1 || line > lines_.size() || sentence.isEmpty()) {
            return false;
        }
        // The table of 四平 is one line: the sentence may go on over the page.
        const qsizetype at = lines_.mid(line - 1).join("").indexOf(squeezed(sentence));
        return at >= 0 && at < lines_[line - 1].size();
    }
    QString text() const { return lines_.join(""); }

private:
    QStringList lines_;
};

/// What the list's words for a deadline mean as the last day that counts.
Deadline deadline_of(const QString& words)
{
    static const QRegularExpression year("20\\d\\d");
    Deadline deadline;
    deadline.yearly = words == u"annual";
    auto found = year.globalMatch(words);
    int last = words.contains(u"十四五") ? 2025 : 0;
    while (found.hasNext()) {
        last = found.next().captured().toInt(); // 2023 / 2025: two steps, the second is the end
    }
    if (last) {
        // 2025年前 read literally ends the day before that year begins.
        deadline.date = QDate(words.contains(u"年前") ? last - 1 : last, 12, 31);
    }
    return deadline;
}

/// The brackets that name units, of any nesting: (责任单位:…各县(市、区)政府), (市民政局负责).
/// The numbers of the scan's pages stand in the middle of some: 四平银保监16、分局.
QStringList unit_brackets(QString text)
{
    static const QRegularExpression page("\\d+、");
    text.remove(page);
    QStringList found;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"(（〔").contains(text[i])) {
            open.push_back(i);
        } else if (QStringView(u")）〕").contains(text[i]) && !open.empty()) {
            const QString inner = text.mid(open.back() + 1, i - open.back() - 1);
            open.pop_back();
            if (inner.startsWith(u"责任单位") || inner.startsWith(u"牵头单位") ||
                inner.endsWith(u"负责") || inner.endsWith(u"配合")) {
                found << inner;
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("the list of demands is whole", "[plans]")
{
    QHash<QString, int> counts;
    for (const auto& row : demanded()) {
        ++counts[row["class"]];
    }
    CHECK(counts == QHash<QString, int>{{"T", 87}, {"C", 12}, {"F", 5}, {"R", 30}});
}

TEST_CASE("every demand of the documents is an indicator with its target and day", "[plans]")
{
    QHash<QString, Plan> plans;
    for (const QString& city : cities) {
        plans.insert(city, built_in(city));
    }
    for (const auto& row : demanded()) {
        if (row["class"] == u"R") {
            continue;
        }
        CAPTURE(row["id"]);
        const Indicator* indicator = plans[city_of(row)].find(row["id"]);
        CHECK(indicator);
        if (!indicator) {
            continue;
        }
        const QString op = row["op"] == u"qual" ? QString("text") : row["op"];
        CHECK(comparator_code(indicator->comparator) == op);
        bool is_number = false;
        const double target = row["value"].toDouble(&is_number);
        if (is_number) {
            CHECK(indicator->target == target);
        } else if (!indicator->scored()) {
            CHECK_FALSE(indicator->target.has_value()); // words are no number
        }
        const Deadline deadline = deadline_of(row["deadline"]);
        CHECK(indicator->deadline.date == deadline.date);
        CHECK(indicator->deadline.yearly == deadline.yearly);
        // Only 四平 prints a column 指标属性; nothing is made up for the others.
        const bool printed = row["nature"].endsWith(u"性");
        CHECK(indicator->nature == (printed ? row["nature"] : QString()));
        CHECK((row["class"] == u"F") == (indicator->comparator == Comparator::Forecast));
        CHECK(indicator->childcare == (row["class"] == u"C"));
    }
}

TEST_CASE("every rule of the documents is a rule of the plan", "[plans]")
{
    for (const QString& city : cities) {
        const Plan plan = built_in(city);
        QStringList ids;
        for (const Rule& rule : plan.rules) {
            ids << rule.id;
        }
        QStringList wanted;
        for (const auto& row : demanded()) {
            if (city_of(row) == city && row["class"] == u"R") {
                wanted << row["id"];
            }
        }
        CAPTURE(city);
        ids.sort();
        wanted.sort();
        CHECK(ids == wanted);
    }
}

TEST_CASE("every sentence quoted stands in its document, on its line", "[plans]")
{
    for (const QString& city : cities) {
        const Document document(city);
        const Plan plan = built_in(city);
        const auto check = [&](const QString& id, const Evidence& evidence) {
            CAPTURE(id);
            CAPTURE(evidence.line);
            CAPTURE(evidence.text);
            CHECK(document.begins_on(evidence.line, evidence.text));
        };
        for (const Indicator& indicator : plan.indicators) {
            check(indicator.id, indicator.evidence);
        }
        for (const Task& task : plan.tasks) {
            check(task.id, task.evidence);
        }
        for (const Rule& rule : plan.rules) {
            check(rule.id, rule.evidence);
        }
        for (const auto& row : demanded()) {
            if (city_of(row) == city) {
                check(row["id"], {row["seed_line"].toInt(), row["evidence_verbatim"]});
            }
        }
    }
}

TEST_CASE("every bracket that names units is printed with a task", "[plans]")
{
    const struct {
        const char* city;
        qsizetype brackets;
        qsizetype tasks; ///< at least
    } cases[] = {
        {"siping", 21, 40},  {"xiangtan", 22, 27}, {"xinxiang", 0, 19},
        {"suining", 22, 23}, {"weihai", 31, 31},
    };
    static const QRegularExpression page("\\d+、");
    for (const auto& [city, expected, tasks] : cases) {
        CAPTURE(city);
        const Plan plan = built_in(city);
        CHECK(static_cast<qsizetype>(plan.tasks.size()) >= tasks);
        QString printed;
        for (const Task& task : plan.tasks) {
            printed += squeezed(task.units_as_printed).remove(page) + '\n';
        }
        // A line of advertising of the web page got into the middle of a name.
        QString text = Document(city).text();
        text.replace("人民银行懂球帝官网,懂球帝直播分行", "人民银行威海市分行");
        const QStringList brackets = unit_brackets(text);
        CHECK(brackets.size() == expected);
        for (const QString& bracket : brackets) {
            CAPTURE(bracket);
            CHECK(printed.contains(bracket));
        }
    }
}

TEST_CASE("tasks have names of their own and indicators that exist", "[plans]")
{
    for (const QString& city : cities) {
        const Plan plan = built_in(city);
        QSet<QString> names;
        for (const Task& task : plan.tasks) {
            CAPTURE(task.id);
            CHECK_FALSE(names.contains(task.name));
            names.insert(task.name);
            for (const QString& id : task.indicators) {
                CAPTURE(id);
                CHECK(plan.find(id));
            }
            for (const Addition& addition : task.adds) {
                CAPTURE(addition.measure);
                CHECK((find_measure(plan, addition.measure) || plan.find_figure(addition.measure)));
            }
        }
    }
}

TEST_CASE("every measure that a plan names can be counted", "[plans]")
{
    for (const QString& city : cities + QStringList{"national-14", "national-15"}) {
        const Plan plan = built_in(city);
        QStringList named;
        for (const Indicator& indicator : plan.indicators) {
            CAPTURE(indicator.id);
            CHECK((!indicator.part_of.isEmpty() ? plan.find(indicator.part_of) != nullptr : true));
            CHECK((indicator.formula.kind == FormulaKind::Ratio) ==
                  !indicator.formula.denominator.isEmpty());
            named << indicator.formula.numerator << indicator.formula.denominator;
        }
        for (const Rule& rule : plan.rules) {
            named << rule.parameters.total << rule.parameters.part << rule.parameters.area_measure
                  << rule.parameters.people_measure;
        }
        for (const QString& id : named) {
            if (id.isEmpty()) {
                continue;
            }
            CAPTURE(city);
            CAPTURE(id);
            const MeasureSpec* measure = find_measure(plan, id);
            CHECK((measure || plan.find_figure(id)));
            if (measure) {
                CHECK(store::measure_fault(*measure) == "");
            }
        }
        // A figure that no formula takes would be asked for in vain.
        for (const FigureSpec& figure : plan.figures) {
            CAPTURE(figure.id);
            CHECK(named.contains(figure.id));
        }
    }
}

TEST_CASE("most indicators are counted from the rosters", "[plans]")
{
    int counted = 0;
    QStringList typed;
    for (const auto& row : demanded()) {
        if (row["class"] != u"T") {
            continue;
        }
        const Plan plan = built_in(city_of(row));
        const Indicator* indicator = plan.find(row["id"]);
        REQUIRE(indicator);
        if (find_measure(plan, indicator->formula.numerator)) {
            ++counted;
        } else {
            typed << row["id"];
        }
    }
    // What another bureau reports, or what is there or not.
    CHECK(typed == QStringList{"siping-07", "xiangtan-16", "xiangtan-20", "xiangtan-21",
                               "xiangtan-23", "xiangtan-24", "xiangtan-25", "suining-02",
                               "suining-04", "suining-15", "weihai-01", "weihai-08"});
    CHECK(counted == 75);
}

TEST_CASE("what a document only wishes for is marked", "[plans]")
{
    // 基本 alone also begins 基本养老保险, which softens nothing.
    const struct {
        const char* words;
        const char* strength;
    } softening[] = {
        {"力争", "力争"}, {"争取", "争取"}, {"基本实现", "基本"}, {"基本形成", "基本"}};
    int marked = 0;
    for (const auto& row : demanded()) {
        if (row["class"] == u"R") {
            continue;
        }
        const Plan plan = built_in(city_of(row));
        const Indicator* indicator = plan.find(row["id"]);
        REQUIRE(indicator);
        for (const auto& [words, strength] : softening) {
            if ((row["evidence_verbatim"] + row["deadline"] + row["name_verbatim"])
                    .contains(words)) {
                CAPTURE(row["id"]);
                CHECK(indicator->strength == strength);
                ++marked;
                break;
            }
        }
    }
    CHECK(marked == 11);
}
