// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbook/backups.h"
#include "workbook/custody.h"
#include "workbook/siping.h"

#include <QDir>

using namespace yice;
using namespace yice::test;

namespace
{

QDateTime at(const char* text)
{
    return QDateTime::fromString(text, "yyyy-MM-dd HH:mm");
}

QList<QDate> days(const QStringList& texts)
{
    QList<QDate> result;
    for (const QString& text : texts) {
        result << QDate::fromString(text, Qt::ISODate);
    }
    return result;
}

QStringList texts(const QList<QDate>& dates)
{
    QStringList result;
    for (const QDate& day : dates) {
        result << day.toString(Qt::ISODate);
    }
    return result;
}

QStringList names(const std::vector<BackupFile>& backups)
{
    QStringList result;
    for (const BackupFile& backup : backups) {
        result << QFileInfo(backup.path).fileName();
    }
    return result;
}

} // namespace

TEST_CASE("seven days, four weeks and twelve months are kept", "[workbook]")
{
    // 2024-09-30 is a Monday.
    const struct {
        const char* what;
        QStringList dates;
        QStringList kept;
    } cases[] = {
        {"nothing", {}, {}},
        {"today twice", {"2024-09-30", "2024-09-30"}, {"2024-09-30"}},
        {"the only one, however old", {"2019-01-01"}, {"2019-01-01"}},
        {"the last seven days, then the newest of the week before",
         {"2024-09-30", "2024-09-29", "2024-09-28", "2024-09-27", "2024-09-26", "2024-09-25",
          "2024-09-24", "2024-09-23", "2024-09-22", "2024-09-21", "2024-09-16"},
         {"2024-09-30", "2024-09-29", "2024-09-28", "2024-09-27", "2024-09-26", "2024-09-25",
          "2024-09-24", "2024-09-22"}},
        // Weeks from 09-09, 09-16, 09-23 and 09-30; what is older counts for its month.
        {"four weeks from Monday",
         {"2024-09-30", "2024-09-15", "2024-09-09", "2024-09-08", "2024-09-02"},
         {"2024-09-30", "2024-09-15"}},
        {"the newest of each of twelve months",
         {"2024-09-30", "2024-08-31", "2024-08-01", "2024-01-15", "2023-10-02", "2023-10-01",
          "2023-09-30", "2022-12-31"},
         {"2024-09-30", "2024-08-31", "2024-01-15", "2023-10-02"}},
        {"a clock that was wrong",
         {"2031-01-01", "2024-09-30", "2024-07-01", "2024-07-02"},
         {"2031-01-01", "2024-09-30", "2024-07-02"}},
    };
    for (const auto& [what, dates, kept] : cases) {
        CAPTURE(what);
        CHECK(texts(which_to_keep(days(dates), QDate(2024, 9, 30))) == kept);
    }
}

TEST_CASE("a copy is due once a day, of a large file once a week", "[workbook]")
{
    const QDate today(2024, 9, 30);
    const qint64 large = weekly_from_size + 1;
    CHECK(backup_is_due({}, today, 1));
    CHECK(backup_is_due({}, today, large));
    CHECK_FALSE(backup_is_due(today, today, 1));
    CHECK(backup_is_due(today.addDays(-1), today, 1));
    CHECK(backup_is_due(today.addDays(-1), today, weekly_from_size));
    CHECK_FALSE(backup_is_due(today.addDays(-6), today, large));
    CHECK(backup_is_due(today.addDays(-7), today, large));
    CHECK(backup_is_due(today.addDays(400), today, 1)); // made by a clock that was wrong
}

