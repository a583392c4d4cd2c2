// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_others.h"

#include <array>
#include <cmath>

namespace yice::app
{

namespace
{

/// Five years of age each, the last one from 100 on.
constexpr size_t age_groups = 21;
constexpr size_t first_old_group = 12; ///< 60–64

struct Group {
    qint64 men = 0;
    qint64 women = 0;
    qint64 people() const { return men + women; }
};

using Pyramid = std::array<Group, age_groups>;

qint64 people_from(const Pyramid& pyramid, size_t group)
{
    qint64 people = 0;
    for (size_t i = group; i < pyramid.size(); ++i) {
        people += pyramid[i].people();
    }
    return people;
}

/// Shared out by weight; the first group takes what rounding leaves.
Pyramid pyramid_of(qint64 people, qint64 aged_60)
{
    // Per mille of those under 60 and of those from 60 on.
    static constexpr std::array<int, age_groups> weights = {
        40, 60, 70, 70, 60, 70, 95, 105, 90, 100, 120, 120, 330, 270, 180, 100, 65, 36, 14, 4, 1};
    Pyramid pyramid;
    std::array<qint64, age_groups> counts{};
    qint64 young_left = people - aged_60;
    qint64 old_left = aged_60;
    for (size_t i = 0; i < age_groups; ++i) {
        const bool old = i >= first_old_group;
        counts[i] = (old ? aged_60 : people - aged_60) * weights[i] / 1000;
        (old ? old_left : young_left) -= counts[i];
    }
    counts[0] += young_left;
    counts[first_old_group] += old_left;
    for (size_t i = 0; i < age_groups; ++i) {
        // Boys are more, old women are more.
        const qint64 per_mille = 522 - static_cast<qint64>(i) * 6;
        pyramid[i].men = counts[i] * per_mille / 1000;
        pyramid[i].women = counts[i] - pyramid[i].men;
    }
    return pyramid;
}

/// The share of a county in per mille, in the order of the codes; the last takes the rest.
qint64 share_of(qint64 whole, size_t county, size_t counties, const std::array<int, 5>& shares)
{
    const auto part = [&](size_t c) {
        return whole * (counties == shares.size() ? shares[c] : 1000 / qint64(counties)) / 1000;
    };
    if (county + 1 < counties) {
        return part(county);
    }
    qint64 rest = whole;
    for (size_t c = 0; c + 1 < counties; ++c) {
        rest -= part(c);
    }
    return rest;
}

struct Year {
    int year = 0;
    qint64 people = 0;
    qint64 aged_60 = 0;
};

/// 60 and over is what the bureau of statistics phones in; the rest shrinks by 0.9 % a year.
Year residents(const DemoCity& city, int year)
{
    const double reported = city.figure(QStringLiteral("population.aged_60_resident"),
                                        QDate(year, 12, 31), 452'000 + 3'200.0 * (year - 2021));
    return {year, std::llround(1'798'000 * std::pow(0.991, year - 2021)), std::llround(reported)};
}

Pyramid pyramid_of_county(const DemoCity& city, const Year& year, size_t county)
{
    const size_t counties = city.counties.size();
    return pyramid_of(share_of(year.people, county, counties, {165, 190, 305, 190, 150}),
                      share_of(year.aged_60, county, counties, {155, 185, 315, 190, 155}));
}

Status write_by_county(const DemoCity& city, const Year& year, std::vector<DemoImport>& imports)
{
    // 其中 stands above three columns, so the headings take two rows.
    const QStringList upper = {QStringLiteral("县(市、区)"),
                               QStringLiteral("人口口径"),
                               QStringLiteral("总人口(人)"),
                               QStringLiteral("其中"),
                               QString(),
                               QString(),
                               QStringLiteral("户籍人口(人)"),
                               QStringLiteral("数据来源")};
    SheetWriter sheet({QStringLiteral("%1/分县人口%2.csv").arg(city.folder).arg(year.year),
                       QStringLiteral("population"), Period::year(year.year)},
                      SheetForm::Gbk, upper);
    sheet.title(QStringLiteral("%1%2年末分县（市、区）人口情况表").arg(city.name).arg(year.year));
    sheet.line({QStringLiteral("单位：人"), {}, QStringLiteral("口径：常住人口；户籍人口另列")});
    sheet.head();
    sheet.line({{},
                {},
                {},
                {},
                QStringLiteral("60岁及以上"),
                QStringLiteral("65岁及以上"),
                QStringLiteral("80岁及以上")});
    std::array<qint64, 5> sums{};
    for (size_t c = 0; c < city.counties.size(); ++c) {
        const Pyramid pyramid = pyramid_of_county(city, year, c);
        const qint64 people = people_from(pyramid, 0);
        const std::array<qint64, 5> numbers = {people, people_from(pyramid, first_old_group),
                                               people_from(pyramid, first_old_group + 1),
                                               people_from(pyramid, first_old_group + 4),
                                               people * 1073 / 1000};
        QStringList cells = {city.counties[c].name, QStringLiteral("常住")};
        for (size_t i = 0; i < numbers.size(); ++i) {
            sums[i] += numbers[i];
            cells << QString::number(numbers[i]);
        }
        sheet.row(cells << QStringLiteral("统计公报"));
    }
    QStringList cells = {QString(), QString()};
    for (const qint64 sum : sums) {
        cells << QString::number(sum);
    }
    sheet.total(cells);
    if (auto done = sheet.finish(); !done) {
        return done;
    }
    imports.push_back(sheet.import());
    return {};
}

Status write_by_age(const DemoCity& city, const Year& year, std::vector<DemoImport>& imports)
{
    SheetWriter sheet({QStringLiteral("%1/分年龄性别人口%2.csv").arg(city.folder).arg(year.year),
                       QStringLiteral("population"), Period::year(year.year)},
                      SheetForm::Utf8Bom,
                      {QStringLiteral("地区"), QStringLiteral("人口口径"), QStringLiteral("年龄组"),
                       QStringLiteral("性别"), QStringLiteral("人数")});
    sheet.title(QStringLiteral("%1%2年末分年龄、性别常住人口").arg(city.name).arg(year.year));
    sheet.head();
    for (size_t c = 0; c < city.counties.size(); ++c) {
        const Pyramid pyramid = pyramid_of_county(city, year, c);
        for (size_t i = 0; i < pyramid.size(); ++i) {
            const size_t from = i * 5;
            const QString ages = i + 1 == pyramid.size()
                                     ? QStringLiteral("100岁及以上")
                                     : QStringLiteral("%1-%2岁").arg(from).arg(from + 4);
            const QStringList start = {city.counties[c].name, QStringLiteral("常住"), ages};
            sheet.row(start + QStringList{QStringLiteral("男"), QString::number(pyramid[i].men)});
            sheet.row(start + QStringList{QStringLiteral("女"), QString::number(pyramid[i].women)});
        }
    }
    if (auto done = sheet.finish(); !done) {
        return done;
    }
    imports.push_back(sheet.import());
    return {};
}

} // namespace

DemoSheets write_population_sheets(const DemoCity& city)
{
    // No year before the first quarter of the workbook: it would begin every chart too early.
    const int last = city.last.year_number() - 1;
    const int first = std::min(last, city.first.year_number());
    std::vector<DemoImport> imports;
    Status done;
    for (int year = first; year <= last && done; ++year) {
        done = write_by_county(city, residents(city, year), imports);
    }
    if (done) {
        done = write_by_age(city, residents(city, last), imports);
    }
    return done ? DemoSheets(imports) : done.error();
}

} // namespace yice::app
