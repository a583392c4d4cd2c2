// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosters_page.h"

#include "import/cell_filter.h"
#include "rosters/specs.h"
#include "ui/models/roster_model.h"
#include "ui/pages/roster_edits.h"
#include "ui/pages/roster_facets.h"
#include "ui/pages/roster_finder.h"
#include "ui/pages/selection_line.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/error_text.h"
#include "workbook/measures.h"
#include "workbook/rosters.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

const QString roster_key = QStringLiteral("roster");
const QString looks_key = QStringLiteral("looks");

} // namespace

RostersPage::RostersPage(Session& session, QWidget* parent)
    : Page(session, parent),
      grid_(new RosterGrid),
      find_bar_(new FindBar),
      empty_(new QLabel(grid_->viewport()))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    auto* card = new Card;
    card->body()->addLayout(make_bar());
    card->body()->addWidget(find_bar_);
    card->body()->addWidget(grid_, 1);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setObjectName(QStringLiteral("hint"));
    empty_->setWordWrap(true);
    grid_->viewport()->installEventFilter(this);
    card->body()->addLayout(make_foot());
    page->addWidget(card);

    edits_ = new RosterEdits(session, *grid_, this);
    finder_ = new RosterFinder(session, *find_bar_, *grid_, *edits_);
    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(200);
    connect(typing_, &QTimer::timeout, this, &RostersPage::ask);
    connect(search_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    connect_grid();
    make_shortcuts();
    connect(&session, &Session::opened, this, &RostersPage::fill_names);
    set_spec(*roster_specs().front());
}

QHBoxLayout* RostersPage::make_bar()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space_2);
    roster_ = new QComboBox;
    roster_->setAccessibleName(tr("Roster"));
    for (const RosterSpec* spec : roster_specs()) {
        roster_->addItem(spec->label.shown(), spec->id);
    }
    roster_->setMaxVisibleItems(20);
    bar->addWidget(roster_);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search, also by pinyin"));
    search_->setAccessibleName(tr("Search the roster"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(scaled(220));
    bar->addWidget(search_, 1);
    facets_ = new RosterFacets(session());
    bar->addWidget(facets_);
    filter_ = new QToolButton;
    filter_->setIcon(icon(QStringLiteral("filter")));
    filter_->setCheckable(true);
    filter_->setToolTip(tr("Filter row (Ctrl+Shift+L)"));
    filter_->setAccessibleName(tr("Filter row"));
    bar->addWidget(filter_);
    bar->addStretch(1);
    auto* add = new QPushButton(tr("New…"));
    add->setIcon(icon(QStringLiteral("add")));
    bar->addWidget(add);
    more_ = new QPushButton(tr("More"));
    make_menu();
    bar->addWidget(more_);
    connect(roster_, &QComboBox::activated, this, [this] {
        show_roster(roster_->currentData().toString());
        emit item_chosen();
    });
    connect(add, &QPushButton::clicked, this, [this] { open_entry({}); });
    connect(filter_, &QToolButton::toggled, this, &RostersPage::show_filter_row);
    connect(facets_, &RosterFacets::changed, this, [this] {
        look_.choices = facets_->choices();
        ask();
    });
    connect(facets_, &RosterFacets::blank_wanted, this, [this](const QString& field) {
        show_filter_row(true);
        set_filter(field, tr("(blank)", "in the filter row"));
    });
    return bar;
}

QHBoxLayout* RostersPage::make_foot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space_4);
    count_ = new QLabel;
    count_->setObjectName(QStringLiteral("hint"));
    note_ = new QLabel;
    note_->setWordWrap(true);
    note_->setAccessibleName(tr("What happened last"));
    sums_ = new SelectionLine(session(), *grid_);
    foot->addWidget(count_);
    foot->addWidget(note_, 1);
    foot->addWidget(sums_);
    return foot;
}

void RostersPage::make_shortcuts()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& what) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(QKeySequence::Find, [this] { finder_->begin(false); });
    add(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { finder_->begin(true); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { show_filter_row(!grid_->shows_filter_row()); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] {
        if (const QModelIndex current = grid_->currentIndex(); current.isValid()) {
            open_history(model_->entry_at(current.row()));
        }
    });
}

void RostersPage::connect_grid()
{
    connect(grid_, &RosterGrid::open_wanted, this,
            [this](int row) { open_entry(model_->entry_at(row)); });
    connect(grid_, &RosterGrid::cell_menu_wanted, this, &RostersPage::open_cell_menu);
    connect(grid_, &RosterGrid::heading_menu_wanted, this, &RostersPage::open_heading_menu);
    connect(grid_, &RosterGrid::heading_clicked, this, &RostersPage::sort_from_heading);
    connect(grid_, &RosterGrid::column_moved, this, [this](int from, int to) {
        std::vector<int> fields = model_->columns();
        const int moved = fields[static_cast<size_t>(from)];
        fields.erase(fields.begin() + from);
        fields.insert(fields.begin() + to, moved);
        set_columns(fields);
    });
    connect(grid_, &RosterGrid::filter_typed, this, [this](int column, const QString& text) {
        look_.filters.insert(model_->field_at(column).id, text);
        grid_->set_filter_text(column, text);
        typing_->start();
    });
    connect(grid_, &RosterGrid::filter_list_wanted, this, [this](int column, const QPoint& at) {
        facets_->set_query(model_->query());
        facets_->open_list(model_->field_at(column).id, at);
    });
    connect(grid_, &RosterGrid::filter_entered, this, [this](int column) {
        const QString fault = faults_.value(model_->field_at(column).id);
        tell(fault, !fault.isEmpty());
    });
    connect(grid_, &RosterGrid::block_changed, this, [this] {
        if (faults_.isEmpty()) {
            tell({}, false);
        }
    });
    connect(edits_, &RosterEdits::told, this, &RostersPage::tell);
    connect(edits_, &RosterEdits::written, this, [this](const QString& sentence) {
        keep_order_ = true; // as in Excel: what was edited stays where it is
        session().written();
        keep_order_ = false;
        tell(sentence, false);
        sums_->look();
    });
}

