// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators_page.h"

#include "base/number_text.h"
#include "report/build_report.h"
#include "report/sentences.h"
#include "ui/charts/chart.h"
#include "ui/dialogs/figures_dialog.h"
#include "ui/pages/indicator_facts.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/indicator_table.h"
#include "ui/widgets/standing_badge.h"
#include "ui/widgets/text_table.h"
#include "workbook/overviews.h"
#include "workbook/progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

QString number(std::optional<double> value, const QString& unit)
{
    return value ? grouped_number(*value, decimals_for(unit, *value)) : no_number();
}

/// Of a million rows the first are read and all are counted.
constexpr qint64 most_rows = 500;

QString tab_text(const QString& text, qint64 count, qint64 shown)
{
    return count > shown ? IndicatorsPage::tr("%1 (the first %2 of %3)")
                               .arg(text)
                               .arg(shown)
                               .arg(QLocale().toString(count))
                         : IndicatorsPage::tr("%1 (%2)", "tab and count").arg(text).arg(count);
}

bool uses_figures(const Plan& plan, const Indicator& indicator)
{
    return plan.find_figure(indicator.formula.numerator) ||
           plan.find_figure(indicator.formula.denominator);
}

} // namespace

IndicatorsPage::IndicatorsPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    splitter_ = new QSplitter;
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(space_3);
    list_card_ = new Card(tr("Indicators"));
    list_ =
        new IndicatorTable({IndicatorModel::Name, IndicatorModel::Value, IndicatorModel::State});
    list_card_->body()->addWidget(list_);
    list_card_->setMinimumWidth(360);
    connect(list_, &IndicatorTable::selected, this, [this](const QString& id) {
        chosen_ = id;
        show_detail();
        emit item_chosen();
    });
    splitter_->addWidget(list_card_);
    splitter_->addWidget(make_detail());
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 3);
    splitter_->setSizes({440, 720});
    page->addWidget(splitter_);
}

QWidget* IndicatorsPage::make_detail()
{
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_3);

    auto* chart_card = new Card;
    auto* head = new QHBoxLayout;
    name_ = new QLabel;
    name_->setObjectName(QStringLiteral("title"));
    name_->setWordWrap(true);
    badge_ = new StandingBadge;
    head->addWidget(name_, 1);
    head->addWidget(badge_, 0, Qt::AlignTop);
    meaning_ = new QLabel;
    meaning_->setObjectName(QStringLiteral("hint"));
    meaning_->setWordWrap(true);
    chart_ = new ChartPanel;
    facts_ = new QLabel;
    facts_->setTextFormat(Qt::RichText);
    facts_->setWordWrap(true);
    chart_card->body()->addLayout(head);
    chart_card->body()->addWidget(meaning_);
    chart_card->body()->addWidget(chart_, 1);
    further_ = new QLabel;
    further_->setObjectName(QStringLiteral("hint"));
    further_->setTextFormat(Qt::PlainText);
    further_->setWordWrap(true);
    further_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    chart_card->body()->addWidget(facts_);
    chart_card->body()->addWidget(further_);
    column->addWidget(chart_card, 5);

    origin_card_ = new Card(tr("How it was counted"));
    figures_ = new QPushButton(tr("Type in figures…"));
    figures_->setToolTip(tr("Numbers that another bureau reports"));
    origin_card_->head()->addWidget(figures_);
    connect(figures_, &QPushButton::clicked, this, &IndicatorsPage::edit_figures);
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    parts_ = new TextTable;
    rows_ = new TextTable;
    not_counted_ = new TextTable;
    note_ = new QLabel;
    note_->setWordWrap(true);
    note_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    note_->setMargin(space_2);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tabs_->addTab(parts_, tr("By place"));
    tabs_->addTab(rows_, tr("Row by row"));
    tabs_->addTab(not_counted_, tr("Not counted"));
    tabs_->addTab(note_, tr("Definition and source"));
    origin_card_->body()->addWidget(tabs_, 1);
    column->addWidget(origin_card_, 4);
    return detail;
}

void IndicatorsPage::show_indicator(const QString& id)
{
    chosen_ = id;
    if (!list_->lines().empty()) {
        list_->select_indicator(id);
        show_detail();
    }
}

void IndicatorsPage::show_item(const QString& item, EntryId)
{
    if (!item.isEmpty()) {
        show_indicator(item);
    }
}

QVariantMap IndicatorsPage::arrangement() const
{
    return {{QStringLiteral("splitter"), splitter_->saveState()},
            {QStringLiteral("tab"), tabs_->currentIndex()}};
}

void IndicatorsPage::arrange(const QVariantMap& arrangement)
{
    splitter_->restoreState(arrangement.value(QStringLiteral("splitter")).toByteArray());
    tabs_->setCurrentIndex(arrangement.value(QStringLiteral("tab"), 0).toInt());
}

void IndicatorsPage::refresh()
{
    const Plan* plan = session().plan();
    if (!plan) {
        show_lines({});
        return;
    }
    session().reader().ask<std::vector<IndicatorLine>>(
        this, QStringLiteral("lines"),
        [id = plan->id, period = session().period(),
         region = session().region()](Workbook& workbook, const Reader::Wanted& wanted) {
            const Plan* read = workbook.find_plan(id);
            return read ? Overviews(workbook).lines(*read, period, region, wanted)
                        : Result<std::vector<IndicatorLine>>(std::vector<IndicatorLine>());
        },
        [this](Result<std::vector<IndicatorLine>>& lines) {
            if (lines) {
                show_lines(std::move(lines.value()));
            } else {
                say(lines.error());
            }
        });
}

