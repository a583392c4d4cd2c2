// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

QLabel* hint(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(QStringLiteral("hint"));
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const BackupFile& backup, const WorkbookFacts& present,
                             QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* heading = new QLabel(tr("Go back to the backup of %1?")
                                   .arg(QLocale().toString(backup.made_at, QLocale::LongFormat)));
    heading->setObjectName(QStringLiteral("title"));
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* card = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space_6);
    grid->setVerticalSpacing(space_2);
    const QLocale locale;
    const QString unknown = QStringLiteral("—");
    const QStringList rows[] = {
        {QString(), tr("The backup"), tr("Now")},
        {tr("As of"), locale.toString(backup.made_at, QLocale::ShortFormat),
         present.last_change.isValid() ? locale.toString(present.last_change, QLocale::ShortFormat)
                                       : unknown},
        {tr("Entries"), backup.entries ? locale.toString(*backup.entries) : unknown,
         locale.toString(present.entries)},
        {tr("Size"), locale.formattedDataSize(backup.size), locale.formattedDataSize(present.size)},
    };
    for (int row = 0; row < 4; ++row) {
        for (int i = 0; i < 3; ++i) {
            QLabel* cell = row == 0 || i == 0 ? hint(rows[row][i]) : new QLabel(rows[row][i]);
            cell->setAlignment((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            grid->addWidget(cell, row, i);
        }
    }
    grid->setColumnStretch(0, 1);
    card->body()->addLayout(grid);
    column->addWidget(card);
    column->addWidget(
        hint(tr("The backup is looked at wholly first. The present file is not deleted: it stays "
                "beside the new one as “%1 (replaced …)”, so this can be taken back too.")
                 .arg(QFileInfo(present.path).completeBaseName())));
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox;
    auto* replace = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    replace->setObjectName(QStringLiteral("primary"));
    auto* other = buttons->addButton(tr("As a new file…"), QDialogButtonBox::ActionRole);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    if (present.read_only) {
        replace->setEnabled(false);
        replace->setToolTip(tr("The workbook is open for reading only."));
    }
    column->addWidget(buttons);
    cancel->setDefault(true); // Enter must not replace a workbook
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, [this] {
        as_new_file_ = true;
        accept();
    });
}

} // namespace yice::ui
