<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ActivityRules</name>
    <message>
        <source>The month of respect is around October, but the activity was held on %1. Please confirm.</source>
        <translation>敬老月一般在10月前后，该活动日期为%1，请确认。</translation>
    </message>
</context>
<context>
    <name>AdaptationRules</name>
    <message>
        <source>A subsidy of %1 yuan is more than the cost of %2 yuan.</source>
        <translation>补贴%1元大于费用%2元，请更正其一。</translation>
    </message>
    <message>
        <source>Accepted before it was completed. Correct one of the two dates.</source>
        <translation>验收早于完工，请更正其一。</translation>
    </message>
    <message>
        <source>There is a day of completion, but the status says that it is not done.</source>
        <translation>有完成日期，但状态不是已完成。</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>missing in %1 and %2 more</source>
        <translation>缺%1等，另有%2个</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>缺%1</translation>
    </message>
    <message>
        <source>%1 has %2 less than last quarter</source>
        <translation>%1较上季度减少%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not every place has reported yet</source>
        <translation>%1：尚未报齐</translation>
    </message>
    <message>
        <source>%1: nothing was reported</source>
        <translation>%1：没有填报</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>clause</comment>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1 of %2 have reported</source>
        <translation>应报%2家，已报%1家</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <comment>month and number</comment>
        <translation>%1还差%2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>还差%1</translation>
    </message>
    <message>
        <source>, %1 of them in %2</source>
        <translation>，其中%2%1</translation>
    </message>
    <message>
        <source>, most in %1</source>
        <translation>，主要在%1</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>%1 people × %2 ㎡</source>
        <translation>%1人 × %2㎡</translation>
    </message>
    <message>
        <source>%1 ㎡ a head</source>
        <translation>人均%1㎡</translation>
    </message>
    <message>
        <source>The number of people is not known.</source>
        <translation>没有人口数。</translation>
    </message>
    <message>
        <source>The land for elder care is not known.</source>
        <translation>没有养老服务设施用地面积。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 yuan from 1 January %2 on × %3%</source>
        <translation>%2年1月1日起累计%1元 × %3%</translation>
    </message>
    <message>
        <source>%1% of the year&apos;s fund</source>
        <translation>当年资金的%1%</translation>
    </message>
    <message>
        <source>The fund of %1 is not known.</source>
        <translation>没有%1年的资金数。</translation>
    </message>
    <message>
        <source>What of it goes to elder care is not known.</source>
        <translation>没有其中用于养老服务的金额。</translation>
    </message>
    <message>
        <source>%1 households, every hundred begun × %2 ㎡</source>
        <translation>%1户，不足百户按百户 × %2㎡</translation>
    </message>
    <message>
        <source>%1 households ÷ 100 × %2 ㎡</source>
        <translation>%1户 ÷ 100 × %2㎡</translation>
    </message>
    <message>
        <source>%1 ㎡ per hundred households</source>
        <translation>每百户%1㎡</translation>
    </message>
    <message>
        <source>The number of households is not reported.</source>
        <translation>未填报户数。</translation>
    </message>
    <message>
        <source>The area that was built is not reported.</source>
        <translation>未填报实际配建面积。</translation>
    </message>
    <message>
        <source>The transition ended on %1.</source>
        <translation>过渡期已于%1届满。</translation>
    </message>
    <message>
        <source>The transition ends in this period, on %1.</source>
        <translation>过渡期在本期内届满（%1）。</translation>
    </message>
    <message>
        <source>The transition ends within a year, on %1.</source>
        <translation>过渡期一年内届满（%1）。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 × %2 months</source>
        <translation>%1 × %2个月</translation>
    </message>
    <message>
        <source>not graded: %1</source>
        <translation>未评定等级：%1</translation>
    </message>
    <message>
        <source>grade no longer valid: %1</source>
        <translation>等级已过有效期：%1</translation>
    </message>
    <message>
        <source>amount not laid down: %1</source>
        <translation>文件未定金额：%1</translation>
    </message>
    <message>
        <source>%1 yuan a month: %2</source>
        <translation>每月%1元：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not graded, so nothing is paid: %1</source>
        <translation>未评定等级，不计补贴：%1</translation>
    </message>
    <message>
        <source>The grade of %1 is older than three years, so nothing is paid: %2</source>
        <translation>%1评定的等级已满三年，不计补贴：%2</translation>
    </message>
    <message>
        <source>The document names no amount; type it into the plan.</source>
        <translation>文件没有写金额，请在规划中填写。</translation>
    </message>
    <message>
        <source>Not reported, so not counted: %1</source>
        <translation>未填报，未计入：%1</translation>
    </message>
    <message>
        <source>No roster of this time, so not counted: %1</source>
        <translation>没有这段时间的名册，未计入：%1</translation>
    </message>
    <message>
        <source>Carried on from the roster of %1: %2</source>
        <translation>沿用%1的名册：%2</translation>
    </message>
    <message>
        <source>resident-months</source>
        <translation>人·月</translation>
    </message>
    <message>
        <source>bed-months</source>
        <translation>床·月</translation>
    </message>
    <message>
        <source>Not paid beside “%1”.</source>
        <translation>已享受“%1”，不重复发放。</translation>
    </message>
    <message>
        <source>The place lies in no county or district, so nobody is named to pay.</source>
        <translation>所在地不属于任何县（市、区），无法确定由谁承担。</translation>
    </message>
    <message>
        <source>self-reliant</source>
        <translation>全自理</translation>
    </message>
    <message>
        <source>some care</source>
        <translation>半护理</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>%1 %2 ÷ %3</source>
        <translation>%1%2人 ÷ %3</translation>
    </message>
    <message>
        <source>%1, the sum rounded up</source>
        <translation>%1，合计后进位</translation>
    </message>
    <message>
        <source>%1, each rounded up</source>
        <translation>%1，每类分别进位</translation>
    </message>
    <message>
        <source>The register of older people has no residents of it.</source>
        <translation>老年人名册中没有该机构的入住人员。</translation>
    </message>
    <message>
        <source>Residents without a self-care level, not counted: %1</source>
        <translation>未填自理等级、未计入的入住人员：%1人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Neither caregivers nor staff are reported.</source>
        <translation>护理员数和从业人员数都未填报。</translation>
    </message>
    <message>
        <source>staff needed is not known</source>
        <translation>应配备人数未知</translation>
    </message>
    <message>
        <source>%1 of the staff needed × %2 yuan × %3 months (%4)</source>
        <translation>应配备%1人 × %2元 × %3个月（%4）</translation>
    </message>
    <message>
        <source>amount not laid down</source>
        <translation>文件未定金额</translation>
    </message>
    <message>
        <source>%1 yuan a year</source>
        <translation>每年%1元</translation>
    </message>
    <message>
        <source>%1 yuan a year × %2/12</source>
        <translation>每年%1元 × %2/12</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>所</translation>
    </message>
    <message>
        <source>floor area not reported</source>
        <translation>未填报建筑面积</translation>
    </message>
    <message>
        <source>The floor area is not reported, so nothing is counted.</source>
        <translation>未填报建筑面积，未计入。</translation>
    </message>
    <message>
        <source>%1 ㎡, from %2 ㎡: %3</source>
        <translation>%1㎡（%2㎡及以上）：%3</translation>
    </message>
    <message>
        <source>%1 ㎡ are too few</source>
        <translation>%1㎡，未达到补贴面积</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>张</translation>
    </message>
    <message>
        <source>beds not reported</source>
        <translation>未填报床位数</translation>
    </message>
    <message>
        <source>The beds are not reported, so nothing is counted.</source>
        <translation>未填报床位数，未计入。</translation>
    </message>
    <message>
        <source>%1 beds (from %2 on) × %3 yuan, once</source>
        <translation>%1张（%2张及以上）× %3元，一次性</translation>
    </message>
    <message>
        <source>%1 beds (from %2 on); amount not laid down</source>
        <translation>%1张（%2张及以上），文件未定金额</translation>
    </message>
    <message>
        <source>Paid once; the day of opening is not reported, so check that it has not been paid.</source>
        <translation>一次性补贴；未填成立日期，请核对是否已经发放。</translation>
    </message>
    <message>
        <source>Paid once, for the opening on %1, which does not lie in this period.</source>
        <translation>一次性补贴，%1成立，不在本期内，未计入。</translation>
    </message>
    <message>
        <source>The day of delivery is not reported; the rule holds for estates delivered from %1 on.</source>
        <translation>未填报交付日期；该规则适用于%1起交付的小区。</translation>
    </message>
    <message>
        <source>%1, %2 yuan a month: %3</source>
        <comment>grade</comment>
        <translation>%1，每月%2元：%3</translation>
    </message>
    <message>
        <source>Not paid beside “%1”: %2</source>
        <translation>已享受“%1”，不重复发放：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>months: basis</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overlaps with %1 (%2): the first is used.</source>
        <translation>与规则%1重叠（%2）：按前一条执行。</translation>
    </message>
    <message>
        <source>Overlaps with %1 (%2): both are counted.</source>
        <translation>与规则%1重叠（%2）：两条均已计入。</translation>
    </message>
    <message>
        <source>The rule %1, which says how many are needed, is not in force: %2</source>
        <translation>规定配备人数的规则%1不在有效期内：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>forecast</comment>
        <translation>预测低值</translation>
    </message>
    <message>
        <source>High</source>
        <comment>forecast</comment>
        <translation>预测高值</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：暂无数据</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <translation>%1：%3为%2，%5为%4</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1：%3为%2</translation>
    </message>
    <message>
        <source>expected by now %1</source>
        <translation>本期应达%1</translation>
    </message>
    <message>
        <source>The forecast for %1 is %2</source>
        <translation>预计%1为%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and amount</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n place(s)</source>
        <translation>
            <numerusform>%1：%n个地区共%2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The most are in %1: %2</source>
        <translation>最多的是%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Most are aged %1: %2</source>
        <translation>人数最多的年龄段是%1，共%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s) ranked</source>
        <translation>
            <numerusform>%1排名，%n个地区有数据</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>第一名%1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>末位%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them reached the target</source>
        <translation>
            <numerusform>其中%n个已达到目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have no value</source>
        <translation>
            <numerusform>%n个地区没有数据</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest change came from %1: %2</source>
        <translation>变化最大的是%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the course in %n place(s)</source>
        <translation>
            <numerusform>%1，%n个地区的走势</numerusform>
        </translation>
    </message>
    <message>
        <source>rising in %1</source>
        <translation>%1个上升</translation>
    </message>
    <message>
        <source>falling in %1</source>
        <translation>%1个下降</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n indicator(s)</source>
        <translation>
            <numerusform>%1，共%n项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1项已达到目标</translation>
    </message>
    <message>
        <source>%1 on track</source>
        <translation>%1项达到序时进度</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1项滞后</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>其他%n个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>%1年基数</translation>
    </message>
    <message>
        <source>Change so far</source>
        <translation>已有变化</translation>
    </message>
    <message>
        <source>Not told by place</source>
        <translation>未分地区</translation>
    </message>
    <message>
        <source>What changed before %1, or in places that did not report then, is not told by place</source>
        <translation>%1以前的变化，以及当时没有上报的地区的变化，无法分到地区</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚差</translation>
    </message>
    <message>
        <source>Target %1</source>
        <comment>year</comment>
        <translation>%1年目标</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1岁及以上</translation>
    </message>
    <message>
        <source>Nursing beds of care homes</source>
        <translation>养老机构护理型床位</translation>
    </message>
    <message>
        <source>Other beds of care homes</source>
        <translation>养老机构其他床位</translation>
    </message>
    <message>
        <source>Beds of community facilities</source>
        <translation>社区养老设施床位</translation>
    </message>
    <message>
        <source>Older people by age and sex</source>
        <translation>老年人口年龄性别构成</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 without a date of birth are not in it</source>
        <translation>%1没有出生日期，未计入</translation>
    </message>
    <message>
        <source>%1 whose sex is not given are not in it</source>
        <translation>%1没有填写性别，未计入</translation>
    </message>
    <message>
        <source>%1 under 60 are not in it</source>
        <translation>%1不满60周岁，未计入</translation>
    </message>
    <message>
        <source>The roster of older people holds nobody here by then</source>
        <translation>截至当期，老年人台账中没有本地区的人员</translation>
    </message>
    <message>
        <source>beds</source>
        <comment>unit</comment>
        <translation>张</translation>
    </message>
    <message>
        <source>Beds by kind</source>
        <translation>床位构成</translation>
    </message>
    <message>
        <source>Beds by kind of facility</source>
        <translation>各类设施床位</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Nothing was reported by %1</source>
        <translation>没有上报的地区：%1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>应达 %1</translation>
    </message>
    <message>
        <source>▮ expected by now   ▼ target</source>
        <translation>▮ 本期应达   ▼ 目标</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <translation>年龄：%1</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>区间 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>ChildcareRules</name>
    <message>
        <source>%1 affordable places are more than %2 places in all. Correct one of the two.</source>
        <translation>普惠托位%1大于托位总数%2，请更正其一。</translation>
    </message>
    <message>
        <source>%1 children are in %2 places. Please confirm.</source>
        <translation>在托%1人，托位只有%2个，请确认。</translation>
    </message>
    <message>
        <source>There are affordable places, but it is said not to be affordable. Correct one of the two.</source>
        <translation>有普惠托位，但写明不是普惠机构，请更正其一。</translation>
    </message>
    <message>
        <source>%1 carers are more than %2 staff in all. Please confirm.</source>
        <translation>保育人员%1人多于从业人员%2人，请确认。</translation>
    </message>
    <message>
        <source>It was closed before it was opened.</source>
        <translation>关闭早于成立，请更正其一。</translation>
    </message>
    <message>
        <source>The credit code is one of a public institution, but the nature is private.</source>
        <translation>信用代码属于事业单位，但性质为民办。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Yice keeps the rosters and indicators of a county&apos;s plan for elder care.</source>
        <translation>颐策管理县（市、区）养老服务规划的台账和指标。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>yice-cli COMMAND --help explains a command with an example. --language en before the command speaks English.</source>
        <translation>yice-cli COMMAND --help 查看某个命令的说明和示例；在命令前加 --language en 显示英文。</translation>
    </message>
    <message>
        <source>There is no command %1. yice-cli --help lists them all.</source>
        <translation>没有“%1”这个命令。yice-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>What was imported and typed in, newest first.</source>
        <translation>列出导入和填报的记录，新的在前。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Takes one import back. Its number is in: yice-cli batches FILE</source>
        <translation>撤销一次导入。导入编号见：yice-cli batches FILE</translation>
    </message>
    <message>
        <source>%1 is not the number of an import.</source>
        <translation>“%1”不是导入编号。</translation>
    </message>
    <message>
        <source>Import %1 was taken back; everything is as it was before it.
</source>
        <translation>已撤销编号%1的导入，数据恢复到该次导入之前。
</translation>
    </message>
    <message>
        <source>Looks at the whole file and its content for faults.</source>
        <translation>检查整个文件及其内容有无问题。</translation>
    </message>
    <message>
        <source>The workbook is in order.
</source>
        <translation>工作簿完好，未发现问题。
</translation>
    </message>
    <message>
        <source>Writes a complete, checked copy of the workbook.</source>
        <translation>完整备份工作簿，并核验备份。</translation>
    </message>
    <message>
        <source>Wrote %1.
</source>
        <translation>已写入“%1”。
</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>查看这个命令的说明。</translation>
    </message>
    <message>
        <source>How to print: %1.</source>
        <translation>输出格式：%1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>参数过多。</translation>
    </message>
    <message>
        <source>create a workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>built-in and own plans</source>
        <translation>内置和自有规划</translation>
    </message>
    <message>
        <source>roster types, fields and empty sheets</source>
        <translation>台账类型、栏目和空白表</translation>
    </message>
    <message>
        <source>the places of a workbook</source>
        <translation>工作簿中的地区</translation>
    </message>
    <message>
        <source>read sheets into the workbook</source>
        <translation>把表格导入工作簿</translation>
    </message>
    <message>
        <source>what was imported</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>take one import back</source>
        <translation>撤销一次导入</translation>
    </message>
    <message>
        <source>write a roster as a sheet</source>
        <translation>把台账导出为表格</translation>
    </message>
    <message>
        <source>type in a figure of another bureau</source>
        <translation>填报外部门数据</translation>
    </message>
    <message>
        <source>where every indicator stands</source>
        <translation>各项指标的进度</translation>
    </message>
    <message>
        <source>what a number is made of</source>
        <translation>一个数是怎么算出来的</translation>
    </message>
    <message>
        <source>the quarterly report as PDF</source>
        <translation>生成PDF季度报告</translation>
    </message>
    <message>
        <source>look for faults in the file</source>
        <translation>检查文件有无问题</translation>
    </message>
    <message>
        <source>write a checked copy</source>
        <translation>备份并核验</translation>
    </message>
    <message>
        <source>clean any CSV file</source>
        <translation>整理任意CSV文件</translation>
    </message>
    <message>
        <source>rosters, a workbook and a report to try out</source>
        <translation>生成演示用的台账、工作簿和报告</translation>
    </message>
    <message>
        <source>pictures of every page and dialog</source>
        <translation>生成各页面和对话框的图片</translation>
    </message>
    <message>
        <source>check that this installation works</source>
        <translation>检查安装是否正常</translation>
    </message>
    <message>
        <source>Write a quarter like 2024Q3, a year like 2024 or a month like 2024-09.</source>
        <translation>请写季度（如2024Q3）、年（如2024）或月（如2024-09）。</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>Any CSV file, cleaned: UTF-8, RFC 4180, one heading row, no title rows; short rows padded, long rows kept.</source>
        <translation>整理任意CSV文件：UTF-8编码，符合RFC 4180，只留一行表头，去掉标题行；短行补齐，长行保留。</translation>
    </message>
    <message>
        <source>--hints must be JSON such as {&quot;delimiter&quot;: &quot;;&quot;, &quot;header_line&quot;: 3}</source>
        <translation>--hints 应为JSON，例如 {&quot;delimiter&quot;: &quot;;&quot;, &quot;header_line&quot;: 3}</translation>
    </message>
    <message>
        <source>Writes rosters as Excel would export them, a workbook of 四平市 filled from them, and its report. Everything in it is made up.</source>
        <translation>按Excel导出的样子生成台账，并生成由台账导入而成的四平市工作簿及其报告。内容均为虚构。</translation>
    </message>
    <message>
        <source>How many quarters, ending with 2025Q3.</source>
        <translation>季度个数，截至2025Q3。</translation>
    </message>
    <message>
        <source>Another seed gives other rosters.</source>
        <translation>随机种子，换一个就生成另一批台账。</translation>
    </message>
    <message>
        <source>Workbook: %1
Report: %2
</source>
        <translation>工作簿：%1
