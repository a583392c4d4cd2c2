// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/preparer.h"
#include "workbook/measures.h"

#include "base/chinese_text.h"
#include "regions/region_index.h"
#include "store/batch_store.h"
#include "workbook/import_doubts.h"
#include "workbook/rosters.h"
#include "workbook/row_matcher.h"
#include "workbook/sheet_reader.h"
#include "workbook/state.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// A sheet with more faults than this is not looked at further: nobody reads them all, and a file
/// that is no roster at all would have millions.
constexpr int most_findings = 2000;

/// A million people of whom each has a warning are one thing to say, not a million.
constexpr int most_of_a_rule = 5000;

void accept_warnings(Findings& findings, const ImportRequest& request)
{
    const QString all = QStringLiteral("*");
    for (Finding& finding : findings) {
        const bool accepted = request.accept.contains(all) || request.accept.contains(finding.rule);
        if (finding.severity == Severity::Warns && accepted) {
            finding.accepted = true;
            finding.reason = request.reasons.value(finding.rule, request.reasons.value(all));
        }
    }
}

/// Ids and names of the figures that the plans ask other bureaus for.
QHash<QString, QString> figure_names(const std::vector<Plan>& plans)
{
    QHash<QString, QString> names;
    for (const Plan& plan : plans) {
        for (const FigureSpec& figure : figures_of(plan)) {
            for (const QString& name : {figure.id, figure.name.zh, figure.name.en}) {
                names.insert(fold(name), figure.id);
            }
        }
    }
    return names;
}

} // namespace

Preparer::Preparer(WorkbookState& state, const ImportRequest& request, OnStep on_step)
    : state_(state), on_step_(std::move(on_step))
{
    result_.request = request;
}

Result<Preparation> Preparer::prepare()
{
    auto bytes = read_file(result_.request.file, Imports::largest_file);
    if (!bytes) {
        return bytes.error();
    }
    return prepare(*bytes);
}

Result<Preparation> Preparer::prepare(const QByteArray& bytes)
{
    result_.bytes = bytes;
    auto stamp = register_stamp(state_);
    if (!stamp) {
        return stamp.error();
    }
    result_.register_stamp = std::move(stamp.value());
    SheetReader reader(state_, result_);
    if (auto done = reader.read(); !done) {
        return done.error();
    }
    if (!result_.blocked()) {
        if (auto done = look_at_rows(reader.fixed()); !done) {
            return done.error();
        }
    }
    count();
    return std::move(result_);
}

Result<Preparation> Preparer::prepare(const EntryEdit& edit)
{
    auto stamp = register_stamp(state_);
    if (!stamp) {
        return stamp.error();
    }
    result_.register_stamp = std::move(stamp.value());
    result_.edit = edit;
    start_edit(*edit.spec, edit.period);
    CsvRow row;
    row.line = 1;
    for (const FieldSpec& field : edit.spec->fields) {
        row.cells << edit.cells.value(field.id);
    }
    result_.sheet.body.push_back(std::move(row));
    if (edit.entry.valid()) {
        result_.request.decisions.insert(1, {RowDecision::Kind::Update, edit.entry});
    }
    if (auto done = look_at_rows({}); !done) {
        return done.error();
    }
    if (!edit.entry.valid() && result_.rows.front().entry.valid()) {
        result_.findings.push_back(
            {1, edit.spec->name_field, QStringLiteral("registered_already"), Severity::Blocks,
             edit.cells.value(edit.spec->name_field),
             ImportText::tr("This is registered already. Open that entry to change it.")});
    }
    count();
    return std::move(result_);
}

Status Preparer::look_at_rows(const QHash<QString, QString>& fixed)
{
    if (auto done = check_rows(fixed); !done) {
        return done;
    }
    if (result_.edit && result_.edit->entry.valid()) {
        // An emptied field of the form means: no longer known.
        for (const FieldSpec& field : result_.spec->fields) {
            const auto cell = result_.edit->cells.constFind(field.id);
            if (cell != result_.edit->cells.constEnd() && trim(*cell).isEmpty() &&
                !field.required && is_missing(field.otherwise)) {
                result_.rows.front().cleared.push_back(
                    static_cast<int>(result_.spec->index_of(field.id)));
            }
        }
    }
    if (!result_.edits.empty()) {
        forget_standing_findings();
        mark_typed_cells();
    }
    if (auto done = RowMatcher(state_, result_, on_step_).match(); !done) {
        return done;
    }
    skip_rows();
    return result_.request.full && !result_.blocked() ? find_gone(state_, result_) : Status();
}

