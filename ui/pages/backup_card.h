// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody_facts.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace yice::ui
{

class TextTable;

/// The copies of the workbook, when the last was made, and how they are made by themselves.
class BackupCard : public Card
{
    Q_OBJECT

public:
    explicit BackupCard(QWidget* parent = nullptr);

    void show_backups(const WorkbookFacts& facts, std::vector<BackupFile> backups);
    /// While something is running, nothing else can be started.
    void set_busy(bool busy);
    /// The copy that is chosen in the list.
    std::optional<BackupFile> chosen() const;

signals:
    void backup_wanted();
    void backup_elsewhere_wanted();
    void restore_wanted(const yice::BackupFile& backup);
    void folder_wanted();
    void settings_chosen(const yice::BackupSettings& settings);

private:
    QWidget* make_buttons();
    QWidget* make_settings();
    void choose_folder();
    void show_last(const WorkbookFacts& facts);

    std::vector<BackupFile> backups_;
    BackupSettings settings_;
    QString folder_;
    bool busy_ = false;
    QLabel* last_;
    QLabel* last_hint_;
    QPushButton* now_;
    QPushButton* elsewhere_;
    QPushButton* restore_;
    QPushButton* change_;
    TextTable* table_;
    QLabel* empty_;
    QCheckBox* automatic_;
    QLabel* folder_label_;
};

} // namespace yice::ui
