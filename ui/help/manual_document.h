// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QTextBlock>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace yice::ui
{

/// The colours in which a chapter is set.
struct ManualLook {
    QColor ink, secondary, line, ground, link;
};
/// Those of the theme, and black on white for the printer.
ManualLook screen_look();
ManualLook paper_look();

/// A chapter set in type: calm headings, tables with thin lines over the whole width, keys on a
/// ground of their own. `scale` 1 is the size of the window's texts.
std::unique_ptr<QTextDocument> manual_document(const QString& markdown, const ManualLook& look,
                                               double scale);
/// The heading that a link means; invalid when there is none.
QTextBlock find_heading(const QTextDocument& document, const QString& anchor);
/// Every place where one of the words stands, in order.
std::vector<QTextCursor> find_words(QTextDocument& document, const QString& words);

} // namespace yice::ui
