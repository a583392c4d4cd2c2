// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/fields.h"
#include "rosters/specs.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct FigureRules {
    Q_DECLARE_TR_FUNCTIONS(FigureRules)
};

std::vector<FieldSpec> all_fields()
{
    return {
        shown(needed(typed(
            "measure", FieldType::Figure, {"数据项", "Figure"},
            {"指标名称", "指标", "数据名称", "数据项名称", "指标项", "项目指标", "统计指标"}))),
        place(FieldHome::Identity),
        shown(text("period", FieldHome::Identity, {"数据时期", "Period"},
                   {"时期", "统计期", "期间", "所属期", "报告期", "年份", "年度", "季度",
                    "数据时间", "统计时间", "时间", "月份", "数据期", "统计时期", "数据年份"})),
        derived(day("period_start", {"时期开始", "From"})),
        derived(day("period_end", {"时期结束", "To"})),
        shown(needed(typed("value", FieldType::Real, {"数值", "Value"},
                           {"数据", "值", "指标值", "完成值", "实际值", "本期数", "数据值",
                            "指标数值", "完成数"}))),
        shown(text("source", FieldHome::Identity, {"数据来源", "Source"},
                   {"来源", "部门", "来源部门", "提供部门", "提供单位", "数据来源部门", "责任部门",
                    "报送单位", "数据提供单位"})),
    };
}

std::vector<RowRule> all_rules()
{
    return {
        {"period_unreadable", Severity::Blocks, "period",
         [](const RosterSpec& spec, const Record& record) {
             const QString written = spec.text(record, "period");
             return !written.isEmpty() && !Period::parse(written);
         },
         [](const RosterSpec&, const Record&) {
             return FigureRules::tr("Not a period. Write it like 2024Q3, 2024 or 2024-09.");
         }},
    };
}

/// The period in the one form that is compared, with its first and last day.
void complete_figure(const RosterSpec& spec, Record& record, const Period& period)
{
    const QString written = spec.text(record, "period");
    const auto read = written.isEmpty() ? std::optional(period) : Period::parse(written);
    if (!read || !read->valid()) {
        return;
    }
    spec.set(record, "period", read->code());
    spec.set(record, "period_start", read->first_day());
    spec.set(record, "period_end", read->last_day());
}

} // namespace

const RosterSpec& figure_spec()
{
    static const RosterSpec spec = [] {
        RosterSpec made;
        made.id = QStringLiteral("figures");
        made.table = QStringLiteral("figure");
        made.label = {QStringLiteral("其他部门数据"), QStringLiteral("Figures of other bureaus")};
        made.one = {QStringLiteral("数据"), QStringLiteral("Figure")};
        made.name_field = QStringLiteral("measure");
        made.region_field = QStringLiteral("region");
        made.region_defaults_to_root = true;
        made.date_field = QStringLiteral("period_end");
        made.match_by = MatchBy::Key;
        made.keys = {{"measure", "region", "period"}};
        made.fields = all_fields();
        for (FieldSpec& field : made.fields) {
            field.home = FieldHome::Identity;
        }
        made.rules = all_rules();
        made.complete = complete_figure;
        return made;
    }();
    return spec;
}

} // namespace yice
