// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/task_line.h"

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

} // namespace yice
