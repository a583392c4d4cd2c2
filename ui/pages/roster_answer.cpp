// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of rosters asks, and what it does with the answer.
#include "import/cell_filter.h"
#include "ui/models/roster_model.h"
#include "ui/pages/roster_facets.h"
#include "ui/pages/rosters_page.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/rosters.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

namespace yice::ui
{

void RostersPage::refresh()
{
    if (keep_order_) {
        model_->forget_rows();
        return;
    }
    fill_names();
    ask();
}

RosterQuery RostersPage::query()
{
    RosterQuery query;
    query.as_of = session().period().last_day();
    query.since = session().period().first_day(); // of events, those of the period
    query.region = session().region();
    query.text = search_->text();
    query.choices = look_.choices;
    if (!look_.sort.empty()) {
        query.sort_field = look_.sort.front().field;
        query.descending = look_.sort.front().descending;
        query.then.assign(look_.sort.begin() + 1, look_.sort.end());
    }
    return query;
}

/// What can be read filters; what cannot is said where it stands.
bool RostersPage::read_filters(RosterQuery& query)
{
    faults_.clear();
    for (auto filter = look_.filters.cbegin(); look_.filter_row && filter != look_.filters.cend();
         ++filter) {
        if (filter.value().trimmed().isEmpty()) {
            continue;
        }
        const auto read = read_filter(spec_->field(filter.key()), filter.value());
        if (read) {
            query.columns.insert(filter.key(), filter.value());
        } else {
            faults_.insert(filter.key(), read.error().detail.mid(7)); // behind "filter|"
        }
    }
    for (int column = 0; column < model_->columnCount(); ++column) {
        grid_->set_filter_fault(column, faults_.value(model_->field_at(column).id));
    }
    return faults_.isEmpty();
}

void RostersPage::ask()
{
    typing_->stop();
    if (!session().is_open()) {
        return;
    }
    RosterQuery wanted = query();
    if (!read_filters(wanted)) {
        tell(faults_.cbegin().value(), true);
    } else if (note_->objectName() == u"bad") {
        tell({}, false);
    }
    facets_->set_query(wanted);
    const RosterSpec* spec = spec_;
    session().reader().ask<std::vector<EntryId>>(
        this, QStringLiteral("order"),
        [spec, wanted](Workbook& workbook, const Reader::Wanted& still) {
            return Rosters(workbook).order(*spec, wanted, [&](qint64, qint64) { return still(); });
        },
        [this, spec, wanted](Result<std::vector<EntryId>>& order) {
            if (spec != spec_) {
                return;
            }
            if (order) {
                show_answer(wanted, std::move(order.value()));
            } else if (order.error().kind != ErrorKind::Cancelled) {
                say(order.error());
            }
        });
}

void RostersPage::show_answer(const RosterQuery& query, std::vector<EntryId> order)
{
    const QModelIndex current = grid_->currentIndex();
    const EntryId entry = current.isValid() ? model_->entry_at(current.row()) : EntryId();
    model_->set_order(query, std::move(order));
    if (!grid_->currentIndex().isValid() && entry.valid() && !wanted_.valid()) {
        if (const int row = model_->row_of(entry); row >= 0) {
            grid_->setCurrentIndex(model_->index(row, std::max(0, current.column())));
        }
    }
    show_counts();
    select_wanted();
}

void RostersPage::select_wanted()
{
    const int row = wanted_.valid() && model_ ? model_->row_of(wanted_) : -1;
    if (row >= 0) {
        grid_->go_to(row, std::max(0, model_->column_of(spec_->name_field)));
        wanted_ = {};
    }
}

void RostersPage::show_counts()
{
    const int rows = model_->rowCount();
    const RosterQuery& asked = model_->query();
    const bool filtered =
        !asked.text.trimmed().isEmpty() || !asked.choices.isEmpty() || !asked.columns.isEmpty();
    empty_->setVisible(rows == 0);
    empty_->setText(filtered ? tr("Nothing fits the search and the filters.")
                             : tr("Nothing here yet. Import a sheet, or take an empty one and fill "
                                  "it in."));
    place_empty();
    const QString counted = QLocale().toString(rows);
    const QString period = session().period().label();
    count_->setText(spec_->dated() ? tr("%1 entries in %2").arg(counted, period)
                                   : tr("%1 entries as of %2").arg(counted, period));
}

} // namespace yice::ui
