// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget_panel.h"

#include "base/number_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"
#include "workbook/error_text.h"
#include "workbook/outlook.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

QString rule_name(const Budget& budget, const QString& id)
{
    const BudgetRule* rule = budget.find_rule(id);
    return rule ? rule->rule.name : id;
}

QString payers_text(const std::vector<PayerAmount>& payers, const QString& nobody)
{
    QStringList texts;
    for (const PayerAmount& payer : payers) {
        texts << (payer.payer.isEmpty() ? nobody : payer.payer) + u' ' + yuan_text(payer.amount);
    }
    return texts.join(QStringLiteral("，"));
}

} // namespace

BudgetPanel::BudgetPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space_2, 0, 0);
    column->setSpacing(space_2);
    total_ = new QLabel;
    total_->setObjectName(QStringLiteral("cardtitle"));
    total_->setWordWrap(true);
    total_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    warnings_ = new QLabel;
    warnings_->setObjectName(QStringLiteral("attention"));
    warnings_->setWordWrap(true);
    ledger_ = new TextTable;
    ledger_->setAccessibleName(tr("Amounts by facility and rule"));
    auto* demanded = new QLabel(tr("Demanded and there"));
    demanded->setObjectName(QStringLiteral("cardtitle"));
    checks_ = new TextTable;
    checks_->setAccessibleName(demanded->text());
    column->addWidget(total_);
    column->addWidget(warnings_);
    column->addWidget(ledger_, 3);
    column->addWidget(demanded);
    column->addWidget(checks_, 2);
}

void BudgetPanel::show_budget(Session& session)
{
    ledger_->set_content({{QString()}}, {});
    checks_->set_content({{QString()}}, {});
    warnings_->hide();
    const Plan* plan = session.plan();
    if (!plan) {
        total_->clear();
        return;
    }
    const auto budget =
        Outlook(session.workbook()).budget(*plan, session.period(), session.region());
    if (!budget) {
        total_->setText(error_text(budget.error()));
        return;
    }
    QString total =
        tr("%1, %2: %3 yuan")
            .arg(session.place().short_name, session.period().label(), yuan_text(budget->total));
    if (!budget->payers.empty()) {
        total += QStringLiteral("　") + payers_text(budget->payers, tr("(nobody named)"));
    }
    if (budget->lines.empty()) {
        total = tr("No rule that holds in this period pays anything here.");
    }
    total_->setText(total);
    QStringList warnings;
    for (const BudgetRule& rule : budget->rules) {
        warnings << rule.warnings;
    }
    warnings.removeDuplicates();
    constexpr qsizetype shown_warnings = 3;
    warnings_->setText(warnings.mid(0, shown_warnings).join(u'\n'));
    warnings_->setToolTip(warnings.join(u'\n'));
    warnings_->setVisible(!warnings.isEmpty());
    ledger_->setVisible(!budget->lines.empty());
    show_ledger(*budget, session.workbook().regions());
    show_checks(*budget, session.workbook().regions());
}

void BudgetPanel::show_ledger(const Budget& budget, const RegionTree& regions)
{
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    for (const BudgetLine& line : budget.lines) {
        if (!line.warnings.isEmpty()) {
            colors.insert(static_cast<int>(rows.size()) * 1000 + 6, theme().attention);
        }
        rows.push_back({regions.path_name(line.region), line.name, rule_name(budget, line.rule),
                        line.basis, yuan_text(line.amount),
                        payers_text(line.payers, tr("(nobody named)")), line.warnings.join(u' ')});
    }
    ledger_->set_content({{tr("Place"), false, 2, 100},
                          {tr("Facility"), false, 3, 130},
                          {tr("Rule"), false, 3, 130},
                          {tr("Basis"), false, 5, 180},
                          {tr("Amount (yuan)"), true, 0, 110},
                          {tr("Who pays"), false, 3, 130},
                          {tr("Noteworthy"), false, 3, 100}},
                         std::move(rows));
    ledger_->set_cell_colors(colors);
}

void BudgetPanel::show_checks(const Budget& budget, const RegionTree& regions)
{
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    const auto number = [](std::optional<double> value) {
        return value ? grouped_number(*value, 2) : no_number();
    };
    for (const BudgetCheck& check : budget.checks) {
        const QString verdict = !check.met   ? tr("cannot be told")
                                : *check.met ? tr("√ met")
                                             : tr("↓ not met");
        colors.insert(static_cast<int>(rows.size()) * 1000 + 5, !check.met   ? theme().secondary
                                                                : *check.met ? theme().good
                                                                             : theme().bad);
        rows.push_back({check.name.isEmpty() ? regions.path_name(check.region) : check.name,
                        rule_name(budget, check.rule), check.basis, number(check.required),
                        number(check.actual), verdict});
    }
    for (const BudgetTransition& transition : budget.transitions) {
        rows.push_back({transition.name, rule_name(budget, transition.rule),
                        tr("%1 to %2")
                            .arg(transition.from.toString(Qt::ISODate),
                                 transition.until.toString(Qt::ISODate)),
                        QString(), QString(), transition.warning});
    }
    checks_->set_content({{tr("For"), false, 3, 130},
                          {tr("Rule"), false, 3, 150},
                          {tr("Basis"), false, 5, 180},
                          {tr("Demanded"), true, 0, 96},
                          {tr("There"), true, 0, 96},
                          {tr("Result"), false, 1, 110}},
                         std::move(rows));
    checks_->set_cell_colors(colors);
}

} // namespace yice::ui
