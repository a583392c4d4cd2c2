// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

namespace
{

QStringList row_of(const QString& name, const DemoCounty& county, const QString& town,
                   const QString& village, const QString& kind, const QString& level, int learners,
                   Dice& dice)
{
    return {name,
            county.name,
            town,
            village,
            kind,
            level,
            written_date(QDate(dice.between(2008, 2023), 9, 1), dice.between(0, 4)),
            QString::number(learners) + (dice.chance(10) ? QStringLiteral("人") : QString()),
            QString::number(learners * dice.between(8, 20)),
            QString::number(std::max(1, learners / 30)),
            QString::number(std::max(1, learners / 45)),
            level == u"县级" ? county.name + QStringLiteral("教育局")
                             : town + QStringLiteral("人民政府（办事处）"),
            QStringLiteral("正常办学")};
}

void write_county(SheetWriter& sheet, const DemoCity& city, const DemoCounty& county, Dice& dice)
{
    for (const DemoHome& home : city.homes) {
        if (home.kind == u"老年大学" && home.county == county.name) {
            sheet.row(row_of(home.name, county, home.town, {}, home.kind, QStringLiteral("县级"),
                             dice.between(260, 900), dice));
        }
    }
    for (size_t i = 0; i < county.towns.size(); i += 4) {
        const QString& town = county.towns[i].name;
        sheet.row(row_of(town + QStringLiteral("老年学校"), county, town, {},
                         QStringLiteral("基层老年学校"), QStringLiteral("乡镇级"),
                         dice.between(40, 160), dice));
    }
    for (const DemoTown& town : county.towns) {
        for (const QString& village : town.villages) {
            sheet.row(row_of(town.name + village + QStringLiteral("老年学习点"), county, town.name,
                             village, QStringLiteral("学习点"), QStringLiteral("村级"),
                             dice.between(12, 40), dice));
        }
    }
}

} // namespace

DemoSheets write_learning_sheets(const DemoCity& city)
{
    SheetWriter sheet(
        {QStringLiteral("%1/老年教育机构台账%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("learning_places"), city.last},
        SheetForm::Gbk,
        {QStringLiteral("学校(学习点)名称"), QStringLiteral("县(市、区)"),
         QStringLiteral("乡镇(街道)"), QStringLiteral("村(社区)"), QStringLiteral("办学类型"),
         QStringLiteral("办学层级"), QStringLiteral("建校时间"), QStringLiteral("学员人数(人)"),
         QStringLiteral("学习人次"), QStringLiteral("班级数"), QStringLiteral("教师人数"),
         QStringLiteral("主办单位"), QStringLiteral("办学状态")});
    sheet.title(QStringLiteral("%1老年教育机构台账（%2）").arg(city.name, city.when()));
    sheet.line({QStringLiteral("填报单位：%1教育局").arg(city.name)});
    sheet.head();
    Dice dice(city.seed, 11);
    for (const DemoCounty& county : city.counties) {
        write_county(sheet, city, county, dice);
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
