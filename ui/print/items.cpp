// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/items.h"

#include "ui/charts/chart.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

/// A text cut into lines of a width.
std::shared_ptr<QTextLayout> lines_of(const QString& text, const QFont& font, double width,
                                      Qt::Alignment alignment, double indent = 0)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    bool first = true;
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        const double offset = first ? indent : 0;
        line.setLineWidth(width - offset);
        line.setPosition(QPointF(offset, 0));
        first = false;
    }
    layout->endLayout();
    return layout;
}

/// 28 characters a line: the pitch of the type area less the width of the face.
QFont body_font()
{
    QFont font = print_font(PrintFace::Body, 16);
    font.setLetterSpacing(QFont::AbsoluteSpacing, type_width / 28 - font.pixelSize());
    return font;
}

/// A title of two lines breaks by its sense, never inside quotation marks: before “ or after ”,
/// before a year, so that the two lines are as even as they can be.
QString broken_title(const QString& title, const QFont& font)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(title) <= type_width) {
        return title;
    }
    qsizetype best = -1;
    double best_width = type_width;
    for (qsizetype i = 1; i < title.size(); ++i) {
        const QChar before = title[i - 1];
        const QChar after = title[i];
        const bool sense = QStringLiteral("“《（").contains(after) ||
                           QStringLiteral("”》）").contains(before) || before == u' ' ||
                           (after.isDigit() && !before.isDigit());
        const double width = std::max(metrics.horizontalAdvance(title.left(i)),
                                      metrics.horizontalAdvance(title.mid(i)));
        if (sense && width < best_width) {
            best = i;
            best_width = width;
        }
    }
    return best < 0 ? title : title.left(best) + QChar::LineSeparator + title.mid(best);
}

constexpr double cell_margin = 0.9 * units_per_mm;
constexpr double rule_width = 0.5 * units_per_point;

struct TableShape {
    std::vector<double> widths;
    std::vector<Qt::Alignment> alignments;
};

TableShape shape_of(const TableBlock& block)
{
    double total = 0;
    for (const TableColumn& column : block.columns) {
        total += column.weight;
    }
    TableShape shape;
    for (const TableColumn& column : block.columns) {
        shape.widths.push_back(column.weight / total * type_width);
        shape.alignments.push_back(column.alignment);
    }
    return shape;
}

/// Points of the heading: smaller where a Latin word would not fit its column otherwise, because
/// Chinese breaks anywhere and English does not.
double heading_points(const TableBlock& block, const TableShape& shape)
{
    constexpr double usual = 9.5;
    constexpr double smallest = 6;
    const QFontMetricsF metrics(print_font(PrintFace::Sans, usual));
    static const QRegularExpression words(QStringLiteral("[A-Za-z.%()]+"));
    double share = 1;
    for (size_t i = 0; i < block.columns.size(); ++i) {
        for (auto found = words.globalMatch(block.columns[i].label); found.hasNext();) {
            const double width = metrics.horizontalAdvance(found.next().captured());
            share = std::min(share, (shape.widths[i] - 2 * cell_margin) / (width * 1.03));
        }
    }
    return std::max(smallest, usual * share);
}

} // namespace

void ItemMaker::add_lines(const QString& text, const QFont& font, double pitch,
                          Qt::Alignment alignment, double indent, bool keep_with_next)
{
    const auto layout = lines_of(text, font, type_width, alignment, indent);
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        PageLayout::Item item;
        item.height = pitch;
        // The first two and the last two lines stay together: no widows, no orphans.
        item.keep_with_next = keep_with_next || (i == 0 && count > 1) || (i == count - 2);
        item.paint = [layout, i, pitch](QPainter& painter, double y) {
            const QTextLine line = layout->lineAt(i);
            line.draw(&painter, QPointF(0, y + (pitch - line.height()) / 2));
        };
        items.push_back(std::move(item));
    }
}

void ItemMaker::add_space(double height)
{
    PageLayout::Item item;
    item.height = height;
    items.push_back(std::move(item));
}

void ItemMaker::operator()(const TitleBlock& block)
{
    const QFont font = print_font(PrintFace::Title, 22);
    add_lines(broken_title(block.text, font), font, line_pitch * 1.15, Qt::AlignHCenter, 0, true);
    add_space(line_pitch);
}

