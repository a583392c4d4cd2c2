// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/evidence.h"
#include "ui/dialogs/form_cells.h"
#include "ui/draft_keeper.h"

#include <QDialog>

#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace yice::ui
{

class DraftBanner;

/// A dialog with a heading, pages of fields, the fault of the last try, Save and Cancel. It closes
/// when what it holds was written, and asks before what was typed is lost; a crash costs no more
/// than a second of typing.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const QString& title, QWidget* parent = nullptr);

    /// Tries to write; shows why not.
    bool save();
    /// Whether something was typed that is not saved.
    bool is_changed() const { return keeper_.is_changed(); }

    void reject() override;

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
    /// To be called when all editors are there and filled in: from now on what is typed is kept as
    /// a draft of this item, and what was left last time is offered. `parts` are those whose
    /// editors come and go. Called again, the same form shows another item.
    void keep_drafts(const DraftKey& key, std::vector<FormCells::Part> parts = {});
    /// What was typed is let go on purpose.
    void drop_draft() { keeper_.drop(); }
    /// Something was changed in a part that tells its content by itself.
    void touched();
    QPushButton* save_button() { return save_button_; }
    /// Above the pages: what stays in sight.
    QVBoxLayout* head() { return head_; }

private:
    QVBoxLayout* head_;
    QTabWidget* pages_;
    DraftBanner* banner_;
    QLabel* fault_;
    QPushButton* save_button_;
    std::unique_ptr<FormCells> cells_;
    DraftKeeper keeper_;
    QLineEdit* source_line_ = nullptr;
    QLineEdit* source_text_ = nullptr;
};

} // namespace yice::ui
