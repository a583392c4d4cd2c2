// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"

#include "workbook/places.h"

#include <QCoreApplication>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<std::unique_ptr<Workbook>> open_workbook(const QString& path, bool read_only)
{
    auto opened = Workbook::open(path, read_only);
    if (!opened && read_only && opened.error().detail == u"needs migration") {
        // Looking into a workbook of an older version brings it up to date; a copy stays beside it.
        return Workbook::open(path);
    }
    return opened;
}

Result<Period> period_option(const Call& call)
{
    const QString text = call.value(QStringLiteral("period"));
    if (const auto period = Period::parse(text)) {
        return *period;
    }
    return Error{ErrorKind::Usage, text.isEmpty() ? QStringLiteral("--period") : text,
                 Cli::tr("Write a quarter like 2024Q3, a year like 2024 or a month like 2024-09.")};
}

Result<const Plan*> plan_option(const Call& call, const Workbook& workbook)
{
    const QString id = call.value(QStringLiteral("plan"));
    if (const Plan* plan = workbook.find_plan(id)) {
        return plan;
    }
    return Error{ErrorKind::NotFound, id.isEmpty() ? Cli::tr("(any)") : id,
                 QStringLiteral("plan|")};
}

Result<RegionId> region_option(const Call& call, Workbook& workbook)
{
    return Places(workbook).find(call.value(QStringLiteral("region")));
}

} // namespace yice::app
