// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/check.h"

namespace yice
{

/// Adds a finding about one cell.
void note(Checked& checked, int line, const FieldSpec& field, const char* rule, Severity severity,
          const QString& seen, const QString& advice);

/// What must hold for a value by itself: ranges of numbers and days, check characters of codes.
void check_limits(const FieldSpec& field, const Value& value, QDate last_day, const QString& seen,
                  int line, Checked& checked);

} // namespace yice
