// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/specs.h"
#include "workbook/city.h"
#include "workbook/custody.h"
#include "workbook/rosters.h"

namespace yice::test
{

/// A workbook of 四平市 with its plan, in a folder of its own.
class Siping : public City
{
public:
    Siping() : City("四平市", "siping") {}

    /// Name, then beds, of every facility as of the period's end, by name: "康乐 50|夕阳红 100".
    QString beds(const QString& period) const
    {
        const RosterSpec& spec = facility_spec();
        RosterQuery query;
        query.as_of = Period::parse(period)->last_day();
        query.sort_field = "name";
        const auto ids = Rosters(*workbook).order(spec, query);
        REQUIRE_OK(ids);
        const auto rows = Rosters(*workbook).rows(spec, *ids, query.as_of);
        REQUIRE_OK(rows);
        QStringList texts;
        for (const RosterRow& row : *rows) {
            texts << spec.text(row.record, "name") + ' ' + spec.text(row.record, "beds");
        }
        texts.sort();
        return texts.join('|');
    }

    QByteArray exported(const QString& period, TextEncoding encoding = TextEncoding::Utf8) const
    {
        RosterQuery query;
        query.as_of = Period::parse(period)->last_day();
        const auto sheet = Rosters(*workbook).sheet(facility_spec(), query, encoding);
        REQUIRE_OK(sheet);
        return *sheet;
    }
};

/// "3 nursing_over_beds blocks" of each finding.
inline QStringList rules(const Findings& findings)
{
    QStringList result;
    for (const Finding& finding : findings) {
        result << QString::number(finding.line) + ' ' + finding.rule + ' ' +
                      severity_code(finding.severity);
    }
    return result;
}

/// Nothing is wrong in the file.
inline void check_whole(Workbook& workbook)
{
    const auto faults = Custody(workbook).check();
    REQUIRE_OK(faults);
    CHECK(*faults == QStringList());
}

/// Three facilities as a bureau would send them: 1350 beds, 560 of them nursing beds.
inline const QString third_quarter =
    QStringLiteral("四平市养老机构统计表（2024年三季度）,,,,,\r\n"
                   "填报口径：床位为核定床位,,,,,\r\n"
                   "序号,机构名称,乡镇（街道）,床位总数(张),护理型床位,入住人数\r\n"
                   "1,夕阳红养老院,仁兴街道,１００,60,80\r\n"
                   "2,𠮷祥养老院,梨树县梨树镇,\"1,200张\",500,900\r\n"
                   "3,康乐敬老院,郭家店镇,50,0,—\r\n"
                   "合计,,,1350,560,980\r\n"
                   "填表人：张三,,审核人：李四,,,\r\n");

/// A quarter later only two of them report; the first has grown.
inline const QString fourth_quarter =
    QStringLiteral("机构名称,乡镇（街道）,床位总数,护理型床位,入住人数\r\n"
                   "夕阳红养老院,仁兴街道,120,80,90\r\n"
                   "𠮷祥养老院,梨树镇,1200,500,950\r\n");

} // namespace yice::test
