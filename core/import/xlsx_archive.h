// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace yice
{

/// The parts of a zip archive in memory, read with limits.
class XlsxArchive
{
public:
    static constexpr qint64 largest_part = 256LL * 1024 * 1024;
    static constexpr qint64 largest_whole = 512LL * 1024 * 1024;

    /// `limit`: bytes that one part may unpack to.
    explicit XlsxArchive(const QByteArray& bytes, qint64 limit = largest_part);
    ~XlsxArchive();
    XlsxArchive(const XlsxArchive&) = delete;
    XlsxArchive& operator=(const XlsxArchive&) = delete;

    bool ok() const { return archive_ != nullptr; }
    /// A part's content; nothing when there is none, or when it is too large, which too_large()
    /// says.
    std::optional<QByteArray> part(const QString& name);
    bool too_large() const { return too_large_; }

private:
    qint64 limit_;
    const QByteArray bytes_; // libzip reads from it as long as the archive is open
    void* archive_ = nullptr;
    qint64 unpacked_ = 0;
    bool too_large_ = false;
};

} // namespace yice
