// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/csv_reader.h"
#include "import/dialect.h"

#include <QElapsedTimer>

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
        {"empty lines on end are one row", "a\n\n\r\n\rb\n", ',', "1:a 2: 5:b"},
        {"mixed line ends", "a\rb\r\nc\nd", ',', "1:a 2:b 3:c 4:d"},
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

TEST_CASE("a quote out of place damages its own row only", "[import]")
{
    const QString before = "a,b,c\n1,2,3\n4,5,6\n";
    const QString behind = "7,8,9\n\"q\",\"r, s\",\"t\"\n";
    const struct {
        const char* what;
        QString row;
        QString expected;
    } cases[] = {
        {"first cell", "\"x,y,z\n", "\"x|y|z"},
        {"middle cell", "x,\"y,z\n", "x|\"y|z"},
        {"last cell", "x,y,\"z\n", "x|y|\"z"},
        {"before a quoted cell", "\"x,\"y, y\",z\n", "\"x|y, y|z"},
        {"in a quoted cell", "x,\"\"y, y\",z\n", "x|\"y, y|z"},
        {"in a quoted cell with doubled ones", "x,\"\"y, \"\"y\"\"\",z\n", "x|\"y, \"y\"|z"},
        {"where every cell is quoted", "\"x\",\"\"y, y\",\"z\"\n", "x|\"y, y|z"},
        {"in an empty quoted cell", "x,\"\"\",z\n", "x|\"|z"},
        {"above a cell of two lines", "\"x,\"y\ny\",z\n", "\"x|y\ny|z"},
        {"nobody escaped anything", "x,\"5\" wide, \"y\"\",z\n", "x|5\" wide, \"y\"|z"},
        {"no delimiter behind a quoted cell", "\"x, x\"y,z\n", "x, xy|z"},
        {"no delimiter behind one of two lines", "\"x\nx\"y,z\n", "x\nxy|z"},
        {"no delimiter between quoted cells", "\"x\"\"y\",z\n", "x\"y|z"},
        {"one delimiter too many", "x,\"y\ny\",,z\n", "x|y\ny||z"},
        {"another delimiter", "\"x\" \"y, y\" \"z\"\n", "\"x\" \"y, y\" \"z\""},
        {"a text of several lines is one cell", "x,\"y\n\n1,2\ny\",z\n", "x|y\n\n1,2\ny|z"},
    };
    for (const auto& [what, row, expected] : cases) {
        CAPTURE(what);
        const CsvTable table = read_csv(before + row + behind, Dialect());
        REQUIRE(table.rows.size() == 6);
        CHECK(table.rows[3].line == 4);
        CHECK(table.rows[3].cells.join('|') == expected);
        CHECK(table.rows[4].cells.join('|') == "7|8|9");
        CHECK(table.rows[4].line == 4 + row.count('\n'));
        CHECK(table.rows[5].cells.join('|') == "q|r, s|t");
    }
    // A short row with quotes that nobody escaped does not complete itself from the next row.
    const auto rest = read_csv(before + "x,\"a\" b \"c\"\n1,5\",3\n", Dialect()).rows;
    REQUIRE(rest.size() == 5);
    CHECK(rest[3].cells.join('|') == "x|a\" b \"c");
    CHECK(rest[4].cells.join('|') == "1|5\"|3");
    // Two slips that close each other over many rows of the table.
    const QString rows = QStringLiteral("1,2,3\n").repeated(200);
    CHECK(read_csv(before + "x,\"y,z\n" + rows + "x,y\",z\n", Dialect()).rows.size() == 205);
    // A long text is no slip.
    const QString lines = QStringLiteral("a long text\n").repeated(200);
    CHECK(read_csv(before + "x,\"" + lines + "\",z\n", Dialect()).rows.size() == 4);
}

TEST_CASE("other dialects are read", "[import]")
{
    const struct {
        const char* what;
        QString content;
        Dialect dialect;
        QString expected;
    } cases[] = {
        {"two characters", "a||b|c||\"d||e\"\n", {"||", u'"', {}, false}, "1:a|b|c|d||e"},
        {"comma and space", "a, b,c, \"d, e\"\n", {", ", u'"', {}, false}, "1:a|b,c|d, e"},
        {"skipped spaces", "a, b,c, \"d, e\"\n", {",", u'"', {}, true}, "1:a|b|c|d, e"},
        {"single quotes", "'a,''b',\"c\"\n", {",", u'\'', {}, false}, "1:a,'b|\"c\""},
        {"no quotes", "\"a,b\"\n", {",", QChar(), {}, false}, "1:\"a|b\""},
        {"backslash", "\"a\\\"b\\\\\",\"c\\n\"\n", {",", u'"', u'\\', false}, "1:a\"b\\|c\\n"},
        {"no delimiter given", "a,b\n", {"", u'"', {}, false}, "1:a|b"},
    };
    for (const auto& [what, content, dialect, expected] : cases) {
        CAPTURE(what);
        CHECK(shown(read_csv(content, dialect)) == expected);
    }
}

TEST_CASE("cells look into the text unless they are to outlive it", "[import]")
{
    const QString content = "abc,\"def\",\"g\"\"h\"\n";
    const auto inside = [&](const QString& cell) {
        return cell.constData() >= content.constData() &&
               cell.constData() < content.constData() + content.size();
    };
    const CsvTable views = read_csv(content, Dialect());
    CHECK(inside(views.rows[0].cells[0]));
    CHECK(inside(views.rows[0].cells[1]));
    CHECK_FALSE(inside(views.rows[0].cells[2]));
    const CsvTable own = read_csv(content, ',');
    for (const QString& cell : own.rows[0].cells) {
        CHECK_FALSE(inside(cell));
    }
}

TEST_CASE("files of slips and of nothing are read in linear time", "[import]")
{
    const QString table = QStringLiteral("a,b,c\n1,2,3\n").repeated(50);
    const struct {
        const char* what;
        QString content;
        size_t rows;
    } cases[] = {
        {"one long cell", "\"" + QString(5'000'000, 'x') + "\",b\n", 1},
        {"many columns", QStringLiteral("1,").repeated(500'000) + "\n", 1},
        {"empty lines", QString(5'000'000, '\n'), 1},
        {"NULs", QString(2'000'000, QChar(0)) + "\n", 1},
        {"openings in one line", table + QStringLiteral("\"a,").repeated(300'000), 101},
        {"openings in many lines", table + QStringLiteral("\"a,b\n").repeated(300'000), 300'100},
        {"quotes only", table + QString(2'000'000, '"'), 101},
        {"doubled quotes that never close",
         table + QStringLiteral("\"\"\"x,y,z\n").repeated(200'001), 0},
        {"two lines for each slip", table + QStringLiteral("x,\"y\" z \"\n1\",").repeated(200'000),
         0},
    };
    for (const auto& [what, content, rows] : cases) {
        CAPTURE(what);
        QElapsedTimer clock;
        clock.start();
        const CsvTable read = read_csv(content, Dialect());
        CHECK(clock.elapsed() < 5000); // each takes a fraction of a second; a square takes minutes
        CHECK((rows == 0 ? read.rows.size() > 100 : read.rows.size() == rows));
    }
    QString line;
    append_csv_line(line, {QString(2'000'000, '"')});
    CHECK(line.size() == 4'000'002);
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
        CHECK(find_dialect(content).delimiter == QString(expected));
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
