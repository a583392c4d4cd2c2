// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/clean_table.h"

using namespace yice;

namespace
{

/// "header cells / first cell of the first data row": what find_shape makes of a text.
QString shown(const QString& content, const ShapeHints& hints = {})
{
    const auto table = read_csv(content, Dialect());
    const TableShape shape = find_shape(table.rows, hints);
    const auto data = shape.first + shape.header_rows;
    return shape.header.join('|') + " / " +
           (data < table.rows.size() ? table.rows[data].cells.value(0) : QString());
}

} // namespace

TEST_CASE("find_shape finds the header of any table", "[import]")
{
    const QString body = "x,1,2024-01-01\ny,2,2024-01-02\nz,3,2024-01-03\n";
    const struct {
        const char* what;
        QString content;
        QString expected;
    } cases[] = {
        {"plain", "a,b,c\n" + body, "a|b|c / x"},
        {"nothing", "", " / "},
        {"empty lines only", "\n\n", " / "},
        {"header only", "a,b,c\n", "a|b|c / "},
        {"one data row", "a,b,c\nx,1,2024-01-01\n", "a|b|c / x"},
        {"no header", body, " / x"},
        {"two header rows", "a,b,c\nd,e,f\n" + body, "a d|b e|c f / x"},
        {"three header rows", "a,b,c\nd,e,f\ng,h,i\n" + body, "a d g|b e h|c f i / x"},
        {"header rows with gaps", "n,beds,\n,all,since\n" + body, "n|beds all|since / x"},
        {"groups above", "n,,when,,,\n,a,,b,c,d\nx,1,2,3,4,5\ny,1,2,3,4,5\n", "n|a|when|b|c|d / x"},
        {"all texts: one header row", "a,b\nc,d\ne,f\n", "a|b / c"},
        {"title", "List\na,b,c\n" + body, "a|b|c / x"},
        {"title with delimiters", "List,,\na,b,c\n" + body, "a|b|c / x"},
        {"titles and an empty line", "List\nof 2024\n\na,b,c\n" + body, "a|b|c / x"},
        {"a row of delimiters under the title", "List,,\n,,\na,b,c\n" + body, "a|b|c / x"},
        {"notes of two cells, set off", "made,today\n\na,b,c\n" + body, "a|b|c / x"},
        {"Excel's own line", "sep=,\na,b,c\n" + body, "a|b|c / x"},
        {"header lacks a delimiter", "ab,c\n" + body, "ab|c / x"},
        {"header has other delimiters", "a;b;c\n" + body, "a;b;c / x"},
        {"first row lacks a delimiter", "a,b,c\nx1,2024-01-01\n" + body, "a|b|c / x1"},
        {"first row has other delimiters", "a,b,c\nx 1 2024-01-01\n" + body,
         "a|b|c / x 1 2024-01-01"},
        {"first row without its numbers", "a,b,c\n17,none,none\n" + body, "a|b|c / 17"},
        {"years as headings", "n,2020,2021\nx,5,6\ny,7,8\n", "n|2020|2021 / x"},
        {"a narrow table above a wide one",
         "a,b,c\nx,y,1\nx,y,2\n\n" + QStringLiteral("d,e,f,g,h,i,j\n") +
             QStringLiteral("1,2,3,4,5,6,7\n").repeated(9),
         "a|b|c / x"},
        {"one column", "name\nx\ny\n", "name / x"},
    };
    for (const auto& [what, content, expected] : cases) {
        CAPTURE(what);
        CHECK(shown(content) == expected);
    }
}

TEST_CASE("what is known about the shape of a table is not looked for", "[import]")
{
    const QString content = "t,u,v\na,b,c\nd,e,f\nx,1,2\ny,3,4\n";
    ShapeHints hints;
    CHECK(shown(content) == "t a d|u b e|v c f / x");
    hints.header_line = 2;
    CHECK(shown(content, hints) == "a d|b e|c f / x");
    hints.header_lines = 1;
    CHECK(shown(content, hints) == "a|b|c / d");
    hints = {};
    hints.preamble_lines = 2;
    CHECK(shown(content, hints) == "d|e|f / x");
    hints.no_header = true;
    CHECK(shown(content, hints) == " / d");
}
