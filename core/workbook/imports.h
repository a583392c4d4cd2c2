// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/batch.h"
#include "import/check.h"
#include "import/column_map.h"
#include "import/sheet.h"
#include "workbook/import_row.h"
#include "workbook/workbook.h"

#include <QByteArray>
#include <QHash>

namespace yice
{

struct ImportRequest {
    QString file;
    QString sheet;               ///< of an Excel workbook; empty: the one that fits best
    QString roster;              ///< id; empty: recognised from the headers
    Period period;               ///< invalid: taken from the title or the file name
    Period otherwise;            ///< when neither of them says it either; invalid: an error then
    QHash<QString, QString> map; ///< column → field
    QHash<QString, QString> set; ///< field → value for every row
    QStringList accept;          ///< rules whose warnings are accepted; "*" all
    /// The sheet is the whole roster of its area and kinds: what is registered and open but not in it
    /// is listed (`missing_in_sheet`), and closed only when that warning is accepted.
    bool full = false;
};

/// All that is known about an import before anything is written.
struct Preparation {
    ImportRequest request;
    const RosterSpec* spec = nullptr;
    QByteArray bytes;
    Batch batch; ///< file, encoding, delimiter, header_line and the counts that would result
    Sheet sheet;
    QStringList sheet_names; ///< of an Excel workbook
    QString sheet_name;      ///< the one that was read
    ColumnMap map;
    std::vector<ImportRow> rows;
    std::vector<EntryId> gone; ///< to be closed: missing in a full sheet, and accepted
    Findings findings;

    bool blocked() const { return blocks(findings); }
    bool changes_nothing() const { return batch.added == 0 && batch.updated == 0 && gone.empty(); }
};

/// The findings as a sheet for Excel, to be sent back to whoever filled the roster in.
QByteArray findings_sheet(const RosterSpec& spec, const Findings& findings);

/// Bringing sheets into the workbook and taking them out again.
class Imports
{
public:
    /// Larger files are refused: a million rows of a roster are under 200 MB.
    static constexpr qint64 largest_file = 512LL * 1024 * 1024;

    explicit Imports(Workbook& workbook) : workbook_(workbook), state_(workbook.state()) {}

    /// Reads and checks the file against the register. Writes nothing.
    Result<Preparation> prepare(const ImportRequest& request, const OnStep& on_step = {});
    /// Writes the whole preparation in one transaction. Blocked when a finding blocks. A sheet that
    /// changes nothing makes no batch: the answer's id is 0.
    Result<Batch> commit(const Preparation& preparation, const OnStep& on_step = {});
    /// Takes a whole batch back. Conflict, with the numbers in `detail`, when later ones built on
    /// it.
    Status undo(BatchId batch);

    Result<std::vector<Batch>> batches();
    Result<Findings> findings(BatchId batch);
    /// The bytes of the file as it was imported.
    Result<QByteArray> source_file(BatchId batch);

private:
    Workbook& workbook_;
    WorkbookState& state_;
};

} // namespace yice
