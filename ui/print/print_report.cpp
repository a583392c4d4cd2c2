// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_report.h"

#include "ui/print/page_layout.h"

#include <QPrintDialog>
#include <QPrinter>

namespace yice::ui
{

Status ask_and_print(const PageLayout& layout, const QString& title, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDuplex(QPrinter::DuplexLongSide);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, layout.page_count());
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const bool range = dialog.printRange() == QAbstractPrintDialog::PageRange;
    const int from = range ? printer.fromPage() - 1 : 0;
    const int to = range ? printer.toPage() - 1 : -1;
    return print_pages(layout, printer, from, to);
}

} // namespace yice::ui
