// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "report/chart_words.h"
#include "ui/charts/chart.h"
#include "workbook/pictures.h"
#include "workbook/rosters.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

constexpr double edge = 16;
constexpr double sharpness = 2;

/// The ground, the title, and the chart below it.
struct Sheet {
    const ChartSpec& spec;
    ChartStyle style;
    QSizeF size;
    double head = 0;

    Sheet(const ChartSpec& chart, QSize wanted, ChartLook look)
        : spec(chart),
          style(look == ChartLook::Print ? print_style(text_font(TextSize::Hint).family(), 12 / 9.0)
                                         : document_style())
    {
        head = QFontMetricsF(text_font(TextSize::Title, true)).height() + 8;
        const double width = std::max(240, wanted.width());
        const double least = least_height(spec, style, width - 2 * edge) + head + 2 * edge;
        size = {width, std::ceil(std::max<double>(wanted.height(), least))};
    }

    void paint(QPainter& painter) const
    {
        painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
        const QRectF inside = QRectF(QPointF(0, 0), size).adjusted(edge, edge, -edge, -edge);
        painter.setFont(text_font(TextSize::Title, true));
        painter.setPen(style.ink);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(inside.left(), inside.top() + metrics.ascent()),
                         metrics.elidedText(chart_name(spec), Qt::ElideRight, inside.width()));
        paint_chart(painter, inside.adjusted(0, head, 0, 0), spec, style);
    }
};

} // namespace

QImage chart_image(const ChartSpec& spec, QSize size, ChartLook look)
{
    const Sheet sheet(spec, size, look);
    QImage image((sheet.size * sharpness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    sheet.paint(painter);
    painter.end();
    const int dots_per_meter = static_cast<int>(std::lround(96 * sharpness / 0.0254));
    image.setDotsPerMeterX(dots_per_meter);
    image.setDotsPerMeterY(dots_per_meter);
    return image;
}

QByteArray chart_svg(const ChartSpec& spec, QSize size, ChartLook look)
{
    const Sheet sheet(spec, size, look);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size));
    generator.setTitle(chart_name(spec).toHtmlEscaped());
    generator.setDescription(chart_words(spec).toHtmlEscaped());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

Status write_chart(const QString& path, const ChartSpec& spec, QSize size, ChartLook look)
{
    const auto ends_with = [&path](const char* end) {
        return path.endsWith(QLatin1String(end), Qt::CaseInsensitive);
    };
    if (ends_with(".svg")) {
        return write_file(path, chart_svg(spec, size, look));
    }
    if (ends_with(".csv")) {
        return write_file(path, chart_sheet(chart_table(spec)));
    }
    if (ends_with(".png")) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        chart_image(spec, size, look).save(&buffer, "PNG");
        return write_file(path, buffer.data());
    }
    return Error{ErrorKind::Usage, path, {}};
}

} // namespace yice::ui
