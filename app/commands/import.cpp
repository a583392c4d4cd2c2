// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "rosters/specs.h"
#include "workbook/imports.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString delimiter_name(const QString& delimiter)
{
    return delimiter == u"\t" ? QStringLiteral("tab") : delimiter;
}

QJsonObject as_json(const Batch& batch, const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject{{QStringLiteral("line"), finding.line},
                                 {QStringLiteral("field"), finding.field},
                                 {QStringLiteral("rule"), finding.rule},
                                 {QStringLiteral("severity"), severity_code(finding.severity)},
                                 {QStringLiteral("seen"), finding.seen},
                                 {QStringLiteral("advice"), finding.advice},
                                 {QStringLiteral("accepted"), finding.accepted},
                                 {QStringLiteral("reason"), finding.reason}});
    }
    return {{QStringLiteral("batch"),
             batch.id.valid() ? QJsonValue(batch.id.value) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("file"), batch.file},
            {QStringLiteral("roster"), batch.roster},
            {QStringLiteral("period"), batch.period.code()},
            {QStringLiteral("encoding"), batch.encoding},
            {QStringLiteral("delimiter"), delimiter_name(batch.delimiter)},
            {QStringLiteral("header_line"), batch.header_line},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("added"), batch.added},
            {QStringLiteral("updated"), batch.updated},
            {QStringLiteral("unchanged"), batch.unchanged},
            {QStringLiteral("skipped"), batch.skipped},
            {QStringLiteral("findings"), array}};
}

void print_findings(const RosterSpec& spec, const Findings& findings)
{
    std::vector<QStringList> rows;
    for (const Finding& finding : findings) {
        const auto field = spec.index_of(finding.field);
        rows.push_back(
            {finding.severity == Severity::Blocks  ? QStringLiteral("×")
             : finding.severity == Severity::Warns ? QStringLiteral("!")
                                                   : QStringLiteral("·"),
             finding.line > 0 ? Cli::tr("line %1").arg(finding.line) : QString(),
             field < 0 ? QString() : spec.fields[static_cast<size_t>(field)].label.shown(),
             finding.seen, finding.advice});
    }
    print(aligned_table(rows, {false, false, false, false, false}));
}

QHash<QString, QString> pairs(const QStringList& options)
{
    QHash<QString, QString> result;
    for (const QString& option : options) {
        const auto equals = option.indexOf(u'=');
        result.insert(option.left(equals), equals < 0 ? QString() : option.mid(equals + 1));
    }
    return result;
}

QString summary(const Batch& batch, bool dry_run)
{
    const QString counts =
        Cli::tr("%1: %2 rows, %3 new, %4 updated, %5 unchanged, %6 total and footer rows left out "
                "(%7, header in line %8).")
            .arg(batch.file)
            .arg(batch.rows)
            .arg(batch.added)
            .arg(batch.updated)
            .arg(batch.unchanged)
            .arg(batch.skipped)
            .arg(batch.encoding)
            .arg(batch.header_line);
    if (dry_run) {
        return counts + u' ' + Cli::tr("Nothing was written: this was a trial.");
    }
    if (!batch.id.valid()) {
        return counts + u' ' + Cli::tr("The workbook holds all of this already; nothing changed.");
    }
    return counts + u' ' + Cli::tr("Import number %1.").arg(batch.id.value);
}

struct Outcome {
    int status = Done;
    BatchId batch;
    QJsonObject json;
};

