// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/dialogs/figures_dialog.h"
#include "ui/pages/indicator_facts.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/indicator_table.h"
#include "ui/widgets/indicator_tip.h"
#include "ui/widgets/standing_badge.h"
#include "ui/widgets/text_table.h"
#include "workbook/overviews.h"
#include "workbook/pictures.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

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
    make_chart_kinds();
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
    column->addWidget(chart_card, 4);

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
    column->addWidget(origin_card_, 3);
    return detail;
}

void IndicatorsPage::make_chart_kinds()
{
    chart_kinds_ = new QButtonGroup(this);
    struct Kind {
        IndicatorChart chart;
        QString name;
        QString explained;
    };
    const Kind kinds[] = {
        {IndicatorChart::Trend, tr("Course"), tr("Quarter by quarter, with target and forecast")},
        {IndicatorChart::Ranking, tr("Ranking"), tr("The places beside each other")},
        {IndicatorChart::Waterfall, tr("What made it"),
         tr("From the start to now by place, and what is still missing to the target")},
        {IndicatorChart::Multiples, tr("Place by place"),
         tr("The course of each place, on one scale")}};
    int position = 0;
    for (const Kind& kind : kinds) {
        auto* chip = new QPushButton(kind.name);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(kind.chart == IndicatorChart::Trend);
        chip->setToolTip(kind.explained);
        chart_kinds_->addButton(chip, static_cast<int>(kind.chart));
        chart_->head()->insertWidget(position++, chip);
    }
    connect(chart_kinds_, &QButtonGroup::idClicked, this, [this] { draw_chart(); });
}

void IndicatorsPage::show_chart(IndicatorChart kind)
{
    chart_kinds_->button(static_cast<int>(kind))->setChecked(true);
    draw_chart();
}

void IndicatorsPage::draw_chart()
{
    const Plan* plan = session().plan();
    const Indicator* indicator = plan ? plan->find(chosen_) : nullptr;
    if (!indicator) {
        return;
    }
    const RegionId region = session().region();
    // A place without parts has nothing to compare.
    const bool parts = !session().workbook().regions().parts(region).empty();
    for (const auto kind : {IndicatorChart::Ranking, IndicatorChart::Multiples}) {
        QAbstractButton* chip = chart_kinds_->button(static_cast<int>(kind));
        chip->setEnabled(parts);
        if (!parts && chip->isChecked()) {
            chart_kinds_->button(static_cast<int>(IndicatorChart::Trend))->setChecked(true);
        }
    }
    session().reader().ask<ChartSpec>(
        this, QStringLiteral("chart"),
        [plan_id = plan->id, id = chosen_, period = session().period(), region,
         kind = static_cast<IndicatorChart>(chart_kinds_->checkedId())](
            Workbook& workbook, const Reader::Wanted&) -> Result<ChartSpec> {
            const Plan* read = workbook.find_plan(plan_id);
            const Indicator* found = read ? read->find(id) : nullptr;
            if (!found) {
                return Error{ErrorKind::NotFound, id, QStringLiteral("indicator")};
            }
            Pictures pictures(workbook);
            switch (kind) {
            case IndicatorChart::Ranking:
                return pictures.ranking(*read, *found, period, region);
            case IndicatorChart::Waterfall:
                return pictures.waterfall(*read, *found, period, region);
            case IndicatorChart::Multiples:
                return pictures.multiples(*read, *found, period, region);
            case IndicatorChart::Trend:
                break;
            }
            return pictures.trend(*read, *found, period, region);
        },
        [this](Result<ChartSpec>& spec) {
            if (spec) {
                chart_->set_spec(*spec);
            } else {
                say(spec.error());
            }
        });
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
    list_->define_by(indicator_tips(session()));
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

    draw_chart();
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
