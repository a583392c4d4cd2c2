// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_workbook.h"

#include "app/demo/demo_others.h"
#include "app/demo/demo_rosters.h"
#include "base/gb18030.h"
#include "rosters/specs.h"
#include "workbook/imports.h"
#include "workbook/measures.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <memory>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What other bureaus report for one quarter, as they would phone it in.
Status set_figures(Workbook& workbook, const std::vector<DemoFigure>& figures)
{
    Progress progress(workbook);
    for (const DemoFigure& figure : figures) {
        if (auto done = progress.set_figure(figure.measure, figure.value, figure.period,
                                            figure.region, figure.source);
            !done) {
            return done.error();
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

Result<Batch> import_sheet(Workbook& workbook, const DemoImport& sheet)
{
    ImportRequest request;
    request.file = sheet.file;
    request.period = sheet.period;
    Imports imports(workbook);
    const auto prepared = imports.prepare(request);
    return prepared ? imports.commit(*prepared) : prepared.error();
}

QString counts_of(const QString& what, const Batch& batch)
{
    return Cli::tr("%1: %2 rows, %3 new, %4 updated")
        .arg(what)
        .arg(batch.rows)
        .arg(batch.added)
        .arg(batch.updated);
}

/// Makes one demo, step by step.
class DemoMaker
{
public:
    DemoMaker(const DemoRequest& request, const std::function<void(const QString&)>& say)
        : request_(request),
          say_(say),
          folder_(request.folder),
          rosters_(folder_.filePath(QStringLiteral("台账")))
    {
    }

    Result<DemoResult> make()
    {
        if (!QDir().mkpath(rosters_)) {
            return Error{ErrorKind::ReadOnly, request_.folder, {}};
        }
        for (const auto step : {&DemoMaker::create, &DemoMaker::add_facilities,
                                &DemoMaker::add_others, &DemoMaker::write_bad_sheet}) {
            if (auto done = (this->*step)(); !done) {
                return done.error();
            }
        }
        return result_;
    }

private:
    Status create()
    {
        result_.workbook = folder_.filePath(QStringLiteral("四平市.yice"));
        result_.last = Period::quarter(2025, 3);
        if (auto done = remove_earlier(result_.workbook); !done) {
            return done;
        }
        auto created = Workbook::create(result_.workbook, QStringLiteral("四平市"),
                                        {QStringLiteral("siping")});
        if (!created) {
            return created.error();
        }
        workbook_ = std::move(created.value());
        return {};
    }

    Status add_facilities()
    {
        const Period first = result_.last.previous(request_.quarters - 1);
        const auto sheets =
            demo_sheets(workbook_->regions(), first, request_.quarters, request_.seed);
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (auto done = step(0, i, sheets.size()); !done) {
                return done;
            }
            const DemoSheet& sheet = sheets[i];
            const DemoImport import = {QDir(rosters_).filePath(sheet.file),
                                       QStringLiteral("facilities"), sheet.period};
            if (auto done = write_file(import.file, sheet.bytes); !done) {
                return done;
            }
            result_.sheets << import.file;
            if (auto done = bring_in(import, sheet.period.label()); !done) {
                return done;
            }
            const auto figures = demo_figures(workbook_->regions(), sheet.period,
                                              static_cast<int>(i), request_.quarters);
            if (auto done = set_figures(*workbook_, figures); !done) {
                return done;
            }
            figures_.insert(figures_.end(), figures.begin(), figures.end());
        }
        return {};
    }

    Status add_others()
    {
        DemoCity city;
        const RegionTree& regions = workbook_->regions();
        city.name = regions.root().short_name;
        city.folder = rosters_;
        city.counties = demo_counties(regions);
        city.homes = demo_homes(regions, request_.seed);
        city.figures = figures_;
        for (const FigureSpec& figure : figures_of(*workbook_->find_plan({}))) {
            city.figure_names.insert(figure.id, figure.name.zh);
        }
        city.last = result_.last;
        city.first = result_.last.previous(request_.quarters - 1);
        city.quarter = quarter_number(city.last);
        city.elders = request_.elders;
        city.seed = request_.seed;
        const auto sheets = write_other_sheets(city);
        if (!sheets) {
            return sheets.error();
        }
        for (size_t i = 0; i < sheets->size(); ++i) {
            if (auto done = step(facility_share, i, sheets->size()); !done) {
                return done;
            }
            const DemoImport& sheet = (*sheets)[i];
            const QString roster = find_roster_spec(sheet.roster)->label.shown();
            if (auto done = bring_in(sheet, roster + u' ' + sheet.period.label()); !done) {
                return done;
            }
        }
        return {};
    }

    Status write_bad_sheet()
    {
        result_.bad_sheet = QDir(rosters_).filePath(QStringLiteral("有问题的台账.csv"));
        return write_file(result_.bad_sheet, bad_sheet());
    }

    /// Facilities are about a quarter of the work, everything else the rest.
    static constexpr qint64 facility_share = 25;

    Status step(qint64 begin, size_t done, size_t total) const
    {
        const qint64 share = begin == 0 ? facility_share : 100 - begin;
        const qint64 now = begin + share * qint64(done) / qint64(total);
        if (!goes_on(request_.on_step, now, 100)) {
            return Error{ErrorKind::Cancelled, request_.folder, {}};
        }
        return {};
    }

    Status bring_in(const DemoImport& sheet, const QString& what)
    {
        const auto batch = import_sheet(*workbook_, sheet);
        if (!batch) {
            return batch.error();
        }
        result_.imports.push_back(sheet);
        say_(counts_of(what, *batch));
        return {};
    }

    const DemoRequest& request_;
    const std::function<void(const QString&)>& say_;
    const QDir folder_;
    const QString rosters_;
    DemoResult result_;
    std::unique_ptr<Workbook> workbook_;
    std::vector<DemoFigure> figures_;
};

} // namespace

Result<DemoResult> make_demo(const DemoRequest& request,
                             const std::function<void(const QString&)>& say)
{
    return DemoMaker(request, say).make();
}

} // namespace yice::app
