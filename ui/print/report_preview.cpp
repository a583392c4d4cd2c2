// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"

#include "ui/print/print_fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// One sheet of paper on the screen.
class Sheet : public QWidget
{
public:
    Sheet(std::shared_ptr<const PageLayout> layout, int page, double zoom)
        : layout_(std::move(layout)), page_(page), scale_(96 / units_per_inch * zoom)
    {
        const QSizeF size = PageLayout::sheet() * scale_;
        setFixedSize(qRound(size.width()), qRound(size.height()));
        setAccessibleName(ReportPreview::tr("Page %1").arg(page + 1));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white); // paper is white in every theme
        painter.setPen(theme().line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale_, scale_);
        layout_->paint(painter, page_);
    }

private:
    std::shared_ptr<const PageLayout> layout_;
    int page_;
    double scale_;
};

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
}

void ReportPreview::set_layout(std::shared_ptr<const PageLayout> layout)
{
    layout_ = std::move(layout);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(space_4, 0, space_4, space_4);
    column->setSpacing(space_4);
    for (int page = 0; layout_ && page < layout_->page_count(); ++page) {
        column->addWidget(new Sheet(layout_, page, zoom_), 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    setWidget(canvas); // deletes the one before
}

void ReportPreview::set_zoom(double zoom)
{
    zoom_ = std::clamp(zoom, 0.4, 2.0);
    set_layout(layout_);
}

} // namespace yice::ui
