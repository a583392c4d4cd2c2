// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/condition_list.h"

#include "import/cell_value.h"
#include "ui/style/theme.h"
#include "workbook/condition_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

using Test = Condition::Test;

bool has_words(const FieldSpec& field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Tags ||
           field.type == FieldType::Flag;
}

/// The tests that make sense for a field, the likeliest first.
std::vector<Test> tests_for(const FieldSpec& field)
{
    switch (field.type) {
    case FieldType::Choice:
        return {Test::In, Test::NotIn, Test::Given};
    case FieldType::Tags:
        return {Test::Has, Test::Given};
    case FieldType::Flag:
        return {Test::Is, Test::IsNot, Test::Given};
    case FieldType::Integer:
    case FieldType::Real:
        return {Test::AtLeast, Test::AtMost, Test::MoreThan, Test::LessThan, Test::Given};
    case FieldType::Date:
        return {Test::Within,  Test::Since,      Test::Until, Test::WithinYears,
                Test::NotOver, Test::AgeAtLeast, Test::Given};
    default:
        return {Test::Contains, Test::In, Test::Given};
    }
}

bool takes_text(Test test)
{
    return test != Test::Given && test != Test::NotOver && test != Test::Within;
}

bool fits_a_line(const RosterSpec& roster, const Condition& condition)
{
    if (condition.field.isEmpty() || condition.or_as_of || roster.index_of(condition.field) < 0) {
        return false;
    }
    const auto tests = tests_for(roster.field(condition.field));
    return std::find(tests.begin(), tests.end(), condition.test) != tests.end();
}

QString id_of_word(const FieldSpec& field, const QString& word)
{
    for (const Choice& choice : field.choices) {
        if (word == choice.id || word == choice.label.zh || word == choice.label.en) {
            return choice.id;
        }
    }
    return {};
}

QStringList words_of(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;]+"));
    QStringList words;
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        words << word.trimmed();
    }
    return words;
}

/// Reads what was typed for the test; false when it is not understood.
bool read_value(Condition& condition, const FieldSpec& field, const QString& text)
{
    switch (condition.test) {
    case Test::In:
    case Test::NotIn:
    case Test::Has:
    case Test::Contains:
        for (const QString& word : words_of(text)) {
            const QString id = field.choices.empty() ? word : id_of_word(field, word);
            if (id.isEmpty()) {
                return false;
            }
            condition.words << id;
        }
        return !condition.words.isEmpty();
    case Test::Since:
    case Test::Until:
        condition.day = QDate::fromString(text.trimmed(), Qt::ISODate);
        return condition.day.isValid();
    default: {
        const auto number = read_number(text, {});
        condition.number = number.value_or(0);
        return number.has_value();
    }
    }
}

} // namespace

