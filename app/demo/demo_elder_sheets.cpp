// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_elders.h"
#include "app/demo/demo_others.h"
#include "app/demo/demo_people.h"

#include <memory>

namespace yice::app
{

namespace
{

/// Every county has its own form. What the columns hold is the same.
QStringList headings_of(size_t county)
{
    switch (county % 3) {
    case 0:
        return {QStringLiteral("姓名"),         QStringLiteral("性别"),
                QStringLiteral("公民身份号码"), QStringLiteral("出生日期"),
                QStringLiteral("年龄"),         QStringLiteral("县(市、区)"),
                QStringLiteral("乡镇(街道)"),   QStringLiteral("村(社区)"),
                QStringLiteral("特殊困难类别"), QStringLiteral("能力等级"),
                QStringLiteral("供养方式"),     QStringLiteral("入住机构"),
                QStringLiteral("房间号"),       QStringLiteral("床号"),
                QStringLiteral("入院日期"),     QStringLiteral("是否享受高龄津贴"),
                QStringLiteral("监护人姓名"),   QStringLiteral("紧急联系电话"),
                QStringLiteral("备注")};
    case 1:
        return {
            QStringLiteral("老人姓名"), QStringLiteral("性别"),     QStringLiteral("身份证号"),
            QStringLiteral("出生年月"), QStringLiteral("年龄(岁)"), QStringLiteral("所属县区"),
            QStringLiteral("所属乡镇"), QStringLiteral("村居"),     QStringLiteral("老人类别"),
            QStringLiteral("评估等级"), QStringLiteral("供养方式"), QStringLiteral("所在养老机构"),
            QStringLiteral("房间"),     QStringLiteral("床号"),     QStringLiteral("入住时间"),
            QStringLiteral("高龄津贴"), QStringLiteral("联系人"),   QStringLiteral("联系人电话"),
            QStringLiteral("说明")};
    default:
        return {QStringLiteral("姓名"),       QStringLiteral("性别"),
                QStringLiteral("身份证号码"), QStringLiteral("出生日期"),
                QStringLiteral("周岁"),       QStringLiteral("县市区"),
                QStringLiteral("乡镇街道"),   QStringLiteral("村社区"),
                QStringLiteral("困难类别"),   QStringLiteral("自理能力"),
                QStringLiteral("供养形式"),   QStringLiteral("入住机构名称"),
                QStringLiteral("房号"),       QStringLiteral("床位号"),
                QStringLiteral("入院时间"),   QStringLiteral("是否领取高龄津贴"),
                QStringLiteral("监护人"),     QStringLiteral("监护人联系电话"),
                QStringLiteral("备注")};
    }
}

QString tags_of(const DemoElder& elder)
{
    QStringList tags = elder.living;
    if (!elder.welfare.isEmpty()) {
        tags.prepend(elder.welfare);
    }
    return tags.join(elder.number % 3 == 0 ? u'，' : u'、');
}

/// Some counties still write the three words of the old form.
QString ability_of(const DemoElder& elder)
{
    if (elder.county % 3 != 2) {
        return elder.ability;
    }
    return elder.ability == u"能力完好"   ? QStringLiteral("自理")
           : elder.ability == u"重度失能" ? QStringLiteral("失能")
                                          : QStringLiteral("半自理");
}

QStringList row_of(const DemoElder& elder, const DemoCounty& county)
{
    const int style = static_cast<int>(elder.county);
    const bool placed = !elder.lives_in.isEmpty();
    // Where a county's columns were formatted as text by hand, Excel leaves an apostrophe.
    const QString identity = elder.county == 4 ? u'\'' + elder.identity : elder.identity;
    const bool known = elder.number % 7 != 3; // whoever was not assessed has a dash
    return {elder.name,
            elder.male ? QStringLiteral("男") : QStringLiteral("女"),
            identity,
            elder.number % 5 == 2 ? QString() : written_date(elder.born, style),
            QString::number(elder.age),
            county.name,
            elder.town,
            elder.village,
            tags_of(elder),
            known || elder.in_hardship() ? ability_of(elder) : QStringLiteral("—"),
            elder.support,
            elder.lives_in,
            elder.room,
            elder.bed,
            placed ? written_date(elder.admitted, style + elder.number) : QString(),
            elder.age >= 80 ? QStringLiteral("是") : QStringLiteral("否"),
            elder.guardian,
            elder.phone,
            QString()};
}

std::unique_ptr<SheetWriter> elder_sheet(const DemoCity& city, size_t number)
{
    static constexpr SheetForm forms[] = {SheetForm::Gbk, SheetForm::Utf8Bom, SheetForm::Gbk,
                                          SheetForm::Utf16Tabs, SheetForm::Gbk};
    const SheetForm form = forms[number % std::size(forms)];
    const QString& county = city.counties[number].name;
    const QString file =
        QStringLiteral("%1/%2老年人花名册%3.%4")
            .arg(city.folder, county, city.last.code(),
                 form == SheetForm::Utf16Tabs ? QStringLiteral("txt") : QStringLiteral("csv"));
    auto sheet = std::make_unique<SheetWriter>(
        DemoImport{file, QStringLiteral("elders"), city.last}, form, headings_of(number));
    sheet->title(QStringLiteral("%1%2老年人花名册").arg(county, city.when()));
    if (number % 2 == 0) {
        sheet->line({QStringLiteral("填报单位：%1民政局").arg(county),
                     {},
                     {},
                     QStringLiteral("统计范围：60周岁及以上户籍老年人")});
    }
    sheet->head();
    return sheet;
}

/// Whether the person is visited in this month: nearly all of those in hardship, few others.
bool is_visited(const DemoElder& elder, Dice& dice)
{
    return elder.number == 0 || dice.chance(elder.in_hardship() ? 96 : 2);
}

QStringList visit_row(const DemoElder& elder, const DemoCounty& county, QDate month, Dice& dice)
{
    static const QStringList states = {QStringLiteral("良好"), QStringLiteral("一般"),
                                       QStringLiteral("患慢性病，按时服药"),
                                       QStringLiteral("行动不便")};
    static const QStringList needs = {QString(),
                                      QString(),
                                      QString(),
                                      QStringLiteral("助餐"),
                                      QStringLiteral("助医陪诊"),
                                      QStringLiteral("适老化改造")};
    static const QStringList visitors = {QStringLiteral("网格员"), QStringLiteral("邻居"),
                                         QStringLiteral("志愿者"), QStringLiteral("社工")};
    const int way = dice.between(1, 100);
    const bool in_person = way <= 72 || !elder.lives_in.isEmpty();
    const QString need = dice.pick(needs);
    return {elder.name,
            elder.identity,
            county.name,
            elder.town,
            elder.village,
            written_date(dice.day_between(month, month.addMonths(1).addDays(-1)), way),
            QString::number(in_person ? dice.between(15, 60) : dice.between(3, 12)),
            in_person   ? QStringLiteral("上门")
            : way <= 92 ? QStringLiteral("电话")
                        : QStringLiteral("视频"),
            elder.in_hardship() ? QStringLiteral("定期探访") : QStringLiteral("节日慰问"),
            made_up_name(dice, dice.chance(35)),
            dice.pick(visitors),
            dice.pick(states),
            need,
            need.isEmpty() ? QString() : QStringLiteral("已转介")};
}

} // namespace

DemoSheets write_elder_sheets(const DemoCity& city)
{
    std::vector<DemoImport> imports;
    std::unique_ptr<SheetWriter> sheet;
    size_t open = 0;
    Status done;
    const auto finish = [&] {
        if (sheet && done) {
            done = sheet->finish();
            imports.push_back(sheet->import());
        }
    };
    for_each_elder(city, [&](const DemoElder& elder) {
        if (!sheet || open != elder.county) {
            finish();
            open = elder.county;
            sheet = elder_sheet(city, open);
        }
        sheet->row(row_of(elder, city.counties[elder.county]));
    });
    finish();
    return done ? DemoSheets(imports) : done.error();
}

DemoSheets write_visit_sheets(const DemoCity& city)
{
    const QStringList headings = {QStringLiteral("老人姓名"),       QStringLiteral("身份证号"),
                                  QStringLiteral("县(市、区)"),     QStringLiteral("乡镇(街道)"),
                                  QStringLiteral("村(社区)"),       QStringLiteral("探访日期"),
                                  QStringLiteral("探访时长(分钟)"), QStringLiteral("探访方式"),
                                  QStringLiteral("探访类型"),       QStringLiteral("探访人姓名"),
                                  QStringLiteral("与老人关系"),     QStringLiteral("身体状况"),
                                  QStringLiteral("服务需求"),       QStringLiteral("处理情况")};
    std::vector<std::unique_ptr<SheetWriter>> sheets;
    const QDate first = city.last.first_day();
    for (int i = 0; i < 3; ++i) {
        const Period month = Period::month(first.year(), first.month() + i);
        const QString file =
            QStringLiteral("%1/特殊困难老年人探访记录%2.csv").arg(city.folder, month.code());
        sheets.push_back(std::make_unique<SheetWriter>(
            DemoImport{file, QStringLiteral("visits"), month}, SheetForm::Gbk, headings));
        sheets.back()->title(QStringLiteral("%1%2年%3月特殊困难老年人探访关爱记录")
                                 .arg(city.name)
                                 .arg(first.year())
                                 .arg(first.month() + i));
        sheets.back()->head();
    }
    Dice dice(city.seed, 2);
    for_each_elder(city, [&](const DemoElder& elder) {
        for (int i = 0; i < 3; ++i) {
            if (is_visited(elder, dice)) {
                sheets[static_cast<size_t>(i)]->row(
                    visit_row(elder, city.counties[elder.county], first.addMonths(i), dice));
            }
        }
    });
    std::vector<DemoImport> imports;
    for (const auto& sheet : sheets) {
        if (auto done = sheet->finish(); !done) {
            return done.error();
        }
        imports.push_back(sheet->import());
    }
    return imports;
}

} // namespace yice::app
