// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/custody.h"

#include <QCoreApplication>
#include <QDir>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int run_check(const QStringList& arguments)
{
    Call call(QStringLiteral("check"), QStringLiteral("FILE"),
              Cli::tr("Looks at the whole file and its content for faults."),
              QStringLiteral("yice-cli check 四平市.yice"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto faults = Custody(**workbook).check();
    if (!faults) {
        return fail(faults.error());
    }
    if (faults->isEmpty()) {
        print(Cli::tr("The workbook is in order.\n"));
        return Done;
    }
    for (const QString& fault : *faults) {
        print(fault + u'\n');
    }
    return fail({ErrorKind::Corrupt, call.positional(0), faults->join(u'\n')});
}

int run_backup(const QStringList& arguments)
{
    Call call(QStringLiteral("backup"), QStringLiteral("FILE OUT [--replace]"),
              Cli::tr("Writes a complete, checked copy of the workbook."),
              QStringLiteral("yice-cli backup 四平市.yice 四平市-备份.yice"));
    call.option(QStringLiteral("replace"),
                Cli::tr("OUT may be an older copy of this same workbook; it is replaced."));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    BackupRequest request;
    request.replace = call.has(QStringLiteral("replace"));
    if (auto done = Custody(**workbook).back_up(call.positional(1), request); !done) {
        return fail(done.error());
    }
    print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(call.positional(1))));
    return Done;
}

} // namespace yice::app
