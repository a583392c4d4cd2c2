// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <vector>

namespace yice::app
{

/// The exit statuses of the contract.
enum ExitStatus {
    Done = 0,
    Blocked = 1,
    UsageError = 2,
    NotFound = 3,
    Locked = 4,
    Damaged = 5,
    WriteFailed = 6,
    Cancelled = 130,
};

/// What a command is called with, already parsed.
class Call
{
public:
    Call(QString command, const QString& usage, const QString& summary, const QString& example);

    QCommandLineParser& parser() { return parser_; }
    void option(const QString& name, const QString& description, const QString& value = {});
    /// Parses; on `--help` or a fault it prints and gives the status to end with.
    std::optional<int> parse(const QStringList& arguments, qsizetype least, qsizetype most);

    QString positional(qsizetype index) const { return parser_.positionalArguments().value(index); }
    QStringList positionals() const { return parser_.positionalArguments(); }
    QString value(const QString& name) const { return parser_.value(name); }
    QStringList values(const QString& name) const { return parser_.values(name); }
    bool has(const QString& name) const { return parser_.isSet(name); }
    bool json() const { return parser_.value(QStringLiteral("format")) == u"json"; }
    void format_option(const QString& formats);

private:
    QString command_;
    QString usage_;
    QString example_;
    QStringList formats_;
    QCommandLineParser parser_;
};

struct Command {
    QString name;
    QString summary;
    bool draws = false; ///< needs fonts and painting, so a GUI application (without a display)
    int (*run)(const QStringList& arguments) = nullptr;
};

/// Every command, in the order of the help.
std::vector<Command> commands();

/// Text for people or a document for programs, on standard output.
void print(const QString& text);
void print_json(const QJsonDocument& document);
/// A message on standard error.
void complain(const QString& text);
/// Says what happened and gives the exit status.
int fail(const Error& error);
int usage_error(const QString& text);

/// Pads cells so that columns align; Chinese characters count two.
QString aligned_table(const std::vector<QStringList>& rows, const std::vector<bool>& right_aligned);

int run_new(const QStringList& arguments);
int run_plan(const QStringList& arguments);
int run_rosters(const QStringList& arguments);
int run_regions(const QStringList& arguments);
int run_import(const QStringList& arguments);
int run_batches(const QStringList& arguments);
int run_undo(const QStringList& arguments);
int run_profiles(const QStringList& arguments);
int run_access_log(const QStringList& arguments);
int run_edit(const QStringList& arguments);
int run_entry_history(const QStringList& arguments);
int run_find(const QStringList& arguments);
int run_export(const QStringList& arguments);
int run_set(const QStringList& arguments);
int run_indicators(const QStringList& arguments);
int run_measures(const QStringList& arguments);
int run_measure(const QStringList& arguments);
int run_tasks(const QStringList& arguments);
int run_task(const QStringList& arguments);
int run_effects(const QStringList& arguments);
int run_trace(const QStringList& arguments);
int run_outlook(const QStringList& arguments);
int run_chart(const QStringList& arguments);
int run_report(const QStringList& arguments);
int run_check(const QStringList& arguments);
int run_backup(const QStringList& arguments);
int run_backups(const QStringList& arguments);
int run_restore(const QStringList& arguments);
int run_facts(const QStringList& arguments);
int run_log(const QStringList& arguments);
int run_hand_over(const QStringList& arguments);
int run_export_all(const QStringList& arguments);
int run_manual(const QStringList& arguments);
int run_csv(const QStringList& arguments);
int run_demo(const QStringList& arguments);
int run_gallery(const QStringList& arguments);
int run_self_test(const QStringList& arguments);

} // namespace yice::app
