// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

QByteArray without_first_line(const QByteArray& bytes)
{
    return bytes.mid(bytes.indexOf('\n') + 1);
}

} // namespace

TEST_CASE("what is exported is imported as the same rows", "[workbook]")
{
    const QString sheet =
        "机构名称,乡镇（街道）,床位总数,护理型床位,入住人数,性质,机构等级,建筑面积,是否备案,"
        "成立日期,"
        "信用代码,备注,运营状态\n"
        "=1+1养老院,仁兴街道,100,60,80,公建民营,三星级,1200.5,是,2001/2/3,91330100799655058B,"
        "\"甲,乙\"\"丙\",在营\n"
        "𠮷祥养老院,梨树镇,0,0,—,民办,,,否,,,-1加1,暂停\n"
        "康乐敬老院,郭家店镇,,,,,,,,,,@备注,关闭\n"
        "'引号养老院,叶赫满族镇,10,5,1,公办,,,,,,'话,\n"
        "前进幸福院,梨树镇前进村,15,,,,,,,,,,\n";
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Gb18030}) {
        CAPTURE(static_cast<int>(encoding));
        Siping first;
        first.import(sheet, "2024Q3");
        const QByteArray bytes = first.exported("2024Q3", encoding);
        Siping second;
        ImportRequest request;
        request.file = second.folder.bytes("exported.csv", bytes);
        request.period = Period::quarter(2024, 3);
        const auto preparation = Imports(*second.workbook).prepare(request);
        REQUIRE_OK(preparation);
        CHECK_FALSE(preparation->blocked());
        REQUIRE_OK(Imports(*second.workbook).commit(*preparation));
        CHECK(second.exported("2024Q3", encoding) == bytes);

        // And into the workbook where it came from it brings nothing new.
        request.file = first.folder.bytes("exported.csv", bytes);
        const auto again = Imports(*first.workbook).prepare(request);
        REQUIRE_OK(again);
        CHECK(again->changes_nothing());
    }
}

TEST_CASE("cells that a spreadsheet would run are defused", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,街道,床位总数,备注\n'=1+1养老院,仁兴街道,10,-2\n@甲,英雄街道,10,\n",
                  "2024Q3");
    const QString text = QString::fromUtf8(siping.exported("2024Q3"));
    CHECK(text.contains("'=1+1养老院,"));
    CHECK(text.contains("'@甲,"));
    CHECK(text.contains("'-2"));
    for (const QString& line : text.split("\r\n")) {
        for (const QString& cell : line.split(',')) {
            CAPTURE(cell);
            CHECK_FALSE(
                QString("=+-@").contains(cell.left(1).isEmpty() ? QChar(u'x') : cell.front()));
        }
    }
}

TEST_CASE("an empty sheet has every heading, and they are all understood", "[workbook]")
{
    const RosterSpec& spec = facility_spec();
    const QString text = QString::fromUtf8(Rosters::empty_sheet(spec, TextEncoding::Utf8));
    CHECK(text.endsWith("\r\n"));
    Findings findings;
    const QStringList header = text.trimmed().split(',');
    CHECK(header.size() == static_cast<qsizetype>(spec.fields.size()));
    const ColumnMap map = map_columns(spec, header, {}, 1, findings, {});
    CHECK(findings.empty());
    for (size_t i = 0; i < map.field_of_column.size(); ++i) {
        CAPTURE(header[static_cast<qsizetype>(i)]);
        CHECK(map.field_of_column[i] == static_cast<int>(i));
    }
    CHECK(Rosters::empty_sheet(spec, TextEncoding::Utf8Bom).startsWith("\xEF\xBB\xBF"));
    CHECK(decode_gb18030(Rosters::empty_sheet(spec, TextEncoding::Gb18030)) == text);
}

