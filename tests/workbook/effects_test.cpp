// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbook/effects.h"
#include "workbook/siping.h"
#include "workbook/state.h"

#include <QElapsedTimer>

using namespace yice;
using namespace yice::test;

namespace
{

/// 四平市 in the third quarter of 2024: 1350 beds, 560 of them for nursing, in three homes.
class Homes : public Siping
{
public:
    Homes() { import(third_quarter); }

    Period period = Period::quarter(2024, 3);

    EntryId entry(const QString& name) const
    {
        RosterQuery query;
        query.as_of = period.last_day();
        query.text = name;
        const auto ids = Rosters(*workbook).order(facility_spec(), query);
        REQUIRE_OK(ids);
        REQUIRE(ids->size() == 1);
        return ids->front();
    }

    EntryEdit edit(const QString& name, const QHash<QString, QString>& cells) const
    {
        EntryEdit edit{&facility_spec(), cells, {}, period};
        if (!name.isEmpty()) {
            edit.entry = entry(name);
            edit.cells =
                Rosters(*workbook).as_cells(facility_spec(), edit.entry, period.last_day()).value();
            edit.cells.insert(cells);
        }
        return edit;
    }

    Result<std::vector<Effect>> effects(const EntryEdit& edit, const QString& region = {}) const
    {
        return Effects(*workbook).of(edit, plan(), period, place(region));
    }

    /// "siping-01 1350 → 1400 | …" of what would change.
    QString shown(const EntryEdit& edit, const QString& region = {}) const
    {
        const auto found = effects(edit, region);
        REQUIRE_OK(found);
        const auto number = [](const Reading& reading) {
            return reading.value ? QString::number(*reading.value, 'f', 3)
                                 : missing_code(reading.missing);
        };
        QStringList texts;
        for (const Effect& effect : *found) {
            texts << effect.indicator.id + ' ' + number(effect.before.reading) + " → " +
                         number(effect.after.reading);
        }
        return texts.join(" | ");
    }

    QString file() const { return folder.path("四平.yice"); }
    /// The file and what is not yet in it.
    QByteArray content() const
    {
        return folder.read("四平.yice") + (folder.files().contains("四平.yice-wal")
                                               ? folder.read("四平.yice-wal")
                                               : QByteArray());
    }
};

} // namespace

