// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <variant>

namespace yice
{

/// One field of one row. Missing is not zero and not the empty text.
using Value = std::variant<std::monostate, qint64, double, bool, QDate, QString>;

inline bool is_missing(const Value& value)
{
    return value.index() == 0;
}

/// For a number field: integer or real as double; everything else as `otherwise`.
double number_of(const Value& value, double otherwise = 0);
/// What the database stores: dates as yyyy-MM-dd text, flags as 0/1, missing as NULL.
QVariant to_variant(const Value& value);
/// Stable text for files and logs (not for reading aloud): dates ISO, flags 1/0, missing empty.
QString to_text(const Value& value);

} // namespace yice