void ItemMaker::operator()(const HeadingBlock& block)
{
    const PrintFace face = block.level == 1   ? PrintFace::FirstHeading
                           : block.level == 2 ? PrintFace::SecondHeading
                                              : PrintFace::Body;
    QFont font = print_font(face, 16);
    add_lines(block.text, font, line_pitch, Qt::AlignLeft, 2 * type_width / 28, true);
}

void ItemMaker::operator()(const ParagraphBlock& block)
{
    add_lines(block.text, body_font(), line_pitch, Qt::AlignLeft, 2 * type_width / 28,
              block.keep_with_next);
}

void ItemMaker::operator()(const TableBlock& block)
{
    add_lines(block.caption, print_font(PrintFace::Sans, 12), line_pitch, Qt::AlignHCenter, 0,
              true);
    const TableShape shape = shape_of(block);
    const double heading = heading_points(block, shape);
    const auto row_item = [&shape, heading](const QStringList& cells, bool header, bool bold) {
        struct Cell {
            std::shared_ptr<QTextLayout> text;
            double x;
            double width;
        };
        QFont font =
            header ? print_font(PrintFace::Sans, heading) : print_font(PrintFace::Song, 9.5);
        font.setBold(bold);
        const double pitch = QFontMetricsF(font).height();
        std::vector<Cell> made;
        double x = 0;
        int lines = 1;
        for (size_t i = 0; i < shape.widths.size(); ++i) {
            const auto text = lines_of(cells.value(static_cast<qsizetype>(i)), font,
                                       shape.widths[i] - 2 * cell_margin,
                                       header ? Qt::AlignHCenter : shape.alignments[i]);
            lines = std::max(lines, text->lineCount());
            made.push_back({text, x, shape.widths[i]});
            x += shape.widths[i];
        }
        PageLayout::Item item;
        item.height = lines * pitch + 1.6 * units_per_mm;
        item.paint = [made, pitch, height = item.height](QPainter& painter, double y) {
            painter.setPen(QPen(Qt::black, rule_width));
            painter.setBrush(Qt::NoBrush);
            for (const Cell& cell : made) {
                painter.drawRect(QRectF(cell.x, y, cell.width, height));
                const int count = cell.text->lineCount();
                double line_y = y + (height - count * pitch) / 2;
                for (int i = 0; i < count; ++i, line_y += pitch) {
                    cell.text->lineAt(i).draw(&painter, QPointF(cell.x + cell_margin, line_y));
                }
            }
        };
        return item;
    };
    QStringList labels;
    for (const TableColumn& column : block.columns) {
        labels << column.label;
    }
    const auto header = std::make_shared<PageLayout::Item>(row_item(labels, true, false));
    PageLayout::Item first = *header;
    first.keep_with_next = true;
    items.push_back(first);
    for (size_t i = 0; i < block.rows.size(); ++i) {
        const bool last = i + 1 == block.rows.size();
        PageLayout::Item row = row_item(block.rows[i], false, last && block.last_row_is_total);
        if (!last) {
            row.repeated = header;
            row.keep_with_next = i + 2 == block.rows.size(); // no single row on the next page
        }
        items.push_back(std::move(row));
    }
    if (!block.note.isEmpty()) {
        items.back().keep_with_next = true;
        const QFont font = print_font(PrintFace::Song, 10);
        add_lines(block.note, font, QFontMetricsF(font).height() * 1.25, Qt::AlignLeft, 0, false);
    }
    add_space(line_pitch / 2);
}

void ItemMaker::operator()(const ChartBlock& block)
{
    add_lines(block.caption, print_font(PrintFace::Sans, 12), line_pitch, Qt::AlignHCenter, 0,
              true);
    PageLayout::Item item;
    item.height = 52 * units_per_mm;
    item.keep_with_next = !block.note.isEmpty();
    const ChartStyle style = print_style(print_family(PrintFace::Sans), units_per_point);
    item.paint = [spec = block.chart, style, height = item.height](QPainter& painter, double y) {
        paint_chart(painter, QRectF(0, y, type_width, height), spec, style);
    };
    items.push_back(std::move(item));
    if (!block.note.isEmpty()) {
        const QFont font = print_font(PrintFace::Song, 10);
        add_lines(block.note, font, QFontMetricsF(font).height() * 1.25, Qt::AlignHCenter, 0,
                  false);
    }
    add_space(line_pitch / 2);
}

} // namespace yice::ui