bool Preparer::take(size_t index, CheckedRow&& checked)
{
    Batch& batch = result_.batch;
    const auto total = static_cast<qint64>(result_.sheet.body.size());
    if (batch.rows % 256 == 0 && !goes_on(on_step_, batch.rows, total)) {
        cancelled_ = true;
        return false;
    }
    const CsvRow& cells = result_.sheet.body[index];
    if (blocking_ > most_findings && !result_.request.skip_blocked && result_.edits.empty()) {
        result_.findings.push_back(
            {cells.line,
             {},
             QStringLiteral("too_many"),
             Severity::Blocks,
             {},
             ImportText::tr("There are too many faults; the rows from here on were not looked at. "
                            "Check that this is the right sheet.")});
        return false;
    }
    ++batch.rows;
    ImportRow row;
    row.cells = cells;
    row.new_region = std::move(checked.rest.new_region);
    row.readable = checked.readable;
    row.values = std::move(checked.values);
    for (const auto& [field, value] : row.values) {
        result_.fields_used[static_cast<size_t>(field)] = true;
    }
    for (Finding& finding : checked.rest.findings) {
        const bool blocks = finding.severity == Severity::Blocks;
        blocking_ += blocks;
        if (!blocks && ++of_rule_[finding.rule] > most_of_a_rule) {
            result_.batch.warnings += finding.severity == Severity::Warns;
            continue;
        }
        result_.findings.push_back(std::move(finding));
    }
    result_.rows.push_back(std::move(row));
    return true;
}

void Preparer::with_context(const QHash<QString, QString>& fixed,
                            const std::function<void(const CheckContext&)>& work)
{
    const RegionIndex index(state_.regions);
    const auto figures = figure_names(state_.plans);
    const CheckContext context{
        *result_.spec,
        [&index](const QString& name) { return index.match(name); },
        result_.batch.period.last_day(),
        fixed,
        result_.batch.period,
        [&figures](const QString& name) { return figures.value(fold(name)); }};
    work(context);
}

Status Preparer::check_rows(const QHash<QString, QString>& fixed)
{
    result_.rows.reserve(result_.sheet.body.size());
    result_.fields_used.assign(result_.spec->fields.size(), false);
    with_context(fixed, [this](const CheckContext& context) {
        yice::check_rows(
            context, result_.map, result_.sheet.body,
            [this](size_t row, CheckedRow&& checked) { return take(row, std::move(checked)); });
    });
    if (cancelled_) {
        return Error{ErrorKind::Cancelled, result_.request.file, {}};
    }
    return {};
}

void Preparer::skip_rows()
{
    QSet<int> skipped;
    QSet<int> blocked;
    for (const Finding& finding : result_.findings) {
        if (finding.severity == Severity::Blocks) {
            blocked.insert(finding.line);
        }
    }
    for (ImportRow& row : result_.rows) {
        const int line = row.cells.line;
        const auto decision = result_.request.decisions.constFind(line);
        const bool by_hand = decision != result_.request.decisions.constEnd() &&
                             decision->kind == RowDecision::Kind::Skip;
        if (by_hand || (result_.request.skip_blocked && blocked.contains(line))) {
            row.action = RowAction::Skipped;
            row.readable = false;
            skipped.insert(line);
        } else if (blocked.contains(line)) {
            row.action = RowAction::Blocked;
        }
    }
    for (Finding& finding : result_.findings) {
        finding.accepted = finding.accepted || (finding.line > 0 && skipped.contains(finding.line));
    }
}

void Preparer::count()
{
    for (auto rule = of_rule_.cbegin(); rule != of_rule_.cend(); ++rule) {
        if (rule.value() > most_of_a_rule) {
            result_.findings.push_back(
                {0,
                 {},
                 QStringLiteral("more_findings"),
                 Severity::Note,
                 rule.key(),
                 ImportText::tr("There are %1 more findings of this kind than are listed.")
                     .arg(rule.value() - most_of_a_rule)});
        }
    }
    std::stable_sort(
        result_.findings.begin(), result_.findings.end(),
        [](const Finding& left, const Finding& right) { return left.line < right.line; });
    accept_warnings(result_.findings, result_.request);
    Batch& batch = result_.batch;
    for (const ImportRow& row : result_.rows) {
        batch.added += row.action == RowAction::Add;
        batch.updated += row.action == RowAction::Update;
        batch.unchanged += row.action == RowAction::Unchanged;
        batch.skipped += row.action == RowAction::Skipped;
    }
    batch.updated += static_cast<int>(result_.gone.size());
    for (Finding& finding : result_.findings) {
        batch.warnings += finding.severity == Severity::Warns;
        finding.seen = own_text(finding.seen); // findings are handed on, the file's text is not
    }
}

Result<QString> register_stamp(WorkbookState& state)
{
    return store::batches_stamp(*state.connection);
}

} // namespace yice
