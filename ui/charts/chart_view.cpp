// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "report/chart_words.h"
#include "ui/charts/plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

ChartCallout::ChartCallout(QWidget* view) : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartCallout::show_mark(const ChartMark& mark)
{
    at_ = mark.at;
    lines_ = QStringList{mark.name} + mark.lines;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void ChartCallout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().card, 2));
    painter.setBrush(theme().accent);
    painter.drawEllipse(at_, 5, 5);
    const QFont first = text_font(TextSize::Hint, true);
    const QFont rest = text_font(TextSize::Hint);
    const double line = text_height(rest) + 2;
    double width = text_width(first, lines_.first());
    for (const QString& text : lines_) {
        width = std::max(width, text_width(rest, text));
    }
    const double most = std::max(60.0, this->width() - 2.0 * space_1);
    QRectF box(0, 0, std::min(width + 2 * space_2 + 2, most),
               line * static_cast<double>(lines_.size()) + space_2);
    // Beside the dot on the side that has room, and never outside.
    box.moveLeft(at_.x() + space_3);
    if (box.right() > this->width() - space_1) {
        box.moveRight(at_.x() - space_3);
    }
    box.moveLeft(std::clamp(box.left(), double(space_1),
                            std::max<double>(space_1, this->width() - box.width() - space_1)));
    box.moveTop(
        std::clamp(at_.y() - box.height() / 2, 1.0, std::max(1.0, height() - box.height() - 1)));
    painter.setPen(QPen(theme().tertiary, 1));
    painter.setBrush(theme().card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    double top = box.top() + space_1;
    for (qsizetype i = 0; i < lines_.size(); ++i) {
        draw_label(painter, QRectF(box.left() + space_2, top, box.width() - 2 * space_2, line),
                   Qt::AlignLeft, lines_[i], i == 0 ? first : rest, theme().ink);
        top += line;
    }
}

ChartView::ChartView(QWidget* parent) : QWidget(parent), callout_(new ChartCallout(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartStyle ChartView::style() const
{
    return print_ ? print_style(text_font(TextSize::Hint).family(), 12 / 9.0) : screen_style();
}

void ChartView::set_chart(const ChartSpec& spec, bool print)
{
    spec_ = spec;
    print_ = print;
    current_ = -1;
    picture_ = {};
    callout_->hide();
    setAccessibleName(chart_name(spec));
    setAccessibleDescription(chart_words(spec));
    setMinimumHeight(heightForWidth(std::max(width(), 320)));
    updateGeometry();
    update();
}

const ChartMarks& ChartView::marks()
{
    draw();
    return marks_;
}

QSize ChartView::sizeHint() const
{
    return {560, std::max(200, heightForWidth(560))};
}

int ChartView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(least_height(spec_, style(), width)));
}

void ChartView::draw()
{
    const QSize wanted = size() * devicePixelRatioF();
    if (picture_.size() == wanted || wanted.isEmpty()) {
        return;
    }
    picture_ = QPixmap(wanted);
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(print_ ? QColor(Qt::white) : theme().card);
    QPainter painter(&picture_);
    // A print has its own white ground; give its words a little room on it.
    const double edge = print_ ? space_2 : 1;
    marks_ =
        paint_chart(painter, QRectF(rect()).adjusted(edge, edge, -edge, -edge), spec_, style());
}

void ChartView::paintEvent(QPaintEvent*)
{
    draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        setMinimumHeight(heightForWidth(width()));
    }
    current_ = -1;
    callout_->hide();
}

void ChartView::read(int index)
{
    if (index < 0 || index >= static_cast<int>(marks_.size())) {
        current_ = -1;
        callout_->hide();
        setAccessibleDescription(chart_words(spec_));
        return;
    }
    current_ = index;
    const ChartMark& mark = marks_[static_cast<size_t>(index)];
    callout_->show_mark(mark);
    // Whoever listens hears the value instead of the sentence about the whole.
    setAccessibleDescription(mark.words());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    draw();
    for (size_t i = 0; i < marks_.size(); ++i) {
        if (marks_[i].area.contains(event->position())) {
            if (current_ != static_cast<int>(i)) {
                read(static_cast<int>(i));
            }
            return;
        }
    }
    read(-1);
}

void ChartView::leaveEvent(QEvent*)
{
    read(-1);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    draw();
    const int count = static_cast<int>(marks_.size());
    const bool none = current_ < 0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        read(none ? 0 : std::min(current_ + 1, count - 1));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        read(none ? count - 1 : std::max(current_ - 1, 0));
        return;
    case Qt::Key_Home:
        read(0);
        return;
    case Qt::Key_End:
        read(count - 1);
        return;
    case Qt::Key_Escape:
        if (!none) {
            read(-1);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    read(-1);
    QWidget::focusOutEvent(event);
}

} // namespace yice::ui
