// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/cell_value.h"
#include "rosters/specs.h"

using namespace yice;

TEST_CASE("numbers with what stands around them", "[import]")
{
    const struct {
        QString text;
        std::optional<double> expected;
    } cases[] = {
        {"300", 300.0},
        {"０", 0.0},
        {"３００", 300.0},
        {"1,200", 1200.0},
        {"1，200", 1200.0},
        {"1,234,567", 1234567.0},
        {"300张", 300.0},
        {"300 张", 300.0},
        {"约300", 300.0},
        {"300余张", 300.0},
        {"1.2万", 12000.0},
        {"1.5", 1.5},
        {"-3", -3.0},
        {"+3", 3.0},
        {"55%", 0.55},
        {"'300", 300.0},
        {"=\"300\"", 300.0},
        {" 300\u00A0", 300.0},
        {"\uFEFF300", 300.0},
        {"1.2E3", 1200.0},
        {"300人次", 300.0},
        {"", std::nullopt},
        {"张", std::nullopt},
        {"三百", std::nullopt},
        {"12,34", std::nullopt},
        {"1.2.3", std::nullopt},
        {"100-200", std::nullopt},
        {"abc", std::nullopt},
        {"1e999", std::nullopt},
        {"0x10", std::nullopt},
        {"nan", std::nullopt},
        {"inf", std::nullopt},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        const auto number = read_number(text, "张");
        REQUIRE(number.has_value() == expected.has_value());
        if (expected) {
            CHECK(*number == Approx(*expected));
        }
    }
}

