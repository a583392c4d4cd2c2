// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_dialog.h"

#include "rosters/specs.h"
#include "ui/dialogs/effect_card.h"
#include "ui/dialogs/entry_field.h"
#include "ui/dialogs/entry_sections.h"
#include "ui/style/theme.h"
#include "ui/widgets/draft_banner.h"
#include "workbook/effects.h"
#include "workbook/error_text.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

// How the form of an entry is built and filled; what it does stands in entry_dialog.cpp.

namespace yice::ui
{

namespace
{

constexpr int usual_width = 1020;
constexpr int usual_height = 700;
constexpr int side_width = 176;
constexpr int widest_label = 168;
constexpr size_t few_fields = 14; ///< a form that is seen at once needs no list of its parts

int label_width(const RosterSpec& spec, const QFontMetrics& metrics)
{
    int width = 0;
    for (const FieldSpec& field : spec.fields) {
        width =
            std::max(width, metrics.horizontalAdvance(field.label.shown() + QStringLiteral(" *")));
    }
    return std::min(width + space_1, scaled(widest_label));
}

} // namespace

EntryDialog::EntryDialog(Session& session, const RosterSpec& spec, EntryId entry, QWidget* parent)
    : QDialog(parent), session_(session), spec_(spec), entry_(entry)
{
    setWindowTitle(entry.valid() ? spec.one.shown() : tr("New: %1").arg(spec.one.shown()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    make_head(*column);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space_4);
    QWidget* fields = make_fields();
    middle->addWidget(make_side());
    middle->addWidget(fields, 1);
    column->addLayout(middle, 1);
    make_foot(*column);
    make_shortcuts();
    const QSize room = screen()->availableSize() - QSize(space_6, 2 * space_6);
    resize(QSize(scaled(usual_width), scaled(usual_height)).boundedTo(room));
    typing_.setSingleShot(true);
    connect(&typing_, &QTimer::timeout, this, &EntryDialog::check_now);
    if (const Plan* plan = session.plan()) {
        const auto rows = Effects(session.workbook()).rows_behind(spec, *plan);
        counts_quickly_ = rows && *rows <= Effects::most_rows_unasked;
    }
    show_entry(entry);
    banner_->watch(keeper_, [this](const QString& field) {
        return spec_.index_of(field) < 0 ? field : spec_.field(field).label.shown();
    });
    setTabOrder(search_, list_);
    setTabOrder(list_, parts_.front().fields.front()->editor());
    if (search_->isVisibleTo(this) && entry.valid()) {
        search_->setFocus();
    } else {
        parts_.front().fields.front()->focus_editor();
    }
    // A dialog selects what its first line holds: one key would replace the name.
    QTimer::singleShot(0, this, [this] {
        if (auto* line = qobject_cast<QLineEdit*>(focusWidget())) {
            line->deselect();
        }
    });
}

void EntryDialog::make_head(QVBoxLayout& column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space_3);
    heading_ = new QLabel;
    heading_->setObjectName(QStringLiteral("title"));
    heading_->setWordWrap(true);
    state_ = new QLabel;
    state_->setObjectName(QStringLiteral("hint"));
    state_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(heading_, 1);
    line->addWidget(state_, 1);
    column.addLayout(line);
    banner_ = new DraftBanner;
    column.addWidget(banner_);
}

QWidget* EntryDialog::make_side()
{
    auto* side = new QWidget;
    side->setFixedWidth(scaled(side_width));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_2);
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("find-field"));
    search_->setPlaceholderText(tr("Find a field (Ctrl+F)"));
    search_->setAccessibleName(tr("Find a field"));
    search_->setClearButtonEnabled(true);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("sections"));
    list_->setAccessibleName(tr("Parts of the form"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Part& part : parts_) {
        auto* item = new QListWidgetItem(part.title->text(), list_);
        item->setSizeHint(QSize(0, row_height() - space_2));
    }
    list_->setCurrentRow(0);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    side->setVisible(static_cast<size_t>(fields_.size()) > few_fields);
    connect(search_, &QLineEdit::textChanged, this, &EntryDialog::find);
    const auto jump = [this](const QListWidgetItem* item) {
        show_section(parts_[static_cast<size_t>(list_->row(item))].id);
    };
    connect(list_, &QListWidget::itemClicked, this, jump);
    connect(list_, &QListWidget::itemActivated, this, jump);
    connect(area_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        // The list shows where one is.
        int row = 0;
        for (size_t i = 0; i < parts_.size(); ++i) {
            if (parts_[i].box->isVisible() && parts_[i].box->y() <= value + row_height()) {
                row = static_cast<int>(i);
            }
        }
        list_->setCurrentRow(row);
    });
    return side;
}

