// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/history_text.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

const QString sheet =
    QStringLiteral("机构名称,街道,床位总数,护理型床位,性质,类型,成立日期,是否备案,备注\n"
                   "安康养老院,仁兴街道,100,60,公办,养老院,2019-05-01,是,甲\n"
                   "博爱养老院,梨树镇,300,,民办,养老院,2024-09-10,否,\n"
                   "晨光敬老院,郭家店镇,200,0,公办,敬老院,2024-03-01,,乙*丙\n"
                   "𠮷祥幸福院,梨树镇,10,,,幸福院,,是,\n");

QString names_of(Siping& siping, RosterQuery query)
{
    query.as_of = QDate(2024, 9, 30);
    const auto ids = Rosters(*siping.workbook).order(facility_spec(), query);
    if (!ids) {
        return "?";
    }
    const auto rows = Rosters(*siping.workbook).rows(facility_spec(), *ids, query.as_of);
    REQUIRE_OK(rows);
    QStringList names;
    for (const RosterRow& row : *rows) {
        names << facility_spec()
                     .text(row.record, "name")
                     .remove(QRegularExpression("(养老|敬老|幸福)院$"));
    }
    return names.join(' ');
}

} // namespace

TEST_CASE("the filter row finds what its cells say", "[workbook]")
{
    Siping siping;
    siping.import(sheet, "2024Q3");
    const auto names = [&](const QHash<QString, QString>& columns) {
        RosterQuery query;
        query.sort_field = "name";
        query.columns = columns;
        return names_of(siping, query);
    };
    const struct {
        const char* field;
        const char* typed;
        const char* found;
    } rows[] = {
        {"beds", ">=100", "安康 博爱 晨光"},
        {"beds", ">100", "博爱 晨光"},
        {"beds", "10..200", "安康 晨光 𠮷祥"},
        {"beds", "<>300", "安康 晨光 𠮷祥"},
        {"nursing_beds", "空", "博爱 𠮷祥"},
        {"nursing_beds", "非空", "安康 晨光"},
        {"nursing_beds", "0", "晨光"},
        {"nursing_beds", "<>0", "安康 博爱 𠮷祥"},
        {"opened_on", "2024", "博爱 晨光"},
        {"opened_on", "2024-09", "博爱"},
        {"opened_on", "<2024", "安康"},
        {"opened_on", "空", "𠮷祥"},
        {"nature", "公办", "安康 晨光"},
        {"nature", "!公办", "博爱 𠮷祥"},
        {"nature", "公办、民办", "安康 博爱 晨光"},
        {"registered", "是", "安康 𠮷祥"},
        {"registered", "<>是", "博爱 晨光"},
        {"name", "养老", "安康 博爱"},
        {"name", "!养老", "晨光 𠮷祥"},
        {"name", "=安康养老院", "安康"},
        {"name", "𠮷", "𠮷祥"},
        {"name", "安*院", "安康"},
        {"region", "梨树镇", "博爱 𠮷祥"},
        {"region", "梨树县", "博爱 晨光 𠮷祥"},
        {"remark", "空", "博爱 𠮷祥"},
        {"remark", "_", ""},
        {"beds", "许多", "?"},
        {"beds", " ", "安康 博爱 晨光 𠮷祥"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.field, row.typed);
        // 𠮷 has no reading: it comes where the collator puts it, so names are compared as a set.
        QStringList found = names({{row.field, QString::fromUtf8(row.typed)}}).split(' ');
        QStringList wanted = QString::fromUtf8(row.found).split(' ');
        found.sort();
        wanted.sort();
        CHECK(found == wanted);
    }
    CHECK(names({{"beds", ">=100"}, {"nature", "公办"}, {"name", "敬老"}}) == "晨光");
}

