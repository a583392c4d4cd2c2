// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/decode.h"

namespace yice
{

/// Text of any origin, to be looked at rather than imported: where decode() refuses, this still
/// gives content. A character cut off at the end of the file, or a few damaged ones, become U+FFFD;
/// what is neither UTF-8 nor GB18030 is Windows-1252. Empty files are empty texts. Only bytes that
/// are another kind of file (a workbook of Excel, a PDF, a picture) are an Error.
///
/// `encoding`: a name such as `utf-8`, `gbk`, `latin-1`, when it is known. Unknown names are
/// ignored.
Result<Text> decode_any(const QByteArray& bytes, const QString& subject,
                        const QString& encoding = {});

} // namespace yice
