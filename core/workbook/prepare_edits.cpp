// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinese_text.h"
#include "workbook/preparer.h"
#include "workbook/state.h"
#include "workbook/written_cells.h"

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

/// What makes two findings the same, but for the line.
QString mark_of(const Finding& finding)
{
    return finding.field + u'|' + finding.rule + u'|' + finding.seen + u'|' + finding.advice;
}

} // namespace

void Preparer::start_edit(const RosterSpec& spec, const Period& period)
{
    result_.spec = &spec;
    result_.request.period = period;
    result_.batch.kind = QStringLiteral("edit");
    result_.batch.roster = spec.id;
    result_.batch.period = period;
    const auto fields = spec.fields.size();
    result_.map.field_of_column.resize(fields);
    result_.map.columns_of_field.resize(fields);
    for (size_t i = 0; i < fields; ++i) {
        result_.sheet.header << spec.fields[i].id;
        result_.map.field_of_column[i] = static_cast<int>(i);
        if (!spec.fields[i].derived) {
            result_.map.columns_of_field[i] = {static_cast<int>(i)};
        }
    }
}

Result<Preparation> Preparer::prepare(const std::vector<EntryEdit>& edits)
{
    Q_ASSERT(!edits.empty());
    auto stamp = register_stamp(state_);
    if (!stamp) {
        return stamp.error();
    }
    result_.register_stamp = std::move(stamp.value());
    result_.edits = edits;
    start_edit(*edits.front().spec, edits.front().period);
    if (auto done = add_edited_rows(); !done) {
        return done.error();
    }
    if (auto done = look_at_rows({}); !done) {
        return done.error();
    }
    count();
    return std::move(result_);
}

/// A row per edit: what is known of the entry, and over it what was typed.
Status Preparer::add_edited_rows()
{
    const RosterSpec& spec = *result_.spec;
    std::vector<EntryId> ids;
    for (const EntryEdit& edit : result_.edits) {
        Q_ASSERT(edit.spec == &spec && edit.entry.valid());
        ids.push_back(edit.entry);
    }
    const auto known = written_cells(state_, spec, ids, result_.batch.period.last_day());
    if (!known) {
        return known.error();
    }
    int line = 0;
    for (const EntryEdit& edit : result_.edits) {
        const QHash<QString, QString>& cells = (*known)[static_cast<size_t>(line)];
        CsvRow standing;
        CsvRow row;
        standing.line = row.line = ++line;
        for (const FieldSpec& field : spec.fields) {
            // A masked number says nothing that is not known.
            standing.cells << (field.type == FieldType::IdentityNumber ? QString()
                                                                       : cells.value(field.id));
            row.cells << (edit.cells.contains(field.id) ? edit.cells.value(field.id)
                          : edit.partial                ? standing.cells.last()
                                                        : QString());
        }
        standing_.push_back(std::move(standing));
        result_.sheet.body.push_back(std::move(row));
        result_.request.decisions.insert(line, {RowDecision::Kind::Update, edit.entry});
    }
    return {};
}

/// What was typed is meant as it stands there, and an emptied cell means: no longer known.
void Preparer::mark_typed_cells()
{
    const RosterSpec& spec = *result_.spec;
    for (ImportRow& row : result_.rows) {
        const EntryEdit& edit = result_.edits[static_cast<size_t>(row.cells.line - 1)];
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            const FieldSpec& field = spec.fields[i];
            const auto cell = edit.cells.constFind(field.id);
            if (cell == edit.cells.constEnd()) {
                continue;
            }
            if (!trim(*cell).isEmpty()) {
                row.typed.push_back(static_cast<int>(i));
            } else if (!is_missing(field.otherwise)) {
                row.readable = false;
                result_.findings.push_back(
                    {row.cells.line, field.id, QStringLiteral("cannot_be_empty"), Severity::Blocks,
                     QString(),
                     ImportText::tr("%1 always has a value. Choose another one instead.")
                         .arg(field.label.shown())});
            } else if (!field.required) {
                row.cleared.push_back(static_cast<int>(i));
            }
        }
    }
}

/// Whoever pastes a column of beds is not asked about telephone numbers of long ago.
void Preparer::forget_standing_findings()
{
    QSet<int> lines;
    for (const Finding& finding : result_.findings) {
        lines.insert(finding.line);
    }
    QHash<int, QSet<QString>> standing;
    with_context({}, [&](const CheckContext& context) {
        RowChecker checker(context, result_.map);
        for (const int line : lines) {
            if (line < 1 || line > static_cast<int>(standing_.size())) {
                continue;
            }
            const Checked checked = checker.check(standing_[static_cast<size_t>(line - 1)]);
            for (const Finding& finding : checked.findings) {
                standing[line].insert(mark_of(finding));
            }
        }
    });
    const auto is_old = [&](const Finding& finding) {
        return finding.line > 0 && standing.value(finding.line).contains(mark_of(finding)) &&
               !result_.edits[static_cast<size_t>(finding.line - 1)].cells.contains(finding.field);
    };
    auto& findings = result_.findings;
    findings.erase(std::remove_if(findings.begin(), findings.end(), is_old), findings.end());
    QSet<int> blocked;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Blocks) {
            blocked.insert(finding.line);
        }
    }
    // A cell that cannot be read is missing: what a rule says of the others then means nothing.
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) {
                                      return finding.severity != Severity::Blocks &&
                                             blocked.contains(finding.line) &&
                                             !result_.edits[static_cast<size_t>(finding.line - 1)]
                                                  .cells.contains(finding.field);
                                  }),
                   findings.end());
    for (ImportRow& row : result_.rows) {
        row.readable = !blocked.contains(row.cells.line);
    }
}

std::vector<EntryEdit> without_bad_cells(const Preparation& preparation, Findings& left_out)
{
    std::vector<EntryEdit> rest = preparation.edits;
    for (const Finding& finding : preparation.findings) {
        if (finding.severity != Severity::Blocks || finding.accepted || finding.line < 1) {
            continue;
        }
        QHash<QString, QString>& cells = rest[static_cast<size_t>(finding.line - 1)].cells;
        if (cells.isEmpty()) {
            continue;
        }
        // A rule that two cells break together marks one of them; that one may not be the new one.
        if (cells.remove(finding.field) == 0) {
            cells.clear();
        }
        left_out.push_back(finding);
        left_out.back().accepted = true;
    }
    return rest;
}

} // namespace yice
