// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_document.h"

#include "report/manual_pages.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr double cell_padding = 6;

QFont sized(QFont font, double scale)
{
    font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

QFont heading_font(int level, double scale)
{
    constexpr double chapter_scale = 1.25; // between a card's title and a figure
    switch (level) {
    case 1:
        return sized(text_font(TextSize::Title, true), scale * chapter_scale);
    case 2:
        return sized(text_font(TextSize::Title, true), scale);
    default:
        return sized(text_font(TextSize::Body, true), scale);
    }
}

void dress_heading(QTextCursor& cursor, int level, const ManualLook& look, double scale)
{
    // Set, not merged: the Markdown reader makes headings larger by steps of its own, which would
    // win over the size in pixels.
    QTextCharFormat letters;
    letters.setFont(heading_font(level, scale));
    letters.setForeground(look.ink);
    cursor.setCharFormat(letters);
    QTextBlockFormat block;
    block.setTopMargin(level == 1 ? 0 : level == 2 ? space_6 : space_4);
    block.setBottomMargin(level == 1 ? space_3 : space_2);
    cursor.mergeBlockFormat(block);
}

/// Keys and words that are typed stand on a ground of their own; links are not underlined.
void dress_fragments(const QTextBlock& block, const ManualLook& look)
{
    struct Piece {
        int from = 0;
        int length = 0;
        QTextCharFormat format;
    };
    std::vector<Piece> pieces;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCharFormat format = fragment.charFormat();
        QTextCharFormat change;
        if (format.isAnchor()) {
            change.setForeground(look.link);
            change.setFontUnderline(false);
        } else if (format.fontFixedPitch()) {
            change.setBackground(look.ground);
            change.setForeground(look.ink);
            change.setFontFamilies({text_font(TextSize::Body).family()});
            change.setFontFixedPitch(false);
        } else {
            continue;
        }
        pieces.push_back({fragment.position(), fragment.length(), change});
    }
    for (const Piece& piece : pieces) {
        QTextCursor cursor(block);
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.from + piece.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(piece.format);
    }
}

void dress_block(const QTextBlock& block, const ManualLook& look, double scale)
{
    QTextCursor cursor(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    constexpr double line_percent = 140;
    constexpr double cell_line_percent = 125;
    const bool in_table = cursor.currentTable() != nullptr;
    QTextBlockFormat format;
    format.setLineHeight(in_table ? cell_line_percent : line_percent,
                         QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    const bool list_goes_on = block.textList() && block.next().textList() == block.textList();
    format.setBottomMargin(in_table ? 0 : list_goes_on ? space_1 : space_3);
    cursor.mergeBlockFormat(format);
    if (const int level = block.blockFormat().headingLevel(); level > 0) {
        dress_heading(cursor, level, look, scale);
    }
    dress_fragments(block, look);
}

/// Columns whose cells are all short keep them on one line; the others share the rest. As shares of
/// the usual width, because widths of both kinds do not add up to the whole in a text document.
QVector<QTextLength> column_widths(QTextTable& table, const QFont& font)
{
    // All in letters as wide as a Chinese one.
    constexpr double short_cells = 13;
    constexpr double longest_counted = 48;
    constexpr double usual_line = 52;
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const double letter = metrics.horizontalAdvance(QStringLiteral("字"));
    std::vector<double> widths;
    double shared = 0;
    double kept = 0;
    for (int column = 0; column < table.columns(); ++column) {
        double widest = 1;
        for (int row = 0; row < table.rows(); ++row) {
            const QTextBlock cell = table.cellAt(row, column).firstCursorPosition().block();
            widest = std::max(widest, metrics.horizontalAdvance(cell.text()) / letter);
        }
        const bool is_short = widest <= short_cells;
        widths.push_back(is_short ? widest + 2 : std::min(widest, longest_counted));
        (is_short ? kept : shared) += widths.back();
    }
    QVector<QTextLength> lengths;
    for (size_t column = 0; column < widths.size(); ++column) {
        const double width = widths[column];
        // Where all are short, the last one takes the rest of the line.
        const bool takes_rest = shared == 0 && column + 1 == widths.size();
        const double letters = takes_rest                 ? usual_line - kept + width
                               : width <= short_cells + 2 ? width
                                                          : (usual_line - kept) * width / shared;
        lengths << QTextLength(QTextLength::PercentageLength, 100 * letters / usual_line);
    }
    return lengths;
}

void dress_table(QTextTable& table, const ManualLook& look, const QFont& font)
{
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(column_widths(table, font));
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.line);
    format.setCellPadding(cell_padding);
    format.setCellSpacing(0);
    format.setTopMargin(space_1);
    format.setBottomMargin(space_3);
    format.setHeaderRowCount(1);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(look.ground);
        cell.setFormat(head);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setForeground(look.secondary);
        letters.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(letters);
    }
}

} // namespace

ManualLook screen_look()
{
    return {theme().ink, theme().secondary, theme().line, theme().hover, theme().accent};
}

ManualLook paper_look()
{
    return {Qt::black, Qt::black, Qt::gray, Qt::white, Qt::black};
}

std::unique_ptr<QTextDocument> manual_document(const QString& markdown, const ManualLook& look,
                                               double scale)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(sized(text_font(TextSize::Body), scale));
    document->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    document->setIndentWidth(space_6);
    QTextCursor edit(document.get());
    edit.beginEditBlock();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        dress_block(block, look, scale);
    }
    const auto frames = document->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            dress_table(*table, look, document->defaultFont());
        }
    }
    edit.endEditBlock();
    return document;
}

QTextBlock find_heading(const QTextDocument& document, const QString& anchor)
{
    const QString wanted = heading_anchor(anchor);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && heading_anchor(block.text()) == wanted) {
            return block;
        }
    }
    return {};
}

std::vector<QTextCursor> find_words(QTextDocument& document, const QString& words)
{
    std::vector<QTextCursor> places;
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor place = document.find(word); !place.isNull();
             place = document.find(word, place)) {
            places.push_back(place);
        }
    }
    std::sort(places.begin(), places.end(), [](const QTextCursor& left, const QTextCursor& right) {
        return left.selectionStart() < right.selectionStart();
    });
    return places;
}

} // namespace yice::ui
