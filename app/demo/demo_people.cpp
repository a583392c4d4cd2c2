// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_people.h"

#include <algorithm>
#include <array>

namespace yice::app
{

namespace
{

constexpr QStringView surnames =
    u"王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖"
    u"田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏付"
    u"方白邹孟秦尹薛闫段雷侯史陶贺顾毛郝龚邵万钱严";
constexpr QStringView male_characters = u"国强建军志明德福贵生永春海山林树文武庆祥宝财忠义占发振"
                                        u"兴玉成长河广有新民喜连清顺学仁殿臣喜云";
constexpr QStringView female_characters = u"秀英桂兰玉珍凤芝淑华丽琴素荣金香翠花春梅艳霞彩云亚"
                                          u"芬雅贤桂芳月娥慧敏佩玲洪杰爱";
/// Outside the first plane of Unicode: four bytes in GB18030, two units in a QString.
const QStringList rare_characters = {QStringLiteral("𠮷"), QStringLiteral("𬭚"),
                                     QStringLiteral("𫖯"), QStringLiteral("𬍛")};

QChar one_of(Dice& dice, QStringView characters)
{
    return characters[dice.between(0, static_cast<int>(characters.size()) - 1)];
}

} // namespace

QString IdentityNumbers::next(QDate born, bool male)
{
    const int number = born_on_[born.toJulianDay() * 2 + (male ? 1 : 0)]++;
    const int order = number * 2 + (male ? 1 : 2);
    Q_ASSERT(order < 1000);
    QString text = QStringLiteral("999999%1%2%3%4")
                       .arg(born.year())
                       .arg(born.month(), 2, 10, QChar(u'0'))
                       .arg(born.day(), 2, 10, QChar(u'0'))
                       .arg(order, 3, 10, QChar(u'0'));
    static constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * text[static_cast<qsizetype>(i)].digitValue();
    }
    return text + QStringLiteral("10X98765432")[sum % 11];
}

QString made_up_name(Dice& dice, bool male)
{
    // The first surnames of the list are the common ones.
    const int last = static_cast<int>(surnames.size()) - 1;
    QString name(surnames[std::min(dice.between(0, last), dice.between(0, last))]);
    const QStringView characters = male ? male_characters : female_characters;
    if (dice.between(1, 150) == 1) {
        name += dice.pick(rare_characters);
    } else {
        name += one_of(dice, characters);
    }
    return dice.chance(82) ? name + one_of(dice, characters) : name;
}

QString made_up_phone(Dice& dice)
{
    return QStringLiteral("100%1").arg(dice.between(0, 99'999'999), 8, 10, QChar(u'0'));
}

} // namespace yice::app
