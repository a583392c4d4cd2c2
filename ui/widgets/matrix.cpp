// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix.h"

#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int cell_height = 24;
constexpr int gap = 4;
constexpr int header_height = 40; // two lines of a name
constexpr int narrowest_cell = 40;

} // namespace

Matrix::Matrix(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Places and indicators"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Matrix::set_content(const QStringList& columns, const QStringList& indicators,
                         std::vector<Row> rows, const QStringList& tips)
{
    tips_ = tips;
    columns_ = columns;
    indicators_ = indicators;
    rows_ = std::move(rows);
    updateGeometry();
    update();
}

int Matrix::name_width() const
{
    int width = 60;
    for (const Row& row : rows_) {
        width = std::max(width, fontMetrics().horizontalAdvance(row.name));
    }
    return std::min(width, 160) + space_3;
}

QSize Matrix::sizeHint() const
{
    return {name_width() + static_cast<int>(columns_.size()) * (narrowest_cell + gap),
            header_height + static_cast<int>(rows_.size()) * (cell_height + gap)};
}

QRect Matrix::cell(int row, int column) const
{
    const int count = std::max<int>(1, static_cast<int>(columns_.size()));
    const int width = std::clamp((this->width() - name_width()) / count - gap, narrowest_cell, 88);
    return {name_width() + column * (width + gap), header_height + row * (cell_height + gap), width,
            cell_height};
}

void Matrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(text_font(TextSize::Hint));
    painter.setPen(theme().secondary);
    const QFontMetrics metrics(painter.font());
    for (int column = 0; column < columns_.size(); ++column) {
        const QRect box = cell(0, column);
        painter.drawText(QRect(box.x() - 2, 0, box.width() + 4, header_height - gap),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWrapAnywhere,
                         metrics.elidedText(columns_[column], Qt::ElideRight,
                                            2 * box.width() - metrics.averageCharWidth()));
    }
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        const Row& line = rows_[static_cast<size_t>(row)];
        painter.setFont(text_font(TextSize::Body));
        painter.setPen(theme().ink);
        const QRect first = cell(row, 0);
        painter.drawText(
            QRect(0, first.y(), name_width() - space_2, cell_height),
            Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(line.name, Qt::ElideRight, name_width() - space_2));
        for (int column = 0; column < static_cast<int>(line.cells.size()); ++column) {
            const Standing standing = line.cells[static_cast<size_t>(column)];
            const QRect box = cell(row, column);
            painter.setPen(Qt::NoPen);
            painter.setBrush(standing_wash(standing));
            painter.drawRoundedRect(box, 4, 4);
            painter.setPen(standing_color(standing));
            painter.drawText(box, Qt::AlignCenter, standing_sign(standing));
        }
    }
}

void Matrix::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        for (int column = 0; column < indicators_.size(); ++column) {
            if (cell(row, column).contains(event->pos())) {
                emit picked(indicators_[column], rows_[static_cast<size_t>(row)].region);
                return;
            }
        }
    }
}

bool Matrix::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int column = 0; column < tips_.size() && column < columns_.size(); ++column) {
            const QRect below = cell(0, column);
            if (QRect(below.x(), 0, below.width() + gap, header_height).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), tips_[column], this);
                return true;
            }
        }
        for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
            const Row& line = rows_[static_cast<size_t>(row)];
            for (int column = 0; column < static_cast<int>(line.cells.size()); ++column) {
                if (cell(row, column).contains(help->pos())) {
                    QToolTip::showText(help->globalPos(),
                                       line.name + u' ' + columns_[column] + u'\n' +
                                           standing_label(line.cells[static_cast<size_t>(column)]));
                    return true;
                }
            }
        }
    }
    return QWidget::event(event);
}

} // namespace yice::ui
