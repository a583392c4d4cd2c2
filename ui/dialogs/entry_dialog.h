// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"
#include "ui/session.h"
#include "workbook/imports.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;

namespace yice::ui
{

/// One entry of any roster as a form: what identifies it, and how it is as of the period. What is
/// typed is checked like a sheet of one row; findings stand beside their fields.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// An invalid `entry` makes a new one.
    EntryDialog(Session& session, const RosterSpec& spec, EntryId entry, QWidget* parent = nullptr);

    /// What stands in the form, by field id.
    QHash<QString, QString> cells() const;
    void set_cell(const QString& field, const QString& text);
    /// Checks and writes; false when something blocks or is yet to be confirmed.
    bool save();

private:
    QWidget* make_editor(const FieldSpec& field);
    QWidget* make_choice(const FieldSpec& field);
    QWidget* make_tags(const FieldSpec& field);
    void add_fields(QFormLayout& form, FieldHome home);
    void fill();
    void reveal(const QString& field);
    void show_findings(const Findings& findings);

    Session& session_;
    const RosterSpec& spec_;
    EntryId entry_;
    QHash<QString, QWidget*> editors_;
    QHash<QString, QLabel*> notes_;
    QLabel* general_;
    QPushButton* save_;
    QStringList confirmed_; ///< the warnings that were shown at the last try
};

} // namespace yice::ui
