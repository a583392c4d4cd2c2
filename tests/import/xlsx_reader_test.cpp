// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/xlsx_archive.h"
#include "import/xlsx_reader.h"
#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

const QString fixture = QStringLiteral(YICE_TEST_DATA "/xlsx/facilities.xlsx");

QByteArray fixture_bytes()
{
    QFile file(fixture);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("an Excel workbook gives its visible sheets with their cells as texts", "[import]")
{
    if (!reads_xlsx()) {
        WARN("built without libzip");
        return;
    }
    const auto sheets = read_xlsx(fixture_bytes(), "x");
    REQUIRE_OK(sheets);
    REQUIRE(sheets->size() == 2); // the hidden one is left out
    CHECK((*sheets)[0].name == u"填表说明");
    CHECK((*sheets)[1].name == u"机构台账");
    QStringList lines;
    for (const CsvRow& row : (*sheets)[1].table.rows) {
        lines << QString::number(row.line) + u':' + row.cells.join(u'|');
    }
    CHECK(lines == QStringList{"1:四平市养老机构台账（2024年三季度）",
                               "3:机构名称|所属乡镇|床位||成立日期|是否备案", "4:||总数|护理型床位",
                               "5:梨树县康乐养老院|梨树镇|100|60|2024-01-01|1",
                               "6:𠮷祥敬老院|郭家店镇|50||2020-01-01|#N/A", "7:合计||150"});
}

TEST_CASE("what is no Excel workbook, or unpacks to too much, is refused", "[import]")
{
    const QByteArray whole = fixture_bytes();
    for (const QByteArray& bytes :
         {QByteArray("PK\x03\x04"), whole.left(whole.size() / 2), QByteArray()}) {
        const auto sheets = read_xlsx(bytes, "x");
        REQUIRE_FALSE(sheets.ok());
        CHECK(sheets.error().kind == ErrorKind::Unreadable);
    }
    if (reads_xlsx()) {
        XlsxArchive archive(whole, 100);
        REQUIRE(archive.ok());
        CHECK_FALSE(archive.part("xl/workbook.xml").has_value());
        CHECK(archive.too_large());
    }
}

TEST_CASE("a roster is imported from an Excel workbook as from a CSV", "[import]")
{
    if (!reads_xlsx()) {
        WARN("built without libzip");
        return;
    }
    Siping siping;
    ImportRequest request;
    request.file = fixture;
    Imports imports(*siping.workbook);
    const auto prepared = imports.prepare(request);
    REQUIRE_OK(prepared);
    CHECK(prepared->sheet_name == u"机构台账");
    CHECK(prepared->batch.period == Period::quarter(2024, 3));
    CHECK(prepared->batch.encoding == u"xlsx");
    CHECK(prepared->batch.header_line == 3);
    CHECK(prepared->batch.skipped == 1);
    REQUIRE_OK(imports.commit(*prepared));
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 150.0);
    CHECK(siping.assess("siping-05", "2024Q3").reading.numerator == 60.0);
    request.sheet = "没有";
    CHECK(imports.prepare(request).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a date format is known by what it shows", "[import]")
{
    // Row 6 of the fixture: 50 shown as "50.00day" is a number, 43831.5 shown as 年月日 is a day.
    if (reads_xlsx()) {
        const auto sheets = read_xlsx(fixture_bytes(), "x");
        REQUIRE_OK(sheets);
        CHECK((*sheets)[1].table.rows[4].cells[2] == u"50");
        CHECK((*sheets)[1].table.rows[4].cells[4] == u"2020-01-01");
    }
}
