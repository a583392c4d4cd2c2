// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roster_edits.h"

#include "import/pasted_cells.h"
#include "ui/dialogs/edits_dialog.h"
#include "ui/models/roster_model.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/error_text.h"
#include "workbook/replace_text.h"

#include <QApplication>
#include <QClipboard>

namespace yice::ui
{

namespace
{

int cells_of(const std::vector<EntryEdit>& edits)
{
    int cells = 0;
    for (const EntryEdit& edit : edits) {
        cells += static_cast<int>(edit.cells.size());
    }
    return cells;
}

/// The first thing that is wrong, as one sentence with its field.
QString first_fault(const RosterSpec& spec, const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Blocks) {
            const auto field = spec.index_of(finding.field);
            return field < 0 ? finding.advice
                             : RosterEdits::tr("%1: %2", "field and advice")
                                   .arg(spec.fields[static_cast<size_t>(field)].label.shown(),
                                        finding.advice);
        }
    }
    return {};
}

bool warns(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Warns; });
}

} // namespace

RosterEdits::RosterEdits(Session& session, RosterGrid& grid, QWidget* window)
    : QObject(window), session_(session), grid_(grid), window_(window)
{
    preview_ = [](EditsDialog& dialog) { return dialog.exec() == QDialog::Accepted; };
    connect(&grid, &RosterGrid::copy_wanted, this, &RosterEdits::copy);
    connect(&grid, &RosterGrid::paste_wanted, this, &RosterEdits::paste);
    connect(&grid, &RosterGrid::fill_down_wanted, this, &RosterEdits::fill_down);
    connect(&grid, &RosterGrid::clear_wanted, this, &RosterEdits::clear);
}

EntryEdit& RosterEdits::edit_of(std::vector<EntryEdit>& edits, int row) const
{
    const EntryId entry = model_->entry_at(row);
    if (edits.empty() || !(edits.back().entry == entry)) {
        EntryEdit edit;
        edit.spec = &model_->spec();
        edit.entry = entry;
        edit.period = session_.period();
        edit.partial = true;
        edits.push_back(std::move(edit));
    }
    return edits.back();
}

/// Cells that say so already, and those that follow from others, are left alone.
void RosterEdits::add(std::vector<EntryEdit>& edits, int row, int column, const QString& text) const
{
    if (model_->can_be_edited(column) && model_->written(row, column) != text) {
        edit_of(edits, row).cells.insert(model_->field_at(column).id, text);
    }
}

bool RosterEdits::too_many(qint64 cells)
{
    if (cells > most_cells) {
        emit told(tr("%1 cells are too many for one step (%2 at most). Select fewer, or filter "
                     "first.")
                      .arg(QLocale().toString(cells), QLocale().toString(most_cells)),
                  true);
        return true;
    }
    return false;
}

void RosterEdits::copy()
{
    const CellBlock block = grid_.block();
    if (block.cells() == 0 || too_many(block.cells())) {
        return;
    }
    std::vector<QStringList> rows;
    for (const int row : block.rows) {
        QStringList cells;
        for (const int column : block.columns) {
            cells << (grid_.is_selected(row, column) ? model_->written(row, column) : QString());
        }
        rows.push_back(cells);
    }
    QApplication::clipboard()->setText(copied_cells(rows));
    emit told(tr("%n cells were copied.", nullptr, static_cast<int>(block.cells())), false);
}

void RosterEdits::paste()
{
    const auto cells = pasted_cells(QApplication::clipboard()->text());
    const CellBlock block = grid_.block();
    if (cells.empty() || block.cells() == 0) {
        emit told(tr("There is no text on the clipboard that could be pasted."), true);
        return;
    }
    std::vector<EntryEdit> edits;
    const bool one = cells.size() == 1 && cells.front().size() == 1;
    if (one) {
        if (too_many(block.cells())) {
            return;
        }
        for (const int row : block.rows) {
            for (const int column : block.columns) {
                if (grid_.is_selected(row, column)) {
                    add(edits, row, column, cells.front().front());
                }
            }
        }
        write(edits, tr("Paste"), block.cells() > 1);
        return;
    }
    qint64 count = 0;
    for (const QStringList& row : cells) {
        count += row.size();
    }
    if (too_many(count)) {
        return;
    }
    int beyond = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const int row = block.rows.front() + static_cast<int>(i);
        for (qsizetype j = 0; j < cells[i].size(); ++j) {
            const int column = block.columns.front() + static_cast<int>(j);
            if (row < model_->rowCount() && column < model_->columnCount()) {
                add(edits, row, column, cells[i][j]);
            } else {
                ++beyond;
            }
        }
    }
    if (beyond > 0) {
        emit told(tr("%n cells of the clipboard lie beyond the last row or column and are left "
                     "out.",
                     nullptr, beyond),
                  true);
    }
    write(edits, tr("Paste"), true);
}

