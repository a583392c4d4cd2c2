// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_rosters.h"

#include "app/demo/demo_city.h"
#include "app/demo/demo_homes.h"
#include "base/gb18030.h"
#include "import/csv_reader.h"

#include <algorithm>

namespace yice::app
{

namespace
{

int beds_in(const DemoHome& home, int quarter)
{
    return home.beds + (home.grown_beds > 0 && quarter >= home.grows_in ? home.grown_beds : 0);
}

/// Some towns write the unit into the cell, some use full-width digits: as it comes in.
QString written_count(int number, size_t row)
{
    if (row % 17 == 3) {
        return QString::number(number) + QStringLiteral("张");
    }
    if (row % 23 == 5) {
        QString wide;
        for (const QChar digit : QString::number(number)) {
            wide += QChar(digit.unicode() - u'0' + 0xFF10);
        }
        return wide;
    }
    return QString::number(number);
}

QString written_date(QDate date, size_t row)
{
    switch (row % 4) {
    case 0:
        return date.toString(QStringLiteral("yyyy/M/d"));
    case 1:
        return date.toString(QStringLiteral("yyyy-MM-dd"));
    case 2:
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    default:
        return date.toString(QStringLiteral("yyyy.M.d"));
    }
}

QString grade_name(int grade)
{
    static const QStringList names = {QStringLiteral("未评定"), QStringLiteral("一级"),
                                      QStringLiteral("二级"), QStringLiteral("三级")};
    return names[grade];
}

const QStringList headings = {QStringLiteral("序号"),
                              QStringLiteral("机构名称"),
                              QStringLiteral("统一社会信用代码"),
                              QStringLiteral("县(市、区)"),
                              QStringLiteral("乡镇(街道)"),
                              QStringLiteral("机构类型"),
                              QStringLiteral("兴办主体"),
                              QStringLiteral("机构层级"),
                              QStringLiteral("床位总数(张)"),
                              QStringLiteral("护理型床位"),
                              QStringLiteral("日托床位"),
                              QStringLiteral("入住人数(人)"),
                              QStringLiteral("从业人员数"),
                              QStringLiteral("护理人员数"),
                              QStringLiteral("机构等级"),
                              QStringLiteral("是否特困救助供养机构"),
                              QStringLiteral("失能照护"),
                              QStringLiteral("是否备案"),
                              QStringLiteral("建筑面积(平方米)"),
                              QStringLiteral("成立日期"),
                              QStringLiteral("机构生存状态"),
                              QStringLiteral("备注")};

struct Sums {
    int beds = 0;
    int nursing = 0;
    int day = 0;
    int residents = 0;
};

QStringList row_of(const DemoHome& home, int quarter, size_t row, const QString& number, Sums& sums)
{
    const bool institution = home.beds > 0;
    const int beds = beds_in(home, quarter);
    // 2023Q1 is the odd quarter: a wave of illness emptied wards, and the count was late.
    const double share = std::min(0.92, home.nursing_start + home.nursing_gain * quarter / 20.0);
    const int nursing = static_cast<int>(beds * share) - (quarter == 9 ? beds / 40 : 0);
    const double occupancy = 0.48 + (row % 29) / 100.0 + quarter * 0.004;
    const int residents = std::min(beds, static_cast<int>(beds * occupancy));
    const bool closed = home.closes_in > 0 && quarter >= home.closes_in;
    if (institution && !closed) {
        sums.beds += beds;
        sums.nursing += nursing;
        sums.residents += residents;
    }
    sums.day += home.day_beds;
    const QString none = row % 3 == 0 ? QStringLiteral("—") : QString();
    return {number,
            home.name,
            home.code.isEmpty() ? none : home.code,
            home.county,
            home.town,
            home.kind,
            home.nature,
            home.level.isEmpty() ? none : home.level,
            institution ? written_count(beds, row) : none,
            institution ? QString::number(nursing) : none,
            home.day_beds > 0 ? QString::number(home.day_beds) : none,
            institution ? QString::number(closed ? 0 : residents) : none,
            institution ? QString::number(std::max(3, residents / 5)) : none,
            institution ? QString::number(std::max(2, residents / 8)) : none,
            institution ? grade_name(home.grade) : none,
            institution ? (home.hardship ? QStringLiteral("是") : QStringLiteral("否")) : none,
            institution ? (home.disabled_care && quarter >= home.care_from ? QStringLiteral("√")
                                                                           : QStringLiteral("×"))
                        : none,
            institution ? QStringLiteral("是") : none,
            QString::number(home.area),
            written_date(home.opened, row),
            closed ? QStringLiteral("注销") : QStringLiteral("正常运营"),
            QString()};
}

QByteArray sheet_of(const std::vector<DemoHome>& homes, const RegionTree& regions,
                    const Period& period)
{
    const int quarter = quarter_number(period);
    const QString city = regions.root().short_name;
    const QString when = quarter_in_words(period);
    const auto blank = [](qsizetype filled) {
        return QStringList(headings.size() - filled, QString());
    };
    QStringList lines;
    lines << csv_line(QStringList{city + QStringLiteral("养老机构和设施台账（%1）").arg(when)} +
                      blank(1));
    lines << csv_line(QStringList{QStringLiteral("填报单位：%1民政局").arg(city), QString(),
                                  QStringLiteral("床位单位：张；人数单位：人")} +
                      blank(3));
    lines << csv_line(headings);
    Sums sums;
    int number = 0;
    for (size_t i = 0; i < homes.size(); ++i) {
        const DemoHome& home = homes[i];
        // A closed home stands in the sheet once more, then it is gone; two are late every quarter.
        const bool gone = home.closes_in > 0 && quarter > home.closes_in;
        const bool late = home.beds > 0 && home.opens_in == 0 && home.closes_in == 0 &&
                          quarter > 4 && (i * 7 + static_cast<size_t>(quarter) * 11) % 61 == 0;
        if (quarter < home.opens_in || gone || late) {
            continue;
        }
        lines << csv_line(row_of(home, quarter, i, QString::number(++number), sums));
    }
    QStringList total = QStringList{QStringLiteral("合计")} + blank(1);
    total[8] = QString::number(sums.beds);
    total[9] = QString::number(sums.nursing);
    total[10] = QString::number(sums.day);
    total[11] = QString::number(sums.residents);
    lines << csv_line(total);
    lines << csv_line(QStringList{QStringLiteral("填表人："), QString(), QStringLiteral("审核人："),
                                  QString(), QStringLiteral("日期：")} +
                      blank(5));
    return encode_gb18030(lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
}

} // namespace

int quarter_number(const Period& period)
{
    return (period.year_number() - 2021) * 4 + period.number();
}

std::vector<DemoSheet> demo_sheets(const RegionTree& regions, const Period& first, int quarters,
                                   quint32 seed)
{
    const auto homes = demo_homes(regions, seed);
    std::vector<DemoSheet> sheets;
    for (int i = 0; i < quarters; ++i) {
        const Period period = first.next(i);
        sheets.push_back(
            {period,
             QStringLiteral("%1养老机构台账%2.csv").arg(regions.root().short_name, period.code()),
             sheet_of(homes, regions, period)});
    }
    return sheets;
}

} // namespace yice::app
