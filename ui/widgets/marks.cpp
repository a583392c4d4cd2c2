// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yice::ui
{

void paint_bullet(QPainter& painter, const QRectF& area, const Bullet& bullet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = area.center().y();
    const QRectF track(area.left(), middle - 6, area.width(), 12);
    painter.setBrush(theme().none_wash);
    painter.drawRoundedRect(track, 4, 4);
    const double most = std::max({bullet.value.value_or(0), bullet.target.value_or(0),
                                  bullet.expected.value_or(0)}) *
                        1.12;
    if (most <= 0) {
        painter.restore();
        return;
    }
    const auto x = [&](double number) {
        return area.left() + std::clamp(number / most, 0.0, 1.0) * area.width();
    };
    if (bullet.value) {
        painter.setBrush(standing_color(bullet.standing));
        const double width = std::max(3.0, x(*bullet.value) - area.left());
        painter.drawRoundedRect(QRectF(area.left(), middle - 3, width, 6), 3, 3);
    }
    if (bullet.expected) {
        painter.setBrush(theme().secondary);
        painter.drawRect(QRectF(x(*bullet.expected) - 1, middle - 8, 2, 16));
    }
    if (bullet.target) {
        const double at = x(*bullet.target);
        QPainterPath triangle;
        triangle.moveTo(at - 5, middle - 11);
        triangle.lineTo(at + 5, middle - 11);
        triangle.lineTo(at, middle - 4);
        triangle.closeSubpath();
        painter.setBrush(theme().ink);
        painter.drawPath(triangle);
    }
    painter.restore();
}

void paint_sparkline(QPainter& painter, const QRectF& area,
                     const std::vector<std::optional<double>>& values, const QColor& color)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const auto& value : values) {
        if (value) {
            low = low ? std::min(*low, *value) : *value;
            high = high ? std::max(*high, *value) : *value;
        }
    }
    if (!low || values.size() < 2) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double span = *high - *low;
    const auto point = [&](size_t index) {
        const double x = area.left() + area.width() * static_cast<double>(index) /
                                           static_cast<double>(values.size() - 1);
        const double share = span > 0 ? (*values[index] - *low) / span : 0.5;
        return QPointF(x, area.bottom() - share * area.height());
    };
    QPainterPath path;
    bool drawing = false;
    std::optional<size_t> last;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            drawing = false;
            continue;
        }
        drawing ? path.lineTo(point(i)) : path.moveTo(point(i));
        drawing = true;
        last = i;
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(point(*last), 2.5, 2.5);
    }
    painter.restore();
}

void paint_sign(QPainter& painter, const QRectF& area, Standing standing, const Theme& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(area.width(), area.height());
    painter.translate(area.center());
    painter.scale(size / 24, size / 24); // the shapes are drawn on a 24 grid around the middle
    const QColor color = standing_color(standing, colors);
    const bool hollow = standing == Standing::NoData || standing == Standing::NoTarget ||
                        standing == Standing::NotScored;
    painter.setPen(hollow ? QPen(color, 2) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawEllipse(QPointF(0, 0), 10, 10);
    painter.setPen(
        QPen(hollow ? color : colors.card, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath glyph;
    switch (standing) {
    case Standing::Exceeded:
        glyph.moveTo(0, 5);
        glyph.lineTo(0, -5);
        glyph.moveTo(-4, -1);
        glyph.lineTo(0, -5);
        glyph.lineTo(4, -1);
        break;
    case Standing::Met:
        glyph.moveTo(-4.5, 0.5);
        glyph.lineTo(-1.5, 3.8);
        glyph.lineTo(4.5, -3.5);
        break;
    case Standing::OnTrack:
        glyph.moveTo(-5, 0);
        glyph.lineTo(5, 0);
        glyph.moveTo(1, -4);
        glyph.lineTo(5, 0);
        glyph.lineTo(1, 4);
        break;
    case Standing::SlightlyBehind:
        glyph.moveTo(-3.5, -3.5);
        glyph.lineTo(3.5, 3.5);
        glyph.moveTo(-1.5, 3.5);
        glyph.lineTo(3.5, 3.5);
        glyph.lineTo(3.5, -1.5);
        break;
    case Standing::Behind:
        glyph.moveTo(0, -5);
        glyph.lineTo(0, 5);
        glyph.moveTo(-4, 1);
        glyph.lineTo(0, 5);
        glyph.lineTo(4, 1);
        break;
    case Standing::Overdue:
        glyph.moveTo(-3.5, -3.5);
        glyph.lineTo(3.5, 3.5);
        glyph.moveTo(3.5, -3.5);
        glyph.lineTo(-3.5, 3.5);
        break;
    case Standing::NotScored:
    case Standing::NoTarget:
        glyph.moveTo(-4, 0);
        glyph.lineTo(4, 0);
        break;
    case Standing::NoData:
        break;
    }
    painter.drawPath(glyph);
    painter.restore();
}

void paint_standing(QPainter& painter, const QRectF& area, Standing standing, bool bold)
{
    constexpr double size = 18;
    paint_sign(painter, {area.left(), area.center().y() - size / 2, size, size}, standing);
    painter.save();
    painter.setFont(text_font(TextSize::Body, bold));
    const bool plain = standing == Standing::NoData || standing == Standing::NotScored ||
                       standing == Standing::NoTarget;
    painter.setPen(plain ? theme().secondary : standing_color(standing));
    painter.drawText(area.adjusted(size + space_1 + 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     standing_label(standing));
    painter.restore();
}

} // namespace yice::ui
