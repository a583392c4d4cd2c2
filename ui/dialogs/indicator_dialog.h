// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/session.h"

class QCheckBox;
class QComboBox;

namespace yice::ui
{

/// What an indicator demands, how it is counted, its milestones and its split over the parts of the
/// area.
class IndicatorDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An indicator without id is a new one.
    IndicatorDialog(Session& session, const Plan& plan, const Indicator& indicator,
                    QWidget* parent = nullptr);

protected:
    Status write() override;

private:
    void add_target(const Plan& plan);
    void add_formula(const Plan& plan);
    void add_way();
    void add_units();
    void fit_formula();
    void check_split();
    std::optional<Indicator> indicator();
    bool read_target(Indicator& indicator);
    bool read_way(Indicator& indicator);
    QComboBox* make_measures(const Plan& plan, const QString& chosen);

    Session& session_;
    QString plan_;
    Indicator indicator_;
    QLineEdit* id_;
    QLineEdit* name_;
    QLineEdit* short_name_;
    QLineEdit* chapter_;
    QLineEdit* unit_;
    QComboBox* nature_;
    QComboBox* comparator_;
    QLineEdit* target_;
    QLineEdit* due_;
    QLineEdit* wording_;
    QCheckBox* yearly_;
    QCheckBox* keep_;
    QComboBox* strength_;
    QComboBox* kind_;
    QComboBox* numerator_;
    QComboBox* denominator_;
    QLineEdit* factor_;
    QComboBox* over_;
    QComboBox* window_;
    QLineEdit* baseline_;
    QPlainTextEdit* milestones_;
    QPlainTextEdit* split_;
    QLabel* split_check_;
    QLineEdit* lead_;
    QLineEdit* cooperating_;
    QLineEdit* scope_;
    QPlainTextEdit* note_;
};

} // namespace yice::ui
