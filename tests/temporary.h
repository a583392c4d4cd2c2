// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/gb18030.h"
#include "catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace yice::test
{

/// A folder that goes with the test.
class TemporaryFolder
{
public:
    TemporaryFolder() { REQUIRE(folder_.isValid()); }

    QString path(const QString& name) const { return folder_.filePath(name); }
    QStringList files() const
    {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// Writes the bytes and answers the file's path.
    QString bytes(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path(name);
    }
    QString utf8(const QString& name, const QString& content) const
    {
        return bytes(name, content.toUtf8());
    }
    /// As Excel saves "CSV (逗号分隔)".
    QString gb18030(const QString& name, const QString& content) const
    {
        return bytes(name, encode_gb18030(content));
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir folder_;
};

} // namespace yice::test
