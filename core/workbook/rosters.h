// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    Result<std::vector<EntryId>> order(const RosterSpec& spec, const RosterQuery& query);
    Result<std::vector<RosterRow>> rows(const RosterSpec& spec, const std::vector<EntryId>& ids,
                                        QDate as_of);
    Result<QHash<QString, int>> facet(const RosterSpec& spec, const RosterQuery& query,
                                      const QString& field);
    Result<qint64> count(const RosterSpec& spec);

    /// The roster as a sheet that import() reads back to the same state. Cells that a spreadsheet
    /// would run as a formula are defused with an apostrophe. Identity numbers are masked unless
    /// revealed, which is logged.
    Result<QByteArray> sheet(const RosterSpec& spec, const RosterQuery& query,
                             TextEncoding encoding, bool reveal = false);
    /// One entry as a sheet would say it, by field id, identity numbers masked.
    Result<QHash<QString, QString>> as_cells(const RosterSpec& spec, EntryId id, QDate as_of);
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
