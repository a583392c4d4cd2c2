// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_dice.h"
#include "app/demo/demo_others.h"

namespace yice::app
{

namespace
{

/// A row of the ledger. Names are those of the plan, so that the rows attach to its tasks; the last
/// few are the city's own.
struct Task {
    const char* name;
    const char* section;
    const char* lead_units;
    const char* office;
    const char* due;
    const char* mark_before;
    const char* mark; ///< empty: the unit sent nothing in the last quarter
    int percent = 0;  ///< in the last quarter
    const char* progress;
    const char* problem;
    const char* next_step;
};

const std::vector<Task>& tasks_of_the_plan()
{
    static const std::vector<Task> tasks = {
        {"积极探索长期护理保险制度试点", "社会保障", "市医保局、市民政局、市残联", "待遇保障科", "",
         "→", "→", 45, "已完成基金测算，正征求各县（市、区）意见", "", "报市政府审定试点方案"},
        {"完善社会救助和社会福利制度", "社会保障", "市民政局、市财政局", "社会救助科", "", "→", "↑",
         85, "分层分类救助办法已印发，补贴标准完成调整", "", "开展动态管理抽查"},
        {"制定基本养老服务清单", "兜底保障", "市民政局、市财政局、市卫健委、市医保局", "养老服务科",
         "2025年底前", "↑", "√", 100, "清单共5大类32项，已向社会公布", "", "按年度动态调整"},
        {"强化公办养老机构兜底保障作用", "兜底保障", "市民政局", "养老服务科", "", "→", "→", 78,
         "公办机构入住评估制度在三个县（市、区）实行", "", "年底前覆盖全部公办机构"},
        {"提升公办养老机构服务水平", "兜底保障", "市民政局、市卫健委、市应急局、市残联",
         "养老服务科", "", "→", "↑", 90, "护理型床位改造进度较快", "", "指导机构完成备案变更"},
        {"补齐农村养老服务短板", "兜底保障", "市民政局、市残联", "养老服务科", "", "→", "↓", 55,
         "12个乡镇福利中心完成改造", "伊通县3个乡镇中心改造资金缺口较大", "申请省级补助资金"},
        {"提升失能人员照护能力", "兜底保障", "市民政局", "养老服务科", "2025年12月31日", "→", "→",
         92, "双辽市失能照护区投入使用，护理型床位占比接近目标", "", "补充护理人员"},
        {"完善社区养老服务设施配套", "设施建设", "市自然资源局、市住建局、市民政局", "城乡规划科",
         "2024-12-31", "↓", "↓", 70, "两个小区配建面积不足，整改未完成", "开发单位移交用房滞后",
         "约谈开发单位，限期移交"},
        {"积极调动社会力量参与发展普惠养老服务", "设施建设",
         "市发改委、市民政局、市卫健委、市财政局", "社会事业科", "", "→", "→", 82,
         "新建、改扩建项目按计划推进，新增床位按月调度", "", "按月调度在建项目"},
        {"发展老年人助餐、助浴、助洁服务", "居家养老", "市民政局、市商务局、市市场监管局",
         "养老服务科", "", "→", "", 60, "建成老年食堂和助餐点46个", "", "推开送餐上门"},
        {"孝亲敬老重要活动", "老年友好", "市卫健委、市民政局", "老龄健康科", "2025年12月31日", "○",
         "→", 60, "“敬老月”活动方案已印发，10月全面铺开", "", "组织各县（市、区）集中开展活动"},
        {"开展家庭照护者培训试点", "老年友好", "市民政局", "养老服务科", "2023年12月", "√", "√",
         100, "试点培训家庭照护者420人次", "", ""},
        {"家庭照护者培训在全市铺开", "老年友好", "市民政局", "养老服务科", "2025年底前", "→", "↓",
         40, "两个县（市、区）尚未开班", "师资和场地不足", "联合职业院校送教下乡"},
        {"打造高素质、专业化为老服务人才队伍", "要素支撑",
         "市教育局、市人社局、市民政局、市财政局、市卫健委", "职成科", "", "→", "→ 正常", 88,
         "秋季学期相关专业招生完成", "", "对接实习机构"},
        {"培训基地建设", "要素支撑", "市人社局、市教育局", "职业能力建设科", "2025年12月31日", "→",
         "√", 100, "依托四平职业大学设立养老护理实训基地", "", ""},
        {"服务队伍建设", "要素支撑", "市民政局、市人社局", "养老服务科", "2025年底前", "→", "↑", 97,
         "养老护理员培训人次已超额完成，入职培训率接近100%", "", "补训新入职人员"},
        {"加强养老服务监管", "权益保障", "市民政局、市卫健委、市住建局、市应急局", "安全监管科", "",
         "→", "→", 80, "“双随机”抽查机构68家次", "", "公布检查结果"},
        {"加强老年人消费权益保护", "权益保障", "市市场监管局、市公安局", "消费者权益保护科", "",
         "→", "", 65, "开展识骗防骗宣传31场", "", "排查预付费机构"},
        {"强化组织协调", "保障措施", "市卫健委、市民政局、市发改委", "养老服务科", "", "√", "√",
         100, "养老服务联席会议制度运行正常", "", ""},
    };
    return tasks;
}

const std::vector<Task>& tasks_of_its_own()
{
    static const std::vector<Task> tasks = {
        {"困难家庭居家适老化改造", "居家养老", "市民政局、市财政局、市残联", "养老服务科",
         "2025年11月", "→", "→", 80, "大部分家庭已完工", "", "组织验收"},
        {"养老机构重大隐患清零", "安全监管", "市民政局、市应急局、市消防救援支队", "安全监管科",
         "2025年9月30日", "→", "↓", 60, "仍有重大隐患未销号", "燃气报警装置采购周期长",
         "停用隐患设施并挂牌督办"},
        {"建设智慧养老服务平台", "智慧养老", "市民政局、市政数局", "养老服务科", "2026年6月30日",
         "○", "○", 0, "尚在编制方案", "资金未落实", "申请列入下年度预算"},
    };
    return tasks;
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
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    for (const auto* tasks : {&tasks_of_the_plan(), &tasks_of_its_own()}) {
        for (const Task& task : *tasks) {
            const QString mark = text(newest ? task.mark : task.mark_before);
            if (mark.isEmpty()) {
                continue;
            }
            const int percent = newest || mark == u"√" ? task.percent : task.percent * 8 / 10;
            sheet.row({text(task.name), text(task.section), text(task.lead_units),
                       text(task.office), text(task.due),
                       newest ? text(task.progress) : QStringLiteral("按计划推进"),
                       newest || mark == u"↓" ? text(task.problem) : QString(),
                       text(task.next_step), mark, QString::number(percent), yes_no(mark == u"↓")});
        }
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
