// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/entry_history.h"
#include "domain/roster_query.h"
#include "workbook/workbook.h"

#include <QByteArray>

namespace yice
{

enum class TextEncoding { Gb18030, Utf8, Utf8Bom };

/// Looking into the rosters, and writing them out as sheets.
class Rosters
{
public:
    explicit Rosters(Workbook& workbook) : state_(workbook.state()) {}
    explicit Rosters(WorkbookState& state) : state_(state) {}

    /// Usage, with a sentence for the cell in `detail`, when the filter row says what cannot be
    /// read.
    Result<std::vector<EntryId>> order(const RosterSpec& spec, const RosterQuery& query,
                                       const OnStep& on_step = {});
    Result<std::vector<RosterRow>> rows(const RosterSpec& spec, const std::vector<EntryId>& ids,
                                        QDate as_of);
    /// How many entries have each word of a choice, tags or flag, every other filter applied. Of
    /// places: by the id of the part of the query's region; what lies in none of them by its own.
    Result<QHash<QString, int>> facet(const RosterSpec& spec, const RosterQuery& query,
                                      const QString& field);
    Result<qint64> count(const RosterSpec& spec);
    /// At least as many as there are, told at once also of a million.
    Result<qint64> count_at_most(const RosterSpec& spec);
    /// The entries with a cell, in one of these fields, that contains the text; in no order.
    Result<std::vector<EntryId>> containing(const RosterSpec& spec, const RosterQuery& query,
                                            const QStringList& fields, const QString& text,
                                            const OnStep& on_step = {});
    /// What the cells of some fields (by index into the spec) add up to.
    Result<CellFigures> figures(const RosterSpec& spec, const std::vector<EntryId>& ids,
                                const std::vector<int>& fields, QDate as_of,
                                const OnStep& on_step = {});
    /// Who or what an entry was as of when, and which file or edit said so.
    Result<EntryHistory> history(const RosterSpec& spec, EntryId entry);
    /// The entry of this name, code or number. Conflict when several have the name; NotFound.
    Result<EntryId> find_entry(const RosterSpec& spec, const QString& name_or_id);

    /// The roster as a sheet that import() reads back to the same state. Cells that a spreadsheet
    /// would run as a formula are defused with an apostrophe. Identity numbers are masked unless
    /// revealed, which is logged.
    Result<QByteArray> sheet(const RosterSpec& spec, const RosterQuery& query,
                             TextEncoding encoding, bool reveal = false);
    /// The same of these entries.
    Result<QByteArray> sheet(const RosterSpec& spec, const std::vector<EntryId>& ids, QDate as_of,
                             TextEncoding encoding, bool reveal = false);
    /// One entry as a sheet would say it, by field id, identity numbers masked.
    Result<QHash<QString, QString>> as_cells(const RosterSpec& spec, EntryId id, QDate as_of);
    Result<std::vector<QHash<QString, QString>>>
    as_cells(const RosterSpec& spec, const std::vector<EntryId>& ids, QDate as_of);
    /// One cell, likewise.
    QString as_cell(const FieldSpec& field, const Value& value) const;
    /// The whole number of one person; that it was looked at is logged.
    Result<QString> identity_number(const RosterSpec& spec, EntryId id, const QString& field);
    /// When whole identity numbers were exported or looked at, newest first.
    Result<QStringList> access_log();
    /// A heading row to fill in.
    static QByteArray empty_sheet(const RosterSpec& spec, TextEncoding encoding);

private:
    Status note_access(const QString& what, const QString& detail);

    WorkbookState& state_;
};

/// A text that a spreadsheet would run as a formula gets an apostrophe in front, which the import
/// drops again.
QString defused(const QString& cell);
/// The bytes of a file that is not larger than `largest`.
Result<QByteArray> read_file(const QString& path, qint64 largest);
/// Writes a whole file or nothing: to a temporary name first.
Status write_file(const QString& path, const QByteArray& bytes);
QByteArray encoded(const QString& text, TextEncoding encoding);

} // namespace yice
