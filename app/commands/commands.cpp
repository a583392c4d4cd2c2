// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

std::vector<Command> commands()
{
    const auto word = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {word("new"), Cli::tr("create a workbook"), false, run_new},
        {word("plan"), Cli::tr("built-in and own plans"), false, run_plan},
        {word("rosters"), Cli::tr("roster types, fields and empty sheets"), false, run_rosters},
        {word("regions"), Cli::tr("the places of a workbook"), false, run_regions},
        {word("import"), Cli::tr("read sheets into the workbook"), false, run_import},
        {word("batches"), Cli::tr("what was imported"), false, run_batches},
        {word("undo"), Cli::tr("take one import back"), false, run_undo},
        {word("profiles"), Cli::tr("how known sheets are read"), false, run_profiles},
        {word("edit"), Cli::tr("change cells of a roster"), false, run_edit},
        {word("entry-history"), Cli::tr("who or what an entry was as of when"), false,
         run_entry_history},
        {word("find"), Cli::tr("find anything by name, pinyin or code"), false, run_find},
        {word("export"), Cli::tr("write a roster as a sheet"), false, run_export},
        {word("access-log"), Cli::tr("when masked numbers were revealed"), false, run_access_log},
        {word("set"), Cli::tr("type in a figure of another bureau"), false, run_set},
        {word("indicators"), Cli::tr("where every indicator stands"), false, run_indicators},
        {word("measures"), Cli::tr("what can be counted"), false, run_measures},
        {word("measure"), Cli::tr("count a measure of one's own"), false, run_measure},
        {word("tasks"), Cli::tr("the ledger of key tasks"), true, run_tasks},
        {word("task"), Cli::tr("note how far a key task is"), false, run_task},
        {word("trace"), Cli::tr("what a number is made of"), false, run_trace},
        {word("effects"), Cli::tr("what an entry would do to the indicators"), false, run_effects},
        {word("outlook"), Cli::tr("what the rules of the plan pay and demand"), false, run_outlook},
        {word("chart"), Cli::tr("a chart as a picture, a drawing or numbers"), true, run_chart},
        {word("report"), Cli::tr("the quarterly report as PDF"), true, run_report},
        {word("check"), Cli::tr("look for faults in the file"), false, run_check},
        {word("backup"), Cli::tr("write a checked copy"), false, run_backup},
        {word("backups"), Cli::tr("the copies that there are"), false, run_backups},
        {word("restore"), Cli::tr("put a copy in the workbook's place"), false, run_restore},
        {word("facts"), Cli::tr("what the workbook holds"), false, run_facts},
        {word("log"), Cli::tr("what was done to the workbook"), false, run_log},
        {word("hand-over"), Cli::tr("copy and sheet for a successor"), false, run_hand_over},
        {word("export-all"), Cli::tr("every roster as a sheet"), false, run_export_all},
        {word("manual"), Cli::tr("the manual as text"), false, run_manual},
        {word("csv"), Cli::tr("clean any CSV file"), false, run_csv},
        {word("demo"), Cli::tr("rosters, a workbook and a report to try out"), true, run_demo},
        {word("gallery"), Cli::tr("pictures of every page and dialog"), true, run_gallery},
        {word("self-test"), Cli::tr("check that this installation works"), true, run_self_test},
    };
}

} // namespace yice::app
