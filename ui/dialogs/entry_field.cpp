// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_field.h"

#include "base/chinese_text.h"
#include "base/number_text.h"
#include "base/pinyin.h"
#include "import/cell_value.h"
#include "ui/style/theme.h"
#include "ui/widgets/field_editor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace yice::ui
{

namespace
{

constexpr int before_width = 240;

bool is_number(const FieldSpec& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Real;
}

/// A word of a vocabulary in the language of the program.
QString shown_word(const FieldSpec& field, const QString& text)
{
    if (field.type == FieldType::Flag) {
        return text == QStringLiteral("是") ? FieldEditor::tr("yes") : FieldEditor::tr("no");
    }
    QStringList words;
    for (const QString& word : text.split(QStringLiteral("、"))) {
        QString shown = word;
        for (const Choice& choice : field.choices) {
            if (choice.label.zh == word) {
                shown = choice.label.shown();
            }
        }
        words << shown;
    }
    return words.join(EntryField::tr(", ", "between names"));
}

/// How a sheet may also say the word that is chosen.
QString also_written(const FieldSpec& field, const QString& text)
{
    constexpr int most = 4;
    for (const Choice& choice : field.choices) {
        if (choice.label.zh == text && !choice.synonyms.isEmpty()) {
            return EntryField::tr("Sheets also say: %1")
                .arg(choice.synonyms.mid(0, most).join(QStringLiteral("、")));
        }
    }
    return {};
}

} // namespace

EntryField::EntryField(const FieldSpec& field, const QStringList& words, int label_width,
                       QWidget* parent)
    : QWidget(parent), field_(field), editor_(new FieldEditor(field, words))
{
    setObjectName(QStringLiteral("field-") + field.id);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space_3);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* label = new QLabel(field.required ? tr("%1 *", "required field").arg(field.label.shown())
                                            : field.label.shown());
    label->setFixedWidth(label_width);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(editor_);
    if (field.required) {
        label->setToolTip(tr("Must be filled in."));
    }
    line_ = new QHBoxLayout;
    line_->setSpacing(space_2);
    line_->addWidget(editor_, is_number(field) ? 0 : 1);
    if (!field.unit.isEmpty()) {
        auto* unit = new QLabel(field.unit);
        unit->setObjectName(QStringLiteral("hint"));
        line_->addWidget(unit);
    }
    if (is_number(field)) {
        line_->addStretch(1);
    }
    before_ = new QLabel;
    before_->setObjectName(QStringLiteral("hint"));
    before_->setFixedWidth(scaled(before_width));
    before_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    before_->setFocusPolicy(Qt::NoFocus);
    grid->addWidget(label, 0, 0);
    const bool wide = field.type == FieldType::Tags;
    grid->addLayout(line_, 0, 1, 1, wide ? 2 : 1);
    grid->addWidget(before_, wide ? 1 : 0, 2);
    make_note(*grid);
    connect(editor_, &FieldEditor::changed, this, [this] {
        show_before();
        if (finding_.isEmpty()) {
            note_->setText(hint());
        }
        emit edited();
    });
    show_finding(nullptr);
}

void EntryField::make_note(QGridLayout& grid)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space_2);
    note_ = new QLabel;
    note_->setWordWrap(true);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    note_->setFont(text_font(TextSize::Hint));
    keep_ = new QCheckBox(tr("Keep it"));
    keep_->setFont(text_font(TextSize::Hint));
    keep_->setAccessibleName(tr("Keep: %1").arg(field_.label.shown()));
    // As high as it ever is in one line, so that nothing below moves when something is found.
    note_->setMinimumHeight(
        std::max(QFontMetrics(note_->font()).lineSpacing() + space_1, keep_->sizeHint().height()));
    keep_->hide();
    row->addWidget(note_, 1);
    row->addWidget(keep_, 0, Qt::AlignTop);
    grid.addLayout(row, 1, 1, 1, field_.type == FieldType::Tags ? 1 : 2);
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setPlaceholderText(tr("Why it is right as it is"));
    reason_->setAccessibleName(tr("Reason: %1").arg(field_.label.shown()));
    reason_->hide();
    grid.addWidget(reason_, 2, 1, 1, 2);
    connect(keep_, &QCheckBox::toggled, this, [this](bool on) {
        reason_->setVisible(on);
        if (on && keep_->hasFocus()) {
            reason_->setFocus();
        }
        emit edited();
    });
}

QString EntryField::text() const
{
    return editor_->text();
}

void EntryField::set_text(const QString& text)
{
    editor_->set_text(text);
}

void EntryField::set_before(const std::optional<QString>& text, const QString& when)
{
    before_text_ = text;
    when_ = when;
    show_before();
}

