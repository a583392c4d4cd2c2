// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/finder.h"
#include "workbook/plans.h"
#include "workbook/siping.h"

#include <QElapsedTimer>

using namespace yice;
using namespace yice::test;

namespace
{

/// "region 铁西区|entry 铁西夕阳红": what is found, best first.
QString shown(const Result<std::vector<Found>>& result)
{
    REQUIRE_OK(result);
    QStringList lines;
    for (const Found& found : *result) {
        lines << found_kind_code(found.kind) + ' ' + found.name;
    }
    return lines.join('|');
}

QString first(Workbook& workbook, const QString& text)
{
    return shown(Finder(workbook).find(text)).section('|', 0, 0);
}

const QString facilities = QStringLiteral("机构名称,别名,乡镇（街道）,床位总数,统一社会信用代码\r\n"
                                          "夕阳红养老院,老来乐托老所,仁兴街道,60,\r\n"
                                          "𠮷祥养老院,,梨树镇,200,\r\n"
                                          "重阳敬老院,,郭家店镇,50,\r\n");

} // namespace

TEST_CASE("Everything with a name is found by Chinese, pinyin, initials and code", "[workbook]")
{
    const Siping city;
    city.send("facilities", "2024Q3", facilities);
    city.send("hospitals", "2024Q3", "医院名称,县（市、区）\r\n四平市中心医院,铁西区\r\n");
    const struct {
        const char* typed;
        const char* found;
    } cases[] = {
        {"四平市", "region 四平市"},
        {"sp", "region 四平市"},
        {"sipingshi", "region 四平市"},
        {"2203", "region 四平市"},
        {"220300", "region 四平市"},
        {"220302", "region 铁西区"},
        {"txq", "region 铁西区"},
        {"tiexi", "region 铁西区"},
        {"四平市铁西区", "region 铁西区"},
        {"铁西区平西乡", "region 平西乡"},
        {"梨树县 梨树镇", "region 梨树镇"},
        {"夕阳红", "entry 夕阳红养老院"},
        {"xyh", "entry 夕阳红养老院"},
        {"XiYangHong", "entry 夕阳红养老院"},
        {"llltls", "entry 夕阳红养老院"}, // its other name
        {"chongyang", "entry 重阳敬老院"},
        {"zhongyang", "entry 重阳敬老院"},
        {"𠮷", "entry 𠮷祥养老院"},
        {"jxyly", "entry 𠮷祥养老院"},
        {"zxyy", "entry 四平市中心医院"},
        {"养老机构和设施", "roster 养老机构和设施"},
        {"yljghss", "roster 养老机构和设施"},
        {"facilities", "roster 养老机构和设施"},
        {"hlxcwzb", "indicator 养老机构护理型床位占比"},
        {"没有这样的名字", ""},
        {"   ", ""},
        {"", ""},
        {"%", ""},
        {"'", ""},
    };
    for (const auto& [typed, found] : cases) {
        CAPTURE(typed);
        CHECK(first(*city.workbook, typed) == found);
    }
}

TEST_CASE("What is meant best comes first, a few of each kind", "[workbook]")
{
    const Siping city;
    QString sheet = "机构名称,乡镇（街道）,床位总数\r\n";
    for (int i = 1; i <= 12; ++i) {
        sheet += QString("康乐第%1养老院,仁兴街道,20\r\n").arg(i);
    }
    sheet += "老康乐,仁兴街道,20\r\n康乐,仁兴街道,20\r\n";
    city.send("facilities", "2024Q3", sheet);
    const auto found = Finder(*city.workbook).find("康乐", 4);
    CHECK(shown(found) == "entry 康乐|entry 康乐第1养老院|entry 康乐第2养老院|entry 康乐第3养老院");
    CHECK(found->front().match == NameMatch::whole);
    CHECK(found->front().where == "铁西区 仁兴街道");
    CHECK(found->front().what == "机构");
    // Not every town of 四平市 because its full name begins so.
    CHECK(shown(Finder(*city.workbook).find("sps")).count("region") == 1);
    CHECK(shown(Finder(*city.workbook).find("2203", 3)) ==
          "region 四平市|region 铁西区|region 铁东区");
    CHECK(shown(Finder(*city.workbook).find("康乐", 20)).endsWith("entry 老康乐"));
    CHECK(first(*city.workbook, "kl") == "entry 康乐");
}

TEST_CASE("Indicators and tasks are found by id and number of their plan", "[workbook]")
{
    const Siping city;
    const Indicator& indicator = city.plan().indicators.front();
    const auto found = Finder(*city.workbook).find(indicator.id);
    REQUIRE_OK(found);
    REQUIRE_FALSE(found->empty());
    CHECK(found->front().kind == FoundKind::Indicator);
    CHECK(found->front().id == indicator.id);
    CHECK(found->front().plan == city.plan().id);
    const Task& task = city.plan().tasks.front();
    const auto by_name = Finder(*city.workbook).find(task.name);
    REQUIRE_OK(by_name);
    REQUIRE_FALSE(by_name->empty());
    CHECK(by_name->front().kind == FoundKind::Task);
    CHECK(by_name->front().id == task.id);
    const QString plan = "plan " + city.plan().name;
    CHECK(shown(Finder(*city.workbook).find("siping")).startsWith("region 四平市|" + plan));
}

