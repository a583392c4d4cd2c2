// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/dialect.h"

using namespace yice;

TEST_CASE("find_dialect finds how a file is written", "[import]")
{
    struct Case {
        const char* what;
        QString content;
        QString delimiter;
        QChar quote = u'"';
        QChar escape = {};
        bool skip_space = false;
    };
    const Case cases[] = {
        {"comma", "a,b,c\n1,2,3\n", ","},
        {"tab, thousands with commas", "a\tb\n1,200\t3\n2,400\t5\n", "\t"},
        {"semicolon, decimal commas", "1,5;2,5;3,5\n1,7;2,7;3,7\n", ";"},
        {"semicolon, decimal commas, header", "a;b;c\n1,5;2,5;3,5\n", ";"},
        {"bar", "a|b\n1|2\n", "|"},
        {"full-width comma", "名称，床位\n夕阳红，100\n", "，"},
        {"comma with full-width commas in texts", "名称,说明\n甲,好，很好\n乙,无\n丙,新，大，好\n",
         ","},
        {"space", "a b c\n1 2 3\n4 5 6\n", " "},
        {"space with quotes", "name \"the note\"\nx \"a b c\"\ny \"d e\"\n", " "},
        {"words are not cut at spaces", "full name\nTom Miller\nAnn Marie Smith\nBob\n", ","},
        {"times are not cut at colons", "time,n\n10:15,1\n10:20,2\n", ","},
        {"colon", "root:0:0\nbin:1:1\nmail:8:12\n", ":"},
        {"two bars", "a||b||c\n1||2||3\n", "||"},
        {"two bars and an empty cell", "a||b||c\n1||||3\n4||5||6\n", "||"},
        {"bars alone where cells are empty", "a|b|c\n1||3\n4|5|6\n", "|"},
        {"comma and space", "a, b, c\n1, \"x, y\", 3\n4, z, 6\n", ",", '"', {}, true},
        {"spaces behind some commas only", "a,b\n\"x, y\",2\nz, 3\n", ","},
        {"quoted delimiters do not vote", "\"a;b;c;d\",x\n\"e;f;g;h\",y\n", ","},
        {"single quotes", "a,b\n'x, y',1\n'z',2\n", ",", '\''},
        {"apostrophes are no quotes", "a,b\nit's,1\n'tis,2\nJohn's,3\n", ","},
        {"double quotes around single ones", "a,b\n\"'x', y\",1\n\"'z'\",2\n", ","},
        {"backslash before quotes", "a,b\n\"he said \\\"no\\\", twice\",1\n\"z\",2\n", ",", '"',
         '\\'},
        {"backslash, nothing else doubtful", "a,b\n\"he said \\\"no\\\" twice\",1\n", ",", '"',
         '\\'},
        {"single quotes around texts", "x,y\n'a b','c d'\n'e f','g h'\n", ",", '\''},
        {"backslash ends a path", "a,b\n\"C:\\dir\\\",1\n\"D:\\\",2\n", ","},
        {"doubled quotes", "a,b\n\"he said \"\"no\"\", twice\",1\n", ","},
        {"title above", "养老机构名单\n名称\t床位\n夕阳红\t100\n", "\t"},
        {"notes with commas above", "One, two, three\nFour, five\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n",
         ";"},
        {"Excel's own line", "sep=;\na,b;c\n1,2;3\n", ";"},
        {"one column", "名称\n夕阳红\n", ","},
        {"one row", "a;b;c", ";"},
        {"bare CR", "a;b\r1;2\r3;4\r", ";"},
        {"caret", "a^b^c\n1^2^3\nx^y^z\n", "^"},
        {"dates with slashes and times", "d,t\n01/02/2020 10:00,1\n02/02/2020 11:00,2\n", ","},
        {"empty", "", ","},
        {"line ends only", "\n\r\n\r", ","},
    };
    for (const Case& expected : cases) {
        CAPTURE(expected.what);
        const Dialect found = find_dialect(expected.content);
        CHECK(found.delimiter == expected.delimiter);
        CHECK(found.quote == expected.quote);
        CHECK(found.escape == expected.escape);
        CHECK(found.skip_space == expected.skip_space);
    }
}

TEST_CASE("what is known about a dialect is not looked for", "[import]")
{
    const QString content = "a,b;c\n1,2;3\n4,5;6\n";
    CHECK(find_dialect(content, {";", {}, {}}).delimiter == ";");
    CHECK(find_dialect(content, {",", {}, {}}).delimiter == ",");
    CHECK(find_dialect("a,'b'\n", {{}, QChar(u'"'), {}}).quote == '"');
    CHECK(find_dialect("a,b\n", {{}, QChar(), {}}).quote.isNull());
    CHECK(find_dialect("a,b\n", {{}, {}, QChar(u'^')}).escape == '^');
}

TEST_CASE("the dialect of a large file is found in its beginning", "[import]")
{
    const QString content = "a;b\n" + QStringLiteral("1,5;x\n").repeated(500'000);
    CHECK(find_dialect(content).delimiter == ";");
}
