// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yice::ui
{

class DivisionPicker;

/// Which place, which plan, and where the file goes. Never writes over a file: what is in the way
/// is said beside the name.
class NewWorkbookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWorkbookDialog(QWidget* parent = nullptr);

    QString region() const;
    QString plan() const;
    /// With its ending, absolute.
    QString path() const;
    /// Chooses a province, city or county by its code.
    void choose_region(const QString& code);
    /// As if it were typed into the search field.
    void search(const QString& text);
    void set_path(const QString& path);
    /// What stands against creating the file, in the user's words; empty when nothing does.
    QString fault() const;

public slots:
    void accept() override;

private:
    void build();
    void region_changed();
    void choose_plan(const QString& region);
    QString proposed_path(const QString& region) const;
    void show_fault();
    void choose_path();

    DivisionPicker* place_;
    QComboBox* plan_;
    QLineEdit* path_;
    QLabel* summary_;
    QLabel* fault_;
    QPushButton* create_;
    QString folder_;
    bool own_path_ = false;
};

} // namespace yice::ui
