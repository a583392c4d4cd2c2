// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/session.h"

namespace yice::ui
{

/// What a plan is called, from when to when it runs, what a reader should know of it, which units
/// changed hands and which figures are typed in.
class PlanDialog : public FormDialog
{
    Q_OBJECT

public:
    PlanDialog(Session& session, const Plan& plan, QWidget* parent = nullptr);

protected:
    Status write() override;

private:
    Session& session_;
    Plan plan_;
    QLineEdit* name_;
    QLineEdit* short_name_;
    QLineEdit* document_;
    QLineEdit* start_;
    QLineEdit* end_;
    QPlainTextEdit* notes_;
    QPlainTextEdit* units_;
    QPlainTextEdit* figures_;
};

} // namespace yice::ui
