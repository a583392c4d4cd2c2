// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/csv_reader.h"

using namespace yice;

namespace
{

/// "1:a|b 2:c": each row with its line and its cells.
QString shown(const CsvTable& table)
{
    QStringList rows;
    for (const CsvRow& row : table.rows) {
        rows << QString::number(row.line) + ':' + row.cells.join('|');
    }
    return rows.join(' ');
}

} // namespace

TEST_CASE("read_csv reads what real files make of CSV", "[import]")
{
    const struct {
        const char* what;
        QString content;
        QChar delimiter;
        QString expected;
    } cases[] = {
        {"nothing", "", ',', ""},
        {"one cell", "a", ',', "1:a"},
        {"LF", "a,b\nc,d\n", ',', "1:a|b 2:c|d"},
        {"CRLF", "a,b\r\nc,d\r\n", ',', "1:a|b 2:c|d"},
        {"bare CR", "a,b\rc,d\r", ',', "1:a|b 2:c|d"},
        {"no end of the last line", "a,b\nc,d", ',', "1:a|b 2:c|d"},
        {"empty line", "a\n\nb\n", ',', "1:a 2: 3:b"},
        {"empty cells", ",a,\n", ',', "1:|a|"},
        {"delimiter ends the file", "a,", ',', "1:a|"},
        {"quoted", "\"a\",\"b\"\n", ',', "1:a|b"},
        {"quoted delimiter", "\"a,b\",c\n", ',', "1:a,b|c"},
        {"doubled quotes", "\"a\"\"b\"\n", ',', "1:a\"b"},
        {"empty quoted", "\"\",a\n", ',', "1:|a"},
        {"only a doubled quote", "\"\"\"\"\n", ',', "1:\""},
        {"line end in quotes counts lines", "\"a\nb\",c\nd\n", ',', "1:a\nb|c 3:d"},
        {"CRLF in quotes counts once", "\"a\r\nb\",c\r\nd\r\n", ',', "1:a\r\nb|c 3:d"},
        {"CR in quotes", "\"a\rb\",c\rd\r", ',', "1:a\rb|c 3:d"},
        {"quote in the middle is a character", "5\" TV,b\n", ',', "1:5\" TV|b"},
        {"unclosed quote is a character", "\"a,b\nc,d\n", ',', "1:\"a|b 2:c|d"},
        {"text behind a closed quote", "\"a\"b,c\n", ',', "1:ab|c"},
        {"Excel's text formula", "=\"0012\",b\n", ',', "1:=\"0012\"|b"},
        {"tab", "a\tb,c\n", '\t', "1:a|b,c"},
        {"semicolon", "a;b,c\n", ';', "1:a|b,c"},
        {"full-width comma", "a，b\n", u'，', "1:a|b"},
        {"four-byte characters", "𠮷,\"𠮷,林\"\n", ',', "1:𠮷|𠮷,林"},
    };
    for (const auto& [what, content, delimiter, expected] : cases) {
        CAPTURE(what);
        CHECK(shown(read_csv(content, delimiter)) == expected);
    }
}

TEST_CASE("many unclosed quotes are read in one pass", "[import]")
{
    // A search for the closing quote from each of them would take minutes.
    const QString content = QStringLiteral("a,\"b\n").repeated(100'001);
    const CsvTable table = read_csv(content, ',');
    CHECK(table.rows.size() > 1);
    CHECK(table.rows.back().line <= 100'001);
}

TEST_CASE("the delimiter is the one that cuts the lines most evenly", "[import]")
{
    const struct {
        const char* what;
        QString content;
        QChar expected;
    } cases[] = {
        {"comma", "a,b,c\n1,2,3\n", ','},
        {"tab with commas in the numbers", "a\tb\n1,200\t3\n2,400\t5\n", '\t'},
        {"semicolon", "a;b;c\n1,5;2,5;3,5\n", ';'},
        {"bar", "a|b\n1|2\n", '|'},
        {"full-width comma", "名称，床位\n夕阳红，100\n", u'，'},
        {"one column", "名称\n夕阳红\n", ','},
        {"title above", "养老机构名单\n名称\t床位\n夕阳红\t100\n", '\t'},
        {"quoted delimiters do not count", "\"a;b;c;d\",x\n\"e;f;g;h\",y\n", ','},
        {"empty", "", ','},
    };
    for (const auto& [what, content, expected] : cases) {
        CAPTURE(what);
        CHECK(find_delimiter(content) == expected);
    }
}

TEST_CASE("csv_line writes what read_csv reads", "[import]")
{
    const struct {
        QStringList cells;
        QString expected;
    } cases[] = {
        {{"a", "b"}, "a,b"},      {{"", "a", ""}, ",a,"},        {{"a,b", "c"}, "\"a,b\",c"},
        {{"a\"b"}, "\"a\"\"b\""}, {{"a\nb", "c"}, "\"a\nb\",c"}, {{" a", "b "}, "\" a\",\"b \""},
        {{"𠮷", "，"}, "𠮷,，"},
    };
    for (const auto& [cells, expected] : cases) {
        CAPTURE(cells);
        CHECK(csv_line(cells) == expected);
        const auto rows = read_csv(expected + "\r\n", ',').rows;
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].cells == cells);
    }
}

TEST_CASE("a row of blanks is blank", "[import]")
{
    CHECK(CsvRow{1, {}}.blank());
    CHECK(CsvRow{1, {"", " ", "\u3000", "\uFEFF"}}.blank());
    CHECK_FALSE(CsvRow{1, {"", "0"}}.blank());
    CHECK_FALSE(CsvRow{1, {"—"}}.blank());
}
