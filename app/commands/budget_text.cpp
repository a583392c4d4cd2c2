// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/budget_text.h"

#include "app/commands/command.h"
#include "base/number_text.h"
#include "import/csv_reader.h"

#include <QCoreApplication>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString number(std::optional<double> value)
{
    return value ? grouped_number(*value, 2) : no_number();
}

QString payer_name(const QString& payer)
{
    return payer.isEmpty() ? Cli::tr("(nobody named)") : payer;
}

QString rule_name(const Budget& budget, const QString& id)
{
    const BudgetRule* rule = budget.find_rule(id);
    return rule ? rule->rule.name : id;
}

QString verdict(const std::optional<bool>& met)
{
    return !met ? Cli::tr("cannot be told") : *met ? Cli::tr("met") : Cli::tr("not met");
}

/// What of an amount a payer pays; what is split among nobody falls to the empty name.
Fen part_of(const BudgetLine& line, const QString& payer)
{
    if (line.payers.empty()) {
        return payer.isEmpty() ? line.amount : 0;
    }
    for (const PayerAmount& part : line.payers) {
        if (part.payer == payer) {
            return part.amount;
        }
    }
    return 0;
}

QString section(const QString& title, const std::vector<QStringList>& rows,
                const std::vector<bool>& right_aligned)
{
    return rows.empty() ? QString() : u'\n' + title + u'\n' + aligned_table(rows, right_aligned);
}

QString ledger(const Budget& budget, const RegionTree& regions)
{
    if (budget.lines.empty()) {
        return u'\n' + Cli::tr("No rule that holds in this period pays anything here.") + u'\n';
    }
    QStringList heading = {Cli::tr("Place"), Cli::tr("Facility"), Cli::tr("Rule"), Cli::tr("Basis"),
                           Cli::tr("Amount (yuan)")};
    std::vector<bool> aligned = {false, false, false, false, true};
    for (const PayerAmount& payer : budget.payers) {
        heading << payer_name(payer.payer);
        aligned.push_back(true);
    }
    std::vector<QStringList> rows = {heading};
    for (const BudgetLine& line : budget.lines) {
        QStringList row = {regions.path_name(line.region), line.name, rule_name(budget, line.rule),
                           line.basis, yuan_text(line.amount)};
        for (const PayerAmount& payer : budget.payers) {
            row << yuan_text(part_of(line, payer.payer));
        }
        rows.push_back(row);
    }
    QStringList sum = {Cli::tr("Total"), {}, {}, {}, yuan_text(budget.total)};
    for (const PayerAmount& payer : budget.payers) {
        sum << yuan_text(payer.amount);
    }
    rows.push_back(sum);
    return section(Cli::tr("Ledger"), rows, aligned);
}

/// One warning of one rule, and whom it is about.
struct Warning {
    QString rule;
    QString text;
    QStringList names;
};

void gather(std::vector<Warning>& gathered, const QString& rule, const QString& text,
            const QString& name)
{
    for (Warning& warning : gathered) {
        if (warning.rule == rule && warning.text == text) {
            if (!name.isEmpty()) {
                warning.names << name;
            }
            return;
        }
    }
    gathered.push_back({rule, text, name.isEmpty() ? QStringList() : QStringList{name}});
}

/// Each warning once, with the first it is about; the whole list stands in the other formats.
QString warnings(const Budget& budget)
{
    std::vector<Warning> gathered;
    for (const BudgetRule& rule : budget.rules) {
        for (const QString& warning : rule.warnings) {
            gather(gathered, rule.rule.id, warning, QString());
        }
    }
    for (const BudgetLine& line : budget.lines) {
        for (const QString& warning : line.warnings) {
            gather(gathered, line.rule, warning, line.name);
        }
    }
    for (const BudgetCheck& check : budget.checks) {
        for (const QString& warning : check.warnings) {
            gather(gathered, check.rule, warning, check.name);
        }
    }
    constexpr qsizetype named = 3;
    std::vector<QStringList> rows;
    for (const Warning& warning : gathered) {
        QString names = warning.names.mid(0, named).join(Cli::tr(", "));
        if (warning.names.size() > named) {
            names += Cli::tr(" and %1 more").arg(warning.names.size() - named);
        }
        rows.push_back({rule_name(budget, warning.rule), warning.text, names});
    }
    return section(Cli::tr("To be looked at"), rows, {false, false, false});
}

QString totals(const Budget& budget, const RegionTree& regions)
{
    std::vector<QStringList> by_rule;
    for (const BudgetRule& rule : budget.rules) {
        if (rule.lines > 0) {
            by_rule.push_back({rule.rule.id, rule.rule.name, yuan_text(rule.amount)});
        }
    }
    std::vector<QStringList> by_payer;
    for (const PayerAmount& payer : budget.payers) {
        by_payer.push_back({payer_name(payer.payer), yuan_text(payer.amount)});
    }
    std::vector<QStringList> by_region;
    for (const RegionAmount& region : budget.regions) {
        by_region.push_back({regions.find(region.region)->short_name, yuan_text(region.amount)});
    }
    return section(Cli::tr("By rule (yuan)"), by_rule, {false, false, true}) +
           section(Cli::tr("By payer (yuan)"), by_payer, {false, true}) +
           section(Cli::tr("By place (yuan)"), by_region, {false, true});
}