/// `quiet` when the same sheet is written, and reported, right after.
Outcome import_one(const Call& call, Workbook& workbook, const QString& file, const Period& period,
                   bool dry_run, bool quiet)
{
    ImportRequest request;
    request.file = file;
    request.sheet = call.value(QStringLiteral("sheet"));
    request.roster = call.value(QStringLiteral("roster"));
    request.period = period;
    request.map = pairs(call.values(QStringLiteral("map")));
    request.set = pairs(call.values(QStringLiteral("set")));
    for (const QString& option : call.values(QStringLiteral("accept"))) {
        const auto equals = option.indexOf(u'=');
        request.accept << option.left(equals < 0 ? option.size() : equals);
        if (equals > 0) {
            request.reasons.insert(option.left(equals), option.mid(equals + 1));
        }
    }
    request.encoding = call.value(QStringLiteral("encoding")).toUpper();
    request.delimiter = call.value(QStringLiteral("delimiter"));
    request.header_line = call.value(QStringLiteral("header-line")).toInt();
    request.profile = call.value(QStringLiteral("profile"));
    request.skip_blocked = call.has(QStringLiteral("skip-blocked"));
    request.full = call.value(QStringLiteral("mode")) == u"full";
    if (const RosterSpec* spec = find_roster_spec(request.roster)) {
        request.roster = spec->id;
    }
    Imports imports(workbook);
    const auto prepared = imports.prepare(request);
    if (!prepared) {
        return {fail(prepared.error()), {}, {}};
    }
    if (const QString out = call.value(QStringLiteral("findings")); !out.isEmpty()) {
        if (auto done = write_file(out, findings_sheet(*prepared->spec, prepared->findings));
            !done) {
            return {fail(done.error()), {}, {}};
        }
    }
    Batch batch = prepared->batch;
    int status = Done;
    if (prepared->blocked()) {
        status = Blocked;
        batch.added = batch.updated = batch.unchanged = 0; // nothing was
    } else if (!dry_run) {
        const auto written = imports.commit(*prepared);
        if (!written) {
            return {fail(written.error()), {}, {}};
        }
        batch = *written;
        if (const QString name = call.value(QStringLiteral("save-profile")); !name.isEmpty()) {
            if (auto done = imports.save_profile(*prepared, name); !done) {
                return {fail(done.error()), {}, {}};
            }
        }
    }
    if (!call.json() && !(quiet && status == Done)) {
        print_findings(*prepared->spec, prepared->findings);
        if (status != Blocked) {
            print(summary(batch, dry_run) + u'\n');
        }
    }
    if (status == Blocked) {
        fail({ErrorKind::Blocked, file, {}});
    }
    QJsonObject json = as_json(batch, prepared->findings);
    json.insert(QStringLiteral("profile"), prepared->profile);
    return {status, batch.id, json};
}

} // namespace

