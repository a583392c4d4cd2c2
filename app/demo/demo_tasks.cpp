// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

namespace
{

struct Task {
    QString name;
    QString section;
    QString lead_units;
    QString office;
    QString due;
    QString mark_before;
    QString mark;
    int percent = 0; ///< in the last quarter
    QString progress;
    QString problem;
    QString next_step;
};

std::vector<Task> finished_tasks()
{
    const QString done = QStringLiteral("√");
    return {
        {QStringLiteral("建立特殊困难老年人月探访制度"),
         QStringLiteral("兜底保障"),
         QStringLiteral("市民政局、市财政局"),
         QStringLiteral("养老服务科"),
         QStringLiteral("2025年底前"),
         QStringLiteral("↑"),
         done,
         100,
         QStringLiteral("五个县（市、区）均已印发探访制度"),
         {},
         QStringLiteral("抽查探访记录")},
        {QStringLiteral("县（市、区）老年大学全覆盖"),
         QStringLiteral("老年教育"),
         QStringLiteral("市教育局"),
         QStringLiteral("职成科"),
         QStringLiteral("2025年底前"),
         done,
         done,
         100,
         QStringLiteral("每个县（市、区）均有1所以上"),
         {},
         {}},
        {QStringLiteral("每县至少一处失能照护为主的供养设施"),
         QStringLiteral("兜底保障"),
         QStringLiteral("市民政局、市残联"),
         QStringLiteral("养老服务科"),
         QStringLiteral("2025年12月"),
         QStringLiteral("→"),
         done,
         95,
         QStringLiteral("双辽市失能照护区投入使用"),
         {},
         QStringLiteral("补充护理人员")},
    };
}

std::vector<Task> running_tasks()
{
    const QString normal = QStringLiteral("→");
    const QString date = QStringLiteral("2025-12-31");
    return {
        {QStringLiteral("养老服务床位总量达到9000张"),
         QStringLiteral("设施建设"),
         QStringLiteral("市发改委、市民政局、市卫健委、市财政局"),
         QStringLiteral("养老服务科"),
         date,
         normal,
         normal,
         90,
         QStringLiteral("新建、改扩建项目按计划推进"),
         {},
         QStringLiteral("按月调度在建项目")},
        {QStringLiteral("护理型床位占比达到55%"),
         QStringLiteral("设施建设"),
         QStringLiteral("市民政局、市卫健委、市应急局、市残联"),
         QStringLiteral("养老服务科"),
         date,
         QStringLiteral("→"),
         QStringLiteral("↑"),
         96,
         QStringLiteral("改造护理型床位进度较快"),
         {},
         QStringLiteral("指导机构完成备案变更")},
        {QStringLiteral("新建居住区配建养老服务设施达标"), QStringLiteral("设施建设"),
         QStringLiteral("市自然资源局、市住建局、市民政局"), QStringLiteral("城乡规划科"), date,
         normal, QStringLiteral("↓"), 70, QStringLiteral("两个小区配建面积不足"),
         QStringLiteral("开发单位移交用房滞后"), QStringLiteral("约谈开发单位，限期移交")},
        {QStringLiteral("二级及以上综合性医院设立老年医学科"),
         QStringLiteral("医养结合"),
         QStringLiteral("市卫健委"),
         QStringLiteral("老龄健康科"),
         date,
         QStringLiteral("↓"),
         normal,
         92,
         QStringLiteral("14家中8家已设立"),
         {},
         QStringLiteral("再推动1家设立")},
        {QStringLiteral("困难家庭居家适老化改造"),
         QStringLiteral("居家养老"),
         QStringLiteral("市民政局、市财政局、市残联"),
         QStringLiteral("养老服务科"),
         QStringLiteral("2025年11月"),
         normal,
         normal,
         80,
         QStringLiteral("大部分家庭已完工"),
         {},
         QStringLiteral("组织验收")},
        {QStringLiteral("扩大养老服务相关专业招生"),
         QStringLiteral("人才队伍"),
         QStringLiteral("市教育局、市人社局、市民政局"),
         QStringLiteral("职成科"),
         QStringLiteral("2025年9月30日"),
         normal,
         QStringLiteral("→ 正常"),
         88,
         QStringLiteral("秋季学期招生完成"),
         {},
         QStringLiteral("对接实习机构")},
        {QStringLiteral("养老机构重大隐患清零"), QStringLiteral("安全监管"),
         QStringLiteral("市民政局、市应急局、市消防救援支队"), QStringLiteral("安全监管科"), date,
         normal, QStringLiteral("↓"), 60, QStringLiteral("仍有重大隐患未销号"),
         QStringLiteral("燃气报警装置采购周期长"), QStringLiteral("停用隐患设施并挂牌督办")},
        {QStringLiteral("建设智慧养老服务平台"), QStringLiteral("智慧养老"),
         QStringLiteral("市民政局、市政数局"), QStringLiteral("养老服务科"),
         QStringLiteral("2026年6月30日"), QStringLiteral("○"), QStringLiteral("○"), 0,
         QStringLiteral("尚在编制方案"), QStringLiteral("资金未落实"),
         QStringLiteral("申请列入下年度预算")},
    };
}

Status write_ledger(const DemoCity& city, const Period& period, std::vector<DemoImport>& imports)
{
    const bool newest = period == city.last;
    SheetWriter sheet(
        {QStringLiteral("%1/重点任务台账%2.csv").arg(city.folder, period.code()),
         QStringLiteral("key_tasks"), period},
        SheetForm::Gbk,
        {QStringLiteral("重点工作任务"), QStringLiteral("任务类别"), QStringLiteral("牵头单位"),
         QStringLiteral("责任科室"), QStringLiteral("计划完成时间"), QStringLiteral("进展情况"),
         QStringLiteral("存在问题"), QStringLiteral("下步工作"), QStringLiteral("进度标识"),
         QStringLiteral("完成比例(%)"), QStringLiteral("是否督办")});
    sheet.title(QStringLiteral("%1“十四五”养老服务规划重点任务台账（%2）")
                    .arg(city.name, quarter_in_words(period)));
    sheet.line({QStringLiteral("进度标识：√完成或基本完成 ↑快 →正常 ↓慢 ○无进展")});
    sheet.head();
    std::vector<Task> tasks = finished_tasks();
    for (Task& task : running_tasks()) {
        tasks.push_back(std::move(task));
    }
    for (const Task& task : tasks) {
        const QString& mark = newest ? task.mark : task.mark_before;
        const int percent = newest || mark == u"√" ? task.percent : task.percent * 8 / 10;
        sheet.row({task.name, task.section, task.lead_units, task.office, task.due,
                   newest ? task.progress : QStringLiteral("按计划推进"),
                   newest || mark == u"↓" ? task.problem : QString(), task.next_step, mark,
                   QString::number(percent), yes_no(mark == u"↓")});
    }
    if (auto done = sheet.finish(); !done) {
        return done;
    }
    imports.push_back(sheet.import());
    return {};
}

} // namespace

