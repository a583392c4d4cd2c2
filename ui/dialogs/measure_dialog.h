// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/roster_spec.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/session.h"

#include <QTimer>

class QComboBox;

namespace yice::ui
{

class ConditionList;
class TextTable;

/// A measure of the planner's own: which roster, what is counted of it, under which conditions. The
/// number and the first rows are counted anew after every change.
class MeasureDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A measure without id is a new one; a built-in one is copied under a new id.
    MeasureDialog(Session& session, const Plan& plan, const MeasureSpec& measure,
                  QWidget* parent = nullptr);

    /// What stands in the form; nothing, said in the dialog, when something is not understood.
    std::optional<MeasureSpec> measure();
    void choose_roster(const QString& id);
    QString preview_text() const;
    /// Counts now instead of a moment after the last change.
    void preview_now();

protected:
    Status write() override;

private:
    QWidget* make_conditions();
    FormCells::Part part_of(ConditionList& list, const QString& name);
    void fit_fields();
    const RosterSpec& roster() const;

    Session& session_;
    QString plan_;
    MeasureSpec measure_;
    QLineEdit* id_;
    QLineEdit* name_;
    QLineEdit* unit_;
    QComboBox* roster_;
    QComboBox* counting_;
    QComboBox* field_;
    ConditionList* where_;
    ConditionList* holds_;
    QLabel* number_;
    TextTable* rows_;
    QTimer later_;
};

} // namespace yice::ui