报告：%2
</translation>
    </message>
    <message>
        <source>Writes a roster as of a period as a sheet that can be imported again.</source>
        <translation>把某一报告期的台账导出为表格，可再次导入。</translation>
    </message>
    <message>
        <source>Type of roster.</source>
        <translation>台账类型。</translation>
    </message>
    <message>
        <source>As of the end of this period; the newest when not given.</source>
        <translation>截至该报告期末；不写则取最新一期。</translation>
    </message>
    <message>
        <source>Only this place and what lies in it.</source>
        <translation>只含该地区及其下级。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>输出文件。</translation>
    </message>
    <message>
        <source>gb18030, utf-8 or utf-8-bom.</source>
        <translation>gb18030、utf-8 或 utf-8-bom。</translation>
    </message>
    <message>
        <source>Say which roster and where to write: --roster facilities --out OUT.csv</source>
        <translation>请指明台账和输出文件：--roster facilities --out OUT.csv</translation>
    </message>
    <message>
        <source>There is no roster called %1.</source>
        <translation>没有名为“%1”的台账。</translation>
    </message>
    <message>
        <source>A picture of every page and dialog of the window, and of the report.</source>
        <translation>生成各页面、各对话框和报告的图片。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>zh_CN or en.</source>
        <translation>zh_CN（中文）或 en（英文）。</translation>
    </message>
    <message>
        <source>1.5 draws everything half as large again.</source>
        <translation>1.5 表示放大到1.5倍。</translation>
    </message>
    <message>
        <source>Wrote %1 pictures to %2.
</source>
        <translation>已将%1张图片写入“%2”。
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 updated, %5 unchanged, %6 total and footer rows left out (%7, header in line %8).</source>
        <translation>%1：共%2行，新增%3行，更新%4行，不变%5行，跳过合计行和表尾%6行（%7，表头在第%8行）。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>本次为试导入，没有写入。</translation>
    </message>
    <message>
        <source>The workbook holds all of this already; nothing changed.</source>
        <translation>这些内容工作簿中都已有，没有变化。</translation>
    </message>
    <message>
        <source>Import number %1.</source>
        <translation>导入编号%1。</translation>
    </message>
    <message>
        <source>Reads rosters as Excel exports them. All rows or none are written.</source>
        <translation>导入由Excel导出的台账。要么全部写入，要么都不写入。</translation>
    </message>
    <message>
        <source>Quarter, month or year the sheet is of; read from its title when not given.</source>
        <translation>表格所属的季度、月或年；不写则从标题中识别。</translation>
    </message>
    <message>
        <source>Type of roster; recognised from the headings when not given.</source>
        <translation>台账类型；不写则按表头识别。</translation>
    </message>
    <message>
        <source>This column gives that field.</source>
        <translation>指定某一列对应的栏目。</translation>
    </message>
    <message>
        <source>Every row has this value.</source>
        <translation>所有行都填这个值。</translation>
    </message>
    <message>
        <source>Only check; write nothing.</source>
        <translation>只检查，不写入。</translation>
    </message>
    <message>
        <source>Write what was found as a sheet.</source>
        <translation>把问题清单导出为表格。</translation>
    </message>
    <message>
        <source>Write --map COLUMN=FIELD and --set FIELD=VALUE: %1</source>
        <translation>请写成 --map COLUMN=FIELD、--set FIELD=VALUE：%1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应达</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where every indicator of the plan stands.</source>
        <translation>列出规划各项指标的进度。</translation>
    </message>
    <message>
        <source>Quarter, month or year.</source>
        <translation>季度、月或年。</translation>
    </message>
    <message>
        <source>Plan of the workbook; its first when not given.</source>
        <translation>工作簿中的规划；不写则取第一个。</translation>
    </message>
    <message>
        <source>County or town; the whole when not given.</source>
        <translation>县（市、区）或乡镇（街道）；不写则为整个工作簿的地区。</translation>
    </message>
    <message>
        <source>Creates a workbook for a county or city with all its towns, and its plans.</source>
        <translation>为一个县或市新建工作簿，含全部乡镇（街道）和规划。</translation>
    </message>
    <message>
        <source>Division code or name of the county or city.</source>
        <translation>县或市的区划代码或名称。</translation>
    </message>
    <message>
        <source>Built-in plan or path of a plan file.</source>
        <translation>内置规划，或规划文件的路径。</translation>
    </message>
    <message>
        <source>Say which place the workbook is for: --region 四平市</source>
        <translation>请指明工作簿所属的地区：--region 四平市</translation>
    </message>
    <message>
        <source>Created %1 for %2 with %3 places and %4 plans.
</source>
        <translation>已为%2新建“%1”，含地区%3个、规划%4个。
</translation>
    </message>
    <message>
        <source>The plan is in the workbook.
</source>
        <translation>规划已加入工作簿。
</translation>
    </message>
    <message>
        <source>Say where to write: --out X.json</source>
        <translation>请指明输出文件：--out X.json</translation>
    </message>
    <message>
        <source>Built-in and own plans. A plan file round-trips.</source>
        <translation>查看、添加、导出规划。导出的规划文件可原样再添加。</translation>
    </message>
    <message>
        <source>Say what it is: --level village, community, town or zone</source>
        <translation>请指明类型：--level village（村）、community（社区）、town（乡镇、街道）或 zone（开发区）</translation>
    </message>
    <message>
        <source>%1 is in the workbook.
</source>
        <translation>“%1”已加入工作簿。
</translation>
    </message>
    <message>
        <source>The places of a workbook; adds villages, communities and development zones of your own.</source>
        <translation>列出工作簿中的地区，也可自行添加村、社区和开发区。</translation>
    </message>
    <message>
        <source>Name of a place to add.</source>
        <translation>要添加的地区名称。</translation>
    </message>
    <message>
        <source>village, community, town or zone.</source>
        <translation>village（村）、community（社区）、town（乡镇、街道）或 zone（开发区）。</translation>
    </message>
    <message>
        <source>Place that it lies in.</source>
        <translation>所属的上级地区。</translation>
    </message>
    <message>
        <source>Its division code, if it has one.</source>
        <translation>区划代码，没有可不填。</translation>
    </message>
    <message>
        <source>The quarterly report in the layout of GB/T 9704-2012.</source>
        <translation>按GB/T 9704-2012版式生成季度报告。</translation>
    </message>
    <message>
        <source>Say where to write: --out X.pdf</source>
        <translation>请指明输出文件：--out X.pdf</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>已安装的字体中没有这些字：%1</translation>
    </message>
    <message>
        <source>Roster types and their fields; an empty sheet to fill in.</source>
        <translation>列出台账类型及其栏目，也可导出空白表供填写。</translation>
    </message>
    <message>
        <source>Write an empty sheet.</source>
        <translation>导出空白表。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>GBK is decoded wrongly</source>
        <translation>GBK解码有误</translation>
    </message>
    <message>
        <source>the chart stays empty</source>
        <translation>图表没有画出</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>PDF已损坏</translation>
    </message>
    <message>
        <source>Opens a workbook, decodes GBK, draws a chart, writes a PDF; says what failed.</source>
        <translation>依次打开工作簿、解码GBK、绘制图表、输出PDF，并指出哪一步未通过。</translation>
    </message>
    <message>
        <source>decode GBK</source>
        <translation>解码GBK</translation>
    </message>
    <message>
        <source>draw a chart</source>
        <translation>绘制图表</translation>
    </message>
    <message>
        <source>make a workbook and a PDF</source>
        <translation>生成工作簿和PDF</translation>
    </message>
    <message>
        <source>A figure that another bureau reported. Which figures a plan needs stands in: yice-cli plan show P --format json</source>
        <translation>填报外部门提供的数据。规划需要哪些数据，见：yice-cli plan show P --format json</translation>
    </message>
    <message>
        <source>Period the figure is of.</source>
        <translation>数据所属的报告期。</translation>
    </message>
    <message>
        <source>Place the figure is of; the whole when not given.</source>
        <translation>数据所属的地区；不写则为整个工作簿的地区。</translation>
    </message>
    <message>
        <source>Where the figure comes from.</source>
        <translation>数据来源。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Noted.
</source>
        <translation>已记录。
</translation>
    </message>
    <message>
        <source>The workbook says so already; nothing changed.
</source>
        <translation>工作簿中已是这个数，没有变化。
</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 第%2行</translation>
    </message>
    <message>
        <source>Opens a number: numerator, denominator, and the rows and files behind them.</source>
        <translation>查看一个数的来历：分子、分母及其对应的明细行和来源文件。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 updated</source>
        <translation>%1：共%2行，新增%3行，更新%4行</translation>
    </message>
    <message>
        <source>--format is one of: %1</source>
        <translation>--format 可取：%1</translation>
    </message>
    <message>
        <source>--encoding is one of: %1</source>
        <translation>--encoding 可取：%1</translation>
    </message>
    <message>
        <source>update: what is in the sheet; full: what is missing in it is listed, and closed with --accept missing_in_sheet.</source>
        <translation>update：只更新表中有的；full：列出表中没有的，加 --accept missing_in_sheet 则予以关闭。</translation>
    </message>
    <message>
        <source>--mode is update or full.</source>
        <translation>--mode 可取 update 或 full。</translation>
    </message>
    <message>
        <source>Sheet of an Excel workbook; the one that fits when not given.</source>
        <translation>Excel工作簿中的工作表；不指定时自动选择合适的。</translation>
    </message>
    <message>
        <source>--findings takes one sheet at a time.</source>
        <translation>--findings 一次只能用于一张表。</translation>
    </message>
    <message>
        <source>What is known about the file: delimiter, quote, escape, encoding, header_line, header_lines, preamble_lines, no_header.</source>
        <translation>已知的文件情况：delimiter（分隔符）、quote（引号）、escape（转义符）、encoding（编码）、header_line（表头所在行）、header_lines（表头行数）、preamble_lines（表前行数）、no_header（无表头）。</translation>
    </message>
    <message>
        <source>Where later imports built on its rows, leave those as they are and take back the others.</source>
        <translation>后来的导入已在其上修改的行保持不变，其余撤销。</translation>
    </message>
    <message>
        <source>%1 rows are meant, of: %2. The others can be taken back with --keep-later.</source>
        <translation>涉及%1行：%2。加 --keep-later 可撤销其余各行。</translation>
    </message>
    <message>
        <source>Import %1 was taken back, except for %2 rows on which later imports built: %3.
</source>
        <translation>第%1次导入已撤销，但后来的导入在其上修改过的%2行除外：%3。
</translation>
    </message>
    <message>
        <source>how known sheets are read</source>
        <translation>已知表格的读法</translation>
    </message>
    <message>
        <source>when masked numbers were revealed</source>
        <translation>何时查看过脱敏号码</translation>
    </message>
    <message>
        <source>How many people the register of elders has.</source>
        <translation>老年人花名册的人数。</translation>
    </message>
    <message>
        <source>--elders is a number from 1 to 1000000, --quarters one from 1 to 19, --seed a whole number.</source>
        <translation>--elders 应为1至1000000的数，--quarters 应为1至19的数，--seed 应为整数。</translation>
    </message>
    <message>
        <source>Write whole identity numbers instead of masked ones; this is logged.</source>
        <translation>写出完整身份证号而不脱敏；会记入日志。</translation>
    </message>
    <message>
        <source>Accept the warnings of a rule, with the reason that is kept; * accepts all.</source>
        <translation>接受某条规则的提醒，并保存理由；* 接受全部。</translation>
    </message>
    <message>
        <source>Leave out the rows that must be corrected and write the others.</source>
        <translation>略去必须更正的行，写入其余各行。</translation>
    </message>
    <message>
        <source>Read the columns as this profile says; found by the headings when not given, - for none.</source>
        <translation>按此方案读列；不给时按表头识别，- 表示不用。</translation>
    </message>
    <message>
        <source>Keep how the columns were read, for sheets with the same headings.</source>
        <translation>保存各列的读法，供相同表头的表格使用。</translation>
    </message>
    <message>
        <source>How sheets with known headings are read; --save-profile of import keeps one.</source>
        <translation>相同表头的表格怎样读；import 的 --save-profile 可保存一份。</translation>
    </message>
    <message>
        <source>Forget this one.</source>
        <translation>删除这一份。</translation>
    </message>
    <message>
        <source>When whole identity numbers were exported or looked at.</source>
        <translation>何时导出或查看过完整身份证号。</translation>
    </message>
    <message>
        <source>GB18030, UTF-8, UTF-16LE or UTF-16BE; found when not given. Damaged characters block their cells.</source>
        <translation>GB18030、UTF-8、UTF-16LE 或 UTF-16BE；不给时自动识别。损坏的字符使其所在的单元格须更正。</translation>
    </message>
    <message>
        <source>What parts the cells; found when not given.</source>
        <translation>单元格之间的分隔符；不给时自动识别。</translation>
    </message>
    <message>
        <source>Line of the heading; found when not given.</source>
        <translation>表头所在的行；不给时自动识别。</translation>
    </message>
    <message>
        <source>what can be counted</source>
        <translation>可统计的数据项</translation>
    </message>
    <message>
        <source>count a measure of one&apos;s own</source>
        <translation>试算自定义数据项</translation>
    </message>
    <message>
        <source>the ledger of key tasks</source>
        <translation>重点任务台账</translation>
    </message>
    <message>
        <source>note how far a key task is</source>
        <translation>登记重点任务进展</translation>
    </message>
    <message>
        <source>… and %1 more
</source>
        <translation>……另有%1行
</translation>
    </message>
    <message>
        <source>What can be counted: the built-in measures, and the own ones of a plan.</source>
        <translation>可统计的数据项：内置的，以及规划自定义的。</translation>
    </message>
    <message>
        <source>Counts a measure of one&apos;s own, written without SQL as in resources/plans/README.md; with --save it becomes part of the plan.</source>
        <translation>试算自定义数据项，写法见resources/plans/README.md，不用SQL；加--save则存入规划。</translation>
    </message>
    <message>
        <source>Puts the measure into the plan.</source>
        <translation>把该数据项存入规划。</translation>
    </message>
    <message>
        <source>The measure is part of the plan.</source>
        <translation>该数据项已存入规划。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nothing was changed yet.
</source>
        <translation>还没有改动。
</translation>
    </message>
    <message>
        <source>Taken back: %1
</source>
        <translation>已撤销：%1
</translation>
    </message>
    <message>
        <source>The plan is no longer in the workbook; plan undo brings it back.
</source>
        <translation>规划已移出工作簿；用plan undo可以恢复。
</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>进度标识</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>light</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>task</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The ledger of key tasks: who leads, when it is due, how far it is. Red is overdue, yellow behind, blue due in this quarter or the next.</source>
        <translation>重点任务台账：牵头单位、完成时限、进展。红色为逾期，黄色为滞后，蓝色为本季或下季到期。</translation>
    </message>
    <message>
        <source>Quarter; the newest with data when not given.</source>
        <translation>季度；不写则取有数据的最近季度。</translation>
    </message>
    <message>
        <source>Only the tasks of this plan.</source>
        <translation>只看这个规划的任务。</translation>
    </message>
    <message>
        <source>Only those that this unit leads or supports.</source>
        <translation>只看该单位牵头或配合的任务。</translation>
    </message>
    <message>
        <source>Only those that are overdue.</source>
        <translation>只看逾期的任务。</translation>
    </message>
    <message>
        <source>Only those that are due in the period.</source>
        <translation>只看本期到期的任务。</translation>
    </message>
    <message>
        <source>A list for each unit that leads.</source>
        <translation>按牵头单位分别列出。</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未列单位</translation>
    </message>
    <message>
        <source>Notes how far a key task is. Can be taken back like an import.</source>
        <translation>登记一项重点任务的进展，可以像导入一样撤销。</translation>
    </message>
    <message>
        <source>Quarter that is reported.</source>
        <translation>报告的季度。</translation>
    </message>
    <message>
        <source>Plan that the task belongs to.</source>
        <translation>任务所属的规划。</translation>
    </message>
    <message>
        <source>not_started, delayed, in_progress, ahead, done, cancelled, or ○ ↓ → ↑ √.</source>
        <translation>not_started、delayed、in_progress、ahead、done、cancelled，或○ ↓ → ↑ √。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>进展情况。</translation>
    </message>
    <message>
        <source>How much is done.</source>
        <translation>完成比例。</translation>
    </message>
    <message>
        <source>What is in the way.</source>
        <translation>存在问题。</translation>
    </message>
    <message>
        <source>What comes next.</source>
        <translation>下步工作。</translation>
    </message>
    <message>
        <source>Name of the file that proves it.</source>
        <translation>佐证材料的文件名。</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>负责人。</translation>
    </message>
    <message>
        <source>Say what was reported, at least --status.</source>
        <translation>请写明报告的内容，至少有--status。</translation>
    </message>
    <message>
        <source>Noted as batch %1.
</source>
        <translation>已登记，编号%1。
</translation>
    </message>
    <message>
        <source>Not counted, because what must hold does not or is not known: %1
</source>
        <translation>未计入（不符合条件或没有填报）：%1
</translation>
    </message>
    <message>
        <source>Lacking: %1
</source>
        <translation>缺：%1
</translation>
    </message>
    <message>
        <source>To come: %1 by %2 (%3)
</source>
        <translation>在途：%1，%2前（%3）
</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>（未指明）</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>No rule that holds in this period pays anything here.</source>
        <translation>本期有效的规定在这里没有需要支付的金额。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>测算台账</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另有%1个</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要核对</translation>
    </message>
    <message>
        <source>By rule (yuan)</source>
        <translation>按规定汇总（元）</translation>
    </message>
    <message>
        <source>By payer (yuan)</source>
        <translation>按承担方汇总（元）</translation>
    </message>
    <message>
        <source>By place (yuan)</source>
        <translation>按地区汇总（元）</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实有</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>标准核对</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>过渡期</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>第%1行：“%2”</translation>
    </message>
    <message>
        <source>Rules in force and what the document says</source>
        <translation>本期有效的规定和文件原文</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>标准（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Document line</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>what the rules of the plan pay and demand</source>
        <translation>按规划的规定测算资金、核对标准</translation>
    </message>
    <message>
        <source>No target of the plan is split over places.
</source>
        <translation>规划中没有分解到地方的目标。
