// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yice
{

/// A file's text and the encoding that it was found in: `UTF-8`, `UTF-8 BOM`, `UTF-16LE`,
/// `UTF-16BE`, `GB18030`.
struct Text {
    QString content;
    QString encoding;
};

/// Finds the encoding by BOM, then UTF-16 by its NUL pattern, then strict UTF-8, then strict
/// GB18030. Unreadable when none fits, or when the bytes are another kind of file (a workbook of
/// Excel, a PDF, a picture): the Error's detail says which (`xls`, `xlsx`, `pdf`, `binary`,
/// `empty`, `encoding`).
Result<Text> decode(const QByteArray& bytes, const QString& subject);
/// In the encoding that the user says, by its name in Text::encoding. Damaged characters become
/// U+FFFD, which blocks the cells that they stand in.
Result<Text> decode_as(const QByteArray& bytes, const QString& encoding, const QString& subject);

} // namespace yice
