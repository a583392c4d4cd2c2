// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/gb18030.h"

using namespace yice;

TEST_CASE("known bytes of GB18030 in both directions", "[base]")
{
    const struct {
        const char* hex;
        QString text;
    } cases[] = {
        {"", ""},
        {"6162630d0a", "abc\r\n"},
        {"cbc4c6bdcad0", "四平市"},
        {"d1f8c0cfbbfab9b9", "养老机构"},
        {"9534b235", "𠮷"}, // four bytes, beyond the basic plane
        {"61 9534b235 cad0", "a𠮷市"},
        {"a1a1", "\u3000"},
    };
    for (const auto& [hex, text] : cases) {
        CAPTURE(hex, text);
        const QByteArray bytes = QByteArray::fromHex(hex);
        CHECK(encode_gb18030(text) == bytes);
        CHECK(decode_gb18030(bytes) == text);
    }
}

TEST_CASE("every kind of text survives the way to GB18030 and back", "[base]")
{
    for (const QString& text :
         {QString("𠮷林省𤭢县𪚥"), QString("古丽·买买提"), QString("①②③ ㎡ ℃"),
          QString("ḿ ḟ ñ é ü"), QString("한국 日本 ไทย"), QString("√×○→↑↓")}) {
        CAPTURE(text);
        CHECK(decode_gb18030(encode_gb18030(text)) == text);
    }
}

TEST_CASE("bytes that do not fit GB18030 are refused", "[base]")
{
    const struct {
        const char* what;
        const char* hex;
    } cases[] = {
        {"last character cut off", "cbc4c6bdca"},
        {"four-byte character cut off after three", "9534b2"},
        {"four-byte character cut off after two", "9534"},
        {"0x80 alone", "6180"},
        {"0xFF", "61ff62"},
        {"0xFF as a second byte", "cbff"},
        {"0x7F as a second byte", "cb7f"},
        {"second byte too low", "cb20"},
        {"third byte of four is no lead byte", "95346134"},
        {"UTF-8 with an odd number of high bytes", "e59b9b"},
    };
    for (const auto& [what, hex] : cases) {
        CAPTURE(what);
        CHECK(decode_gb18030(QByteArray::fromHex(hex)) == std::nullopt);
    }
}
