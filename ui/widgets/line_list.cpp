// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_list.h"

#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/standing_badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

QVBoxLayout* two_lines(const QString& above, const QString& below)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new ElidedLabel(above));
    if (!below.isEmpty()) {
        auto* hint = new ElidedLabel(below);
        hint->setObjectName(QStringLiteral("hint"));
        column->addWidget(hint);
    }
    column->addStretch(1);
    return column;
}

int mark_width()
{
    const QFontMetrics metrics(text_font(TextSize::Body, true));
    return 18 + space_2 +
           std::max(metrics.horizontalAdvance(standing_label(Standing::SlightlyBehind)),
                    metrics.horizontalAdvance(QStringLiteral("2000-00-00")) - 18);
}

} // namespace

LineList::LineList(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
}

void LineList::set_lines(const std::vector<Line>& lines, const QString& nothing)
{
    while (QLayoutItem* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        column_->addWidget(make_line(lines[i], static_cast<int>(i)));
    }
    if (lines.empty()) {
        auto* label = new QLabel(nothing);
        label->setObjectName(QStringLiteral("hint"));
        label->setWordWrap(true);
        column_->addWidget(label);
    }
    column_->addStretch(1);
}

QWidget* LineList::make_line(const Line& line, int number)
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("line"));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList spoken = {line.standing ? standing_label(*line.standing) : line.mark,
                          line.mark_below, line.text, line.hint};
    spoken.removeAll(QString());
    button->setAccessibleName(spoken.join(u' '));
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(space_1, 0, space_1, 0);
    row->setSpacing(space_3);
    if (line.standing) {
        auto* badge = new StandingBadge;
        badge->set_standing(*line.standing);
        auto* room = new QHBoxLayout;
        room->addWidget(badge);
        room->addStretch(1);
        auto* holder = new QWidget;
        holder->setFixedWidth(mark_width());
        room->setContentsMargins(0, 0, 0, 0);
        holder->setLayout(room);
        row->addWidget(holder);
    } else {
        auto* holder = new QWidget;
        holder->setFixedWidth(mark_width());
        auto* marks = two_lines(line.mark, line.mark_below);
        marks->setContentsMargins(0, 0, 0, 0);
        holder->setLayout(marks);
        row->addWidget(holder);
        if (line.urgent) {
            for (QLabel* label : holder->findChildren<QLabel*>()) {
                label->setObjectName(QStringLiteral("bad"));
            }
        }
    }
    row->addLayout(two_lines(line.text, line.hint), 1);
    for (QWidget* inside : button->findChildren<QWidget*>()) {
        inside->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const QString whole = line.hint.isEmpty() ? line.text : line.text + u'\n' + line.hint;
    button->setToolTip(line.tip.isEmpty() ? whole
                                          : QStringLiteral("<p>%1</p>%2")
                                                .arg(whole.toHtmlEscaped().replace(
                                                         u'\n', QStringLiteral("<br>")),
                                                     line.tip));
    connect(button, &QPushButton::clicked, this, [this, number] { emit opened(number); });
    return button;
}

} // namespace yice::ui
