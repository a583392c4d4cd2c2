// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/finder.h"

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

QJsonObject as_json(const Found& found)
{
    return {
        {QStringLiteral("kind"), found_kind_code(found.kind)},
        {QStringLiteral("id"), found.id},
        {QStringLiteral("plan"), found.plan},
        {QStringLiteral("entry"), found.entry.value},
        {QStringLiteral("name"), found.name},
        {QStringLiteral("what"), found.what},
        {QStringLiteral("where"), found.where},
        {QStringLiteral("code"), found.code},
    };
}

} // namespace

int run_find(const QStringList& arguments)
{
    Call call(QStringLiteral("find"), QStringLiteral("FILE TEXT [--most N] [--format json]"),
              Cli::tr("Finds indicators, places, facilities, key tasks, rosters and plans by their "
                      "Chinese name, pinyin, initials or code; people by their whole name only."),
              QStringLiteral("yice-cli find 四平市.yice yanglao"));
    call.format_option(QStringLiteral("table, json"));
    call.option(QStringLiteral("most"), Cli::tr("At most so many of each kind; 8 when not given."),
                QStringLiteral("N"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    bool fine = true;
    const int most =
        call.has(QStringLiteral("most")) ? call.value(QStringLiteral("most")).toInt(&fine) : 8;
    if (!fine || most < 1) {
        return usage_error(Cli::tr("--most is a whole number from 1 on."));
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    Finder finder(**workbook);
    auto found = finder.find(call.positional(1), most);
    if (!found) {
        return fail(found.error());
    }
    const auto people = finder.people(call.positional(1), most);
    if (!people) {
        return fail(people.error());
    }
    found->insert(found->end(), people->begin(), people->end());
    QJsonArray array;
    std::vector<QStringList> rows = {
        {Cli::tr("kind"), Cli::tr("name"), Cli::tr("where"), Cli::tr("code"), Cli::tr("id")}};
    for (const Found& one : *found) {
        array.append(as_json(one));
        rows.push_back({one.what, one.name, one.where, one.code, one.id});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else if (found->empty()) {
        print(Cli::tr("Nothing is called so.\n"));
    } else {
        print(aligned_table(rows, {false, false, false, false, false}));
    }
    return Done;
}

} // namespace yice::app
