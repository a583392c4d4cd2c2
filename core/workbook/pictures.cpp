// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/pictures.h"

#include "base/number_text.h"
#include "import/csv_reader.h"
#include "indicators/evaluate.h"
#include "report/build_report.h"
#include "report/indicator_charts.h"
#include "report/sentences.h"
#include "rosters/specs.h"
#include "store/measure_store.h"
#include "store/picture_store.h"
#include "workbook/measures.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"
#include "workbook/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace yice
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr int first_age = 60;
constexpr int last_age = 95; ///< of the last band, which has no end
constexpr int band_years = 5;

Result<PartCourse> part_course(Progress& progress, const Plan& plan, const Indicator& indicator,
                               const Period& period, RegionId region)
{
    auto assessment = progress.assess_one(plan, indicator, period, region);
    if (!assessment) {
        return assessment.error();
    }
    auto course = progress.course(plan, indicator, period, region);
    if (!course) {
        return course.error();
    }
    return PartCourse{std::move(assessment.value()), std::move(course.value())};
}

Result<std::vector<PartCourse>> part_courses(Workbook& workbook, const Plan& plan,
                                             const Indicator& indicator, const Period& period,
                                             RegionId region)
{
    Progress progress(workbook);
    std::vector<PartCourse> parts;
    for (const RegionId id : workbook.regions().parts(region)) {
        auto part = part_course(progress, plan, indicator, period, id);
        if (!part) {
            return part.error();
        }
        parts.push_back(std::move(part.value()));
    }
    return parts;
}

QString people(int count)
{
    return ChartText::tr("%1 people").arg(grouped_number(count));
}

std::vector<PyramidSpec::Band> empty_bands()
{
    std::vector<PyramidSpec::Band> bands;
    for (int age = first_age; age <= last_age; age += band_years) {
        const QString name = age == last_age
                                 ? ChartText::tr("%1 and older").arg(age)
                                 : QStringLiteral("%1–%2").arg(age).arg(age + band_years - 1);
        bands.push_back({name, 0, 0});
    }
    return bands;
}

PyramidSpec pyramid_of(const std::vector<store::AgeCount>& ages)
{
    PyramidSpec spec;
    spec.name = ChartText::tr("Older people by age and sex");
    spec.unit = ChartText::tr("people", "unit");
    spec.left_name = ChartText::tr("Men");
    spec.right_name = ChartText::tr("Women");
    spec.bands = empty_bands();
    int younger = 0;
    int no_birth = 0;
    int no_sex = 0;
    for (const store::AgeCount& count : ages) {
        if (count.age < 0) {
            no_birth += count.people;
        } else if (count.age < first_age) {
            younger += count.people;
        } else if (count.sex.isEmpty()) {
            no_sex += count.people;
        } else {
            const int band = (std::min(count.age, last_age) - first_age) / band_years;
            PyramidSpec::Band& into = spec.bands[static_cast<size_t>(band)];
            (count.sex == u"male" ? into.left : into.right) += count.people;
        }
    }
    if (no_birth > 0) {
        spec.notes << sentence(
            {ChartText::tr("%1 without a date of birth are not in it").arg(people(no_birth))});
    }
    if (no_sex > 0) {
        spec.notes << sentence(
            {ChartText::tr("%1 whose sex is not given are not in it").arg(people(no_sex))});
    }
    if (younger > 0) {
        spec.notes << sentence({ChartText::tr("%1 under 60 are not in it").arg(people(younger))});
    }
    if (ages.empty()) {
        spec.notes << sentence(
            {ChartText::tr("The roster of older people holds nobody here by then")});
    }
    return spec;
}

using Values = std::vector<std::optional<double>>;

/// What the beds of a place are made of.
class BedParts
{
public:
    static Result<BedParts> make(Workbook& workbook, const Period& period, BedsBy by);

    const QStringList& names() const { return names_; }
    Result<Values> of(RegionId place) const;

private:
    BedParts(Workbook& workbook, const Period& period) : workbook_(&workbook), period_(period) {}
    Result<Values> by_kind(RegionId place) const;

