// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to know of a workbook, and handing it over.
#include "workbook/custody.h"

#include "db/database_file.h"
#include "rosters/specs.h"
#include "store/batch_store.h"
#include "store/custody_store.h"
#include "store/roster_store.h"
#include "store/time_store.h"
#include "workbook/backups.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yice
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Custody)
};

WorkbookFacts::Lies lies(const QString& path)
{
    switch (db::drive_of(path)) {
    case db::Drive::Removable:
        return WorkbookFacts::Lies::Removable;
    case db::Drive::Network:
        return WorkbookFacts::Lies::Network;
    case db::Drive::Fixed:
        break;
    }
    return WorkbookFacts::Lies::Fixed;
}

/// Counts, batches and days. The rest is known without asking the tables.
Status count(WorkbookState& state, WorkbookFacts& facts)
{
    QStringList ids;
    for (const RosterSpec* spec : roster_specs()) {
        const auto entries = store::RosterStore(*state.connection, *spec).count();
        if (!entries) {
            return entries.error();
        }
        facts.rosters.push_back({spec->id, spec->label, *entries});
        facts.entries += *entries;
        ids << spec->id;
    }
    const auto batches = store::read_batches(*state.connection);
    const auto first = store::first_day_of_data(*state.connection, ids);
    const auto last = store::last_day_of_data(*state.connection, ids);
    const auto accesses = store::read_accesses(*state.connection);
    const auto changed = store::last_change(*state.connection);
    if (!batches || !first || !last || !accesses || !changed) {
        return !batches    ? batches.error()
               : !first    ? first.error()
               : !last     ? last.error()
               : !accesses ? accesses.error()
                           : changed.error();
    }
    for (const Batch& batch : *batches) {
        ++(batch.undone_at.isValid() ? facts.taken_back : facts.batches);
    }
    facts.first_day = *first;
    facts.last_day = *last;
    facts.accesses = static_cast<int>(accesses->size());
    facts.last_change = changed->isValid() ? changed->toLocalTime() : QDateTime();
    return {};
}

QString plan_name(const WorkbookState& state, const QString& id)
{
    const auto plan = std::find_if(state.plans.begin(), state.plans.end(),
                                   [&id](const Plan& known) { return known.id == id; });
    return plan == state.plans.end() ? id : plan->name;
}

QString roster_name(const QString& id)
{
    const RosterSpec* spec = find_roster_spec(id);
    return spec ? spec->label.shown() : id;
}

LogLine line_of(const WorkbookState& state, const Batch& batch)
{
    LogLine line;
    line.at = batch.made_at.toLocalTime();
    if (batch.kind == u"figure") {
        line.kind = LogLine::Kind::Figure;
        line.what = figure_name(state.plans, batch.roster).shown();
        line.detail = batch.period.label();
        return line;
    }
    line.kind = batch.kind == u"edit" ? LogLine::Kind::Edit : LogLine::Kind::Import;
    line.what = batch.file.isEmpty() ? roster_name(batch.roster) : batch.file;
    line.detail = Text::tr("%1: %2 new, %3 updated")
                      .arg(batch.period.label())
                      .arg(batch.added)
                      .arg(batch.updated);
    return line;
}

/// "elders 王秀英 (zhang@PC)": the first word is the roster.
LogLine line_of(const store::Access& access)
{
    LogLine line;
    line.kind = LogLine::Kind::Access;
    line.at = access.at.toLocalTime();
    const auto gap = access.detail.indexOf(u' ');
    const QString roster = gap < 0 ? access.detail : access.detail.left(gap);
    line.what = access.what == u"export"
                    ? Text::tr("Whole identity numbers exported: %1").arg(roster_name(roster))
                    : Text::tr("Whole identity number shown: %1").arg(roster_name(roster));
    line.detail = gap < 0 ? QString() : access.detail.mid(gap + 1);
    return line;
}

QString numbered(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

Result<WorkbookFacts> Custody::facts()
{
    WorkbookFacts facts;
    facts.path = QFileInfo(state_.path).absoluteFilePath();
    facts.size =
        QFileInfo(state_.path).size() + QFileInfo(state_.path + QStringLiteral("-wal")).size();
    facts.lies = lies(state_.path);
    facts.read_only = state_.read_only;
    facts.place = state_.regions.root().name;
    facts.places = static_cast<int>(state_.regions.all().size());
    for (const Plan& plan : state_.plans) {
        facts.plans << plan.name;
    }
    const auto id = store::workbook_id(*state_.connection);
    const auto journal = store::journal_mode(*state_.connection);
    const auto version = store::schema_version(*state_.connection);
    const auto settings = backup_settings();
    const auto folder = backup_folder();
    if (!id || !journal || !version || !settings || !folder) {
        return !id         ? id.error()
               : !journal  ? journal.error()
               : !version  ? version.error()
               : !settings ? settings.error()
                           : folder.error();
    }
    facts.id = *id;
    facts.journal = *journal;
    facts.schema_version = *version;
    facts.backup = *settings;
    facts.backup_folder = *folder;
    if (auto done = count(state_, facts); !done) {
        return done.error();
    }
    const auto known = backups_in(*folder, *id, {});
    if (!known.empty()) {
        facts.last_backup = known.front();
    }
    return facts;
}

Result<std::vector<LogLine>> Custody::log(int most)
{
    const auto batches = store::read_batches(*state_.connection);
    const auto accesses = store::read_accesses(*state_.connection);
    const auto changes = store::read_plan_changes(*state_.connection);
    if (!batches || !accesses || !changes) {
        return !batches ? batches.error() : !accesses ? accesses.error() : changes.error();
    }
    std::vector<LogLine> lines;
    for (const Batch& batch : *batches) {
        lines.push_back(line_of(state_, batch));
        if (batch.undone_at.isValid()) {
            lines.push_back({LogLine::Kind::TakenBack, batch.undone_at.toLocalTime(),
                             lines.back().what, lines.back().detail});
        }
    }
    for (const store::Access& access : *accesses) {
        lines.push_back(line_of(access));
    }
    for (const store::PlanChange& change : *changes) {
        lines.push_back({LogLine::Kind::Plan, change.at.toLocalTime(),
                         plan_name(state_, change.plan_id), change.what});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LogLine& left, const LogLine& right) { return left.at > right.at; });
    if (most > 0 && static_cast<int>(lines.size()) > most) {
        lines.resize(static_cast<size_t>(most));
    }
    return lines;
}

