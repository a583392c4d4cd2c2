// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix.h"

#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int gap = 4;

int cell_height()
{
    return scaled(24);
}

int header_height() // two lines of a name
{
    return scaled(40);
}

int narrowest_cell()
{
    return scaled(44);
}

} // namespace

Matrix::Matrix(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Places and indicators"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void Matrix::set_content(std::vector<Column> columns, std::vector<Row> rows)
{
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    current_ = {};
    updateGeometry();
    update();
}

int Matrix::name_width() const
{
    int width = 60;
    for (const Row& row : rows_) {
        width = std::max(width, fontMetrics().horizontalAdvance(row.name));
    }
    return std::min(width, scaled(160)) + space_3;
}

QSize Matrix::sizeHint() const
{
    return {name_width() + static_cast<int>(columns_.size()) * (narrowest_cell() + gap),
            header_height() + static_cast<int>(rows_.size()) * (cell_height() + gap)};
}

QRect Matrix::cell(int row, int column) const
{
    const int count = std::max<int>(1, static_cast<int>(columns_.size()));
    const int width = std::clamp((this->width() - name_width()) / count - gap, narrowest_cell(), scaled(88));
    return {name_width() + column * (width + gap), header_height() + row * (cell_height() + gap), width,
            cell_height()};
}

std::optional<Matrix::Position> Matrix::at(const QPoint& point) const
{
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        const int count = static_cast<int>(rows_[static_cast<size_t>(row)].cells.size());
        for (int column = 0; column < count; ++column) {
            if (cell(row, column).contains(point)) {
                return Position{row, column};
            }
        }
    }
    return std::nullopt;
}

QString Matrix::spoken(const Position& position) const
{
    const Row& row = rows_[static_cast<size_t>(position.row)];
    const Column& column = columns_[static_cast<size_t>(position.column)];
    const Cell& shown = row.cells[static_cast<size_t>(position.column)];
    return row.name + u' ' + column.whole + u'\n' + shown.value + u' ' +
           standing_label(shown.standing);
}

void Matrix::paint_head(QPainter& painter) const
{
    painter.setFont(text_font(TextSize::Hint));
    painter.setPen(theme().secondary);
    const QFontMetrics metrics(painter.font());
    for (int column = 0; column < static_cast<int>(columns_.size()); ++column) {
        const QRect box = cell(0, column);
        painter.drawText(QRect(box.x(), 0, box.width(), header_height() - gap),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWrapAnywhere,
                         metrics.elidedText(columns_[static_cast<size_t>(column)].name,
                                            Qt::ElideRight,
                                            2 * box.width() - metrics.averageCharWidth()));
    }
}

void Matrix::paint_row(QPainter& painter, int row) const
{
    const Row& line = rows_[static_cast<size_t>(row)];
    painter.setFont(text_font(TextSize::Body));
    painter.setPen(theme().ink);
    const QRect first = cell(row, 0);
    painter.drawText(
        QRect(0, first.y(), name_width() - space_2, cell_height()), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(line.name, Qt::ElideRight, name_width() - space_2));
    for (int column = 0; column < static_cast<int>(line.cells.size()); ++column) {
        const Standing standing = line.cells[static_cast<size_t>(column)].standing;
        const QRect box = cell(row, column);
        const bool current = hasFocus() && current_.row == row && current_.column == column;
        painter.setPen(current ? QPen(theme().accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(standing_wash(standing));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(standing_color(standing));
        painter.drawText(box, Qt::AlignCenter, standing_sign(standing));
    }
}

void Matrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_head(painter);
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        paint_row(painter, row);
    }
}

void Matrix::open(const Position& position)
{
    emit picked(columns_[static_cast<size_t>(position.column)].indicator,
                rows_[static_cast<size_t>(position.row)].region);
}

void Matrix::mousePressEvent(QMouseEvent* event)
{
    if (const auto position = at(event->pos())) {
        open(*position);
    }
}

void Matrix::move_to(Position position)
{
    if (rows_.empty() || columns_.empty()) {
        return;
    }
    current_.row = std::clamp(position.row, 0, static_cast<int>(rows_.size()) - 1);
    current_.column = std::clamp(position.column, 0, static_cast<int>(columns_.size()) - 1);
    setAccessibleDescription(spoken(current_));
    update();
}

void Matrix::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    move_to(current_);
}

void Matrix::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move_to({current_.row, current_.column - 1});
        break;
    case Qt::Key_Right:
        move_to({current_.row, current_.column + 1});
        break;
    case Qt::Key_Up:
        move_to({current_.row - 1, current_.column});
        break;
    case Qt::Key_Down:
        move_to({current_.row + 1, current_.column});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!rows_.empty() && !columns_.empty()) {
            open(current_);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Matrix::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto position = at(help->pos())) {
            QToolTip::showText(help->globalPos(), spoken(*position));
            return true;
        }
        for (int column = 0; column < static_cast<int>(columns_.size()); ++column) {
            const QRect below = cell(0, column);
            if (QRect(below.x(), 0, below.width() + gap, header_height()).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), columns_[static_cast<size_t>(column)].tip,
                                   this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace yice::ui
