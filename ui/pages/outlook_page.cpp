// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook_page.h"

#include "base/number_text.h"
#include "report/sentences.h"
#include "ui/pages/budget_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_table.h"
#include "workbook/outlook.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

QString with_unit(std::optional<double> number, const QString& unit)
{
    return number ? number_with_unit(number, unit, decimals_for(unit, *number)) : no_number();
}

/// A share is missing percentage points, not percent.
QString missing_text(const GapLine& line)
{
    const QString unit =
        line.indicator.unit == u"%" ? OutlookPage::tr("points", "of percent") : line.indicator.unit;
    QString text = with_unit(line.missing, unit);
    if (line.missing_numerator) {
        text += OutlookPage::tr(" (%1)", "in other units")
                    .arg(with_unit(line.missing_numerator, line.numerator_unit));
    }
    return text;
}

QString signed_number(std::optional<double> number)
{
    if (!number) {
        return no_number();
    }
    const QString text = grouped_number(*number, std::abs(*number) < 10 ? 2 : 0);
    return *number > 0 ? u'+' + text : text;
}

/// Whether the way that the trend goes is enough.
QString outlook_text(const GapLine& line)
{
    if (line.quarters_left == 0) {
        return OutlookPage::tr("↓ time is over");
    }
    const Forecast& forecast = line.assessment.forecast;
    if (!forecast.at_deadline) {
        return OutlookPage::tr("○ too few quarters to tell");
    }
    const bool reached = forecast.reached_in && line.assessment.due &&
                         forecast.reached_in->last_day() <= *line.assessment.due;
    if (reached) {
        return OutlookPage::tr("→ likely reached in %1").arg(forecast.reached_in->label());
    }
    return OutlookPage::tr("↓ at this pace %1 by then")
        .arg(value_text(forecast.at_deadline, line.indicator.unit));
}

} // namespace

OutlookPage::OutlookPage(Session& session, QWidget* parent)
    : Page(session, parent),
      tabs_(new QTabWidget),
      summary_(new QLabel),
      gap_(new TextTable),
      budget_(new BudgetPanel)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    auto* card = new Card;
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    auto* rest = new QWidget;
    auto* column = new QVBoxLayout(rest);
    column->setContentsMargins(0, space_3, 0, 0);
    column->setSpacing(space_3);
    summary_->setObjectName(QStringLiteral("cardtitle"));
    summary_->setWordWrap(true);
    gap_->setAccessibleName(tr("What is still missing"));
    column->addWidget(summary_);
    column->addWidget(gap_, 1);
    tabs_->addTab(rest, tr("Still missing"));
    tabs_->addTab(budget_, tr("Budget"));
    card->body()->addWidget(tabs_, 1);
    page->addWidget(card);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        refresh_tab();
        emit item_chosen();
    });
    connect(gap_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit indicator_wanted(lines_[static_cast<size_t>(index.row())].indicator.id);
    });
}

QString OutlookPage::item() const
{
    return tabs_->currentIndex() == 1 ? QStringLiteral("budget") : QStringLiteral("gap");
}

void OutlookPage::show_item(const QString& item, EntryId)
{
    tabs_->setCurrentIndex(item == u"budget" ? 1 : 0);
}

void OutlookPage::refresh()
{
    refresh_tab();
}

void OutlookPage::refresh_tab()
{
    if (!session().is_open() || !session().plan()) {
        summary_->setText(tr("The workbook has no plan yet."));
        return;
    }
    if (tabs_->currentIndex() == 1) {
        budget_->show_budget(session());
    } else {
        ask_gap();
    }
}

void OutlookPage::ask_gap()
{
    session().reader().ask<std::vector<GapLine>>(
        this, QStringLiteral("gap"),
        [id = session().plan()->id, period = session().period(),
         region = session().region()](Workbook& workbook, const Reader::Wanted&) {
            const Plan* plan = workbook.find_plan(id);
            return plan ? Outlook(workbook).gap(*plan, period, region)
                        : Result<std::vector<GapLine>>(std::vector<GapLine>());
        },
        [this](Result<std::vector<GapLine>>& lines) {
            if (lines) {
                show_gap(std::move(lines.value()));
            } else {
                say(lines.error());
            }
        });
}

void OutlookPage::show_gap(std::vector<GapLine> lines)
{
    lines_ = std::move(lines);
    const int shown = static_cast<int>(lines_.size());
    summary_->setText(shown == 0 ? tr("Every target that is judged has been reached.")
                                 : tr("%n target(s) not reached yet", nullptr, shown));
    std::vector<QStringList> rows;
    for (const GapLine& line : lines_) {
        const Indicator& indicator = line.indicator;
        rows.push_back({indicator.short_name.isEmpty() ? indicator.name : indicator.short_name,
                        value_text(line.assessment.reading.value, indicator.unit),
                        value_text(line.assessment.target, indicator.unit),
                        line.assessment.due->toString(Qt::ISODate), missing_text(line),
                        QString::number(line.quarters_left), signed_number(line.needed_per_quarter),
                        signed_number(line.pace_per_quarter), outlook_text(line)});
    }
    gap_->set_content({{tr("Indicator"), false, 4},
                       {tr("Now"), true, 2},
                       {tr("Target"), true, 2},
                       {tr("Due"), false, 2, scaled(100)},
                       {tr("Missing"), true, 4},
                       {tr("Quarters left"), true, 2, scaled(80)},
                       {tr("Needed a quarter"), true, 2, scaled(88)},
                       {tr("Pace a quarter"), true, 2, scaled(88)},
                       {tr("Outlook"), false, 4}},
                      std::move(rows));
}

} // namespace yice::ui
