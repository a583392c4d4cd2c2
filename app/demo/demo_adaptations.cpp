// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_elders.h"
#include "app/demo/demo_others.h"
#include "app/demo/demo_people.h"

namespace yice::app
{

namespace
{

constexpr int most_homes = 90;

QStringList row_of(const DemoElder& elder, const DemoCounty& county, const DemoCity& city,
                   Dice& dice)
{
    static const QStringList items = {
        QStringLiteral("卫生间扶手、坐便椅、防滑垫"), QStringLiteral("床边护栏、起身扶手"),
        QStringLiteral("地面防滑、门槛改造、感应夜灯"), QStringLiteral("轮椅坡道、淋浴椅、手杖")};
    const int cost = dice.between(18, 42) * 100;
    const int state = dice.between(1, 100);
    const bool finished = state <= 82;
    const QDate completed =
        dice.day_between(QDate(city.today().year(), 3, 1), city.today().addDays(-25));
    return {elder.name,
            elder.identity,
            county.name,
            elder.town + elder.village,
            (elder.welfare.isEmpty() ? elder.living : QStringList{elder.welfare} + elder.living)
                .join(u'、'),
            QString::number(city.today().year()) + QStringLiteral("年度"),
            state <= 65   ? QStringLiteral("验收合格")
            : finished    ? QStringLiteral("已完工")
            : state <= 93 ? QStringLiteral("施工中")
                          : QStringLiteral("已评估"),
            finished ? written_date(completed, cost) : QString(),
            state <= 65 ? written_date(completed.addDays(dice.between(3, 20)), cost) : QString(),
            dice.pick(items),
            QString::number(cost),
            QString::number(std::min(cost, 3000)),
            QStringLiteral("%1惠老适老化改造服务有限公司").arg(city.name)};
}

} // namespace

DemoSheets write_adaptation_sheets(const DemoCity& city)
{
    const QStringList headings = {QStringLiteral("户主姓名"),     QStringLiteral("身份证号码"),
                                  QStringLiteral("县(市、区)"),   QStringLiteral("乡镇(街道)"),
                                  QStringLiteral("对象类别"),     QStringLiteral("改造年度"),
                                  QStringLiteral("改造状态"),     QStringLiteral("完工日期"),
                                  QStringLiteral("验收日期"),     QStringLiteral("改造内容"),
                                  QStringLiteral("改造费用(元)"), QStringLiteral("补贴金额(元)"),
                                  QStringLiteral("施工单位")};
    SheetWriter sheet(
        {QStringLiteral("%1/居家适老化改造台账%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("home_adaptations"), city.last},
        SheetForm::Gbk, headings);
    sheet.title(QStringLiteral("%1%2年特殊困难老年人家庭适老化改造台账")
                    .arg(city.name)
                    .arg(city.today().year()));
    sheet.line({QStringLiteral("填报单位：%1民政局").arg(city.name),
                {},
                QStringLiteral("截至%1").arg(written_date(city.today(), 2))});
    sheet.head();
    Dice dice(city.seed, 3);
    for_each_elder(city, [&](const DemoElder& elder) {
        // Homes of the poor, spread over the counties, and never more than somebody reads.
        const bool wanted = elder.welfare.startsWith(u"低保") && elder.lives_in.isEmpty();
        const bool drawn =
            elder.number == 0 || dice.between(1, std::max(2, city.elders / 900)) == 1;
        if ((wanted && drawn && sheet.rows() < most_homes) || elder.number == 0) {
            sheet.row(row_of(elder, city.counties[elder.county], city, dice));
        }
    });
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
