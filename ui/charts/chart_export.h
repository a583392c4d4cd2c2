// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chart_spec.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace yice::ui
{

/// How an exported chart looks: in the light colours, or black and white for the printer.
enum class ChartLook { Document, Print };

/// `size` in pixels of 1/96 inch; the picture has twice as many in both directions, so that it
/// stays sharp in a document. Made higher where the chart needs it.
QImage chart_image(const ChartSpec& spec, QSize size, ChartLook look);
/// With the words of the chart as words, and its title and description.
QByteArray chart_svg(const ChartSpec& spec, QSize size, ChartLook look);
/// Writes PNG, SVG or CSV (the numbers) by the name's end; Usage for another one.
Status write_chart(const QString& path, const ChartSpec& spec, QSize size, ChartLook look);

} // namespace yice::ui
