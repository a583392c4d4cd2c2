// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

namespace yice
{

/// What kind of operation failed. The window and the command line choose their words and the exit
/// status by this, so a kind says what the user can do about it.
enum class ErrorKind {
    Usage,      ///< the request itself makes no sense
    NotFound,   ///< file, region, plan, batch … does not exist
    Unreadable, ///< it exists, but is not what it should be (an .xls named .csv, a folder)
    Blocked,    ///< findings block the write
    Busy,       ///< another program has the file
    Locked,     ///< a reported quarter is closed
    ReadOnly,   ///< folder or file cannot be written
    DiskFull,   ///< no room, or the device failed
    Corrupt,    ///< the workbook is damaged
    Foreign,    ///< a database, but not a workbook of this program
    TooNew,     ///< written by a newer version
    Conflict,   ///< the change cannot be taken back because later ones build on it
    Cancelled,  ///< the user stopped it
};

/// A failed operation. `subject` names what it was about (a file, a region), `detail` is what the
/// machine said and goes to the log; `message` of a UI catalogue is made from kind and subject.
struct Error {
    ErrorKind kind = ErrorKind::Unreadable;
    QString subject;
    QString detail;
};

/// The value of an operation that can fail, or its Error. Asking for the wrong one asserts.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : content_(std::move(value)) {}     // NOLINT: implicit on purpose
    Result(Error error) : content_(std::move(error)) {} // NOLINT: implicit on purpose

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() &
    {
        Q_ASSERT(ok());
        return std::get<0>(content_);
    }
    const T& value() const&
    {
        Q_ASSERT(ok());
        return std::get<0>(content_);
    }
    T&& value() &&
    {
        Q_ASSERT(ok());
        return std::get<0>(std::move(content_));
    }
    const Error& error() const
    {
        Q_ASSERT(!ok());
        return std::get<1>(content_);
    }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }

private:
    std::variant<T, Error> content_;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {} // NOLINT: implicit on purpose

    bool ok() const { return !error_.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        Q_ASSERT(error_);
        return *error_;
    }

private:
    std::optional<Error> error_;
};

using Status = Result<void>;

} // namespace yice
