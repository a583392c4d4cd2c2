// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "report/task_list.h"

using namespace yice;

namespace
{

TaskLine made(const QString& name, const char* status, QDate as_of, TaskLight light)
{
    TaskLine line;
    line.task.name = name;
    line.task.lead_units = QStringList{"市民政局"};
    line.progress = TaskProgress();
    line.progress->status = status;
    line.progress->as_of = as_of;
    line.rating.light = light;
    line.rating.done = line.progress->status == "done";
    line.rating.reported_now = as_of == QDate(2025, 9, 30);
    return line;
}

} // namespace

TEST_CASE("the list of key tasks, unit by unit", "[report]")
{
    const QDate now(2025, 9, 30);
    TaskLine late = made("设施配建", "delayed", now, TaskLight::Red);
    late.task.lead_units << "市住建局";
    late.task.cooperating_units = QStringList{"市自然资源局", "市财政局"};
    late.task.deadline = {QDate(2024, 12, 31), false, "2025年前"};
    late.rating.due = late.task.deadline.date;
    late.progress->percent = 70;
    late.progress->progress = "两个小区未移交";
    late.progress->problem = "面积不足";
    TaskLine old = made("助餐服务", "in_progress", {2025, 6, 30}, TaskLight::None);
    old.progress->progress = "建成46个助餐点";
    TaskLine slow = made("培训", "delayed", now, TaskLight::Yellow);
    const TaskLine done = made("服务清单", "done", now, TaskLight::None);
    TaskLine silent;
    silent.task.name = "互助养老";

    TaskListInput input;
    input.subject = "四平市“十四五”养老服务规划";
    input.period = Period::quarter(2025, 3);
    input.units = {{"市民政局", {late, old, slow, done}}, {{}, {silent}}};
    const Report report = build_task_list(input);
    CHECK(report.title == "Key tasks of 四平市“十四五”养老服务规划, Q3 2025");
    const QString text = report.as_text();
    const char* const lines[] = {
        "市民政局",
        "4 tasks in all, 1 of them done, 1 overdue, 1 lagging.",
        "Table 1  Tasks led by 市民政局",
        "No.\tKey task\tSupporting units\tDue\tMark\tProgress so far",
        "1\t设施配建\twith 市住建局; 市自然资源局, 市财政局\t2024-12-31 (2025年前)\t↓ Behind 70% "
        "Overdue\t两个小区未移交; problem: 面积不足",
        "2\t助餐服务\t—\t—\t→ Under way\t建成46个助餐点 (as of Q2 2025)",
        "3\t培训\t—\t—\t↓ Behind Lagging\t—",
        "4\t服务清单\t—\t—\t√ Done\t—",
        "no unit named",
        "1 tasks in all, 0 of them done, 0 overdue, 0 lagging.",
        "Table 2  Tasks led by no unit named",
        "1\t互助养老\t—\t—\t— Not reported\t—",
    };
    qsizetype from = 0;
    for (const char* line : lines) {
        CAPTURE(line, text);
        const auto found = text.indexOf(QString(line), from);
        CHECK(found >= 0);
        from = std::max(from, found);
    }
    CHECK_FALSE(QRegularExpression("%\\d\\b").match(text).hasMatch()); // nothing left to fill in
    CHECK(build_task_list(input).as_text() == text);
}

TEST_CASE("a list without tasks says so", "[report]")
{
    TaskListInput input;
    input.subject = "四平市";
    input.period = Period::quarter(2025, 3);
    CHECK(build_task_list(input).as_text().contains("There is no such task."));
}
