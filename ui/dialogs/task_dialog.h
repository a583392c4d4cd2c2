// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/session.h"

class QCheckBox;

namespace yice::ui
{

/// What a key task of a plan is: who leads, until when, what it serves and adds. How far it is, is
/// reported on the page of tasks.
class TaskDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A task without id is a new one.
    TaskDialog(Session& session, const Plan& plan, const Task& task, QWidget* parent = nullptr);

protected:
    Status write() override;

private:
    Session& session_;
    QString plan_;
    Task task_;
    bool is_new_;
    QLineEdit* id_;
    QLineEdit* name_;
    QLineEdit* chapter_;
    QPlainTextEdit* text_;
    QLineEdit* lead_;
    QLineEdit* cooperating_;
    QLineEdit* due_;
    QLineEdit* wording_;
    QCheckBox* yearly_;
    QLineEdit* indicators_;
    QPlainTextEdit* adds_;
    QPlainTextEdit* note_;
};

} // namespace yice::ui
