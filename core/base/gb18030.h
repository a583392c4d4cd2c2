// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace yice
{

/// Strict: nothing when a byte does not fit GB18030 (of which GBK and GB2312 are parts), or when
/// the last character is cut off. One function for both ways a system can do it: Qt on Windows is
/// built without ICU and does not know the name.
std::optional<QString> decode_gb18030(const QByteArray& bytes);
/// Every Unicode text can be written.
QByteArray encode_gb18030(const QString& text);

} // namespace yice
