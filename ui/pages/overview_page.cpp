// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "base/number_text.h"
#include "report/sentences.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/indicator_table.h"
#include "ui/widgets/indicator_tip.h"
#include "ui/widgets/line_list.h"
#include "ui/widgets/matrix.h"
#include "workbook/overviews.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr size_t most_lines = 5;

QLabel* label(const char* name)
{
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QString number(const Measured& measured)
{
    return measured.value ? grouped_number(*measured.value) : no_number();
}

std::optional<double> percent_of(const Measured& part, const Measured& whole)
{
    return part.value && whole.value && *whole.value > 0
               ? std::optional(*part.value / *whole.value * 100)
               : std::nullopt;
}

QString percent_text(std::optional<double> percent)
{
    return percent ? grouped_number(*percent, 1) : no_number();
}

QString left_text(QDate from, QDate day)
{
    const qint64 days = from.daysTo(day);
    if (days == 0) {
        return OverviewPage::tr("due on the last day");
    }
    return days < 0 ? OverviewPage::tr("%n day(s) over", nullptr, static_cast<int>(-days))
                    : OverviewPage::tr("%n day(s) left", nullptr, static_cast<int>(days));
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    scroll->setWidget(canvas);
    whole->addWidget(scroll);
    auto* page = new QVBoxLayout(canvas);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    page->setSpacing(space_3);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space_3);
    counts_ = add_tile(*tiles);
    beds_ = add_tile(*tiles);
    share_ = add_tile(*tiles);
    people_ = add_tile(*tiles);
    page->addLayout(tiles);
    page->addLayout(make_lists());

    matrix_card_ = new Card;
    matrix_ = new Matrix;
    matrix_card_->body()->addWidget(matrix_);
    connect(matrix_, &Matrix::picked, this, [this](const QString& indicator, RegionId region) {
        this->session().set_region(region);
        emit indicator_wanted(indicator);
    });
    page->addWidget(matrix_card_);

    auto* progress = new Card(tr("Progress of the indicators"));
    progress->set_hint(tr("▮ expected by now   ▼ target   click to see why"));
    table_ =
        new IndicatorTable({IndicatorModel::Name, IndicatorModel::Value, IndicatorModel::Progress,
                            IndicatorModel::Target, IndicatorModel::Course, IndicatorModel::State});
    table_->show_all_rows();
    progress->body()->addWidget(table_);
    connect(table_, &IndicatorTable::opened, this, &Page::indicator_wanted);
    page->addWidget(progress);
    page->addStretch(1);
}

QHBoxLayout* OverviewPage::make_lists()
{
    auto* lists = new QHBoxLayout;
    lists->setSpacing(space_3);
    attention_card_ = new Card(tr("Needs attention"));
    attention_ = new LineList;
    attention_card_->body()->addWidget(attention_);
    connect(attention_, &LineList::opened, this, [this](int line) {
        emit indicator_wanted(overview_.attention[static_cast<size_t>(line)].indicator);
    });
    due_card_ = new Card(tr("Due soon"));
    due_ = new LineList;
    due_card_->body()->addWidget(due_);
    connect(due_, &LineList::opened, this, &OverviewPage::open_due);
    lists->addWidget(attention_card_, 3);
    lists->addWidget(due_card_, 2);
    return lists;
}

QString OverviewPage::title() const
{
    const Plan* plan = session().plan();
    return plan ? (plan->short_name.isEmpty() ? plan->name : plan->short_name) : tr("Overview");
}

OverviewPage::Tile OverviewPage::add_tile(QHBoxLayout& row)
{
    auto* card = new Card;
    Tile tile{label("hint"), label("figure"), label("hint"), label("hint")};
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    line->addWidget(tile.figure);
    line->addWidget(tile.beside, 0, Qt::AlignBottom);
    line->addStretch(1);
    card->body()->setSpacing(2);
    card->body()->addWidget(tile.name);
    card->body()->addLayout(line);
    card->body()->addWidget(tile.below);
    tile.beside->setContentsMargins(0, 0, 0, 4);
    row.addWidget(card, 1);
    return tile;
}

void OverviewPage::refresh()
{
    const Plan* plan = session().plan();
    if (!plan) {
        show_overview({});
        return;
    }
    session().reader().ask<Overview>(
        this, QStringLiteral("overview"),
        [id = plan->id, period = session().period(), region = session().region()](
            Workbook& workbook, const Reader::Wanted& wanted) -> Result<Overview> {
            const Plan* read = workbook.find_plan(id);
            return read ? Overviews(workbook).of(*read, period, region, wanted)
                        : Result<Overview>(Overview());
        },
        [this](Result<Overview>& overview) {
            if (overview) {
                show_overview(std::move(overview.value()));
            } else {
                say(overview.error());
            }
        });
}

void OverviewPage::show_overview(Overview overview)
{
    overview_ = std::move(overview);
    fill_counts();
    fill_tiles();
    fill_attention();
    fill_due();
    fill_matrix();
    table_->define_by(indicator_tips(session()));
    table_->set_lines(overview_.lines);
}