QWidget* EntryDialog::make_fields()
{
    area_ = new QScrollArea;
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, space_4, 0);
    column->setSpacing(space_4);
    const int width = label_width(spec_, fontMetrics());
    for (const EntrySection& section : entry_sections(spec_)) {
        Part part;
        part.id = section.id;
        part.box = new QWidget;
        auto* box = new QVBoxLayout(part.box);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(space_2);
        part.title = new QLabel(section.title);
        part.title->setObjectName(QStringLiteral("cardtitle"));
        box->addWidget(part.title);
        for (const FieldSpec* spec : section.fields) {
            auto* field = new EntryField(*spec, words_for(*spec), width);
            connect(field, &EntryField::edited, this, [this, field] { edited(*field); });
            if (spec->type == FieldType::IdentityNumber && entry_.valid()) {
                field->allow_reveal();
                connect(field, &EntryField::reveal_wanted, this,
                        [this, id = spec->id] { reveal(id); });
            }
            box->addWidget(field);
            fields_.insert(spec->id, field);
            part.fields.push_back(field);
        }
        column->addWidget(part.box);
        parts_.push_back(std::move(part));
    }
    column->addStretch(1);
    area_->setWidget(canvas);
    // Nothing is cut at the right in whatever language; the bar for scrolling stands beside it.
    area_->setMinimumWidth(canvas->minimumSizeHint().width() + space_4);
    return area_;
}

void EntryDialog::make_foot(QVBoxLayout& column)
{
    effect_ = new EffectCard;
    effect_->setVisible(session_.plan() && Effects::touches(spec_, *session_.plan()));
    connect(effect_, &EffectCard::wanted, this, &EntryDialog::count_effect);
    column.addWidget(effect_);
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    const auto button = [&](const QString& text, const QString& tip) {
        auto* made = new QPushButton(text);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        return made;
    };
    previous_ = button(tr("&Previous"), tr("The entry before (Alt+Up)"));
    next_ = button(tr("&Next"), tr("The entry after (Alt+Down)"));
    said_ = new QLabel;
    said_->setWordWrap(true);
    said_->setFont(text_font(TextSize::Hint));
    said_->setMinimumHeight(2 * QFontMetrics(said_->font()).lineSpacing());
    auto* buttons = new QDialogButtonBox;
    save_ = button(tr("&Save"), tr("Save and close (Ctrl+Enter or Ctrl+S)"));
    save_->setObjectName(QStringLiteral("primary"));
    auto* cancel = button(tr("Cancel"), tr("Close without saving (Esc)"));
    buttons->addButton(save_, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    line->addWidget(previous_);
    line->addWidget(next_);
    line->addWidget(said_, 1);
    line->addWidget(buttons);
    column.addLayout(line);
    connect(previous_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(1); });
    connect(cancel, &QPushButton::clicked, this, &EntryDialog::reject);
    connect(save_, &QPushButton::clicked, this, [this] {
        if (save()) {
            accept();
        }
    });
}

