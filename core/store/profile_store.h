// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"
#include "domain/profile.h"

#include <QDateTime>

#include <vector>

namespace yice::store
{

/// Replaces the profile of that name.
Status put_profile(db::Connection& connection, const Profile& profile, const QDateTime& when);
/// False when there is none of that name.
Result<bool> remove_profile(db::Connection& connection, const QString& name);
/// By name.
Result<std::vector<Profile>> read_profiles(db::Connection& connection);
/// The newest one made for these very headings.
Result<std::optional<Profile>> profile_for(db::Connection& connection, const QString& headings);

/// That something masked was looked at.
Status log_access(db::Connection& connection, const QDateTime& when, const QString& what,
                  const QString& detail);
/// Newest first, as "when what detail".
Result<QStringList> read_access_log(db::Connection& connection);

} // namespace yice::store