</translation>
    </message>
    <message>
        <source>Quarter whose denominators weigh the parts.</source>
        <translation>用哪个季度的分母加权。</translation>
    </message>
    <message>
        <source>Use plan list, plan show P, plan compare P P, plan add FILE P, plan export FILE P --out X.json, plan splits FILE, plan history FILE P, plan undo FILE P or plan remove FILE P.</source>
        <translation>用法：plan list、plan show P、plan compare P P、plan add FILE P、plan export FILE P --out X.json、plan splits FILE、plan history FILE P、plan undo FILE P或plan remove FILE P。</translation>
    </message>
    <message>
        <source>Writes the lists of the units as pages to print.</source>
        <translation>把各单位的任务清单写成可打印的文件。</translation>
    </message>
    <message>
        <source>[to be verified] %1</source>
        <translation>【待核实】%1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>自定数据项</translation>
    </message>
    <message>
        <source>Figures that are typed in</source>
        <translation>手工填报的数</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Quarters left</source>
        <translation>剩余季度</translation>
    </message>
    <message>
        <source>Needed a quarter</source>
        <translation>每季需</translation>
    </message>
    <message>
        <source>Pace a quarter</source>
        <translation>近期每季</translation>
    </message>
    <message>
        <source>gap: what is missing of every target, how fast it would have to come and how fast it does. budget: what the rules of the plan pay and demand in a period, facility by facility, who pays, and the sentence of the document behind each amount. A quarter or month has its share of amounts that are given for a year.</source>
        <translation>gap：各目标还差多少，每季需要增加多少，近期每季增加多少。budget：规划的规则在一个时期应付和应有的数额，逐个机构列出由谁承担，以及每笔金额依据的原文。按年给出的金额，季度和月份各占其份额。</translation>
    </message>
    <message>
        <source>There is no outlook %1, only: yice-cli outlook gap|budget FILE --period P</source>
        <translation>没有outlook %1，可用：yice-cli outlook gap|budget FILE --period P</translation>
    </message>
    <message>
        <source>1.5 writes everything half as large again.</source>
        <translation>文字放大倍数，如1.5。</translation>
    </message>
    <message>
        <source>--kind goes with an indicator, not with %1</source>
        <translation>--kind用于指标，不能与%1一起使用</translation>
    </message>
    <message>
        <source>--kind is one of: %1</source>
        <translation>--kind可以是：%1</translation>
    </message>
    <message>
        <source>Say where to write: --out X.svg, X.png or X.csv</source>
        <translation>请写明输出文件：--out X.svg、X.png或X.csv</translation>
    </message>
    <message>
        <source>A chart as a picture or a drawing, or its numbers as a sheet; without --out its numbers as text. Of an indicator: its course, the ranking of the places, what made its value, or the course of each place. Of the region: pyramid (older people by age and sex), beds (by kind), facilities (beds by kind of facility). Of the plan: bullets (every indicator against its target).</source>
        <translation>输出图表：图片、矢量图或数据表；不写--out时以文字列出数据。指标：走势、各地区排名、差距构成、各地走势对比。地区：pyramid（老年人口年龄性别构成）、beds（床位构成）、facilities（各类设施床位）。规划：bullets（各项指标与目标）。</translation>
    </message>
    <message>
        <source>trend, ranking, waterfall or multiples.</source>
        <translation>trend（走势）、ranking（排名）、waterfall（差距构成）或multiples（各地对比）。</translation>
    </message>
    <message>
        <source>Black and white, for the printer.</source>
        <translation>黑白，供打印。</translation>
    </message>
    <message>
        <source>Width and height in pixels; higher where the chart needs it.</source>
        <translation>宽和高（像素）；图表放不下时自动加高。</translation>
    </message>
    <message>
        <source>Write a size like 960x540.</source>
        <translation>尺寸请写成960x540这样的形式。</translation>
    </message>
    <message>
        <source>a chart as a picture, a drawing or numbers</source>
        <translation>输出图表：图片、矢量图或数据</translation>
    </message>
    <message>
        <source>find anything by name, pinyin or code</source>
        <translation>按名称、拼音或代码查找</translation>
    </message>
    <message>
        <source>Finds indicators, places, facilities, key tasks, rosters and plans by their Chinese name, pinyin, initials or code; people by their whole name only.</source>
        <translation>按中文、全拼、拼音首字母或代码查找指标、地区、机构、重点任务、台账和规划；人员须输入完整姓名。</translation>
    </message>
    <message>
        <source>At most so many of each kind; 8 when not given.</source>
        <translation>每类最多列出几条；不写为8条。</translation>
    </message>
    <message>
        <source>--most is a whole number from 1 on.</source>
        <translation>--most 应为不小于1的整数。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Nothing is called so.
</source>
        <translation>没有找到。
</translation>
    </message>
    <message>
        <source>Finds provinces, cities and counties by name, pinyin or code; no FILE.</source>
        <translation>按名称、拼音或代码查找省、市、县，无需指定工作簿。</translation>
    </message>
    <message>
        <source>Say which workbook, or what to --find.</source>
        <translation>请指定工作簿，或用 --find 说明要找什么。</translation>
    </message>
    <message>
        <source>OUT may be an older copy of this same workbook; it is replaced.</source>
        <translation>OUT 可以是本工作簿较早的备份，将被替换。</translation>
    </message>
    <message>
        <source>the copies that there are</source>
        <translation>查看已有的备份</translation>
    </message>
    <message>
        <source>put a copy in the workbook&apos;s place</source>
        <translation>从备份恢复工作簿</translation>
    </message>
    <message>
        <source>what the workbook holds</source>
        <translation>工作簿概况</translation>
    </message>
    <message>
        <source>what was done to the workbook</source>
        <translation>工作簿操作记录</translation>
    </message>
    <message>
        <source>copy and sheet for a successor</source>
        <translation>工作交接：备份和交接说明</translation>
    </message>
    <message>
        <source>every roster as a sheet</source>
        <translation>导出全部台账</translation>
    </message>
    <message>
        <source>Writes every roster that holds something as a sheet into a folder, identity numbers masked.</source>
        <translation>把所有有数据的台账逐一导出到一个文件夹，身份证号已隐去中间各位。</translation>
    </message>
    <message>
        <source>What the workbook holds, where it lies and when it was backed up: the sheet that a successor gets.</source>
        <translation>工作簿里有什么、存放在哪里、何时备份过，即交接说明的内容。</translation>
    </message>
    <message>
        <source>What was done to the workbook, newest first: imports, entries, figures, changes of plans, and who saw whole identity numbers.</source>
        <translation>工作簿的操作记录，最近的在前：导入、录入、填报数据、规划修改，以及谁查看过完整身份证号。</translation>
    </message>
    <message>
        <source>Writes a checked copy into a folder, with a sheet of what it holds for whoever takes the work over.</source>
        <translation>在文件夹中生成一份检查过的备份和一份交接说明，交给接手的同志。</translation>
    </message>
    <message>
        <source>Puts the copy IN in the place of the workbook OUT, after looking at the whole of it. A file that is there is kept beside it under a dated name.</source>
        <translation>先完整检查备份 IN，再用它替换工作簿 OUT。原有文件不删除，改名（注明日期）后保留在旁边。</translation>
    </message>
    <message>
        <source>Restored %1 with %2 entries.
</source>
        <translation>已恢复 %1，共 %2 条记录。
</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.
</source>
        <translation>原有文件保留为 %1。
</translation>
    </message>
    <message>
        <source>The copies of a workbook in its backup folder and beside it, newest first. Of a damaged workbook, those that are good.</source>
        <translation>列出备份文件夹和工作簿旁边的备份，最近的在前；工作簿损坏时只列完好的备份。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There is no copy of this workbook yet.
</source>
        <translation>这份工作簿还没有备份。
</translation>
    </message>
    <message>
        <source>what an entry would do to the indicators</source>
        <translation>保存一条记录会让指标怎样变化</translation>
    </message>
    <message>
        <source>There are several of this name. Say which one by its number: %1</source>
        <translation>同名的有好几条，请用编号指明是哪一条：%1</translation>
    </message>
    <message>
        <source>Write --set FIELD=VALUE instead of %1.</source>
        <translation>“%1”写法不对，请写成 --set 字段=值。</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>没有名为“%1”的字段。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and advice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No indicator would change.
</source>
        <translation>没有指标会变化。
</translation>
    </message>
    <message>
        <source>What saving an entry would do to the indicators. Nothing is written.</source>
        <translation>试算保存一条记录后各项指标怎样变化，不写入任何内容。</translation>
    </message>
    <message>
        <source>The roster&apos;s id.</source>
        <translation>台账的代号。</translation>
    </message>
    <message>
        <source>Name or number of the entry that is changed.</source>
        <translation>要修改的记录的名称或编号。</translation>
    </message>
    <message>
        <source>A new entry instead.</source>
        <translation>改为新增一条记录。</translation>
    </message>
    <message>
        <source>What a field would say; may be repeated.</source>
        <translation>某个字段填什么；可以写多个。</translation>
    </message>
    <message>
        <source>Say either --entry or --new.</source>
        <translation>请在 --entry 和 --new 中选一个。</translation>
    </message>
    <message>
        <source>change cells of a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who or what an entry was as of when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manual as text</source>
        <translation>使用手册（文字）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new cell</comment>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>No cell is concerned; nothing changed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries would change. Nothing was written: this was a trial.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back with: yice-cli undo FILE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cells of a roster, checked like a sheet, as one step that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or number of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cell shall say; nothing empties it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave cells as they are where the new value cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be changed: --roster R --period P with --entry and --set, or with --find, --replace and --field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what an entry was as of when, and which file or edit said so. Identity numbers are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 chapters to %2.
</source>
        <translation>已将%1章写入%2。
</translation>
    </message>
    <message>
        <source>The manual as Markdown; the indicators are those of the workbook, or of all built-in plans.</source>
        <translation>以Markdown输出手册；指标取自工作簿的规划，没有指定时取自全部内置规划。</translation>
    </message>
    <message>
        <source>List the chapters.</source>
        <translation>列出各章。</translation>
    </message>
    <message>
        <source>Write every chapter as a file.</source>
        <translation>每章写成一个文件。</translation>
    </message>
    <message>
        <source>Whose indicators are explained.</source>
        <translation>解释哪个工作簿的指标。</translation>
    </message>
    <message>
        <source>The manual has no chapter called %1; --list names them.</source>
        <translation>手册中没有“%1”这一章，可用--list查看。</translation>
    </message>
    <message>
        <source>Only entries with this in their name, address or code; letters also find names by their pinyin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries with such a cell, as in the filter row: 床位总数=&gt;=50, 性质=公办、民办, 成立日期=2024, 备注=(blank).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster has no such field; yice-cli rosters %1 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>is one of</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>holds one of</source>
        <translation>含</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不多于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>lies in</source>
        <translation>在</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>自此日起</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>到此日止</translation>
    </message>
    <message>
        <source>not longer ago than years</source>
        <translation>距今不超过（年）</translation>
    </message>
    <message>
        <source>is not over</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>makes an age of at least</source>
        <translation>年龄不小于</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>规划期内</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>本年内</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>本期内</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source> and </source>
        <translation>且</translation>
    </message>
    <message>
        <source>has a row in %1</source>
        <translation>在“%1”中有记录</translation>
    </message>
    <message>
        <source>has a row in %1 with %2</source>
        <translation>在“%1”中有记录，且%2</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>已填写%1</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>没有填写%1</translation>
    </message>
    <message>
        <source>%1 is not over</source>
        <translation>%1未过期</translation>
    </message>
    <message>
        <source>%1 is not longer ago than %2 years</source>
        <translation>%1距今不超过%2年</translation>
    </message>
    <message>
        <source>%2 years old or more by %1</source>
        <translation>按%1满%2周岁</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1在%2及以后</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1在%2及以前</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, test, value</comment>
        <translation>%1%2%3</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>%1: %2 new, %3 updated</source>
        <translation>%1：新增 %2，更新 %3</translation>
    </message>
    <message>
        <source>Whole identity numbers exported: %1</source>
        <translation>导出完整身份证号：%1</translation>
    </message>
    <message>
        <source>Whole identity number shown: %1</source>
        <translation>查看完整身份证号：%1</translation>
    </message>
    <message>
        <source>%1 hand-over.txt</source>
        <translation>%1 交接说明.txt</translation>
    </message>
    <message>
        <source>Hand-over of the workbook %1</source>
        <translation>工作簿 %1 交接说明</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>填写时间：%1</translation>
    </message>
    <message>
        <source>Kept until now at: %1</source>
        <translation>原存放位置：%1</translation>
    </message>
    <message>
        <source>Place: %1, with %2 places</source>
        <translation>地区：%1，含 %2 个地区单位</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <translation>规划：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Imports and entries that stand: %1; taken back: %2</source>
        <translation>有效的导入和录入：%1 次；已撤销：%2 次</translation>
    </message>
    <message>
        <source>Data reaches from %1 to %2</source>
        <translation>数据时间：%1 至 %2</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>最后修改：%1</translation>
    </message>
    <message>
        <source>Whole identity numbers were shown or exported %1 times (see the log)</source>
        <translation>完整身份证号被查看或导出：%1 次（详见操作记录）</translation>
    </message>
    <message>
        <source>Rosters:</source>
        <translation>台账：</translation>
    </message>
    <message>
        <source>Altogether: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>What to do: install Yice, copy the .yice file beside this sheet to your own computer and open it there. It was checked when it was written and holds everything: rosters, plan, figures and reports.</source>
        <translation>接手办法：安装颐策，把与本说明放在一起的 .yice 文件复制到自己的电脑上打开即可。该文件生成时已经检查，台账、规划、数据和报告全部在内。</translation>
    </message>
    <message>
        <source>The file holds personal data. Hand it over in person, and delete copies that are no longer needed.</source>
        <translation>文件含个人信息，请当面交接；不再需要的副本请及时删除。</translation>
    </message>
    <message>
        <source>%1 (replaced %2)</source>
        <comment>file and time</comment>
        <translation>%1 (被替换 %2)</translation>
    </message>
    <message>
        <source>%1 (damaged %2)</source>
        <comment>file and time</comment>
        <translation>%1 (已损坏 %2)</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>still %1</source>
        <translation>仍%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>standing before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>indicator, value before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>numbers and standing</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ElderRules</name>
    <message>
        <source>A room is given, but not the institution it is in.</source>
        <translation>有房间号，但没有写明所在机构。</translation>
    </message>
    <message>
        <source>A bed is given, but not the institution it is in.</source>
        <translation>有床号，但没有写明所在机构。</translation>
    </message>
    <message>
        <source>Supported in an institution, but it is not said in which one.</source>
        <translation>集中供养，但没有写明所在机构。</translation>
    </message>
    <message>
        <source>Supported at home, but lives in %1. Correct one of the two.</source>
        <translation>分散供养，但住在%1，请更正其一。</translation>
    </message>
    <message>
        <source>Left before being admitted. Correct one of the two dates.</source>
        <translation>离开早于入院，请更正其一。</translation>
    </message>
    <message>
        <source>Admitted before the date of birth.</source>
        <translation>入院早于出生日期。</translation>
    </message>
    <message>
        <source>There is a day of leaving, but the status says that the person is on the register.</source>
        <translation>有离开日期，但状态仍为在册。</translation>
    </message>
    <message>
        <source>Only people in hardship (特困) are supported in this way. Add the difficulty or correct the support.</source>
        <translation>只有特困人员才这样供养。请补上困难类别，或更正供养方式。</translation>
    </message>
    <message>
        <source>Aged %1. The register is of people from 60 on.</source>
        <translation>%1岁。本花名册登记60岁及以上的人。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is empty. Save the sheet again and choose that file.</source>
        <translation>“%1”是空文件。请重新保存表格后再选择。</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook (.xls), whatever its name says. Open it in Excel or WPS and save it as CSV.</source>
        <translation>“%1”实际上是Excel工作簿（.xls），与文件名不符。请用Excel或WPS打开，另存为CSV。</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a sheet. Ask for the sheet itself.</source>
        <translation>“%1”是PDF，不是表格。请向报送单位索取原表。</translation>
    </message>
    <message>
        <source>%1 is not a text sheet that can be read. Open it in Excel or WPS and save it as CSV.</source>
        <translation>“%1”不是可读取的文本表格。请用Excel或WPS打开，另存为CSV。</translation>
    </message>
    <message>
        <source>No heading row was found in %1. The sheet needs a row with headings such as 机构名称 and 床位总数.</source>
        <translation>“%1”中没有找到表头。表格应有一行表头，如“机构名称”“床位总数”。</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB). A roster of a whole city has a few; split it or check that it is the right file.</source>
        <translation>“%1”太大（%2 MB）。全市台账一般只有几MB，请拆分，或核对是否选对文件。</translation>
    </message>
    <message>
        <source>The plan file %1 cannot be used: %2</source>
        <translation>规划文件“%1”不能使用：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the file and that you may read it.</source>
        <translation>“%1”无法读取。请核对文件，并确认有读取权限。</translation>
    </message>
    <message>
        <source>There is no place called %1. Give a division code or the full name.</source>
        <translation>没有名为“%1”的地区。请填写区划代码或全称。</translation>
    </message>
    <message>
        <source>There is no place called %1. Did you mean %2?</source>
        <translation>没有名为“%1”的地区。是不是%2？</translation>
    </message>
    <message>
        <source>The workbook has no plan called %1.</source>
        <translation>工作簿中没有%1规划。</translation>
    </message>
    <message>
        <source>There is no plan called %1. Built-in plans: %2; or give the path of a plan file.</source>
        <translation>没有名为“%1”的规划。内置规划：%2；也可填写规划文件的路径。</translation>
    </message>
    <message>
        <source>The plan has no indicator called %1.</source>
        <translation>规划中没有“%1”这项指标。</translation>
    </message>
    <message>
        <source>There is no import number %1 in this workbook.</source>
        <translation>这个工作簿中没有编号为%1的导入。</translation>
    </message>
    <message>
        <source>No plan of this workbook has a figure called %1.</source>
        <translation>这个工作簿的规划中没有“%1”这项数据。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and the folder.</source>
        <translation>没有找到“%1”。请核对名称和文件夹。</translation>
    </message>
    <message>
        <source>Several places are called %1: %2. Give the code, or write the county before the name.</source>
        <translation>名为“%1”的地区不止一个：%2。请填写区划代码，或在名称前写明县（市、区）。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>“%1”已存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>This cannot be done with %1. %2</source>
        <translation>无法处理“%1”。%2</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: the rows that are marked must be corrected first.</source>
        <translation>“%1”没有导入：请先更正标出的行。</translation>
    </message>
    <message>
        <source>Another program is using %1. Nothing was changed; close it there and try again.</source>
        <translation>“%1”正被其他程序使用，内容没有改动。请在那边关闭后再试。</translation>
    </message>
    <message>
        <source>The quarter %1 has been reported and is closed. Reopen it with a reason to change it.</source>
        <translation>%1已上报并封账。如需修改，请注明理由后重新打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; choose a folder of your own, or ask for the right to write there.</source>
        <translation>“%1”无法写入，内容没有改动。请选择自己的文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full or failed. What was saved before is safe; make room and try again.</source>
        <translation>“%1”未能写入：磁盘已满或出现故障。此前保存的内容完好，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged. It was left as it is; use the newest backup, and keep the file for help.</source>
        <translation>工作簿“%1”已损坏，文件未作改动。请改用最近的备份，并保留此文件以便求助。</translation>
    </message>
    <message>
        <source>%1 is not a Yice workbook. It was left as it is; choose a .yice file.</source>
        <translation>“%1”不是颐策工作簿，文件未作改动。请选择.yice文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Yice. It was left as it is; update this program to open it.</source>
        <translation>“%1”由更新版本的颐策保存，文件未作改动。请升级颐策后再打开。</translation>
    </message>
    <message>
        <source>This import cannot be taken back by itself: later imports built on the same rows (numbers %1). Take those back first.</source>
        <translation>这次导入不能单独撤销：后来的导入（编号%1）又更新了同样的行。请先撤销后来的导入。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，内容没有改动。</translation>
    </message>
    <message>
        <source>There is no roster called %1. yice-cli rosters lists them.</source>
        <translation>没有名为“%1”的台账。用 yice-cli rosters 查看全部台账。</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>请填写地区名称。</translation>
    </message>
    <message>
        <source>%1 has a heading but no rows below it.</source>
        <translation>“%1”只有表头，表头下面没有数据行。</translation>
    </message>
    <message>
        <source>%1 is a web page that was given the name of a sheet. Open it in Excel or WPS and save it as CSV.</source>
        <translation>“%1”是网页格式，只是用了表格的文件名。请用Excel或WPS打开后另存为CSV。</translation>
    </message>
    <message>
        <source>Line %2 of %1 holds bytes of no known encoding. Save the sheet again as CSV, or delete that line.</source>
        <translation>“%1”第%2行有无法识别的字节。请重新另存为CSV，或删除该行后再导入。</translation>
    </message>
    <message>
        <source>%1 is a workbook and was left as it is. Choose another name.</source>
        <translation>“%1”是工作簿，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 is the sheet itself and was left as it is. Choose another name.</source>
        <translation>“%1”就是要导入的表，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>The code %1 cannot be used: it must be digits that no other place has.</source>
        <translation>代码“%1”不能使用：应全部为数字，且不与其他地区重复。</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook (.xlsx) that cannot be read. Open it in Excel or WPS, save it again, or save the sheet as CSV.</source>
        <translation>“%1”是Excel工作簿（.xlsx），但无法读取。请用Excel或WPS打开后重新保存，或另存为CSV。</translation>
    </message>
    <message>
        <source>The Excel workbook has no sheet called %1. It has: %2.</source>
        <translation>Excel工作簿中没有名为“%1”的工作表。现有：%2。</translation>
    </message>
    <message>
        <source>The workbook has no profile called %1.</source>
        <translation>工作簿中没有名为“%1”的方案。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>方案需要名称。</translation>
    </message>
    <message>
        <source>There is no key task called %1. yice-cli tasks lists them.</source>
        <translation>没有名为%1的重点任务，可用yice-cli tasks查看。</translation>
    </message>
    <message>
        <source>Nothing of the plan %1 was changed; there is nothing to take back.</source>
        <translation>规划%1没有改动过，无可撤销。</translation>
    </message>
    <message>
        <source>Several key tasks are called %1. Give the id of the one you mean; yice-cli tasks lists them.</source>
        <translation>有几项重点任务都叫%1，请写明标识，可用yice-cli tasks查看。</translation>
    </message>
    <message>
        <source>Nothing was noted for %1: what is marked must be corrected first.</source>
        <translation>“%1”没有登记：请先更正所列问题。</translation>
    </message>
    <message>
        <source>The measure %1 cannot be counted: %2</source>
        <translation>数据项%1无法计算：%2</translation>
    </message>
    <message>
        <source>The rule %1 cannot be worked out: %2</source>
        <translation>规则%1无法计算：%2</translation>
    </message>
    <message>
        <source>%1 is the copy itself. Nothing was changed; choose the file that it is to replace, or a new name.</source>
        <translation>%1 就是这份备份本身。没有做任何改动；请选择要替换的工作簿，或换一个新文件名。</translation>
    </message>
    <message>
        <source>%1 is open in a window on the computer %2. Nothing was changed; close it there and try again.</source>
        <translation>%1 正在电脑 %2 上打开。没有做任何改动；请先在那里关闭，再重试。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed; open it again for writing when nobody else has it.</source>
        <translation>%1 是以只读方式打开的。没有做任何改动；等别人关闭后，再以可编辑方式重新打开。</translation>
    </message>
    <message>
        <source>%1 exists already and is no older copy of this workbook. It was left as it is; choose another name.</source>
        <translation>%1 已经存在，而且不是本工作簿较早的备份。原文件未动；请换一个文件名。</translation>
    </message>
    <message>
        <source>The roster has no entry called %1.</source>
        <translation>台账里没有名为“%1”的记录。</translation>
    </message>
    <message>
        <source>No entry of the roster is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several entries are called %1. Give the number of the one you mean: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells are too many to be changed at once (%2 at most). Filter the roster first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EstateRules</name>
    <message>
        <source>Neither the required area nor the number of households is given; whether the estate complies cannot be told.</source>
        <translation>既没有应配建面积，也没有户数，无法判断是否达标。</translation>
    </message>
    <message>
        <source>Accepted or delivered in step with the estate, but not built in step. Please confirm.</source>
        <translation>写明同步验收或交付，但没有同步建设，请确认。</translation>
    </message>
    <message>
        <source>Delivered in step with the estate, but no area was built.</source>
        <translation>写明同步交付，但没有已建面积。</translation>
    </message>
    <message>
        <source>Rectified before the estate was delivered. Please confirm.</source>
        <translation>整改早于小区交付，请确认。</translation>
    </message>