ConditionList::ConditionList(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_2);
    rows_->setSpacing(space_1);
    column->addLayout(rows_);
    auto* add = new QToolButton;
    add->setText(tr("Add a condition"));
    add->setIcon(icon(QStringLiteral("add")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setObjectName(QStringLiteral("flat"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QToolButton::clicked, this, [this] {
        if (roster_) {
            Condition condition;
            const QString& first =
                roster_->kind_field.isEmpty() ? roster_->fields.front().id : roster_->kind_field;
            condition.field = first;
            condition.test = tests_for(roster_->field(first)).front();
            add_condition(condition);
            emit changed();
        }
    });
}

void ConditionList::set_conditions(const RosterSpec& roster,
                                   const std::vector<Condition>& conditions)
{
    roster_ = &roster;
    for (Line& line : lines_) {
        line.row->deleteLater();
        rows_->removeWidget(line.row);
    }
    lines_.clear();
    for (const Condition& condition : conditions) {
        if (fits_a_line(roster, condition)) {
            add_condition(condition);
        } else {
            add_kept(condition);
        }
    }
}

ConditionList::Line* ConditionList::line_of(const QWidget* row)
{
    const auto found = std::find_if(lines_.begin(), lines_.end(),
                                    [row](const Line& line) { return line.row == row; });
    return found == lines_.end() ? nullptr : &*found;
}

void ConditionList::remove(QWidget* row)
{
    rows_->removeWidget(row);
    row->deleteLater();
    std::erase_if(lines_, [row](const Line& line) { return line.row == row; });
    emit changed();
}

void ConditionList::add_kept(const Condition& condition)
{
    Line line;
    line.row = new QWidget;
    line.kept = condition;
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(condition_text(*roster_, condition));
    words->setWordWrap(true);
    auto* away = new QToolButton;
    away->setIcon(icon(QStringLiteral("close")));
    away->setObjectName(QStringLiteral("flat"));
    away->setAccessibleName(tr("Remove the condition"));
    layout->addWidget(words, 1);
    layout->addWidget(away);
    connect(away, &QToolButton::clicked, this, [this, row = line.row] { remove(row); });
    rows_->addWidget(line.row);
    lines_.push_back(std::move(line));
}

void ConditionList::add_condition(const Condition& condition)
{
    Line line;
    line.row = new QWidget;
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space_2);
    line.field = new QComboBox;
    line.field->setAccessibleName(tr("Field"));
    for (const FieldSpec& field : roster_->fields) {
        if (field.type != FieldType::Region && field.type != FieldType::Figure) {
            line.field->addItem(field.label.shown(), field.id);
        }
    }
    line.field->setCurrentIndex(line.field->findData(condition.field));
    line.test = new QComboBox;
    line.test->setAccessibleName(tr("Test"));
    line.word = new QComboBox;
    line.word->setEditable(true);
    line.word->setAccessibleName(tr("Value"));
    line.text = new QLineEdit;
    line.text->setAccessibleName(tr("Value"));
    auto* away = new QToolButton;
    away->setIcon(icon(QStringLiteral("close")));
    away->setObjectName(QStringLiteral("flat"));
    away->setAccessibleName(tr("Remove the condition"));
    layout->addWidget(line.field, 3);
    layout->addWidget(line.test, 3);
    layout->addWidget(line.word, 4);
    layout->addWidget(line.text, 4);
    layout->addWidget(away);
    rows_->addWidget(line.row);
    QWidget* row = line.row;
    lines_.push_back(std::move(line));
    Line& added = lines_.back();
    added.kept = condition;
    fit(added);
    const auto refit = [this, row] {
        if (Line* found = line_of(row)) {
            fit(*found);
            emit changed();
        }
    };
    connect(added.field, &QComboBox::activated, this, refit);
    connect(added.test, &QComboBox::activated, this, refit);
    connect(added.word, &QComboBox::currentTextChanged, this, &ConditionList::changed);
    connect(added.text, &QLineEdit::textChanged, this, &ConditionList::changed);
    connect(away, &QToolButton::clicked, this, [this, row] { remove(row); });
}

void ConditionList::fit(Line& line)
{
    const FieldSpec& field = roster_->field(line.field->currentData().toString());
    const auto tests = tests_for(field);
    const Condition& condition = line.kept;
    const bool same_field = condition.field == field.id;
    const QVariant chosen = line.test->count() > 0 ? line.test->currentData()
                                                   : QVariant(static_cast<int>(condition.test));
    line.test->clear();
    for (const Test test : tests) {
        line.test->addItem(test_text(test), static_cast<int>(test));
    }
    line.test->setCurrentIndex(std::max(0, line.test->findData(chosen)));
    const Test test = static_cast<Test>(line.test->currentData().toInt());
    const QSignalBlocker quiet_word(line.word);
    const QSignalBlocker quiet_text(line.text);
    line.word->clear();
    if (field.type == FieldType::Flag || test == Test::Given || test == Test::NotOver) {
        line.word->addItem(tr("yes"), true);
        line.word->addItem(tr("no"), false);
        line.word->setEditable(false);
        line.word->setCurrentIndex(same_field && !condition.flag ? 1 : 0);
    } else if (test == Test::Within) {
        line.word->addItem(tr("the period"), QStringLiteral("window"));
        line.word->addItem(tr("the year"), QStringLiteral("year"));
        line.word->addItem(tr("the plan"), QStringLiteral("plan"));
        line.word->setEditable(false);
        line.word->setCurrentIndex(std::max(0, line.word->findData(condition.other)));
    } else if (has_words(field)) {
        line.word->setEditable(true);
        for (const Choice& choice : field.choices) {
            line.word->addItem(choice.label.shown());
        }
        line.word->setCurrentText(same_field ? value_text(field, condition) : QString());
    } else {
        line.text->setText(same_field ? value_text(field, condition) : QString());
    }
    const bool words = has_words(field) || !takes_text(test);
    line.word->setVisible(words);
    line.text->setVisible(!words);
}

std::optional<std::vector<Condition>> ConditionList::conditions(QString& fault) const
{
    std::vector<Condition> result;
    for (const Line& line : lines_) {
        if (!line.field) {
            result.push_back(line.kept);
            continue;
        }
        Condition condition;
        condition.field = line.field->currentData().toString();
        condition.test = static_cast<Test>(line.test->currentData().toInt());
        const FieldSpec& field = roster_->field(condition.field);
        if (condition.test == Test::Within) {
            condition.other = line.word->currentData().toString();
        } else if (field.type == FieldType::Flag || condition.test == Test::Given ||
                   condition.test == Test::NotOver) {
            condition.flag = line.word->currentData().toBool();
        } else {
            const QString text = has_words(field) ? line.word->currentText() : line.text->text();
            if (!read_value(condition, field, text)) {
                fault = text.isEmpty() ? field.label.shown() : text;
                return std::nullopt;
            }
        }
        result.push_back(std::move(condition));
    }
    return result;
}

} // namespace yice::ui
