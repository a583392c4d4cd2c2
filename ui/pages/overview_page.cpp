// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "base/number_text.h"
#include "report/sentences.h"
#include "ui/pages/indicator_lines.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/indicator_table.h"
#include "ui/widgets/matrix.h"
#include "ui/widgets/standing_badge.h"
#include "workbook/progress.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

QLabel* label(const char* name)
{
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

/// The order in which a director wants to hear of trouble.
int urgency(Standing standing)
{
    switch (standing) {
    case Standing::Overdue:
        return 4;
    case Standing::Behind:
        return 3;
    case Standing::SlightlyBehind:
        return 2;
    case Standing::NoData:
        return 1;
    default:
        return 0;
    }
}

QString attention_text(const IndicatorLine& line, const RegionTree& regions)
{
    const Assessment& assessment = line.assessment;
    const QString name =
        line.indicator.short_name.isEmpty() ? line.indicator.name : line.indicator.short_name;
    if (!assessment.reading.value) {
        if (assessment.reading.missing != Missing::NoData) {
            return OverviewPage::tr("%1: %2").arg(name, missing_label(assessment.reading.missing));
        }
        return assessment.reading.coverage.reported > 0
                   ? OverviewPage::tr("%1: not every place has reported yet").arg(name)
                   : OverviewPage::tr("%1: nothing was reported").arg(name);
    }
    QString text = name + u' ' + value_text(assessment.reading.value, line.indicator.unit);
    const QString expected =
        expected_text(assessment.reading.value, assessment.expected, line.indicator.unit);
    if (!expected.isEmpty()) {
        text += OverviewPage::tr(", %1", "clause").arg(expected);
    }
    if (!assessment.reading.lacking.empty()) {
        QStringList places;
        for (const RegionId place : assessment.reading.lacking) {
            places << regions.find(place)->short_name;
        }
        const QString list = places.mid(0, 3).join(OverviewPage::tr(", ", "between names"));
        text +=
            places.size() > 3
                ? OverviewPage::tr(", missing in %1 and %2 more").arg(list).arg(places.size() - 3)
                : OverviewPage::tr(", missing in %1").arg(list);
    }
    return text;
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    page->setSpacing(space_3);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space_3);
    page->addLayout(tiles);
    counts_ = add_tile(*tiles);
    beds_ = add_tile(*tiles);
    share_ = add_tile(*tiles);
    residents_ = add_tile(*tiles);

    progress_card_ = new Card(tr("Progress of the indicators"));
    progress_card_->set_hint(tr("▮ expected by now   ▼ target   click to see why"));
    table_ =
        new IndicatorTable({IndicatorModel::Name, IndicatorModel::Value, IndicatorModel::Progress,
                            IndicatorModel::Target, IndicatorModel::Course, IndicatorModel::State});
    progress_card_->body()->addWidget(table_);
    connect(table_, &IndicatorTable::opened, this, &Page::indicator_wanted);
    page->addWidget(progress_card_, 1);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space_3);
    attention_card_ = new Card(tr("Needs attention"));
    attention_ = new QGridLayout;
    attention_->setHorizontalSpacing(space_3);
    attention_->setVerticalSpacing(space_1);
    attention_->setColumnStretch(1, 1);
    attention_card_->body()->addLayout(attention_);
    attention_card_->body()->addStretch(1);
    matrix_card_ = new Card;
    matrix_card_->set_hint(tr("sign and colour say the same"));
    matrix_ = new Matrix;
    matrix_card_->body()->addWidget(matrix_);
    matrix_card_->body()->addStretch(1);
    connect(matrix_, &Matrix::picked, this, [this](const QString& indicator, RegionId region) {
        this->session().set_region(region);
        emit indicator_wanted(indicator);
    });
    bottom->addWidget(attention_card_, 1);
    bottom->addWidget(matrix_card_, 1);
    page->addLayout(bottom);
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
    auto lines = indicator_lines(session());
    if (!lines) {
        say(lines.error());
        return;
    }
    fill_tiles(*lines);
    fill_attention(*lines);
    if (auto done = fill_matrix(*lines); !done) {
        say(done.error());
    }
    table_->set_lines(std::move(lines.value()));
}