</context>
<context>
    <name>FacilityRules</name>
    <message>
        <source>%1 nursing beds are more than %2 beds in all. Correct one of the two.</source>
        <translation>护理型床位%1张，多于床位总数%2张，请更正其中一项。</translation>
    </message>
    <message>
        <source>%1 dementia-care beds are more than %2 beds in all.</source>
        <translation>认知障碍照护床位%1张，多于床位总数%2张。</translation>
    </message>
    <message>
        <source>%1 affordable beds are more than %2 beds in all.</source>
        <translation>普惠性床位%1张，多于床位总数%2张。</translation>
    </message>
    <message>
        <source>%1 residents live on %2 beds. Please confirm.</source>
        <translation>入住%1人，多于床位%2张，请确认。</translation>
    </message>
    <message>
        <source>A care home has at least 10 beds. If it is a community facility, correct its kind.</source>
        <translation>养老机构床位应不少于10张。如为社区养老服务设施，请更正设施类型。</translation>
    </message>
    <message>
        <source>It was closed before it was opened.</source>
        <translation>关闭日期早于成立日期。</translation>
    </message>
    <message>
        <source>The credit code is one of a public institution, but the nature is private.</source>
        <translation>信用代码属于事业单位，机构性质却填为民办。</translation>
    </message>
    <message>
        <source>There are nursing beds but no number of beds in all; they are not counted in the share.</source>
        <translation>填了护理型床位，但没有床位总数；计算占比时不计入。</translation>
    </message>
</context>
<context>
    <name>FigureRules</name>
    <message>
        <source>Not a period. Write it like 2024Q3, 2024 or 2024-09.</source>
        <translation>不是时期。请写成 2024Q3、2024 或 2024-09。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Type a number, &gt;=50, &lt;10, 10..20, or (blank).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date, 2024, 2024-09, &gt;=2024-09, 2024-01..2024-06, or (blank).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of this column contains “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes, no, or (blank).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundKind</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Entries of rosters</source>
        <translation>机构等台账条目</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>FundRules</name>
    <message>
        <source>%1 spent on elder care are more than %2 in all. Correct one of the two.</source>
        <translation>用于养老的%1大于总额%2，请更正其一。</translation>
    </message>
    <message>
        <source>%1 × 10 000 yuan is a great deal. Amounts are in 10 000 yuan; if the sheet is in yuan, convert it.</source>
        <translation>%1万元数额很大。单位是万元；表格若以元计，请换算。</translation>
    </message>
    <message>
        <source>How much of the lottery fund goes to elder care is not said; the share cannot be worked out.</source>
        <translation>没有写明福彩公益金用于养老的数额，无法计算占比。</translation>
    </message>
</context>
<context>
    <name>HazardRules</name>
    <message>
        <source>Closed before it was found. Correct one of the two dates.</source>
        <translation>整改完成早于发现，请更正其一。</translation>
    </message>
    <message>
        <source>Due before it was found. Please confirm.</source>
        <translation>整改期限早于发现，请确认。</translation>
    </message>
    <message>
        <source>There is a day of closing, but the status says that the hazard is open.</source>
        <translation>有整改完成日期，但状态为未整改。</translation>
    </message>
    <message>
        <source>It is not said what the hazard is; two of one institution cannot be told apart.</source>
        <translation>没有写明隐患内容，同一机构的两条无法区分。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation type="unfinished">%1 %2 → %3</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in</source>
        <translation type="unfinished">录入</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished">%1，第%2行</translation>
    </message>
</context>
<context>
    <name>HospitalRules</name>
    <message>
        <source>%1 are more than %2 beds in all. Correct one of the two.</source>
        <translation>%1大于床位总数%2，请更正其一。</translation>
    </message>
    <message>
        <source>There are geriatric beds, but no department of geriatrics. Please confirm.</source>
        <translation>有老年医学床位，但没有老年医学科，请确认。</translation>
    </message>
</context>
<context>
    <name>ImportPreviewText</name>
    <message>
        <source>Export findings</source>
        <translation>导出问题清单</translation>
    </message>
    <message>
        <source>-findings</source>
        <translation>-问题清单</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel 用的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Taken for %1.</source>
        <translation>已识别为“%1”。</translation>
    </message>
    <message>
        <source>%1 is not in the table of divisions; it is added under its town.</source>
        <translation>区划表中没有“%1”，将添加到所在乡镇（街道）下。</translation>
    </message>
    <message>
        <source>Several places have this name: %1. Write the county before it.</source>
        <translation>同名地区不止一个：%1。请在前面写明县（市、区）。</translation>
    </message>
    <message>
        <source>This place is not in the workbook. Correct it, or add it as an own place.</source>
        <translation>工作簿中没有这个地区。请更正，或先添加为自建地区。</translation>
    </message>
    <message>
        <source>This place is not in the workbook. Did you mean %1?</source>
        <translation>工作簿中没有这个地区。是不是%1？</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>不能小于%1。</translation>
    </message>
    <message>
        <source>Must lie between %1 and %2.</source>
        <translation>应在%1至%2之间。</translation>
    </message>
    <message>
        <source>This date lies after the end of the period.</source>
        <translation>日期晚于报告期末。</translation>
    </message>
    <message>
        <source>This date lies before 1900.</source>
        <translation>日期早于1900年。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters.</source>
        <translation>统一社会信用代码应为18位。</translation>
    </message>
    <message>
        <source>A unified social credit code holds digits and capital letters without I, O, S, V, Z.</source>
        <translation>统一社会信用代码只用数字和大写字母，不含I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>The check character does not fit: one character is wrong.</source>
        <translation>校验码不符，其中有一位写错。</translation>
    </message>
    <message>
        <source>Not a number. Write digits only, for example 120.</source>
        <translation>不是数字。请只填数字，例如120。</translation>
    </message>
    <message>
        <source>Must be a whole number.</source>
        <translation>应为整数。</translation>
    </message>
    <message>
        <source>Not a date. Write it like 2024-09-30.</source>
        <translation>不是日期。请按2024-09-30的样式填写。</translation>
    </message>
    <message>
        <source>Write 是 or 否.</source>
        <translation>请填“是”或“否”。</translation>
    </message>
    <message>
        <source>Not one of the known words: %1.</source>
        <translation>应为下列之一：%1。</translation>
    </message>
    <message>
        <source>This value cannot be right.</source>
        <translation>内容有误，请核对。</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1必须填写。</translation>
    </message>
    <message>
        <source>The same name stands in line %1 already. Keep one of the two.</source>
        <translation>与第%1行重名，请保留其中一行。</translation>
    </message>
    <message>
        <source>The same code stands in line %1 already.</source>
        <translation>与第%1行代码相同。</translation>
    </message>
    <message>
        <source>The sheet has no such column. Write its heading exactly.</source>
        <translation>表中没有这一列，请按表头原样填写。</translation>
    </message>
    <message>
        <source>The roster has no such field; see its list of fields.</source>
        <translation>台账中没有这个栏目，请查看栏目清单。</translation>
    </message>
    <message>
        <source>Two columns mean the same field; the first is used. Choose the right one if that is not it.</source>
        <translation>有两列对应同一栏目，已采用前一列。如不对，请另选一列。</translation>
    </message>
    <message>
        <source>No column gives the field %1. Say which one does, or give one value for all rows.</source>
        <translation>没有列对应“%1”。请指定对应的列，或给所有行填同一个值。</translation>
    </message>
    <message>
        <source>The sheet does not say which quarter it is of; choose one.</source>
        <translation>表中没有写明所属季度，请选择。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>这次导入已经撤销过了。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>must be corrected</source>
        <translation>须更正</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The cell holds %1 characters. A quotation mark that is never closed may have swallowed other rows.</source>
        <translation>这一格有%1个字。可能是引号没有成对，把后面的行也包了进来。</translation>
    </message>
    <message>
        <source>This column is not imported, although its heading looks known. Say which field it is.</source>
        <translation>这一列没有导入，但表头看起来是已知栏目。请指定它对应哪个栏目。</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>这一列不导入。</translation>
    </message>
    <message>
        <source>Was %1 so far. The change counts for every quarter, earlier ones too.</source>
        <translation>此前登记为%1。修改后，以前各季度也按新的计算。</translation>
    </message>
    <message>
        <source>There are too many faults; the rows from here on were not looked at. Check that this is the right sheet.</source>
        <translation>问题太多，从这一行起未再检查。请确认选对了表。</translation>
    </message>
    <message>
        <source>The same name is registered in %1 already. If it is the same facility, correct its place; otherwise it is added as another one.</source>
        <translation>%1已登记同名机构。如果是同一家，请更正所在地区；否则将作为另一家新增。</translation>
    </message>
    <message>
        <source>Nearly the same as %1 (%2 %). If it is the same facility, write the name as it is registered.</source>
        <translation>与“%1”近似（%2%）。如果是同一家，请按登记的名称填写。</translation>
    </message>
    <message>
        <source>Was %1 before. Please confirm.</source>
        <translation>上次为%1，请确认。</translation>
    </message>
    <message>
        <source>Registered and open, but not in this sheet. It is closed only when you accept that.</source>
        <translation>已登记且在营，但表中没有。您确认后才会关闭。</translation>
    </message>
    <message>
        <source>A citizen identity number has 18 characters: 17 digits and a digit or X.</source>
        <translation>公民身份号码为18位：17位数字加一位数字或X。</translation>
    </message>
    <message>
        <source>No plan of this workbook asks for a figure of this name.</source>
        <translation>本工作簿的规划都不用这个名称的数据。</translation>
    </message>
    <message>
        <source>A formula of the sheet failed here; the cell is left out.</source>
        <translation>表格中的公式在此出错，该单元格略去。</translation>
    </message>
    <message>
        <source>Excel has kept a rounded number here. Ask for the sheet again with the column formatted as text.</source>
        <translation>Excel 在此只留下了舍入后的数。请对方把该列设为文本格式后重新报送。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings: a comma inside a number or text may have moved them.</source>
        <translation>这一行的单元格比表头多：数字或文字里的逗号可能使各列错位。</translation>
    </message>
    <message>
        <source>Excel has kept only 15 digits of this number and the rest is lost. Ask for the sheet again with the column formatted as text.</source>
        <translation>Excel 只保留了15位，其余数字已丢失。请对方把该列设为文本格式后重新报送。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are no date of birth: a digit is wrong.</source>
        <translation>第7至14位不是出生日期：有数字写错。</translation>
    </message>
    <message>
        <source>The check digit does not fit: one digit is wrong.</source>
        <translation>校验码不符：有一位数字写错。</translation>
    </message>
    <message>
        <source>Entries of this roster are not closed; the sheet updates what is in it.</source>
        <translation>该台账的条目不作关闭，表格只更新其中所列的内容。</translation>
    </message>
    <message>
        <source>This is registered already. Open that entry to change it.</source>
        <translation>已有登记。请打开该条目修改。</translation>
    </message>
    <message>
        <source>There are %1 more findings of this kind than are listed.</source>
        <translation>此类问题还有%1条未列出。</translation>
    </message>
    <message>
        <source>The number is masked and nobody of this name has such a one. Write the whole number.</source>
        <translation>号码已脱敏，而没有同名且号码相符的人。请写完整号码。</translation>
    </message>
    <message>
        <source>The number is masked and fits several people of this name. Write the whole number.</source>
        <translation>号码已脱敏，与多个同名的人相符。请写完整号码。</translation>
    </message>
    <message>
        <source>The same entry stands in line %1 already. Keep one of the two.</source>
        <translation>第%1行已有同一条目，请只保留一行。</translation>
    </message>
    <message>
        <source>Empty; taken from the row above, as merged cells come. Please confirm.</source>
        <translation>空白，按合并单元格取上一行的内容，请确认。</translation>
    </message>
    <message>
        <source>No column names a place; every row is taken for %1.</source>
        <translation>没有地区列，各行都作%1。</translation>
    </message>
    <message>
        <source>No date; taken as %1. A list that goes on growing would be counted again every quarter.</source>
        <translation>没有日期，按%1计。不断累积的清单会在每个季度重复计算。</translation>
    </message>
    <message>
        <source>This number is registered for %1. If it is another person, one of the numbers is wrong.</source>
        <translation>该号码登记的是%1。如果是另一个人，其中一个号码有误。</translation>
    </message>
    <message>
        <source>Rows were left out, so nothing is closed: what seems to be missing may stand in one of them.</source>
        <translation>有行被略去，因此不作关闭：看似缺少的可能就在其中。</translation>
    </message>
    <message>
        <source>The cell holds invisible or damaged characters. Type it again.</source>
        <translation>单元格含有不可见或损坏的字符，请重新录入。</translation>
    </message>
    <message>
        <source>Another entry is registered with this already. Correct it, or open that entry.</source>
        <translation>另一条记录已经登记了这个号码，请更正，或者打开那条记录修改。</translation>
    </message>
    <message>
        <source>%1 always has a value. Choose another one instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorFacts</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; the lowest month counts</source>
        <translation>%1，以最低的月份为准</translation>
    </message>
    <message>
        <source>Still lacking in %1 and others, %2 places</source>
        <translation>尚未达到：%1等%2处</translation>
    </message>
    <message>
        <source>Still lacking in %1</source>
        <translation>尚未达到：%1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>measure and amount</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 by %2 (%3, %4)</source>
        <comment>amount, day, task, light</comment>
        <translation>%1，%2前（%3，%4）</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <comment>amount, day, task</comment>
        <translation>%1，%2前（%3）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tasks</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>To come: %1 and %2 more tasks</source>
        <translation>待完成任务可增：%1，另有%2项任务</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>待完成任务可增：%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>deadline, sign, target</comment>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>本季%1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应达%1</translation>
    </message>
    <message>
        <source>likely reached in %1</source>
        <translation>预计%1达到目标</translation>
    </message>
    <message>
        <source>The plan, line %1: “%2”</source>
        <translation>规划第%1段：“%2”</translation>
    </message>
    <message>
        <source>The plan prints no baseline; the first reported value stands in: %1 on %2.</source>
        <translation>规划未列基期，以首次填报的数据代替：%1（%2）。</translation>
    </message>
    <message>
        <source>Baseline %1 on %2: %3</source>
        <translation>基期%1（%2）。%3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第%2行</translation>
    </message>
</context>
<context>
    <name>IndicatorTip</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>added up over the year so far</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>added up since the plan began</source>
        <translation>规划期累计</translation>
    </message>
    <message>
        <source>month by month; the lowest month counts</source>
        <translation>逐月计算，以最低的月份为准</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数值指标</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1: the smallest number of every %2</source>
        <translation>每个%2的%1，取最小的</translation>
    </message>
    <message>
        <source>%2 with at least one (%1) ÷ all of them</source>
        <translation>至少有一个（%1）的%2 ÷ 全部%2</translation>
    </message>
    <message>
        <source>%1: the increase since the start</source>
        <translation>%1，自起点以来的增加数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>formula and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Counted as: %1</source>
        <translation>算法：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Source: %1, line %2: “%3”</source>
        <translation>出处：%1，第%2行：“%3”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出处：%1</translation>
    </message>
