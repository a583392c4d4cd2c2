// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_card.h"

#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int folder_width = 400;

} // namespace

BackupCard::BackupCard(QWidget* parent) : Card(tr("Backups"), parent)
{
    auto* top = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(space_1);
    last_ = new QLabel;
    last_->setObjectName(QStringLiteral("title"));
    last_hint_ = new QLabel;
    last_hint_->setObjectName(QStringLiteral("hint"));
    words->addWidget(last_);
    words->addWidget(last_hint_);
    now_ = new QPushButton(tr("&Back up now"));
    now_->setObjectName(QStringLiteral("primary"));
    top->addLayout(words, 1);
    top->addWidget(now_, 0, Qt::AlignVCenter);
    body()->addLayout(top);
    table_ = new TextTable;
    table_->setAccessibleName(tr("Backups"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setMinimumHeight(120);
    empty_ = new QLabel(tr("There is no backup yet. The first one is made by itself on the day "
                           "after something was written, or now by the button above."));
    empty_->setObjectName(QStringLiteral("hint"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMinimumHeight(120);
    body()->addWidget(table_, 1);
    body()->addWidget(empty_, 1);
    body()->addWidget(make_buttons());
    body()->addWidget(make_settings());
    connect(now_, &QPushButton::clicked, this, &BackupCard::backup_wanted);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { restore_->setEnabled(!busy_ && chosen()); });
    connect(table_, &QTableView::doubleClicked, this, [this] {
        if (restore_->isEnabled()) {
            emit restore_wanted(*chosen());
        }
    });
}

QWidget* BackupCard::make_buttons()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_2);
    restore_ = new QPushButton(tr("&Restore…"));
    restore_->setIcon(icon(QStringLiteral("undo")));
    elsewhere_ = new QPushButton(tr("Back up &elsewhere…"));
    auto* open = new QPushButton(tr("Open the &folder"));
    open->setIcon(icon(QStringLiteral("folder")));
    line->addWidget(restore_);
    line->addWidget(elsewhere_);
    line->addWidget(open);
    line->addStretch(1);
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (const auto backup = chosen()) {
            emit restore_wanted(*backup);
        }
    });
    connect(elsewhere_, &QPushButton::clicked, this, &BackupCard::backup_elsewhere_wanted);
    connect(open, &QPushButton::clicked, this, &BackupCard::folder_wanted);
    return row;
}

QWidget* BackupCard::make_settings()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_2);
    automatic_ = new QCheckBox(tr("Back up by &itself, once a day"));
    automatic_->setToolTip(tr("When something changed. Kept are the last 7 days, 4 weeks and 12 "
                              "months; workbooks over 200 MB are copied once a week."));
    folder_label_ = new QLabel;
    folder_label_->setObjectName(QStringLiteral("hint"));
    change_ = new QPushButton(tr("Ch&ange…"));
    change_->setAccessibleName(tr("Change the backup folder"));
    line->addWidget(automatic_);
    line->addStretch(1);
    line->addWidget(folder_label_);
    line->addWidget(change_);
    connect(automatic_, &QCheckBox::toggled, this, [this](bool on) {
        settings_.automatic = on;
        emit settings_chosen(settings_);
    });
    connect(change_, &QPushButton::clicked, this, &BackupCard::choose_folder);
    return row;
}

void BackupCard::show_backups(const WorkbookFacts& facts, std::vector<BackupFile> backups)
{
    backups_ = std::move(backups);
    settings_ = facts.backup;
    folder_ = facts.backup_folder;
    show_last(facts);
    std::vector<QStringList> rows;
    const QLocale locale;
    for (const BackupFile& backup : backups_) {
        rows.push_back({locale.toString(backup.made_at, QLocale::ShortFormat),
                        backup.entries ? locale.toString(*backup.entries) : QStringLiteral("—"),
                        locale.formattedDataSize(backup.size),
                        backup.automatic ? tr("by itself") : tr("by hand"),
                        backup.checked ? tr("√ checked") : tr("○ not checked"),
                        QFileInfo(backup.path).fileName()});
    }
    table_->set_content({{tr("Made"), false, 2, 120},
                         {tr("Entries"), true, 1, 72},
                         {tr("Size"), true, 1, 84},
                         {tr("How"), false, 1, 72},
                         {tr("State"), false, 1, 84},
                         {tr("File"), false, 4, 180}},
                        std::move(rows));
    table_->setVisible(!backups_.empty());
    empty_->setVisible(backups_.empty());
    if (!backups_.empty()) {
        table_->selectRow(0);
    }
    const QSignalBlocker quiet(automatic_);
    automatic_->setChecked(settings_.automatic);
    automatic_->setEnabled(!facts.read_only);
    const QString shown = QDir::toNativeSeparators(folder_);
    folder_label_->setText(folder_label_->fontMetrics().elidedText(tr("in %1").arg(shown),
                                                                   Qt::ElideMiddle, folder_width));
    folder_label_->setToolTip(shown);
    change_->setEnabled(!facts.read_only);
    set_busy(busy_);
}

void BackupCard::show_last(const WorkbookFacts& facts)
{
    const QLocale locale;
    if (!facts.last_backup) {
        last_->setText(tr("Not backed up yet"));
        last_hint_->setText(tr("A copy on another disk or memory stick is the best protection."));
        return;
    }
    const QDateTime made = facts.last_backup->made_at;
    last_->setText(tr("Last backup: %1").arg(locale.toString(made, QLocale::ShortFormat)));
    last_hint_->setText(facts.last_change.isValid() && facts.last_change > made
                            ? tr("↘ Changed since then: %1")
                                  .arg(locale.toString(facts.last_change, QLocale::ShortFormat))
                            : tr("√ Nothing was changed since then."));
}

void BackupCard::set_busy(bool busy)
{
    busy_ = busy;
    now_->setEnabled(!busy);
    elsewhere_->setEnabled(!busy);
    restore_->setEnabled(!busy && chosen());
}

std::optional<BackupFile> BackupCard::chosen() const
{
    const auto rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.first().row() >= static_cast<int>(backups_.size())) {
        return std::nullopt;
    }
    return backups_[static_cast<size_t>(rows.first().row())];
}

void BackupCard::choose_folder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Choose the backup folder"), folder_);
    if (!folder.isEmpty()) {
        settings_.folder = folder;
        emit settings_chosen(settings_);
    }
}

} // namespace yice::ui
