// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/imports.h"
#include "workbook/rosters.h"

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

QJsonObject as_json(const QHash<QString, QString>& pairs)
{
    QJsonObject object;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        object.insert(pair.key(), pair.value());
    }
    return object;
}

} // namespace

int run_profiles(const QStringList& arguments)
{
    Call call(
        QStringLiteral("profiles"), QStringLiteral("FILE [--forget NAME] [--format json]"),
        Cli::tr("How sheets with known headings are read; --save-profile of import keeps one."),
        QStringLiteral("yice-cli profiles 四平市.yice"));
    call.option(QStringLiteral("forget"), Cli::tr("Forget this one."), QStringLiteral("NAME"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const QString forgotten = call.value(QStringLiteral("forget"));
    auto workbook = open_workbook(call.positional(0), forgotten.isEmpty());
    if (!workbook) {
        return fail(workbook.error());
    }
    Imports imports(**workbook);
    if (!forgotten.isEmpty()) {
        if (auto done = imports.forget_profile(forgotten); !done) {
            return fail(done.error());
        }
    }
    const auto profiles = imports.profiles();
    if (!profiles) {
        return fail(profiles.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Profile& profile : *profiles) {
        array.append(QJsonObject{{QStringLiteral("name"), profile.name},
                                 {QStringLiteral("roster"), profile.roster},
                                 {QStringLiteral("columns"), as_json(profile.columns)},
                                 {QStringLiteral("fixed"), as_json(profile.fixed)}});
        rows.push_back({profile.name, profile.roster, QString::number(profile.columns.size())});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {false, false, true}));
    }
    return Done;
}

int run_access_log(const QStringList& arguments)
{
    Call call(QStringLiteral("access-log"), QStringLiteral("FILE"),
              Cli::tr("When whole identity numbers were exported or looked at."),
              QStringLiteral("yice-cli access-log 四平市.yice"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto lines = Rosters(**workbook).access_log();
    if (!lines) {
        return fail(lines.error());
    }
    for (const QString& line : *lines) {
        print(line + u'\n');
    }
    return Done;
}

} // namespace yice::app