</context>
<context>
    <name>LearningRules</name>
    <message>
        <source>%1 learners are more than %2 attendances. Please confirm.</source>
        <translation>学员%1人多于参与%2人次，请确认。</translation>
    </message>
    <message>
        <source>%1 classes are more than %2 learners. Please confirm.</source>
        <translation>班级%1个多于学员%2人，请确认。</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source> (%1)</source>
        <comment>unit</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>whole number%1</source>
        <comment>unit</comment>
        <translation>整数%1</translation>
    </message>
    <message>
        <source>number%1</source>
        <comment>unit</comment>
        <translation>数字%1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>one or several of: %1</source>
        <translation>下列一种或几种：%1</translation>
    </message>
    <message>
        <source>town, village or division code</source>
        <translation>县、乡镇、村名或区划代码</translation>
    </message>
    <message>
        <source>unified social credit code, 18 characters</source>
        <translation>18位统一社会信用代码</translation>
    </message>
    <message>
        <source>identity number, 18 characters, as text</source>
        <translation>18位身份证号，设为文本格式</translation>
    </message>
    <message>
        <source>name of the figure</source>
        <translation>数据名称</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Headings that are understood too</source>
        <translation>表头也可以写作</translation>
    </message>
    <message>
        <source>Each row happened on a day (%1). It counts for the quarter of that day only and is never carried on: import what is new.</source>
        <translation>每一行是一件按日期登记的事（%1）。只计入那一天所在的季度，不会沿用，每次只报新发生的。</translation>
    </message>
    <message>
        <source>Each row says how it was in a quarter. What is not sent again stays as it was; an empty cell never erases what is known.</source>
        <translation>每一行写的是这个季度的情况。没有变化的不用重报，会沿用以前的；空格不会抹掉已有的内容。</translation>
    </message>
    <message>
        <source>The same name in the same county, or the same credit code, is the same entry.</source>
        <translation>同一县（市、区）内名称相同，或者信用代码相同的，认作同一家。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between fields</comment>
        <translation>＋</translation>
    </message>
    <message>
        <source>Rows are the same entry when these agree: %1.</source>
        <translation>下列内容相同的认作同一条：%1。</translation>
    </message>
    <message>
        <source>; without it: </source>
        <translation>；没有的，看</translation>
    </message>
    <message>
        <source>× must be corrected</source>
        <translation>× 须更正</translation>
    </message>
    <message>
        <source>! to be looked at</source>
        <translation>! 请确认</translation>
    </message>
    <message>
        <source>· a note</source>
        <translation>· 提示</translation>
    </message>
    <message>
        <source>**What to do:** </source>
        <translation>**怎么办**：</translation>
    </message>
    <message>
        <source>## What is checked</source>
        <translation>## 导入和填表时检查什么</translation>
    </message>
    <message>
        <source>The sheet as a whole</source>
        <translation>整张表和表头</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Identity numbers and codes</source>
        <translation>身份证号和代码</translation>
    </message>
    <message>
        <source>Save an empty sheet to fill in</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>## Fields</source>
        <translation>## 栏目</translation>
    </message>
    <message>
        <source>Fields with \* must be filled in. The order of the columns does not matter, and columns that are not there are left alone.</source>
        <translation>带\*的必须填写。各列先后不限，没有的列可以不要。</translation>
    </message>
    <message>
        <source>## Indicators that are counted from it</source>
        <translation>## 用到它的指标</translation>
    </message>
    <message>
        <source>The rosters</source>
        <translation>各类台账</translation>
    </message>
    <message>
        <source>Which sheets there are and what they are for. Save an empty sheet and send it to those who fill it in; the name leads to every field.</source>
        <translation>有哪些台账、各管什么。保存空白表发给填报单位；点台账名称看每个栏目怎么填。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the findings mean</source>
        <translation>导入时的各种提示</translation>
    </message>
    <message>
        <source>Before anything is written, every cell is looked at. × must be corrected, or the row left out. ! is to be looked at: when it is right, accept it with a reason. · only says how something was read.</source>
        <translation>写入之前，每一格都要检查。标“×”的须更正，或者略去这一行；标“!”的请看一看，确实如此就接受并写明理由；标“·”的只说明是怎么读的。</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>指标口径：%1</translation>
    </message>
    <message>
        <source>What can be counted</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>- **%1:** %2</source>
        <comment>name and text</comment>
        <translation>- **%1**：%2</translation>
    </message>
    <message>
        <source>added up from the beginning of the year</source>
        <translation>从年初累计</translation>
    </message>
    <message>
        <source>added up from the beginning of the plan</source>
        <translation>从规划期初累计</translation>
    </message>
    <message>
        <source>month by month; the lowest month of the quarter counts</source>
        <translation>逐月计算，取本季最低的一个月</translation>
    </message>
    <message>
        <source>In words only; nothing is counted.</source>
        <translation>只有文字要求，不计算。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%2 of every one of the %1; the smallest counts</source>
        <translation>逐个%1统计%2，取最小值</translation>
    </message>
    <message>
        <source>those of the %1 with %2 ÷ all of them%3</source>
        <translation>有%2的%1÷全部%1%3</translation>
    </message>
    <message>
        <source>%1 now − at the beginning</source>
        <translation>现在的%1－期初的%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, more</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentence, note</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>typed in; reported by %1</source>
        <translation>填报，由%1提供</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>deadline, sign, target; may be empty</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>holds in every quarter</source>
        <translation>各季度都要达到</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>value, day</comment>
        <translation>%2为%1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <comment>a measure</comment>
        <translation>“%1”统计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>年度节点</translation>
    </message>
    <message>
        <source>Rosters needed</source>
        <translation>需要的台账</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>the plan, line %1: “%2”</source>
        <translation>规划第%1段：“%2”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>how many different “%1”</source>
        <translation>“%1”的不重复个数</translation>
    </message>
    <message>
        <source>the sum of “%1”</source>
        <translation>“%1”合计</translation>
    </message>
    <message>
        <source>the newest “%1” of each place</source>
        <translation>各地最新的“%1”</translation>
    </message>
    <message>
        <source>how many entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>the largest of: %1</source>
        <translation>取其中最大的：%1</translation>
    </message>
    <message>
        <source>%1 added up</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>roster, what is counted</comment>
        <translation>“%1”台账的%2</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1，条件：%2</translation>
    </message>
    <message>
        <source>%1, and of these where %2</source>
        <translation>%1，还须符合：%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3. What every indicator counts and where it is printed. It is changed under [Plan](page:plan).</source>
        <translation>%1，%2至%3。这里写明每项指标怎么算、出自哪里；要改，到[规划](page:plan)页。</translation>
    </message>
    <message>
        <source>Measures are numbers that are counted from a roster, place by place; indicators are made from them. Copies and own ones are written under [Plan](page:plan).</source>
        <translation>数据项是从台账逐地统计出来的数，指标由数据项算出。可以在[规划](page:plan)页复制现成的，或者自己定新的。</translation>
    </message>
    <message>
        <source>Made of others</source>
        <translation>由其他数据项合成</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Denominator is 0</source>
        <translation>分母为零</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>to reach %1, now %2</source>
        <translation>应达到%1，现为%2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成%1</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1-%2</source>
        <extracomment>%1 year, %2 month number</extracomment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <translation>%1年一季度</translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <translation>%1年二季度</translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <translation>%1年三季度</translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <translation>%1年四季度</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <extracomment>%1 year</extracomment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>The identity number says %1. Correct one of the two.</source>
        <translation>身份证号中为%1，请更正其一。</translation>
    </message>
    <message>
        <source>The identity number says the other sex. Correct one of the two.</source>
        <translation>身份证号中为另一性别，请更正其一。</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>cities</source>
        <translation>市</translation>
    </message>
    <message>
        <source>counties and districts</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>development zones</source>
        <translation>开发区</translation>
    </message>
    <message>
        <source>towns and streets</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>社区</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>rising</source>
        <translation>增长</translation>
    </message>
</context>
<context>
    <name>PlanFault</name>
    <message>
        <source>must be a list of words</source>
        <translation>应为词语列表 [ ]</translation>
    </message>
    <message>
        <source>must be one of window, year, plan</source>
        <translation>应为 window、year、plan 之一</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>the condition does not say what must hold</source>
        <translation>条件没有写明要满足什么</translation>
    </message>
    <message>
        <source>unknown &apos;%1&apos;, must be one of %2</source>
        <translation>没有“%1”，应为下列之一：%2</translation>
    </message>
    <message>
        <source>unknown level &apos;%1&apos;</source>
        <translation>没有这一级区划“%1”</translation>
    </message>
    <message>
        <source>must be a level or a list of levels</source>
        <translation>应为一级区划或区划列表 [ ]</translation>
    </message>
    <message>
        <source>a ratio needs one</source>
        <translation>比率必须有分母</translation>
    </message>
    <message>
        <source>a , or } is missing, or a , is too much</source>
        <translation>缺少逗号或 }，或者多了逗号</translation>
    </message>
    <message>
        <source>a , or ] is missing, or a , is too much</source>
        <translation>缺少逗号或 ]，或者多了逗号</translation>
    </message>
    <message>
        <source>a : is missing after the name of a field</source>
        <translation>字段名后面缺少冒号 :</translation>
    </message>
    <message>
        <source>a closing &quot; is missing</source>
        <translation>缺少后引号 &quot;</translation>
    </message>
    <message>
        <source>a number is not written as one</source>
        <translation>数字写法不对</translation>
    </message>
    <message>
        <source>a \ within a text must be written \\</source>
        <translation>文字里的 \ 应写成 \\</translation>
    </message>
    <message>
        <source>something stands after the last }</source>
        <translation>最后一个 } 后面还有内容</translation>
    </message>
    <message>
        <source>too large or too deeply nested</source>
        <translation>太大或嵌套太深</translation>
    </message>
    <message>
        <source>no value can be read here; texts stand in &quot; &quot;</source>
        <translation>这里读不出值；文字要放在英文引号 &quot; &quot; 里</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is not UTF-8; save it again as UTF-8</source>
        <translation>文件不是 UTF-8 编码，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>the file must be one object { }</source>
        <translation>整个文件应为一个对象 { }</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>没有这个字段</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>must be a date like 2025-12-31</source>
        <translation>应为2025-12-31这样的日期</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>应为列表 [ ]</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>应为文字列表 [ ]</translation>
    </message>
    <message>
        <source>must be an object { }</source>
        <translation>应为对象 { }</translation>
    </message>
    <message>
        <source>must be a list [ ]</source>
        <translation>应为列表 [ ]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>a circle: %1</source>
        <translation>循环引用：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no roster</source>
        <translation>“%1”没有台账</translation>
    </message>
    <message>
        <source>unknown measure &apos;%1&apos;</source>
        <translation>没有这个数据项“%1”</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>after the deadline</source>
        <translation>晚于完成期限</translation>
    </message>
    <message>
        <source>it cannot be part of itself</source>
        <translation>不能从属于自己</translation>
    </message>
    <message>
        <source>unknown rule &apos;%1&apos;</source>
        <translation>没有这条规则“%1”</translation>
    </message>
    <message>
        <source>this kind of rule does not know it</source>
        <translation>这类规则没有这个参数</translation>
    </message>
    <message>
        <source>must lie from 0 to 100</source>
        <translation>应在0到100之间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the payers</source>
        <translation>“%1”不在出资方之中</translation>
    </message>
    <message>
        <source>two are called &apos;%1&apos;</source>
        <translation>有两项都叫“%1”</translation>
    </message>
    <message>
        <source>%1 serves the unknown indicator &apos;%2&apos;</source>
        <translation>%1对应的指标“%2”不存在</translation>
    </message>
    <message>
        <source>%1 is part of the unknown &apos;%2&apos;</source>
        <translation>%1所属的指标“%2”不存在</translation>
    </message>
    <message>
        <source>start and end must be dates, the end later</source>
        <translation>起止都应为日期，且终止日期在后</translation>
    </message>
    <message>
        <source>the plan has none</source>
        <translation>规划没有任何指标</translation>
    </message>
    <message>
        <source>must be 1 or 2</source>
        <translation>应为1或2</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>应大于0</translation>
    </message>
    <message>
        <source>must add up to 1</source>
        <translation>合计应为1</translation>
    </message>
    <message>
        <source>must be a quarter like 2025Q2 or a date</source>
        <translation>应为2025Q2这样的季度或日期</translation>
    </message>
    <message>
        <source>unknown roster &apos;%1&apos;</source>
        <translation>没有这个台账“%1”</translation>
    </message>
    <message>
        <source>the roster %1 has no field &apos;%2&apos;</source>
        <translation>台账%1没有字段“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1”不是数字字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text</source>
        <translation>“%1”不是文字字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no yes or no</source>
        <translation>“%1”不是是否字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date</source>
        <translation>“%1”不是日期字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a yes or no: write is</source>
        <translation>“%1”是是否字段，请用 is</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tags</source>
        <translation>“%1”没有可选的词</translation>
    </message>
    <message>
        <source>a measure is called &apos;%1&apos; already</source>
        <translation>已有数据项叫“%1”</translation>
    </message>
</context>
<context>
    <name>PlanTableText</name>
    <message>
        <source>words only</source>
        <translation>只有文字</translation>
    </message>
    <message>
        <source>smallest of all %1: %2</source>
        <translation>各%1的最小值：%2</translation>
    </message>
    <message>
        <source>share of %1 with: %2</source>
        <translation>有“%2”的%1占比</translation>
    </message>
    <message>
        <source>increase: %1</source>
        <translation>比期初增加：%1</translation>
    </message>
    <message>
        <source>to be typed in</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>[to be verified] </source>
        <translation>【待核实】</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务指标</translation>
    </message>
    <message>
        <source>Will add</source>
        <translation>预计新增</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The plan&apos;s words</source>
        <translation>规划原文</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation>统计条件</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>; </source>
        <comment>conditions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The document&apos;s words</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>对应内容</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Load %1</source>
        <translation>载入%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>数据项“%1”</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>指标“%1”</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务“%1”</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则“%1”</translation>
    </message>
</context>
<context>
    <name>PopulationRules</name>
    <message>
        <source>%1 people %2 are more than %3 %4. Correct one of the two.</source>
        <translation>%2 %1人多于%4 %3人，请更正其一。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>counted from 0 at the start</source>
        <translation>从期初零起计</translation>
    </message>
</context>
<context>
    <name>ProjectRules</name>
    <message>
        <source>%1 were invested, more than %2 in all. Please confirm.</source>
        <translation>已完成投资%1大于总投资%2，请确认。</translation>
    </message>
    <message>
        <source>Progress is %1 %. If it is a share of 1, multiply it by 100.</source>
        <translation>进度为%1%。如果写的是小数占比，请乘以100。</translation>
    </message>
    <message>
        <source>Finished before it was started. Correct one of the two dates.</source>
        <translation>完工早于开工，请更正其一。</translation>
    </message>
    <message>
        <source>Due before it was started. Please confirm.</source>
        <translation>计划完工早于开工，请确认。</translation>
    </message>
    <message>
        <source>Finished, but the progress is %1 %.</source>
        <translation>已完工，但进度为%1%。</translation>
    </message>
    <message>
        <source>There is a day of completion, but the status says that it is not finished.</source>
        <translation>有完工日期，但状态不是已完工。</translation>
    </message>
