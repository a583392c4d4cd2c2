// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/pinyin.h"

#include <QElapsedTimer>

using namespace yice;

TEST_CASE("Pinyin and initials of a text", "[base]")
{
    const struct {
        QString text;
        QString pinyin;
        QString initials;
    } cases[] = {
        {"", "", ""},
        {"四平市", "sipingshi", "sps"},
        {"铁西区", "tiexiqu", "txq"},
        {"重庆市", "chongqingshi", "cqs"},
        {"重点任务", "zhongdianrenwu", "zdrw"},
        {"长春", "changchun", "cc"},
        {"敬老院院长", "jinglaoyuanyuanzhang", "jlyyz"},
        {"单县", "shanxian", "sx"},
        {"单位", "danwei", "dw"},
        {"乐清市", "yueqingshi", "yqs"},
        {"乐亭县", "laotingxian", "ltx"},
        {"六安", "luan", "la"},
        {"尉犁县", "yulixian", "ylx"},
        {"厦门", "xiamen", "xm"},
        {"绿园区", "lvyuanqu", "lyq"},
        {"失能老年人", "shinenglaonianren", "snlnr"},
        {"ABC养老院3号", "abcyanglaoyuan3hao", "abcyly3h"},
        {"ＡＢ１", "ab1", "ab1"},
        {"“夕阳红” 院（北）", "xiyanghongyuanbei", "xyhyb"},
        {"𠮷林", "jilin", "jl"},
        {"李燚", "liyi", "ly"},
        {"養老機構", "yanglaojigou", "yljg"},
        {"Привет 。！", "", ""},
        {QString(QChar(0xD842)), "", ""}, // half of a pair
    };
    for (const auto& [text, sound, initials] : cases) {
        CAPTURE(text);
        CHECK(pinyin(text) == sound);
        CHECK(pinyin_initials(text) == initials);
    }
}

TEST_CASE("A name is found by characters, pinyin, initials and mixtures of them", "[base]")
{
    using enum NameMatch;
    const struct {
        QString name;
        QString typed;
        NameMatch match;
    } cases[] = {
        {"四平市", "四平市", whole},
        {"四平市", "四平", at_start},
        {"四平市", "平市", within},
        {"四平市", "", within},
        {"", "", within},
        {"", "sp", none},
        {"四平市", "sp", sounds_at_start},
        {"四平市", "SPS", sounds_whole},
        {"四平市", "siping", sounds_at_start},
        {"四平市", "sipingshi", sounds_whole},
        {"四平市", "sipi", sounds_at_start},
        {"四平市", "sipings", sounds_whole},
        {"四平市", "spings", sounds_whole},
        {"四平市", "sipsh", sounds_whole},
        {"四平市", "si ping", sounds_at_start},
        {"四平市", "ｓｐ", sounds_at_start},
        {"四平市", "四p", sounds_at_start},
        {"四平市", "s平s", sounds_whole},
        {"四平市", "ps", sounds_within},
        {"四平市", "pingsh", sounds_within},
        {"四平市", "ss", none},
        {"四平市", "sipingx", none},
        {"四平市", "sipingshiq", none},
        {"四平市", "2203", none},
        {"四平市", "xp", none},
        // Inside, a syllable is whole or its initial; only the last one may be cut anywhere.
        {"四平市", "sipis", none},
        {"夏宁", "xiani", sounds_whole},
        {"夏宁", "xianing", sounds_whole},
        // Every reading of a character.
        {"重庆市", "chongqing", sounds_at_start},
        {"重庆市", "zhongqing", sounds_at_start},
        {"重庆市", "cq", sounds_at_start},
        {"重庆市", "zq", sounds_at_start},
        {"长春市", "chang", sounds_at_start},
        {"长春市", "zhangchun", sounds_at_start},
        {"厦门市", "xm", sounds_at_start},
        {"厦门市", "sm", sounds_at_start},
        {"单县", "shanxian", sounds_whole},
        {"单县", "dx", sounds_whole},
        {"尉氏县", "weishi", sounds_at_start},
        {"尉犁县", "yuli", sounds_at_start},
        {"乐山", "leshan", sounds_whole},
        {"乐清", "yueqing", sounds_whole},
        {"乐亭", "laoting", sounds_whole},
        {"曾大爷", "zeng", sounds_at_start},
        {"曾大爷", "cengd", sounds_at_start},
        {"解放街道", "jiefang", sounds_at_start},
        {"解州镇", "xiezhou", sounds_at_start},
        {"解州镇", "haizhou", sounds_at_start},
        {"朝阳区", "chaoyang", sounds_at_start},
        {"朝阳区", "zhaoyang", sounds_at_start},
        {"六安市", "luan", sounds_at_start},
        {"六安市", "liuan", sounds_at_start},
        {"蚌埠市", "bengbu", sounds_at_start},
        {"台州市", "tz", sounds_at_start},
        // ü as v or u, and as itself.
        {"吕梁市", "lvliang", sounds_at_start},
        {"吕梁市", "luliang", sounds_at_start},
        {"吕梁市", "lüliang", sounds_at_start},
        {"略阳", "lueyang", sounds_whole},
        // Where syllables touch.
        {"西安市", "xian", sounds_at_start},
        {"西安市", "xi'an", sounds_at_start},
        {"县城", "xian", sounds_at_start},
        {"安县", "anxian", sounds_whole},
        // Letters, digits, brackets and rare characters in the name.
        {"ABC养老院", "abcyl", sounds_at_start},
        {"ABC养老院", "ABC", at_start},
        {"夕阳红养老院（3号楼）", "yly3h", sounds_within},
        {"夕阳红养老院（3号楼）", "yly(3h", sounds_within},
        {"𠮷林社区", "jl", sounds_at_start},
        {"𠮷林社区", "𠮷l", sounds_at_start},
        {"四平市", QString(80, 's'), none},
    };
    for (const auto& [name, typed, match] : cases) {
        CAPTURE(name, typed);
        CHECK(NameQuery(typed).match(name) == match);
        CHECK(matches_pinyin(name, typed) == (match != none));
    }
}

TEST_CASE("Every common character has a reading", "[base]")
{
    QString without;
    for (char32_t code = 0x4E00; code <= 0x9FA5; ++code) {
        const QString character = QString::fromUcs4(&code, 1);
        if (pinyin(character).isEmpty()) {
            without += character;
        }
    }
    // Old measures and Japanese units that nobody reads in Chinese.
    CHECK(without.size() <= 12);
    for (const char* character : {"兙", "瓧", "瓩"}) {
        without.remove(QString(character));
    }
    CHECK(without.size() <= 10);
    // Characters of names that take four bytes in GB18030.
    for (const char* name : {"㙍", "䶮", "𠮷", "𬀩", "𬭚", "𬱖", "𫖯", "𤧛", "𬘭"}) {
        CAPTURE(name);
        CHECK_FALSE(pinyin(QString(name)).isEmpty());
    }
}

TEST_CASE("Ten thousand names are searched within a keystroke", "[base]")
{
    const NameQuery query(u"xyhyl");
    int found = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i) {
        found +=
            query.match(QStringLiteral("四平市铁西区夕阳红养老院%1").arg(i)) != NameMatch::none;
    }
    CHECK(found == 10'000);
    CHECK(timer.elapsed() < 500); // about 20 ms; the limit is for a loaded machine
}
