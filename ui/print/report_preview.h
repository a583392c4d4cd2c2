// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_layout.h"

#include <QScrollArea>

namespace yice::ui
{

/// The pages of a report under each other, as they will be printed.
class ReportPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void set_layout(std::shared_ptr<const PageLayout> layout);
    /// 1 is the size of the sheet at 96 dots an inch.
    void set_zoom(double zoom);
    double zoom() const { return zoom_; }

private:
    std::shared_ptr<const PageLayout> layout_;
    double zoom_ = 0.9;
};

} // namespace yice::ui
