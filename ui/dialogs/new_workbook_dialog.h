// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yice::ui
{

/// Province → city → county, the plan, and where the file goes.
class NewWorkbookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWorkbookDialog(QWidget* parent = nullptr);

    QString region() const;
    QString plan() const;
    QString path() const;
    /// Chooses a province, city or county by its code.
    void choose_region(const QString& code);

private:
    void fill(QComboBox& box, const QString& parent, const QString& whole);
    void region_changed();
    void choose_path();

    QComboBox* province_;
    QComboBox* city_;
    QComboBox* county_;
    QComboBox* plan_;
    QLineEdit* path_;
    QLabel* summary_;
    QPushButton* create_;
    QString folder_;
    bool own_path_ = false;
};

} // namespace yice::ui
