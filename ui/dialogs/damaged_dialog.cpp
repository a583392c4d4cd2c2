// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/damaged_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_table.h"
#include "workbook/error_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

DamagedDialog::DamagedDialog(const Error& error, std::vector<BackupFile> backups, QWidget* parent)
    : QDialog(parent), backups_(std::move(backups))
{
    setWindowTitle(tr("The workbook cannot be opened"));
    resize(680, backups_.empty() ? 200 : 400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* heading = new QLabel(tr("%1 cannot be opened").arg(QFileInfo(error.subject).fileName()));
    heading->setObjectName(QStringLiteral("title"));
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* text = new QLabel(error_text(error));
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(make_list(), 1);
    auto* buttons = new QDialogButtonBox;
    auto* restore =
        buttons->addButton(tr("Restore the chosen backup"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(QStringLiteral("primary"));
    restore->setEnabled(!backups_.empty());
    auto* other = buttons->addButton(tr("Another backup…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, [this] {
        elsewhere_ = true;
        accept();
    });
}

QWidget* DamagedDialog::make_list()
{
    if (backups_.empty()) {
        auto* none = new QLabel(tr("No good backup lies beside it or in its backup folder. Look "
                                   "for one on a memory stick or another computer."));
        none->setObjectName(QStringLiteral("hint"));
        none->setWordWrap(true);
        return none;
    }
    auto* card = new Card(tr("Good backups, newest first"));
    card->set_hint(tr("The damaged file stays beside the new one under another name."));
    table_ = new TextTable;
    table_->setAccessibleName(tr("Good backups, newest first"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    std::vector<QStringList> rows;
    const QLocale locale;
    for (const BackupFile& backup : backups_) {
        rows.push_back({locale.toString(backup.made_at, QLocale::ShortFormat),
                        backup.entries ? locale.toString(*backup.entries) : QStringLiteral("—"),
                        locale.formattedDataSize(backup.size),
                        backup.checked ? tr("√ whole") : tr("○ not looked at"),
                        QFileInfo(backup.path).fileName()});
    }
    table_->set_content({{tr("Made"), false, 2, 130},
                         {tr("Entries"), true, 1},
                         {tr("Size"), true, 1, 80},
                         {tr("State"), false, 1, 90},
                         {tr("File"), false, 4, 180}},
                        std::move(rows));
    table_->selectRow(0);
    connect(table_, &QTableView::doubleClicked, this, &QDialog::accept);
    card->body()->addWidget(table_, 1);
    return card;
}

QString DamagedDialog::chosen() const
{
    if (elsewhere_ || !table_ || table_->selectionModel()->selectedRows().isEmpty()) {
        return {};
    }
    const int row = table_->selectionModel()->selectedRows().first().row();
    return backups_[static_cast<size_t>(row)].path;
}

} // namespace yice::ui