void EntryField::show_before()
{
    if (!before_text_) {
        before_->clear();
        before_->setToolTip({});
        return;
    }
    const QString now = trim(text());
    const QString& before = *before_text_;
    QString shown = before.isEmpty() ? no_number() : before;
    QString change;
    const auto old_number = is_number(field_) ? read_number(before, field_.unit) : std::nullopt;
    const auto new_number = is_number(field_) ? read_number(now, field_.unit) : std::nullopt;
    if (old_number) {
        shown = number_with_unit(old_number, field_.unit, 2);
    } else if (!before.isEmpty() && (field_.type == FieldType::Flag || !field_.choices.empty())) {
        shown = shown_word(field_, before);
    }
    const bool same = old_number && new_number ? *old_number == *new_number : now == before;
    if (same) {
        change = now.isEmpty() ? QString() : tr("= carried on");
    } else if (old_number && new_number) {
        const double by = *new_number - *old_number;
        change = by > 0 ? tr("↑ +%1", "larger than last quarter").arg(grouped_number(by, 2))
                        : tr("↓ −%1", "smaller than last quarter").arg(grouped_number(-by, 2));
    } else {
        change = now.isEmpty() ? tr("emptied") : before.isEmpty() ? tr("new") : tr("changed");
    }
    if (before.isEmpty() && now.isEmpty()) {
        before_->clear();
        before_->setToolTip({});
        return;
    }
    QString whole = when_ + u' ' + shown;
    before_->setToolTip(change.isEmpty() ? whole : whole + QStringLiteral(" · ") + change);
    // A long address is cut in the middle of the line, never the word that says what changed.
    const QString tail = change.isEmpty() ? QString() : QStringLiteral(" · ") + change;
    const QFontMetrics metrics(text_font(TextSize::Hint));
    before_->setText(
        metrics.elidedText(whole, Qt::ElideRight,
                           scaled(before_width) - metrics.horizontalAdvance(tail) - space_1) +
        tail);
}

void EntryField::allow_reveal()
{
    auto* show = new QToolButton;
    show->setText(tr("Show"));
    show->setToolTip(tr("Shows the whole number; this is kept in the log."));
    line_->addWidget(show);
    connect(show, &QToolButton::clicked, this, &EntryField::reveal_wanted);
}

QString EntryField::hint() const
{
    switch (field_.type) {
    case FieldType::Date:
        return tr("A day like 2024-09-30; 2024.9.30 and 2024年9月30日 are read as well");
    case FieldType::CreditCode:
        return tr("18 characters, as on the certificate");
    case FieldType::IdentityNumber:
        return tr("18 characters; shown and exported with stars");
    case FieldType::Region:
        return tr("Town or village; a part of its name will do");
    case FieldType::Figure:
        return tr("Name of the figure; a part of it will do");
    case FieldType::Choice:
        return also_written(field_, text());
    case FieldType::Integer:
    case FieldType::Real:
        return field_.maximum && *field_.maximum <= 1000
                   ? tr("%1 to %2")
                         .arg(grouped_number(field_.minimum.value_or(0), 2),
                              grouped_number(*field_.maximum, 2))
                   : QString();
    default:
        return {};
    }
}

void EntryField::show_finding(const Finding* finding)
{
    const QString shown = finding ? finding->rule + u'|' + finding->seen : QString();
    if (shown != finding_) {
        finding_ = shown;
        const QSignalBlocker quiet(keep_);
        keep_->setChecked(false);
        reason_->clear();
        reason_->hide();
    }
    const bool bad = finding && finding->severity == Severity::Blocks;
    keep_->setVisible(finding && !bad);
    QPalette palette = note_->palette();
    palette.setColor(QPalette::WindowText, !finding ? theme().secondary
                                           : bad    ? theme().bad
                                                    : theme().attention);
    note_->setPalette(palette);
    note_->setText(
        !finding ? hint() : (bad ? QStringLiteral("× ") : QStringLiteral("! ")) + finding->advice);
    note_->setAccessibleName(note_->text());
    editor_->setAccessibleDescription(note_->text());
}

bool EntryField::is_kept() const
{
    return keep_->isChecked();
}

QString EntryField::reason() const
{
    return reason_->text().trimmed();
}

void EntryField::keep()
{
    if (!keep_->isHidden()) {
        keep_->setChecked(true);
    }
}

bool EntryField::fits(const QString& search) const
{
    const NameQuery query(search);
    QStringList names = field_.synonyms;
    names << field_.label.zh << field_.label.en << field_.id << field_.unit;
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return query.match(name) != NameMatch::none; });
}

QWidget* EntryField::editor()
{
    return editor_;
}

void EntryField::focus_editor()
{
    editor_->setFocus(Qt::OtherFocusReason);
}

} // namespace yice::ui
