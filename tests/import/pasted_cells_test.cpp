// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/pasted_cells.h"

using namespace yice;

TEST_CASE("What Excel puts on the clipboard is read as it is meant", "[import]")
{
    using Rows = std::vector<QStringList>;
    CHECK(pasted_cells("1\t2\r\n3\t4\r\n") == Rows{{"1", "2"}, {"3", "4"}});
    CHECK(pasted_cells("1\t2\n3\t4") == Rows{{"1", "2"}, {"3", "4"}});
    CHECK(pasted_cells("1\r2") == Rows{{"1"}, {"2"}});
    // A column with empty cells keeps its place.
    CHECK(pasted_cells("1\r\n\r\n\r\n4\r\n") == Rows{{"1"}, {""}, {""}, {"4"}});
    CHECK(pasted_cells("\t\r\n\tb\r\n") == Rows{{"", ""}, {"", "b"}});
    CHECK(pasted_cells("a\t") == Rows{{"a", ""}});
    // Quoted for the sake of a line end, a tab or a quote …
    CHECK(pasted_cells("\"a\"\"b\r\nc\"\td\r\n") == Rows{{"a\"b\nc", "d"}});
    CHECK(pasted_cells("\"a\tb\"") == Rows{{"a\tb"}});
    // … and a quote that is just a character.
    CHECK(pasted_cells("\"甲\"\t2") == Rows{{"\"甲\"", "2"}});
    CHECK(pasted_cells("\"甲\t2\r\n3\t4\r\n") == Rows{{"\"甲", "2"}, {"3", "4"}});
    CHECK(pasted_cells("12\"\t2") == Rows{{"12\"", "2"}});
    CHECK(pasted_cells("𠮷") == Rows{{"𠮷"}});
    CHECK(pasted_cells("").empty());
    const Rows rows = {{"a\tb", "c\"d", ""}, {"", "两行\n字", "𠮷"}};
    CHECK(pasted_cells(copied_cells(rows)) == rows);
}