DemoSheets write_task_sheets(const DemoCity& city)
{
    std::vector<DemoImport> imports;
    Status done;
    if (city.first < city.last) {
        done = write_ledger(city, city.last.previous(), imports);
    }
    if (done) {
        done = write_ledger(city, city.last, imports);
    }
    return done ? DemoSheets(imports) : done.error();
}

DemoSheets write_figure_sheets(const DemoCity& city)
{
    SheetWriter sheet({QStringLiteral("%1/其他部门数据%2.csv").arg(city.folder, city.last.code()),
                       QStringLiteral("figures"), city.last},
                      SheetForm::Gbk,
                      {QStringLiteral("指标名称"), QStringLiteral("地区"),
                       QStringLiteral("数据时期"), QStringLiteral("数值"),
                       QStringLiteral("数据来源")});
    sheet.title(QStringLiteral("%1养老服务规划其他部门数据（%2）").arg(city.name, city.when()));
    sheet.head();
    const auto place_of = [&](const DemoFigure& figure) {
        for (const DemoCounty& county : city.counties) {
            if (county.id == figure.region) {
                return county.name;
            }
        }
        return city.name;
    };
    // Brackets come out of the import in half width; with them a repeated source would be a change.
    const auto source_of = [](const DemoFigure& figure) {
        return figure.source.contains(u'（') ? QString() : figure.source;
    };
    const DemoFigure* people = nullptr;
    for (const DemoFigure& figure : city.figures) {
        if (figure.period == city.last) {
            sheet.row({city.figure_names.value(figure.measure), place_of(figure),
                       figure.period.code(), QString::number(figure.value, 'f', 0),
                       source_of(figure)});
        }
        people = figure.measure == u"population.aged_60_resident" ? &figure : people;
    }
    // What nobody phoned in: the people of each county. The city's own number goes on counting.
    static const std::vector<int> shares = {155, 185, 315, 190, 155};
    for (size_t c = 0; people && c < std::min(shares.size(), city.counties.size()); ++c) {
        sheet.row({city.figure_names.value(people->measure), city.counties[c].name,
                   people->period.code(), QString::number(people->value * shares[c] / 1000, 'f', 0),
                   QStringLiteral("统计公报")});
    }
    if (auto done = sheet.finish(); !done) {
        return done.error();
    }
    return std::vector<DemoImport>{sheet.import()};
}

} // namespace yice::app
