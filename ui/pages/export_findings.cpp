// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_findings.h"

#include "workbook/error_text.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace yice::ui
{

namespace
{

struct ImportPreviewText {
    Q_DECLARE_TR_FUNCTIONS(ImportPreviewText)
};

} // namespace

void export_findings(QWidget* parent, const Preparation& preparation)
{
    const QString path = QFileDialog::getSaveFileName(
        parent, ImportPreviewText::tr("Export findings"),
        QFileInfo(preparation.request.file).completeBaseName() +
            ImportPreviewText::tr("-findings") + QStringLiteral(".csv"),
        ImportPreviewText::tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_file(path, findings_sheet(*preparation.spec, preparation.findings));
        !done) {
        QMessageBox::warning(parent, ImportPreviewText::tr("Yice"), error_text(done.error()));
    }
}

} // namespace yice::ui
