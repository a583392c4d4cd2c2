// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/history.h"

#include "app/commands/context.h"
#include "workbook/imports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject as_json(const HistoryStep& line)
{
    const auto time = [](const QDateTime& when) {
        return when.isValid() ? QJsonValue(when.toString(Qt::ISODate))
                              : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("step"), line.step.id.value},
            {QStringLiteral("batch"), line.step.batch.valid() ? QJsonValue(line.step.batch.value)
                                                              : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("kind"), line.kind},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("rows"), line.rows},
            {QStringLiteral("kept"), line.kept},
            {QStringLiteral("made_at"), time(line.step.made_at)},
            {QStringLiteral("undone_at"), time(line.step.undone_at)},
            {QStringLiteral("can_undo"), line.can_undo},
            {QStringLiteral("can_redo"), line.can_redo},
            {QStringLiteral("why_not"), line.why_not}};
}

/// A number given on the command line; 0: it is none.
qint64 number_of(const QString& text)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    return number && value > 0 ? value : 0;
}

int undo_batch(Workbook& workbook, BatchId id, bool keep_later)
{
    Imports imports(workbook);
    const auto later = imports.later_rows(id);
    if (!later) {
        return fail(later.error());
    }
    const auto kept = imports.undo(id, keep_later);
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
              ? Cli::tr("Import %1 was taken back; everything is as it was before it.\n")
                    .arg(id.value)
              : Cli::tr("Import %1 was taken back, except for %2 rows on which later imports "
                        "built: %3.\n")
                    .arg(id.value)
                    .arg(*kept)
                    .arg(later->names.join(QStringLiteral("、"))));
    return Done;
}

/// The outcome of taking one step back, or doing it again.
int told(const Result<QString>& name, const QString& sentence)
{
    if (!name) {
        return fail(name.error());
    }
    print(sentence.arg(*name));
    return Done;
}

} // namespace

int run_history(const QStringList& arguments)
{
    Call call(QStringLiteral("history"), QStringLiteral("FILE [--limit N] [--format json]"),
              Cli::tr("Everything that was done in the workbook, newest first: imports, edits, "
                      "figures, removed entries, changes of plans, added places."),
              QStringLiteral("yice-cli history 四平市.yice --limit 20"));
    call.option(QStringLiteral("limit"), Cli::tr("Only so many steps; all when not given."),
                QStringLiteral("N"));
    call.format_option(QStringLiteral("table, json"));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const qint64 limit = number_of(call.value(QStringLiteral("limit")));
    if (call.has(QStringLiteral("limit")) && limit == 0) {
        return usage_error(
            Cli::tr("%1 is not a number of steps.").arg(call.value(QStringLiteral("limit"))));
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto steps = History(**workbook).steps(static_cast<int>(limit));
    if (!steps) {
        return fail(steps.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows = {
        {Cli::tr("Step"), Cli::tr("Import"), Cli::tr("When"), Cli::tr("What"), Cli::tr("State")}};
    for (const HistoryStep& line : *steps) {
        array.append(as_json(line));
        rows.push_back(
            {QString::number(line.step.id.value),
             line.step.batch.valid() ? QString::number(line.step.batch.value) : QString(),
             line.step.made_at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             line.name, line.step.undone() ? Cli::tr("taken back") : QString()});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {true, true, false, false, false}));
    }
    return Done;
}

int run_undo(const QStringList& arguments)
{
    Call call(QStringLiteral("undo"),
              QStringLiteral("FILE [BATCH] [--keep-later] | FILE --step STEP | FILE --to STEP"),
              Cli::tr("Takes one import back, whose number is in: yice-cli batches FILE. Without a "
                      "number, the newest step of: yice-cli history FILE"),
              QStringLiteral("yice-cli undo 四平市.yice 12"));
    call.option(QStringLiteral("keep-later"),
                Cli::tr("Where later imports built on its rows, leave those as they are and take "
                        "back the others."));
    call.option(QStringLiteral("step"), Cli::tr("The step of this number in the history."),
                QStringLiteral("STEP"));
    call.option(QStringLiteral("to"), Cli::tr("This step and everything that was done after it."),
                QStringLiteral("STEP"));
    if (const auto status = call.parse(arguments, 1, 2)) {
        return *status;
    }
    const bool has_batch = !call.positional(1).isEmpty();
    const bool has_step = call.has(QStringLiteral("step"));
    const bool has_to = call.has(QStringLiteral("to"));
    if (has_batch + has_step + has_to > 1) {
        return usage_error(Cli::tr("Give one number: of an import, --step or --to."));
    }
    const QString text = has_batch  ? call.positional(1)
                         : has_step ? call.value(QStringLiteral("step"))
                                    : call.value(QStringLiteral("to"));
    const qint64 number = number_of(text);
    if ((has_batch || has_step || has_to) && number == 0) {
        return usage_error(has_batch ? Cli::tr("%1 is not the number of an import.").arg(text)
                                     : Cli::tr("%1 is not the number of a step.").arg(text));
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    if (has_batch) {
        return undo_batch(**workbook, BatchId{number}, call.has(QStringLiteral("keep-later")));
    }
    History history(**workbook);
    if (has_to) {
        const auto count = history.undo_to(StepId{number});
        if (!count) {
            return fail(count.error());
        }
        print(Cli::tr("%n step(s) were taken back.", nullptr, *count) + QStringLiteral("\n"));
        return Done;
    }
    return told(has_step ? history.undo(StepId{number}) : history.undo(),
                Cli::tr("Taken back: %1\n"));
}

int run_redo(const QStringList& arguments)
{
    Call call(QStringLiteral("redo"), QStringLiteral("FILE [BATCH] | FILE --step STEP"),
              Cli::tr("Does again what was taken back: the import of this number, or what was "
                      "taken back last. The same rows come back."),
              QStringLiteral("yice-cli redo 四平市.yice"));
    call.option(QStringLiteral("step"), Cli::tr("The step of this number in the history."),
                QStringLiteral("STEP"));
    if (const auto status = call.parse(arguments, 1, 2)) {
        return *status;
    }
    const bool has_batch = !call.positional(1).isEmpty();
    const bool has_step = call.has(QStringLiteral("step"));
    if (has_batch && has_step) {
        return usage_error(Cli::tr("Give one number: of an import, or --step."));
    }
    const QString text = has_batch ? call.positional(1) : call.value(QStringLiteral("step"));
    const qint64 number = number_of(text);
    if ((has_batch || has_step) && number == 0) {
        return usage_error(has_batch ? Cli::tr("%1 is not the number of an import.").arg(text)
                                     : Cli::tr("%1 is not the number of a step.").arg(text));
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    if (has_batch) {
        if (auto done = Imports(**workbook).redo(BatchId{number}); !done) {
            return fail(done.error());
        }
        print(Cli::tr("Import %1 was done again; its rows are back as they were.\n").arg(number));
        return Done;
    }
    History history(**workbook);
    return told(has_step ? history.redo(StepId{number}) : history.redo(),
                Cli::tr("Done again: %1\n"));
}

} // namespace yice::app
