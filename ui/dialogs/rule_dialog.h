// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/session.h"

#include <functional>
#include <vector>

class QComboBox;

namespace yice::ui
{

/// The parameters of one rule: amounts, shares, ratios, with the sentence that they come from.
class RuleDialog : public FormDialog
{
    Q_OBJECT

public:
    RuleDialog(Session& session, const Plan& plan, const Rule& rule, QWidget* parent = nullptr);

protected:
    Status write() override;

private:
    /// One number of the rule: where it is typed and where it goes.
    struct Parameter {
        QLineEdit* edit;
        bool may_be_empty;
        std::function<void(Rule&, std::optional<double>)> put;
    };

    void add_number(QFormLayout& form, const QString& label, std::optional<double> value,
                    bool may_be_empty, std::function<void(Rule&, std::optional<double>)> put);
    void add_parameters(QFormLayout& form);
    void add_lists(QFormLayout& form);
    void add_rounding(QFormLayout& form);

    Session& session_;
    QString plan_;
    Rule rule_;
    QLineEdit* name_;
    QLineEdit* from_;
    QLineEdit* until_;
    QPlainTextEdit* note_;
    QComboBox* rounding_ = nullptr;
    std::vector<Parameter> parameters_;
};

} // namespace yice::ui