</context>
<context>
    <name>RecentWorkbooks</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date with year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>RegionLevel</name>
    <message>
        <source>Province</source>
        <translation>省（区、市）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市（州）</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Town or street</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Development zone</source>
        <translation>开发区</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Target %1 (%2)</source>
        <translation>目标 %1（%2年）</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Progress of the %1, %2</source>
        <extracomment>title of the report: %1 plan, %2 quarter</extracomment>
        <translation>%1%2进展情况</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and place</comment>
        <extracomment>title of a part&apos;s report: %2 county</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>1. Completion of the tasks</source>
        <translation>一、任务完成情况</translation>
    </message>
    <message>
        <source>2. Highlights</source>
        <translation>二、主要工作亮点</translation>
    </message>
    <message>
        <source>3. Problems</source>
        <translation>三、存在问题</translation>
    </message>
    <message>
        <source>4. Next steps</source>
        <translation>四、下步工作计划</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others, %2 places</source>
        <translation>%1等%2个地区</translation>
    </message>
    <message>
        <source>lowest in %1</source>
        <translation>其中较低的有%1</translation>
    </message>
    <message>
        <source>Table %1  Main indicators</source>
        <translation>表%1&#x3000;主要指标完成情况</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>年限</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <comment>column</comment>
        <translation>上季</translation>
    </message>
    <message>
        <source>This quarter</source>
        <comment>column</comment>
        <translation>本季</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column</comment>
        <translation>应达</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>column</comment>
        <translation>进度</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Note: √ reached, → on track, ↘ slightly behind, ↓ behind, × overdue, ○ no data, – not scored. * no baseline is printed in the plan; the first reported quarter stands in.</source>
        <translation>注：√已完成，→达到序时进度，↘略滞后，↓滞后，×超期，○无数据，–不评分。*规划未列基期，以首个填报季度代替。</translation>
    </message>
    <message>
        <source>Solid: actual; dashed: forecast; dotted: expected; level: target</source>
        <translation>实线为实际，虚线为预测，点线为序时进度，水平线为目标</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>reported by</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 there are %2 care homes with %3 beds</source>
        <translation>%1共有养老机构%2家，床位%3张</translation>
    </message>
    <message>
        <source>%1 of them nursing beds</source>
        <translation>其中护理型床位%1张</translation>
    </message>
    <message>
        <source>with community facilities %1 beds in all</source>
        <translation>连同社区养老服务设施共有床位%1张</translation>
    </message>
    <message>
        <source>%1% more than in %2</source>
        <translation>较%2年增长%1%</translation>
    </message>
    <message>
        <source>%1% less than in %2</source>
        <translation>较%2年下降%1%</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation>与%1年持平</translation>
    </message>
    <message>
        <source>%1 indicators have reached their target: %2</source>
        <translation>%1项指标已达到规划目标：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and number of beds</comment>
        <translation>%1%2张</translation>
    </message>
    <message>
        <source>%1 nursing beds were added in the quarter, %2</source>
        <translation>本季度新增护理型床位%1张，其中%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>Nothing stands out this quarter</source>
        <translation>本季度暂无突出亮点</translation>
    </message>
    <message>
        <source>still missing in %1</source>
        <translation>%1尚未达标</translation>
    </message>
    <message>
        <source>Nothing was reported this quarter for %1</source>
        <translation>%1本季度未填报数据</translation>
    </message>
    <message>
        <source>%1 of %2 care homes reported this quarter, the others keep earlier figures</source>
        <translation>%2家养老机构中有%1家本季度已填报，其余沿用前期数据</translation>
    </message>
    <message>
        <source>No indicator lags</source>
        <translation>本季度无滞后指标</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>responsible</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>collect the figures for %1%2</source>
        <translation>抓紧收集%1数据%2</translation>
    </message>
    <message>
        <source>raise %1 to %2 by %3%4</source>
        <translation>%3前将%1提高到%2%4</translation>
    </message>
    <message>
        <source>%1 a quarter on average</source>
        <translation>平均每季度增加%1</translation>
    </message>
    <message>
        <source>which is %1 nursing beds</source>
        <translation>需增加护理型床位%1张</translation>
    </message>
    <message>
        <source>beginning in %1</source>
        <translation>重点推动%1补齐短板</translation>
    </message>
    <message>
        <source>Keep what has been reached</source>
        <translation>继续巩固已有成效</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附表</translation>
    </message>
    <message>
        <source>Table %1  Facilities and beds by place</source>
        <translation>表%1&#x3000;分地区养老机构和床位情况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Care homes</source>
        <translation>养老机构</translation>
    </message>
    <message>
        <source>Beds in all</source>
        <translation>床位总数</translation>
    </message>
    <message>
        <source>In care homes</source>
        <translation>机构床位</translation>
    </message>
    <message>
        <source>Nursing beds</source>
        <translation>护理型</translation>
    </message>
    <message>
        <source>Nursing share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>入住人数</translation>
    </message>
    <message>
        <source>Occupancy (%)</source>
        <translation>入住率（%）</translation>
    </message>
    <message>
        <source>Note: facilities in operation at the end of the period; %1 of %2 care homes reported this quarter.</source>
        <translation>注：按期末在营的机构和设施统计；%2家养老机构中有%1家本季度已填报。</translation>
    </message>
    <message>
        <source>Other beds</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Figure %1  Beds of care homes by place</source>
        <translation>图%1&#x3000;分地区养老机构床位</translation>
    </message>
    <message>
        <source>Table %1  Sources and coverage</source>
        <translation>表%1&#x3000;数据来源和填报情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Note: reported / expected. What was not reported this quarter is carried forward from the newest earlier one.</source>
        <translation>注：填报为已报数/应报数；本季度未填报的，沿用此前最近一期数据。</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <extracomment>a difference of two percentages</extracomment>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>unchanged from the quarter before</source>
        <translation>与上季度持平</translation>
    </message>
    <message>
        <source>%1 higher than the quarter before</source>
        <translation>较上季度提高%1</translation>
    </message>
    <message>
        <source>%1 lower than the quarter before</source>
        <translation>较上季度下降%1</translation>
    </message>
    <message>
        <source>%1 more than the quarter before</source>
        <translation>较上季度增加%1</translation>
    </message>
    <message>
        <source>%1 fewer than the quarter before</source>
        <translation>较上季度减少%1</translation>
    </message>
    <message>
        <source>as expected by now</source>
        <translation>与序时进度持平</translation>
    </message>
    <message>
        <source>%1 above the expected</source>
        <translation>高于序时进度%1</translation>
    </message>
    <message>
        <source>%1 below the expected</source>
        <translation>低于序时进度%1</translation>
    </message>
    <message>
        <source>the target is reached</source>
        <translation>已达到目标</translation>
    </message>
    <message>
        <source>%1 short of the target</source>
        <translation>距目标还差%1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>the end of %1-%2</source>
        <extracomment>%1 year, %2 month</extracomment>
        <translation>%1年%2月末</translation>
    </message>
    <message>
        <source>In the whole province</source>
        <translation>全省</translation>
    </message>
    <message>
        <source>In the whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>In the whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>In the whole county</source>
        <translation>全县</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the course of the last two years the target is reached in %1</source>
        <translation>按近两年趋势，预计%1达到目标</translation>
    </message>
    <message>
        <source>On the course of the last two years it will be %1 at the deadline</source>
        <translation>按近两年趋势，到期预计为%1</translation>
    </message>
    <message>
        <source>which does not reach the target</source>
        <translation>达不到目标</translation>
    </message>
    <message>
        <source>By %1, of the %2 main indicators of the plan</source>
        <translation>截至%1，规划%2项主要指标中</translation>
    </message>
    <message>
        <source>%1 are reached</source>
        <translation>%1项已完成</translation>
    </message>
    <message>
        <source>%1 are on track</source>
        <translation>%1项达到序时进度</translation>
    </message>
    <message>
        <source>%1 are slightly behind</source>
        <translation>%1项略滞后</translation>
    </message>
    <message>
        <source>%1 are behind</source>
        <translation>%1项滞后</translation>
    </message>
    <message>
        <source>%1 are overdue</source>
        <translation>%1项超期未完成</translation>
    </message>
    <message>
        <source>%1 have no data</source>
        <translation>%1项无数据</translation>
    </message>
    <message>
        <source>%1 are not scored</source>
        <translation>%1项不评分</translation>
    </message>
    <message>
        <source>highest in %1</source>
        <translation>其中较高的有%1</translation>
    </message>
    <message>
        <source>Figure %1  %2</source>
        <translation>图%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 nursing beds were added in the quarter in %2</source>
        <translation>本季度%2新增护理型床位%1张</translation>
    </message>
    <message>
        <source>Not every place has reported yet for %1</source>
        <translation>%1尚有地区未填报</translation>
    </message>
    <message>
        <source>There is nothing to count for %1: the denominator is 0</source>
        <translation>%1因分母为零无法计算</translation>
    </message>
    <message>
        <source>lower %1 to %2 by %3%4</source>
        <translation>%3前将%1降低到%2%4</translation>
    </message>
    <message>
        <source>%1, </source>
        <comment>ordinal</comment>
        <extracomment>before a sentence of a list: First, …</extracomment>
        <translation>%1是</translation>
    </message>
    <message>
        <source>roster: %1</source>
        <translation>名册：%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>units that lead together</comment>
        <translation>会同%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and wording</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>存在问题：%1</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1（%2填报）</translation>
    </message>
    <message>
        <source>%1 tasks in all</source>
        <translation>共%1项任务</translation>
    </message>
    <message>
        <source>%1 of them done</source>
        <translation>其中已完成%1项</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>tasks</comment>
        <translation>逾期%1项</translation>
    </message>
    <message>
        <source>%1 lagging</source>
        <comment>tasks</comment>
        <translation>滞后%1项</translation>
    </message>
    <message>
        <source>Table %1  Tasks led by %2</source>
        <translation>表%1  %2牵头任务</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>计划完成时间</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column</comment>
        <translation>进度标识</translation>
    </message>
    <message>
        <source>Progress so far</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Key tasks of %1, %2</source>
        <translation>%1重点任务清单（%2）</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未列单位</translation>
    </message>
    <message>
        <source>%1 should have reached %2 by %3%4: make up for it</source>
        <translation>%1应于%3前达到%2%4，需抓紧补上</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>RuleFormText</name>
    <message>
        <source>Amount per facility (yuan a year)</source>
        <translation>每所每年（元）</translation>
    </message>
    <message>
        <source>Amount per member of staff (yuan a month)</source>
        <translation>每人每月（元）</translation>
    </message>
    <message>
        <source>Amount per bed (yuan, once)</source>
        <translation>每张床位一次性（元）</translation>
    </message>
    <message>
        <source>Amount per bed (yuan a month)</source>
        <translation>每张床位每月（元）</translation>
    </message>
</context>
<context>
    <name>SectionText</name>
    <message>
        <source>What it is</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季度更新</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是与否</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其他信息</translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The parts make %1; the whole needs %2: enough.</source>
        <translation>分解合计%1，总目标%2，已覆盖。</translation>
    </message>
    <message>
        <source>The parts make %1; the whole needs %2: not enough.</source>
        <translation>分解合计%1，总目标%2，不足。</translation>
    </message>
    <message>
        <source>No place of the workbook: %1.</source>
        <translation>工作簿中没有：%1。</translation>
    </message>
    <message>
        <source>Given nothing: %1.</source>
        <translation>未分解到：%1。</translation>
    </message>
    <message>
        <source>Left out of the mean, because they have no denominator yet: %1.</source>
        <translation>还没有分母、未计入平均：%1。</translation>
    </message>
</context>
<context>
    <name>StaffRules</name>
    <message>
        <source>The certificate ends before it was issued. Correct one of the two dates.</source>
        <translation>证书有效期早于发证日期，请更正其一。</translation>
    </message>
    <message>
        <source>Hired before the age of 16. Correct one of the two dates.</source>
        <translation>入职时未满16岁，请更正其一。</translation>
    </message>
    <message>
        <source>Left before being hired. Correct one of the two dates.</source>
        <translation>离职早于入职，请更正其一。</translation>
    </message>
    <message>
        <source>There is a skill level, but no certificate. Correct one of the two.</source>
        <translation>有技能等级，但没有证书，请更正其一。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Exceeded</source>
        <translation>超额完成</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>达到序时进度</translation>
    </message>
    <message>
        <source>Slightly behind</source>
        <translation>略滞后</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期未完成</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无目标值</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>不评分</translation>
    </message>
</context>
<context>
    <name>TaskRules</name>
    <message>
        <source>Due before it starts. Correct one of the two dates.</source>
        <translation>计划完成早于开始，请更正其一。</translation>
    </message>
    <message>
        <source>Progress is %1 %. If it is a share of 1, multiply it by 100.</source>
        <translation>进度为%1%。如果写的是小数占比，请乘以100。</translation>
    </message>
    <message>
        <source>Marked as done, but %1 % are done. Correct one of the two.</source>
        <translation>标为已完成，但只完成%1%，请更正其一。</translation>
    </message>
    <message>
        <source>The task is behind, but no problem is given; the report will ask for it.</source>
        <translation>任务滞后而没有写明问题，报告会用到。</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Not started</source>
        <translation>无进展</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>%1 Done in %2</source>
        <translation>%1 %2年已完成</translation>
    </message>
</context>
<context>
    <name>TrainingRules</name>
    <message>
        <source>%1 certificates are more than %2 trainees. Correct one of the two.</source>
        <translation>取得证书%1人多于参训%2人，请更正其一。</translation>
    </message>
    <message>
        <source>%1 trainees are more than %2 person-times. Please confirm.</source>
        <translation>参训%1人多于%2人次，请确认。</translation>
    </message>
    <message>
        <source>Finished before it began. Correct one of the two dates.</source>
        <translation>结束早于开始，请更正其一。</translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>What was typed has not been saved yet.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>%1 minutes are more than a working day. Please confirm.</source>
        <translation>%1分钟超过一个工作日，请确认。</translation>
    </message>
</context>
<context>
    <name>yice::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made by itself on the day after something was written, or now by the button above.</source>
        <translation>还没有备份。录入数据后会自动备份，也可以点上方按钮立即备份。</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Back up &amp;elsewhere…</source>
        <translation>备份到其他位置(&amp;E)…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Back up by &amp;itself, once a day</source>
        <translation>每天自动备份(&amp;I)</translation>
    </message>
    <message>
        <source>When something changed. Kept are the last 7 days, 4 weeks and 12 months; workbooks over 200 MB are copied once a week.</source>
        <translation>有改动时才备份。保留最近 7 天每天一份、最近 4 周每周一份、最近 12 个月每月一份；超过 200 MB 的工作簿每周备份一次。</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>更改(&amp;A)…</translation>
    </message>
    <message>
        <source>Change the backup folder</source>
        <translation>更改备份文件夹</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>√ checked</source>
        <translation>√ 已检查</translation>
    </message>
    <message>
        <source>○ not checked</source>
        <translation>○ 未检查</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>备份在 %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>A copy on another disk or memory stick is the best protection.</source>
        <translation>在另一块硬盘或 U 盘上另存一份最为保险。</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>↘ Changed since then: %1</source>
        <translation>↘ 备份之后又有修改：%1</translation>
    </message>
    <message>
        <source>√ Nothing was changed since then.</source>
        <translation>√ 备份之后没有修改。</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>选择备份文件夹</translation>
    </message>
</context>
<context>
    <name>yice::ui::BudgetPanel</name>
    <message>
        <source>Amounts by facility and rule</source>
        <translation>按机构和规则的金额</translation>
    </message>
    <message>
        <source>Demanded and there</source>
        <translation>应有与实有</translation>
    </message>
    <message>
        <source>%1, %2: %3 yuan</source>
        <translation>%1 %2：%3元</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>（未写明）</translation>
    </message>
    <message>
        <source>No rule that holds in this period pays anything here.</source>
        <translation>本期没有规则在这里产生金额。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>承担</translation>
    </message>
    <message>
        <source>Noteworthy</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>√ met</source>
        <translation>√ 达到</translation>
    </message>
    <message>
        <source>↓ not met</source>
        <translation>↓ 未达到</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>There</source>
        <translation>实有</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>yice::ui::CellDelegate</name>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
