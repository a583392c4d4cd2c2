// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/report_page.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace yice::ui
{

/// A report cut into A4 pages by GB/T 9704-2012: margins 37 / 26 / 35 / 28 mm, a type area of
/// 156 × 225 mm with 22 lines of 28 characters, page numbers outside. Made once, painted anywhere:
/// preview, printer, PDF and pictures are the same pages.
class PageLayout
{
public:
    explicit PageLayout(const Report& report);
    ~PageLayout();
    PageLayout(const PageLayout&) = delete;
    PageLayout& operator=(const PageLayout&) = delete;

    int page_count() const { return static_cast<int>(pages_.size()); }
    /// Size of the sheet in units of 1/600 inch.
    static QSizeF sheet();
    /// Paints page `index` (from 0) with the painter's unit scaled to 1/600 inch.
    void paint(QPainter& painter, int index) const;

private:
    /// Something of a known height that is painted at a place; the smallest thing a page break
    /// cannot divide.
    struct Item {
        double height = 0;
        bool keep_with_next = false;
        std::function<void(QPainter&, double y)> paint;
        /// Painted again at the head of the next page when the break falls behind this item.
        std::shared_ptr<Item> repeated;
    };
    struct Placed {
        double y = 0;
        std::function<void(QPainter&, double y)> paint;
    };
    friend class ItemMaker;

    void break_into_pages(const std::vector<Item>& items);

    std::vector<std::vector<Placed>> pages_;
    bool draft_ = false;
};

/// Prints every page on the device: a printer or a PDF writer. `pages` empty: all, from 0.
Status print_pages(const PageLayout& layout, QPagedPaintDevice& device, int from = 0, int to = -1);

/// The report as a PDF file, written whole or not at all.
Status write_pdf(const Report& report, const QString& path);

} // namespace yice::ui
