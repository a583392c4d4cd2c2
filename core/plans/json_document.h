// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace yice
{

/// The one object that a file of a plan or measure is. Unreadable when it is none; the detail says
/// in which line.
Result<QJsonObject> read_json_object(const QByteArray& json, const QString& subject);

} // namespace yice
