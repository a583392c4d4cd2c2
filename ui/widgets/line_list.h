// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace yice::ui
{

/// A few lines that lead somewhere: a mark on the left, a sentence, and what explains it below.
/// Each is a button, for mouse and keyboard.
class LineList : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        std::optional<Standing> standing; ///< the mark, or …
        QString mark;                     ///< … a short text, such as a day
        QString mark_below;
        bool urgent = false; ///< the text is written in the colour of trouble
        QString text;
        QString hint;
        QString tip = {}; ///< rich text: what it is about; stands below text and hint
    };

    explicit LineList(QWidget* parent = nullptr);
    /// `nothing` is said when there are no lines.
    void set_lines(const std::vector<Line>& lines, const QString& nothing);

signals:
    void opened(int line);

private:
    QWidget* make_line(const Line& line, int number);

    QVBoxLayout* column_;
};

} // namespace yice::ui
