// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbook/siping.h"

#include "ui/dialogs/effect_card.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/dialogs/entry_field.h"
#include "ui/dialogs/entry_sections.h"
#include "ui/widgets/draft_banner.h"
#include "ui/widgets/field_editor.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace yice;
using namespace yice::test;
using namespace yice::ui;

namespace
{

/// 四平市 with two quarters of facilities, looked at in the fourth quarter of 2024: 1370 beds, 580
/// of them for nursing; 康乐敬老院 has not reported since the third.
struct Forms {
    Siping city;
    Session session;

    Forms()
    {
        city.import(third_quarter);
        city.import(fourth_quarter, "2024Q4");
        session.open(std::move(city.workbook));
        session.set_period(Period::quarter(2024, 4));
    }

    EntryId entry(const QString& name, const RosterSpec& spec = facility_spec())
    {
        RosterQuery query;
        query.as_of = QDate(2024, 12, 31);
        query.text = name;
        const auto ids = Rosters(session.workbook()).order(spec, query);
        REQUIRE_OK(ids);
        REQUIRE(ids->size() == 1);
        return ids->front();
    }

    size_t batches() { return Imports(session.workbook()).batches()->size(); }
};

EntryField& field(const EntryDialog& form, const char* id)
{
    auto* found = form.findChild<EntryField*>(QString("field-") + id);
    REQUIRE(found);
    return *found;
}

/// Everything that is said beside and below the editor of a field.
QString said(const EntryDialog& form, const char* id)
{
    QStringList texts;
    for (const QLabel* label : field(form, id).findChildren<QLabel*>()) {
        texts << label->text();
    }
    return texts.join('\n');
}

QString all_said(const QDialog& form)
{
    QStringList texts;
    for (const QLabel* label : form.findChildren<QLabel*>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    return texts.join('\n');
}

/// Digits by their keys, Chinese as an input method hands it over.
void type(const EntryDialog& form, const char* id, const QString& text)
{
    auto* line = field(form, id).findChild<FieldEditor*>()->findChild<QLineEdit*>();
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    if (text.toLatin1() == text.toUtf8()) {
        QTest::keyClicks(line, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(line, &event);
}

QPushButton& save_button(const QDialog& form)
{
    return *form.findChild<QPushButton*>("primary");
}

/// Presses the button of this name in the question that comes next.
void answer(const char* button)
{
    QTimer::singleShot(50, qApp, [button] {
        QWidget* question = QApplication::activeModalWidget();
        REQUIRE(question);
        auto* found = question->findChild<QPushButton*>(button);
        REQUIRE(found);
        found->click();
    });
}

} // namespace

TEST_CASE("Every field of every roster stands in one part of its form", "[ui]")
{
    for (const RosterSpec* spec : roster_specs()) {
        CAPTURE(spec->id);
        QStringList shown;
        for (const EntrySection& section : entry_sections(*spec)) {
            CHECK_FALSE(section.title.isEmpty());
            for (const FieldSpec* each : section.fields) {
                shown << each->id;
            }
        }
        QStringList all;
        for (const FieldSpec& each : spec->fields) {
            if (!each.derived) {
                all << each.id;
            }
        }
        shown.sort();
        all.sort();
        CHECK(shown == all);
    }
}

TEST_CASE("Beside each field stands what it said last quarter", "[ui]")
{
    Forms forms;
    struct Case {
        QString name;
        Period period;
        const char* field;
        QString before; ///< null: nothing
    };
    const QString thin(QChar(0x2009));
    const Period third = Period::quarter(2024, 3);
    const Period fourth = Period::quarter(2024, 4);
    const std::vector<Case> cases = {
        {"夕阳红养老院", fourth, "beds", "last quarter 100" + thin + "张 · ↑ +20"},
        {"夕阳红养老院", fourth, "residents", "last quarter 80" + thin + "人 · ↑ +10"},
        {"𠮷祥养老院", fourth, "beds", "last quarter 1,200" + thin + "张 · = carried on"},
        {"康乐敬老院", fourth, "beds", "last quarter 50" + thin + "张 · = carried on"},
        {"夕阳红养老院", fourth, "status", "last quarter 在营 · = carried on"},
        {"夕阳红养老院", fourth, "name", {}},   // what it is does not change by quarters
        {"夕阳红养老院", fourth, "remark", {}}, // empty then and now
        {"夕阳红养老院", third, "beds", {}},    // the first quarter that is known
    };
    for (const Case& each : cases) {
        forms.session.set_period(each.period);
        const EntryDialog form(forms.session, facility_spec(), forms.entry(each.name));
        CAPTURE(each.name, each.field);
        if (each.before.isNull()) {
            CHECK_FALSE(said(form, each.field).contains("last quarter"));
        } else {
            CHECK(said(form, each.field).contains(each.before));
        }
    }
    forms.session.set_period(fourth);
    EntryDialog carried(forms.session, facility_spec(), forms.entry("康乐敬老院"));
    carried.show();
    CHECK(all_said(carried).contains("nothing reported yet, carried on from Q3 2024"));
    // It follows what is typed.
    type(carried, "beds", "44");
    CHECK(said(carried, "beds").contains("↓ −6"));
    field(carried, "beds").set_text({});
    CHECK(said(carried, "beds").contains("emptied"));
    field(carried, "grade").set_text("二级");
    CHECK(said(carried, "grade").contains("last quarter — · new"));
    forms.session.set_period(third);
    EntryDialog first(forms.session, facility_spec(), forms.entry("康乐敬老院"));
    first.show();
    CHECK(all_said(first).contains("nothing is known from before"));
}

TEST_CASE("Typing is checked a moment later, and nothing is written", "[ui]")
{
    Forms forms;
    EntryDialog form(forms.session, facility_spec(), forms.entry("夕阳红养老院"));
    form.show();
    const auto before = forms.batches();
    CHECK_FALSE(form.is_changed());
    CHECK(save_button(form).isEnabled());
    const int height = field(form, "nursing_beds").height();
    type(form, "nursing_beds", "500"); // of 120 beds
    REQUIRE(QTest::qWaitFor([&] { return said(form, "nursing_beds").contains("× "); }, 5000));
    CHECK_FALSE(save_button(form).isEnabled());
    CHECK(field(form, "nursing_beds").height() == height); // nothing jumped
    CHECK(form.findChild<QListWidget*>("sections")->item(1)->text().contains("×1"));
    CHECK(form.findChild<EffectCard*>()->text().isEmpty());
    type(form, "nursing_beds", "70");
    REQUIRE(QTest::qWaitFor([&] { return save_button(form).isEnabled(); }, 5000));
    CHECK_FALSE(said(form, "nursing_beds").contains("× "));
    // 570 of 1370 instead of 580.
    const QString thin(QChar(0x2009));
    CHECK(form.findChild<EffectCard*>()->text().contains("42.3" + thin + "% → 41.6" + thin + "%"));
    type(form, "nursing_beds", "80");
    REQUIRE(QTest::qWaitFor([&] { return form.findChild<EffectCard*>()->text().isEmpty(); }, 5000));
    CHECK_FALSE(form.is_changed());
    CHECK(forms.batches() == before);
}

TEST_CASE("A warning is kept with its reason", "[ui]")
{
    Forms forms;
    EntryDialog form(forms.session, facility_spec(), forms.entry("夕阳红养老院"));
    form.show();
    type(form, "residents", "130"); // in 120 beds
    form.check_now();
    REQUIRE(said(form, "residents").contains("! "));
    CHECK(save_button(form).isEnabled()); // it does not block
    CHECK_FALSE(form.save());             // but is to be looked at
    CHECK(all_said(form).contains("tick “Keep it”"));
    auto* keep = field(form, "residents").findChild<QCheckBox*>();
    REQUIRE(keep->isVisible());
    keep->setChecked(true);
    field(form, "residents").findChild<QLineEdit*>("reason")->setText("临时加床");
    CHECK(form.save());
    const auto batches = Imports(forms.session.workbook()).batches();
    const auto findings = Imports(forms.session.workbook()).findings(batches->front().id);
    REQUIRE_OK(findings);
    REQUIRE_FALSE(findings->empty());
    CHECK(findings->front().accepted);
    CHECK(findings->front().reason == "临时加床");
    CHECK(Drafts::of(forms.session.workbook().path()).empty());
}

TEST_CASE("A new entry is told what is still to be filled in", "[ui]")
{
    Forms forms;
    EntryDialog form(forms.session, facility_spec(), {});
    form.show();
    CHECK_FALSE(save_button(form).isEnabled());
    CHECK(all_said(form).contains("Still to be filled in: 机构名称"));
    CHECK_FALSE(said(form, "name").contains("× ")); // not there yet is not wrong
    type(form, "name", "梨园养老院");
    type(form, "region", "梨树镇");
    type(form, "beds", "90");
    form.check_now();
    CHECK(save_button(form).isEnabled());
    CHECK(form.findChild<EffectCard*>()->text().contains("1,370"));
    CHECK(form.findChild<EffectCard*>()->text().contains("1,460"));
    type(form, "name", "夕阳红养老院");
    type(form, "region", "仁兴街道");
    form.check_now();
    CHECK(said(form, "name").contains("registered already"));
    CHECK_FALSE(save_button(form).isEnabled());
    CHECK_FALSE(form.save());
    CHECK(forms.batches() == 2);
}

TEST_CASE("What was typed and not saved is offered after a crash", "[ui]")
{
    Forms forms;
    const QString path = forms.session.workbook().path();
    const EntryId home = forms.entry("夕阳红养老院");
    const auto banner = [](const EntryDialog& form) { return form.findChild<DraftBanner*>(); };
    {
        EntryDialog form(forms.session, facility_spec(), home);
        form.show();
        CHECK_FALSE(banner(form)->isVisible());
        type(form, "beds", "130");
        type(form, "remark", "等验收");
        REQUIRE(QTest::qWaitFor([&] { return Drafts::of(path).size() == 1; }, 5000));
        // The form ends without a word, as in a crash.
    }
    {
        const EntryDialog other(forms.session, facility_spec(), forms.entry("康乐敬老院"));
        CHECK_FALSE(banner(other)->isVisibleTo(&other));
        forms.session.set_period(Period::quarter(2024, 3));
        const EntryDialog earlier(forms.session, facility_spec(), home);
        CHECK_FALSE(banner(earlier)->isVisibleTo(&earlier));
        forms.session.set_period(Period::quarter(2024, 4));
    }
    {
        EntryDialog form(forms.session, facility_spec(), home);
        form.show();
        REQUIRE(banner(form)->isVisible());
        CHECK(form.cells().value("beds") == "120");
        banner(form)->findChild<QPushButton*>("restore")->click();
        CHECK(form.cells().value("beds") == "130");
        CHECK(form.cells().value("remark") == "等验收");
        CHECK_FALSE(banner(form)->isVisible());
        CHECK(form.is_changed());
    }
    EntryDialog form(forms.session, facility_spec(), home);
    form.show();
    REQUIRE(banner(form)->isVisible());
    banner(form)->findChild<QPushButton*>("discard")->click();
    CHECK_FALSE(banner(form)->isVisible());
    CHECK(Drafts::of(path).empty());
    CHECK(form.cells().value("beds") == "120");
}

TEST_CASE("An identity number is typed again after a crash", "[ui]")
{
    Forms forms;
    {
        EntryDialog form(forms.session, elder_spec(), {});
        form.set_cell("name", "王秀英");
        form.set_cell("identity", "999999193810280027");
    }
    EntryDialog form(forms.session, elder_spec(), {});
    form.show();
    auto* banner = form.findChild<DraftBanner*>();
    REQUIRE(banner->isVisible());
    CHECK(all_said(form).contains("type them again: " + elder_spec().field("identity").label.zh));
    banner->findChild<QPushButton*>("restore")->click();
    CHECK(form.cells().value("name") == "王秀英");
    CHECK(form.cells().value("identity").isEmpty());
    answer("discard");
    form.reject();
    CHECK(Drafts::of(forms.session.workbook().path()).empty());
}

TEST_CASE("Nothing typed is lost without being asked", "[ui]")
{
    Forms forms;
    EntryDialog form(forms.session, facility_spec(), forms.entry("夕阳红养老院"));
    form.show();
    form.set_cell("beds", "130");
    answer("stay");
    QTest::keyClick(&form, Qt::Key_Escape);
    CHECK(form.isVisible());
    CHECK(form.cells().value("beds") == "130");
    answer("stay");
    form.close(); // the cross of the window
    CHECK(form.isVisible());
    answer("primary");
    form.reject();
    CHECK_FALSE(form.isVisible());
    CHECK(form.result() == QDialog::Accepted);
    CHECK(forms.batches() == 3);
    EntryDialog again(forms.session, facility_spec(), forms.entry("夕阳红养老院"));
    again.show();
    CHECK(again.cells().value("beds") == "130");
    again.set_cell("beds", "140");
    answer("discard");
    again.reject();
    CHECK(again.result() == QDialog::Rejected);
    CHECK(forms.batches() == 3);
    CHECK(Drafts::of(forms.session.workbook().path()).empty());
    EntryDialog unchanged(forms.session, facility_spec(), forms.entry("夕阳红养老院"));
    unchanged.show();
    unchanged.reject(); // nobody asks
    CHECK_FALSE(unchanged.isVisible());
}

TEST_CASE("From one entry to the next", "[ui]")
{
    Forms forms;
    const std::vector<EntryId> ids = {forms.entry("夕阳红养老院"), forms.entry("康乐敬老院"),
                                      forms.entry("𠮷祥养老院")};
    EntryDialog form(forms.session, facility_spec(), ids[0]);
    form.set_neighbours([&ids](EntryId entry, int step) {
        const auto place = std::find(ids.begin(), ids.end(), entry) - ids.begin() + step;
        return place >= 0 && place < 3 ? ids[static_cast<size_t>(place)] : EntryId();
    });
    form.show();
    form.go(-1);
    CHECK(form.entry() == ids[0]);
    form.go(1);
    CHECK(form.entry() == ids[1]);
    CHECK(form.cells().value("name") == "康乐敬老院");
    CHECK_FALSE(form.is_changed());
    form.set_cell("beds", "60");
    answer("stay");
    form.go(1);
    CHECK(form.entry() == ids[1]);
    answer("primary");
    form.go(1);
    CHECK(form.entry() == ids[2]);
    CHECK(form.cells().value("beds") == "1200");
    CHECK(forms.batches() == 3);
    form.set_cell("beds", "1300");
    answer("discard");
    form.go(-1);
    CHECK(form.entry() == ids[1]);
    CHECK(form.cells().value("beds") == "60");
    CHECK(forms.batches() == 3);
}

TEST_CASE("A field of a long form is found by its name", "[ui]")
{
    Forms forms;
    EntryDialog form(forms.session, facility_spec(), {});
    form.show();
    const auto shown = [&form] {
        QStringList ids;
        for (const EntryField* each : form.findChildren<EntryField*>()) {
            if (each->isVisible()) {
                ids << each->field().id;
            }
        }
        ids.sort();
        return ids;
    };
    const auto all = shown();
    CHECK(all.size() > 50);
    auto* search = form.findChild<QLineEdit*>("find-field");
    search->setText("护理费");
    CHECK(shown() == QStringList("nursing_fee"));
    search->setText("hulifei");
    CHECK(shown() == QStringList("nursing_fee"));
    search->setText("伙食费"); // another word for it
    CHECK(shown() == QStringList("meal_fee"));
    search->setText("没有这样的");
    CHECK(shown().isEmpty());
    search->clear();
    CHECK(shown() == all);
    form.show_section("rest");
    CHECK(form.focusWidget()->parent()->parent() ==
          &field(form, entry_sections(facility_spec()).back().fields.front()->id.toLatin1()));
}
