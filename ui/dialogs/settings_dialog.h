// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace yice::ui
{

/// How the window looks and speaks: colours, size of texts, language. Kept for this user.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

    /// Something that the window shows anew was changed and accepted.
    bool changed() const { return changed_; }
    void accept() override;

private:
    QComboBox* theme_;
    QComboBox* text_;
    QComboBox* language_;
    bool changed_ = false;
};

} // namespace yice::ui
