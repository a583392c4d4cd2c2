// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chart_spec.h"
#include "ui/charts/chart_style.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

class QPainter;

namespace yice::ui
{

/// Something in a drawn chart that can be read: under the pointer, or step by step with the keys.
struct ChartMark {
    QRectF area;  ///< where the pointer means it
    QPointF at;   ///< what it points at
    QString name; ///< in full, even where the chart shows less of it
    QStringList lines;

    /// For who hears it: name, then the lines.
    QString words() const;
};
using ChartMarks = std::vector<ChartMark>;

/// Draws the chart as vectors into `area` of the painter, and says what can be read where.
ChartMarks paint_chart(QPainter& painter, const QRectF& area, const ChartSpec& spec,
                       const ChartStyle& style);

/// How high the chart has to be at this width so that no text touches another.
double least_height(const ChartSpec& spec, const ChartStyle& style, double width);

} // namespace yice::ui
