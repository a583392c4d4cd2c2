// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicator_dialog.h"

#include "base/number_text.h"
#include "import/cell_value.h"
#include "ui/dialogs/plan_lines.h"
#include "workbook/measures.h"
#include "workbook/plans.h"
#include "workbook/splits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace yice::ui
{

namespace
{

QComboBox* make_choice(QFormLayout& form, const QString& label,
                       const std::vector<std::pair<QString, int>>& words, int chosen)
{
    auto* box = new QComboBox;
    box->setAccessibleName(label);
    for (const auto& [word, value] : words) {
        box->addItem(word, value);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    form.addRow(label, box);
    return box;
}

QComboBox* make_words(QFormLayout& form, const QString& label, const QStringList& words,
                      const QString& chosen)
{
    auto* box = new QComboBox;
    box->setAccessibleName(label);
    box->setEditable(true);
    box->addItems(words);
    box->setCurrentText(chosen);
    form.addRow(label, box);
    return box;
}

/// Which places a new or known "every …" means, as one choice.
struct OverChoice {
    std::vector<PlaceKind> kinds;
    QString label() const
    {
        QStringList names;
        for (const PlaceKind kind : kinds) {
            names << place_kind_label(kind);
        }
        return names.join(QStringLiteral("、"));
    }
};

std::vector<OverChoice> over_choices(const std::vector<PlaceKind>& known)
{
    std::vector<OverChoice> choices = {{{PlaceKind::County}},
                                       {{PlaceKind::County, PlaceKind::Zone}},
                                       {{PlaceKind::Town}},
                                       {{PlaceKind::Street}},
                                       {{PlaceKind::Township}},
                                       {{PlaceKind::Community}},
                                       {{PlaceKind::Village}},
                                       {{PlaceKind::Village, PlaceKind::Community}},
                                       {{PlaceKind::Street, PlaceKind::Community}}};
    if (std::none_of(choices.begin(), choices.end(),
                     [&](const OverChoice& choice) { return choice.kinds == known; })) {
        choices.push_back({known});
    }
    return choices;
}

} // namespace

IndicatorDialog::IndicatorDialog(Session& session, const Plan& plan, const Indicator& indicator,
                                 QWidget* parent)
    : FormDialog(indicator.id.isEmpty() ? tr("New indicator") : indicator.name, parent),
      session_(session),
      plan_(plan.id),
      indicator_(indicator)
{
    add_target(plan);
    add_formula(plan);
    add_way();
    add_units();
    fit_formula();
    check_split();
    keep_drafts({session.workbook().path(), QStringLiteral("indicator"),
                 plan.id + u'/' + (indicator.id.isEmpty() ? QStringLiteral("new") : indicator.id)});
}

void IndicatorDialog::add_target(const Plan& plan)
{
    QFormLayout& form = add_page(tr("Target"));
    const bool is_new = indicator_.id.isEmpty();
    id_ = add_line(form, tr("Id"),
                   is_new ? QStringLiteral("%1-own-%2").arg(plan.id).arg(plan.indicators.size() + 1)
                          : indicator_.id);
    id_->setEnabled(is_new);
    name_ = add_line(form, tr("Name"), indicator_.name);
    short_name_ = add_line(form, tr("Short name"), indicator_.short_name);
    chapter_ = add_line(form, tr("Chapter"), indicator_.chapter);
    unit_ = add_line(form, tr("Unit"), indicator_.unit);
    nature_ = make_words(form, tr("Nature"),
                         {QString(), QStringLiteral("约束性"), QStringLiteral("预期性")},
                         indicator_.nature);
    comparator_ =
        make_choice(form, tr("Demands"),
                    {{tr("at least (≥)"), static_cast<int>(Comparator::AtLeast)},
                     {tr("more than (>)"), static_cast<int>(Comparator::MoreThan)},
                     {tr("reaches 100 % (=)"), static_cast<int>(Comparator::Full)},
                     {tr("at most (≤)"), static_cast<int>(Comparator::AtMost)},
                     {tr("should grow"), static_cast<int>(Comparator::Rising)},
                     {tr("done or not"), static_cast<int>(Comparator::Done)},
                     {tr("words only"), static_cast<int>(Comparator::TextOnly)},
                     {tr("forecast, never judged"), static_cast<int>(Comparator::Forecast)}},
                    static_cast<int>(indicator_.comparator));
    target_ = add_line(form, tr("Target"),
                       indicator_.target ? plain_number(*indicator_.target) : QString());
    due_ = add_line(form, tr("Due"),
                    indicator_.deadline.date ? indicator_.deadline.date->toString(Qt::ISODate)
                                             : QString());
    due_->setPlaceholderText(tr("2025-12-31, or empty"));
    wording_ = add_line(form, tr("In the document's words"), indicator_.deadline.wording);
    yearly_ = new QCheckBox(tr("due again every year"));
    yearly_->setChecked(indicator_.deadline.yearly);
    form.addRow(QString(), yearly_);
    keep_ = new QCheckBox(tr("holds all the time (保持)"));
    keep_->setChecked(indicator_.keep);
    form.addRow(QString(), keep_);
    strength_ = make_words(form, tr("Softening word"),
                           {QString(), QStringLiteral("力争"), QStringLiteral("争取"),
                            QStringLiteral("基本"), QStringLiteral("逐步")},
                           indicator_.strength);
    strength_->setToolTip(tr("With one of these words the indicator never turns red by itself."));
}

QComboBox* IndicatorDialog::make_measures(const Plan& plan, const QString& chosen)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString(), QString());
    for (const FigureSpec& figure : plan.figures) {
        box->addItem(tr("%1 (typed in)").arg(figure.name.shown()), figure.id);
    }
    for (const auto* list : {&plan.measures, &built_in_measures()}) {
        for (const MeasureSpec& measure : *list) {
            box->addItem(measure.name.shown(), measure.id);
        }
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

void IndicatorDialog::add_formula(const Plan& plan)
{
    QFormLayout& form = add_page(tr("How it is counted"));
    const Formula& formula = indicator_.formula;
    kind_ = make_choice(
        form, tr("Formula"),
        {{tr("a number"), static_cast<int>(FormulaKind::Sum)},
         {tr("numerator ÷ denominator"), static_cast<int>(FormulaKind::Ratio)},
         {tr("the smallest number of every place"), static_cast<int>(FormulaKind::Minimum)},
         {tr("the share of places that have at least one"), static_cast<int>(FormulaKind::Share)},
         {tr("the increase since the start"), static_cast<int>(FormulaKind::Increase)}},
        static_cast<int>(formula.kind));
    numerator_ = make_measures(plan, formula.numerator);
    form.addRow(tr("Numerator"), numerator_);
    denominator_ = make_measures(plan, formula.denominator);
    form.addRow(tr("Denominator"), denominator_);
    factor_ = add_line(form, tr("Times"), plain_number(formula.factor));
    factor_->setToolTip(tr("100 for percent, 1000 for “per thousand”"));
    over_ = new QComboBox;
    for (const OverChoice& choice : over_choices(formula.over)) {
        over_->addItem(choice.label());
        if (choice.kinds == formula.over) {
            over_->setCurrentIndex(over_->count() - 1);
        }
    }
    form.addRow(tr("Every"), over_);
    window_ =
        make_choice(form, tr("Over the time of"),
                    {{tr("the period"), static_cast<int>(Window::Period)},
                     {tr("the year so far"), static_cast<int>(Window::Year)},
                     {tr("the plan so far"), static_cast<int>(Window::Plan)},
                     {tr("each month; the smallest counts"), static_cast<int>(Window::Month)}},
                    static_cast<int>(formula.window));
    scope_ = add_line(form, tr("Scope"), indicator_.scope);
    connect(kind_, &QComboBox::currentIndexChanged, this, &IndicatorDialog::fit_formula);
}

void IndicatorDialog::fit_formula()
{
    const auto kind = static_cast<FormulaKind>(kind_->currentData().toInt());
    denominator_->setEnabled(kind == FormulaKind::Ratio);
    over_->setEnabled(kind == FormulaKind::Minimum || kind == FormulaKind::Share);
}

void IndicatorDialog::add_way()
{
    QFormLayout& form = add_page(tr("Milestones and split"));
    baseline_ = add_line(form, tr("Baseline"),
                         indicator_.baseline ? milestone_lines({*indicator_.baseline}) : QString());
    baseline_->setPlaceholderText(tr("2020-12-31 7297 source"));
    milestones_ = add_text(form, tr("Milestones"), milestone_lines(indicator_.milestones), 4);
    milestones_->setPlaceholderText(tr("2023-12-31 8000, one line each"));
    split_ = add_text(form, tr("Split"), part_lines(indicator_.split), 6);
    split_->setPlaceholderText(tr("梨树县 1200, one line for each county or town"));
    split_check_ = new QLabel;
    split_check_->setWordWrap(true);
    form.addRow(QString(), split_check_);
    connect(split_, &QPlainTextEdit::textChanged, this, &IndicatorDialog::check_split);
    connect(target_, &QLineEdit::textChanged, this, &IndicatorDialog::check_split);
}

void IndicatorDialog::add_units()
{
    QFormLayout& form = add_page(tr("Units and source"));
    lead_ = add_line(form, tr("Lead units"), joined_units(indicator_.lead_units));
    cooperating_ =
        add_line(form, tr("Supporting units"), joined_units(indicator_.cooperating_units));
    note_ = add_text(form, tr("Note"), indicator_.note, 6);
    add_source(form, indicator_.evidence);
}

void IndicatorDialog::check_split()
{
    QString fault;
    const auto parts = read_part_lines(split_->toPlainText(), indicator_.split, fault);
    if (!parts) {
        split_check_->setText(tr("“%1” is not understood: place and number.").arg(fault));
        return;
    }
    Indicator trial = indicator_;
    trial.split = *parts;
    trial.target = read_number(target_->text(), {});
    const Plan* plan = session_.workbook().find_plan(plan_);
    const auto check = plan ? Splits(session_.workbook()).check(*plan, trial, session_.period())
                            : Result<SplitCheck>(SplitCheck());
    split_check_->setText(check && !parts->empty() ? split_text(*check, trial) : QString());
}

bool IndicatorDialog::read_target(Indicator& indicator)
{
    const QString target = target_->text().trimmed();
    indicator.target = target.isEmpty() ? std::nullopt : read_number(target, {});
    const auto factor = read_number(factor_->text(), {});
    if ((!target.isEmpty() && !indicator.target) || !factor) {
        complain(tr("“%1” is not a number.").arg(factor ? target : factor_->text()));
        return false;
    }
    indicator.formula.factor = *factor;
    const QString due = due_->text().trimmed();
    const QDate day = QDate::fromString(due, Qt::ISODate);
    if (!due.isEmpty() && !day.isValid()) {
        complain(tr("“%1” is not a date like 2025-12-31.").arg(due));
        return false;
    }
    indicator.deadline.date = day.isValid() ? std::optional(day) : std::nullopt;
    return true;
}

bool IndicatorDialog::read_way(Indicator& indicator)
{
    QString fault;
    const auto milestones = read_milestone_lines(milestones_->toPlainText(), fault);
    const auto baseline = read_milestone_lines(baseline_->text(), fault);
    const auto parts = read_part_lines(split_->toPlainText(), indicator_.split, fault);
    if (!milestones || !baseline || !parts) {
        complain(tr("“%1” is not understood.").arg(fault));
        return false;
    }
    indicator.milestones = *milestones;
    indicator.baseline = baseline->empty() ? std::nullopt : std::optional(baseline->front());
    indicator.split = *parts;
    return true;
}

std::optional<Indicator> IndicatorDialog::indicator()
{
    Indicator indicator = indicator_;
    indicator.id = id_->text().trimmed();
    indicator.name = name_->text().trimmed();
    indicator.short_name = short_name_->text().trimmed();
    indicator.chapter = chapter_->text().trimmed();
    indicator.unit = unit_->text().trimmed();
    indicator.nature = nature_->currentText().trimmed();
    indicator.comparator = static_cast<Comparator>(comparator_->currentData().toInt());
    indicator.deadline.wording = wording_->text().trimmed();
    indicator.deadline.yearly = yearly_->isChecked();
    indicator.keep = keep_->isChecked();
    indicator.strength = strength_->currentText().trimmed();
    indicator.formula.kind = static_cast<FormulaKind>(kind_->currentData().toInt());
    indicator.formula.numerator = numerator_->currentData().toString();
    indicator.formula.denominator =
        denominator_->isEnabled() ? denominator_->currentData().toString() : QString();
    indicator.formula.over =
        over_choices(indicator_.formula.over)[static_cast<size_t>(over_->currentIndex())].kinds;
    indicator.formula.window = static_cast<Window>(window_->currentData().toInt());
    indicator.scope = scope_->text().trimmed();
    indicator.lead_units = read_units(lead_->text());
    indicator.cooperating_units = read_units(cooperating_->text());
    indicator.note = note_->toPlainText().trimmed();
    indicator.evidence = source();
    if (!read_target(indicator) || !read_way(indicator)) {
        return std::nullopt;
    }
    return indicator;
}

Status IndicatorDialog::write()
{
    const auto indicator = this->indicator();
    if (!indicator) {
        return {};
    }
    if (auto done = Plans(session_.workbook()).put_indicator(plan_, *indicator); !done) {
        return done;
    }
    session_.written();
    return {};
}

} // namespace yice::ui
