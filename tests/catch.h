// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Debian 12 has Catch2 2.13, newer systems have 3; the tests use what both know.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include "base/credit_code.h"
#include "base/id.h"
#include "base/identity_number.h"
#include "base/period.h"
#include "base/result.h"
#include "base/value.h"
#include "domain/assessment.h"
#include "domain/finding.h"
#include "domain/plan.h"
#include "domain/region.h"
#include "workbook/imports.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

// What a failed comparison prints. Without these a QString shows as its address or as {?}.
namespace Catch
{

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text)
    {
        return text.isNull() ? "QString()" : '"' + text.toStdString() + '"';
    }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts)
    {
        return texts.isEmpty() ? "[]"
                               : "[\"" + texts.join(QStringLiteral("\", \"")).toStdString() + "\"]";
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes)
    {
        return '"' + bytes.left(4000).toPercentEncoding(" \r\n\t,.:;()[]{}\"'/=+").toStdString() +
               '"';
    }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date)
    {
        return date.isValid() ? date.toString(Qt::ISODate).toStdString() : "QDate()";
    }
};

template <>
struct StringMaker<QChar> {
    static std::string convert(QChar character) { return QString(character).toStdString(); }
};

template <>
struct StringMaker<yice::Period> {
    static std::string convert(const yice::Period& period)
    {
        return period.valid() ? period.code().toStdString() : "Period()";
    }
};

template <class Tag>
struct StringMaker<yice::Id<Tag>> {
    static std::string convert(yice::Id<Tag> id) { return '#' + std::to_string(id.value); }
};

template <>
struct StringMaker<yice::Value> {
    static std::string convert(const yice::Value& value)
    {
        return yice::is_missing(value)
                   ? "missing"
                   : std::to_string(value.index()) + ':' + yice::to_text(value).toStdString();
    }
};

template <class T>
struct StringMaker<std::optional<T>> {
    static std::string convert(const std::optional<T>& value)
    {
        return value ? StringMaker<T>::convert(*value) : "none";
    }
};

template <>
struct StringMaker<yice::Standing> {
    static std::string convert(yice::Standing standing)
    {
        return yice::standing_code(standing).toStdString();
    }
};

template <>
struct StringMaker<yice::Missing> {
    static std::string convert(yice::Missing missing)
    {
        return missing == yice::Missing::None ? "none" : yice::missing_code(missing).toStdString();
    }
};

template <>
struct StringMaker<yice::Comparator> {
    static std::string convert(yice::Comparator comparator)
    {
        return yice::comparator_code(comparator).toStdString();
    }
};

template <>
struct StringMaker<yice::RegionLevel> {
    static std::string convert(yice::RegionLevel level)
    {
        return yice::level_code(level).toStdString();
    }
};

template <>
struct StringMaker<yice::Severity> {
    static std::string convert(yice::Severity severity)
    {
        return yice::severity_code(severity).toStdString();
    }
};

/// The names of an enum in the order of its values.
template <class Enum, size_t Count>
std::string enum_name(Enum value, const char* const (&names)[Count])
{
    const auto index = static_cast<size_t>(value);
    return index < Count ? names[index] : "enum " + std::to_string(index);
}

template <>
struct StringMaker<yice::ErrorKind> {
    static std::string convert(yice::ErrorKind kind)
    {
        return enum_name(kind, {"Usage", "NotFound", "Unreadable", "Blocked", "Busy", "Locked",
                                "ReadOnly", "DiskFull", "Corrupt", "Foreign", "TooNew", "Conflict",
                                "Cancelled"});
    }
};

template <>
struct StringMaker<yice::CreditCodeState> {
    static std::string convert(yice::CreditCodeState state)
    {
        return enum_name(state, {"Valid", "WrongLength", "WrongCharacters", "WrongCheckCharacter"});
    }
};

template <>
struct StringMaker<yice::IdentityState> {
    static std::string convert(yice::IdentityState state)
    {
        return enum_name(state, {"Valid", "Damaged", "WrongLength", "WrongCharacters", "WrongDate",
                                 "WrongCheckDigit"});
    }
};

template <>
struct StringMaker<yice::RegionMatch::Kind> {
    static std::string convert(yice::RegionMatch::Kind kind)
    {
        return enum_name(kind, {"Found", "Similar", "Ambiguous", "NewBelow", "Unknown"});
    }
};

template <>
struct StringMaker<yice::RowAction> {
    static std::string convert(yice::RowAction action)
    {
        return enum_name(action, {"Add", "Update", "Unchanged", "Blocked"});
    }
};

} // namespace Catch

/// Stops the test with what failed, instead of an assertion deep in Result.
#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        if (!(result).ok()) {                                                                      \
            FAIL(Catch::StringMaker<yice::ErrorKind>::convert((result).error().kind)               \
                 << " | " << (result).error().subject.toStdString() << " | "                       \
                 << (result).error().detail.toStdString());                                        \
        }                                                                                          \
    } while (false)
