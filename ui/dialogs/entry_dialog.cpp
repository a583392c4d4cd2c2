// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_dialog.h"

#include "ui/style/theme.h"
#include "workbook/error_text.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int form_width = 560;
constexpr int tags_per_row = 3;

QLabel* section(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(QStringLiteral("cardtitle"));
    return label;
}

} // namespace

EntryDialog::EntryDialog(Session& session, const RosterSpec& spec, EntryId entry, QWidget* parent)
    : QDialog(parent), session_(session), spec_(spec), entry_(entry)
{
    setWindowTitle(entry.valid() ? spec.one.shown() : tr("New: %1").arg(spec.one.shown()));
    resize(form_width + 2 * space_6, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* form = new QFormLayout(canvas);
    form->setContentsMargins(0, 0, space_4, 0);
    form->setVerticalSpacing(space_2);
    form->setHorizontalSpacing(space_4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(section(spec.dated() ? spec.one.shown() : tr("What it is")));
    add_fields(*form, FieldHome::Identity);
    if (!spec.dated()) {
        form->addRow(section(tr("As of %1").arg(session.period().label())));
        add_fields(*form, FieldHome::State);
    }
    area->setWidget(canvas);
    // Nothing is cut at the right in whatever language; the bar for scrolling stands beside it.
    area->setMinimumWidth(canvas->minimumSizeHint().width() + space_4);
    column->addWidget(area, 1);
    general_ = new QLabel;
    general_->setWordWrap(true);
    general_->hide();
    column->addWidget(general_);
    auto* buttons = new QDialogButtonBox;
    save_ = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save_->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (save()) {
            accept();
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void EntryDialog::add_fields(QFormLayout& form, FieldHome home)
{
    for (const FieldSpec& field : spec_.fields) {
        if (field.home != home || field.derived) {
            continue;
        }
        QWidget* editor = make_editor(field);
        editor->setAccessibleName(field.label.shown());
        editors_.insert(field.id, editor);
        auto* cell = new QWidget;
        auto* stack = new QVBoxLayout(cell);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(space_1);
        auto* line = new QHBoxLayout;
        line->addWidget(editor, 1);
        if (!field.unit.isEmpty()) {
            auto* unit = new QLabel(field.unit);
            unit->setObjectName(QStringLiteral("hint"));
            line->addWidget(unit);
        }
        if (field.type == FieldType::IdentityNumber && entry_.valid()) {
            auto* show = new QToolButton;
            show->setText(tr("Show"));
            show->setToolTip(tr("Shows the whole number; this is kept in the log."));
            connect(show, &QToolButton::clicked, this, [this, id = field.id] { reveal(id); });
            line->addWidget(show);
        }
        stack->addLayout(line);
        auto* note = new QLabel;
        note->setWordWrap(true);
        note->hide();
        stack->addWidget(note);
        notes_.insert(field.id, note);
        auto* label =
            new QLabel(field.required ? tr("%1 *", "required field").arg(field.label.shown())
                                      : field.label.shown());
        label->setBuddy(editor);
        form.addRow(label, cell);
    }
}

QWidget* EntryDialog::make_choice(const FieldSpec& field)
{
    auto* box = new QComboBox;
    box->addItem(QString(), QString());
    if (field.type == FieldType::Flag) {
        box->addItem(tr("yes"), QStringLiteral("是"));
        box->addItem(tr("no"), QStringLiteral("否"));
    }
    for (const Choice& choice : field.choices) {
        box->addItem(choice.label.shown(), choice.label.zh);
    }
    box->setMaxVisibleItems(16);
    return box;
}

QWidget* EntryDialog::make_tags(const FieldSpec& field)
{
    auto* tags = new QWidget;
    auto* grid = new QGridLayout(tags);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space_1);
    int index = 0;
    for (const Choice& choice : field.choices) {
        auto* box = new QCheckBox(choice.label.shown());
        box->setProperty("term", choice.label.zh);
        grid->addWidget(box, index / tags_per_row, index % tags_per_row);
        ++index;
    }
    return tags;
}

QWidget* EntryDialog::make_editor(const FieldSpec& field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Flag:
        return make_choice(field);
    case FieldType::Tags:
        return make_tags(field);
    default:
        break;
    }
    auto* edit = new QLineEdit;
    QStringList words;
    if (field.type == FieldType::Date) {
        edit->setPlaceholderText(QStringLiteral("2024-09-30"));
    } else if (field.type == FieldType::Region) {
        for (const Region& region : session_.workbook().regions().all()) {
            words << session_.workbook().regions().path_name(region.id).remove(u' ');
        }
    } else if (field.type == FieldType::Figure) {
        for (const Plan& plan : session_.workbook().plans()) {
            for (const FigureSpec& figure : figures_of(plan)) {
                words << figure.name.zh;
            }
        }
    }
    if (!words.isEmpty()) {
        auto* completer = new QCompleter(words, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    return edit;
}

void EntryDialog::set_cell(const QString& field, const QString& text)
{
    QWidget* editor = editors_.value(field);
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(text);
        edit->setCursorPosition(0);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(text)));
    } else if (editor) {
        const QStringList terms = text.split(QStringLiteral("、"), Qt::SkipEmptyParts);
        for (QCheckBox* tag : editor->findChildren<QCheckBox*>()) {
            tag->setChecked(terms.contains(tag->property("term").toString()));
        }
    }
}

QHash<QString, QString> EntryDialog::cells() const
{
    QHash<QString, QString> texts;
    for (auto editor = editors_.cbegin(); editor != editors_.cend(); ++editor) {
        QString text;
        if (const auto* edit = qobject_cast<QLineEdit*>(editor.value())) {
            text = edit->text();
        } else if (const auto* box = qobject_cast<QComboBox*>(editor.value())) {
            text = box->currentData().toString();
        } else {
            QStringList terms;
            for (const QCheckBox* tag : editor.value()->findChildren<QCheckBox*>()) {
                if (tag->isChecked()) {
                    terms << tag->property("term").toString();
                }
            }
            text = terms.join(QStringLiteral("、"));
        }
        texts.insert(editor.key(), text);
    }
    return texts;
}

void EntryDialog::fill()
{
    if (entry_.valid()) {
        const auto cells =
            Rosters(session_.workbook()).as_cells(spec_, entry_, session_.period().last_day());
        if (!cells) {
            general_->setText(error_text(cells.error()));
            general_->show();
            save_->setEnabled(false);
            return;
        }
        for (auto cell = cells->cbegin(); cell != cells->cend(); ++cell) {
            set_cell(cell.key(), cell.value());
        }
        return;
    }
    for (const FieldSpec& field : spec_.fields) {
        if (field.type == FieldType::Choice && !is_missing(field.otherwise)) {
            for (const Choice& choice : field.choices) {
                if (Value(choice.id) == field.otherwise) {
                    set_cell(field.id, choice.label.zh);
                }
            }
        }
    }
    if (session_.region() != session_.workbook().regions().root().id) {
        set_cell(spec_.region_field,
                 session_.workbook().regions().path_name(session_.region()).remove(u' '));
    }
}

void EntryDialog::reveal(const QString& field)
{
    const auto number = Rosters(session_.workbook()).identity_number(spec_, entry_, field);
    if (number) {
        set_cell(field, *number);
    } else {
        general_->setText(error_text(number.error()));
        general_->show();
    }
}

void EntryDialog::show_findings(const Findings& findings)
{
    for (QLabel* note : notes_) {
        note->hide();
    }
    QStringList elsewhere;
    for (const Finding& finding : findings) {
        QLabel* note = notes_.value(finding.field);
        if (!note) {
            elsewhere << finding.advice;
            continue;
        }
        const bool bad = finding.severity == Severity::Blocks;
        note->setText((bad ? QStringLiteral("× ") : QStringLiteral("! ")) + finding.advice);
        note->setStyleSheet(
            QStringLiteral("color: %1").arg((bad ? theme().bad : theme().attention).name()));
        note->show();
    }
    if (!findings.empty() && elsewhere.isEmpty()) {
        elsewhere << (blocks(findings)
                          ? tr("Nothing was saved: correct the marked fields first.")
                          : tr("Please look at the marked fields; saving again keeps them as "
                               "they are."));
    }
    general_->setText(elsewhere.join(u'\n'));
    general_->setVisible(!elsewhere.isEmpty());
}

bool EntryDialog::save()
{
    EntryEdit edit{&spec_, cells(), entry_, session_.period()};
    Imports imports(session_.workbook());
    auto prepared = imports.prepare(edit);
    if (!prepared) {
        general_->setText(error_text(prepared.error()));
        general_->show();
        return false;
    }
    Findings findings;
    QStringList warned;
    for (const Finding& finding : prepared->findings) {
        if (finding.severity != Severity::Note) {
            findings.push_back(finding);
            warned << finding.rule + finding.seen;
        }
    }
    show_findings(findings);
    if (blocks(findings) || (!warned.isEmpty() && warned != confirmed_)) {
        confirmed_ = warned;
        return false;
    }
    for (Finding& finding : prepared->findings) {
        finding.accepted = true;
    }
    const auto written = imports.commit(*prepared);
    if (!written) {
        general_->setText(error_text(written.error()));
        general_->show();
        return false;
    }
    return true;
}

} // namespace yice::ui
