// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chart_spec.h"

#include <Qt>

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace yice
{

/// What a report is made of, free of fonts and pages: `ui/print` lays it out, other writers turn it
/// into files.
struct TitleBlock {
    QString text;
};

struct HeadingBlock {
    int level = 1; ///< 1: 一、 2: （一） 3: 1.
    QString text;
};

struct ParagraphBlock {
    QString text;
    bool keep_with_next = false; ///< it introduces what stands below
};

struct TableColumn {
    QString label;
    double weight = 1; ///< share of the width
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct TableBlock {
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    bool last_row_is_total = false;
    QString note;
};

struct ChartBlock {
    QString caption;
    ChartSpec chart;
    QString note; ///< how to read it, for a print without colour
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, TableBlock, ChartBlock>;

struct Report {
    QString title;
    QString subject; ///< one line for the file's properties
    bool draft = false;
    std::vector<Block> blocks;

    /// Everything in it as lines of text, tables with tabs: for tests and for searching.
    QString as_text() const;
};

} // namespace yice
