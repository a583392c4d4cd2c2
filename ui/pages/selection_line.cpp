// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/selection_line.h"

#include "base/number_text.h"
#include "ui/models/roster_model.h"
#include "ui/widgets/roster_grid.h"
#include "workbook/rosters.h"

#include <QItemSelection>
#include <QLocale>

namespace yice::ui
{

namespace
{

/// One selected rectangle, as entries and fields.
struct Part {
    std::vector<EntryId> ids;
    std::vector<int> fields;
};

CellFigures together(const CellFigures& left, const CellFigures& right)
{
    CellFigures sum = left;
    sum.cells += right.cells;
    sum.filled += right.filled;
    sum.sum += right.sum;
    if (right.numbers > 0) {
        sum.lowest = left.numbers > 0 ? std::min(left.lowest, right.lowest) : right.lowest;
        sum.highest = left.numbers > 0 ? std::max(left.highest, right.highest) : right.highest;
    }
    sum.numbers += right.numbers;
    return sum;
}

} // namespace

SelectionLine::SelectionLine(Session& session, RosterGrid& grid, QWidget* parent)
    : QLabel(parent), session_(session), grid_(grid)
{
    setObjectName(QStringLiteral("hint"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("What the selected cells add up to"));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    waiting_.setSingleShot(true);
    waiting_.setInterval(80); // while the mouse is drawn over cells
    connect(&waiting_, &QTimer::timeout, this, &SelectionLine::look);
    connect(&grid, &RosterGrid::block_changed, &waiting_, qOverload<>(&QTimer::start));
}

void SelectionLine::look()
{
    waiting_.stop();
    std::vector<Part> parts;
    qint64 cells = 0;
    if (model_ && session_.is_open() && grid_.selectionModel()) {
        const auto& order = model_->order();
        for (const QItemSelectionRange& range : grid_.selectionModel()->selection()) {
            if (range.bottom() >= static_cast<int>(order.size())) {
                continue; // the rows are others by now
            }
            Part part;
            part.ids.assign(order.begin() + range.top(), order.begin() + range.bottom() + 1);
            for (int column = range.left(); column <= range.right(); ++column) {
                part.fields.push_back(model_->columns()[static_cast<size_t>(column)]);
            }
            cells += static_cast<qint64>(part.ids.size() * part.fields.size());
            parts.push_back(std::move(part));
        }
    }
    if (cells < 2) {
        clear();
        return;
    }
    setText(tr("Adding up %1 cells…").arg(QLocale().toString(cells)));
    const RosterSpec* spec = &model_->spec();
    session_.reader().ask<CellFigures>(
        this, QStringLiteral("sum"),
        [spec, parts = std::move(parts), day = model_->query().as_of](
            Workbook& workbook, const Reader::Wanted& wanted) -> Result<CellFigures> {
            CellFigures sum;
            for (const Part& part : parts) {
                const auto figures = Rosters(workbook).figures(
                    *spec, part.ids, part.fields, day, [&](qint64, qint64) { return wanted(); });
                if (!figures) {
                    return figures.error();
                }
                sum = together(sum, *figures);
            }
            return sum;
        },
        [this](Result<CellFigures>& figures) {
            if (!figures) {
                clear();
                return;
            }
            const QLocale locale;
            QStringList texts = {tr("Count %1").arg(locale.toString(figures->filled))};
            if (figures->numbers > 0) {
                const auto shown = [](double number) { return grouped_number(number, 2); };
                texts << tr("Sum %1").arg(shown(figures->sum))
                      << tr("Mean %1").arg(
                             shown(figures->sum / static_cast<double>(figures->numbers)))
                      << tr("Least %1").arg(shown(figures->lowest))
                      << tr("Greatest %1").arg(shown(figures->highest));
            }
            setText(texts.join(QStringLiteral("   ")));
        });
}

} // namespace yice::ui
