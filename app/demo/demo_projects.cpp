// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

namespace
{

struct Project {
    QString what;
    QString kind;
    int least; ///< investment in 10 000 yuan
    int most;
    int beds;
    QString unit;
};

std::vector<Project> projects()
{
    const QString welfare = QStringLiteral("民政局");
    return {
        {QStringLiteral("失能照护中心建设项目"), QStringLiteral("新建"), 1800, 4200, 120, welfare},
        {QStringLiteral("乡镇敬老院改造提升项目"), QStringLiteral("改造提升"), 160, 620, 40,
         welfare},
        {QStringLiteral("养老机构消防改造项目"), QStringLiteral("消防改造"), 60, 180, 0, welfare},
        {QStringLiteral("康复辅具租赁站点"), QStringLiteral("康复辅具租赁"), 20, 60, 0,
         QStringLiteral("残联")},
        {QStringLiteral("示范性老年友好型社区"), QStringLiteral("老年友好型社区"), 30, 90, 0,
         QStringLiteral("卫生健康局")},
    };
}

QStringList row_of(const DemoCity& city, const DemoCounty& county, const Project& project,
                   Dice& dice)
{
    const int investment = dice.between(project.least, project.most);
    const int progress = dice.chance(35) ? 100 : dice.chance(75) ? dice.between(3, 19) * 5 : 0;
    const int year = city.today().year();
    const QDate started = dice.day_between(QDate(year - 1, 4, 1), QDate(year, 6, 30));
    const QDate due = dice.day_between(QDate(year, 10, 1), QDate(year + 1, 9, 30));
    const QDate finished = dice.day_between(QDate(year, 7, 1), city.today());
    const int style = dice.between(0, 4);
    return {county.name + project.what,
            county.name,
            project.kind,
            progress == 100 ? QStringLiteral("已竣工")
            : progress > 0  ? QStringLiteral("建设中")
                            : QStringLiteral("前期"),
            QString::number(investment),
            QString::number(investment * progress / 100),
            QString::number(progress) + u'%',
            project.beds > 0 ? QString::number(project.beds) : QStringLiteral("/"),
            progress > 0 ? written_date(started, style) : QString(),
            written_date(due, style),
            progress == 100 ? written_date(finished, style) : QString(),
            county.name + project.unit,
            dice.chance(50) ? QStringLiteral("中央预算内投资") : QStringLiteral("福彩公益金"),
            progress == 0 ? QStringLiteral("用地手续未办结") : QString()};
}

} // namespace

DemoSheets write_project_sheets(const DemoCity& city)
{
    SheetWriter sheet(
        {QStringLiteral("%1/养老服务重点项目%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("projects"), city.last},
        SheetForm::Gbk,
        {QStringLiteral("项目名称"), QStringLiteral("县(市、区)"), QStringLiteral("建设性质"),
         QStringLiteral("建设阶段"), QStringLiteral("计划总投资(万元)"),
         QStringLiteral("完成投资(万元)"), QStringLiteral("形象进度"),
         QStringLiteral("新增床位(张)"), QStringLiteral("开工时间"), QStringLiteral("计划竣工时间"),
         QStringLiteral("竣工时间"), QStringLiteral("责任单位"), QStringLiteral("资金来源"),
         QStringLiteral("存在问题")});
    sheet.title(QStringLiteral("%1养老服务重点项目进展表（%2）").arg(city.name, city.when()));
    sheet.line({QStringLiteral("填报单位：%1发展改革委").arg(city.name),
                {},
                {},
                QStringLiteral("投资单位：万元")});
    sheet.head();
    Dice dice(city.seed, 14);
    for (const DemoCounty& county : city.counties) {
        for (const Project& project : projects()) {
            if (dice.chance(70) || &county == &city.counties.front()) {
                sheet.row(row_of(city, county, project, dice));
            }
        }
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
