// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "workbook/places.h"

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

int add_region(const Call& call, Workbook& workbook)
{
    const auto level = level_of_code(call.value(QStringLiteral("level")));
    const bool possible =
        level && (*level == RegionLevel::Village || *level == RegionLevel::Community ||
                  *level == RegionLevel::Zone || *level == RegionLevel::Town);
    if (!possible) {
        return usage_error(Cli::tr("Say what it is: --level village, community, town or zone"));
    }
    const auto parent = Places(workbook).find(call.value(QStringLiteral("parent")));
    if (!parent) {
        return fail(parent.error());
    }
    const auto id = Places(workbook).add(call.value(QStringLiteral("add")), *level, *parent,
                                         call.value(QStringLiteral("code")));
    if (!id) {
        return fail(id.error());
    }
    print(Cli::tr("%1 is in the workbook.\n").arg(workbook.regions().path_name(*id)));
    return Done;
}

/// Of the built-in table, to create a workbook for.
int list_found(const Call& call)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const auto& hit : find_divisions(call.value(QStringLiteral("find")))) {
        array.append(QJsonObject{{QStringLiteral("code"), hit.code},
                                 {QStringLiteral("name"), hit.name},
                                 {QStringLiteral("parents"), hit.parents}});
        rows.push_back({hit.code, hit.parents + hit.name});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(rows.empty() ? Cli::tr("Nothing is called so.\n")
                           : aligned_table(rows, {false, false}));
    }
    return Done;
}

int depth_of(const RegionTree& tree, const Region& region)
{
    int depth = 0;
    for (const Region* up = tree.find(region.parent); up; up = tree.find(up->parent)) {
        ++depth;
    }
    return depth;
}

void list_below(const RegionTree& tree, RegionId id, QJsonArray& array, QString& text)
{
    const Region& region = *tree.find(id);
    const Region* parent = tree.find(region.parent);
    array.append(QJsonObject{{QStringLiteral("code"), region.code},
                             {QStringLiteral("name"), region.name},
                             {QStringLiteral("short_name"), region.short_name},
                             {QStringLiteral("level"), level_code(region.level)},
                             {QStringLiteral("parent"), parent ? parent->name : QString()},
                             {QStringLiteral("own"), region.own}});
    text += QString(depth_of(tree, region) * 2, u' ') + region.short_name + QStringLiteral("  ") +
            region.code + u'\n';
    for (const RegionId child : tree.children(id)) {
        list_below(tree, child, array, text);
    }
}

} // namespace

int run_regions(const QStringList& arguments)
{
    Call call(QStringLiteral("regions"),
              QStringLiteral("FILE [--add NAME --level L --parent R [--code C]] | --find TEXT "
                             "[--format json]"),
              Cli::tr("The places of a workbook; adds villages, communities and development zones "
                      "of your own."),
              QStringLiteral(
                  "yice-cli regions 四平市.yice --add 前进村 --level village --parent 梨树镇"));
    call.format_option(QStringLiteral("table, json"));
    call.option(QStringLiteral("add"), Cli::tr("Name of a place to add."), QStringLiteral("NAME"));
    call.option(QStringLiteral("level"), Cli::tr("village, community, town or zone."),
                QStringLiteral("L"));
    call.option(QStringLiteral("parent"), Cli::tr("Place that it lies in."), QStringLiteral("R"));
    call.option(QStringLiteral("code"), Cli::tr("Its division code, if it has one."),
                QStringLiteral("C"));
    call.option(QStringLiteral("find"),
                Cli::tr("Finds provinces, cities and counties by name, pinyin or code; no FILE."),
                QStringLiteral("TEXT"));
    if (const auto status = call.parse(arguments, 0, 1)) {
        return *status;
    }
    if (call.has(QStringLiteral("find"))) {
        return list_found(call);
    }
    if (call.positionals().isEmpty()) {
        return usage_error(Cli::tr("Say which workbook, or what to --find."));
    }
    const bool adds = call.has(QStringLiteral("add"));
    auto workbook = open_workbook(call.positional(0), !adds);
    if (!workbook) {
        return fail(workbook.error());
    }
    if (adds) {
        return add_region(call, **workbook);
    }
    QJsonArray array;
    QString text;
    list_below((*workbook)->regions(), (*workbook)->regions().root().id, array, text);
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(text);
    }
    return Done;
}

} // namespace yice::app
