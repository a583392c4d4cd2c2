// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/task_line.h"
#include "ui/draft_keeper.h"
#include "ui/session.h"
#include "ui/widgets/card.h"

#include <QHash>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yice::ui
{

class DraftBanner;

/// What a unit reports about a task for the quarter. Input that was not saved waits while other
/// tasks are looked at.
class TaskForm : public Card
{
    Q_OBJECT

public:
    explicit TaskForm(Session& session, QWidget* parent = nullptr);

    void show_task(const TaskLine& line);
    void set_value(const QString& field, const QString& text);
    /// Writes what was changed; false when something blocks, and the input stays.
    bool save();

signals:
    void saved();

private:
    using Values = QHash<QString, QString>; ///< by field of the roster of key tasks

    void make_fields(QFormLayout& form);
    QWidget* make_editor(const QString& field);
    QHBoxLayout* make_foot();
    Values values() const;
    QString value(const QString& field) const;
    void keep_draft();
    void follow_draft();
    void show_state();
    void show_findings(const Findings& findings);
    void choose_evidence();

    Session& session_;
    TaskLine line_;
    QString key_;
    Values stored_;
    QHash<QString, Values> drafts_; ///< by task and quarter
    DraftKeeper keeper_;            ///< the same on the disk, for the time after a crash
    DraftBanner* banner_;
    QHash<QString, QWidget*> editors_;
    QHash<QString, QLabel*> notes_;
    QLabel* carried_;
    QLabel* said_;
    QPushButton* save_;
    bool filling_ = false;
};

} // namespace yice::ui
