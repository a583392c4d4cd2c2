// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database_file.h"

namespace yice::store
{

/// "YICE" in ASCII: what makes a SQLite file a workbook of this program.
inline constexpr qint32 application_id = 0x59494345;

/// The numbered migrations of core/store/migrations.
const db::Format& workbook_format();

} // namespace yice::store