void OverviewPage::fill_counts()
{
    const StandingCounts& now = overview_.now;
    counts_.name->setText(tr("%1 indicators").arg(overview_.lines.size()));
    counts_.figure->setText(QString::number(now.good()));
    QString beside = tr("reached or on track");
    const int change = now.good() - overview_.before.good();
    if (overview_.has_before) {
        beside += QStringLiteral("  ") +
                  (change == 0 ? tr("as last quarter")
                               : tr("%1 against last quarter")
                                     .arg(QLocale().toString(change).prepend(
                                         change > 0 ? QStringLiteral("+") : QString())));
    }
    counts_.beside->setText(beside);
    counts_.below->setText(tr("√ %1 reached   → %2 on track   ↘ %3 slightly behind   ↓ %4 behind   "
                              "○ %5 no data")
                               .arg(now.reached)
                               .arg(now.on_track)
                               .arg(now.slightly_behind)
                               .arg(now.behind)
                               .arg(now.no_data));
}

void OverviewPage::fill_tiles()
{
    const Overview& shown = overview_;
    beds_.name->setText(tr("Beds"));
    beds_.figure->setText(number(shown.beds));
    beds_.beside->setText(
        shown.beds.value && shown.beds_before.value
            ? change_text(*shown.beds.value - *shown.beds_before.value, tr("beds", "unit"))
            : QString());
    beds_.below->setText(
        tr("%1 care homes with %2 beds").arg(number(shown.homes), number(shown.home_beds)));

    const auto share = percent_of(shown.home_nursing_beds, shown.home_beds);
    share_.name->setText(tr("Share of nursing beds in care homes"));
    share_.figure->setText(percent_text(share));
    share_.beside->setText(share ? QStringLiteral("%") : QString());
    share_.below->setText(tr("%1 nursing beds").arg(number(shown.home_nursing_beds)));

    const auto of_all = percent_of(shown.people_60, shown.people);
    const auto occupied = percent_of(shown.residents, shown.home_beds);
    people_.name->setText(tr("Residents aged 60 and over"));
    people_.figure->setText(number(shown.people_60));
    people_.beside->setText(of_all ? tr("%1 % of all").arg(percent_text(of_all)) : QString());
    people_.below->setText(occupied ? tr("%1 live in care homes, occupancy %2 %")
                                          .arg(number(shown.residents), percent_text(occupied))
                                    : tr("%1 live in care homes").arg(number(shown.residents)));
}

void OverviewPage::fill_attention()
{
    std::vector<LineList::Line> lines;
    for (const AttentionLine& line : overview_.attention) {
        if (lines.size() < most_lines) {
            const Indicator* of = session().plan()->find(line.indicator);
            lines.push_back({line.standing,
                             {},
                             {},
                             false,
                             line.text,
                             line.reason,
                             of ? indicator_tip(*session().plan(), *of) : QString()});
        }
    }
    attention_->set_lines(lines, overview_.lines.empty() ? tr("The workbook has no plan yet.")
                                                         : tr("Nothing lags."));
    attention_card_->set_hint(
        overview_.attention.size() > most_lines
            ? tr("the first %1 of %2").arg(most_lines).arg(overview_.attention.size())
            : QString());
}

void OverviewPage::fill_due()
{
    const QDate day = session().period().last_day();
    std::vector<LineList::Line> lines;
    for (const DueLine& due : overview_.due) {
        if (lines.size() < most_lines) {
            lines.push_back({{},
                             due.day.toString(Qt::ISODate),
                             left_text(day, due.day),
                             due.over,
                             due.title,
                             due.note});
        }
    }
    due_->set_lines(lines, tr("Nothing is due in the next six months."));
    due_card_->set_hint(overview_.due.size() > most_lines
                            ? tr("the first %1 of %2").arg(most_lines).arg(overview_.due.size())
                            : QString());
}

void OverviewPage::open_due(int line)
{
    const DueLine& due = overview_.due[static_cast<size_t>(line)];
    if (due.kind == DueLine::Kind::Task) {
        emit wanted({QStringLiteral("tasks"), due.plan + u'|' + due.id, {}});
    } else {
        emit indicator_wanted(due.id);
    }
}

void OverviewPage::fill_matrix()
{
    const RegionTree& regions = session().workbook().regions();
    std::vector<Matrix::Column> columns;
    for (const QString& id : overview_.columns) {
        const auto line =
            std::find_if(overview_.lines.begin(), overview_.lines.end(),
                         [&](const IndicatorLine& of) { return of.indicator.id == id; });
        const Indicator& indicator = line->indicator;
        columns.push_back({id,
                           indicator.short_name.isEmpty() ? indicator.name : indicator.short_name,
                           indicator.name, indicator_tip(*session().plan(), indicator)});
    }
    std::vector<Matrix::Row> rows;
    for (const OverviewRow& row : overview_.rows) {
        Matrix::Row shown{row.region, regions.find(row.region)->short_name, {}};
        for (const Assessment& cell : row.cells) {
            const Indicator* indicator = session().plan()->find(cell.indicator);
            shown.cells.push_back(
                {cell.standing,
                 indicator ? value_text(cell.reading.value, indicator->unit) : QString()});
        }
        rows.push_back(std::move(shown));
    }
    const QString level =
        rows.empty() ? QString() : level_label(regions.find(rows.front().region)->level);
    matrix_card_->set_title(tr("%1 × indicators").arg(level));
    matrix_card_->set_hint(tr("sign and colour say the same"));
    matrix_card_->setVisible(!rows.empty() && !columns.empty());
    matrix_->set_content(std::move(columns), std::move(rows));
}

} // namespace yice::ui
