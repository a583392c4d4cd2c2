// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/cell_filter.h"
#include "rosters/specs.h"

using namespace yice;

namespace
{

/// "100 .. 200", "> 50", "one of public private", "not contains 养老", or the error's kind.
QString read(const char* field, const QString& text)
{
    const auto filter = read_filter(facility_spec().field(field), text);
    if (!filter) {
        return "?";
    }
    const QString no = filter->negated ? "not " : "";
    const auto end = [](const QVariant& value) {
        return value.isValid() ? value.toString() : QString("-");
    };
    switch (filter->kind) {
    case ColumnFilter::Kind::Blank:
        return no + "blank";
    case ColumnFilter::Kind::Contains:
        return no + "contains " + filter->text;
    case ColumnFilter::Kind::OneOf:
        return no + "one of " + filter->words.join(' ');
    case ColumnFilter::Kind::Range:
        break;
    }
    return no + (filter->without_low ? ">" : "") + end(filter->low) + " .. " +
           (filter->without_high ? "<" : "") + end(filter->high);
}

} // namespace

TEST_CASE("What the filter row understands", "[import]")
{
    const struct {
        const char* field;
        const char* typed;
        const char* meant;
    } rows[] = {
        {"beds", "50", "50 .. 50"},
        {"beds", "５０张", "50 .. 50"},
        {"beds", ">=50", "50 .. -"},
        {"beds", "≥ 1,200", "1200 .. -"},
        {"beds", "＞50", ">50 .. -"},
        {"beds", "<10", "- .. <10"},
        {"beds", "<=10", "- .. 10"},
        {"beds", "10..20", "10 .. 20"},
        {"beds", "20~10", "10 .. 20"},
        {"beds", "10-20", "10 .. 20"},
        {"beds", "10至20", "10 .. 20"},
        {"beds", "<>0", "not 0 .. 0"},
        {"beds", "!=0", "not 0 .. 0"},
        {"beds", "(空)", "blank"},
        {"beds", "（空）", "blank"},
        {"beds", "=", "blank"},
        {"beds", "(blank)", "blank"},
        {"beds", "非空", "not blank"},
        {"beds", "<>", "not blank"},
        {"beds", "许多", "?"},
        {"beds", ">=", "?"},
        {"beds", "10..", "?"},
        {"floor_area", "1200.5", "1200.5 .. 1200.5"},
        {"opened_on", "2024", "2024-01-01 .. 2024-12-31"},
        {"opened_on", "2024-09", "2024-09-01 .. 2024-09-30"},
        {"opened_on", "2024Q3", "2024-07-01 .. 2024-09-30"},
        {"opened_on", "2024年三季度", "2024-07-01 .. 2024-09-30"},
        {"opened_on", "2024-02-29", "2024-02-29 .. 2024-02-29"},
        {"opened_on", "2024/2/9", "2024-02-09 .. 2024-02-09"},
        {"opened_on", ">=2024-09", "2024-09-01 .. -"},
        {"opened_on", ">2024-09", ">2024-09-30 .. -"},
        {"opened_on", "<2024", "- .. <2024-01-01"},
        {"opened_on", "<=2024", "- .. 2024-12-31"},
        {"opened_on", "2024-01..2024-06", "2024-01-01 .. 2024-06-30"},
        {"opened_on", "2023~2024", "2023-01-01 .. 2024-12-31"},
        {"opened_on", "昨天", "?"},
        {"opened_on", "2024-13", "?"},
        {"nature", "公办", "one of public"},
        {"nature", "公办、民办", "one of public private"},
        {"nature", "公办,民办", "one of public private"},
        {"nature", "民办公", "one of private_aided"},
        {"nature", "!公办", "not one of public"},
        {"nature", "外星", "?"},
        {"registered", "是", "one of 1"},
        {"registered", "no", "one of 0"},
        {"registered", "也许", "?"},
        {"name", "养老", "contains 养老"},
        {"name", "王*英", "contains 王*英"},
        {"name", "𠮷祥", "contains 𠮷祥"},
        {"name", "!养老", "not contains 养老"},
        {"name", "=康乐养老院", "one of 康乐养老院"},
        {"name", "空", "blank"},
        {"region", "梨树", "contains 梨树"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.field, row.typed);
        CHECK(read(row.field, QString::fromUtf8(row.typed)) == QString::fromUtf8(row.meant));
    }
}

TEST_CASE("A filter that cannot be read says in one sentence what can be typed", "[import]")
{
    const auto wrong = read_filter(facility_spec().field("nature"), "外星");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::Usage);
    CHECK(wrong.error().detail.startsWith("filter|"));
    CHECK(wrong.error().detail.contains("公建民营"));
}
