// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yice::ui
{

/// Corrects which characters the glyphs of a PDF stand for, so that searching and copying give the
/// text that was printed. Noto CJK draws 老 and the radical ⽼ with one glyph, and Qt names such a
/// glyph by its lowest code point; `text` is what was printed. The file keeps its length.
void name_glyphs_by_text(QByteArray& pdf, const QString& text);

} // namespace yice::ui