TEST_CASE("filters and orders of a roster", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,街道,床位总数,护理型床位,性质,类型,别名\n"
                  "安康养老院,仁兴街道,100,60,公办,养老院,\n"
                  "博爱养老院,梨树镇,300,,民办,养老院,老博爱\n"
                  "晨光敬老院,郭家店镇,200,0,公办,敬老院,\n"
                  "50%幸福院,梨树镇,10,,,幸福院,\n",
                  "2024Q3");
    const RosterSpec& spec = facility_spec();
    const auto names = [&](RosterQuery query) {
        query.as_of = QDate(2024, 9, 30);
        const auto ids = Rosters(*siping.workbook).order(spec, query);
        REQUIRE_OK(ids);
        const auto rows = Rosters(*siping.workbook).rows(spec, *ids, query.as_of);
        REQUIRE_OK(rows);
        REQUIRE(rows->size() == ids->size());
        QStringList result;
        for (const RosterRow& row : *rows) {
            result << spec.text(row.record, "name").left(2);
        }
        return result.join(' ');
    };
    const auto query = [&](const QString& region, const QString& text,
                           const QHash<QString, QStringList>& choices, const QString& sort,
                           bool descending = false) {
        RosterQuery made;
        made.region = region.isEmpty() ? RegionId() : siping.place(region);
        made.text = text;
        made.choices = choices;
        made.sort_field = sort;
        made.descending = descending;
        return made;
    };
    CHECK(names(query("", "", {}, "beds")) == "50 安康 晨光 博爱");
    CHECK(names(query("", "", {}, "beds", true)) == "博爱 晨光 安康 50");
    CHECK(names(query("", "", {}, "nursing_beds")) == "晨光 安康 博爱 50"); // missing comes last
    CHECK(names(query("", "", {}, "nursing_beds", true)) == "安康 晨光 博爱 50");
    CHECK(names(query("梨树县", "", {}, "beds")) == "50 晨光 博爱");
    CHECK(names(query("梨树镇", "", {}, "beds")) == "50 博爱");
    CHECK(names(query("四平市", "", {}, "beds")) == "50 安康 晨光 博爱");
    CHECK(names(query("", "老院", {}, "beds")) == "安康 晨光 博爱");
    CHECK(names(query("", "老博爱", {}, "beds")) == "博爱");
    CHECK(names(query("", "50%", {}, "beds")) == "50"); // no wildcard
    CHECK(names(query("", "%", {}, "beds")) == "50");
    CHECK(names(query("", "不存在", {}, "beds")) == "");
    CHECK(names(query("", "", {{"nature", {"public"}}}, "beds")) == "安康 晨光");
    CHECK(names(query("", "", {{"nature", {"public", "private"}}}, "beds")) == "安康 晨光 博爱");
    CHECK(names(query("", "", {{"nature", {"public"}}, {"kind", {"elder_home"}}}, "beds")) ==
          "晨光");
    CHECK(names(query("", "", {{"nature", {}}}, "beds")) == "");

    const auto facet = [&](const RosterQuery& of, const QString& field, const QString& id) {
        RosterQuery asked = of;
        asked.as_of = QDate(2024, 9, 30);
        const auto counts = Rosters(*siping.workbook).facet(spec, asked, field);
        REQUIRE_OK(counts);
        return counts->value(id);
    };
    CHECK(facet(query("", "", {}, ""), "nature", "public") == 2);
    CHECK(facet(query("", "", {{"nature", {"private"}}}, ""), "nature", "public") == 2);
    CHECK(facet(query("梨树县", "", {}, ""), "nature", "public") == 1);
    CHECK(facet(query("", "", {{"nature", {"private"}}}, ""), "kind", "care_home") == 1);
}

TEST_CASE("a file is written whole or not at all", "[workbook]")
{
    const TemporaryFolder folder;
    folder.bytes("a.csv", "old and longer");
    REQUIRE_OK(write_file(folder.path("a.csv"), "new"));
    CHECK(folder.read("a.csv") == "new");
    const auto nowhere = write_file(folder.path("no/such/a.csv"), "x");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::NotFound);
    CHECK(folder.files() == QStringList{"a.csv"});
    CHECK(without_first_line("a\r\nb\r\n") == "b\r\n");
}
