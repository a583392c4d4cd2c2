// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_page.h"

namespace yice
{

QString Report::as_text() const
{
    struct Writer {
        QStringList lines;
        void operator()(const TitleBlock& block) { lines << block.text; }
        void operator()(const HeadingBlock& block) { lines << block.text; }
        void operator()(const ParagraphBlock& block) { lines << block.text; }
        void operator()(const TableBlock& block)
        {
            lines << block.caption;
            QStringList header;
            for (const TableColumn& column : block.columns) {
                header << column.label;
            }
            lines << header.join(u'\t');
            for (const QStringList& row : block.rows) {
                lines << row.join(u'\t');
            }
            if (!block.note.isEmpty()) {
                lines << block.note;
            }
        }
        void operator()(const ChartBlock& block)
        {
            lines << block.caption;
            if (const auto* trend = std::get_if<TrendSpec>(&block.chart)) {
                lines << trend->target_text;
            } else if (const auto* stack = std::get_if<StackSpec>(&block.chart)) {
                lines << stack->categories.join(u'\t');
                for (const StackSpec::Part& part : stack->parts) {
                    lines << part.name;
                }
            }
            if (!block.note.isEmpty()) {
                lines << block.note;
            }
        }
    } writer;
    for (const Block& block : blocks) {
        std::visit(writer, block);
    }
    return writer.lines.join(u'\n') + u'\n';
}

} // namespace yice
