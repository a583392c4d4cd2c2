// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workbook/siping.h"

using namespace yice;
using namespace yice::test;

namespace
{

QStringList actions(const Preparation& preparation)
{
    static const QStringList names = {"add", "update", "unchanged", "blocked"};
    QStringList result;
    for (const ImportRow& row : preparation.rows) {
        result << names[static_cast<int>(row.action)];
    }
    return result;
}

} // namespace

TEST_CASE("a sheet as Excel saves it is read, checked and stored", "[workbook]")
{
    Siping siping;
    const auto preparation = siping.prepare(third_quarter);
    REQUIRE_OK(preparation);
    CHECK(rules(preparation->findings) == QStringList());
    CHECK(actions(*preparation) == QStringList{"add", "add", "add"});
    CHECK(siping.beds("2024Q3") == ""); // nothing is written by looking

    const Batch batch = siping.import(third_quarter, {}, "三季度.csv");
    CHECK(batch.id.valid());
    CHECK(batch.roster == "facilities");
    CHECK(batch.period == Period::quarter(2024, 3)); // from the title
    CHECK(batch.file == "三季度.csv");
    CHECK(batch.encoding == "GB18030");
    CHECK(batch.delimiter == ",");
    CHECK(batch.header_line == 3);
    CHECK(batch.rows == 3);
    CHECK(batch.added == 3);
    CHECK(batch.updated == 0);
    CHECK(batch.skipped == 2); // 合计 and 填表人
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 1200");
    CHECK(siping.beds("2024Q2") == ""); // not before it was reported
    check_whole(*siping.workbook);
}

TEST_CASE("what a sheet does not say has its default, the kind from the name", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const RosterSpec& spec = facility_spec();
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    query.text = "康乐";
    const auto ids = Rosters(*siping.workbook).order(spec, query);
    REQUIRE_OK(ids);
    REQUIRE(ids->size() == 1);
    const auto rows = Rosters(*siping.workbook).rows(spec, *ids, query.as_of);
    REQUIRE_OK(rows);
    const Record& record = rows->front().record;
    CHECK(spec.text(record, "kind") == "elder_home");
    CHECK(spec.text(record, "status") == "open");
    CHECK(is_missing(spec.value(record, "residents")));            // — is no number
    CHECK(spec.value(record, "nursing_beds") == Value(qint64(0))); // 0 is one
    CHECK(rows->front().line == 6);
}

TEST_CASE("the same sheet again changes nothing and makes no batch", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const QByteArray before = siping.exported("2024Q3");
    const auto again = siping.prepare(third_quarter);
    REQUIRE_OK(again);
    CHECK(again->changes_nothing());
    CHECK(actions(*again) == QStringList{"unchanged", "unchanged", "unchanged"});
    const Batch batch = siping.import(third_quarter);
    CHECK_FALSE(batch.id.valid());
    CHECK(batch.unchanged == 3);
    CHECK(siping.exported("2024Q3") == before);
    const auto batches = Imports(*siping.workbook).batches();
    REQUIRE_OK(batches);
    CHECK(batches->size() == 1);
}

TEST_CASE("the next quarter carries forward what nobody reported", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const Batch batch = siping.import(fourth_quarter, "2024Q4");
    CHECK(batch.added == 0);
    CHECK(batch.updated == 2);
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 1200");
    CHECK(siping.beds("2024Q4") == "夕阳红养老院 120|康乐敬老院 50|𠮷祥养老院 1200");
    CHECK(siping.beds("2026Q1") == siping.beds("2024Q4"));
    const Assessment now = siping.assess("siping-01", "2024Q4");
    CHECK(now.reading.value == 1370.0);
    CHECK(now.reading.coverage.reported == 2);
    CHECK(now.reading.coverage.expected == 3);
    CHECK(now.change == 20.0);
}

