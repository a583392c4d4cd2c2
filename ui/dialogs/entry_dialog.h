// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"
#include "ui/draft_keeper.h"
#include "ui/session.h"
#include "workbook/imports.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yice::ui
{

class DraftBanner;
class EffectCard;
class EntryField;

/// One entry of any roster as a form: what identifies it, and how it is as of the period, beside
/// how it was a quarter before. While somebody types, the entry is checked like a sheet of one row
/// and what saving would do to the indicators is told; nothing is written before it is saved.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// The entry `step` places after (or before) one in the list that the form was opened from; an
    /// invalid id at its end.
    using Neighbour = std::function<EntryId(EntryId entry, int step)>;

    /// An invalid `entry` makes a new one.
    EntryDialog(Session& session, const RosterSpec& spec, EntryId entry, QWidget* parent = nullptr);
    ~EntryDialog() override;

    void set_neighbours(Neighbour neighbour);
    EntryId entry() const { return entry_; }

    /// What stands in the form, by field id.
    QHash<QString, QString> cells() const;
    void set_cell(const QString& field, const QString& text);
    /// Whether something was typed that is not saved.
    bool is_changed() const;
    /// Checks and writes; false when something blocks or is yet to be confirmed. Called again with
    /// the same warnings, it keeps them.
    bool save();
    /// Shows the neighbour, after asking about what is not saved.
    void go(int step);
    /// Shows only the fields whose names contain the text.
    void find(const QString& text);
    void show_section(const QString& id);
    /// What was typed so far is checked now, not a moment later.
    void check_now();

    void reject() override;

private:
    struct Part {
        QString id;
        QLabel* title = nullptr;
        QWidget* box = nullptr;
        std::vector<EntryField*> fields;
    };

    void make_head(QVBoxLayout& column);
    QWidget* make_side();
    QWidget* make_fields();
    void make_foot(QVBoxLayout& column);
    void make_shortcuts();
    QStringList words_for(const FieldSpec& field) const;

    void show_entry(EntryId entry);
    void follow_draft();
    void fill();
    void fill_new();
    void show_before();
    void show_neighbours();
    void reveal(const QString& field);

    void edited(EntryField& field);
    EntryEdit edit(bool half_typed) const;
    void show_findings(const Findings& findings, bool all);
    void count_findings(const Findings& findings);
    void show_effect();
    void count_effect();
    bool accept_warnings(Preparation& prepared);
    void focus_first(const Findings& findings);
    void say(const QString& text, bool bad);

    Session& session_;
    const RosterSpec& spec_;
    EntryId entry_;
    Neighbour neighbour_;
    std::vector<Part> parts_;
    QHash<QString, EntryField*> fields_;
    QSet<QString> touched_; ///< fields that were typed into: only those are faulted before saving
    DraftKeeper keeper_;
    DraftBanner* banner_ = nullptr;
    QLabel* heading_ = nullptr;
    QLabel* state_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListWidget* list_ = nullptr;
    QScrollArea* area_ = nullptr;
    EffectCard* effect_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* previous_ = nullptr;
    QPushButton* next_ = nullptr;
    QPushButton* save_ = nullptr;
    QTimer typing_;
    bool filling_ = false;
    bool readable_ = true;       ///< the entry could be read
    bool counts_quickly_ = true; ///< few enough rows are behind the indicators
    QStringList confirmed_;      ///< the warnings that were shown at the last try
};

} // namespace yice::ui
