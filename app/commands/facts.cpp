// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/custody.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue as_json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString drive_code(WorkbookFacts::Lies lies)
{
    switch (lies) {
    case WorkbookFacts::Lies::Removable:
        return QStringLiteral("removable");
    case WorkbookFacts::Lies::Network:
        return QStringLiteral("network");
    case WorkbookFacts::Lies::Fixed:
        break;
    }
    return QStringLiteral("fixed");
}

QJsonObject as_json(const WorkbookFacts& facts)
{
    QJsonArray rosters;
    for (const RosterCount& roster : facts.rosters) {
        rosters.append(QJsonObject{{QStringLiteral("id"), roster.roster},
                                   {QStringLiteral("name"), roster.label.shown()},
                                   {QStringLiteral("entries"), roster.entries}});
    }
    QJsonValue last = QJsonValue::Null;
    if (facts.last_backup) {
        last = QJsonObject{
            {QStringLiteral("file"), facts.last_backup->path},
            {QStringLiteral("made_at"), facts.last_backup->made_at.toString(Qt::ISODate)}};
    }
    return {{QStringLiteral("file"), facts.path},
            {QStringLiteral("id"), facts.id},
            {QStringLiteral("size_bytes"), facts.size},
            {QStringLiteral("schema_version"), facts.schema_version},
            {QStringLiteral("journal"), facts.journal},
            {QStringLiteral("drive"), drive_code(facts.lies)},
            {QStringLiteral("place"), facts.place},
            {QStringLiteral("places"), facts.places},
            {QStringLiteral("plans"), QJsonArray::fromStringList(facts.plans)},
            {QStringLiteral("rosters"), rosters},
            {QStringLiteral("entries"), facts.entries},
            {QStringLiteral("batches"), facts.batches},
            {QStringLiteral("taken_back"), facts.taken_back},
            {QStringLiteral("accesses"), facts.accesses},
            {QStringLiteral("first_day"), as_json(facts.first_day)},
            {QStringLiteral("last_day"), as_json(facts.last_day)},
            {QStringLiteral("last_change"),
             facts.last_change.isValid() ? QJsonValue(facts.last_change.toString(Qt::ISODate))
                                         : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("automatic_backup"), facts.backup.automatic},
            {QStringLiteral("backup_folder"), facts.backup_folder},
            {QStringLiteral("last_backup"), last}};
}

QString kind_code(LogLine::Kind kind)
{
    switch (kind) {
    case LogLine::Kind::Import:
        return QStringLiteral("import");
    case LogLine::Kind::Edit:
        return QStringLiteral("edit");
    case LogLine::Kind::Figure:
        return QStringLiteral("figure");
    case LogLine::Kind::TakenBack:
        return QStringLiteral("taken_back");
    case LogLine::Kind::Plan:
        return QStringLiteral("plan");
    case LogLine::Kind::Access:
        break;
    }
    return QStringLiteral("access");
}

} // namespace

int run_facts(const QStringList& arguments)
{
    Call call(QStringLiteral("facts"), QStringLiteral("FILE [--format json]"),
              Cli::tr("What the workbook holds, where it lies and when it was backed up: the sheet "
                      "that a successor gets."),
              QStringLiteral("yice-cli facts 四平市.yice"));
    call.format_option(QStringLiteral("text, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto facts = Custody(**workbook).facts();
    if (!facts) {
        return fail(facts.error());
    }
    if (call.json()) {
        print_json(QJsonDocument(as_json(*facts)));
    } else {
        print(hand_over_text(*facts, QDateTime::currentDateTime()));
    }
    return Done;
}

int run_log(const QStringList& arguments)
{
    Call call(QStringLiteral("log"), QStringLiteral("FILE [--format json]"),
              Cli::tr("What was done to the workbook, newest first: imports, entries, figures, "
                      "changes of plans, and who saw whole identity numbers."),
              QStringLiteral("yice-cli log 四平市.yice"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto lines = Custody(**workbook).log();
    if (!lines) {
        return fail(lines.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const LogLine& line : *lines) {
        array.append(QJsonObject{{QStringLiteral("at"), line.at.toString(Qt::ISODate)},
                                 {QStringLiteral("kind"), kind_code(line.kind)},
                                 {QStringLiteral("what"), line.what},
                                 {QStringLiteral("detail"), line.detail}});
        rows.push_back(
            {line.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), line.what, line.detail});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {false, false, false}));
    }
    return Done;
}

int run_hand_over(const QStringList& arguments)
{
    Call call(QStringLiteral("hand-over"), QStringLiteral("FILE DIR"),
              Cli::tr("Writes a checked copy into a folder, with a sheet of what it holds for "
                      "whoever takes the work over."),
              QStringLiteral("yice-cli hand-over 四平市.yice 交接"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto made =
        Custody(**workbook).hand_over(call.positional(1), QDateTime::currentDateTime());
    if (!made) {
        return fail(made.error());
    }
    for (const QString& file : {made->copy, made->sheet}) {
        print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(file)));
    }
    return Done;
}

} // namespace yice::app
