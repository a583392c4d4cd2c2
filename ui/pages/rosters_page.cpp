// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosters_page.h"

#include "rosters/specs.h"
#include "ui/models/roster_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "workbook/rosters.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace yice::ui
{

RostersPage::RostersPage(Session& session, QWidget* parent)
    : Page(session, parent), model_(new RosterModel(session, facility_spec(), this))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    auto* card = new Card;
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space_2);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search name, address or code"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(280);
    bar->addWidget(search_, 1);
    for (const char* field : {"kind", "status", "nature"}) {
        add_filter(*bar, QString::fromLatin1(field));
    }
    bar->addStretch(1);
    auto* columns = new QPushButton(tr("Columns"));
    auto* blank = new QPushButton(tr("Empty sheet…"));
    auto* out = new QPushButton(tr("Export…"));
    bar->addWidget(columns);
    bar->addWidget(blank);
    bar->addWidget(out);
    card->body()->addLayout(bar);

    table_ = new QTableView;
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->setDefaultSectionSize(34);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setMinimumWidth(48);
    table_->horizontalHeader()->setSectionsMovable(true);
    // No column first: the roster comes in the order of places.
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setAccessibleName(facility_spec().label.shown());
    card->body()->addWidget(table_, 1);
    empty_ =
        new QLabel(tr("Nothing here yet. Import a sheet, or take an empty one and fill it in."));
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
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        choose_columns(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    connect(blank, &QPushButton::clicked, this, &RostersPage::save_template);
    connect(out, &QPushButton::clicked, this, &RostersPage::export_shown);
}

void RostersPage::add_filter(QHBoxLayout& bar, const QString& field)
{
    auto* button = new QPushButton(facility_spec().field(field).label.shown());
    button->setIcon(icon(QStringLiteral("chevron-down")));
    button->setLayoutDirection(Qt::RightToLeft);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, button, field] { fill_filter(*button, field); });
    bar.addWidget(button);
    filters_.emplace_back(field, button);
}

void RostersPage::fill_filter(QPushButton& button, const QString& field_id)
{
    QMenu* menu = button.menu();
    menu->clear();
    const FieldSpec& field = facility_spec().field(field_id);
    const auto counts =
        Rosters(session().workbook()).facet(facility_spec(), model_->query(), field_id);
    menu->addAction(tr("All"), this, [this, field_id] {
        choices_.remove(field_id);
        ask();
    });
    menu->addSeparator();
    for (const Choice& choice : field.choices) {
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
    query.region = session().region();
    query.text = search_->text();
    query.choices = choices_;
    const bool first = model_->rowCount() == 0;
    if (auto done = model_->set_query(query); !done) {
        say(done.error());
        return;
    }
    if (first) {
        fit_columns();
    }
    for (const auto& [field, button] : filters_) {
        const FieldSpec& spec = facility_spec().field(field);
        const auto chosen = choices_.value(field).size();
        button->setText(chosen == 0 ? spec.label.shown()
                                    : tr("%1: %2 chosen").arg(spec.label.shown()).arg(chosen));
    }
    const int rows = model_->rowCount();
    table_->setVisible(rows > 0);
    empty_->setVisible(rows == 0);
    const bool filtered = !query.text.trimmed().isEmpty() || !choices_.isEmpty();
    empty_->setText(filtered ? tr("Nothing fits the search and the filters.")
                             : tr("Nothing here yet. Import a sheet, or take an empty one and fill "
                                  "it in."));
    count_->setText(
        tr("%1 entries as of %2").arg(QLocale().toString(rows), session().period().label()));
}

void RostersPage::fit_columns()
{
    for (int i = 0; i < model_->columnCount(); ++i) {
        const FieldSpec& field =
            facility_spec().fields[static_cast<size_t>(model_->columns()[static_cast<size_t>(i)])];
        const auto width = [this](const QString& text) {
            return fontMetrics().horizontalAdvance(text) + 28;
        };
        int wanted = width(model_->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        if (field.type == FieldType::Text) {
            wanted = std::max(wanted, 224);
        } else if (field.type == FieldType::Region) {
            wanted = std::max(wanted, 168);
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
    for (size_t i = 0; i < facility_spec().fields.size(); ++i) {
        const int field = static_cast<int>(i);
        QAction* action = menu.addAction(facility_spec().fields[i].label.shown());
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), field) != shown.end());
        action->setData(field);
    }
    QAction* chosen = menu.exec(at);
    if (!chosen) {
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

void RostersPage::export_shown()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the roster"), facility_spec().label.shown() + QStringLiteral(".csv"),
        tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const auto sheet = Rosters(session().workbook())
                           .sheet(facility_spec(), model_->query(), TextEncoding::Utf8Bom);
    if (!sheet) {
        say(sheet.error());
    } else if (auto done = write_file(path, *sheet); !done) {
        say(done.error());
    }
}

void RostersPage::save_template()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save an empty sheet"), tr("Facilities to fill in") + QStringLiteral(".csv"),
        tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_file(path, Rosters::empty_sheet(facility_spec(), TextEncoding::Utf8Bom));
        !done) {
        say(done.error());
    }
}

} // namespace yice::ui
