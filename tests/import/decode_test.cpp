// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/gb18030.h"
#include "import/decode.h"

#include <QStringEncoder>

using namespace yice;

namespace
{

const QString sheet = "机构名称,床位总数\r\n𠮷祥养老院,100\r\n夕阳红养老院,80\r\n";

QByteArray utf16(QStringConverter::Encoding encoding, const QString& text, const char* bom_hex = "")
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder(text);
    return QByteArray::fromHex(bom_hex) + bytes;
}

} // namespace

TEST_CASE("the encoding of a sheet is found", "[import]")
{
    const struct {
        const char* what;
        QByteArray bytes;
        QString encoding;
        QString content;
    } cases[] = {
        {"UTF-8", sheet.toUtf8(), "UTF-8", sheet},
        {"UTF-8 with BOM", "\xEF\xBB\xBF" + sheet.toUtf8(), "UTF-8 BOM", sheet},
        {"GB18030", encode_gb18030(sheet), "GB18030", sheet},
        {"GBK", encode_gb18030("四平市,1\n"), "GB18030", "四平市,1\n"},
        {"UTF-16LE with BOM", utf16(QStringConverter::Utf16LE, sheet, "fffe"), "UTF-16LE", sheet},
        {"UTF-16BE with BOM", utf16(QStringConverter::Utf16BE, sheet, "feff"), "UTF-16BE", sheet},
        {"UTF-16LE without", utf16(QStringConverter::Utf16LE, sheet), "UTF-16LE", sheet},
        {"UTF-16BE without", utf16(QStringConverter::Utf16BE, sheet), "UTF-16BE", sheet},
        {"ASCII", "name,beds\na,1\n", "UTF-8", "name,beds\na,1\n"},
        {"one byte", "a", "UTF-8", "a"},
        {"BOM alone", "\xEF\xBB\xBF", "UTF-8 BOM", ""},
    };
    for (const auto& [what, bytes, encoding, content] : cases) {
        CAPTURE(what);
        const auto text = decode(bytes, "a.csv");
        REQUIRE_OK(text);
        CHECK(text->encoding == encoding);
        CHECK(text->content == content);
    }
}

TEST_CASE("what is no sheet is named", "[import]")
{
    const struct {
        const char* what;
        QByteArray bytes;
        QString detail;
    } cases[] = {
        {"empty", "", "empty"},
        {"old workbook of Excel", QByteArray::fromHex("d0cf11e0a1b11ae1") + "x", "xls"},
        {"workbook of Excel", QByteArray("PK\x03\x04") + "x", "xlsx"},
        {"PDF", "%PDF-1.7\n", "pdf"},
        {"picture", QByteArray::fromHex("89504e470d0a1a0a00"), "binary"},
        {"photo", QByteArray::fromHex("ffd8ffe0"), "binary"},
        {"workbook of this program", QByteArrayLiteral("SQLite format 3\0rest"), "binary"},
        {"archive", "Rar!....", "binary"},
        {"many NULs", QByteArray(40, 'a') + QByteArray(41, '\0') + "bc", "binary"},
        {"neither UTF-8 nor GB18030", QByteArray("name\n") + QByteArray::fromHex("ff80ff"),
         "encoding|2"},
        {"GBK cut off", encode_gb18030("四平").chopped(1), "encoding|1"},
        {"broken UTF-8 behind a BOM", QByteArray::fromHex("efbbbfe59b"), "encoding"},
        {"half a character of UTF-16", QByteArray::fromHex("fffe61"), "encoding"},
    };
    for (const auto& [what, bytes, detail] : cases) {
        CAPTURE(what);
        const auto text = decode(bytes, "a.csv");
        CHECK_FALSE(text.ok());
        if (text) {
            continue;
        }
        CHECK(text.error().kind == ErrorKind::Unreadable);
        CHECK(text.error().subject == "a.csv");
        CHECK(text.error().detail == detail);
    }
}

TEST_CASE("one NUL in a long sheet is a damaged cell, not another kind of file", "[import]")
{
    const QString long_sheet = sheet.repeated(20) + QString("坏") + QChar(u'\0') + "格,1\r\n";
    const auto text = decode(long_sheet.toUtf8(), "a.csv");
    REQUIRE_OK(text);
    CHECK(text->content == long_sheet);
}