void IndicatorsPage::show_lines(std::vector<IndicatorLine> lines)
{
    list_->set_lines(std::move(lines));
    list_card_->set_hint(tr("%1 indicators").arg(list_->lines().size()));
    const bool known = session().plan() && session().plan()->find(chosen_);
    if (!known) {
        chosen_ = list_->lines().empty() ? QString() : list_->lines().front().indicator.id;
    }
    list_->select_indicator(chosen_);
    show_detail();
}

void IndicatorsPage::show_detail()
{
    const IndicatorLine* line = nullptr;
    for (const IndicatorLine& candidate : list_->lines()) {
        if (candidate.indicator.id == chosen_) {
            line = &candidate;
        }
    }
    if (!line) {
        name_->setText(tr("The workbook has no plan yet."));
        return;
    }
    const Indicator& indicator = line->indicator;
    const Assessment& assessment = line->assessment;
    name_->setText(indicator.name);
    badge_->set_standing(assessment.standing);
    meaning_->setText(meaning_text(*line));

    facts_->setText(facts_text(*line));
    const auto further = further_facts(session(), *session().plan(), *line);
    if (!further) {
        say(further.error());
        return;
    }
    further_->setText(further->join(u'\n'));
    further_->setVisible(!further->isEmpty());
    const Coverage& coverage = assessment.reading.coverage;
    origin_card_->set_hint(
        coverage.expected > 0
            ? tr("%1 of %2 reported for this period").arg(coverage.reported).arg(coverage.expected)
            : QString());
    figures_->setVisible(uses_figures(*session().plan(), indicator) ||
                         line->assessment.reading.missing == Missing::NoData);
    note_->setText(notes_text(*line));
    ask_detail(*line);
}

void IndicatorsPage::ask_detail(const IndicatorLine& line)
{
    session().reader().ask<Detail>(
        this, QStringLiteral("detail"),
        [plan_id = session().plan()->id, id = line.indicator.id, period = session().period(),
         region = session().region()](Workbook& workbook, const Reader::Wanted&) -> Result<Detail> {
            const Plan* plan = workbook.find_plan(plan_id);
            const Indicator* indicator = plan ? plan->find(id) : nullptr;
            if (!indicator) {
                return Error{ErrorKind::NotFound, id, QStringLiteral("indicator")};
            }
            Progress progress(workbook);
            auto course = progress.course(*plan, *indicator, period, region);
            auto parts = progress.assess_parts(*plan, *indicator, period, region);
            auto trace = progress.trace(*plan, *indicator, period, region, most_rows);
            if (!course || !parts || !trace) {
                return !course ? course.error() : !parts ? parts.error() : trace.error();
            }
            return Detail{std::move(course.value()), std::move(parts.value()),
                          std::move(trace.value())};
        },
        [this, line](Result<Detail>& detail) {
            if (!detail) {
                say(detail.error());
                return;
            }
            chart_->set_spec(trend_of(line.indicator, line.assessment, detail->course));
            show_parts(line.indicator, detail->parts);
            show_rows(detail->trace);
        });
}

void IndicatorsPage::show_parts(const Indicator& indicator, const std::vector<Assessment>& parts)
{
    const bool ratio = indicator.formula.kind == FormulaKind::Ratio;
    std::vector<TextTable::Column> columns = {{tr("Place"), false, 3}};
    if (ratio) {
        columns.push_back({tr("Numerator"), true, 2});
        columns.push_back({tr("Denominator"), true, 2});
    }
    columns.push_back(
        {indicator.unit.isEmpty() ? tr("Value") : tr("Value (%1)").arg(indicator.unit), true, 2});
    columns.push_back({tr("Status"), false, 3});
    std::vector<QStringList> rows;
    for (const Assessment& part : parts) {
        QStringList row = {session().workbook().regions().find(part.reading.region)->short_name};
        if (ratio) {
            row << number(part.reading.numerator, {}) << number(part.reading.denominator, {});
        }
        row << number(part.reading.value, indicator.unit);
        row << (part.standing == Standing::NoData
                    ? missing_label(part.reading.missing)
                    : standing_sign(part.standing) + u' ' + standing_label(part.standing));
        rows.push_back(row);
    }
    parts_->set_content(columns, std::move(rows));
}

void IndicatorsPage::show_rows(const Trace& trace)
{
    const std::vector<TextTable::Column> columns = {
        {tr("Measure"), false, 3}, {tr("Name"), false, 4},  {tr("Place"), false, 3},
        {tr("Value"), true, 2},    {tr("As of"), false, 2}, {tr("From"), false, 4}};
    const RegionTree& regions = session().workbook().regions();
    qint64 counted = 0;
    qint64 lacking = 0;
    for (const TraceMeasure& measure : trace.measures) {
        counted += measure.row_count;
        lacking += measure.lacking_count;
    }
    auto rows = trace_rows(trace, regions, TracePart::Counted);
    auto not_counted = trace_rows(trace, regions, TracePart::Lacking);
    tabs_->setTabText(tabs_->indexOf(rows_),
                      tab_text(tr("Row by row"), counted, static_cast<qint64>(rows.size())));
    tabs_->setTabText(
        tabs_->indexOf(not_counted_),
        tab_text(tr("Not counted"), lacking, static_cast<qint64>(not_counted.size())));
    rows_->set_content(columns, std::move(rows));
    not_counted_->set_content(columns, std::move(not_counted));
}

void IndicatorsPage::edit_figures()
{
    const Plan* plan = session().plan();
    const Indicator* indicator = plan ? plan->find(chosen_) : nullptr;
    if (!indicator) {
        return;
    }
    FiguresDialog dialog(session(), *plan, *indicator, this);
    dialog.exec();
}

} // namespace yice::ui
