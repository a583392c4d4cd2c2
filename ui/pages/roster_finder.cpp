// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roster_finder.h"

#include "ui/models/roster_model.h"
#include "ui/pages/roster_edits.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/error_text.h"
#include "workbook/rosters.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace yice::ui
{

RosterFinder::RosterFinder(Session& session, FindBar& bar, RosterGrid& grid, RosterEdits& edits)
    : QObject(&bar), session_(session), bar_(bar), grid_(grid), edits_(edits)
{
    typing_.setSingleShot(true);
    typing_.setInterval(150);
    connect(&typing_, &QTimer::timeout, this, &RosterFinder::look);
    connect(&bar, &FindBar::changed, &typing_, qOverload<>(&QTimer::start));
    connect(&bar, &FindBar::next_wanted, this, [this](bool backward) { next(backward); });
    connect(&bar, &FindBar::replace_wanted, this, &RosterFinder::replace);
    connect(&bar, &FindBar::replace_all_wanted, this, &RosterFinder::replace_all);
    connect(&bar, &FindBar::closed, &grid, qOverload<>(&QWidget::setFocus));
}

void RosterFinder::set_model(RosterModel* model)
{
    model_ = model;
    rows_.clear();
    std::vector<std::pair<QString, QString>> labels = {{QString(), tr("All columns")}};
    for (int column = 0; column < model->columnCount(); ++column) {
        labels.emplace_back(model->field_at(column).id, model->field_at(column).label.shown());
    }
    bar_.set_fields(labels);
    if (bar_.isVisible()) {
        look();
    }
}

void RosterFinder::begin(bool with_replace)
{
    if (with_replace && grid_.currentIndex().isValid()) {
        bar_.set_field(model_->field_at(grid_.currentIndex().column()).id);
    }
    bar_.begin(with_replace);
}

QStringList RosterFinder::fields() const
{
    if (!bar_.field().isEmpty()) {
        return {bar_.field()};
    }
    QStringList ids;
    for (int column = 0; column < model_->columnCount(); ++column) {
        ids << model_->field_at(column).id;
    }
    return ids;
}

void RosterFinder::look()
{
    typing_.stop();
    rows_.clear();
    if (bar_.text().isEmpty() || !session_.is_open()) {
        bar_.set_state({}, false);
        return;
    }
    bar_.set_state(tr("Looking…"), false);
    const RosterSpec* spec = &model_->spec();
    session_.reader().ask<std::vector<EntryId>>(
        this, QStringLiteral("find"),
        [spec, query = model_->query(), fields = fields(),
         text = bar_.text()](Workbook& workbook, const Reader::Wanted& wanted) {
            return Rosters(workbook).containing(*spec, query, fields, text,
                                                [&](qint64, qint64) { return wanted(); });
        },
        [this, spec](Result<std::vector<EntryId>>& found) {
            if (!found) {
                bar_.set_state(error_text(found.error()), false);
                return;
            }
            if (spec != &model_->spec()) {
                return; // another roster is shown by now
            }
            const QSet<EntryId> ids(found->begin(), found->end());
            const auto& order = model_->order();
            for (size_t row = 0; row < order.size(); ++row) {
                if (ids.contains(order[row])) {
                    rows_.push_back(static_cast<int>(row));
                }
            }
            show_state();
        });
}

void RosterFinder::show_state()
{
    if (rows_.empty()) {
        bar_.set_state(tr("Not found"), false);
        return;
    }
    const auto here = std::lower_bound(rows_.begin(), rows_.end(), grid_.currentIndex().row());
    const bool on = here != rows_.end() && *here == grid_.currentIndex().row();
    const QString all = QLocale().toString(static_cast<qint64>(rows_.size()));
    bar_.set_state(
        on ? tr("Row %1 of %2 with it")
                 .arg(QLocale().toString(static_cast<qint64>(here - rows_.begin()) + 1), all)
           : tr("In %1 rows").arg(all),
        true);
}

bool RosterFinder::holds(int row, int column) const
{
    return fields().contains(model_->field_at(column).id) &&
           (model_->written(row, column).contains(bar_.text(), Qt::CaseInsensitive) ||
            model_->index(row, column)
                .data()
                .toString()
                .contains(bar_.text(), Qt::CaseInsensitive));
}

/// The next column of a row, from `from` on, that holds the text; -1 when there is none.
int RosterFinder::column_in(int row, int from, int step) const
{
    for (int column = from; column >= 0 && column < model_->columnCount(); column += step) {
        if (holds(row, column)) {
            return column;
        }
    }
    return -1;
}

bool RosterFinder::next(bool backward)
{
    if (rows_.empty()) {
        return false;
    }
    const int step = backward ? -1 : 1;
    const int first = backward ? model_->columnCount() - 1 : 0;
    const QModelIndex current = grid_.currentIndex();
    auto at = std::lower_bound(rows_.begin(), rows_.end(), std::max(0, current.row()));
    if (current.isValid() && at != rows_.end() && *at == current.row()) {
        if (const int column = column_in(current.row(), current.column() + step, step);
            column >= 0) {
            grid_.go_to(current.row(), column);
            return true;
        }
        at += backward ? 0 : 1;
    }
    const auto count = static_cast<qsizetype>(rows_.size());
    qsizetype index = at - rows_.begin() - (backward ? 1 : 0);
    for (qsizetype tried = 0; tried < count; ++tried, index += step) {
        const int row = rows_[static_cast<size_t>((index + 2 * count) % count)];
        // A cell that was changed since does not hold it any more.
        if (const int column = column_in(row, first, step); column >= 0) {
            grid_.go_to(row, column);
            show_state();
            return true;
        }
    }
    return false;
}

void RosterFinder::replace()
{
    const QModelIndex current = grid_.currentIndex();
    if (current.isValid() && holds(current.row(), current.column())) {
        edits_.replace({model_->entry_at(current.row())}, {model_->field_at(current.column()).id},
                       bar_.text(), bar_.replacement());
    }
    next(false);
}

void RosterFinder::replace_all()
{
    std::vector<EntryId> entries;
    for (const int row : rows_) {
        entries.push_back(model_->entry_at(row));
    }
    edits_.replace(entries, fields(), bar_.text(), bar_.replacement());
    look();
}

} // namespace yice::ui
