// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/imports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject as_json(const Batch& batch)
{
    return {{QStringLiteral("batch"), batch.id.value},
            {QStringLiteral("kind"), batch.kind},
            {QStringLiteral("roster"), batch.roster},
            {QStringLiteral("period"), batch.period.code()},
            {QStringLiteral("file"), batch.file},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("added"), batch.added},
            {QStringLiteral("updated"), batch.updated},
            {QStringLiteral("unchanged"), batch.unchanged},
            {QStringLiteral("skipped"), batch.skipped},
            {QStringLiteral("warnings"), batch.warnings},
            {QStringLiteral("kept"), batch.kept},
            {QStringLiteral("made_at"), batch.made_at.toString(Qt::ISODate)},
            {QStringLiteral("undone_at"), batch.undone_at.isValid()
                                              ? QJsonValue(batch.undone_at.toString(Qt::ISODate))
                                              : QJsonValue(QJsonValue::Null)}};
}

} // namespace

int run_batches(const QStringList& arguments)
{
    Call call(QStringLiteral("batches"), QStringLiteral("FILE [--format json]"),
              Cli::tr("What was imported and typed in, newest first."),
              QStringLiteral("yice-cli batches 四平市.yice"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto batches = Imports(**workbook).batches();
    if (!batches) {
        return fail(batches.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows = {{Cli::tr("No."), Cli::tr("Period"), Cli::tr("File"),
                                      Cli::tr("New"), Cli::tr("Updated"), Cli::tr("State")}};
    for (const Batch& batch : *batches) {
        array.append(as_json(batch));
        rows.push_back({QString::number(batch.id.value), batch.period.code(),
                        batch.file.isEmpty() ? batch.roster : batch.file,
                        QString::number(batch.added), QString::number(batch.updated),
                        batch.undone_at.isValid() ? Cli::tr("taken back") : QString()});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {true, false, false, true, true, false}));
    }
    return Done;
}

int run_undo(const QStringList& arguments)
{
    Call call(QStringLiteral("undo"), QStringLiteral("FILE BATCH [--keep-later]"),
              Cli::tr("Takes one import back. Its number is in: yice-cli batches FILE"),
              QStringLiteral("yice-cli undo 四平市.yice 12"));
    call.option(QStringLiteral("keep-later"),
                Cli::tr("Where later imports built on its rows, leave those as they are and take "
                        "back the others."));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    bool number = false;
    const qint64 id = call.positional(1).toLongLong(&number);
    if (!number) {
        return usage_error(Cli::tr("%1 is not the number of an import.").arg(call.positional(1)));
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    Imports imports(**workbook);
    const auto later = imports.later_rows(BatchId{id});
    if (!later) {
        return fail(later.error());
    }
    const auto kept = imports.undo(BatchId{id}, call.has(QStringLiteral("keep-later")));
    if (!kept) {
        const int status = fail(kept.error());
        if (kept.error().kind == ErrorKind::Conflict) {
            complain(Cli::tr("%1 rows are meant, of: %2. The others can be taken back with "
                             "--keep-later.")
                         .arg(later->rows)
                         .arg(later->names.join(QStringLiteral("、"))));
        }
        return status;
    }
    print(*kept == 0
              ? Cli::tr("Import %1 was taken back; everything is as it was before it.\n").arg(id)
              : Cli::tr("Import %1 was taken back, except for %2 rows on which later imports "
                        "built: %3.\n")
                    .arg(id)
                    .arg(*kept)
                    .arg(later->names.join(QStringLiteral("、"))));
    return Done;
}

} // namespace yice::app