TEST_CASE("places and words are counted beside the other filters", "[workbook]")
{
    Siping siping;
    siping.import(sheet, "2024Q3");
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    query.columns = {{"beds", "<=200"}};
    Rosters rosters(*siping.workbook);
    const auto facet = [&](const QString& field, const QString& id) {
        const auto counts = rosters.facet(facility_spec(), query, field);
        REQUIRE_OK(counts);
        return counts->value(id);
    };
    const auto id_of = [&](const QString& place) {
        return QString::number(siping.place(place).value);
    };
    CHECK(facet("nature", "public") == 2);
    CHECK(facet("nature", "private") == 0);
    CHECK(facet("nature", "") == 1); // says nothing
    CHECK(facet("registered", "1") == 2);
    CHECK(facet("region", id_of("梨树县")) == 2);
    CHECK(facet("region", id_of("铁西区")) == 1);
    query.region = siping.place("梨树县");
    CHECK(facet("region", id_of("梨树镇")) == 1);
    // Chosen places mean what lies in them, and do not take themselves away from the list.
    query.region = {};
    query.choices = {{"region", {id_of("铁西区")}}};
    CHECK(facet("region", id_of("梨树县")) == 2);
    query.columns.clear();
    CHECK(names_of(siping, query) == "安康");
}

TEST_CASE("a roster is ordered by several columns", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,街道,床位总数,性质,建筑面积\n甲院,仁兴街道,100,民办,-\n"
                  "乙院,仁兴街道,100,公办,0.5\n丙院,仁兴街道,50,公办,1200.25\n"
                  "丁院,仁兴街道,,公办,30\n",
                  "2024Q3");
    const auto order = [&](const QString& field, bool descending, std::vector<SortKey> then) {
        RosterQuery query;
        query.sort_field = field;
        query.descending = descending;
        query.then = std::move(then);
        return names_of(siping, query);
    };
    CHECK(order("beds", false, {{"name", false}}) == "丙院 甲院 乙院 丁院"); // jiǎ, yǐ
    CHECK(order("beds", false, {{"name", true}}) == "丙院 乙院 甲院 丁院");
    CHECK(order("beds", true, {{"name", false}}) == "甲院 乙院 丙院 丁院");
    CHECK(order("floor_area", false, {}) == "乙院 丁院 丙院 甲院");
    CHECK(order("floor_area", true, {}) == "丙院 丁院 乙院 甲院");
    CHECK(order("name", false, {}) == "丙院 丁院 甲院 乙院"); // bǐng dīng jiǎ yǐ
    // Words come in the order of their vocabulary, not of what is stored.
    CHECK(order("nature", false, {{"beds", false}}) == "丙院 乙院 丁院 甲院");
}

TEST_CASE("names are found by their pinyin", "[workbook]")
{
    Siping siping;
    siping.import(sheet, "2024Q3");
    const auto search = [&](const QString& text) {
        RosterQuery query;
        query.text = text;
        query.sort_field = "beds";
        return names_of(siping, query);
    };
    CHECK(search("akyly") == "安康");
    CHECK(search("AKYLY") == "安康");
    CHECK(search("yly") == "安康 博爱");
    CHECK(search("boai") == "博爱");
    CHECK(search("zzz") == "");
    siping.import("机构名称,街道,床位总数\n自在养老院,仁兴街道,5\n", "2024Q3");
    CHECK(search("zzyly") == "自在"); // what was written since is found
}

