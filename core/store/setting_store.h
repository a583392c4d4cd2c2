// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

namespace yice::store
{

Result<QString> read_setting(db::Connection& connection, const QString& key);
Status write_setting(db::Connection& connection, const QString& key, const QString& value);

} // namespace yice::store
