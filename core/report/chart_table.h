// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chart_spec.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yice
{

/// One cell of a chart's data: a word, a number or nothing.
struct ChartCell {
    QString text;                 ///< as people read it: 8,412
    std::optional<double> number; ///< for programs, rounded as it is shown

    /// 8412 for a number, nothing for one that is missing, the word itself for a word.
    QString plain() const;
};

/// The data of a chart as a table.
struct ChartTable {
    QStringList headings;
    std::vector<bool> numeric; ///< by column
    std::vector<std::vector<ChartCell>> rows;

    /// With tabs between the columns, as Excel takes it from the clipboard: thousands not
    /// separated.
    QString tab_separated() const;
};

ChartTable chart_table(const ChartSpec& spec);

} // namespace yice
