// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/evidence.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QVBoxLayout;

namespace yice::ui
{

/// A dialog with a heading, pages of fields, the fault of the last try, Save and Cancel. It closes
/// when what it holds was written.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const QString& title, QWidget* parent = nullptr);

    /// Tries to write; shows why not.
    bool save();

protected:
    /// Writes what the form holds. A fault that only the form knows is said through complain().
    virtual Status write() = 0;

    QFormLayout& add_page(const QString& label);
    /// A page that a caller fills by itself.
    void add_page(const QString& label, QWidget* page);
    QLineEdit* add_line(QFormLayout& form, const QString& label, const QString& text);
    QPlainTextEdit* add_text(QFormLayout& form, const QString& label, const QString& text,
                             int lines);
    /// Where the plan says it: in sight above the pages, to be corrected in `form`.
    void add_source(QFormLayout& form, const Evidence& evidence);
    /// As it stands in the form now.
    Evidence source() const;
    void complain(const QString& text);
    /// Above the pages: what stays in sight.
    QVBoxLayout* head() { return head_; }

private:
    QVBoxLayout* head_;
    QTabWidget* pages_;
    QLabel* fault_;
    QLineEdit* source_line_ = nullptr;
    QLineEdit* source_text_ = nullptr;
};

} // namespace yice::ui
