// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "db/statement.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yice::store
{

/// How many people of the register are of one sex and age. Counted in the database: of 300,000
/// people come a few hundred rows.
struct AgeCount {
    QString sex;  ///< male, female or empty
    int age = -1; ///< in full years on the day; -1 where no birth date is known
    int people = 0;
};

/// The people on the register of a region and everything below it, as of a day.
Result<std::vector<AgeCount>> read_ages(db::Connection& connection, RegionId region, QDate day);

} // namespace yice::store
