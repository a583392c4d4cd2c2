// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "base/result.h"

#include <QDate>
#include <QSaveFile>
#include <QString>
#include <QStringList>

namespace yice::app
{

/// A sheet that lies in the folder and how it is brought into the workbook.
struct DemoImport {
    QString file; ///< with its path
    QString roster;
    Period period;
};

/// How Excel saved it: "CSV (逗号分隔)", "CSV UTF-8", "Unicode 文本".
enum class SheetForm { Gbk, Utf8Bom, Utf16Tabs };

/// Writes a sheet as a town or bureau would send it, row by row: a roster of a million people never
/// stands in memory.
class SheetWriter
{
public:
    SheetWriter(DemoImport import, SheetForm form, QStringList headings);

    /// A row above the table.
    void title(const QString& text);
    void head();
    /// A row of the table; its number is put in front.
    void row(const QStringList& cells);
    /// 合计 and what is added up, below the table.
    void total(const QStringList& cells);
    /// 填表人 … and the end of the file.
    Status finish();

    /// A row as it stands, filled up to the width of the table.
    void line(QStringList cells);
    int rows() const { return rows_; }
    const DemoImport& import() const { return import_; }

private:
    void flush();

    DemoImport import_;
    SheetForm form_;
    QStringList headings_; ///< 序号 included
    QSaveFile file_;
    QString text_;
    int rows_ = 0;
    bool failed_ = false;
};

/// 2025/7/1, 2025-07-01, 2025年7月1日, 2025.7.1, 20250701: `style` is any number.
QString written_date(QDate date, int style);
QString yes_no(bool yes);

} // namespace yice::app
