// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

namespace
{

struct Hospital {
    QString name;
    QString county;
    QString town;
    QString kind;
    QString level;
    QString ownership = QStringLiteral("公立");
    int beds = 0;
    bool geriatrics = false;
};

QStringList row_of(const Hospital& hospital, Dice& dice)
{
    const int elder_beds = hospital.geriatrics ? hospital.beds / 12 : 0;
    const bool large = hospital.beds >= 200;
    return {hospital.name,
            hospital.county,
            hospital.town,
            hospital.kind,
            hospital.level,
            hospital.ownership,
            QString::number(hospital.beds) + (dice.chance(12) ? QStringLiteral("张") : QString()),
            yes_no(hospital.geriatrics),
            elder_beds > 0 ? QString::number(elder_beds) : QStringLiteral("—"),
            large ? QString::number(hospital.beds / 20) : QStringLiteral("—"),
            dice.chance(80) ? QStringLiteral("√") : QStringLiteral("×"),
            dice.chance(90) ? QStringLiteral("√") : QStringLiteral("×"),
            yes_no(large && dice.chance(40)),
            QString::number(dice.between(0, large ? 9 : 3)),
            QStringLiteral("正常执业")};
}

/// Fourteen general hospitals of the second grade and above, as the bureau phones in, and those
/// that the plan does not count.
std::vector<Hospital> hospitals_of(const DemoCity& city, Dice& dice)
{
    static const QStringList words = {QStringLiteral("康宁"),   QStringLiteral("博爱"),
                                      QStringLiteral("同济堂"), QStringLiteral("惠民"),
                                      QStringLiteral("安和"),   QStringLiteral("仁心"),
                                      QStringLiteral("长春路"), QStringLiteral("北方")};
    const auto count = [&](const char* id) {
        return static_cast<int>(city.figure(QString::fromLatin1(id), city.today(), 0));
    };
    const int general = count("hospital.general");
    const int geriatric = count("hospital.general_geriatrics");
    std::vector<Hospital> all;
    for (int i = 0; i < general; ++i) {
        const DemoCounty& county = city.counties[static_cast<size_t>(i) % city.counties.size()];
        Hospital hospital;
        const int round = i / static_cast<int>(city.counties.size());
        hospital.county = county.name;
        hospital.town = county.towns.front().name;
        hospital.name = round == 0
                            ? county.name + QStringLiteral("中心综合医院")
                            : county.name + words[(i * 3) % words.size()] + QStringLiteral("医院");
        hospital.kind = QStringLiteral("综合医院");
        hospital.level = i == 0 ? QStringLiteral("三级甲等") : QStringLiteral("二级");
        hospital.ownership = round == 0 ? QStringLiteral("公立") : QStringLiteral("民营");
        hospital.beds = round == 0 ? dice.between(40, 90) * 10 : dice.between(10, 25) * 10;
        hospital.geriatrics = i < geriatric;
        all.push_back(hospital);
    }
    for (const DemoCounty& county : city.counties) {
        all.push_back({county.name + QStringLiteral("中医院"), county.name,
                       county.towns.front().name, QStringLiteral("中医医院"),
                       QStringLiteral("二级"), QStringLiteral("公立"), dice.between(12, 30) * 10,
                       dice.chance(30)});
        const DemoTown& town = county.towns.back();
        all.push_back({town.name + QStringLiteral("卫生院"), county.name, town.name,
                       QStringLiteral("乡镇卫生院"), QStringLiteral("一级"), QStringLiteral("公立"),
                       dice.between(20, 45), false});
    }
    const DemoCounty& first = city.counties.front();
    all.push_back({first.name + QStringLiteral("松柏护理院"), first.name, first.towns.back().name,
                   QStringLiteral("护理院"), QStringLiteral("未定级"), QStringLiteral("民营"), 80,
                   true});
    return all;
}

} // namespace