void RostersPage::set_spec(const RosterSpec& spec)
{
    spec_ = &spec;
    facets_->set_spec(spec);
    faults_.clear();
    const RosterModel* old = model_;
    model_ = new RosterModel(session(), spec, this);
    connect(
        model_, &RosterModel::typed, edits_, [this](const QModelIndex& index, const QString& text) {
            // The editor is closed first: a question may come up.
            QTimer::singleShot(0, edits_, [this, row = index.row(), column = index.column(), text] {
                edits_->put(row, column, text);
            });
        });
    look_ = looks_.value(spec.id);
    model_->set_columns(look_.fields(spec));
    grid_->set_roster(model_);
    grid_->setAccessibleName(spec.label.shown());
    edits_->set_model(model_);
    sums_->set_model(model_);
    finder_->set_model(model_);
    delete old;
    show_look();
}

/// Brings grid and buttons to what look_ says.
void RostersPage::show_look()
{
    facets_->set_choices(look_.choices);
    fit_columns();
    grid_->set_frozen(look_.frozen);
    grid_->show_filter_row(look_.filter_row);
    filter_->setChecked(look_.filter_row);
    for (int column = 0; column < model_->columnCount(); ++column) {
        const QString& field = model_->field_at(column).id;
        grid_->set_filter_text(column, look_.filters.value(field));
        grid_->set_filter_fault(column, faults_.value(field));
    }
    const SortKey first = look_.sort.empty() ? SortKey() : look_.sort.front();
    grid_->set_sort_mark(first.field.isEmpty() ? -1 : model_->column_of(first.field),
                         first.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString RostersPage::item() const
{
    return spec_->id;
}

void RostersPage::show_item(const QString& roster, EntryId entry)
{
    wanted_ = entry;
    if (find_roster_spec(roster) && find_roster_spec(roster) != spec_) {
        show_roster(roster);
    } else {
        select_wanted();
    }
}

void RostersPage::show_roster(const QString& id)
{
    const RosterSpec* spec = find_roster_spec(id);
    if (!spec || spec == spec_) {
        return;
    }
    keep_widths();
    looks_[spec_->id] = look_;
    roster_->setCurrentIndex(roster_->findData(spec->id));
    search_->clear();
    typing_->stop();
    set_spec(*spec);
    ask();
}

QVariantMap RostersPage::arrangement() const
{
    QVariantMap looks;
    for (auto look = looks_.cbegin(); look != looks_.cend(); ++look) {
        looks.insert(look.key(), look->as_map());
    }
    RosterLook shown = look_;
    for (int column = 0; column < model_->columnCount(); ++column) {
        shown.widths.insert(model_->field_at(column).id, grid_->columnWidth(column));
    }
    looks.insert(spec_->id, shown.as_map());
    return {{roster_key, spec_->id}, {looks_key, looks}};
}

void RostersPage::arrange(const QVariantMap& arrangement)
{
    looks_.clear();
    const QVariantMap looks = arrangement.value(looks_key).toMap();
    for (const RosterSpec* spec : roster_specs()) {
        if (looks.contains(spec->id)) {
            looks_.insert(spec->id, RosterLook::of(*spec, looks.value(spec->id).toMap()));
        }
    }
    const RosterSpec* spec = find_roster_spec(arrangement.value(roster_key).toString());
    search_->clear();
    typing_->stop();
    set_spec(spec ? *spec : *roster_specs().front());
    roster_->setCurrentIndex(roster_->findData(spec_->id));
    if (session().is_open() && isVisible()) {
        ask();
    }
}

void RostersPage::place_empty()
{
    const QRect room = grid_->viewport()->rect();
    empty_->setGeometry(room.adjusted(space_6, space_6, -space_6, -space_6));
}

bool RostersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place_empty();
    }
    return Page::eventFilter(watched, event);
}

void RostersPage::tell(const QString& sentence, bool bad)
{
    note_->setText(bad && !sentence.isEmpty() ? QStringLiteral("× ") + sentence : sentence);
    const QString name = bad ? QStringLiteral("bad") : QStringLiteral("hint");
    if (note_->objectName() != name) {
        note_->setObjectName(name);
        note_->setStyleSheet(QString()); // asks for the style of the new name
        style()->unpolish(note_);
        style()->polish(note_);
    }
}

QString RostersPage::told() const
{
    return note_->text();
}

} // namespace yice::ui