TEST_CASE("copies are made by themselves when something changed, and cleared away", "[workbook]")
{
    Siping siping;
    Custody custody(*siping.workbook);
    using Outcome = AutomaticBackup::Outcome;
    const auto run = [&](const char* when) {
        const auto done = custody.back_up_if_due(at(when));
        REQUIRE_OK(done);
        return *done;
    };
    CHECK(run("2024-06-03 08:00").outcome == Outcome::NothingChanged); // nothing is in it yet
    siping.import(third_quarter);
    const auto first = run("2024-06-03 09:00");
    CHECK(first.outcome == Outcome::Made);
    CHECK(first.path == siping.folder.path("四平 备份/四平 2024-06-03.yice"));
    CHECK(run("2024-06-04 09:00").outcome == Outcome::NothingChanged);
    siping.set("staff.social_workers", 1, "2024Q3");
    CHECK(run("2024-06-03 17:00").outcome == Outcome::NotYetDue);
    const auto second = run("2024-06-04 09:00");
    CHECK(second.outcome == Outcome::Made);
    CHECK(second.removed == QStringList());
    siping.set("staff.social_workers", 2, "2024Q3");
    // Three months on, of June only the newest is kept, and one by hand is nobody's to remove.
    const auto by_hand = custody.back_up_now(at("2024-06-05 10:30"));
    REQUIRE_OK(by_hand);
    CHECK(QFileInfo(*by_hand).fileName() == "四平 2024-06-05 1030.yice");
    siping.set("staff.social_workers", 3, "2024Q3");
    const auto third = run("2024-09-30 09:00");
    CHECK(third.outcome == Outcome::Made);
    CHECK(third.removed == QStringList{first.path});
    const auto known = custody.backups();
    REQUIRE_OK(known);
    CHECK(names(*known) ==
          QStringList{"四平 2024-09-30.yice", "四平 2024-06-05 1030.yice", "四平 2024-06-04.yice"});
    CHECK(known->front().automatic);
    CHECK(known->front().checked);
    CHECK(known->front().entries == 4); // three facilities and a figure
    CHECK(known->front().made_at == at("2024-09-30 09:00"));
    CHECK_FALSE((*known)[1].automatic);

    REQUIRE_OK(custody.set_backup_settings({false, siping.folder.path("别处")}));
    CHECK(run("2024-10-30 09:00").outcome == Outcome::SwitchedOff);
    REQUIRE_OK(custody.set_backup_settings({true, siping.folder.path("别处")}));
    CHECK(run("2024-10-30 09:00").path == siping.folder.path("别处/四平 2024-10-30.yice"));
    CHECK(run("2024-10-31 09:00").outcome == Outcome::NothingChanged);
    siping.folder.bytes("file", "x");
    REQUIRE_OK(custody.set_backup_settings({true, siping.folder.path("file/in")}));
    const auto failed = custody.back_up_if_due(at("2024-11-30 09:00"));
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("a copy replaces nothing but an older copy of the same workbook", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    Custody custody(*siping.workbook);
    BackupRequest replacing;
    replacing.replace = true;
    const QString target = siping.folder.path("copy.yice");
    REQUIRE_OK(custody.back_up(target));
    CHECK(custody.back_up(target).error().kind == ErrorKind::Usage);
    REQUIRE_OK(custody.back_up(target, replacing));
    siping.import(fourth_quarter, "2024Q4");
    REQUIRE_OK(custody.back_up(target, replacing));
    CHECK(custody.back_up(siping.workbook->path(), replacing).error().kind == ErrorKind::Usage);

    const auto refuses = [&](const QString& name) {
        CAPTURE(name);
        const QByteArray before = siping.folder.read(name);
        const auto done = custody.back_up(siping.folder.path(name), replacing);
        REQUIRE_FALSE(done.ok());
        CHECK(done.error().kind == ErrorKind::Conflict);
        CHECK((siping.folder.read(name) == before));
    };
    siping.folder.bytes("text.yice", "机构名称\n");
    refuses("text.yice");
    REQUIRE_OK(Workbook::create(siping.folder.path("other.yice"), "四平市", {"siping"}));
    refuses("other.yice");
    // A copy of the same workbook, restored and worked in: that is somebody's work.
    const auto restored =
        Custody::restore(target, siping.folder.path("branch.yice"), at("2024-09-30 09:00"));
    REQUIRE_OK(restored);
    refuses("branch.yice");
    // A copy that is ahead of the workbook.
    const auto batches = Imports(*siping.workbook).batches();
    REQUIRE_OK(batches);
    auto branch = Workbook::open(siping.folder.path("branch.yice"));
    REQUIRE_OK(branch);
    REQUIRE_OK(Progress(**branch).set_figure("staff.social_workers", 5, *Period::parse("2024Q3"),
                                             siping.place(""), ""));
    REQUIRE_OK(Custody(**branch).back_up(siping.folder.path("ahead.yice")));
    refuses("ahead.yice");
}

TEST_CASE("good copies of a damaged workbook are found", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    Custody custody(*siping.workbook);
    for (const char* when : {"2024-09-27 08:00", "2024-09-28 08:00", "2024-09-29 08:00"}) {
        REQUIRE_OK(custody.back_up_now(at(when)));
    }
    const QString path = siping.workbook->path();
    siping.workbook.reset();
    QByteArray bad = siping.folder.read("四平 备份/四平 2024-09-29 0800.yice");
    bad.replace(8 * 4096, 2 * 4096, QByteArray(2 * 4096, '\x7f'));
    siping.folder.bytes("四平 备份/四平 2024-09-29 0800.yice", bad);
    siping.folder.bytes("四平.yice", bad);
    siping.folder.bytes("四平 说明.yice", "no workbook");
    REQUIRE_OK(Workbook::create(siping.folder.path("四平市辖区.yice"), "四平市", {}));
    const auto found = Custody::backups_near(path);
    CHECK(names(found) == QStringList{"四平 2024-09-28 0800.yice", "四平 2024-09-27 0800.yice"});
    CHECK(found.front().checked);
    const auto one = Custody::backups_near(path, {}, 1);
    REQUIRE(one.size() == 2);
    CHECK_FALSE(one.back().checked); // nobody has looked
}

TEST_CASE("facts, log and hand-over tell what is in a workbook", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    const Batch second = siping.import(fourth_quarter, "2024Q4");
    siping.set("staff.social_workers", 3, "2024Q3");
    REQUIRE_OK(Imports(*siping.workbook).undo(second.id));
    siping.send("elders", "2024Q3", "姓名,身份证号,所属乡镇\n王秀英," + identity(2) + ",梨树镇\n");
    RosterQuery query;
    query.as_of = QDate(2024, 9, 30);
    REQUIRE_OK(Rosters(*siping.workbook).sheet(elder_spec(), query, TextEncoding::Utf8, true));
    Custody custody(*siping.workbook);
    const auto facts = custody.facts();
    REQUIRE_OK(facts);
    CHECK(facts->place == "四平市");
    CHECK(facts->batches == 3);
    CHECK(facts->taken_back == 1);
    CHECK(facts->accesses == 1);
    CHECK(facts->entries == 5); // three facilities, one figure, one elder
    CHECK(facts->first_day == QDate(2024, 9, 30));
    CHECK(facts->last_day == QDate(2024, 9, 30));
    CHECK(facts->journal == "wal");
    CHECK_FALSE(facts->last_backup);
    CHECK(facts->backup_folder == siping.folder.path("四平 备份"));
    CHECK(facts->rosters.size() == roster_specs().size());

    const auto log = custody.log();
    REQUIRE_OK(log);
    std::map<LogLine::Kind, int> kinds;
    for (const LogLine& line : *log) {
        ++kinds[line.kind];
        CHECK_FALSE(line.what.contains("999999"));
        CHECK_FALSE(line.detail.contains("999999"));
    }
    CHECK(kinds[LogLine::Kind::Import] == 3);
    CHECK(kinds[LogLine::Kind::Figure] == 1);
    CHECK(kinds[LogLine::Kind::TakenBack] == 1);
    CHECK(kinds[LogLine::Kind::Access] == 1);
    CHECK(custody.log(2)->size() == 2);

    const auto made = custody.hand_over(siping.folder.path("交接"), at("2024-09-30 15:12"));
    REQUIRE_OK(made);
    CHECK(made->copy == siping.folder.path("交接/四平 2024-09-30 1512.yice"));
    const QString sheet =
        QString::fromUtf8(siping.folder.read("交接/" + QFileInfo(made->sheet).fileName()));
    CHECK(
        siping.folder.read("交接/" + QFileInfo(made->sheet).fileName()).startsWith("\xEF\xBB\xBF"));
    CHECK(sheet.contains("养老机构和设施  3\r\n"));
    CHECK_FALSE(sheet.contains("王秀英"));
    REQUIRE_OK(Workbook::open(made->copy, true));

    const auto files = custody.export_all(siping.folder.path("台账"), QDate(2024, 9, 30));
    REQUIRE_OK(files);
    CHECK(files->size() == 3);
    CHECK(files->front() == siping.folder.path("台账/养老机构和设施 2024-09-30.csv"));
    const auto stopped = custody.export_all(siping.folder.path("另"), QDate(2024, 9, 30),
                                            [](qint64 done, qint64) { return done < 3; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(siping.folder.path("另")).isEmpty());
}

TEST_CASE("the check goes table by table, can be stopped, and finds a broken page", "[workbook]")
{
    Siping siping;
    siping.import(third_quarter);
    int steps = 0;
    CHECK(Custody(*siping.workbook)
              .check([&steps](qint64, qint64) { return ++steps > 0; })
              ->isEmpty());
    CHECK(steps > 60);
    const auto stopped =
        Custody(*siping.workbook).check([](qint64 done, qint64) { return done < 5; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("a workbook that is open for reading only says so", "[workbook]")
{
    Siping siping;
    CHECK_FALSE(siping.workbook->read_only());
    const auto reader = Workbook::open(siping.workbook->path(), true);
    REQUIRE_OK(reader);
    CHECK((*reader)->read_only());
    const auto refused = Custody(**reader).set_backup_settings({false, {}});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
    CHECK(Custody(**reader).facts()->read_only);
}
