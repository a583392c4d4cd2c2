// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/step.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <vector>

namespace yice::store
{

/// A plan as it stood before a change.
struct PlanVersion {
    qint64 id = 0;
    QByteArray content; ///< empty: the plan was not there
    QString what;       ///< the change that came after, for people
    QDateTime made_at;
};

/// Keeps the plan as it stands now, so that the change `what` can be taken back, and puts the
/// change at the end of the journal.
Status keep_version(db::Connection& connection, const QString& plan_id, const QString& what,
                    const QDateTime& made_at);
/// The numbers of all versions that are kept.
Result<QSet<qint64>> version_ids(db::Connection& connection);
/// Newest first.
Result<std::vector<PlanVersion>> read_versions(db::Connection& connection, const QString& plan_id);
/// Puts the plan back as it was before its newest change, which is forgotten. What does that change
/// again is kept for `step`. NotFound when it is not the newest that is known.
Status restore_version(db::Connection& connection, const Step& step);

/// Adds the plan, or replaces the one of the same id in its place.
Status write_plan(db::Connection& connection, const QString& plan_id, const QByteArray& json);
Status remove_plan(db::Connection& connection, const QString& plan_id);
/// The plan files of the workbook in their order.
Result<std::vector<QByteArray>> read_plans(db::Connection& connection);

} // namespace yice::store
