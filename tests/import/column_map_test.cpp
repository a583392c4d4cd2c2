// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/column_map.h"
#include "rosters/specs.h"

using namespace yice;

namespace
{

struct Mapped {
    QStringList fields; ///< id per column, "" where none
    QStringList rules;  ///< of the findings
};

Mapped mapped(const QStringList& header, const QHash<QString, QString>& chosen = {},
              const std::vector<CsvRow>& body = {})
{
    const RosterSpec& spec = facility_spec();
    Findings findings;
    const ColumnMap map = map_columns(spec, header, chosen, 3, findings, body);
    Mapped result;
    for (const int field : map.field_of_column) {
        result.fields << (field < 0 ? QString("") : spec.fields[static_cast<size_t>(field)].id);
    }
    for (const Finding& finding : findings) {
        CHECK(finding.line == 3);
        result.rules << finding.rule;
    }
    return result;
}

} // namespace

TEST_CASE("headers are recognised by their synonyms", "[import]")
{
    const struct {
        const char* what;
        QStringList header;
        QStringList fields;
    } cases[] = {
        {"labels",
         {"机构名称", "所在地区", "床位总数", "护理型床位", "入住人数"},
         {"name", "region", "beds", "nursing_beds", "residents"}},
        {"synonyms",
         {"养老机构名称", "乡镇（街道）", "核定床位数", "护理床位数", "在院人数"},
         {"name", "region", "beds", "nursing_beds", "residents"}},
        {"ids", {"name", "region", "beds"}, {"name", "region", "beds"}},
        {"English labels", {"Name", "Place", "Beds"}, {"name", "region", "beds"}},
        {"units in brackets",
         {"床位数(张)", "建筑面积（平方米）", "床位费（元/月）", "是否备案(是/否)"},
         {"beds", "floor_area", "bed_fee", "registered"}},
        {"blanks and full-width",
         {" 机 构 名 称 ", "县（市、区）", "床位　总数"},
         {"name", "region", "beds"}},
        {"joined two-row headers",
         {"床位 总数", "床位 护理型", "基本情况 机构名称", "床位情况 日托"},
         {"beds", "nursing_beds", "name", "day_beds"}},
        {"unknown", {"序号", "颜色", ""}, {"", "", ""}},
        {"region from two columns", {"县区", "乡镇", "机构名称"}, {"region", "region", "name"}},
    };
    for (const auto& [what, header, fields] : cases) {
        CAPTURE(what);
        const Mapped result = mapped(header);
        CHECK(result.fields == fields);
        CHECK(result.rules == QStringList());
    }
}

TEST_CASE("two columns for one field: the first is used and it is said", "[import]")
{
    const Mapped result = mapped({"机构名称", "床位数", "床位总数"});
    CHECK(result.fields == QStringList{"name", "beds", ""});
    CHECK(result.rules == QStringList{"column_twice"});
}

TEST_CASE("what the user chose wins over the headings", "[import]")
{
    const struct {
        const char* what;
        QHash<QString, QString> chosen;
        QStringList fields;
        QStringList rules;
    } cases[] = {
        {"by heading and id", {{"登记数", "beds"}}, {"name", "beds", ""}, {}},
        {"by heading and label", {{"登记数", "床位总数"}}, {"name", "beds", ""}, {}},
        {"by number", {{"2", "nursing_beds"}}, {"name", "nursing_beds", "beds"}, {}},
        {"left out", {{"床位总数", "-"}}, {"name", "", ""}, {}},
        {"left out for another", {{"床位总数", "-"}, {"登记数", "beds"}}, {"name", "beds", ""}, {}},
        {"no such column", {{"护理数", "beds"}}, {"name", "", "beds"}, {"map_column"}},
        {"no such number", {{"4", "beds"}}, {"name", "", "beds"}, {"map_column"}},
        {"number 0", {{"0", "beds"}}, {"name", "", "beds"}, {"map_column"}},
        {"no such field", {{"登记数", "colour"}}, {"name", "", "beds"}, {"map_field"}},
    };
    for (const auto& [what, chosen, fields, rules] : cases) {
        CAPTURE(what);
        const Mapped result = mapped({"机构名称", "登记数", "床位总数"}, chosen);
        CHECK(result.fields == fields);
        CHECK(result.rules == rules);
    }
}

TEST_CASE("what a wrong choice says blocks the import", "[import]")
{
    Findings findings;
    map_columns(facility_spec(), {"机构名称"}, {{"无此列", "beds"}, {"机构名称", "nonsense"}}, 1,
                findings, {});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].severity == Severity::Blocks);
    CHECK(findings[1].severity == Severity::Blocks);
}

TEST_CASE("机构类型 is what its cells say", "[import]")
{
    const auto body_of = [](const QStringList& words) {
        std::vector<CsvRow> body;
        for (const QString& word : words) {
            body.push_back({static_cast<int>(body.size()) + 2, {"某院", word}});
        }
        return body;
    };
    const struct {
        const char* what;
        QString header;
        QStringList words;
        QString field;
    } cases[] = {
        {"kinds", "机构类型", {"养老院", "敬老院", "日间照料中心"}, "kind"},
        {"natures", "机构类型", {"公办", "民办", "公建民营"}, "nature"},
        {"natures under the nature's heading", "性质", {"公办", "民办"}, "nature"},
        {"legal forms under the nature's heading",
         "性质",
         {"事业单位", "企业", "事业单位"},
         "legal_form"},
        {"mostly kinds", "机构类型", {"养老院", "公办", "敬老院"}, "kind"},
        {"no words at all", "机构类型", {"", "—", ""}, "kind"},
        {"unknown words",
         "机构类型",
         {"甲类", "乙类"},
         "kind"}, // each cell then says what is wrong
    };
    for (const auto& [what, header, words, field] : cases) {
        CAPTURE(what);
        const Mapped result = mapped({"机构名称", header}, {}, body_of(words));
        CHECK(result.fields == QStringList{"name", field});
    }
}

TEST_CASE("a field that has its column already is not given a second by its words", "[import]")
{
    const std::vector<CsvRow> body = {{2, {"公办", "民办"}}, {3, {"民办", "公办"}}};
    CHECK(mapped({"机构性质", "机构类型"}, {}, body).fields.first() == "nature");
    CHECK(mapped({"机构性质", "机构类型"}, {}, body).fields.last() != "nature");
}

TEST_CASE("header_key drops units and keeps what is part of the name", "[import]")
{
    const struct {
        QString header;
        QString expected;
    } cases[] = {
        {"床位数(张)", "床位数"},
        {"床位数（单位：张）", "床位数"},
        {"面积(㎡)", "面积"},
        {"县（市、区）", "县(市区)"},
        {"乡镇(街道)", "乡镇(街道)"},
        {"机构名称", "机构名称"},
        {"", ""},
    };
    for (const auto& [header, expected] : cases) {
        CAPTURE(header);
        CHECK(header_key(header) == expected);
    }
}
