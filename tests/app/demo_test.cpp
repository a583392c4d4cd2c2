// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_elders.h"
#include "app/demo/demo_people.h"
#include "app/demo/demo_workbook.h"
#include "base/identity_number.h"
#include "catch.h"
#include "rosters/specs.h"
#include "temporary.h"
#include "workbook/custody.h"
#include "workbook/imports.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"

#include <QFileInfo>
#include <QSet>

using namespace yice;

namespace
{

constexpr int elders = 60;

app::DemoResult demo_in(const test::TemporaryFolder& folder, const QString& name = "demo",
                        quint32 seed = 2025, int quarters = 1)
{
    app::DemoRequest request;
    request.folder = folder.path(name);
    request.quarters = quarters;
    request.elders = elders;
    request.seed = seed;
    const auto made = app::make_demo(request, [](const QString&) {});
    REQUIRE_OK(made);
    return *made;
}

std::unique_ptr<Workbook> opened(const app::DemoResult& demo)
{
    auto workbook = Workbook::open(demo.workbook);
    REQUIRE_OK(workbook);
    return std::move(workbook.value());
}

Preparation prepared(Workbook& workbook, const app::DemoImport& sheet)
{
    ImportRequest request;
    request.file = sheet.file;
    request.period = sheet.period;
    auto preparation = Imports(workbook).prepare(request);
    REQUIRE_OK(preparation);
    return std::move(preparation.value());
}

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every sheet by its name.
QMap<QString, QByteArray> sheets_of(const app::DemoResult& demo)
{
    QMap<QString, QByteArray> sheets;
    for (const app::DemoImport& sheet : demo.imports) {
        sheets.insert(QFileInfo(sheet.file).fileName(), content(sheet.file));
    }
    return sheets;
}

} // namespace

TEST_CASE("The demo fills every roster, and nothing in it blocks", "[app]")
{
    const test::TemporaryFolder folder;
    const auto demo = demo_in(folder);
    const auto workbook = opened(demo);
    Rosters rosters(*workbook);
    QSet<QString> sent;
    for (const app::DemoImport& sheet : demo.imports) {
        sent.insert(sheet.roster);
    }
    for (const RosterSpec* spec : roster_specs()) {
        INFO(spec->id.toStdString());
        const auto count = rosters.count(*spec);
        REQUIRE_OK(count);
        CHECK(*count > 0);
        CHECK(sent.contains(spec->id));
    }
    CHECK(*rosters.count(elder_spec()) == elders);
    Imports imports(*workbook);
    const auto batches = imports.batches();
    REQUIRE_OK(batches);
    CHECK(batches->size() >= demo.imports.size());
    int warnings = 0;
    for (const Batch& batch : *batches) {
        const auto findings = imports.findings(batch.id);
        REQUIRE_OK(findings);
        for (const Finding& finding : *findings) {
            INFO(batch.file.toStdString()
                 << ' ' << finding.line << ' ' << finding.rule.toStdString());
            CHECK(finding.severity != Severity::Blocks);
            warnings += finding.severity == Severity::Warns;
        }
    }
    CHECK(warnings > 0); // something to look at
    CHECK(warnings < 50);
    const auto faults = Custody(*workbook).check();
    REQUIRE_OK(faults);
    CHECK(*faults == QStringList());
}

TEST_CASE("The sheets of the demo are recognised and change nothing a second time", "[app]")
{
    const test::TemporaryFolder folder;
    const auto demo = demo_in(folder, "demo", 2025, 2);
    const auto workbook = opened(demo);
    QSet<QString> encodings;
    for (const app::DemoImport& sheet : demo.imports) {
        INFO(sheet.file.toStdString());
        const Preparation again = prepared(*workbook, sheet);
        CHECK(again.spec->id == sheet.roster);
        CHECK(again.batch.rows > 0);
        CHECK(again.batch.unchanged == again.batch.rows);
        CHECK(again.changes_nothing());
        CHECK_FALSE(again.blocked());
        encodings.insert(again.batch.encoding);
        // Every column of every sheet says something that the roster keeps.
        for (const Finding& finding : again.findings) {
            CHECK(finding.rule != u"column_unused");
        }
    }
    CHECK(encodings.size() == 3);
    // As Excel writes them: with their marks at the beginning.
    int marked_utf8 = 0;
    int marked_utf16 = 0;
    for (const QByteArray& sheet : sheets_of(demo)) {
        marked_utf8 += sheet.startsWith("\xEF\xBB\xBF");
        marked_utf16 += sheet.startsWith("\xFF\xFE");
    }
    CHECK(marked_utf8 == 4);
    CHECK(marked_utf16 == 1);
}