TEST_CASE("an older quarter that comes late does not touch the newer one", "[workbook]")
{
    Siping siping;
    siping.import(fourth_quarter, "2024Q4");
    siping.import(third_quarter);
    CHECK(siping.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 1200");
    CHECK(siping.beds("2024Q4") == "夕阳红养老院 120|康乐敬老院 50|𠮷祥养老院 1200");
    check_whole(*siping.workbook);
}

TEST_CASE("a missing cell never erases what is known", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const Batch batch =
        siping.import("机构名称,街道,床位总数,护理型床位\n夕阳红养老院,仁兴街道,,70\n", "2024Q3");
    CHECK(batch.updated == 1);
    CHECK(siping.beds("2024Q3").startsWith("夕阳红养老院 100|"));
    CHECK(siping.assess("siping-05", "2024Q3").reading.numerator == 570.0);
}

TEST_CASE("one row that blocks keeps everything out", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const QByteArray before = siping.exported("2024Q4");
    const auto preparation = siping.prepare("机构名称,街道,床位总数,护理型床位\n"
                                            "晨光养老院,仁兴街道,100,50\n"
                                            "夕阳红养老院,仁兴街道,100,101\n"
                                            "火星养老院,火星镇,多,0\n",
                                            "2024Q4");
    REQUIRE_OK(preparation);
    CHECK(preparation->blocked());
    CHECK(actions(*preparation) == QStringList{"add", "blocked", "blocked"});
    CHECK(rules(preparation->findings) == QStringList{"3 nursing_over_beds blocks",
                                                      "4 region_unknown blocks",
                                                      "4 type_number blocks"});
    const auto batch = Imports(*siping.workbook).commit(*preparation);
    REQUIRE_FALSE(batch);
    CHECK(batch.error().kind == ErrorKind::Blocked);
    CHECK(siping.exported("2024Q4") == before);
    CHECK(Imports(*siping.workbook).batches()->size() == 1);
}

TEST_CASE("old nursing beds and new, fewer beds break the rule together", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const auto preparation =
        siping.prepare("机构名称,街道,床位总数\n夕阳红养老院,仁兴街道,59\n", "2024Q4");
    REQUIRE_OK(preparation);
    // 60 nursing beds and 80 residents are carried forward from the quarter before.
    CHECK(rules(preparation->findings).contains("2 nursing_over_beds blocks"));
    CHECK(preparation->blocked());
}

TEST_CASE("nothing accepts a blocking finding, a warning is marked as accepted", "[workbook]")
{
    Siping siping;
    ImportRequest request;
    request.file = siping.folder.gb18030(
        "a.csv", "机构名称,街道,床位总数,护理型床位,入住人数\n夕阳红,仁兴街道,100,101,150\n");
    request.period = Period::quarter(2024, 3);
    request.accept = QStringList{"*"};
    const auto preparation = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(preparation);
    CHECK(preparation->blocked());
    for (const Finding& finding : preparation->findings) {
        CAPTURE(finding.rule);
        CHECK(finding.accepted == (finding.severity == Severity::Warns));
    }
}

TEST_CASE("columns that are needed and missing block; one value for all rows helps", "[workbook]")
{
    Siping siping;
    ImportRequest request;
    request.file = siping.folder.gb18030("a.csv", "机构名称,床位总数\n夕阳红,100\n");
    request.period = Period::quarter(2024, 3);
    const auto without = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(without);
    CHECK(rules(without->findings) == QStringList{"1 column_missing blocks"});

    request.set = {{"所在地区", "铁西区"}};
    const auto with = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(with);
    CHECK(rules(with->findings) == QStringList());
    CHECK(with->batch.added == 1);

    request.set = {{"colour", "red"}};
    const auto wrong = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(wrong);
    CHECK(rules(wrong->findings).contains("0 map_field blocks"));
}

TEST_CASE("stopping leaves nothing behind", "[workbook]")
{
    Siping siping;
    QString sheet = "机构名称,街道,床位总数\n";
    for (int i = 0; i < 600; ++i) {
        sheet += QString("第%1养老院,仁兴街道,10\n").arg(i);
    }
    ImportRequest request;
    request.file = siping.folder.gb18030("a.csv", sheet);
    request.period = Period::quarter(2024, 3);
    Imports imports(*siping.workbook);
    const auto stopped = imports.prepare(request, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);

    const auto preparation = imports.prepare(request);
    REQUIRE_OK(preparation);
    int asked = 0;
    const auto batch = imports.commit(*preparation, [&](qint64 done, qint64 total) {
        CHECK(total == 600);
        CHECK(done > 0);
        return ++asked < 2;
    });
    REQUIRE_FALSE(batch);
    CHECK(batch.error().kind == ErrorKind::Cancelled);
    CHECK(asked == 2); // some hundred rows were written by then
    CHECK(siping.beds("2024Q3") == "");
    CHECK(imports.batches()->empty());
    CHECK(imports.commit(*preparation)->added == 600); // and it still can be done
}

TEST_CASE("files that are no sheet of a roster", "[workbook]")
{
    Siping siping;
    const struct {
        const char* what;
        QByteArray bytes;
        ErrorKind kind;
        QString detail;
    } cases[] = {
        {"empty", "", ErrorKind::Unreadable, "empty"},
        {"workbook of Excel", QByteArray("PK\x03\x04") + "xx", ErrorKind::Unreadable, "xlsx"},
        {"no known heading", "a,b\n1,2\n", ErrorKind::Unreadable, "header"},
    };
    for (const auto& [what, bytes, kind, detail] : cases) {
        CAPTURE(what);
        ImportRequest request;
        request.file = siping.folder.bytes("a.csv", bytes);
        request.period = Period::quarter(2024, 3);
        const auto preparation = Imports(*siping.workbook).prepare(request);
        CHECK_FALSE(preparation.ok());
        if (!preparation) {
            CHECK(preparation.error().kind == kind);
            CHECK(preparation.error().detail == detail);
        }
    }
    ImportRequest request;
    request.file = siping.folder.path("missing.csv");
    CHECK(Imports(*siping.workbook).prepare(request).error().kind == ErrorKind::NotFound);
    request.file = siping.folder.gb18030("b.csv", "机构名称,街道\n夕阳红,仁兴街道\n");
    CHECK(Imports(*siping.workbook).prepare(request).error().kind == ErrorKind::Usage); // no period
    request.period = Period::quarter(2024, 3);
    request.roster = "nonsense";
    CHECK(Imports(*siping.workbook).prepare(request).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the file itself and what was noticed are kept", "[workbook]")
{
    Siping siping;
    const QString sheet = "机构名称,街道,床位总数,入住人数\n夕阳红,仁兴街道,100,150\n";
    const Batch batch = siping.import(sheet, "2024Q3");
    CHECK(*Imports(*siping.workbook).source_file(batch.id) == encode_gb18030(sheet));
    const auto findings = Imports(*siping.workbook).findings(batch.id);
    REQUIRE_OK(findings);
    CHECK(rules(*findings) == QStringList{"2 residents_over_beds warns"});
    CHECK(Imports(*siping.workbook).source_file(BatchId{99}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an older quarter fills in numbers, not what the facility is today", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,所属乡镇,设施类型,床位总数\n乙大院,梨树镇,养老机构,20\n", "2024Q3");
    siping.import("机构名称,所属乡镇,设施类型,床位总数\n乙大院,梨树镇,农村幸福院,15\n", "2024Q1");
    CHECK(siping.beds("2024Q1") == "乙大院 15");
    CHECK(siping.assess("siping-01", "2024Q1").reading.value == 15.0);
    CHECK(QString::fromUtf8(siping.exported("2024Q3")).contains("养老机构"));
    CHECK_FALSE(QString::fromUtf8(siping.exported("2024Q3")).contains("大院（"));
}

TEST_CASE("what changes for every quarter is worth a look", "[workbook]")
{
    Siping siping;
    siping.import("机构名称,所属乡镇,设施类型,床位总数\n甲院,梨树镇,养老机构,20\n", "2024Q1");
    const auto kind =
        siping.prepare("机构名称,所属乡镇,设施类型,床位总数\n甲院,梨树镇,敬老院,20\n", "2024Q3");
    REQUIRE_OK(kind);
    CHECK(rules(kind->findings) == QStringList{"2 identity_changed warns"});
    const auto moved = siping.prepare("机构名称,所属乡镇,床位总数\n甲院,平西乡,20\n", "2024Q3");
    REQUIRE_OK(moved);
    CHECK(rules(moved->findings) == QStringList{"2 name_elsewhere warns"});
}

TEST_CASE("a heading that is repeated in the data is left out", "[workbook]")
{
    Siping siping;
    const Batch batch = siping.import("机构名称,所属乡镇,床位总数\n甲院,梨树镇,20\n"
                                      "机构名称,所属乡镇,床位总数\n乙院,梨树镇,30\n",
                                      "2024Q3");
    CHECK(batch.added == 2);
    CHECK(batch.skipped == 1);
}

TEST_CASE("no column vanishes without a word", "[workbook]")
{
    Siping siping;
    const auto prepared =
        siping.prepare("机构名称,所属乡镇,床位总数（百张）,奇怪列\n甲院,梨树镇,3,x\n", "2024Q3");
    REQUIRE_OK(prepared);
    CHECK(rules(prepared->findings) ==
          QStringList{"1 column_unused warns", "1 column_unused note"});
}

TEST_CASE("columns given by hand make any sheet readable", "[workbook]")
{
    Siping siping;
    const QString sheet = "院名X,地点Y,床Z\n甲院,梨树镇,20\n";
    for (const QHash<QString, QString>& map :
         {QHash<QString, QString>{{"院名X", "name"}, {"地点Y", "所在地区"}, {"床Z", "beds"}},
          QHash<QString, QString>{{"1", "name"}, {"2", "region"}, {"3", "beds"}}}) {
        ImportRequest request;
        request.file = siping.folder.utf8("m.csv", sheet);
        request.period = Period::quarter(2024, 3);
        request.map = map;
        const auto prepared = Imports(*siping.workbook).prepare(request);
        REQUIRE_OK(prepared);
        CHECK(prepared->batch.added == 1);
    }
}

TEST_CASE("a file that is no roster does not collect faults without end", "[workbook]")
{
    Siping siping;
    QString sheet = "机构名称,所属乡镇,床位总数\n";
    for (int i = 0; i < 20'000; ++i) {
        sheet += "x,火星,y\n";
    }
    const auto prepared = siping.prepare(sheet, "2024Q3");
    REQUIRE_OK(prepared);
    CHECK(prepared->blocked());
    CHECK(prepared->findings.size() < 3000);
    CHECK(prepared->findings.back().rule == "too_many");
}

TEST_CASE("a heading without rows is said to be one", "[workbook]")
{
    Siping siping;
    const auto prepared = siping.prepare("机构名称,所属乡镇,床位总数\n\n", "2024Q3");
    REQUIRE_FALSE(prepared.ok());
    CHECK(prepared.error().detail == "rows");
}

TEST_CASE("what is nearly registered, and ten times as much as before, is worth a look",
          "[workbook]")
{
    Siping siping;
    siping.import("机构名称,所属乡镇,床位总数\n伊通镇康乐养老公寓,伊通镇,120\n", "2024Q1");
    const auto near =
        siping.prepare("机构名称,所属乡镇,床位总数\n伊通康乐养老公寓,伊通镇,120\n", "2024Q3");
    REQUIRE_OK(near);
    CHECK(rules(near->findings) == QStringList{"2 near_duplicate warns"});
    const auto tenfold =
        siping.prepare("机构名称,所属乡镇,床位总数\n伊通镇康乐养老公寓,伊通镇,1200\n", "2024Q3");
    REQUIRE_OK(tenfold);
    CHECK(rules(tenfold->findings) == QStringList{"2 outlier warns"});
    CHECK_FALSE(tenfold->blocked());
}

TEST_CASE("a full sheet lists what it no longer has, and closes it only when accepted",
          "[workbook]")
{
    Siping siping;
    siping.import("机构名称,所属乡镇,床位总数\n甲院,梨树镇,20\n乙院,梨树镇,30\n丙院,平西乡,40\n",
                  "2024Q1");
    ImportRequest request;
    request.file = siping.folder.utf8("full.csv", "机构名称,所属乡镇,床位总数\n甲院,梨树镇,25\n");
    request.period = Period::quarter(2024, 3);
    request.full = true;
    Imports imports(*siping.workbook);
    const auto listed = imports.prepare(request);
    REQUIRE_OK(listed);
    CHECK(rules(listed->findings) == QStringList{"0 missing_in_sheet warns"});
    CHECK(listed->findings[0].seen == u"乙院"); // 丙院 lies outside the area of the sheet
    REQUIRE_OK(imports.commit(*listed));
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 95.0);

    request.accept = {"missing_in_sheet"};
    const auto accepted = imports.prepare(request);
    REQUIRE_OK(accepted);
    const auto batch = imports.commit(*accepted);
    REQUIRE_OK(batch);
    CHECK(batch->updated == 1);
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 65.0);
    CHECK(siping.assess("siping-01", "2024Q1").reading.value == 90.0);
    REQUIRE(imports.undo(batch->id).ok());
    CHECK(siping.assess("siping-01", "2024Q3").reading.value == 95.0);
    check_whole(*siping.workbook);
}

TEST_CASE("a full sheet of care homes says nothing about day-care centres", "[workbook]")
{
    Siping siping;
    siping.import(
        "机构名称,所属乡镇,设施类型,床位总数\n甲院,梨树镇,养老机构,20\n乙院,梨树镇,养老机构,30\n"
        "丙中心,梨树镇,日间照料中心,5\n",
        "2024Q1");
    ImportRequest request;
    request.file = siping.folder.utf8("full.csv", "机构名称,所属乡镇,床位总数\n甲院,梨树镇,25\n");
    request.period = Period::quarter(2024, 3);
    request.full = true;
    const auto listed = Imports(*siping.workbook).prepare(request);
    REQUIRE_OK(listed);
    REQUIRE(listed->findings.size() == 1);
    CHECK(listed->findings[0].seen == u"乙院");
}
