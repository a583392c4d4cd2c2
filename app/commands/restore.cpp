// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/custody.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject as_json(const BackupFile& backup)
{
    return {{QStringLiteral("file"), backup.path},
            {QStringLiteral("made_at"), backup.made_at.toString(Qt::ISODate)},
            {QStringLiteral("size_bytes"), backup.size},
            {QStringLiteral("entries"),
             backup.entries ? QJsonValue(*backup.entries) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("automatic"), backup.automatic},
            {QStringLiteral("checked"), backup.checked}};
}

/// Of a damaged workbook too: then only the files around it are looked at.
Result<std::vector<BackupFile>> find_backups(const QString& path)
{
    auto workbook = open_workbook(path, true);
    if (workbook) {
        return Custody(**workbook).backups();
    }
    const ErrorKind kind = workbook.error().kind;
    if (kind == ErrorKind::Corrupt || kind == ErrorKind::Foreign) {
        return Custody::backups_near(path, {}, 1000);
    }
    return workbook.error();
}

} // namespace

int run_restore(const QStringList& arguments)
{
    Call call(
        QStringLiteral("restore"), QStringLiteral("IN OUT"),
        Cli::tr("Puts the copy IN in the place of the workbook OUT, after looking at the "
                "whole of it. A file that is there is kept beside it under a dated name."),
        QStringLiteral("yice-cli restore \"四平市 备份/四平市 2024-09-30.yice\" 四平市.yice"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    const auto done =
        Custody::restore(call.positional(0), call.positional(1), QDateTime::currentDateTime());
    if (!done) {
        return fail(done.error());
    }
    print(Cli::tr("Restored %1 with %2 entries.\n")
              .arg(QDir::toNativeSeparators(done->path))
              .arg(done->entries));
    if (!done->set_aside.isEmpty()) {
        print(Cli::tr("What was there before is kept as %1.\n")
                  .arg(QDir::toNativeSeparators(done->set_aside)));
    }
    return Done;
}

int run_backups(const QStringList& arguments)
{
    Call call(QStringLiteral("backups"), QStringLiteral("FILE [--format json]"),
              Cli::tr("The copies of a workbook in its backup folder and beside it, newest first. "
                      "Of a damaged workbook, those that are good."),
              QStringLiteral("yice-cli backups 四平市.yice"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const auto backups = find_backups(call.positional(0));
    if (!backups) {
        return fail(backups.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows = {{Cli::tr("Made"), Cli::tr("Size"), Cli::tr("Entries"),
                                      Cli::tr("Checked"), Cli::tr("File")}};
    for (const BackupFile& backup : *backups) {
        array.append(as_json(backup));
        rows.push_back({backup.made_at.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                        QLocale().formattedDataSize(backup.size),
                        backup.entries ? QString::number(*backup.entries) : QStringLiteral("—"),
                        backup.checked ? Cli::tr("yes") : Cli::tr("no"),
                        QDir::toNativeSeparators(backup.path)});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else if (backups->empty()) {
        print(Cli::tr("There is no copy of this workbook yet.\n"));
    } else {
        print(aligned_table(rows, {false, true, true, false, false}));
    }
    return Done;
}

} // namespace yice::app