TEST_CASE("dates in every form that sheets have", "[import]")
{
    const QDate day(1938, 10, 28);
    const struct {
        QString text;
        std::optional<QDate> expected;
    } cases[] = {
        {"1938/10/28", day},
        {"1938-10-28", day},
        {"1938.10.28", day},
        {"1938年10月28日", day},
        {"1938 年 10 月 28 日", day},
        {"19381028", day},
        {"１９３８年１０月２８日", day},
        {"1938-10-28 00:00:00", day},
        {"14181", day}, // days of Excel
        {"14181.5", day},
        {"'1938-10-28", day},
        {"2024/2/29", QDate(2024, 2, 29)},
        {"2021年9月", QDate(2021, 9, 1)},
        {"2021-09", QDate(2021, 9, 1)},
        {"3654", QDate(1910, 1, 1)}, // earlier days are ages and numbers
        {"70", std::nullopt},
        {"3000", std::nullopt},
        {"45565", QDate(2024, 9, 30)},
        {"2023/2/29", std::nullopt},
        {"2023-13-01", std::nullopt},
        {"20231301", std::nullopt},
        {"60", std::nullopt}, // a 29 February 1900 that never was
        {"0", std::nullopt},
        {"-5", std::nullopt},
        {"100000", std::nullopt},
        {"1e4", std::nullopt},
        {"去年", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(read_date(text) == expected);
    }
}

TEST_CASE("flags", "[import]")
{
    const struct {
        QStringList texts;
        std::optional<bool> expected;
    } cases[] = {
        {{"是", "有", "√", "1", "Y", "y", "Yes", "TRUE", "已备案", " 是 ", "１"}, true},
        {{"否", "无", "×", "0", "N", "no", "false", "未备案", "X"}, false},
        {{"", "2", "也许", "是否", "—"}, std::nullopt},
    };
    for (const auto& [texts, expected] : cases) {
        for (const QString& text : texts) {
            CAPTURE(text);
            CHECK(read_flag(text) == expected);
        }
    }
}

TEST_CASE("ways to say that there is no value", "[import]")
{
    for (const char* text : {"", " ", "—", "——", "-", "/", "//", "无", "未知", "不详", "价格面议",
                             "N/A", "#N/A", "#DIV/0!", "null", "'", "．", "*"}) {
        CAPTURE(text);
        CHECK(says_nothing(text));
    }
    for (const char* text : {"0", "否", "无锡", "A", "-1", "未知名养老院", "#1"}) {
        CAPTURE(text);
        CHECK_FALSE(says_nothing(text));
    }
}

TEST_CASE("cells are read as the type of their field", "[import]")
{
    const RosterSpec& spec = facility_spec();
    const struct {
        const char* field;
        QString cell;
        Value expected;
        QString bad;
    } cases[] = {
        {"beds", "300张", qint64(300), ""},
        {"beds", "0", qint64(0), ""},
        {"beds", "", Value(), ""},
        {"beds", "—", Value(), ""},
        {"beds", "无", Value(), ""},
        {"beds", "1.2万", qint64(12000), ""},
        {"beds", "12.5", Value(), "type_integer"},
        {"beds", "一百", Value(), "type_number"},
        {"beds", "9999999999999999", Value(), "range"},
        {"floor_area", "1,200.5㎡", 1200.5, ""},
        {"floor_area", "1200平方米", 1200.0, ""},
        {"floor_area", "大", Value(), "type_number"},
        {"opened_on", "14181", QDate(1938, 10, 28), ""},
        {"opened_on", "明天", Value(), "type_date"},
        {"registered", "是", true, ""},
        {"registered", "无", false, ""}, // "no" for a flag, "nothing" elsewhere
        {"registered", "", Value(), ""},
        {"registered", "/", Value(), ""},
        {"registered", "也许", Value(), "type_flag"},
        {"nature", "公建民营", QString("public_private"), ""},
        {"nature", "公建民营机构", QString("public_private"), ""},
        {"nature", "民办公助（企业）", QString("private_aided"), ""}, // the longest word wins
        {"nature", "public", QString("public"), ""},
        {"nature", "外星", Value(), "vocabulary"},
        {"grade", "三星级", QString("3"), ""},
        {"grade", "3级", QString("3"), ""},
        {"name", "𠮷祥养老院", QString("𠮷祥养老院"), ""},
        {"name", "'=夕阳红", QString("=夕阳红"), ""},
        {"name", "夕阳红（Ａ区）", QString("夕阳红(A区)"), ""},
        {"credit_code", "91330100799655058b", QString("91330100799655058B"), ""},
    };
    for (const auto& [field, cell, expected, bad] : cases) {
        CAPTURE(field, cell);
        const CellValue read = read_cell(spec.field(field), cell);
        CHECK(read.value == expected);
        CHECK(read.bad == bad);
    }
}

TEST_CASE("a year alone is its first day, never a serial day of 1905", "[import]")
{
    CHECK(read_date("1998") == QDate(1998, 1, 1));
    CHECK(read_date("2021年") == QDate(2021, 1, 1));
    CHECK(read_date("14181") == QDate(1938, 10, 28));
}

TEST_CASE("a remark in brackets does not hide yes or no", "[import]")
{
    CHECK(read_flag("是（2021年）") == true);
    CHECK(read_flag("否(待办)") == false);
    CHECK(read_flag("（是）") == std::nullopt);
}

TEST_CASE("a term that is denied is not that term", "[import]")
{
    const auto read = [](const RosterSpec& spec, const char* field, const QString& cell) {
        return to_text(read_cell(spec.field(field), cell).value);
    };
    const struct {
        const RosterSpec& spec;
        const char* field;
        QString cell;
        QString expected;
    } cases[] = {
        {facility_spec(), "status", "停止运营", ""},
        {facility_spec(), "status", "未营业", ""},
        {facility_spec(), "status", "正常运营(2021年)", "open"},
        {facility_spec(), "nature", "非公办", ""},
        {facility_spec(), "nature", "民办(非营利)", "private"},
        {key_task_spec(), "status", "未按期完成", ""},
        {key_task_spec(), "status", "无法完成", ""},
        {key_task_spec(), "status", "已完成(提前)", "done"},
        {elder_spec(), "ability", "不能完全自理", ""},
        {visit_spec(), "method", "电话未接", ""},
    };
    for (const auto& [spec, field, cell, expected] : cases) {
        CAPTURE(spec.id, cell);
        CHECK(read(spec, field, cell) == expected);
    }
}
