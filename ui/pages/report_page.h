// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_page.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QPushButton;

namespace yice::ui
{

class PageLayout;
class ReportPreview;

/// The quarterly report as it will be printed, the printer, and the PDF.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Report"); }

protected:
    void refresh() override;

private:
    void print();
    void save_pdf();

    Report report_;
    std::shared_ptr<const PageLayout> layout_;
    ReportPreview* preview_;
    QLabel* facts_;
    QLabel* glyphs_;
    QPushButton* print_;
    QPushButton* pdf_;
};

} // namespace yice::ui
