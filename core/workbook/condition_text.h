// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "domain/roster_spec.h"

#include <QString>

namespace yice
{

/// A condition in words: 设施类型 为 养老机构、敬老院.
QString condition_text(const RosterSpec& roster, const Condition& condition);
/// "is one of", "at least" …
QString test_text(Condition::Test test);
/// What stands behind the test, as it is typed.
QString value_text(const FieldSpec& field, const Condition& condition);

} // namespace yice