void OverviewPage::fill_tiles(const std::vector<IndicatorLine>& lines)
{
    int good = 0;
    int slightly = 0;
    int behind = 0;
    int no_data = 0;
    for (const IndicatorLine& line : lines) {
        const Standing standing = line.assessment.standing;
        good += standing == Standing::Met || standing == Standing::Exceeded ||
                standing == Standing::OnTrack;
        slightly += standing == Standing::SlightlyBehind;
        behind += standing == Standing::Behind || standing == Standing::Overdue;
        no_data += standing == Standing::NoData;
    }
    counts_.name->setText(tr("%1 indicators").arg(lines.size()));
    counts_.figure->setText(QString::number(good));
    counts_.beside->setText(tr("reached or on track"));
    counts_.below->setText(tr("↘ %1 slightly behind   ↓ %2 behind   ○ %3 no data")
                               .arg(slightly)
                               .arg(behind)
                               .arg(no_data));

    Progress progress(session().workbook());
    const auto measure = [&](const char* id, const Period& period) {
        const auto measured = progress.measure(QString::fromLatin1(id), period, session().region());
        return measured ? *measured : Measured();
    };
    const Period now = session().period();
    const Measured beds = measure("facility.beds", now);
    const Measured before = measure("facility.beds", now.previous());
    const Measured homes = measure("facility.institutions", now);
    const Measured home_beds = measure("facility.institution_beds", now);
    const Measured nursing = measure("facility.institution_nursing_beds", now);
    const Measured residents = measure("facility.residents", now);
    const auto number = [](const Measured& measured) {
        return measured.value ? grouped_number(*measured.value) : no_number();
    };
    beds_.name->setText(tr("Beds"));
    beds_.figure->setText(number(beds));
    beds_.beside->setText(beds.value && before.value
                              ? change_text(*beds.value - *before.value, tr("beds", "unit"))
                              : QString());
    beds_.below->setText(tr("%1 care homes with %2 beds").arg(number(homes), number(home_beds)));

    const bool any = nursing.value && home_beds.value && *home_beds.value > 0;
    const double percent = any ? *nursing.value / *home_beds.value * 100 : 0;
    share_.name->setText(tr("Share of nursing beds in care homes"));
    share_.figure->setText(any ? grouped_number(percent, 1) : no_number());
    share_.beside->setText(any ? QStringLiteral("%") : QString());
    share_.below->setText(tr("%1 nursing beds").arg(number(nursing)));

    const bool occupied = residents.value && home_beds.value && *home_beds.value > 0;
    residents_.name->setText(tr("People in care homes"));
    residents_.figure->setText(number(residents));
    residents_.beside->setText(
        occupied
            ? tr("occupancy %1 %").arg(grouped_number(*residents.value / *home_beds.value * 100, 1))
            : QString());
    residents_.below->setText(home_beds.coverage.expected > 0
                                  ? tr("%1 of %2 care homes reported this quarter")
                                        .arg(home_beds.coverage.reported)
                                        .arg(home_beds.coverage.expected)
                                  : tr("No care homes yet"));
}

void OverviewPage::fill_attention(const std::vector<IndicatorLine>& lines)
{
    while (QLayoutItem* item = attention_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<const IndicatorLine*> urgent;
    for (const IndicatorLine& line : lines) {
        if (urgency(line.assessment.standing) > 0) {
            urgent.push_back(&line);
        }
    }
    std::stable_sort(urgent.begin(), urgent.end(), [](const auto* left, const auto* right) {
        return urgency(left->assessment.standing) > urgency(right->assessment.standing);
    });
    constexpr size_t most = 5;
    int row = 0;
    for (size_t i = 0; i < urgent.size() && i < most; ++i, ++row) {
        auto* badge = new StandingBadge;
        badge->set_standing(urgent[i]->assessment.standing);
        auto* text = new QLabel(attention_text(*urgent[i], session().workbook().regions()));
        text->setToolTip(text->text());
        text->setMinimumWidth(60);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        attention_->addWidget(badge, row, 0);
        attention_->addWidget(text, row, 1);
    }
    if (urgent.empty()) {
        attention_->addWidget(
            new QLabel(lines.empty() ? tr("The workbook has no plan yet.") : tr("Nothing lags.")),
            0, 0, 1, 2);
    }
    attention_card_->set_hint(
        urgent.size() > most ? tr("the first %1 of %2").arg(most).arg(urgent.size()) : QString());
}

Status OverviewPage::fill_matrix(const std::vector<IndicatorLine>& lines)
{
    const RegionTree& regions = session().workbook().regions();
    const auto parts = regions.parts(session().region());
    constexpr size_t most_rows = 8;
    QStringList columns;
    QStringList ids;
    std::vector<Matrix::Row> rows;
    for (size_t i = 0; i < parts.size() && i < most_rows; ++i) {
        rows.push_back({parts[i], regions.find(parts[i])->short_name, {}});
    }
    for (const IndicatorLine& line : lines) {
        // A total of the whole has no target for a part, so its column would say nothing.
        if (!line.indicator.target_holds_for_parts()) {
            continue;
        }
        if (line.assessment.reading.missing == Missing::NotApplicable) {
            continue;
        }
        const bool by_place = line.indicator.formula.kind == FormulaKind::Minimum ||
                              line.indicator.formula.kind == FormulaKind::Share;
        if (by_place && !parts.empty() && places_of_kinds(regions, parts.front(), line.indicator.formula.over).empty()) {
            continue; // "in every county" has no meaning for the towns of one
        }
        columns << (line.indicator.short_name.isEmpty() ? line.indicator.name
                                                        : line.indicator.short_name);
        ids << line.indicator.id;
        Progress progress(session().workbook());
        const auto assessed = progress.assess_parts(*session().plan(), line.indicator,
                                                    session().period(), session().region());
        if (!assessed) {
            return assessed.error();
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].cells.push_back((*assessed)[i].standing);
        }
    }
    const QString level =
        parts.empty() ? QString() : level_label(regions.find(parts.front())->level);
    matrix_card_->set_title(parts.empty() ? tr("Places") : tr("%1 × indicators").arg(level));
    if (parts.size() > most_rows) {
        matrix_card_->set_hint(tr("the first %1 of %2 places").arg(most_rows).arg(parts.size()));
    } else {
        matrix_card_->set_hint(tr("sign and colour say the same"));
    }
    matrix_->set_content(columns, ids, std::move(rows));
    return {};
}

} // namespace yice::ui
