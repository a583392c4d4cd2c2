// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace yice::ui
{

/// Places × indicators: each cell a colour and a sign. A click or Return opens the indicator there;
/// arrow keys walk through the cells.
class Matrix : public QWidget
{
    Q_OBJECT

public:
    struct Column {
        QString indicator;
        QString name;     ///< abbreviated
        QString whole;    ///< for the tooltip
        QString tip = {}; ///< what it is: indicator_tip(); over the head of the column
    };
    struct Cell {
        Standing standing = Standing::NoData;
        QString value;
    };
    struct Row {
        RegionId region;
        QString name;
        std::vector<Cell> cells;
    };

    explicit Matrix(QWidget* parent = nullptr);
    void set_content(std::vector<Column> columns, std::vector<Row> rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void picked(const QString& indicator, yice::RegionId region);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Position {
        int row = 0;
        int column = 0;
    };

    QRect cell(int row, int column) const;
    std::optional<Position> at(const QPoint& point) const;
    QString spoken(const Position& position) const;
    int name_width() const;
    void paint_head(QPainter& painter) const;
    void paint_row(QPainter& painter, int row) const;
    void open(const Position& position);
    void move_to(Position position);

    std::vector<Column> columns_;
    std::vector<Row> rows_;
    Position current_;
};

} // namespace yice::ui
