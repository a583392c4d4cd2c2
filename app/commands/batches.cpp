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
            {QStringLiteral("removed"), batch.removed},
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

} // namespace yice::app