TEST_CASE("People are found only by their whole name, their numbers masked", "[workbook]")
{
    const Siping city;
    city.send("elders", "2024Q3",
              "姓名,身份证号,乡镇（街道）\r\n"
              "李𠮷," +
                  identity(1) +
                  ",仁兴街道\r\n"
                  "李𠮷," +
                  identity(2) +
                  ",梨树镇\r\n"
                  "李𠮷祥," +
                  identity(3) +
                  ",梨树镇\r\n"
                  "古丽·买买提," +
                  identity(4) + ",梨树镇\r\n");
    Finder finder(*city.workbook);
    const auto people = finder.people("李𠮷");
    REQUIRE(shown(people) == "person 李𠮷|person 李𠮷");
    CHECK(people->front().code == masked_identity_number(identity(1)));
    CHECK(people->front().where == "铁西区 仁兴街道");
    CHECK(people->front().id == "elders");
    CHECK(people->front().entry.valid());
    CHECK(shown(finder.people(" 李 𠮷 ")) == "person 李𠮷|person 李𠮷");
    CHECK(shown(finder.people("李𠮷", 1)) == "person 李𠮷");
    CHECK(shown(finder.people("古丽·买买提")) == "person 古丽·买买提");
    for (const char* typed : {"李", "lj", "李j", "祥", "李𠮷%", "", "吉祥", "99"}) {
        CAPTURE(typed);
        CHECK(shown(finder.people(typed)).isEmpty());
    }
    // Nor by the way.
    for (const char* typed : {"李𠮷", "liji", "ljx"}) {
        CAPTURE(typed);
        CHECK_FALSE(shown(finder.find(typed)).contains("李"));
    }
}

TEST_CASE("The names follow what is written, here or elsewhere", "[workbook]")
{
    const Siping city;
    Finder finder(*city.workbook);
    CHECK(shown(finder.find("新来的")).isEmpty());
    city.send("facilities", "2024Q3", "机构名称,乡镇（街道）,床位总数\r\n新来的院,仁兴街道,60\r\n");
    CHECK(shown(finder.find("新来的")) == "entry 新来的院");
    REQUIRE_OK(Places(*city.workbook).add("新来的村", RegionLevel::Village, city.place("梨树镇")));
    CHECK(shown(finder.find("新来的")) == "region 新来的村|entry 新来的院");
    {
        auto other = Workbook::open(city.workbook->path());
        REQUIRE_OK(other);
        REQUIRE_OK(Plans(**other).remove("siping"));
    }
    REQUIRE_OK(city.workbook->refresh());
    CHECK_FALSE(shown(finder.find("hlxcwzb")).contains("indicator"));
}

TEST_CASE("What was found is known again by its key", "[workbook]")
{
    const Siping city;
    city.send("facilities", "2024Q3", facilities);
    Finder finder(*city.workbook);
    QStringList keys;
    for (const char* typed : {"220302", "夕阳红养老院", "hlxcwzb", "yljghss", "十四五”规划"}) {
        const auto found = finder.find(typed);
        REQUIRE_OK(found);
        REQUIRE_FALSE(found->empty());
        keys << found->front().key();
    }
    CHECK(keys[0] == "region||220302");
    CHECK(keys[1] == "entry|facilities|1");
    CHECK(keys[3] == "roster|facilities|");
    const auto again = finder.recall(keys + QStringList{"entry|facilities|99", "nonsense", ""});
    REQUIRE_OK(again);
    QStringList known;
    for (const Found& found : *again) {
        known << found.key();
    }
    CHECK(known == keys);
}

TEST_CASE("A city is searched between two keystrokes", "[workbook]")
{
    const Siping city;
    QString sheet = "机构名称,乡镇（街道）,床位总数\r\n";
    for (int i = 1; i <= 2000; ++i) {
        sheet += QString("仁兴街道第%1号夕阳红幸福养老服务中心,仁兴街道,20\r\n").arg(i);
    }
    city.send("facilities", "2024Q3", sheet);
    Finder finder(*city.workbook);
    REQUIRE_OK(finder.find("a"));
    QElapsedTimer timer;
    timer.start();
    for (const char* typed : {"x", "xf", "xfyl", "xingfu", "幸福"}) {
        CAPTURE(typed);
        CHECK(shown(finder.find(typed)).contains("幸福养老服务中心"));
    }
    // Five keystrokes; the aim of 50 ms each, with room for a loaded machine.
    CHECK(timer.elapsed() < 5 * 250);
}