void RosterEdits::fill_down()
{
    const CellBlock block = grid_.block();
    if (block.rows.size() < 2) {
        emit told(tr("Select the cell to be repeated together with the cells below it."), true);
        return;
    }
    if (too_many(block.cells())) {
        return;
    }
    QStringList first;
    for (const int column : block.columns) {
        // A number that is shown masked cannot be repeated, and must not be.
        first << (model_->field_at(column).type == FieldType::IdentityNumber
                      ? QString()
                      : model_->written(block.rows.front(), column));
    }
    std::vector<EntryEdit> edits;
    for (size_t i = 1; i < block.rows.size(); ++i) {
        for (size_t j = 0; j < block.columns.size(); ++j) {
            const int column = block.columns[j];
            if (grid_.is_selected(block.rows[i], column) &&
                model_->field_at(column).type != FieldType::IdentityNumber) {
                add(edits, block.rows[i], column, first[static_cast<qsizetype>(j)]);
            }
        }
    }
    write(edits, tr("Fill down"), false);
}

void RosterEdits::clear()
{
    const CellBlock block = grid_.block();
    if (block.cells() == 0 || too_many(block.cells())) {
        return;
    }
    std::vector<EntryEdit> edits;
    for (const int row : block.rows) {
        for (const int column : block.columns) {
            if (grid_.is_selected(row, column)) {
                add(edits, row, column, QString());
            }
        }
    }
    write(edits, tr("Clear cells"), false);
}

void RosterEdits::put(int row, int column, const QString& text)
{
    std::vector<EntryEdit> edits;
    add(edits, row, column, text);
    if (edits.empty()) {
        return;
    }
    const auto prepared = Imports(session_.workbook()).prepare(edits);
    if (prepared && prepared->blocked()) {
        emit told(tr("Not changed. %1").arg(first_fault(model_->spec(), prepared->findings)), true);
        return;
    }
    write(edits, tr("Edit a cell"), false);
}

void RosterEdits::replace(const std::vector<EntryId>& entries, const QStringList& fields,
                          const QString& text, const QString& with)
{
    if (too_many(static_cast<qint64>(entries.size()))) {
        return;
    }
    const auto edits = replace_text(session_.workbook(), model_->spec(), session_.period(), entries,
                                    fields, text, with);
    if (!edits) {
        emit told(error_text(edits.error()), true);
        return;
    }
    write(*edits, tr("Replace"), entries.size() > 1);
}

void RosterEdits::write(const std::vector<EntryEdit>& edits, const QString& title, bool always_ask)
{
    if (edits.empty()) {
        emit told(tr("The cells say so already; nothing changed."), false);
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Imports imports(session_.workbook());
    auto prepared = imports.prepare(edits, BadCells::LeaveOut);
    QApplication::restoreOverrideCursor();
    if (!prepared) {
        emit told(error_text(prepared.error()), true);
        return;
    }
    const bool bad = cells_of(prepared->edits) < cells_of(edits);
    if (always_ask || bad || warns(prepared->findings)) {
        EditsDialog dialog(session_, title, edits, *prepared, window_);
        if (!preview_(dialog)) {
            emit told(tr("Nothing was changed."), false);
            return;
        }
    }
    for (Finding& finding : prepared->findings) {
        finding.accepted = true;
    }
    const auto batch = imports.commit(*prepared);
    if (!batch) {
        emit told(error_text(batch.error()), true);
        return;
    }
    emit written(batch->id.valid()
                     ? tr("%n rows were changed.", "cells were written", batch->updated) + u' ' +
                           tr("It can be taken back as one step.")
                     : tr("The cells say so already; nothing changed."));
}

} // namespace yice::ui