void EntryDialog::make_shortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    const auto save_and_close = [this] {
        if (save()) {
            accept();
        }
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), save_and_close);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), save_and_close);
    on(QKeySequence(QKeySequence::Save), save_and_close);
    on(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { go(1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { go(-1); });
    on(QKeySequence(QKeySequence::Find), [this] {
        search_->setFocus();
        search_->selectAll();
    });
}

QStringList EntryDialog::words_for(const FieldSpec& field) const
{
    QStringList words;
    const Workbook& workbook = session_.workbook();
    if (field.type == FieldType::Region) {
        for (const Region& region : workbook.regions().all()) {
            words << workbook.regions().path_name(region.id).remove(u' ');
        }
    } else if (field.type == FieldType::Figure) {
        for (const Plan& plan : workbook.plans()) {
            for (const FigureSpec& figure : figures_of(plan)) {
                words << figure.name.zh;
            }
        }
    }
    return words;
}

void EntryDialog::fill()
{
    readable_ = true;
    heading_->setText(windowTitle());
    if (!entry_.valid()) {
        fill_new();
        return;
    }
    const auto cells =
        Rosters(session_.workbook()).as_cells(spec_, entry_, session_.period().last_day());
    if (!cells) {
        readable_ = false;
        say(error_text(cells.error()), true);
        return;
    }
    for (auto cell = cells->cbegin(); cell != cells->cend(); ++cell) {
        set_cell(cell.key(), cell.value());
    }
    const QString name = cells->value(spec_.name_field);
    heading_->setText(name.isEmpty() ? windowTitle() : name);
}

void EntryDialog::fill_new()
{
    for (const FieldSpec& field : spec_.fields) {
        for (const Choice& choice : field.choices) {
            if (field.type == FieldType::Choice && Value(choice.id) == field.otherwise) {
                set_cell(field.id, choice.label.zh);
            }
        }
    }
    if (session_.region() != session_.workbook().regions().root().id) {
        set_cell(spec_.region_field,
                 session_.workbook().regions().path_name(session_.region()).remove(u' '));
    }
}

/// How the entry was as of the last day of the period before, beside every field of its state.
void EntryDialog::show_before()
{
    const Period& period = session_.period();
    state_->setText(spec_.dated() ? period.label() : tr("As of %1").arg(period.label()));
    if (!entry_.valid() || spec_.dated() || !readable_) {
        return;
    }
    Rosters rosters(session_.workbook());
    const Period before = period.previous();
    const auto now_row = rosters.rows(spec_, {entry_}, period.last_day());
    const auto row = rosters.rows(spec_, {entry_}, before.last_day());
    const auto cells = rosters.as_cells(spec_, entry_, before.last_day());
    if (!now_row || !row || !cells) {
        return;
    }
    const QDate as_of = now_row->front().as_of;
    if (as_of.isValid() && as_of < period.first_day()) {
        state_->setText(tr("As of %1; nothing reported yet, carried on from %2")
                            .arg(period.label(), Period::of(period.kind(), as_of).label()));
    }
    if (!row->front().as_of.isValid()) {
        state_->setText(tr("As of %1; nothing is known from before").arg(period.label()));
        return;
    }
    const QString when = period.kind() == Period::Kind::Month  ? tr("last month")
                         : period.kind() == Period::Kind::Year ? tr("last year")
                                                               : tr("last quarter");
    for (EntryField* field : fields_) {
        if (field->field().home == FieldHome::State) {
            field->set_before(cells->value(field->field().id), when);
        }
    }
}

void EntryDialog::find(const QString& text)
{
    for (size_t i = 0; i < parts_.size(); ++i) {
        const Part& part = parts_[i];
        bool any = false;
        for (EntryField* field : part.fields) {
            const bool fits = field->fits(text);
            field->setVisible(fits);
            any = any || fits;
        }
        part.box->setVisible(any);
        list_->item(static_cast<int>(i))->setHidden(!any);
    }
    area_->verticalScrollBar()->setValue(0);
}

void EntryDialog::show_section(const QString& id)
{
    search_->clear();
    for (const Part& part : parts_) {
        if (part.id == id) {
            area_->widget()->layout()->activate();
            area_->verticalScrollBar()->setValue(part.box->y());
            part.fields.front()->focus_editor();
        }
    }
}

} // namespace yice::ui