Result<HandOver> Custody::hand_over(const QString& folder, const QDateTime& now,
                                    const OnStep& on_step)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorKind::ReadOnly, folder, {}};
    }
    const auto known = facts();
    if (!known) {
        return known.error();
    }
    HandOver result;
    BackupRequest request;
    request.now = now;
    result.copy = free_name(QDir(folder).filePath(backup_name(state_.path, now, false)));
    if (auto done = back_up(result.copy, request, on_step); !done) {
        return done.error();
    }
    const QFileInfo copy(result.copy);
    result.sheet =
        free_name(copy.dir().filePath(Text::tr("%1 hand-over.txt").arg(copy.completeBaseName())));
    // Notepad of older Windows reads UTF-8 only with a mark, and wants its own line ends.
    const QString text = hand_over_text(*known, now).replace(u'\n', QStringLiteral("\r\n"));
    if (auto done = write_file(result.sheet, encoded(text, TextEncoding::Utf8Bom)); !done) {
        QFile::remove(result.copy);
        return done.error();
    }
    return result;
}

Result<QStringList> Custody::export_all(const QString& folder, QDate as_of, const OnStep& on_step)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorKind::ReadOnly, folder, {}};
    }
    QStringList files;
    const auto give_up = [&files](const Error& error) -> Result<QStringList> {
        for (const QString& file : files) {
            QFile::remove(file);
        }
        return error;
    };
    Rosters rosters(state_);
    const auto& specs = roster_specs();
    const auto total = static_cast<qint64>(specs.size());
    for (qint64 step = 0; step < total; ++step) {
        if (!goes_on(on_step, step, total)) {
            return give_up({ErrorKind::Cancelled, folder, {}});
        }
        const RosterSpec& spec = *specs[static_cast<size_t>(step)];
        RosterQuery query;
        query.as_of = as_of;
        const auto entries = rosters.order(spec, query);
        if (!entries) {
            return give_up(entries.error());
        }
        if (entries->empty()) {
            continue;
        }
        const auto sheet = rosters.sheet(spec, query, TextEncoding::Utf8Bom);
        if (!sheet) {
            return give_up(sheet.error());
        }
        const QString file = free_name(QDir(folder).filePath(
            QStringLiteral("%1 %2.csv").arg(spec.label.shown(), as_of.toString(Qt::ISODate))));
        if (auto done = write_file(file, *sheet); !done) {
            return give_up(done.error());
        }
        files << file;
    }
    goes_on(on_step, total, total);
    return files;
}

QString hand_over_text(const WorkbookFacts& facts, const QDateTime& now)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    QStringList lines = {
        Text::tr("Hand-over of the workbook %1").arg(QFileInfo(facts.path).fileName()),
        {},
        Text::tr("Written: %1").arg(locale.toString(now, QLocale::ShortFormat)),
        Text::tr("Kept until now at: %1").arg(QDir::toNativeSeparators(facts.path)),
        Text::tr("Place: %1, with %2 places").arg(facts.place).arg(facts.places),
        Text::tr("Plans: %1")
            .arg(facts.plans.isEmpty() ? Text::tr("none") : facts.plans.join(QStringLiteral("、"))),
        Text::tr("Imports and entries that stand: %1; taken back: %2")
            .arg(facts.batches)
            .arg(facts.taken_back),
    };
    if (facts.first_day.isValid()) {
        lines << Text::tr("Data reaches from %1 to %2")
                     .arg(day(facts.first_day), day(facts.last_day));
    }
    if (facts.last_change.isValid()) {
        lines << Text::tr("Last change: %1")
                     .arg(locale.toString(facts.last_change, QLocale::ShortFormat));
    }
    lines << Text::tr("Whole identity numbers were shown or exported %1 times (see the log)")
                 .arg(facts.accesses)
          << QString() << Text::tr("Rosters:");
    for (const RosterCount& roster : facts.rosters) {
        if (roster.entries > 0) {
            lines << QStringLiteral("  %1  %2").arg(roster.label.shown(), numbered(roster.entries));
        }
    }
    lines << Text::tr("Altogether: %1").arg(numbered(facts.entries)) << QString()
          << Text::tr("What to do: install Yice, copy the .yice file beside this sheet to your own "
                      "computer and open it there. It was checked when it was written and holds "
                      "everything: rosters, plan, figures and reports.")
          << Text::tr("The file holds personal data. Hand it over in person, and delete copies "
                      "that are no longer needed.");
    return lines.join(u'\n') + u'\n';
}

} // namespace yice