QString checks(const Budget& budget, const RegionTree& regions)
{
    std::vector<QStringList> rows;
    for (const BudgetCheck& check : budget.checks) {
        if (rows.empty()) {
            rows.push_back({Cli::tr("Rule"), Cli::tr("Place"), Cli::tr("Of"), Cli::tr("Basis"),
                            Cli::tr("Required"), Cli::tr("Actual"), Cli::tr("Unit"),
                            Cli::tr("Result")});
        }
        rows.push_back({rule_name(budget, check.rule), regions.path_name(check.region), check.name,
                        check.basis, number(check.required), number(check.actual), check.unit,
                        verdict(check.met)});
    }
    return section(Cli::tr("Checks"), rows, {false, false, false, false, true, true, false, false});
}

QString transitions(const Budget& budget, const RegionTree& regions)
{
    std::vector<QStringList> rows;
    for (const BudgetTransition& transition : budget.transitions) {
        rows.push_back({regions.path_name(transition.region), transition.name,
                        Cli::tr("%1 to %2")
                            .arg(transition.from.toString(Qt::ISODate),
                                 transition.until.toString(Qt::ISODate)),
                        transition.warning});
    }
    return section(Cli::tr("Transitions"), rows, {false, false, false, false});
}

QString sentences(const Budget& budget)
{
    std::vector<QStringList> rows;
    for (const BudgetRule& rule : budget.rules) {
        const Evidence& evidence = rule.rule.evidence;
        rows.push_back({rule.rule.id, rule.rule.name,
                        evidence.text.isEmpty()
                            ? QString()
                            : Cli::tr("line %1: “%2”").arg(evidence.line).arg(evidence.text)});
    }
    return section(Cli::tr("Rules in force and what the document says"), rows,
                   {false, false, false});
}

/// The last columns of both kinds of rows.
QStringList source_cells(const Budget& budget, const QString& id, const QStringList& warning_list)
{
    const BudgetRule* rule = budget.find_rule(id);
    return {warning_list.join(QStringLiteral("; ")),
            rule ? QString::number(rule->rule.evidence.line) : QString(),
            rule ? rule->rule.evidence.text : QString()};
}

QString plain(std::optional<double> value)
{
    return value ? plain_number(*value) : QString();
}

QString plain_yuan(Fen amount)
{
    return plain_number(static_cast<double>(amount) / 100);
}

} // namespace

QString budget_text(const Plan& plan, const Budget& budget, const RegionTree& regions)
{
    return plan.name + u' ' + regions.find(budget.region)->name + u' ' + budget.period.label() +
           u'\n' + ledger(budget, regions) + warnings(budget) + totals(budget, regions) +
           checks(budget, regions) + transitions(budget, regions) + sentences(budget);
}

QString budget_csv(const Budget& budget, const RegionTree& regions)
{
    QStringList heading = {Cli::tr("Part"),     Cli::tr("Place"),        Cli::tr("Facility"),
                           Cli::tr("Id"),       Cli::tr("Rule"),         Cli::tr("Basis"),
                           Cli::tr("Quantity"), Cli::tr("Unit"),         Cli::tr("Rate (yuan)"),
                           Cli::tr("Months"),   Cli::tr("Amount (yuan)")};
    for (const PayerAmount& payer : budget.payers) {
        heading << payer_name(payer.payer);
    }
    heading << Cli::tr("Required") << Cli::tr("Actual") << Cli::tr("Result")
            << Cli::tr("To be looked at") << Cli::tr("Document line") << Cli::tr("Sentence");
    QString text = csv_line(heading) + QStringLiteral("\r\n");
    for (const BudgetLine& line : budget.lines) {
        QStringList row = {Cli::tr("Ledger"),
                           regions.path_name(line.region),
                           line.name,
                           line.rule,
                           rule_name(budget, line.rule),
                           line.basis,
                           plain(line.quantity),
                           line.unit,
                           line.rate ? plain_yuan(*line.rate) : QString(),
                           QString::number(line.months),
                           plain_yuan(line.amount)};
        for (const PayerAmount& payer : budget.payers) {
            row << plain_yuan(part_of(line, payer.payer));
        }
        row += QStringList{{}, {}, {}} + source_cells(budget, line.rule, line.warnings);
        text += csv_line(row) + QStringLiteral("\r\n");
    }
    for (const BudgetCheck& check : budget.checks) {
        QStringList row = {Cli::tr("Checks"),
                           regions.path_name(check.region),
                           check.name,
                           check.rule,
                           rule_name(budget, check.rule),
                           check.basis,
                           {},
                           check.unit,
                           {},
                           {},
                           {}};
        row += QStringList(static_cast<qsizetype>(budget.payers.size()));
        row += QStringList{plain(check.required), plain(check.actual), verdict(check.met)} +
               source_cells(budget, check.rule, check.warnings);
        text += csv_line(row) + QStringLiteral("\r\n");
    }
    for (const BudgetRule& rule : budget.rules) {
        if (rule.warnings.isEmpty()) {
            continue;
        }
        QStringList row = {Cli::tr("To be looked at"), {}, {}, rule.rule.id, rule.rule.name};
        row += QStringList(static_cast<qsizetype>(budget.payers.size()) + 9);
        row += source_cells(budget, rule.rule.id, rule.warnings);
        text += csv_line(row) + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace yice::app
