// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_workbook.h"

#include "app/demo/demo_rosters.h"
#include "base/gb18030.h"
#include "workbook/imports.h"
#include "workbook/places.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cmath>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Values of other bureaus for one quarter, as a county would phone them in.
Status set_figures(Workbook& workbook, const Period& period, int index, int quarters)
{
    Progress progress(workbook);
    const RegionTree& regions = workbook.regions();
    const auto counties = regions.at_level(regions.root().id, RegionLevel::County);
    const double way = quarters > 1 ? static_cast<double>(index) / (quarters - 1) : 1;
    const auto set = [&](const char* id, double value, const Period& when, RegionId region,
                         const QString& source) -> Status {
        const auto done =
            progress.set_figure(QString::fromLatin1(id), std::round(value), when, region, source);
        return done ? Status() : Status(done.error());
    };
    const QString bureau = QStringLiteral("县（市、区）民政局季报");
    for (size_t c = 0; c < counties.size(); ++c) {
        const double people = 2100 + 640.0 * static_cast<double>(c) + 15 * index;
        // The last county lags behind the others in visiting.
        const double visited = people * std::min(1.0, 0.82 + 0.16 * way - (c == 4 ? 0.05 : 0.0));
        for (auto done : {set("special_elders", people, period, counties[c], bureau),
                          set("special_elders_visited", visited, period, counties[c], bureau)}) {
            if (!done) {
                return done;
            }
        }
        if (period.number() == 4) {
            if (auto done = set("respect_activities", 1 + static_cast<double>(c % 2), period,
                                counties[c], bureau);
                !done) {
                return done;
            }
        }
    }
    const RegionId city = regions.root().id;
    const double estates = 10 + std::floor(way * 30);
    struct Figure {
        const char* id;
        double value;
        QString source;
    };
    std::vector<Figure> figures = {
        {"new_estates", estates, QStringLiteral("市住建局")},
        {"new_estates_compliant", std::floor(estates * (0.6 + 0.36 * way)),
         QStringLiteral("市住建局")},
        {"general_hospitals", 14, QStringLiteral("市卫健委")},
        {"general_hospitals_geriatric", 6 + std::floor(way * 2.5), QStringLiteral("市卫健委")},
        {"social_workers", 372 + std::floor(way * 128), QStringLiteral("市民政局")},
    };
    if (period.number() == 4 || index == 0) {
        figures.push_back(
            {"vocational_enrolment", 180 + std::floor(way * 96), QStringLiteral("市教育局")});
        figures.push_back({"population_60", 452'000 + std::floor(way * 12'000),
                           QStringLiteral("统计公报（常住人口）")});
    }
    for (const Figure& figure : figures) {
        if (auto done = set(figure.id, figure.value, period, city, figure.source); !done) {
            return done;
        }
    }
    return {};
}

/// What a sheet from a town can have wrong, one fault a line.
QByteArray bad_sheet()
{
    const QString text = QStringLiteral(
        "四平市养老机构台账（2025年三季度）,,,,,,,,\r\n"
        "填报单位：,,,,,,,,\r\n"
        "序号,养老机构名称,所属乡镇,核定床位数,护理床位,机构类型,入住人数,信用代码,备注2\r\n"
        "1,铁西区阳光家园养老院,铁西区,120,66,养老机构,88,,\r\n"
        "2,仁兴街道日间照料中心,仁兴街道,,,日间照料,,,\r\n"
        "3,梨树县和美养老院,梨树镇,300,360,养老机构,210,,护理型多于总数\r\n"
        "4,郭家店镇康宁敬老院,郭家店,80,30,敬老院,52,,\r\n"
        "5,双辽市幸福里养老院,红旗街道,１２０,60张,养老机构,131,,入住多于床位\r\n"
        "6,伊通镇康乐养老公寓,伊通镇,96,40,养老机构,61,9144030071526726XG,\r\n"
        "7,伊通镇康乐养老公寓,伊通镇,96,40,养老机构,61,,重复\r\n"
        "8,辽河农垦养老院,辽河垦区,60,20,养老机构,33,,\r\n"
        "9,前进村养老大院,孟家岭镇前进村,15,0,农村养老大院,,,\r\n"
        "10,平西乡托老所,平西乡,十二,,日间照料,,,\r\n"
        "11,,平西乡,30,,养老机构,,,没有名称\r\n"
        "12,孟家岭镇敬老院,孟家岭镇,60,25,敬老院,41,91440300715267260G,\r\n"
        "合计,,,881,601,,616,,\r\n"
        "填表人：,,审核人：,,,,,,\r\n");
    return encode_gb18030(text);
}

Status remove_earlier(const QString& path)
{
    for (const auto& suffix : {"", "-wal", "-shm", "-journal"}) {
        const QString file = path + QLatin1String(suffix);
        if (QFile::exists(file) && !QFile::remove(file)) {
            return Error{ErrorKind::Busy, file, {}};
        }
    }
    return {};
}

} // namespace

Result<DemoResult> make_demo(const DemoRequest& request,
                             const std::function<void(const QString&)>& say)
{
    const QDir folder(request.folder);
    const QString rosters = folder.filePath(QStringLiteral("台账"));
    if (!QDir().mkpath(rosters)) {
        return Error{ErrorKind::ReadOnly, request.folder, {}};
    }
    DemoResult result;
    result.workbook = folder.filePath(QStringLiteral("四平市.yice"));
    result.last = Period::quarter(2025, 3);
    if (auto done = remove_earlier(result.workbook); !done) {
        return done.error();
    }
    auto created =
        Workbook::create(result.workbook, QStringLiteral("四平市"), {QStringLiteral("siping")});
    if (!created) {
        return created.error();
    }
    Workbook& workbook = **created;
    const Period first = result.last.previous(request.quarters - 1);
    const auto sheets = demo_sheets(workbook.regions(), first, request.quarters, request.seed);
    for (size_t i = 0; i < sheets.size(); ++i) {
        const DemoSheet& sheet = sheets[i];
        const QString path = QDir(rosters).filePath(sheet.file);
        if (auto done = write_file(path, sheet.bytes); !done) {
            return done.error();
        }
        result.sheets << path;
        ImportRequest import;
        import.file = path;
        import.period = sheet.period;
        Imports imports(workbook);
        const auto prepared = imports.prepare(import);
        if (!prepared) {
            return prepared.error();
        }
        const auto batch = imports.commit(*prepared);
        if (!batch) {
            return batch.error();
        }
        say(Cli::tr("%1: %2 rows, %3 new, %4 updated")
                .arg(sheet.period.label())
                .arg(batch->rows)
                .arg(batch->added)
                .arg(batch->updated));
        if (auto done = set_figures(workbook, sheet.period, static_cast<int>(i), request.quarters);
            !done) {
            return done.error();
        }
    }
    result.bad_sheet = QDir(rosters).filePath(QStringLiteral("有问题的台账.csv"));
    if (auto done = write_file(result.bad_sheet, bad_sheet()); !done) {
        return done.error();
    }
    return result;
}

} // namespace yice::app
