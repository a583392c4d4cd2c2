// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosters_page.h"

#include "rosters/specs.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/models/roster_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "workbook/rosters.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// A flag is filtered like a vocabulary of two words.
std::vector<Choice> words_of(const FieldSpec& field)
{
    if (field.type != FieldType::Flag) {
        return field.choices;
    }
    return {{QStringLiteral("1"), {QStringLiteral("是"), QStringLiteral("yes")}, {}},
            {QStringLiteral("0"), {QStringLiteral("否"), QStringLiteral("no")}, {}}};
}

} // namespace

RostersPage::RostersPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    auto* card = new Card;
    card->body()->addLayout(make_bar());
    make_table();
    card->body()->addWidget(table_, 1);
    empty_ = new QLabel;
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setObjectName(QStringLiteral("hint"));
    card->body()->addWidget(empty_, 1);
    count_ = new QLabel;
    count_->setObjectName(QStringLiteral("hint"));
    card->body()->addWidget(count_);
    page->addWidget(card);

    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(150);
    connect(typing_, &QTimer::timeout, this, &RostersPage::ask);
    connect(search_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
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
    search_->setPlaceholderText(tr("Search"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(220);
    bar->addWidget(search_, 1);
    filter_bar_ = new QHBoxLayout;
    filter_bar_->setSpacing(space_2);
    bar->addLayout(filter_bar_);
    bar->addStretch(1);
    add_ = new QPushButton(tr("New…"));
    add_->setIcon(icon(QStringLiteral("add")));
    more_ = new QPushButton(tr("More"));
    auto* menu = new QMenu(more_);
    menu->addAction(tr("Columns…"), this,
                    [this] { choose_columns(more_->mapToGlobal(QPoint(0, more_->height()))); });
    menu->addAction(tr("Empty sheet to fill in…"), this, &RostersPage::save_template);
    menu->addAction(tr("Export…"), this, [this] { export_shown(false); });
    QAction* whole = menu->addAction(tr("Export with whole identity numbers…"), this,
                                     [this] { export_shown(true); });
    connect(menu, &QMenu::aboutToShow, this, [this, whole] {
        whole->setVisible(
            std::any_of(spec_->fields.begin(), spec_->fields.end(), [](const FieldSpec& field) {
                return field.type == FieldType::IdentityNumber;
            }));
    });
    more_->setMenu(menu);
    bar->addWidget(add_);
    bar->addWidget(more_);
    connect(roster_, &QComboBox::activated, this,
            [this] { show_roster(roster_->currentData().toString()); });
    connect(add_, &QPushButton::clicked, this, [this] { open_entry({}); });
    return bar;
}

void RostersPage::make_table()
{
    table_ = new QTableView;
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->setDefaultSectionSize(34);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setMinimumWidth(48);
    table_->horizontalHeader()->setSectionsMovable(true);
    table_->horizontalHeader()->setHighlightSections(false);
    const auto open = [this](const QModelIndex& index) {
        open_entry(model_->entry_at(index.row()));
    };
    connect(table_, &QTableView::activated, this, open);
}

void RostersPage::set_spec(const RosterSpec& spec)
{
    spec_ = &spec;
    choices_.clear();
    for (const auto& [field, button] : filters_) {
        delete button;
    }
    filters_.clear();
    for (const QString& field : spec.filters) {
        add_filter(field);
    }
    const RosterModel* old = model_;
    model_ = new RosterModel(session(), spec, this);
    // No column first: the roster comes in the order of places.
    table_->setSortingEnabled(false);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setModel(model_);
    table_->setSortingEnabled(true);
    table_->setAccessibleName(spec.label.shown());
    delete old;
    fit_columns();
}

void RostersPage::show_roster(const QString& id)
{
    const RosterSpec* spec = find_roster_spec(id);
    if (!spec || spec == spec_) {
        return;
    }
    roster_->setCurrentIndex(roster_->findData(spec->id));
    search_->clear();
    set_spec(*spec);
    ask();
}

void RostersPage::add_filter(const QString& field)
{
    auto* button = new QPushButton(spec_->field(field).label.shown());
    button->setIcon(icon(QStringLiteral("chevron-down")));
    button->setLayoutDirection(Qt::RightToLeft);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, button, field] { fill_filter(*button, field); });
    filter_bar_->addWidget(button);
    filters_.emplace_back(field, button);
}

void RostersPage::fill_filter(QPushButton& button, const QString& field_id)
{
    QMenu* menu = button.menu();
    menu->clear();
    const FieldSpec& field = spec_->field(field_id);
    const auto counts = Rosters(session().workbook()).facet(*spec_, model_->query(), field_id);
    menu->addAction(tr("All"), this, [this, field_id] {
        choices_.remove(field_id);
        ask();
    });
    menu->addSeparator();
    for (const Choice& choice : words_of(field)) {
        const int count = counts ? counts->value(choice.id) : 0;
        if (count == 0 && !choices_.value(field_id).contains(choice.id)) {
            continue;
        }
        QAction* action =
            menu->addAction(tr("%1  (%2)", "word and count").arg(choice.label.shown()).arg(count));
        action->setCheckable(true);
        action->setChecked(choices_.value(field_id).contains(choice.id));
        connect(action, &QAction::toggled, this, [this, field_id, id = choice.id](bool on) {
            QStringList& chosen = choices_[field_id];
            on ? chosen.append(id) : static_cast<void>(chosen.removeAll(id));
            if (chosen.isEmpty()) {
                choices_.remove(field_id);
            }
            ask();
        });
    }
}

