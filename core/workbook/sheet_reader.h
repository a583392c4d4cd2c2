// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

#include <QSet>

namespace yice
{

/// From the bytes of a file to its columns: encoding, table, type of roster, shape of the sheet,
/// profile, period, place and column map. Fills in what a Preparation says before any row is
/// looked at.
class SheetReader
{
public:
    SheetReader(WorkbookState& state, Preparation& result) : state_(state), result_(result) {}

    Status read();
    /// The values that every row has, by field id.
    const QHash<QString, QString>& fixed() const { return fixed_; }

private:
    Result<CsvTable> read_table();
    Result<CsvTable> read_excel();
    Status find_sheet_in(CsvTable&& table);
    Result<std::optional<Profile>> known_profile(const CsvTable& table);
    Status use_joined_profile();
    void add_profile(const Profile& profile);
    Status find_period();
    void apply_corrections();
    void map_columns_of_sheet();
    void tidy_rows();
    void fix_place();

    WorkbookState& state_;
    Preparation& result_;
    QHash<QString, QString> fixed_;
    QSet<QString> profile_columns_; ///< that only the profile speaks of
};

/// The headings as a profile knows them: folded, joined with a bar.
QString headings_of(const QStringList& header);

} // namespace yice
