// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace yice::test
{

/// What the command line answered.
struct Run {
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const
    {
        const auto document = QJsonDocument::fromJson(out.toUtf8());
        REQUIRE(document.isObject());
        return document.object();
    }
};

/// Runs the program itself, as a script would.
inline Run cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(YICE_CLI), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace yice::test
