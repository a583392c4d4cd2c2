// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

#include <QSet>

namespace yice::app
{

namespace
{

/// Names of estates, each once in the city.
class EstateNames
{
public:
    QString next(Dice& dice)
    {
        static const QStringList first = {
            QStringLiteral("锦绣"), QStringLiteral("阳光"), QStringLiteral("翠湖"),
            QStringLiteral("金色"), QStringLiteral("江南"), QStringLiteral("丽景"),
            QStringLiteral("悦府"), QStringLiteral("和谐"), QStringLiteral("学府"),
            QStringLiteral("御景"), QStringLiteral("书香"), QStringLiteral("紫荆")};
        static const QStringList last = {QStringLiteral("花园"), QStringLiteral("家园"),
                                         QStringLiteral("新城"), QStringLiteral("名邸"),
                                         QStringLiteral("华庭"), QStringLiteral("雅苑")};
        QString name;
        do {
            name = dice.pick(first) + dice.pick(last);
        } while (taken_.contains(name));
        taken_.insert(name);
        return name;
    }

private:
    QSet<QString> taken_;
};

const DemoTown& street_of(const DemoCounty& county, Dice& dice)
{
    std::vector<const DemoTown*> streets;
    for (const DemoTown& town : county.towns) {
        if (town.street) {
            streets.push_back(&town);
        }
    }
    return streets.empty() ? county.towns.front()
                           : *streets[static_cast<size_t>(
                                 dice.between(0, static_cast<int>(streets.size()) - 1))];
}

QStringList new_estate(const DemoCity& city, const DemoCounty& county, const QString& name,
                       bool compliant, Dice& dice)
{
    const int households = dice.between(18, 130) * 10;
    const int required = households * 3 / 10; // 每百户不少于 30 平方米
    const int built = compliant ? required + dice.between(0, 60) : required * 2 / 3;
    const QDate delivered = dice.day_between(QDate(2021, 3, 1), city.today().addDays(-30));
    return {name,
            county.name,
            street_of(county, dice).name,
            QStringLiteral("新建"),
            QString::number(households),
            QString::number(required),
            QString::number(built) + (dice.chance(10) ? QStringLiteral("平方米") : QString()),
            QStringLiteral("是"),
            QStringLiteral("是"),
            yes_no(compliant),
            yes_no(compliant),
            written_date(delivered, dice.between(0, 4)),
            compliant ? QStringLiteral("配建") : QString(),
            yes_no(!compliant),
            compliant ? QString() : QStringLiteral("养老用房面积不足，未同步移交")};
}

QStringList old_estate(const DemoCounty& county, const QString& name, int number, Dice& dice)
{
    const int households = dice.between(20, 90) * 10;
    const bool solved = number % 3 != 2;
    return {name,
            county.name,
            street_of(county, dice).name,
            QStringLiteral("老旧小区"),
            QString::number(households),
            QString::number(households * 2 / 10),
            solved ? QString::number(households * 2 / 10 + dice.between(0, 40)) : QString(),
            QStringLiteral("否"),
            QStringLiteral("否"),
            QStringLiteral("否"),
            QStringLiteral("否"),
            QString::number(dice.between(1996, 2012)) + QStringLiteral("年"),
            solved ? QStringLiteral("置换") : QString(),
            QStringLiteral("否"),
            QString()};
}

} // namespace

DemoSheets write_estate_sheets(const DemoCity& city)
{
    SheetWriter sheet(
        {QStringLiteral("%1/住宅小区配建养老服务设施台账%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("housing_estates"), city.last},
        SheetForm::Gbk,
        {QStringLiteral("小区名称"), QStringLiteral("县(市、区)"), QStringLiteral("街道(乡镇)"),
         QStringLiteral("小区类型"), QStringLiteral("总户数(户)"),
         QStringLiteral("应配建面积(平方米)"), QStringLiteral("实际配建面积(平方米)"),
         QStringLiteral("同步规划"), QStringLiteral("同步建设"), QStringLiteral("同步验收"),
         QStringLiteral("同步交付使用"), QStringLiteral("交付时间"), QStringLiteral("配建方式"),
         QStringLiteral("是否存在问题"), QStringLiteral("问题描述")});
    sheet.title(QStringLiteral("%1住宅小区配建养老服务设施台账（%2）").arg(city.name, city.when()));
    sheet.line({QStringLiteral("填报单位：%1住房和城乡建设局").arg(city.name),
                {},
                QStringLiteral("面积单位：平方米")});
    sheet.head();
    Dice dice(city.seed, 5);
    EstateNames names;
    // As many as the bureau has phoned in.
    const int estates =
        static_cast<int>(city.figure(QStringLiteral("estate.new_delivered"), city.today(), 40));
    const int compliant =
        static_cast<int>(city.figure(QStringLiteral("estate.new_compliant"), city.today(), 38));
    for (int i = 0; i < estates; ++i) {
        const DemoCounty& county = city.counties[static_cast<size_t>(i) % city.counties.size()];
        sheet.row(new_estate(city, county, names.next(dice), i < compliant, dice));
    }
    for (int i = 0; i < 9; ++i) {
        const DemoCounty& county = city.counties[static_cast<size_t>(i) % city.counties.size()];
        sheet.row(old_estate(county, names.next(dice), i, dice));
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
