// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QPixmap>
#include <QWidget>

namespace yice::ui
{

/// The small card that reads a mark of a chart, and the dot that it points at. Lies over the whole
/// view and lets the pointer through.
class ChartCallout : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCallout(QWidget* view);

    void show_mark(const ChartMark& mark);
    /// What it says now, line by line.
    const QStringList& lines() const { return lines_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF at_;
    QStringList lines_;
};

/// A drawn chart on the screen. The pointer reads what it is over; with the focus on it, the arrow
/// keys, Home and End go from value to value, and Escape ends that.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void set_chart(const ChartSpec& spec, bool print);
    const ChartSpec& spec() const { return spec_; }
    const ChartMarks& marks();
    const ChartCallout& callout() const { return *callout_; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    void read(int index);
    ChartStyle style() const;

    ChartSpec spec_;
    bool print_ = false;
    QPixmap picture_; ///< drawn once for a size, not for every movement of the pointer
    ChartMarks marks_;
    int current_ = -1;
    ChartCallout* callout_;
};

} // namespace yice::ui
