// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

DemoSheets write_activity_sheets(const DemoCity& city)
{
    // 敬老月 is October, so the last one is of the year before the last quarter of the demo.
    const int year = city.last.year_number() - 1;
    const Period autumn = Period::quarter(year, 4);
    SheetWriter sheet({QStringLiteral("%1/敬老月活动统计表%2.csv").arg(city.folder, autumn.code()),
                       QStringLiteral("activities"), autumn},
                      SheetForm::Gbk,
                      {QStringLiteral("活动名称"), QStringLiteral("县(市、区)"),
                       QStringLiteral("活动类别"), QStringLiteral("是否敬老月活动"),
                       QStringLiteral("活动时间"), QStringLiteral("参加人数(人)"),
                       QStringLiteral("惠及老年人数(人)"), QStringLiteral("投入经费(万元)"),
                       QStringLiteral("主办单位")});
    sheet.title(QStringLiteral("%1%2年“敬老月”活动统计表").arg(city.name).arg(year));
    sheet.line({QStringLiteral("填报单位：%1老龄工作委员会办公室").arg(city.name)});
    sheet.head();
    Dice dice(city.seed, 12);
    const auto add = [&](const QString& name, const DemoCounty& county, const QString& kind,
                         bool in_month, QDate day, const QString& organiser) {
        const int people = dice.between(4, 30) * 10;
        sheet.row({name, county.name, kind, yes_no(in_month), written_date(day, people / 10),
                   QString::number(people), QString::number(people * dice.between(1, 6)),
                   QString::number(dice.between(5, 60) / 10.0, 'f', 1), organiser});
    };
    for (size_t c = 0; c < city.counties.size(); ++c) {
        const DemoCounty& county = city.counties[c];
        const QString bureau = county.name + QStringLiteral("民政局");
        // As many in the month as the county has phoned in.
        add(QStringLiteral("“敬老月”启动仪式暨重阳节走访慰问"), county, QStringLiteral("走访慰问"),
            true, QDate(year, 10, 8).addDays(dice.between(0, 4)), bureau);
        if (c % 2 == 1) {
            add(QStringLiteral("重阳节老年人文艺汇演"), county, QStringLiteral("文艺演出"), true,
                QDate(year, 10, 11), county.name + QStringLiteral("文旅局"));
        }
        add(QStringLiteral("老年人健康义诊进社区"), county, QStringLiteral("健康义诊"), false,
            QDate(year, 11, 1).addDays(dice.between(0, 27)),
            county.name + QStringLiteral("卫生健康局"));
        if (c % 2 == 0) {
            add(QStringLiteral("智能手机使用培训"), county, QStringLiteral("智慧助老"), false,
                QDate(year, 12, 1).addDays(dice.between(0, 27)),
                county.name + QStringLiteral("老年大学"));
        }
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

DemoSheets write_training_sheets(const DemoCity& city)
{
    static const struct {
        QString name;
        QString kind;
        QString mode;
        int hours;
        bool certificates;
    } courses[] = {
        {QStringLiteral("养老护理员职业技能培训班"), QStringLiteral("养老护理员"),
         QStringLiteral("集中培训"), 60, true},
        {QStringLiteral("养老机构消防安全培训"), QStringLiteral("消防安全"), QStringLiteral("线下"),
         8, false},
        {QStringLiteral("家庭照护者技能培训"), QStringLiteral("家庭照护者"),
         QStringLiteral("线上线下"), 16, false},
        {QStringLiteral("养老服务志愿者培训"), QStringLiteral("志愿者"), QStringLiteral("线下"), 4,
         false},
    };
    SheetWriter sheet(
        {QStringLiteral("%1/养老服务培训台账%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("trainings"), city.last},
        SheetForm::Gbk,
        {QStringLiteral("培训班名称"), QStringLiteral("地区"), QStringLiteral("培训对象"),
         QStringLiteral("培训方式"), QStringLiteral("开班时间"), QStringLiteral("结业时间"),
         QStringLiteral("参训人数(人)"), QStringLiteral("培训学时"), QStringLiteral("取证人数(人)"),
         QStringLiteral("主办单位"), QStringLiteral("培训经费(万元)")});
    sheet.title(QStringLiteral("%1养老服务培训台账（%2）").arg(city.name, city.when()));
    sheet.head();
    Dice dice(city.seed, 13);
    int all_people = 0;
    const auto add = [&](const auto& course, const QString& place) {
        const QDate held = dice.day_between(city.last.first_day(), city.today().addDays(-16));
        const int people = dice.between(20, 80);
        all_people += people;
        sheet.row({course.name, place, course.kind, course.mode, written_date(held, people),
                   written_date(held.addDays(course.hours / 8), people), QString::number(people),
                   QString::number(course.hours),
                   course.certificates ? QString::number(people * dice.between(70, 96) / 100)
                                       : QStringLiteral("—"),
                   place + QStringLiteral("民政局"),
                   QString::number(people * course.hours / 400.0, 'f', 1)});
    };
    for (const DemoCounty& county : city.counties) {
        for (const auto& course : courses) {
            if (dice.chance(60) || &course == courses) {
                add(course, county.name);
            }
        }
    }
    add(courses[0], city.name);
    sheet.total({{}, {}, {}, {}, {}, QString::number(all_people)});
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