    Workbook* workbook_;
    Period period_;
    QStringList names_;
    std::vector<MeasureTable> facilities_; ///< one for each kind of facility; none: by kind of bed
};

/// The measure of all beds is told apart by the kind of facility.
Result<BedParts> BedParts::make(Workbook& workbook, const Period& period, BedsBy by)
{
    BedParts parts(workbook, period);
    if (by == BedsBy::Kind) {
        parts.names_ = QStringList{ChartText::tr("Nursing beds of care homes"),
                                   ChartText::tr("Other beds of care homes"),
                                   ChartText::tr("Beds of community facilities")};
        return parts;
    }
    const MeasureSpec* all = find_measure(Plan(), QStringLiteral("facility.beds"));
    Q_ASSERT(all);
    const auto window = MeasureWindow::of(period.first_day(), period.last_day());
    const FieldSpec& kind = facility_spec().field(facility_spec().kind_field);
    for (const Choice& choice : kind.choices) {
        MeasureSpec one = *all;
        Condition only;
        only.test = Condition::Test::In;
        only.field = kind.id;
        only.words = QStringList{choice.id};
        one.where.push_back(only);
        auto counted = store::read_measure(*workbook.state().connection, one, window);
        if (!counted) {
            return counted.error();
        }
        // A kind without beds, such as a point of learning, is no part of any bar.
        const bool any =
            std::any_of(counted->by_region.begin(), counted->by_region.end(),
                        [](const Measured& measured) { return measured.value.value_or(0) > 0; });
        if (any) {
            parts.names_ << choice.label.shown();
            parts.facilities_.push_back(std::move(counted.value()));
        }
    }
    return parts;
}

Result<Values> BedParts::of(RegionId place) const
{
    const QString every = QStringLiteral("facility.beds");
    const auto all = Progress(*workbook_).measure(every, period_, place);
    if (!all) {
        return all.error();
    }
    Values values(static_cast<size_t>(names_.size()));
    if (all->value && facilities_.empty()) {
        auto kinds = by_kind(place);
        if (!kinds) {
            return kinds.error();
        }
        kinds->resize(values.size());
        values = std::move(kinds.value());
    }
    for (size_t i = 0; all->value && i < facilities_.size(); ++i) {
        values[i] = roll_up(facilities_[i], workbook_->regions(), place).value;
    }
    // A total that was typed in has no kinds.
    double rest = all->value.value_or(0);
    for (const std::optional<double>& value : values) {
        rest -= value.value_or(0);
    }
    values.push_back(rest > 0.5 ? std::optional(rest) : std::nullopt);
    return values;
}

/// Nursing beds and other beds of care homes, and the beds of community facilities.
Result<Values> BedParts::by_kind(RegionId place) const
{
    Progress progress(*workbook_);
    Values told;
    for (const char* id :
         {"facility.institution_nursing_beds", "facility.institution_beds", "facility.beds"}) {
        const auto measured = progress.measure(QString::fromLatin1(id), period_, place);
        if (!measured) {
            return measured.error();
        }
        told.push_back(measured->value);
    }
    const auto less = [&told](size_t whole, size_t part) {
        return told[whole] && told[part] ? std::optional(std::max(0.0, *told[whole] - *told[part]))
                                         : std::nullopt;
    };
    return Values{told[0], less(1, 0), less(2, 1)};
}

} // namespace

Result<ChartSpec> Pictures::trend(const Plan& plan, const Indicator& indicator,
                                  const Period& period, RegionId region)
{
    Progress progress(workbook_);
    const auto whole = part_course(progress, plan, indicator, period, region);
    if (!whole) {
        return whole.error();
    }
    return ChartSpec(trend_of(indicator, whole->assessment, whole->course));
}

Result<ChartSpec> Pictures::ranking(const Plan& plan, const Indicator& indicator,
                                    const Period& period, RegionId region)
{
    Progress progress(workbook_);
    const auto whole = progress.assess_one(plan, indicator, period, region);
    if (!whole) {
        return whole.error();
    }
    const auto parts = progress.assess_parts(plan, indicator, period, region);
    if (!parts) {
        return parts.error();
    }
    return ChartSpec(ranking_of(indicator, *whole, *parts, workbook_.regions()));
}

