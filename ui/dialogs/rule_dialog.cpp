// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rule_dialog.h"

#include "base/number_text.h"
#include "import/cell_value.h"
#include "rosters/specs.h"
#include "workbook/plans.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace yice::ui
{

namespace
{

struct RuleFormText {
    Q_DECLARE_TR_FUNCTIONS(RuleFormText)
};

/// What the one amount of a rule is, and in which unit.
QString amount_label(RuleKind kind)
{
    switch (kind) {
    case RuleKind::FacilityAmount:
        return RuleFormText::tr("Amount per facility (yuan a year)");
    case RuleKind::StaffPay:
        return RuleFormText::tr("Amount per member of staff (yuan a month)");
    case RuleKind::BedGrant:
        return RuleFormText::tr("Amount per bed (yuan, once)");
    case RuleKind::BedSubsidy:
        return RuleFormText::tr("Amount per bed (yuan a month)");
    default:
        return {};
    }
}

QString label_of_choice(const RosterSpec& spec, const char* field, const QString& id)
{
    for (const Choice& choice : spec.field(field).choices) {
        if (choice.id == id) {
            return choice.label.shown();
        }
    }
    return id;
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

} // namespace

RuleDialog::RuleDialog(Session& session, const Plan& plan, const Rule& rule, QWidget* parent)
    : FormDialog(rule.name, parent), session_(session), plan_(plan.id), rule_(rule)
{
    QFormLayout& form = add_page(tr("Parameters"));
    name_ = add_line(form, tr("Name"), rule.name);
    from_ = add_line(form, tr("Holds from"), rule.from.toString(Qt::ISODate));
    until_ =
        add_line(form, tr("until"), rule.until ? rule.until->toString(Qt::ISODate) : QString());
    until_->setPlaceholderText(tr("no end"));
    add_parameters(form);
    add_lists(form);
    add_rounding(form);
    note_ = add_text(form, tr("Note"), rule.note, 4);
    add_source(form, rule.evidence);
    keep_drafts({session.workbook().path(), QStringLiteral("rule"), plan.id + u'/' + rule.id});
}

void RuleDialog::add_number(QFormLayout& form, const QString& label, std::optional<double> value,
                            bool may_be_empty,
                            std::function<void(Rule&, std::optional<double>)> put)
{
    QLineEdit* edit = add_line(form, label, value ? plain_number(*value) : QString());
    if (may_be_empty) {
        edit->setPlaceholderText(tr("left to the county: not typed in yet"));
    }
    parameters_.push_back({edit, may_be_empty, std::move(put)});
}

void RuleDialog::add_parameters(QFormLayout& form)
{
    const RuleParameters& parameters = rule_.parameters;
    if (const QString label = amount_label(rule_.kind); !label.isEmpty()) {
        add_number(form, label, parameters.amount, true,
                   [](Rule& rule, std::optional<double> value) { rule.parameters.amount = value; });
    }
    const struct {
        RuleKind kind;
        QString label;
        double RuleParameters::*number;
    } numbers[] = {
        {RuleKind::FundShare, tr("At least (% of the fund)"), &RuleParameters::share_percent},
        {RuleKind::LandPerHead, tr("Land per resident (㎡)"), &RuleParameters::area},
        {RuleKind::AreaPerHouseholds, tr("Area per 100 households (㎡)"), &RuleParameters::area},
        {RuleKind::BedGrant, tr("From this number of beds on"), &RuleParameters::from_beds},
    };
    for (const auto& [kind, label, number] : numbers) {
        if (kind == rule_.kind) {
            add_number(form, label, parameters.*number, false,
                       [number](Rule& rule, std::optional<double> value) {
                           rule.parameters.*number = value.value_or(0);
                       });
        }
    }
    if (rule_.kind == RuleKind::Transition) {
        add_number(form, tr("Years"), parameters.years, false,
                   [](Rule& rule, std::optional<double> value) {
                       rule.parameters.years = static_cast<int>(value.value_or(0));
                   });
    }
}

void RuleDialog::add_lists(QFormLayout& form)
{
    const RuleParameters& parameters = rule_.parameters;
    for (const QString& grade : sorted(parameters.by_grade.keys())) {
        add_number(form, tr("%1 (yuan)").arg(label_of_choice(facility_spec(), "grade", grade)),
                   parameters.by_grade.value(grade), true,
                   [grade](Rule& rule, std::optional<double> value) {
                       rule.parameters.by_grade.insert(grade, value);
                   });
    }
    for (size_t i = 0; i < parameters.tiers.size(); ++i) {
        add_number(form, tr("From ㎡"), parameters.tiers[i].from, false,
                   [i](Rule& rule, std::optional<double> value) {
                       rule.parameters.tiers[i].from = value.value_or(0);
                   });
        add_number(form, tr("yuan a year"), parameters.tiers[i].amount, false,
                   [i](Rule& rule, std::optional<double> value) {
                       rule.parameters.tiers[i].amount = value.value_or(0);
                   });
    }
    for (const QString& care : sorted(parameters.residents_per_staff.keys())) {
        add_number(form,
                   tr("%1: residents per member of staff")
                       .arg(label_of_choice(elder_spec(), "self_care", care)),
                   parameters.residents_per_staff.value(care), false,
                   [care](Rule& rule, std::optional<double> value) {
                       rule.parameters.residents_per_staff.insert(care, value.value_or(0));
                   });
    }
    for (size_t i = 0; i < parameters.shares.size(); ++i) {
        add_number(form, tr("Share of %1 (of 1)").arg(parameters.shares[i].payer),
                   parameters.shares[i].share, false, [i](Rule& rule, std::optional<double> value) {
                       rule.parameters.shares[i].share = value.value_or(0);
                   });
    }
}

void RuleDialog::add_rounding(QFormLayout& form)
{
    const bool staff = rule_.kind == RuleKind::StaffRatio;
    if (!staff && rule_.kind != RuleKind::AreaPerHouseholds) {
        return;
    }
    rounding_ = new QComboBox;
    if (staff) {
        rounding_->addItem(tr("each group is rounded up"), QStringLiteral("each"));
        rounding_->addItem(tr("only the sum is rounded up"), QStringLiteral("total"));
    } else {
        rounding_->addItem(tr("in proportion"), QStringLiteral("pro_rata"));
        rounding_->addItem(tr("each hundred that is begun"), QStringLiteral("started"));
    }
    rounding_->setCurrentIndex(std::max(0, rounding_->findData(rule_.parameters.rounding)));
    form.addRow(tr("Rounding"), rounding_);
}

Status RuleDialog::write()
{
    Rule rule = rule_;
    for (const Parameter& parameter : parameters_) {
        const QString text = parameter.edit->text().trimmed();
        const auto value = text.isEmpty() ? std::nullopt : read_number(text, {});
        if (!value && (!text.isEmpty() || !parameter.may_be_empty)) {
            complain(tr("“%1” is not a number.").arg(text));
            parameter.edit->setFocus();
            return {};
        }
        parameter.put(rule, value);
    }
    const QDate from = QDate::fromString(from_->text().trimmed(), Qt::ISODate);
    const QDate until = QDate::fromString(until_->text().trimmed(), Qt::ISODate);
    if (!from.isValid() || (!until.isValid() && !until_->text().trimmed().isEmpty())) {
        complain(tr("A date is written like 2025-12-31."));
        return {};
    }
    rule.name = name_->text().trimmed();
    rule.from = from;
    rule.until = until.isValid() ? std::optional(until) : std::nullopt;
    rule.note = note_->toPlainText().trimmed();
    rule.evidence = source();
    if (rounding_) {
        rule.parameters.rounding = rounding_->currentData().toString();
    }
    if (auto done = Plans(session_.workbook()).put_rule(plan_, rule); !done) {
        return done;
    }
    session_.written();
    return {};
}

} // namespace yice::ui