int run_import(const QStringList& arguments)
{
    Call call(QStringLiteral("import"),
              QStringLiteral("FILE CSV... --period P [--roster R] [--map COLUMN=FIELD]... "
                             "[--set FIELD=VALUE]... [--profile NAME] [--save-profile NAME] "
                             "[--accept RULE[=REASON]]... [--skip-blocked] [--dry-run] "
                             "[--findings OUT.csv] [--format json]"),
              Cli::tr("Reads rosters as Excel exports them. All rows or none are written."),
              QStringLiteral("yice-cli import 四平市.yice 机构台账.csv --period 2024Q3"));
    call.option(QStringLiteral("period"),
                Cli::tr("Quarter, month or year the sheet is of; read "
                        "from its title when not given."),
                QStringLiteral("P"));
    call.option(QStringLiteral("roster"),
                Cli::tr("Type of roster; recognised from the headings "
                        "when not given."),
                QStringLiteral("R"));
    call.option(QStringLiteral("sheet"),
                Cli::tr("Sheet of an Excel workbook; the one that fits when not given."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("map"), Cli::tr("This column gives that field."),
                QStringLiteral("COLUMN=FIELD"));
    call.option(QStringLiteral("set"), Cli::tr("Every row has this value."),
                QStringLiteral("FIELD=VALUE"));
    call.option(QStringLiteral("accept"),
                Cli::tr("Accept the warnings of a rule, with the reason that is kept; * accepts "
                        "all."),
                QStringLiteral("RULE[=REASON]"));
    call.option(QStringLiteral("skip-blocked"),
                Cli::tr("Leave out the rows that must be corrected and write the others."));
    call.option(QStringLiteral("encoding"),
                Cli::tr("GB18030, UTF-8, UTF-16LE or UTF-16BE; found when not given. Damaged "
                        "characters block their cells."),
                QStringLiteral("E"));
    call.option(QStringLiteral("delimiter"), Cli::tr("What parts the cells; found when not given."),
                QStringLiteral("D"));
    call.option(QStringLiteral("header-line"),
                Cli::tr("Line of the heading; found when not given."), QStringLiteral("N"));
    call.option(QStringLiteral("profile"),
                Cli::tr("Read the columns as this profile says; found by the headings when not "
                        "given, - for none."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("save-profile"),
                Cli::tr("Keep how the columns were read, for sheets with the same headings."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("mode"),
                Cli::tr("update: what is in the sheet; full: what is missing in it is listed, and "
                        "closed with --accept missing_in_sheet."),
                QStringLiteral("update|full"));
    call.option(QStringLiteral("dry-run"), Cli::tr("Only check; write nothing."));
    call.option(QStringLiteral("findings"), Cli::tr("Write what was found as a sheet."),
                QStringLiteral("OUT.csv"));
    call.format_option(QStringLiteral("text, json"));
    if (const auto status = call.parse(arguments, 2, 10'000)) {
        return *status;
    }
    for (const QString& option :
         call.values(QStringLiteral("map")) + call.values(QStringLiteral("set"))) {
        if (!option.contains(u'=')) {
            return usage_error(
                Cli::tr("Write --map COLUMN=FIELD and --set FIELD=VALUE: %1").arg(option));
        }
    }
    const QString mode = call.value(QStringLiteral("mode"));
    if (!mode.isEmpty() && mode != u"update" && mode != u"full") {
        return usage_error(Cli::tr("--mode is update or full."));
    }
    Period period;
    if (call.has(QStringLiteral("period"))) {
        const auto given = period_option(call);
        if (!given) {
            return fail(given.error());
        }
        period = *given;
    }
    auto workbook = open_workbook(call.positional(0));
    if (!workbook) {
        return fail(workbook.error());
    }
    QJsonArray results;
    int status = Done;
    // Several sheets are all looked at before the first is written: all of them or none.
    const bool only_trial = call.has(QStringLiteral("dry-run"));
    const QStringList files = call.positionals().mid(1);
    if (const QString out = call.value(QStringLiteral("findings")); !out.isEmpty()) {
        if (files.size() > 1) {
            return usage_error(Cli::tr("--findings takes one sheet at a time."));
        }
        if (QFileInfo(out) == QFileInfo(files.first())) {
            return fail({ErrorKind::Usage, out, QStringLiteral("source")});
        }
    }
    std::vector<BatchId> written;
    std::vector<bool> trials = {only_trial};
    if (files.size() > 1 && !only_trial) {
        trials = {true, false};
    }
    for (const bool trial : trials) {
        results = {};
        for (const QString& file : files) {
            if (!trial && status != Done) {
                break;
            }
            const Outcome outcome =
                import_one(call, **workbook, file, period, trial, trial && !only_trial);
            if (!outcome.json.isEmpty()) {
                results.append(outcome.json);
            }
            if (outcome.batch.valid()) {
                written.push_back(outcome.batch);
            }
            if (outcome.status != Done && status == Done) {
                status = outcome.status;
            }
        }
        if (status != Done) {
            break;
        }
    }
    // A sheet may meet what the one before it wrote. Then those before it are taken back.
    while (status != Done && !written.empty()) {
        if (auto done = Imports(**workbook).undo(written.back()); !done) {
            return fail(done.error());
        }
        written.pop_back();
    }
    if (call.json() && !results.isEmpty()) {
        print_json(results.size() == 1 ? QJsonDocument(results.first().toObject())
                                       : QJsonDocument(results));
    }
    return status;
}

} // namespace yice::app
