// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "ui/style/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace yice::ui
{

/// What a bullet bar shows, from 0 to the larger of value and target.
struct Bullet {
    std::optional<double> value;
    std::optional<double> expected;
    std::optional<double> target;
    Standing standing = Standing::NoData;
};

/// A bar for the value, a stroke for what is expected today, a triangle for the target.
void paint_bullet(QPainter& painter, const QRectF& area, const Bullet& bullet);
/// The course of a number as a thin line that ends in a dot; gaps stay gaps.
void paint_sparkline(QPainter& painter, const QRectF& area,
                     const std::vector<std::optional<double>>& values, const QColor& color);
/// The sign of a standing in a filled circle.
void paint_sign(QPainter& painter, const QRectF& area, Standing standing,
                const Theme& colors = theme());
/// Circle, then the word.
void paint_standing(QPainter& painter, const QRectF& area, Standing standing, bool bold = true);

} // namespace yice::ui