Result<ChartSpec> Pictures::waterfall(const Plan& plan, const Indicator& indicator,
                                      const Period& period, RegionId region)
{
    Progress progress(workbook_);
    const auto whole = part_course(progress, plan, indicator, period, region);
    if (!whole) {
        return whole.error();
    }
    const auto parts = part_courses(workbook_, plan, indicator, period, region);
    if (!parts) {
        return parts.error();
    }
    return ChartSpec(waterfall_of(indicator, *whole, *parts, workbook_.regions()));
}

Result<ChartSpec> Pictures::multiples(const Plan& plan, const Indicator& indicator,
                                      const Period& period, RegionId region)
{
    const auto parts = part_courses(workbook_, plan, indicator, period, region);
    if (!parts) {
        return parts.error();
    }
    return ChartSpec(multiples_of(indicator, *parts, workbook_.regions()));
}

Result<ChartSpec> Pictures::bullets(const Plan& plan, const Period& period, RegionId region)
{
    const auto assessments = Progress(workbook_).assess_all(plan, period, region);
    if (!assessments) {
        return assessments.error();
    }
    return ChartSpec(bullets_of(plan, *assessments));
}

Result<ChartSpec> Pictures::pyramid(const Period& period, RegionId region)
{
    // 300,000 people take half a second: counted once, not at each visit of a page.
    WorkbookState& state = workbook_.state();
    if (auto done = state.counts.look(state); !done) {
        return done.error();
    }
    const QString key = state.counts.stamp_of({QString(), elder_spec().id}) + u'|' +
                        QString::number(region.value) + u'|' +
                        period.last_day().toString(Qt::ISODate);
    if (!state.ages.contains(key)) {
        auto counted = store::read_ages(*state.connection, region, period.last_day());
        if (!counted) {
            return counted.error();
        }
        state.ages.insert(key, std::move(counted.value()));
    }
    return ChartSpec(pyramid_of(state.ages[key]));
}

Result<ChartSpec> Pictures::beds(const Period& period, RegionId region, BedsBy by)
{
    StackSpec spec;
    spec.unit = ChartText::tr("beds", "unit");
    spec.lying = true;
    spec.name = by == BedsBy::Kind ? ChartText::tr("Beds by kind")
                                   : ChartText::tr("Beds by kind of facility");
    const RegionTree& regions = workbook_.regions();
    auto places = regions.parts(region);
    if (places.empty()) {
        places.push_back(region);
    }
    const auto parts = BedParts::make(workbook_, period, by);
    if (!parts) {
        return parts.error();
    }
    for (const QString& name : parts->names()) {
        spec.parts.push_back({name, {}});
    }
    spec.parts.push_back({ChartText::tr("Kind not told"), {}});
    QStringList silent;
    for (const RegionId place : places) {
        const auto values = parts->of(place);
        if (!values) {
            return values.error();
        }
        spec.categories << regions.find(place)->short_name;
        bool told = false;
        for (size_t i = 0; i < spec.parts.size(); ++i) {
            spec.parts[i].values.push_back((*values)[i]);
            told = told || (*values)[i];
        }
        if (!told) {
            silent << spec.categories.last();
        }
    }
    const Values& rest = spec.parts.back().values;
    if (std::none_of(rest.begin(), rest.end(), [](const auto& value) { return bool(value); })) {
        spec.parts.pop_back();
    }
    if (!silent.isEmpty()) {
        spec.notes << sentence({ChartText::tr("Nothing was reported by %1")
                                    .arg(silent.join(ChartText::tr(", ", "between names")))});
    }
    return ChartSpec(std::move(spec));
}

QByteArray chart_sheet(const ChartTable& table)
{
    QString text = csv_line(table.headings) + QStringLiteral("\r\n");
    for (const std::vector<ChartCell>& row : table.rows) {
        QStringList cells;
        for (const ChartCell& cell : row) {
            cells << (cell.number ? cell.plain() : defused(cell.plain()));
        }
        text += csv_line(cells) + QStringLiteral("\r\n");
    }
    return encoded(text, TextEncoding::Utf8Bom);
}

} // namespace yice
