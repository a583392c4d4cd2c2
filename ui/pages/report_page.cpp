// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "ui/print/page_layout.h"
#include "ui/print/print_fonts.h"
#include "ui/print/print_report.h"
#include "ui/print/report_preview.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "workbook/reports.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

ReportPage::ReportPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, 0);
    page->setSpacing(space_3);
    auto* card = new Card;
    auto* bar = new QHBoxLayout;
    facts_ = new QLabel;
    glyphs_ = new QLabel;
    glyphs_->setObjectName(QStringLiteral("attention"));
    glyphs_->hide();
    auto* smaller = new QPushButton(QStringLiteral("−"));
    auto* larger = new QPushButton(QStringLiteral("＋"));
    smaller->setAccessibleName(tr("Smaller"));
    larger->setAccessibleName(tr("Larger"));
    print_ = new QPushButton(tr("Print…"));
    print_->setIcon(icon(QStringLiteral("print")));
    pdf_ = new QPushButton(tr("Save as PDF…"));
    pdf_->setObjectName(QStringLiteral("primary"));
    bar->addWidget(facts_);
    bar->addWidget(glyphs_);
    bar->addStretch(1);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addSpacing(space_3);
    bar->addWidget(print_);
    bar->addWidget(pdf_);
    card->body()->addLayout(bar);
    page->addWidget(card);
    preview_ = new ReportPreview;
    page->addWidget(preview_, 1);
    connect(smaller, &QPushButton::clicked, this,
            [this] { preview_->set_zoom(preview_->zoom() / 1.15); });
    connect(larger, &QPushButton::clicked, this,
            [this] { preview_->set_zoom(preview_->zoom() * 1.15); });
    connect(print_, &QPushButton::clicked, this, &ReportPage::print);
    connect(pdf_, &QPushButton::clicked, this, &ReportPage::save_pdf);
}

void ReportPage::refresh()
{
    const Plan* plan = session().plan();
    print_->setEnabled(plan);
    pdf_->setEnabled(plan);
    if (!plan) {
        facts_->setText(tr("The workbook has no plan yet."));
        return;
    }
    auto report =
        Reports(session().workbook()).quarterly(*plan, session().period(), session().region());
    if (!report) {
        say(report.error());
        return;
    }
    report_ = std::move(report.value());
    layout_ = std::make_shared<PageLayout>(report_);
    preview_->set_layout(layout_);
    facts_->setText(tr("%1 pages, A4, laid out by GB/T 9704-2012").arg(layout_->page_count()));
    const QString missing = missing_glyphs(report_.as_text());
    glyphs_->setText(tr("No installed font has these characters: %1").arg(missing));
    glyphs_->setVisible(!missing.isEmpty());
}

void ReportPage::print()
{
    if (auto done = ask_and_print(*layout_, report_.title, this); !done) {
        say(done.error());
    }
}

void ReportPage::save_pdf()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), report_.title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_pdf(report_, path); !done) {
        say(done.error());
    } else {
        facts_->setText(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace yice::ui