</context>
<context>
    <name>yice::ui::ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The data of the chart as a table</source>
        <translation>用表格显示图表数据</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>复制或保存图表</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>复制为SVG矢量图(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数据(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>As &amp;black-and-white print</source>
        <translation>黑白打印样式(&amp;B)</translation>
    </message>
    <message>
        <source>Data of the chart %1</source>
        <translation>图表“%1”的数据</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing for Word and web (*.svg);;Numbers for Excel (*.csv)</source>
        <translation>图片（*.png）;;矢量图，可插入Word和网页（*.svg）;;Excel数据（*.csv）</translation>
    </message>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
</context>
<context>
    <name>yice::ui::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">列与字段</translation>
    </message>
    <message>
        <source>Search, also by pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>yice::ui::ConditionList</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>删除条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>本期内</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>本年内</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>规划期内</translation>
    </message>
</context>
<context>
    <name>yice::ui::CustodyLog</name>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>改规划</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>yice::ui::CustodyPage</name>
    <message>
        <source>Restore as a new file</source>
        <translation>恢复为新文件</translation>
    </message>
    <message>
        <source>%1 restored.yice</source>
        <translation>%1 恢复.yice</translation>
    </message>
    <message>
        <source>Yice workbook (*.yice)</source>
        <translation>颐策工作簿 (*.yice)</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>正在生成备份…</translation>
    </message>
    <message>
        <source>Ready to hand over: %1 and the sheet beside it</source>
        <translation>可以交接了：%1 和旁边的交接说明</translation>
    </message>
    <message>
        <source>Writing the rosters…</source>
        <translation>正在导出台账…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were written to %1</source>
        <translation>
            <numerusform>已导出 %n 个表到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有做任何改动。</translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation>这份工作簿</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole file</source>
        <translation>全面检查(&amp;K)</translation>
    </message>
    <message>
        <source>Looks at every page and every row. Opening looks quickly each time.</source>
        <translation>逐页逐行检查整个文件。平时每次打开只做快速检查。</translation>
    </message>
    <message>
        <source>Hand over and take along</source>
        <translation>交接与导出</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>工作交接(&amp;H)…</translation>
    </message>
    <message>
        <source>A checked copy, and a sheet of what it holds for your successor.</source>
        <translation>生成一份检查过的备份和一份交接说明，交给接手的同志。</translation>
    </message>
    <message>
        <source>All rosters as &amp;CSV…</source>
        <translation>导出全部台账为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Every roster that holds something, as sheets for Excel; identity numbers are masked.</source>
        <translation>把所有有数据的台账导出为 Excel 可以打开的表，身份证号已隐去中间各位。</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>What went wrong in the program, for whoever helps you. It holds nothing of your rosters.</source>
        <translation>程序出错的记录，供技术人员查看，不含台账内容。</translation>
    </message>
    <message>
        <source>Hand over into a folder</source>
        <translation>选择交接文件夹</translation>
    </message>
    <message>
        <source>All rosters into a folder</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 · %2 entries in %3 rosters</source>
        <translation>%1 · %3 本台账共 %2 条记录</translation>
    </message>
    <message>
        <source>Data from %1 to %2</source>
        <translation>数据时间 %1 至 %2</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>最后修改：%1</translation>
    </message>
    <message>
        <source>Nothing was written in yet.</source>
        <translation>还没有录入数据。</translation>
    </message>
    <message>
        <source>! Open for reading only: nothing can be changed.</source>
        <translation>! 以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>! It lies on a network drive: safe, but slow. Work on a copy on this computer.</source>
        <translation>! 存放在网络驱动器上：安全，但较慢。日常工作请复制到本机。</translation>
    </message>
    <message>
        <source>! It lies on a memory stick: safe, but slow, and easily lost. Work on a copy on this computer.</source>
        <translation>! 存放在 U 盘上：较慢，也容易丢失。日常工作请复制到本机。</translation>
    </message>
    <message>
        <source>√ In order on %1</source>
        <translation>√ %1 检查，完好</translation>
    </message>
    <message>
        <source>○ Not yet checked on this computer</source>
        <translation>○ 本机尚未检查过</translation>
    </message>
    <message>
        <source>The workbook is in order.</source>
        <translation>工作簿完好，没有发现问题。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>× %n faults were found. Nothing was changed: restore the newest backup, and keep this file for help.</source>
        <translation>
            <numerusform>× 发现 %n 个问题。没有做任何改动：请恢复最近的备份，并保留此文件以便求助。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found faults.</source>
        <translation>检查发现问题。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并检查：%1</translation>
    </message>
    <message>
        <source>Back up elsewhere</source>
        <translation>备份到其他位置</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
</context>
<context>
    <name>yice::ui::DamagedDialog</name>
    <message>
        <source>The workbook cannot be opened</source>
        <translation>工作簿打不开</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 打不开</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>恢复选中的备份</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>其他备份…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No good backup lies beside it or in its backup folder. Look for one on a memory stick or another computer.</source>
        <translation>旁边和备份文件夹里都没有完好的备份。请到 U 盘或其他电脑上找一找。</translation>
    </message>
    <message>
        <source>Good backups, newest first</source>
        <translation>完好的备份（最近的在前）</translation>
    </message>
    <message>
        <source>The damaged file stays beside the new one under another name.</source>
        <translation>损坏的文件会改名保留在旁边。</translation>
    </message>
    <message>
        <source>√ whole</source>
        <translation>√ 完好</translation>
    </message>
    <message>
        <source>○ not looked at</source>
        <translation>○ 未检查</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>yice::ui::DivisionPicker</name>
    <message>
        <source>Province</source>
        <translation>省（区、市）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市（州）</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Find a place: 四平, siping, sp or 2203</source>
        <translation>查找地区：四平、siping、sp 或 2203</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查找地区</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>找到的地区</translation>
    </message>
    <message>
        <source>the whole of %1</source>
        <translation>%1全域</translation>
    </message>
    <message>
        <source>No province, city or county is called “%1”.</source>
        <translation>没有名称含“%1”的省、市、县。</translation>
    </message>
</context>
<context>
    <name>yice::ui::DraftBanner</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Not saved last time (%1).</source>
        <translation>上次有未保存的内容（%1）。</translation>
    </message>
    <message>
        <source>Whole identity numbers are not kept in drafts; type them again: %1.</source>
        <translation>草稿不保留完整的公民身份号码，恢复后请重新填写：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yice::ui::EditsDialog</name>
    <message>
        <source>%1 → %2</source>
        <comment>old and new cell</comment>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the other %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message numerus="yes">
        <source>%n cells would change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n rows.</source>
        <comment>after a number of cells</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n of them cannot be written and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">原内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::EffectCard</name>
    <message>
        <source>Once saved</source>
        <translation>保存后</translation>
    </message>
    <message>
        <source>What saving does to the indicators</source>
        <translation>保存后指标的变化</translation>
    </message>
    <message>
        <source>What does it do to the &amp;indicators?</source>
        <translation>看看对指标的影响(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator changes.</source>
        <translation>各项指标都不变。</translation>
    </message>
</context>
<context>
    <name>yice::ui::EntryDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was saved: correct the marked fields first.</source>
        <translation>没有保存：请先更正标出的各项。</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>还需填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Something is being written just now; this can be told afterwards.</source>
        <translation>正在写入其他数据，稍后才能试算。</translation>
    </message>
    <message>
        <source>Please look at the marked fields: correct them, or tick “Keep it”. Saving again keeps them all.</source>
        <translation>请看一下标出的字段：更正，或勾选“按此保留”。再次保存即全部保留。</translation>
    </message>
    <message>
        <source>Find a field (Ctrl+F)</source>
        <translation>查找字段（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>表单的各部分</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>The entry before (Alt+Up)</source>
        <translation>上一条（Alt+↑）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>The entry after (Alt+Down)</source>
        <translation>下一条（Alt+↓）</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter or Ctrl+S)</source>
        <translation>保存并关闭（Ctrl+Enter 或 Ctrl+S）</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>不保存，关闭（Esc）</translation>
    </message>
    <message>
        <source>As of %1; nothing reported yet, carried on from %2</source>
        <translation>截至%1；本期尚未填报，沿用%2的数据</translation>
    </message>
    <message>
        <source>As of %1; nothing is known from before</source>
        <translation>截至%1；此前没有数据</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
</context>
<context>
    <name>yice::ui::EntryField</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sheets also say: %1</source>
        <translation>台账里也写作：%1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>按此保留</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>按此保留：%1</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>为什么这样填没有错</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>= carried on</source>
        <translation>= 沿用</translation>
    </message>
    <message>
        <source>↑ +%1</source>
        <comment>larger than last quarter</comment>
        <translation>↑ +%1</translation>
    </message>
    <message>
        <source>↓ −%1</source>
        <comment>smaller than last quarter</comment>
        <translation>↓ −%1</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新填</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the whole number; this is kept in the log.</source>
        <translation>显示完整号码；查看会记入日志。</translation>
    </message>
    <message>
        <source>A day like 2024-09-30; 2024.9.30 and 2024年9月30日 are read as well</source>
        <translation>日期，如2024-09-30；写2024.9.30、2024年9月30日也能识别</translation>
    </message>
    <message>
        <source>18 characters, as on the certificate</source>
        <translation>18位，照登记证书填写</translation>
    </message>
    <message>
        <source>18 characters; shown and exported with stars</source>
        <translation>18位；显示和导出时打码</translation>
    </message>
    <message>
        <source>Town or village; a part of its name will do</source>
        <translation>乡镇（街道）或村（社区），输入名称的一部分即可选择</translation>
    </message>
    <message>
        <source>Name of the figure; a part of it will do</source>
        <translation>数据项名称，输入一部分即可选择</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>yice::ui::FieldEditor</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>yice::ui::FiguresDialog</name>
    <message>
        <source>Reported figures</source>
        <translation>填报数据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Reported by: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>for example: quarterly return of the health commission</source>
        <translation>例如：卫健委季报</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Counted as: %1</source>
        <translation>算法：%1</translation>
    </message>
    <message>
        <source>A field that stays empty reports nothing; nothing is not 0.</source>
        <translation>留空表示没有填报，没有填报不等于0。</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地区(&amp;P)</translation>
    </message>
    <message>
        <source>carried on: %1</source>
        <translation>沿用：%1</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>last quarter</comment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 times the last number: is the unit right?</source>
        <translation>是上期的%1倍，请核对单位。</translation>
    </message>
    <message>
        <source>Less than a tenth of the last number: is the unit right?</source>
        <translation>不到上期的十分之一，请核对单位。</translation>
    </message>
</context>
<context>
    <name>yice::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of this column (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished">查找</translation>
    </message>
    <message>
        <source>Column to look in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">下一条(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished">上一条(&amp;P)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The plan, line %1: “%2”</source>
        <translation>规划第%1行：“%2”</translation>
    </message>
    <message>
        <source>Line of the document</source>
        <translation>原文行号</translation>
    </message>
    <message>
        <source>The document&apos;s words</source>
        <translation>文件原文</translation>
    </message>
</context>
<context>
    <name>yice::ui::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Chapters with these words</source>
        <translation>含有这些字的各章</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>chapter, number of places</comment>
        <translation>%1（%2处）</translation>
    </message>
    <message>
        <source>Nothing was found. Try a shorter word.</source>
        <translation>没有找到，请换短一点的词。</translation>
    </message>
    <message>
        <source>%1 places in %2 chapters</source>
        <translation>共%2章，%1处</translation>
    </message>
</context>
<context>
    <name>yice::ui::HelpWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Manual - Yice</source>
        <translation>使用手册 - 颐策</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>字小一点</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller text</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>字大一点</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger text</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Print this chapter</source>
        <translation>打印这一章</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Close the dialog first, then this leads to the page.</source>
        <translation>请先关闭对话框，再打开页面。</translation>
    </message>
    <message>
        <source>Save an empty sheet</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>%1 to fill in</source>
        <translation>%1填报表</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel可用的CSV (*.csv)</translation>
    </message>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>yice::ui::HistoryDialog</name>
    <message>
        <source>&amp;All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of when it was how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What identifies it, for every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What identifies it, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● changed since the version before. What was replaced later by another sheet or edit is grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">截至</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::ImportFacts</name>
    <message>
        <source>Found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>update what is in the sheet</source>
        <translation>只更新表中所列</translation>
    </message>
    <message>
        <source>whole roster: list what is missing</source>
        <translation>完整台账：列出缺少的</translation>
    </message>
    <message>
        <source>whole roster: close what is missing</source>
        <translation>完整台账：关闭缺少的</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列与字段</translation>
    </message>
    <message>
        <source>%1 title rows above the heading</source>
        <translation>表头上方有标题%1行</translation>
    </message>
    <message>
        <source>%1 total, footer and skipped rows left out</source>
        <translation>略去合计、落款和跳过的%1行</translation>
    </message>
    <message>
        <source>Read as before: %1</source>
        <translation>沿用上次的读法：%1</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>不再沿用</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>yice::ui::ImportHistory</name>
    <message>
        <source>What was imported</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Typed-in figures too</source>
        <translation>含手工填报的数据</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drop sheets here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>Excel workbooks, or CSV as Excel and WPS save it. Encoding, title rows, headings and total rows are found by themselves; nothing is written before you have seen it.</source>
        <translation>Excel 工作簿，或 Excel、WPS 另存的 CSV。编码、标题行、表头和合计行都自动识别；您看过之前什么也不会写入。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>typed in: %1</source>
        <translation>手工录入：%1</translation>
    </message>
    <message>
        <source>taken back but %1 rows</source>
        <translation>已撤销，保留%1行</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Later imports built on %1 of its rows: %2.</source>
        <translation>后来的导入在其中%1行上作过修改：%2。</translation>
    </message>
    <message>
        <source>Those rows stay as they are; everything else of this import is taken back. Or take the later imports back first.</source>
        <translation>这些行保持不变，本次导入的其余内容撤销。也可以先撤销后来的导入。</translation>
    </message>
    <message>
        <source>Take back the others</source>
        <translation>撤销其余各行</translation>
    </message>
    <message>
        <source>Import %1 was taken back; everything is as it was before it.</source>
        <translation>第%1次导入已撤销，一切恢复到导入之前。</translation>
    </message>
    <message>
        <source>Import %1 was taken back, except for %2 rows on which later imports built.</source>
        <translation>第%1次导入已撤销，但后来的导入在其上修改过的%2行除外。</translation>
    </message>
</context>
<context>
    <name>yice::ui::ImportModel</name>
    <message>
        <source>: </source>
        <comment>field and finding</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>× correct</source>
        <translation>× 须更正</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>yice::ui::ImportPage</name>
    <message>
        <source>Import  %1</source>
        <translation>导入&#x3000;%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged. Import number %5.</source>
        <translation>%1：新增%2行，更新%3行，不变%4行。导入编号%5。</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose sheets</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>%1: the workbook holds all of this already.</source>
        <translation>%1：工作簿中已有全部内容。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>No encoding fits the whole of %1; some characters are damaged. Read it as:</source>
        <translation>没有一种编码适合“%1”的全部内容，部分字符已损坏。请选择按哪种编码读取：</translation>
    </message>
</context>
<context>
    <name>yice::ui::ImportPreview</name>
    <message>
        <source>Export findings…</source>
        <translation>导出问题清单…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>All rows are written or none; an import can be taken back later.</source>
        <translation>导入是一个整体：要么全部写入，要么什么都不变；之后可以撤销。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入%1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; new &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; updated &amp;nbsp; &lt;b&gt;%3&lt;/b&gt; unchanged</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 新增 &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; 更新 &amp;nbsp; &lt;b&gt;%3&lt;/b&gt; 不变</translation>
    </message>
    <message>
        <source>× %1 must be corrected</source>
        <translation>× %1处须更正</translation>
    </message>
    <message>
        <source>! %1 to look at</source>
        <translation>! %1处请确认</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Accepts every warning of this kind, with a reason that is kept.</source>
        <translation>接受此类全部提醒，并保存理由。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行操作</translation>
    </message>
    <message>
        <source>What is done with the chosen rows</source>
        <translation>对选中的行怎样处理</translation>
    </message>
    <message>
        <source>%1 of %2 rows, about %3 s left</source>
        <translation>%2行中的%1行，约剩%3秒</translation>
    </message>
    <message>
        <source>Leave out rows that must be corrected</source>
        <translation>略去须更正的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <comment>severity, number of findings, what</comment>
        <translation>%1 %2条 %3</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>请先选中行</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Add as a new entry</source>
        <translation>作为新条目增加</translation>
    </message>
    <message>
        <source>Update the registered entry</source>
        <translation>更新已登记的条目</translation>
    </message>
    <message>
        <source>As the program decides</source>
        <translation>由程序判断</translation>
    </message>
    <message>
        <source>Accept these findings</source>
        <translation>接受这些问题</translation>
    </message>
    <message>
        <source>Why they may stand; kept with the import:</source>
        <translation>可以保留的理由（随导入一起保存）：</translation>
    </message>
</context>
<context>
    <name>yice::ui::ImportQueue</name>
    <message>
        <source>Sheets to import</source>
        <translation>待导入的表格</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>is read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>× has rows to correct</source>
        <translation>× 有须更正的行</translation>
    </message>
    <message>
        <source>＝ nothing new</source>
        <translation>＝ 没有新内容</translation>
    </message>
    <message>
        <source>! %1 to look at</source>
        <translation>! 有%1条要看</translation>
    </message>
    <message>
        <source>√ ready</source>
        <translation>√ 可以导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Import all: %1 rows</source>
        <translation>全部导入：%1行</translation>
    </message>
    <message>
        <source>Correct the marked sheets, or leave them out. Nothing is written before.</source>
        <translation>请更正标出的表格，或将其移出。此前什么也不会写入。</translation>
    </message>
    <message>
        <source>All sheets are written or none; each can be taken back later.</source>
        <translation>各表格全部写入或全部不写；以后可分别撤销。</translation>
    </message>
</context>
<context>
    <name>yice::ui::IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>at least (≥)</source>
        <translation>不低于（≥）</translation>
    </message>
    <message>
        <source>more than (&gt;)</source>
        <translation>超过（&gt;）</translation>
    </message>
    <message>
        <source>reaches 100 % (=)</source>
        <translation>达到100%（=）</translation>
    </message>
    <message>
        <source>at most (≤)</source>
        <translation>不高于（≤）</translation>
    </message>
    <message>
        <source>should grow</source>
        <translation>应增长</translation>
    </message>
    <message>
        <source>done or not</source>
        <translation>完成与否</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>只有文字</translation>
    </message>
    <message>
        <source>forecast, never judged</source>
        <translation>预测，不评价</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>2025-12-31, or empty</source>
        <translation>2025-12-31，可不填</translation>
    </message>
    <message>
        <source>In the document&apos;s words</source>
        <translation>文件表述</translation>
    </message>
    <message>
        <source>due again every year</source>
        <translation>每年都要完成</translation>
    </message>
    <message>
        <source>holds all the time (保持)</source>
        <translation>各期均应达到（保持）</translation>
    </message>
    <message>
        <source>Softening word</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>With one of these words the indicator never turns red by itself.</source>
        <translation>带有这些字样的指标不会自动标红。</translation>
    </message>
    <message>
        <source>%1 (typed in)</source>
        <translation>%1（填报）</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>numerator ÷ denominator</source>
        <translation>分子÷分母</translation>
    </message>
    <message>
        <source>the smallest number of every place</source>
        <translation>各地最小值</translation>
    </message>
    <message>
        <source>the share of places that have at least one</source>
        <translation>至少有一个的地方占比</translation>
    </message>
    <message>
        <source>the increase since the start</source>
        <translation>比期初增加</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>100 for percent, 1000 for “per thousand”</source>
        <translation>百分比填100，每千人填1000</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每个</translation>
    </message>
    <message>
        <source>Over the time of</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>本期内</translation>
    </message>
    <message>
        <source>the year so far</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>the plan so far</source>
        <translation>规划期累计</translation>
    </message>
    <message>
        <source>each month; the smallest counts</source>
        <translation>逐月，取最小值</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Milestones and split</source>
        <translation>节点和分解</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>2020-12-31 7297 source</source>
        <translation>2020-12-31 7297 来源</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>年度节点</translation>
    </message>
    <message>
        <source>2023-12-31 8000, one line each</source>
        <translation>2023-12-31 8000，一行一个</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分解到县乡</translation>
    </message>
    <message>
        <source>梨树县 1200, one line for each county or town</source>
        <translation>梨树县 1200，一行一个县或乡镇</translation>
    </message>
    <message>
        <source>Units and source</source>
        <translation>单位和出处</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>“%1” is not understood: place and number.</source>
        <translation>“%1”看不懂：应为地名和数。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2025-12-31.</source>
        <translation>“%1”不是2025-12-31这样的日期。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1”看不懂。</translation>
    </message>
</context>
<context>
    <name>yice::ui::IndicatorModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Last %1 quarters</source>
        <translation>近%1季</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yice::ui::IndicatorTable</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>yice::ui::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>怎么算出来的</translation>
    </message>
    <message>
        <source>Type in figures…</source>
        <translation>填报数据…</translation>
    </message>
    <message>
        <source>Numbers that another bureau reports</source>
        <translation>由其他部门提供的数据</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>分地区</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>逐条明细</translation>
    </message>
    <message>
        <source>Definition and source</source>
        <translation>口径和来源</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1项指标</translation>
    </message>
    <message>
        <source>The workbook has no plan yet.</source>
        <translation>工作簿中还没有规划。</translation>
    </message>
    <message>
        <source>%1 of %2 reported for this period</source>
        <translation>本期应报%2个，已报%1个</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>数值（%1）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 (the first %2 of %3)</source>
        <translation>%1（前%2条，共%3条）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab and count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Quarter by quarter, with target and forecast</source>
        <translation>逐季走势、目标和预测</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>The places beside each other</source>
        <translation>各地区排名</translation>
    </message>
    <message>
        <source>What made it</source>
        <translation>差距构成</translation>
    </message>
    <message>
        <source>From the start to now by place, and what is still missing to the target</source>
        <translation>从基数到现在各地区增减多少、距目标还差多少</translation>
    </message>
    <message>
        <source>Place by place</source>
        <translation>各地对比</translation>
    </message>
    <message>
        <source>The course of each place, on one scale</source>
        <translation>各地区走势，同一刻度</translation>
    </message>
</context>
<context>
    <name>yice::ui::MainWindow</name>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Quarter&apos;s report</source>
        <translation>生成季度报告</translation>
    </message>
    <message>
        <source>This workbook lies on a network or removable drive. It is safe to work there, but slower; copy it to this computer for daily work.</source>
        <translation>这个工作簿在网络盘或移动盘上，可以放心使用，但速度较慢。日常工作请复制到本机。</translation>
    </message>
    <message>
        <source>%1 - Yice</source>
        <translation>%1 - 颐策</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>新建工作簿…</translation>
    </message>
    <message>
        <source>Open a workbook…</source>
        <translation>打开工作簿…</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>地区…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Add a plan file…</source>
        <translation>添加规划文件…</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>规划另存为文件…</translation>
    </message>
    <message>
        <source>About Yice</source>
        <translation>关于颐策</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>Yice workbook (*.yice)</source>
        <translation>颐策工作簿 (*.yice)</translation>
    </message>
    <message>
        <source>Add a plan file</source>
        <translation>添加规划文件</translation>
    </message>
    <message>
        <source>Plan file (*.json)</source>
        <translation>规划文件 (*.json)</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>规划另存为文件</translation>
    </message>
    <message>
        <source>&lt;b&gt;Yice 颐策 %1&lt;/b&gt;&lt;p&gt;Rosters, indicators and the quarter&apos;s report of a county&apos;s plan for elder care, in one file on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Made with Qt, Qt Charts and SQLite.&lt;/p&gt;</source>
        <translation>&lt;b&gt;颐策 Yice %1&lt;/b&gt;&lt;p&gt;一个县（市、区）养老服务规划的台账、指标和季度报告，都在本机的一个文件里。&lt;/p&gt;&lt;p&gt;自由软件，依GNU通用公共许可证（GPL）第3版或更高版本发布。使用Qt、Qt Charts和SQLite开发。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Everything is saved already: each change is written as it is made.</source>
        <translation>已全部保存：每次改动都当场写入文件。</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>测算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Alt+→</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>only to be read</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n项超期</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or create a workbook first; then drop the sheets again.</source>
        <translation>请先打开或新建工作簿，再拖入表格。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Find… (Ctrl+K)</source>
        <translation>查找…（Ctrl+K）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Places of the workbook</source>
        <translation>工作簿的地区</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手引导</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. Your data is safe; go on working.</source>
        <translation>今天的自动备份没有做成。数据没有问题，可以继续工作。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Where the workbook is to be</source>
        <translation>恢复到哪里</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>The manual, at the page you are on (F1)</source>
        <translation>使用手册，翻到当前页面（F1）</translation>
    </message>
</context>
<context>
    <name>yice::ui::Matrix</name>
    <message>
        <source>Places and indicators</source>
        <translation>地区和指标</translation>
    </message>
</context>
<context>
    <name>yice::ui::MeasureDialog</name>
    <message>
        <source>New measure</source>
        <translation>新增数据项</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>how many rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>how many different</source>
        <translation>不重复个数</translation>
    </message>
    <message>
        <source>the newest of each place</source>
        <translation>各地最新值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Which rows are looked at</source>
        <translation>统计哪些行</translation>
    </message>
    <message>
        <source>What must hold for them to count</source>
        <translation>还须符合</translation>
    </message>
    <message>
        <source>Rows that do not fulfil it are listed as lacking; rows that do not say count as not reported.</source>
        <translation>不符合的列为缺项，没有填的算未报。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Correct the condition.</source>
        <translation>“%1”看不懂，请更正条件。</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>%1, %2: %3 from %4 rows</source>
        <translation>%1 %2：%3，共%4行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The measure needs a name.</source>
        <translation>请填写数据项名称。</translation>
    </message>
</context>
<context>
    <name>yice::ui::NewWorkbookDialog</name>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂不选择</translation>
    </message>
    <message>
        <source>Where the workbook goes</source>
        <translation>工作簿保存到</translation>
    </message>
    <message>
        <source>Yice workbook (*.yice)</source>
        <translation>颐策工作簿 (*.yice)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>规划(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n places</source>
        <translation>
            <numerusform>%1，共%n个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the place first.</source>
        <translation>请先选择地区。</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>请填写文件名。</translation>
    </message>
    <message>
        <source>Windows takes no file of this name. Leave out \ / : * ? &quot; &lt; &gt; | and a dot or space at the end.</source>
        <translation>Windows 不接受这个文件名。请去掉 \ / : * ? &quot; &lt; &gt; |，末尾不要留点或空格。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>没有“%1”这个文件夹，请另选一个。</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name, or open that one.</source>
        <translation>已有同名文件，不会覆盖。请换个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>“%1”不能写入，请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>yice::ui::Opening</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>这里不能修改。</translation>
    </message>
    <message>
        <source>Try to open for writing</source>
        <translation>重新以可编辑方式打开</translation>
    </message>
    <message>
        <source>It has been open in another window since %1.</source>
        <translation>自 %1 起在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>It has been open on the computer %1 since %2.</source>
        <translation>自 %2 起在电脑 %1 上打开。</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 已经打开。</translation>
    </message>
    <message>
        <source>Two people must not write at the same time. You can look at it now; nothing can be changed meanwhile. If that computer was switched off without closing the workbook, you can take it over.</source>
        <translation>两个人不能同时修改。现在可以先查看，期间不能改动。如果那台电脑没有关闭工作簿就关机了，可以接管过来编辑。</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Yice workbook (*.yice)</source>
        <translation>颐策工作簿 (*.yice)</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. Nothing can be changed here; copy it to a folder of your own for that.</source>
        <translation>文件或所在文件夹不能写入，这里不能修改。如需修改，请复制到自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>yice::ui::OutlookPage</name>
    <message>
        <source>points</source>
        <comment>of percent</comment>
        <translation>个百分点</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>in other units</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>↓ time is over</source>
        <translation>↓ 已过期限</translation>
    </message>
    <message>
        <source>○ too few quarters to tell</source>
        <translation>○ 季度太少，无法预测</translation>
    </message>
    <message>
        <source>→ likely reached in %1</source>
        <translation>→ 预计%1达到</translation>
    </message>
    <message>
        <source>↓ at this pace %1 by then</source>
        <translation>↓ 按此速度届时%1</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>目标差距</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>目标差距</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>资金测算</translation>
    </message>
    <message>
        <source>The workbook has no plan yet.</source>
        <translation>工作簿中还没有规划。</translation>
    </message>
    <message>
        <source>Every target that is judged has been reached.</source>
        <translation>所有评价的目标都已达到。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) not reached yet</source>
        <translation>
            <numerusform>%n项目标尚未达到</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Quarters left</source>
        <translation>剩余季度</translation>
    </message>
    <message>
        <source>Needed a quarter</source>
        <translation>每季需</translation>
    </message>
    <message>
        <source>Pace a quarter</source>
        <translation>近期每季</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>测算</translation>
    </message>
</context>
<context>
    <name>yice::ui::OverviewPage</name>
    <message>
        <source>Progress of the indicators</source>
        <translation>指标进度</translation>
    </message>
    <message>
        <source>▮ expected by now   ▼ target   click to see why</source>
        <translation>▮ 今日应达   ▼ 规划目标   点击查看依据</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>sign and colour say the same</source>
        <translation>形状与颜色同义</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1项指标</translation>
    </message>
    <message>
        <source>reached or on track</source>
        <translation>已完成或达到序时进度</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>养老床位</translation>
    </message>
    <message>
        <source>beds</source>
        <comment>unit</comment>
        <translation>张</translation>
    </message>
    <message>
        <source>%1 care homes with %2 beds</source>
        <translation>养老机构%1家，床位%2张</translation>
    </message>
    <message>
        <source>%1 nursing beds</source>
        <translation>护理型床位%1张</translation>
    </message>
    <message>
        <source>The workbook has no plan yet.</source>
        <translation>工作簿中还没有规划。</translation>
    </message>
    <message>
        <source>Nothing lags.</source>
        <translation>没有滞后的指标。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2项中的前%1项</translation>
    </message>
    <message>
        <source>%1 × indicators</source>
        <translation>%1 × 指标</translation>
    </message>
    <message>
        <source>Share of nursing beds in care homes</source>
        <translation>养老机构护理型床位占比</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>超期%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>近期到期</translation>
    </message>
    <message>
        <source>as last quarter</source>
        <translation>与上季度持平</translation>
    </message>
    <message>
        <source>%1 against last quarter</source>
        <translation>较上季度%1</translation>
    </message>
    <message>
        <source>√ %1 reached   → %2 on track   ↘ %3 slightly behind   ↓ %4 behind   ○ %5 no data</source>
        <translation>√%1  →%2  ↘%3略滞后  ↓%4滞后  ○%5无数据</translation>
    </message>
    <message>
        <source>Residents aged 60 and over</source>
        <translation>60岁及以上常住人口</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>占%1%</translation>
    </message>
    <message>
        <source>%1 live in care homes, occupancy %2 %</source>
        <translation>机构入住%1人，入住率%2%</translation>
    </message>
    <message>
        <source>%1 live in care homes</source>
        <translation>机构入住%1人</translation>
    </message>
    <message>
        <source>Nothing is due in the next six months.</source>
        <translation>半年内没有到期的任务和目标。</translation>
    </message>
    <message>
        <source>due on the last day</source>
        <translation>当日到期</translation>
    </message>
</context>
<context>
    <name>yice::ui::Page</name>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
</context>
<context>
    <name>yice::ui::Palette</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a page, indicator, facility or place…</source>
        <translation>查找页面、指标、机构、地区…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ 选择    Enter 打开    Esc 关闭</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.
What can be typed: Chinese, pinyin (siping), initials (sp) or a code (2203); people by their whole name.</source>
        <translation>没有找到“%1”。
可以输入中文、全拼（siping）、拼音首字母（sp）或代码（2203）；找人须输入完整姓名。</translation>
    </message>
</context>
<context>
    <name>yice::ui::PeriodPicker</name>
    <message>
        <source>Quarter before (Ctrl+Page Up)</source>
        <translation>上一季度（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>Next quarter (Ctrl+Page Down)</source>
        <translation>下一季度（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
</context>
<context>
    <name>yice::ui::PicturesPanel</name>
    <message>
        <source>Older people by age and sex</source>
        <translation>老年人口年龄性别构成</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>By kind of bed</source>
        <translation>按床位类型</translation>
    </message>
    <message>
        <source>By kind of facility</source>
        <translation>按设施类型</translation>
    </message>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
</context>
<context>
    <name>yice::ui::PlacesDialog</name>
    <message>
        <source>own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Name of a village, community or development zone</source>
        <translation>村、社区或开发区名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A new place is added in %1.</source>
        <translation>新地区将添加到%1下。</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>请先填写名称。</translation>
    </message>
</context>
<context>
    <name>yice::ui::PlanDialog</name>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Units and figures</source>
        <translation>单位和填报数据</translation>
    </message>
    <message>
        <source>Units that changed hands</source>
        <translation>职责划转的单位</translation>
    </message>
    <message>
        <source>市卫健委 市民政局 2023-10-01, one line each</source>
        <translation>市卫健委 市民政局 2023-10-01，一行一个</translation>
    </message>
    <message>
        <source>Figures typed in</source>
        <translation>填报的数据</translation>
    </message>
    <message>
        <source>One line each: id, name, unit, who reports it; a + before the unit adds up over time.</source>
        <translation>一行一项：标识、名称、单位、报送单位；单位前加“+”表示按时段累加。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1”看不懂。</translation>
    </message>
    <message>
        <source>A date is written like 2025-12-31.</source>
        <translation>日期应写成2025-12-31。</translation>
    </message>
    <message>
        <source>Name, time and lists</source>
        <translation>名称、时间和清单</translation>
    </message>
</context>
<context>
    <name>yice::ui::PlanPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>新增指标…</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>New key task…</source>
        <translation>新增任务…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>New measure…</source>
        <translation>新增数据项…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>原文出处</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>规划对比</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>载入规划</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Edit or copy…</source>
        <translation>编辑或复制…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The workbook has no plan yet. Load one of the built-in plans, or your own file.</source>
        <translation>工作簿还没有规划。请载入内置规划或自己的规划文件。</translation>
    </message>
    <message>
        <source>%1 indicators, %2 key tasks, %3 rules · %4 to %5</source>
        <translation>指标%1项 · 重点任务%2项 · 规则%3条 · %4至%5</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Plan files (*.json)</source>
        <translation>规划文件 (*.json)</translation>
    </message>
    <message>
        <source>The workbook has this plan already. Replace it? What you changed in it can be brought back with “Take back”.</source>
        <translation>工作簿里已有这个规划，要替换吗？原来的改动可以用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存规划</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>规划信息…</translation>
    </message>
    <message>
        <source>Name, time, notes, units that changed hands, figures</source>
        <translation>名称、时间、说明、职责划转、填报数据</translation>
    </message>
</context>
<context>
    <name>yice::ui::RecentRow</name>
    <message>
        <source>not there any more</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>从列表中移除“%1”</translation>
    </message>
    <message>
        <source>Do not keep at the top</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>固定在最前</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>yice::ui::RegionPicker</name>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Whole of %1</source>
        <translation>%1（全部）</translation>
    </message>
</context>
<context>
    <name>yice::ui::ReportPage</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>The workbook has no plan yet.</source>
        <translation>工作簿中还没有规划。</translation>
    </message>
    <message>
        <source>%1 pages, A4, laid out by GB/T 9704-2012</source>
        <translation>共%1页，A4，按GB/T 9704-2012排版</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>已安装的字体中没有这些字：%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>yice::ui::ReportPreview</name>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>yice::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>恢复到 %1 的备份？</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The backup is looked at wholly first. The present file is not deleted: it stays beside the new one as “%1 (replaced …)”, so this can be taken back too.</source>
        <translation>恢复前先完整检查备份。现在的文件不会删除，改名为“%1 (被替换 …)”保留在旁边，因此恢复也可以反悔。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>As a new file…</source>
        <translation>恢复为新文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The workbook is open for reading only.</source>
        <translation>工作簿以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>yice::ui::RosterEdits</name>
    <message>
        <source>%1: %2</source>
        <comment>field and advice</comment>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1 cells are too many for one step (%2 at most). Select fewer, or filter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the clipboard lie beyond the last row or column and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cell to be repeated together with the cells below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells say so already; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were changed.</source>
        <comment>cells were written</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back as one step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::RosterFacets</name>
    <message>
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>word and count</comment>
        <translation type="unfinished">%1（%2）</translation>
    </message>
    <message>
        <source>(blank)  (%1)</source>
        <comment>count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation type="unfinished">%1：已选%2项</translation>
    </message>
</context>
<context>
    <name>yice::ui::RosterFinder</name>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::RosterModel</name>
    <message>
        <source>%1
as of %2</source>
        <translation>%1
截至%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yice::ui::RostersPage</name>
    <message>
        <source>Nothing here yet. Import a sheet, or take an empty one and fill it in.</source>
        <translation>这里还没有内容。请导入表格，或用空白表填好后导入。</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>%1 entries as of %2</source>
        <translation>截至%2末，共%1条</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel可用的CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save an empty sheet</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>显示的列…</translation>
    </message>
    <message>
        <source>Empty sheet to fill in…</source>
        <translation>空白表格…</translation>
    </message>
    <message>
        <source>Export with whole identity numbers…</source>
        <translation>导出（含完整身份证号）…</translation>
    </message>
    <message>
        <source>%1 entries in %2</source>
        <translation>%2 共%1条</translation>
    </message>
    <message>
        <source>Whole identity numbers</source>
        <translation>完整身份证号</translation>
    </message>
    <message>
        <source>The sheet will hold whole identity numbers. That it was made is kept in the workbook&apos;s log. Go on?</source>
        <translation>表格将含有完整身份证号。导出一事会记入工作簿的日志。继续吗？</translation>
    </message>
    <message>
        <source>%1 to fill in</source>
        <translation>%1填报表</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <comment>in the filter row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by place, as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, also by pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::RuleDialog</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>left to the county: not typed in yet</source>
        <translation>由县里确定，尚未填写</translation>
    </message>
    <message>
        <source>At least (% of the fund)</source>
        <translation>不低于（占资金%）</translation>
    </message>
    <message>
        <source>Land per resident (㎡)</source>
        <translation>人均用地（㎡）</translation>
    </message>
    <message>
        <source>Area per 100 households (㎡)</source>
        <translation>每百户面积（㎡）</translation>
    </message>
    <message>
        <source>From this number of beds on</source>
        <translation>起点床位数</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>From ㎡</source>
        <translation>面积起点（㎡）</translation>
    </message>
    <message>
        <source>yuan a year</source>
        <translation>每年（元）</translation>
    </message>
    <message>
        <source>%1: residents per member of staff</source>
        <translation>%1：每名工作人员服务人数</translation>
    </message>
    <message>
        <source>Share of %1 (of 1)</source>
        <translation>%1承担比例（以1计）</translation>
    </message>
    <message>
        <source>each group is rounded up</source>
        <translation>分类进位</translation>
    </message>
    <message>
        <source>only the sum is rounded up</source>
        <translation>合计进位</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>each hundred that is begun</source>
        <translation>不足百户按百户</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message>
        <source>A date is written like 2025-12-31.</source>
        <translation>日期应写成2025-12-31。</translation>
    </message>
</context>
<context>
    <name>yice::ui::SelectionLine</name>
    <message>
        <source>What the selected cells add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up %1 cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yice::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大字</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>yice::ui::StartPage</name>
    <message>
        <source>Plan and progress of elder care</source>
        <translation>养老服务规划与进度</translation>
    </message>
    <message>
        <source>A workbook holds everything of one county or city in one file on this computer: rosters, plan, figures and reports. Nothing leaves it.</source>
        <translation>工作簿把一个县或市的台账、规划、数据和报告都放在本机的一个文件里，所有内容不离开本机。</translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <translation>最近的工作簿</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>新建工作簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Try the example</source>
        <translation>打开示例(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Open a workbook…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>从备份恢复(&amp;B)…</translation>
    </message>
    <message>
        <source>A made-up 四平市 with four years of rosters, to look around in and try things out.</source>
        <translation>虚构的四平市示例数据，含四年的台账，可随意浏览和试用。</translation>
    </message>
    <message>
        <source>The example is being made; this takes about a quarter of a minute.</source>
        <translation>正在生成示例，大约需要十几秒…</translation>
    </message>
    <message>
        <source>How far the example is</source>
        <translation>示例生成进度</translation>
    </message>
    <message>
        <source>Yice</source>
        <translation>颐策</translation>
    </message>
    <message>
        <source>None yet. Begin with a new workbook for your county or city, or look around in the example first.</source>
        <translation>还没有打开过工作簿。可以先为本县（市）新建一个，或打开示例看一看。</translation>
    </message>
</context>
<context>
    <name>yice::ui::TaskDetail</name>
    <message>
        <source>Box item</source>
        <translation>专栏</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <source>%1 +%2 by %3</source>
        <comment>measure, amount, day</comment>
        <translation>%1 +%2，%3前</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; supported by %1</source>
        <translation>；配合单位：%1</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>unit and its successor</comment>
        <translation>%1（现为%2）</translation>
    </message>
    <message>
        <source>The document gives no day.</source>
        <translation>文件没有写明时限。</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>wording and day</comment>
        <translation>%1（截止%2）</translation>
    </message>
    <message>
        <source>in the roster of key tasks, in no plan</source>
        <translation>只在重点任务台账中，不属于规划</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Serves the indicators</source>
        <translation>对应指标</translation>
    </message>
    <message>
        <source>Will add</source>
        <translation>完成后可增</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文依据</translation>
    </message>
    <message>
        <source>The plan, line %1: “%2”</source>
        <translation>规划第%1段：“%2”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>yice::ui::TaskDialog</name>
    <message>
        <source>New key task</source>
        <translation>新增重点任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>2025-12-31, or empty</source>
        <translation>2025-12-31，可不填</translation>
    </message>
    <message>
        <source>In the document&apos;s words</source>
        <translation>文件表述</translation>
    </message>
    <message>
        <source>due again every year</source>
        <translation>每年都要完成</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Serves the indicators</source>
        <translation>服务的指标</translation>
    </message>
    <message>
        <source>Will add</source>
        <translation>预计新增</translation>
    </message>
    <message>
        <source>One line each: measure, number, when. For example:
facility.institution_nursing_beds 120 2025Q2</source>
        <translation>一行一项：数据项、数、时间。例如：
facility.institution_nursing_beds 120 2025Q2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>“%1” is not understood: measure, number, quarter.</source>
        <translation>“%1”看不懂：应为数据项、数、季度。</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2025-12-31.</source>
        <translation>“%1”不是2025-12-31这样的日期。</translation>
    </message>
</context>
<context>
    <name>yice::ui::TaskForm</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Only the file&apos;s name is kept; the file stays where it is.</source>
        <translation>只记文件名，文件仍在原处。</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Progress in %1</source>
        <translation>%1进展</translation>
    </message>
    <message>
        <source>Carried forward from %1; nothing was reported for this quarter yet.</source>
        <translation>沿用%1填报的进展，本季尚未填报。</translation>
    </message>
    <message>
        <source>Report unchanged</source>
        <translation>本季无变化，照报</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Nothing was saved: correct the marked fields first.</source>
        <translation>没有保存：请先更正标出的各项。</translation>
    </message>
    <message>
        <source>Saved as batch %1. It can be taken back in the history of imports.</source>
        <translation>已保存，批次%1；可在“导入”的导入记录中撤销。</translation>
    </message>
    <message>
        <source>The workbook says so already; nothing changed.</source>
        <translation>工作簿中已是如此，没有变化。</translation>
    </message>
</context>
<context>
    <name>yice::ui::TaskLedger</name>
    <message>
        <source>Key tasks</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>The last day is over, and it is not done.</source>
        <translation>已到完成时限，尚未完成。</translation>
    </message>
    <message>
        <source>Its unit says so, or much less is done than time has passed.</source>
        <translation>单位自报进展慢，或完成比例明显落后于时间进度。</translation>
    </message>
    <message>
        <source>Due in this quarter or the next, and not done.</source>
        <translation>本季或下季到期，尚未完成。</translation>
    </message>
    <message>
        <source>The last day lies in this quarter, done or not.</source>
        <translation>完成时限在本季，不论是否完成。</translation>
    </message>
    <message>
        <source>Not done, and nothing was reported for this quarter.</source>
        <translation>尚未完成，且本季没有报送进展。</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Search task, text or unit</source>
        <translation>搜索任务、正文、单位</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>全部规划</translation>
    </message>
    <message>
        <source>In no plan</source>
        <translation>不属于规划</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>unit and number of its tasks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No unit named</source>
        <translation>未列单位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Due this quarter</source>
        <translation>本季到期</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter and number of tasks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未列单位</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>进度标识</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>督办</translation>
    </message>
</context>
<context>
    <name>yice::ui::TasksPage</name>
    <message>
        <source>Print list…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>The workbook has no plan yet. Add one under Workbook, or import a sheet of key tasks.</source>
        <translation>工作簿中还没有规划。请在“工作簿”中添加规划，或导入重点任务台账。</translation>
    </message>
    <message>
        <source>The plan lists no key tasks. Import a sheet of key tasks to follow them here.</source>
        <translation>规划没有列重点任务。导入重点任务台账后，可在这里跟踪进展。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>yice::ui::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手引导</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Create the workbook of your place</source>
        <translation>新建本地区的工作簿</translation>
    </message>
    <message>
        <source>Choose your county or city: 四平, siping, sp or 2203 all find it. Everything then stands in one file on this computer.</source>
        <translation>选择所在的县或市，输入“四平”、siping、sp 或 2203 都能找到。此后所有数据都存放在本机的一个文件里。</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>新建工作簿…</translation>
    </message>
    <message>
        <source>Drop a sheet on the window</source>
        <translation>把表格拖进窗口</translation>
    </message>
    <message>
        <source>Any list in CSV or Excel, as the towns send it. You see what was read before anything is stored, and can take it back.</source>
        <translation>乡镇报来的 CSV 或 Excel 表格原样拖入即可。先预览读取结果，确认后才写入，写入后也可以撤销。</translation>
    </message>
    <message>
        <source>Go to the import</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>See where you stand, print the report</source>
        <translation>查看进度，打印报告</translation>
    </message>
    <message>
        <source>The overview judges every indicator of the plan; the quarter&apos;s report is ready to be printed.</source>
        <translation>总览逐项评判规划指标的进度，季度报告随时可以打印。</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>去看报告</translation>
    </message>
    <message>
        <source>First steps · %1 of %2</source>
        <translation>新手引导 · %1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
</TS>
