// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

namespace
{

QString document(Dice& dice, const DemoCity& city)
{
    return QStringLiteral("四财社指〔%1〕%2号").arg(city.today().year()).arg(dice.between(10, 480));
}

Status write_of_city(const DemoCity& city, std::vector<DemoImport>& imports)
{
    static const struct {
        QString name;
        QString kind;
        QString level;
        int least; ///< in 10 000 yuan
        int most;
        int elder_care; ///< per cent
    } funds[] = {
        {QStringLiteral("福彩公益金支持养老服务体系建设"), QStringLiteral("福彩公益金"),
         QStringLiteral("市级"), 120, 260, 60},
        {QStringLiteral("养老机构床位运营补贴"), QStringLiteral("运营补贴"), QStringLiteral("省级"),
         30, 90, 100},
        {QStringLiteral("特困人员救助供养资金"), QStringLiteral("特困供养资金"),
         QStringLiteral("中央"), 300, 800, 100},
        {QStringLiteral("困难家庭适老化改造补助"), QStringLiteral("适老化改造"),
         QStringLiteral("省级"), 15, 40, 100},
        {QStringLiteral("敬老院运转经费"), QStringLiteral("运转经费"), QStringLiteral("县级"), 20,
         70, 100},
    };
    SheetWriter sheet(
        {QStringLiteral("%1/养老服务资金台账%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("funds"), city.last},
        SheetForm::Gbk,
        {QStringLiteral("资金名称"), QStringLiteral("县(市、区)"), QStringLiteral("资金类别"),
         QStringLiteral("资金级次"), QStringLiteral("下达日期"), QStringLiteral("金额(万元)"),
         QStringLiteral("其中用于养老服务(万元)"), QStringLiteral("使用单位"),
         QStringLiteral("文号")});
    sheet.title(QStringLiteral("%1养老服务资金台账（%2）").arg(city.name, city.when()));
    sheet.line({QStringLiteral("填报单位：%1民政局").arg(city.name),
                {},
                QStringLiteral("金额单位：万元")});
    sheet.head();
    Dice dice(city.seed, 9);
    double sum = 0;
    for (const auto& fund : funds) {
        const QString paper = document(dice, city);
        const QDate paid = dice.day_between(city.last.first_day(), city.today());
        for (const DemoCounty& county : city.counties) {
            const double amount = dice.between(fund.least * 10, fund.most * 10) / 10.0;
            sum += amount;
            sheet.row({fund.name, county.name, fund.kind, fund.level, written_date(paid, 0),
                       QString::number(amount, 'f', 1),
                       QString::number(amount * fund.elder_care / 100, 'f', 2),
                       county.name + QStringLiteral("民政局"), paper});
        }
    }
    sheet.total({{}, {}, {}, {}, {}, QString::number(sum, 'f', 1)});
    if (auto done = sheet.finish(); !done) {
        return done;
    }
    imports.push_back(sheet.import());
    return {};
}

/// A county that keeps its books in yuan.
Status write_of_county(const DemoCity& city, const DemoCounty& county,
                       std::vector<DemoImport>& imports)
{
    SheetWriter sheet(
        {QStringLiteral("%1/%2高龄津贴发放%3.csv").arg(city.folder, county.name, city.last.code()),
         QStringLiteral("funds"), city.last},
        SheetForm::Utf8Bom,
        {QStringLiteral("补贴名称"), QStringLiteral("乡镇"), QStringLiteral("补贴类型"),
         QStringLiteral("发放日期"), QStringLiteral("发放金额(元)"),
         QStringLiteral("发放人数(人)")});
    sheet.title(QStringLiteral("%1%2高龄津贴发放表").arg(county.name, city.when()));
    sheet.head();
    Dice dice(city.seed, 10);
    qint64 sum = 0;
    int all_people = 0;
    for (const DemoTown& town : county.towns) {
        const int people = dice.between(120, 640);
        sum += people * 300;
        all_people += people;
        sheet.row({QStringLiteral("高龄津贴"), town.name, QStringLiteral("高龄津贴"),
                   written_date(city.today().addDays(-10), 2), QString::number(people * 300),
                   QString::number(people)});
    }
    sheet.total({{}, {}, {}, {}, QString::number(sum), QString::number(all_people)});
    if (auto done = sheet.finish(); !done) {
        return done;
    }
    imports.push_back(sheet.import());
    return {};
}

} // namespace

DemoSheets write_fund_sheets(const DemoCity& city)
{
    std::vector<DemoImport> imports;
    Status done = write_of_city(city, imports);
    if (done) {
        done = write_of_county(city, city.counties[city.counties.size() / 2], imports);
    }
    return done ? DemoSheets(imports) : done.error();
}

} // namespace yice::app
