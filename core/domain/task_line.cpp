// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/task_line.h"

#include "base/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yice
{

namespace
{

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

struct StatusName {
    const char* id;
    char16_t sign;
    const char* label;
};

constexpr std::array status_names = {
    StatusName{"not_started", u'○', QT_TRANSLATE_NOOP("TaskText", "Not started")},
    StatusName{"delayed", u'↓', QT_TRANSLATE_NOOP("TaskText", "Behind")},
    StatusName{"in_progress", u'→', QT_TRANSLATE_NOOP("TaskText", "Under way")},
    StatusName{"ahead", u'↑', QT_TRANSLATE_NOOP("TaskText", "Ahead")},
    StatusName{"done", u'√', QT_TRANSLATE_NOOP("TaskText", "Done")},
    StatusName{"cancelled", u'×', QT_TRANSLATE_NOOP("TaskText", "Cancelled")},
};

const StatusName* name_of(const QString& status)
{
    const auto found =
        std::find_if(status_names.begin(), status_names.end(),
                     [&](const StatusName& name) { return status == QLatin1String(name.id); });
    return found == status_names.end() ? nullptr : &*found;
}

} // namespace

QString light_code(TaskLight light)
{
    switch (light) {
    case TaskLight::Red:
        return QStringLiteral("red");
    case TaskLight::Yellow:
        return QStringLiteral("yellow");
    case TaskLight::Blue:
        return QStringLiteral("blue");
    case TaskLight::None:
        break;
    }
    return QStringLiteral("none");
}

QString light_label(TaskLight light)
{
    switch (light) {
    case TaskLight::Red:
        return TaskText::tr("Overdue");
    case TaskLight::Yellow:
        return TaskText::tr("Lagging");
    case TaskLight::Blue:
        return TaskText::tr("Due soon");
    case TaskLight::None:
        break;
    }
    return {};
}

QString task_sign(const std::optional<TaskProgress>& progress)
{
    const StatusName* name = progress ? name_of(progress->status) : nullptr;
    return name ? QString(QChar(name->sign)) : QStringLiteral("—");
}

QString task_status_label(const QString& status)
{
    const StatusName* name = name_of(status);
    return name ? TaskText::tr(name->label) : TaskText::tr("Not reported");
}

QString task_mark(const TaskLine& line)
{
    const QString sign = task_sign(line.progress);
    if (!line.progress) {
        return sign + u' ' + task_status_label({});
    }
    const TaskProgress& progress = *line.progress;
    if (progress.status == u"done" && !line.rating.done) {
        return TaskText::tr("%1 Done in %2").arg(sign).arg(progress.as_of.year());
    }
    QString mark = sign + u' ' + task_status_label(progress.status);
    if (progress.percent && !line.rating.done) {
        mark += u' ' + grouped_number(*progress.percent, 0) + u'%';
    }
    return mark;
}

QString task_due(const TaskLine& line)
{
    if (line.rating.due) {
        return line.rating.due->toString(Qt::ISODate);
    }
    const QString& wording = line.task.deadline.wording;
    return wording.isEmpty() ? no_number() : wording;
}

bool passes(const TaskLine& line, TaskFilter filter)
{
    const TaskRating& rating = line.rating;
    switch (filter) {
    case TaskFilter::Overdue:
        return rating.light == TaskLight::Red;
    case TaskFilter::Lagging:
        return rating.light == TaskLight::Yellow;
    case TaskFilter::DueSoon:
        return rating.light == TaskLight::Blue;
    case TaskFilter::DueNow:
        return rating.due_now;
    case TaskFilter::NotReported:
        return !rating.reported_now && !rating.done && !rating.cancelled;
    case TaskFilter::All:
        break;
    }
    return true;
}

int count_of(const std::vector<TaskLine>& lines, TaskFilter filter)
{
    return static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [&](const TaskLine& line) { return passes(line, filter); }));
}

} // namespace yice
