// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/error_text.h"
#include "workbook/history.h"
#include "workbook/siping.h"

#include "db/statement.h"

namespace yice::test
{

/// Every row of every table but the journal and what it keeps, as text: two of them are equal when
/// the content is, number for number. Without the log of batches: what the workbook says.
inline QStringList content(const Siping& siping, bool with_log = true)
{
    QStringList beside = {"step",          "kept_part",  "kept_row",
                          "kept_wide_row", "data_stamp", "counted"};
    if (!with_log) {
        beside << "batch"
               << "batch_finding"
               << "added"
               << "change"
               << "source_file";
    }
    auto connection = db::Connection::open(siping.workbook->path(), db::Access::ReadOnly, {});
    REQUIRE_OK(connection);
    db::Statement tables(**connection, "SELECT name FROM sqlite_master WHERE type = 'table' "
                                       "AND name NOT LIKE 'sqlite_%' ORDER BY name");
    QStringList lines;
    while (tables.next()) {
        const QString table = tables.text(0);
        if (beside.contains(table)) {
            continue;
        }
        db::Statement rows(**connection, QString("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
        while (rows.next()) {
            QStringList values;
            for (int i = 0; i < rows.columns(); ++i) {
                values << (rows.is_null(i) ? QString("-") : rows.text(i));
            }
            lines << table + ": " + values.join('|');
        }
        REQUIRE(rows.status());
    }
    return lines;
}

/// The first line that only one of both has; empty when they are equal.
inline std::string difference(const QStringList& left, const QStringList& right)
{
    for (const QString& line : left) {
        if (!right.contains(line)) {
            return "only before: " + line.left(300).toStdString();
        }
    }
    for (const QString& line : right) {
        if (!left.contains(line)) {
            return "only after: " + line.left(300).toStdString();
        }
    }
    return {};
}

inline void reopen(Siping& siping)
{
    const QString path = siping.workbook->path();
    siping.workbook.reset();
    auto opened = Workbook::open(path);
    REQUIRE_OK(opened);
    siping.workbook = std::move(opened.value());
}

inline EntryId entry_of(const Siping& siping, const RosterSpec& spec, const QString& name,
                        const QString& period)
{
    RosterQuery query;
    query.as_of = Period::parse(period)->last_day();
    const auto ids = Rosters(*siping.workbook).order(spec, query);
    REQUIRE_OK(ids);
    const auto rows = Rosters(*siping.workbook).rows(spec, *ids, query.as_of);
    REQUIRE_OK(rows);
    for (const RosterRow& row : *rows) {
        if (spec.text(row.record, spec.name_field) == name) {
            return row.id;
        }
    }
    FAIL("no entry " << name.toStdString());
    return {};
}

/// Changes cells of an entry as the form does.
inline Batch edit(const Siping& siping, const QString& name, const QString& period,
                  const QHash<QString, QString>& cells)
{
    EntryEdit typed;
    typed.spec = &facility_spec();
    typed.period = *Period::parse(period);
    typed.entry = entry_of(siping, facility_spec(), name, period);
    typed.cells =
        *Rosters(*siping.workbook).as_cells(*typed.spec, typed.entry, typed.period.last_day());
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        typed.cells.insert(cell.key(), cell.value());
    }
    Imports imports(*siping.workbook);
    const auto preparation = imports.prepare(typed);
    REQUIRE_OK(preparation);
    const auto batch = imports.commit(*preparation);
    REQUIRE_OK(batch);
    return *batch;
}

/// "修改 甲院：床位数 | 导入 …（撤）": newest first.
inline QString names(const Siping& siping)
{
    const auto steps = History(*siping.workbook).steps();
    REQUIRE_OK(steps);
    QStringList lines;
    for (const HistoryStep& line : *steps) {
        lines << line.kind + ' ' + line.name + (line.step.undone() ? " (undone)" : "");
    }
    return lines.join('\n');
}

inline StepId newest(const Siping& siping)
{
    return History(*siping.workbook).steps()->front().step.id;
}

inline const QString two_homes = "机构名称,街道,床位总数\n甲院,仁兴街道,10\n𠮷祥院,仁兴街道,20\n";

/// What all of them find in the workbook.
inline void fill(Siping& siping)
{
    siping.import(two_homes, "2024Q3", "a.csv");
    siping.set("population.aged_60_resident", 6, "2023");
}

} // namespace yice::test