TEST_CASE("An entry's effect is what the indicators would say", "[workbook]")
{
    const Homes city;
    struct Case {
        QString name;
        QHash<QString, QString> cells;
        QString region;
        QString effects;
    };
    const std::vector<Case> cases = {
        // 580 of 1350
        {"夕阳红养老院", {{"nursing_beds", "80"}}, {}, "siping-05 41.481 → 42.963"},
        // 1370 beds, 560 of them for nursing
        {"夕阳红养老院",
         {{"beds", "120"}},
         {},
         "siping-01 1350.000 → 1370.000 | siping-05 41.481 → 40.876"},
        // 1440 beds, 650 of them
        {{},
         {{"name", "梨园养老院"}, {"region", "梨树镇"}, {"beds", "90"}, {"nursing_beds", "90"}},
         {},
         "siping-01 1350.000 → 1440.000 | siping-05 41.481 → 45.139"},
        // closed: 1300 beds, 560 of them
        {"康乐敬老院",
         {{"status", "关闭"}},
         {},
         "siping-01 1350.000 → 1300.000 | siping-05 41.481 → 43.077"},
        // of another county
        {"夕阳红养老院", {{"nursing_beds", "80"}}, "梨树县", {}},
        {"夕阳红养老院", {{"nursing_beds", "80"}}, "铁西区", "siping-05 60.000 → 80.000"},
        // nothing that is counted, and nothing at all
        {"夕阳红养老院", {{"remark", "十月检查"}}, {}, {}},
        {"夕阳红养老院", {}, {}, {}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.name, each.effects, each.region);
        CHECK(city.shown(city.edit(each.name, each.cells), each.region) == each.effects);
    }
    // Afterwards nothing is another number than before.
    CHECK(city.assess("siping-05", "2024Q3").reading.value == Approx(560.0 / 1350 * 100));
    CHECK(city.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 1200");
}

TEST_CASE("Figures of other bureaus touch the indicators that use them", "[workbook]")
{
    const Homes city;
    city.set("population.aged_60_resident", 460000, "2024Q3");
    EntryEdit edit{&figure_spec(),
                   {{"measure", "staff.social_workers"}, {"value", "230"}, {"region", "四平市"}},
                   {},
                   city.period};
    const auto found = city.effects(edit);
    REQUIRE_OK(found);
    QStringList ids;
    for (const Effect& effect : *found) {
        ids << effect.indicator.id;
        CHECK_FALSE(effect.before.reading.value);
        CHECK(effect.after.reading.value == Approx(0.5)); // 230 for 460,000, of a thousand each
    }
    CHECK(ids == QStringList({"siping-08", "siping-19"}));
}

TEST_CASE("A sentence says the effect", "[workbook]")
{
    const Homes city;
    const auto text = [&](const EntryEdit& edit, const char* id) {
        const auto effects = city.effects(edit);
        REQUIRE_OK(effects);
        for (const Effect& effect : *effects) {
            if (effect.indicator.id == id) {
                return effect_text(effect);
            }
        }
        return QString();
    };
    const QString thin(QChar(0x2009));
    const QString share = text(city.edit("夕阳红养老院", {{"nursing_beds", "80"}}), "siping-05");
    CHECK(share.contains("41.5" + thin + "% → 43" + thin + "%"));
    // 561 of 1350 is 41.556: one decimal tells it, 41.5 → 41.6.
    CHECK(text(city.edit("夕阳红养老院", {{"nursing_beds", "61"}}), "siping-05")
              .contains("41.5" + thin + "% → 41.6" + thin + "%"));
    Effect effect;
    effect.indicator.name = "占比";
    effect.indicator.unit = "%";
    effect.before.reading.value = 50.01;
    effect.after.reading.value = 50.02;
    effect.before.standing = effect.after.standing = Standing::NoTarget;
    CHECK(effect_text(effect) == "占比 50.01" + thin + "% → 50.02" + thin + "%");
    effect.before.reading.value.reset();
    effect.before.reading.missing = Missing::NoData;
    effect.before.standing = Standing::NoData;
    effect.after.standing = Standing::Met;
    CHECK(effect_text(effect) == "占比 " + missing_label(Missing::NoData) + " → 50" + thin + "% (" +
                                     standing_label(Standing::Met) + ")");
}

TEST_CASE("Asking for an effect leaves no trace", "[workbook]")
{
    const Homes city;
    const EntryEdit village = city.edit({}, {{"name", "新屯养老院"},
                                             {"region", "梨树镇新屯村"},
                                             {"beds", "20"},
                                             {"nursing_beds", "10"}});
    auto other = Workbook::open(city.file());
    REQUIRE_OK(other);
    (void) city.assess("siping-05", "2024Q3"); // what is counted may be kept
    const auto revision = city.workbook->revision();
    const auto regions = city.workbook->regions().all().size();
    const Region* place = city.workbook->regions().find(city.place("梨树县"));
    const auto version = (*other)->state().connection->data_version();
    const QByteArray before = city.content();
    CHECK(city.shown(village).contains("siping-01 1350.000 → 1370.000"));
    CHECK(city.content() == before);
    CHECK(city.workbook->revision() == revision);
    CHECK(city.workbook->regions().all().size() == regions);
    CHECK(city.workbook->regions().find(city.place("梨树县")) == place); // still at its place
    CHECK((*other)->state().connection->data_version() == version);
    CHECK(Imports(**other).batches()->size() == 1);
    CHECK(city.beds("2024Q3") == "夕阳红养老院 100|康乐敬老院 50|𠮷祥养老院 1200");
    // Others may write afterwards, and what was asked for can be saved.
    REQUIRE_OK(Progress(**other).set_figure("population.aged_60_resident", 1, city.period,
                                            city.place("四平市"), {}));
    const auto prepared = Imports(*city.workbook).prepare(village);
    REQUIRE_OK(prepared);
    REQUIRE_OK(Imports(*city.workbook).commit(*prepared));
    CHECK(city.assess("siping-01", "2024Q3").reading.value == 1370);
    check_whole(*city.workbook);
}

TEST_CASE("An effect that fails half-way leaves no trace either", "[workbook]")
{
    const Homes city;
    REQUIRE_OK(city.workbook->state().connection->run(
        "CREATE TRIGGER stop BEFORE INSERT ON facility_state WHEN new.nursing_beds = 81 "
        "BEGIN SELECT RAISE(ABORT, 'no'); END"));
    (void) city.assess("siping-05", "2024Q3");
    const auto revision = city.workbook->revision();
    const QByteArray before = city.content();
    // A new home, whose identity is written before its state fails.
    const auto failed = city.effects(city.edit(
        {},
        {{"name", "梨园养老院"}, {"region", "梨树镇"}, {"beds", "90"}, {"nursing_beds", "81"}}));
    CHECK_FALSE(failed);
    CHECK(city.content() == before);
    CHECK(city.workbook->revision() == revision);
    CHECK(city.assess("siping-05", "2024Q3").reading.value == Approx(560.0 / 1350 * 100));
    CHECK(city.shown(city.edit("夕阳红养老院", {{"nursing_beds", "80"}})) ==
          "siping-05 41.481 → 42.963");
    CHECK(city.content() == before);
}

TEST_CASE("What blocks, and who else is writing, is said at once", "[workbook]")
{
    const Homes city;
    const auto blocked = city.effects(city.edit("夕阳红养老院", {{"nursing_beds", "viele"}}));
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().kind == ErrorKind::Blocked);
    auto other = db::Connection::open(city.file(), db::Access::ReadWrite, std::nullopt);
    REQUIRE_OK(other);
    REQUIRE_OK((*other)->run("BEGIN IMMEDIATE"));
    QElapsedTimer timer;
    timer.start();
    const auto busy = city.effects(city.edit("夕阳红养老院", {{"nursing_beds", "80"}}));
    REQUIRE_FALSE(busy);
    CHECK(busy.error().kind == ErrorKind::Busy);
    CHECK(timer.elapsed() < 2000); // and not five seconds
    REQUIRE_OK((*other)->run("ROLLBACK"));
    CHECK(city.shown(city.edit("夕阳红养老院", {{"nursing_beds", "80"}})) ==
          "siping-05 41.481 → 42.963");
}