TEST_CASE("who was what as of when", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,街道,床位总数,性质\n夕阳红养老院,仁兴街道,100,民办\n", "2024Q3",
                  "三季度.csv");
    siping.import("机构名称,街道,床位总数,性质\n夕阳红养老院,仁兴街道,120,公办\n", "2024Q4",
                  "四季度.csv");
    Imports imports(*siping.workbook);
    Rosters rosters(*siping.workbook);
    const RosterSpec& spec = facility_spec();
    const auto entry = rosters.find_entry(spec, "夕阳红养老院");
    REQUIRE_OK(entry);
    const auto edit = [&](const char* period, const QHash<QString, QString>& cells) {
        EntryEdit made{&spec, cells, *entry, *Period::parse(period)};
        made.partial = true;
        const auto batch = imports.commit(*imports.prepare(std::vector{made}));
        REQUIRE_OK(batch);
        return batch->id;
    };
    edit("2024Q3", {{"beds", "90"}, {"name", "夕阳红老年公寓"}});
    const BatchId last = edit("2024Q3", {{"beds", "95"}});

    const auto told = [&] {
        const auto history = rosters.history(spec, *entry);
        REQUIRE_OK(history);
        QStringList lines;
        for (const EntryVersion& version : history->states) {
            lines << version.as_of.toString(Qt::ISODate) + ' ' + spec.text(version.record, "beds") +
                         ' ' + version.source.kind + ' ' +
                         QFileInfo(version.source.file).fileName() +
                         (version.standing ? " stands" : "");
        }
        return lines;
    };
    CHECK(told() == QStringList{"2024-09-30 100 import 三季度.csv", "2024-09-30 90 edit ",
                                "2024-09-30 95 edit  stands",
                                "2024-12-31 120 import 四季度.csv stands"});
    const auto history = rosters.history(spec, *entry);
    REQUIRE(history->identity.size() == 2);
    CHECK(history->name == "夕阳红老年公寓");
    CHECK(spec.text(history->identity[0].record, "name") == "夕阳红养老院");
    CHECK(QFileInfo(history->identity[0].source.file).fileName() == "三季度.csv");
    CHECK(history->identity[1].source.kind == "edit");
    CHECK(
        changes_since(spec, &history->states[2], history->states[3], siping.workbook->regions()) ==
        QStringList{spec.field("nature").label.shown() + " " +
                        shown_value(spec.field("nature"), QString("private")) + " → " +
                        shown_value(spec.field("nature"), QString("public")),
                    spec.field("beds").label.shown() + " 95 → 120"});

    // What was taken back was never said.
    REQUIRE_OK(imports.undo(last));
    CHECK(told() == QStringList{"2024-09-30 100 import 三季度.csv", "2024-09-30 90 edit  stands",
                                "2024-12-31 120 import 四季度.csv stands"});
    CHECK(rosters.history(spec, EntryId{4711}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an event has a history too", "[workbook]")
{
    Siping siping;
    siping.send("visits", "2024Q3",
                "姓名,身份证号,乡镇,探访日期,探访方式\n王秀英," + identity(1) +
                    ",梨树镇,2024-08-01,上门\n");
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    Rosters rosters(*siping.workbook);
    const auto ids = rosters.order(visit_spec(), query);
    REQUIRE_OK(ids);
    REQUIRE(ids->size() == 1);
    Imports imports(*siping.workbook);
    EntryEdit edit{&visit_spec(), {{"minutes", "30"}}, ids->front(), Period::quarter(2024, 3)};
    edit.partial = true;
    REQUIRE_OK(imports.commit(*imports.prepare(std::vector{edit})));
    const auto history = rosters.history(visit_spec(), ids->front());
    REQUIRE_OK(history);
    CHECK(history->identity.empty());
    REQUIRE(history->states.size() == 2);
    CHECK(history->states[0].as_of == QDate(2024, 8, 1));
    CHECK(history->states[0].source.kind == "import");
    CHECK(history->states[1].as_of == QDate(2024, 8, 1)); // the edit did not move its day
    CHECK(visit_spec().text(history->states[1].record, "minutes") == "30");
    CHECK(history->states[1].standing);
    CHECK_FALSE(history->states[0].standing);
}

TEST_CASE("cells add up", "[workbook]")
{
    Siping siping;
    siping.import(sheet, "2024Q3");
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    Rosters rosters(*siping.workbook);
    const RosterSpec& spec = facility_spec();
    const auto ids = *rosters.order(spec, query);
    const auto index = [&](const char* field) { return static_cast<int>(spec.index_of(field)); };
    const auto figures = rosters.figures(
        spec, ids, {index("beds"), index("nursing_beds"), index("nature")}, query.as_of);
    REQUIRE_OK(figures);
    CHECK(figures->cells == 12);
    CHECK(figures->filled == 9);
    CHECK(figures->numbers == 6);
    CHECK(figures->sum == 670); // 100 + 300 + 200 + 10 beds, 60 + 0 nursing beds
    CHECK(figures->lowest == 0);
    CHECK(figures->highest == 300);
    CHECK(rosters.figures(spec, {}, {index("beds")}, query.as_of)->numbers == 0);
    CHECK(rosters.figures(spec, ids, {}, query.as_of)->cells == 0);
    const auto stopped = rosters.figures(spec, ids, {index("beds")}, query.as_of,
                                         [](qint64, qint64) { return false; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(rosters.order(spec, query, [](qint64, qint64) { return false; }).error().kind ==
          ErrorKind::Cancelled);
}
