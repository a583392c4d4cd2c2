// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/chinese_text.h"

using namespace yice;

TEST_CASE("narrow makes full-width characters narrow and keeps Chinese ones", "[base]")
{
    const struct {
        QString text;
        QString expected;
    } cases[] = {
        {"", ""},
        {"平东街道", "平东街道"},
        {"１２３", "123"},
        {"ＡＢｃ", "ABc"},
        {"（市）", "(市)"},
        {"甲　乙", "甲 乙"},
        {"甲、乙。", "甲、乙。"},
        {"３００张", "300张"},
        {"𠮷林", "𠮷林"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(narrow(text) == expected);
    }
}

TEST_CASE("fold is the same for spellings that mean the same", "[base]")
{
    const struct {
        QString text;
        QString expected;
    } cases[] = {
        {"", ""},
        {"四平市 铁西区（夕阳红）", "四平市铁西区(夕阳红)"},
        {"四平市铁西区【夕阳红】", "四平市铁西区(夕阳红)"},
        {"“夕阳红”养老院", "夕阳红养老院"},
        {"ABC 养老院", "abc养老院"},
        {"ＡＢＣ养老院", "abc养老院"},
        {"古丽·买买提", "古丽买买提"},
        {"夕阳－红", "夕阳红"},
        {"\uFEFF夕阳红\u200B", "夕阳红"},
        {"𠮷祥院", "𠮷祥院"},
        {"  \t\u3000", ""},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(fold(text) == expected);
    }
}

TEST_CASE("fold_organisation drops brackets and the form of a company", "[base]")
{
    const struct {
        QString text;
        QString expected;
    } cases[] = {
        {"四平夕阳红养老服务有限公司", "四平夕阳红养老服务"},
        {"四平夕阳红养老服务有限责任公司", "四平夕阳红养老服务"},
        {"夕阳红（四平）养老院", "夕阳红四平养老院"},
        {"有限公司", "有限公司"},
        {"甲乙有限公司", "甲乙有限公司"}, // nothing but a stem of two would be left
        {"甲乙丙有限公司", "甲乙丙"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(fold_organisation(text) == expected);
    }
}

TEST_CASE("region_stem takes one suffix away and leaves two characters", "[base]")
{
    const struct {
        QString name;
        QString expected;
    } cases[] = {
        {"郭家店镇", "郭家店"},     {"仁兴街道办事处", "仁兴"}, {"仁兴街道", "仁兴"},
        {"四平市", "四平"},         {"铁西区", "铁西"},         {"伊通满族自治县", "伊通"},
        {"梨树镇人民政府", "梨树"}, {"前进村村委会", "前进村"}, {"镇", "镇"},
        {"沙镇", "沙镇"},           {"市县区", "市县"},         {"", ""},
    };
    for (const auto& [name, expected] : cases) {
        CAPTURE(name);
        CHECK(region_stem(name) == expected);
    }
}

TEST_CASE("similarity counts characters", "[base]")
{
    const struct {
        QString left;
        QString right;
        double expected;
    } cases[] = {
        {"", "", 1},           {"甲", "", 0},
        {"甲乙", "甲乙", 1},   {"甲乙丙丁", "甲乙丙", 0.75},
        {"甲乙", "丙丁", 0},   {"𠮷", "甲", 0},
        {"𠮷甲", "𠮷乙", 0.5}, {"kitten", "sitting", 1 - 3.0 / 7},
    };
    for (const auto& [left, right, expected] : cases) {
        CAPTURE(left, right);
        CHECK(similarity(left, right) == Approx(expected));
        CHECK(similarity(right, left) == Approx(expected));
    }
}

TEST_CASE("trim takes every kind of blank from both ends only", "[base]")
{
    const struct {
        QString text;
        QString expected;
    } cases[] = {
        {"", ""},
        {"  甲 ", "甲"},
        {"\u3000甲\u00A0", "甲"},
        {"\uFEFF甲\u200B", "甲"},
        {"甲 乙", "甲 乙"},
        {"甲\u200B乙", "甲\u200B乙"},
        {" \t\r\n ", ""},
        {"\u2060甲", "甲"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(trim(text) == expected);
    }
}
