// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/gb18030.h"
#include "import/any_text.h"

using namespace yice;

TEST_CASE("decode_any reads what imports refuse", "[import]")
{
    const QString chinese = QStringLiteral("名称,床位\n夕阳红,100\n");
    const QString utf16 = QStringLiteral("a,b\n1,2\n");
    const QByteArray little(reinterpret_cast<const char*>(utf16.utf16()), utf16.size() * 2);
    const struct {
        const char* what;
        QByteArray bytes;
        QString expected;
        const char* encoding = "";
    } cases[] = {
        {"empty", {}, ""},
        {"UTF-8", chinese.toUtf8(), chinese},
        {"GB18030", encode_gb18030(chinese), chinese},
        {"UTF-16 without a mark", little, utf16},
        {"a character cut off, UTF-8", chinese.toUtf8() + "\xE5", chinese + QChar(0xFFFD)},
        {"a character cut off, GB18030", encode_gb18030(chinese) + "\xCF", chinese + QChar(0xFFFD)},
        {"accents",
         "caf\xE9,\xA3"
         "5\n",
         "café,£5\n"},
        {"accents that could be GB18030",
         "Gr\xF6\xDF"
         "e,caf\xE9s,na\xEFve\n",
         "Größe,cafés,naïve\n"},
        {"signs of Windows", "\x93quoted\x94 \x80\n", "“quoted” €\n"},
        {"NULs that are not UTF-16",
         QByteArray("a,b,c\n").repeated(900) + QByteArray("1,\0,3\n", 6).repeated(900),
         QString("a,b,c\n").repeated(900) + QString("1,%1,3\n").arg(QChar(0)).repeated(900)},
        {"tags in a cell", "id,body\n1,<html>\n", "id,body\n1,<html>\n"},
        {"known as Latin-1", "\xD6\xD0\n", "ÖÐ\n", "iso-8859-1"},
        {"an unknown name is ignored", "a\n", "a\n", "klingon"},
    };
    for (const auto& [what, bytes, expected, encoding] : cases) {
        CAPTURE(what);
        const auto text = decode_any(bytes, "x", encoding);
        REQUIRE(text);
        CHECK((text->content == expected)); // not printed: some are long and hold NULs
    }
    CHECK_FALSE(decode_any("%PDF-1.4 ...", "x"));
    CHECK_FALSE(decode_any("<html><table>", "x"));
}