TEST_CASE("How many rows are behind the numbers that a roster touches", "[workbook]")
{
    const Homes city;
    CHECK(Effects(*city.workbook).rows_behind(facility_spec(), city.plan()).value() == 3);
    CHECK(Effects(*city.workbook).rows_behind(fund_spec(), city.plan()).value() == 0);
    CHECK(Effects::touches(facility_spec(), city.plan()));
    CHECK(Effects::touches(visit_spec(), city.plan())); // of the elders who were visited
    CHECK(Effects::touches(figure_spec(), city.plan()));
    CHECK_FALSE(Effects::touches(fund_spec(), city.plan()));
}

TEST_CASE("The form does not give one entry what identifies another", "[workbook]")
{
    const Siping city;
    city.send("elders", "2024Q3",
              "姓名,身份证号,所属乡镇\n王秀英," + identity(1) + ",梨树镇\n李淑兰," + identity(2) +
                  ",梨树镇\n");
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    query.text = "李淑兰";
    const auto ids = Rosters(*city.workbook).order(elder_spec(), query);
    REQUIRE_OK(ids);
    REQUIRE(ids->size() == 1);
    EntryEdit edit{&elder_spec(), {}, ids->front(), Period::quarter(2024, 3)};
    edit.cells = Rosters(*city.workbook).as_cells(elder_spec(), edit.entry, query.as_of).value();
    const auto rules_of = [&] { return rules(Imports(*city.workbook).prepare(edit)->findings); };
    CHECK_FALSE(rules_of().contains("1 registered_already blocks"));
    edit.cells.insert("identity", identity(1));
    CHECK(rules_of().contains("1 registered_already blocks"));
    // A new one is recognised as well, also while it is being typed.
    edit.entry = {};
    for (const bool half_typed : {true, false}) {
        edit.half_typed = half_typed;
        CHECK(rules_of().contains("1 registered_already blocks"));
    }
}
