// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/sheet.h"

using namespace yice;

namespace
{

Sheet sheet_of(const QString& content)
{
    static const QStringList known = {"机构名称", "床位总数", "护理型床位", "所在地区",
                                      "护理型",   "总数",     "入住人数"};
    return find_sheet(read_csv(content, ','), [](const QString& cell) {
        return known.contains(cell.trimmed()) ? 1.0 : 0.0;
    });
}

QList<int> lines_of(const std::vector<CsvRow>& rows)
{
    QList<int> lines;
    for (const CsvRow& row : rows) {
        lines << row.line;
    }
    return lines;
}

} // namespace

namespace Catch
{
template <>
struct StringMaker<QList<int>> {
    static std::string convert(const QList<int>& numbers)
    {
        std::string text = "[";
        for (const int number : numbers) {
            text += ' ' + std::to_string(number);
        }
        return text + " ]";
    }
};
} // namespace Catch

TEST_CASE("the parts of a sheet are found", "[import]")
{
    const struct {
        const char* what;
        QString content;
        int header_line;
        QStringList header;
        QList<int> titles;
        QList<int> body;
        QList<int> totals;
        QList<int> footers;
    } cases[] = {
        {"plain", "机构名称,床位总数\n夕阳红,100\n", 1, {"机构名称", "床位总数"}, {}, {2}, {}, {}},
        {"header only", "机构名称,床位总数\n", 1, {"机构名称", "床位总数"}, {}, {}, {}, {}},
        {"title and notes above",
         "养老机构名单（2024年三季度）,\n数据口径：机构名称以登记为准,\n,\n机构名称,"
         "床位总数\n夕阳红,100\n",
         4,
         {"机构名称", "床位总数"},
         {1, 2, 3},
         {5},
         {},
         {}},
        {"two-row header with groups",
         "机构名称,床位,,入住人数\n,总数,护理型,\n夕阳红,100,60,80\n",
         1,
         {"机构名称", "床位 总数", "床位 护理型", "入住人数"},
         {},
         {3},
         {},
         {}},
        {"title above a two-row header",
         "名单,,,\n机构名称,床位,,入住人数\n,总数,护理型,\n夕阳红,100,60,80\n",
         2,
         {"机构名称", "床位 总数", "床位 护理型", "入住人数"},
         {1},
         {4},
         {},
         {}},
        {"totals inside and below",
         "机构名称,床位总数\n铁西区小计,300\n夕阳红,100\n合计,400\n全市合计,400\n总 计,400\n",
         1,
         {"机构名称", "床位总数"},
         {},
         {3},
         {2, 4, 5, 6},
         {}},
        {"total behind a serial column",
         "序号,机构名称,床位总数\n1,夕阳红,100\n,合计,100\n",
         1,
         {"序号", "机构名称", "床位总数"},
         {},
         {2},
         {3},
         {}},
        {"footers",
         "机构名称,床位总数\n夕阳红,100\n填表人：张三,审核人：李四\n备注：以上为核定床位,\n",
         1,
         {"机构名称", "床位总数"},
         {},
         {2},
         {},
         {3, 4}},
        {"blank rows",
         "机构名称,床位总数\n\n,\n夕阳红,100\n , \n",
         1,
         {"机构名称", "床位总数"},
         {},
         {4},
         {},
         {}},
        {"a name that only begins like a total",
         "机构名称,床位总数\n合计养老院,10\n总计划院,20\n",
         1,
         {"机构名称", "床位总数"},
         {},
         {2, 3},
         {},
         {}},
        {"a name that only begins like a footer",
         "机构名称,床位总数\n注册养老院,10\n",
         1,
         {"机构名称", "床位总数"},
         {},
         {2},
         {},
         {}},
    };
    for (const auto& [what, content, header_line, header, titles, body, totals, footers] : cases) {
        CAPTURE(what);
        const Sheet sheet = sheet_of(content);
        CHECK(sheet.header_line == header_line);
        CHECK(sheet.header == header);
        CHECK(lines_of(sheet.title_rows) == titles);
        CHECK(lines_of(sheet.body) == body);
        CHECK(lines_of(sheet.totals) == totals);
        CHECK(lines_of(sheet.footers) == footers);
    }
}

TEST_CASE("a sheet without known headings has no header", "[import]")
{
    const Sheet sheet = sheet_of("苹果,香蕉\n1,2\n");
    CHECK(sheet.header_line == 0);
    CHECK(lines_of(sheet.body) == QList<int>{1, 2});
    CHECK(sheet_of("").header_line == 0);
}

TEST_CASE("short rows are filled up to the header", "[import]")
{
    const Sheet sheet = sheet_of("机构名称,床位总数,入住人数\n夕阳红\n康乐,5,6,7\n");
    REQUIRE(sheet.body.size() == 2);
    CHECK(sheet.body[0].cells == QStringList{"夕阳红", "", ""});
    CHECK(sheet.body[1].cells == QStringList{"康乐", "5", "6", "7"});
}

TEST_CASE("the serial column is one that counts", "[import]")
{
    const struct {
        const char* what;
        QString content;
        int expected;
    } cases[] = {
        {"序号", "序号,机构名称,床位总数\n1,甲,1\n", 0},
        {"编号 in the second column", "机构名称,编号,床位总数\n甲,5,1\n", 1},
        {"unnamed that counts", ",机构名称,床位总数\n1,甲,9\n2,乙,9\n3,丙,9\n", 0},
        {"unnamed that does not", ",机构名称,床位总数\n7,甲,9\n2,乙,9\n", -1},
        {"none", "机构名称,床位总数\n甲,1\n", -1},
    };
    for (const auto& [what, content, expected] : cases) {
        CAPTURE(what);
        CHECK(sheet_of(content).serial_column == expected);
    }
}

TEST_CASE("without knowledge of a roster the first wide row of texts is the header", "[import]")
{
    const struct {
        const char* what;
        QString content;
        int expected;
    } cases[] = {
        {"plain", "a,b,c\n1,2,3\n", 1},
        {"title above", "名单,,\na,b,c\n1,2,3\n", 2},
        {"numbers only", "1,2\n3,4\n", 1},
        {"empty", "", 0},
    };
    for (const auto& [what, content, expected] : cases) {
        CAPTURE(what);
        CHECK(find_sheet(read_csv(content, ',')).header_line == expected);
    }
}
