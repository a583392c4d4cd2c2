// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_others.h"
#include "app/demo/demo_people.h"

namespace yice::app
{

namespace
{

struct Certificate {
    QString level = QStringLiteral("无等级");
    QString name;
    QString number;
    QString issued;
    QString until;
};

/// A certificate holds three years; every fourth has run out by now.
Certificate certificate_of(const DemoCity& city, Dice& dice, int style)
{
    static const QStringList levels = {
        QStringLiteral("五级（初级工）"), QStringLiteral("五级（初级工）"),
        QStringLiteral("初级"),           QStringLiteral("四级（中级工）"),
        QStringLiteral("中级工"),         QStringLiteral("三级（高级工）")};
    const QDate issued = dice.day_between(city.today().addYears(-4), city.today().addDays(-20));
    return {dice.pick(levels), QStringLiteral("养老护理员职业技能等级证书"),
            QStringLiteral("Y2299%1").arg(dice.between(0, 99'999'999), 8, 10, QChar(u'0')),
            written_date(issued, style), written_date(issued.addYears(3), style)};
}

QStringList row_of(const DemoCity& city, const DemoHome& home, const QString& post, Dice& dice,
                   IdentityNumbers& numbers)
{
    static const QStringList schools = {QStringLiteral("小学"), QStringLiteral("初中"),
                                        QStringLiteral("初中"), QStringLiteral("高中"),
                                        QStringLiteral("中专"), QStringLiteral("大专"),
                                        QStringLiteral("本科")};
    const bool caregiver = post == u"养老护理员";
    const bool male = dice.chance(caregiver ? 15 : 45);
    const QDate born = dice.day_between(QDate(1966, 1, 1), QDate(2002, 12, 31));
    const QDate hired =
        dice.day_between(std::max(born.addYears(22), home.opened), city.today().addDays(-15));
    const int style = dice.between(0, 4);
    const bool certified = caregiver && dice.chance(74);
    const Certificate certificate =
        certified ? certificate_of(city, dice, style)
                  : Certificate{caregiver ? QStringLiteral("无等级") : QString(), {}, {}, {}, {}};
    return {made_up_name(dice, male),
            male ? QStringLiteral("男") : QStringLiteral("女"),
            numbers.next(born, male),
            home.county,
            home.town,
            home.name,
            post,
            dice.chance(90) ? QStringLiteral("专职") : QStringLiteral("兼职"),
            dice.pick(schools),
            certificate.level,
            caregiver ? yes_no(certified) : QString(),
            certificate.name,
            certificate.number,
            certificate.issued,
            certificate.until,
            written_date(hired, style),
            caregiver ? written_date(hired.addDays(dice.between(0, 14)), style) : QString(),
            dice.chance(97) ? QStringLiteral("在岗") : QStringLiteral("休假")};
}

} // namespace

DemoSheets write_staff_sheets(const DemoCity& city)
{
    const QStringList headings = {
        QStringLiteral("姓名"),         QStringLiteral("性别"),         QStringLiteral("身份证号"),
        QStringLiteral("县(市、区)"),   QStringLiteral("乡镇(街道)"),   QStringLiteral("机构名称"),
        QStringLiteral("岗位"),         QStringLiteral("专职或兼职"),   QStringLiteral("学历"),
        QStringLiteral("职业技能等级"), QStringLiteral("是否持证"),     QStringLiteral("证书名称"),
        QStringLiteral("证书编号"),     QStringLiteral("发证日期"),     QStringLiteral("有效期至"),
        QStringLiteral("入职日期"),     QStringLiteral("入职培训日期"), QStringLiteral("在岗状态")};
    SheetWriter sheet(
        {QStringLiteral("%1/养老机构从业人员花名册%2.csv").arg(city.folder, city.last.code()),
         QStringLiteral("staff"), city.last},
        SheetForm::Gbk, headings);
    sheet.title(QStringLiteral("%1养老机构从业人员花名册（%2）").arg(city.name, city.when()));
    sheet.line({QStringLiteral("填报单位：%1民政局").arg(city.name)});
    sheet.head();
    Dice dice(city.seed, 4);
    IdentityNumbers numbers;
    const auto homes = city.open_homes();
    const auto workers = static_cast<size_t>(
        city.figure(QStringLiteral("staff.social_workers"), city.today(), 480));
    for (size_t h = 0; h < homes.size(); ++h) {
        const DemoHome* home = homes[h];
        QStringList posts = {QStringLiteral("院长")};
        // As many as were phoned in before the first roster came.
        for (size_t i = workers * h / homes.size(); i < workers * (h + 1) / homes.size(); ++i) {
            posts << QStringLiteral("社会工作者");
        }
        for (int i = 0; i < std::clamp(home->beds / 40, 1, 4); ++i) {
            posts << QStringLiteral("养老护理员");
        }
        if (home->beds >= 100) {
            posts << QStringLiteral("护士");
        }
        for (const QString& post : posts) {
            sheet.row(row_of(city, *home, post, dice, numbers));
        }
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