TEST_CASE("One seed gives one demo, another seed another", "[app]")
{
    const test::TemporaryFolder folder;
    const auto first = sheets_of(demo_in(folder, "first", 7));
    const auto same = sheets_of(demo_in(folder, "same", 7));
    const auto other = sheets_of(demo_in(folder, "other", 8));
    CHECK(first == same);
    REQUIRE(first.keys() == other.keys());
    // What comes from the plan and the typed figures is the same; everything made up differs.
    for (const QString& name : first.keys()) {
        INFO(name.toStdString());
        const bool given = name.contains(QStringLiteral("人口")) ||
                           name.startsWith(QStringLiteral("重点任务")) ||
                           name.startsWith(QStringLiteral("其他部门数据"));
        CHECK((first[name] == other[name]) == given);
    }
}

TEST_CASE("Identity numbers of the demo are valid, unique and nobody's", "[app]")
{
    app::IdentityNumbers numbers;
    QSet<QString> given;
    const QDate born(1950, 2, 28);
    for (int i = 0; i < 400; ++i) {
        for (const bool male : {true, false}) {
            const QString number = numbers.next(born, male);
            CHECK(check_identity_number(number) == IdentityState::Valid);
            CHECK(birth_date(number) == born);
            CHECK(number.startsWith(u"999999"));
            CHECK((number[16].digitValue() % 2 == 1) == male);
            given.insert(number);
        }
    }
    CHECK(given.size() == 800);

    // The people of a whole city, with their names.
    const test::TemporaryFolder folder;
    const auto workbook = opened(demo_in(folder));
    app::DemoCity city;
    city.counties = app::demo_counties(workbook->regions());
    city.homes = app::demo_homes(workbook->regions(), 3);
    city.last = Period::quarter(2025, 3);
    city.quarter = 19;
    city.elders = 20'000;
    city.seed = 3;
    QSet<QString> people;
    int visited = 0;
    int rare = 0;
    app::for_each_elder(city, [&](const app::DemoElder& elder) {
        people.insert(elder.identity);
        visited += elder.in_hardship();
        rare += std::any_of(elder.name.begin(), elder.name.end(),
                            [](QChar character) { return character.isSurrogate(); });
        REQUIRE(check_identity_number(elder.identity) == IdentityState::Valid);
        REQUIRE(elder.born.addYears(elder.age) <= city.today());
        REQUIRE(elder.born.addYears(elder.age + 1) > city.today());
    });
    CHECK(people.size() == city.elders);
    CHECK(visited > city.elders / 10);
    CHECK(visited < city.elders / 2);
    CHECK(rare > 20);
    CHECK(rare < 400);
}

TEST_CASE("The sheet of figures repeats what was phoned in", "[app]")
{
    const test::TemporaryFolder folder;
    const auto demo = demo_in(folder, "demo", 2025, 16);
    const auto workbook = opened(demo);
    const Plan& plan = *workbook->find_plan({});
    const auto assessed =
        Progress(*workbook).assess_all(plan, demo.last, workbook->regions().root().id);
    REQUIRE_OK(assessed);
    const auto value = [&](const QString& id) {
        const auto found =
            std::find_if(assessed->begin(), assessed->end(),
                         [&](const Assessment& each) { return each.indicator == id; });
        REQUIRE(found != assessed->end());
        return found->reading.value.value_or(-1);
    };
    CHECK(value("siping-03") == Approx(95));             // 38 of 40 estates
    CHECK(value("siping-06") == Approx(100.0 * 8 / 14)); // hospitals
    const auto batches = Imports(*workbook).batches();
    REQUIRE_OK(batches);
    const auto figures = std::find_if(batches->begin(), batches->end(), [](const Batch& batch) {
        return batch.kind == u"import" && batch.roster == u"figures";
    });
    REQUIRE(figures != batches->end());
    CHECK(figures->added == 5); // the counties' people aged 60 and over
    CHECK(figures->updated == 0);
    CHECK(figures->unchanged == 15);
    // The bureaus' rosters say the same as their figures.
    RosterQuery query;
    query.as_of = demo.last.last_day();
    Rosters rosters(*workbook);
    const auto count = [&](const RosterSpec& spec, auto holds) {
        const auto ids = rosters.order(spec, query);
        REQUIRE_OK(ids);
        const auto rows = rosters.rows(spec, *ids, query.as_of);
        REQUIRE_OK(rows);
        return std::count_if(rows->begin(), rows->end(),
                             [&](const RosterRow& row) { return holds(row.record); });
    };
    const RosterSpec& estates = housing_estate_spec();
    CHECK(count(estates, [&](const Record& record) {
              return estates.text(record, "kind") == u"new";
          }) == 40);
    const RosterSpec& hospitals = hospital_spec();
    const auto general = [&](const Record& record) {
        return hospitals.text(record, "kind") == u"general";
    };
    CHECK(count(hospitals, general) == 14);
    CHECK(count(hospitals, [&](const Record& record) {
              const auto* has = std::get_if<bool>(&hospitals.value(record, "geriatrics"));
              return general(record) && has && *has;
          }) == 8);
}
