// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

DemoSheets write_hazard_sheets(const DemoCity& city)
{
    static const struct {
        QString what;
        QString kind;
        QString grade;
        QString measure;
    } hazards[] = {
        {QStringLiteral("灭火器压力不足，未及时更换"), QStringLiteral("消防"),
         QStringLiteral("一般"), QStringLiteral("更换灭火器并建立月检台账")},
        {QStringLiteral("二层疏散通道堆放杂物"), QStringLiteral("消防安全"), QStringLiteral("一般"),
         QStringLiteral("清理通道，专人巡查")},
        {QStringLiteral("厨房燃气未安装报警切断装置"), QStringLiteral("燃气"),
         QStringLiteral("重大"), QStringLiteral("停用燃气，加装报警切断装置")},
        {QStringLiteral("自动喷淋系统末端压力不达标"), QStringLiteral("消防"),
         QStringLiteral("较大"), QStringLiteral("检修水泵和管网")},
        {QStringLiteral("食品留样不足48小时"), QStringLiteral("食品安全"), QStringLiteral("一般"),
         QStringLiteral("规范留样登记")},
        {QStringLiteral("三层外墙保温层局部脱落"), QStringLiteral("建筑"), QStringLiteral("较大"),
         QStringLiteral("设置警戒，维修外墙")},
        {QStringLiteral("值班记录不完整"), QStringLiteral("安全管理"), QStringLiteral("一般"),
         QStringLiteral("完善值班制度")},
    };
    SheetWriter sheet(
        {QStringLiteral("%1/养老机构安全隐患台账%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("hazards"), city.last},
        SheetForm::Gbk,
        {QStringLiteral("养老机构名称"), QStringLiteral("县(市、区)"), QStringLiteral("乡镇(街道)"),
         QStringLiteral("检查日期"), QStringLiteral("隐患内容"), QStringLiteral("隐患类型"),
         QStringLiteral("隐患级别"), QStringLiteral("整改措施"), QStringLiteral("整改期限"),
         QStringLiteral("整改完成日期"), QStringLiteral("整改情况"), QStringLiteral("责任人"),
         QStringLiteral("检查单位")});
    sheet.title(QStringLiteral("%1养老机构安全隐患排查整改台账（%2）").arg(city.name, city.when()));
    sheet.head();
    Dice dice(city.seed, 8);
    const auto homes = city.open_homes();
    const int step = 4;
    for (size_t i = 1; i < homes.size(); i += step) {
        const DemoHome& home = *homes[i];
        const auto& hazard = hazards[(i / step) % std::size(hazards)];
        const QDate found = dice.day_between(city.last.first_day(), city.today().addDays(-20));
        const bool closed = hazard.grade != u"重大" && dice.chance(75);
        // In one row the years were mixed up: a thing to look at.
        const QDate due = i == 1 ? found.addYears(-1) : found.addDays(dice.between(5, 45));
        sheet.row({home.name, home.county, home.town, written_date(found, static_cast<int>(i)),
                   hazard.what, hazard.kind, hazard.grade, hazard.measure, written_date(due, 1),
                   closed ? written_date(found.addDays(dice.between(0, 18)), 1) : QString(),
                   closed ? QStringLiteral("已完成整改") : QStringLiteral("整改中"),
                   QStringLiteral("院长"), home.county + QStringLiteral("民政局、消防救援大队")});
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