DemoSheets write_hospital_sheets(const DemoCity& city)
{
    SheetWriter sheet(
        {QStringLiteral("%1/医疗机构老年健康服务情况%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("hospitals"), city.last},
        SheetForm::Utf8Bom,
        {QStringLiteral("医疗机构名称"), QStringLiteral("县(市、区)"), QStringLiteral("乡镇(街道)"),
         QStringLiteral("医疗机构类别"), QStringLiteral("医院等级"), QStringLiteral("公立或民营"),
         QStringLiteral("编制床位(张)"), QStringLiteral("是否设立老年医学科"),
         QStringLiteral("老年医学科床位"), QStringLiteral("康复床位"),
         QStringLiteral("老年友善医疗机构"), QStringLiteral("老年人就医绿色通道"),
         QStringLiteral("安宁疗护"), QStringLiteral("签约养老机构数"), QStringLiteral("执业状态")});
    sheet.title(
        QStringLiteral("%1医疗机构老年健康服务情况统计表（%2）").arg(city.name, city.when()));
    sheet.line({QStringLiteral("填报单位：%1卫生健康委").arg(city.name)});
    sheet.head();
    Dice dice(city.seed, 6);
    int beds = 0;
    for (const Hospital& hospital : hospitals_of(city, dice)) {
        beds += hospital.beds;
        sheet.row(row_of(hospital, dice));
    }
    sheet.total({{}, {}, {}, {}, {}, {}, QString::number(beds)});
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

DemoSheets write_childcare_sheets(const DemoCity& city)
{
    static const QStringList words = {QStringLiteral("小星星"), QStringLiteral("启蒙"),
                                      QStringLiteral("宝贝家"), QStringLiteral("向日葵"),
                                      QStringLiteral("爱婴"),   QStringLiteral("童乐")};
    SheetWriter sheet({QStringLiteral("%1/托育机构台账%2.csv").arg(city.folder, city.last.code()),
                       QStringLiteral("childcare"), city.last},
                      SheetForm::Gbk,
                      {QStringLiteral("托育机构名称"), QStringLiteral("县(市、区)"),
                       QStringLiteral("乡镇(街道)"), QStringLiteral("托育机构类型"),
                       QStringLiteral("机构性质"), QStringLiteral("托位数(个)"),
                       QStringLiteral("普惠托位数(个)"), QStringLiteral("在托人数(人)"),
                       QStringLiteral("从业人员数"), QStringLiteral("保育人员数"),
                       QStringLiteral("托育费(元/月)"), QStringLiteral("是否备案"),
                       QStringLiteral("成立时间"), QStringLiteral("运营状态")});
    sheet.title(QStringLiteral("%1托育机构台账（%2）").arg(city.name, city.when()));
    sheet.head();
    Dice dice(city.seed, 7);
    int all_places = 0;
    for (size_t c = 0; c < city.counties.size(); ++c) {
        const DemoCounty& county = city.counties[c];
        for (int i = 0; i < 4; ++i) {
            const bool kindergarten = i == 3;
            const QString name =
                county.name + words[(static_cast<int>(c) + i * 2) % words.size()] +
                (kindergarten ? QStringLiteral("幼儿园托班") : QStringLiteral("托育中心"));
            const int places = dice.between(3, 12) * 10;
            const int inclusive = dice.chance(65) ? places * dice.between(5, 10) / 10 : 0;
            const int staff = places / 6 + dice.between(1, 4);
            // One is overfull: a thing to look at.
            const int enrolled =
                c == 1 && i == 0 ? places + 6 : places * dice.between(35, 95) / 100;
            all_places += places;
            sheet.row(
                {name, county.name, county.towns[static_cast<size_t>(i) % county.towns.size()].name,
                 kindergarten ? QStringLiteral("幼儿园托班") : QStringLiteral("独立托育机构"),
                 i == 0 ? QStringLiteral("公办") : QStringLiteral("民办"), QString::number(places),
                 QString::number(inclusive), QString::number(enrolled), QString::number(staff),
                 QString::number(staff * 3 / 4), QString::number(dice.between(8, 22) * 100),
                 yes_no(dice.chance(90)),
                 written_date(dice.day_between(QDate(2016, 3, 1), QDate(2024, 9, 1)), i),
                 QStringLiteral("正常运营")});
        }
    }
    sheet.total({{}, {}, {}, {}, {}, QString::number(all_places)});
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