void RostersPage::refresh()
{
    ask();
}

void RostersPage::ask()
{
    if (!session().is_open()) {
        return;
    }
    RosterQuery query = model_->query();
    query.as_of = session().period().last_day();
    query.since = session().period().first_day(); // of events, those of the period
    query.region = session().region();
    query.text = search_->text();
    query.choices = choices_;
    if (auto done = model_->set_query(query); !done) {
        say(done.error());
        return;
    }
    for (const auto& [field, button] : filters_) {
        const FieldSpec& filtered = spec_->field(field);
        const auto chosen = choices_.value(field).size();
        button->setText(chosen == 0 ? filtered.label.shown()
                                    : tr("%1: %2 chosen").arg(filtered.label.shown()).arg(chosen));
    }
    show_counts(!query.text.trimmed().isEmpty() || !choices_.isEmpty());
}

void RostersPage::show_counts(bool filtered)
{
    const int rows = model_->rowCount();
    table_->setVisible(rows > 0);
    empty_->setVisible(rows == 0);
    empty_->setText(filtered ? tr("Nothing fits the search and the filters.")
                             : tr("Nothing here yet. Import a sheet, or take an empty one and fill "
                                  "it in."));
    count_->setText(
        spec_->dated()
            ? tr("%1 entries in %2").arg(QLocale().toString(rows), session().period().label())
            : tr("%1 entries as of %2").arg(QLocale().toString(rows), session().period().label()));
}

void RostersPage::fit_columns()
{
    for (int i = 0; i < model_->columnCount(); ++i) {
        const FieldSpec& field =
            spec_->fields[static_cast<size_t>(model_->columns()[static_cast<size_t>(i)])];
        const auto width = [this](const QString& text) {
            return fontMetrics().horizontalAdvance(text) + 28;
        };
        int wanted = width(model_->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        if (field.id == spec_->name_field) {
            const bool person = spec_->index_of(QStringLiteral("identity")) >= 0;
            wanted = std::max(wanted, person ? 96 : 224);
        } else if (field.type == FieldType::Text || field.type == FieldType::Tags) {
            wanted = std::max(wanted, 150);
        } else if (field.type == FieldType::Region || field.type == FieldType::IdentityNumber) {
            wanted = std::max(wanted, 168);
        } else if (field.type == FieldType::Date) {
            wanted = std::max(wanted, 104);
        }
        for (const Choice& choice : field.choices) {
            wanted = std::max(wanted, std::min(width(choice.label.shown()), 150));
        }
        table_->setColumnWidth(i, wanted);
    }
}

void RostersPage::choose_columns(const QPoint& at)
{
    QMenu menu;
    const auto shown = model_->columns();
    for (size_t i = 0; i < spec_->fields.size(); ++i) {
        const int field = static_cast<int>(i);
        QAction* action = menu.addAction(spec_->fields[i].label.shown());
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), field) != shown.end());
        action->setData(field);
    }
    if (!menu.exec(at)) {
        return;
    }
    std::vector<int> columns;
    for (const QAction* action : menu.actions()) {
        if (action->isChecked()) {
            columns.push_back(action->data().toInt());
        }
    }
    if (!columns.empty()) {
        model_->set_columns(columns);
        fit_columns();
    }
}

void RostersPage::open_entry(EntryId entry)
{
    EntryDialog dialog(session(), *spec_, entry, this);
    if (dialog.exec() == QDialog::Accepted) {
        session().written();
    }
}

void RostersPage::export_shown(bool reveal)
{
    if (reveal && QMessageBox::question(
                      this, tr("Whole identity numbers"),
                      tr("The sheet will hold whole identity numbers. That it was made is kept in "
                         "the workbook's log. Go on?")) != QMessageBox::Yes) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the roster"),
                                                      spec_->label.shown() + QStringLiteral(".csv"),
                                                      tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const auto sheet =
        Rosters(session().workbook()).sheet(*spec_, model_->query(), TextEncoding::Utf8Bom, reveal);
    if (!sheet) {
        say(sheet.error());
    } else if (auto done = write_file(path, *sheet); !done) {
        say(done.error());
    }
}

void RostersPage::save_template()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save an empty sheet"),
        tr("%1 to fill in").arg(spec_->label.shown()) + QStringLiteral(".csv"),
        tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_file(path, Rosters::empty_sheet(*spec_, TextEncoding::Utf8Bom)); !done) {
        say(done.error());
    }
}

} // namespace yice::ui
