// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

#include "ui/print/items.h"
#include "ui/print/pdf_text.h"
#include "workbook/rosters.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace yice::ui
{

PageLayout::~PageLayout() = default;

PageLayout::PageLayout(const Report& report) : draft_(report.draft)
{
    ItemMaker maker;
    for (const Block& block : report.blocks) {
        std::visit(maker, block);
    }
    break_into_pages(maker.items);
}

QSizeF PageLayout::sheet()
{
    return {210 * units_per_mm, 297 * units_per_mm};
}

void PageLayout::break_into_pages(const std::vector<Item>& items)
{
    pages_.emplace_back();
    double y = 0;
    size_t i = 0;
    while (i < items.size()) {
        // What must stay together is placed together.
        size_t end = i + 1;
        double height = items[i].height;
        while (end < items.size() && items[end - 1].keep_with_next) {
            height += items[end].height;
            ++end;
        }
        const bool fits = y + height <= type_height;
        if (!fits && y > 0 && height <= type_height) {
            pages_.emplace_back();
            y = 0;
            if (i > 0 && items[i - 1].repeated) {
                pages_.back().push_back({y, items[i - 1].repeated->paint});
                y += items[i - 1].repeated->height;
            }
        }
        for (; i < end; ++i) {
            if (y + items[i].height > type_height && y > 0) {
                pages_.emplace_back(); // a group longer than a page breaks where it must
                y = 0;
            }
            if (items[i].paint) {
                pages_.back().push_back({y, items[i].paint});
            } else if (y == 0) {
                continue; // no empty space at the head of a page
            }
            y += items[i].height;
        }
    }
    while (pages_.size() > 1 && pages_.back().empty()) {
        pages_.pop_back();
    }
}

void PageLayout::paint(QPainter& painter, int index) const
{
    painter.save();
    painter.setPen(Qt::black);
    painter.translate(margin_left, margin_top);
    if (draft_) {
        painter.save();
        painter.setPen(QColor(0xD0D0D0));
        painter.setFont(print_font(PrintFace::Sans, 40));
        painter.drawText(QRectF(0, -margin_top * 0.7, type_width, margin_top * 0.6),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QCoreApplication::translate("PageLayout", "Draft"));
        painter.restore();
    }
    for (const Placed& placed : pages_[static_cast<size_t>(index)]) {
        painter.save();
        placed.paint(painter, placed.y);
        painter.restore();
    }
    // — 1 — in 14 pt Song, 7 mm below the type area, one character in: right on odd pages, left on
    // even ones.
    painter.setFont(print_font(PrintFace::Song, 14));
    const double inset = 14 * units_per_point;
    const QRectF foot(inset, type_height + 7 * units_per_mm, type_width - 2 * inset,
                      8 * units_per_mm);
    const bool odd = index % 2 == 0;
    painter.drawText(foot, (odd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                     QStringLiteral("— %1 —").arg(index + 1));
    painter.restore();
}

Status print_pages(const PageLayout& layout, QPagedPaintDevice& device, int from, int to)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return Error{ErrorKind::DiskFull, QString(),
                     QStringLiteral("the device cannot be painted on")};
    }
    const double scale = device.logicalDpiX() / units_per_inch;
    const int last = to < 0 ? layout.page_count() - 1 : std::min(to, layout.page_count() - 1);
    for (int page = from; page <= last; ++page) {
        if (page > from && !device.newPage()) {
            return Error{ErrorKind::DiskFull, QString(), QStringLiteral("no further page")};
        }
        painter.save();
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return {};
}

Status write_pdf(const Report& report, const QString& path)
{
    const PageLayout layout(report);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setResolution(static_cast<int>(units_per_inch));
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Yice " YICE_VERSION));
        if (auto done = print_pages(layout, writer); !done) {
            return Error{done.error().kind, path, done.error().detail};
        }
    }
    name_glyphs_by_text(pdf.buffer(), report.as_text() + QStringLiteral("—"));
    return write_file(path, pdf.buffer());
}

} // namespace yice::ui
