// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/batch.h"
#include "domain/profile.h"
#include "import/check.h"
#include "import/column_map.h"
#include "import/sheet.h"
#include "workbook/import_row.h"
#include "workbook/workbook.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <map>

namespace yice
{

/// What the user decided about one row of a sheet.
struct RowDecision {
    enum class Kind { Skip, Add, Update };
    Kind kind = Kind::Skip;
    EntryId entry; ///< Update: the registered one that the row means
};

/// One entry as it was typed into the form.
struct EntryEdit {
    const RosterSpec* spec = nullptr;
    QHash<QString, QString> cells; ///< field id → text; an empty one empties the field
    EntryId entry;                 ///< invalid: a new one
    Period period;                 ///< the state is as of its last day
    /// Typing goes on: of a large roster, a new one is looked up by its best key alone.
    bool half_typed = false;
    bool partial = false; ///< cells of a known entry; the others stay as they are known
};

/// What becomes of the cells of many edits that cannot be written.
enum class BadCells {
    Refuse,  ///< nothing is written
    LeaveOut ///< they stay as they are, everything else is written
};

struct ImportRequest {
    QString file;
    QString sheet;               ///< of an Excel workbook; empty: the one that fits best
    QString roster;              ///< id; empty: recognised from the headers
    QString encoding;            ///< as in Text::encoding; empty: found out
    QString delimiter;           ///< one character; empty: found out
    int header_line = 0;         ///< line of the (upper) heading row; 0: found out
    Period period;               ///< invalid: taken from the title or the file name
    Period otherwise;            ///< when neither of them says it either; invalid: an error then
    QHash<QString, QString> map; ///< column → field
    QHash<QString, QString> set; ///< field → value for every row
    QStringList accept;          ///< rules whose warnings are accepted; "*" all
    QHash<QString, QString> reasons;   ///< rule (or "*") → why it was accepted
    QString profile;                   ///< empty: the one made for these headings; "-": none
    QHash<int, RowDecision> decisions; ///< by line of the file
    std::map<std::pair<int, int>, QString> corrections; ///< (line, column from 0) → cell
    bool skip_blocked = false; ///< leave out the rows that something blocks, write the others
    /// The sheet is the whole roster of its area and kinds: what is registered and open but not in
    /// it is listed (`missing_in_sheet`), and closed only when that warning is accepted.
    bool full = false;
};

/// All that is known about an import before anything is written.
struct Preparation {
    ImportRequest request;
    const RosterSpec* spec = nullptr;
    std::optional<EntryEdit> edit; ///< instead of a file
    std::vector<EntryEdit> edits;  ///< instead of a file: many at once, line n is edit n - 1
    QByteArray bytes;
    Batch batch;  ///< file, encoding, delimiter, header_line and the counts that would result
    QString text; ///< of the file: cells and values look into it and live as long as this
    Sheet sheet;
    QString profile;         ///< by which the columns were mapped; empty: none
    QStringList sheet_names; ///< of an Excel workbook
    QString sheet_name;      ///< the one that was read
    ColumnMap map;
    std::vector<ImportRow> rows;
    std::vector<bool> fields_used; ///< by field: some row says something about it
    std::vector<int>
        order; ///< in which the rows are written: by key, so that indexes grow at the end
    QHash<int, EntryId> candidates; ///< line → the registered entry that a new row nearly is
    QString register_stamp;         ///< what the register looked like; see Imports::commit()
    std::vector<EntryId> gone;      ///< to be closed: missing in a full sheet, and accepted
    Findings findings;

    bool blocked() const
    {
        return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.severity == Severity::Blocks && !finding.accepted;
        });
    }
    bool changes_nothing() const { return batch.added == 0 && batch.updated == 0 && gone.empty(); }
};

/// Rows of a batch on which later imports built.
struct LaterRows {
    std::vector<BatchId> batches;
    QStringList names; ///< of the entries; the first two hundred
    int rows = 0;
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
    /// Checks an entry of the form as if it were a sheet of one row. Line 1 of the findings.
    Result<Preparation> prepare(const EntryEdit& edit);
    /// The same of many known entries of one roster, to be written and taken back as one batch.
    /// Line n of the findings is edit n - 1. Findings about cells that were not edited and that
    /// stand in the entry already are left out. Not empty.
    Result<Preparation> prepare(const std::vector<EntryEdit>& edits,
                                BadCells bad = BadCells::Refuse);
    /// Writes the whole preparation in one transaction. Blocked when a finding blocks. A sheet that
    /// changes nothing makes no batch: the answer's id is 0. When something else was written since
    /// prepare(), the rows are looked at again first.
    Result<Batch> commit(const Preparation& preparation, const OnStep& on_step = {});
    /// Takes a whole batch back. Conflict, with the numbers in `detail`, when later ones built on
    /// it. With `keep_later`, everything is taken back but the rows on which later ones built.
    /// Answers how many rows stayed.
    Result<int> undo(BatchId batch, bool keep_later = false);
    /// Who built on this batch, for asking before undo().
    Result<LaterRows> later_rows(BatchId batch);

    /// Keeps how this sheet was read under a name, to be recognised by its headings next time.
    Status save_profile(const Preparation& preparation, const QString& name);
    Result<std::vector<Profile>> profiles();
    Status forget_profile(const QString& name);

    Result<std::vector<Batch>> batches();
    Result<Findings> findings(BatchId batch);
    /// The bytes of the file as it was imported.
    Result<QByteArray> source_file(BatchId batch);

private:
    friend class Effects; // writes on trial

    Result<Batch> write(const Preparation& preparation, const OnStep& on_step);
    Error later_imports(const Batch& batch);

    Workbook& workbook_;
    WorkbookState& state_;
};

} // namespace yice
