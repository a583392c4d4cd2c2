// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "regions/division_index.h"

#include <QFile>

using namespace yice;

namespace
{

const DivisionIndex& index()
{
    static const DivisionIndex built = [] {
        QFile file(QStringLiteral(":/yice/divisions.csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return DivisionIndex(Divisions::from_csv(file.readAll()));
    }();
    return built;
}

QString codes(const QString& typed, size_t most = 50)
{
    QStringList result;
    for (const auto& hit : index().find(typed, most)) {
        result << hit.code;
    }
    return result.join(' ');
}

} // namespace

TEST_CASE("A place is found while it is typed", "[regions]")
{
    const struct {
        const char* typed;
        const char* first;
    } cases[] = {
        {"四平", "2203"},
        {"四平市", "2203"},
        {"sipingshi", "2203"},
        {"siping", "2203"},
        {"sipi", "2203"},
        {"spings", "2203"},
        {"2203", "2203"},
        {"220300", "2203"},
        {"220302", "220302"},
        {"22", "22"},
        {"jl", "22"},
        {"jilin", "22"},
        {"chongqing", "50"},
        {"zhongqing", "50"},
        {"重庆", "50"},
        {"四平铁西", "220302"},
        {"四平市铁西区", "220302"},
        {"吉林省四平市铁西区", "220302"},
        {"sptx", "220302"},
        {"sptxq", ""},
        {"yitong", "220323"},
        {"伊通", "220323"},
        {"xiamen", "3502"},
        {"shanxian", "371722"},
        {"weishi", "410223"},
        {"乐清", "330382"},
        {"yueqing", "330382"},
        {"dongguan", "4419"},
        {"ＳＩＰＩＮＧ", "2203"},
        {"没有这个地方", ""},
        {"9999", ""},
        {"", ""},
        {"  ", ""},
    };
    for (const auto& [typed, first] : cases) {
        CAPTURE(typed);
        CHECK(codes(typed).section(' ', 0, 0) == first);
    }
}

TEST_CASE("Initials list every place that has them, larger ones first", "[regions]")
{
    const QStringList found = codes("sp", 400).split(' ');
    CHECK(found.contains("2203"));
    CHECK(found.contains("220302") == false); // 铁西区 is not called so
    for (qsizetype i = 1; i < found.size(); ++i) {
        CAPTURE(found[i - 1], found[i]);
        if (found[i].size() == 4) {
            CHECK(found[i - 1].size() <= 4);
        }
    }
    CHECK(codes("2203", 3) == "2203 220302 220303");
    CHECK(index().find("s", 7).size() == 7);
    CHECK(index().find("四平市").front().parents == "吉林省");
    CHECK(index().find("220302").front().parents == "吉林省四平市");
    CHECK(index().find("22").front().parents.isEmpty());
}
