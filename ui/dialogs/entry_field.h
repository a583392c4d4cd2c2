// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/roster_spec.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace yice::ui
{

class FieldEditor;

/// One field of the form of an entry: what it is called, its editor and unit, how it was last
/// quarter, and one line below for its hint or for what was found. The line is always there, so
/// that nothing moves while somebody types.
class EntryField : public QWidget
{
    Q_OBJECT

public:
    EntryField(const FieldSpec& field, const QStringList& words, int label_width,
               QWidget* parent = nullptr);

    const FieldSpec& field() const { return field_; }
    QString text() const;
    void set_text(const QString& text);
    /// What the field said a quarter before; nothing where that is no question.
    void set_before(const std::optional<QString>& text, const QString& when);
    /// A button that shows the whole identity number.
    void allow_reveal();

    /// Null: nothing was found, so the hint stands there again.
    void show_finding(const Finding* finding);
    /// Whether what was found may be kept, and why.
    bool is_kept() const;
    QString reason() const;
    /// Marks the warning as one that is kept.
    void keep();

    bool fits(const QString& search) const;
    void focus_editor();
    QWidget* editor();

signals:
    void edited();
    void reveal_wanted();

private:
    void make_note(QGridLayout& grid);
    void show_before();
    QString hint() const;

    const FieldSpec& field_;
    FieldEditor* editor_;
    QHBoxLayout* line_;
    QLabel* before_;
    QLabel* note_;
    QCheckBox* keep_;
    QLineEdit* reason_;
    std::optional<QString> before_text_;
    QString when_;
    QString finding_; ///< which one is shown: a kept one stays kept while it is the same
};

} // namespace yice::ui
