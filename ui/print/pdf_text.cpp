// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#include "ui/print/print_fonts.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

namespace yice::ui
{

namespace
{

/// For one face: the lowest code point of a glyph → the printed character with the same glyph.
void add_names(const QRawFont& font, const QString& printed, QHash<ushort, ushort>& names)
{
    QHash<quint32, ushort> wanted;
    const auto glyphs = font.glyphIndexesForString(printed);
    if (glyphs.size() != printed.size()) {
        return; // characters beyond the basic plane have no second name
    }
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i] != 0) {
            wanted.insert(glyphs[i], printed[i].unicode());
        }
    }
    QString all;
    for (ushort code = 0x21; code < 0xD800; ++code) {
        all += QChar(code);
    }
    const auto every = font.glyphIndexesForString(all);
    for (qsizetype i = 0; i < every.size() && every.size() == all.size(); ++i) {
        const auto character = wanted.constFind(every[i]);
        if (character == wanted.constEnd()) {
            continue;
        }
        if (all[i].unicode() < *character) {
            names.insert(all[i].unicode(), *character);
        }
        wanted.erase(character); // only the lowest one is ever written
    }
}

QString distinct_characters(const QString& text)
{
    QSet<QChar> seen;
    QString distinct;
    for (const QChar character : text) {
        if (!character.isSurrogate() && !character.isSpace() && !seen.contains(character)) {
            seen.insert(character);
            distinct += character;
        }
    }
    return distinct;
}

} // namespace

void name_glyphs_by_text(QByteArray& pdf, const QString& text)
{
    const QString printed = distinct_characters(text);
    QHash<ushort, ushort> names;
    for (const PrintFace face : {PrintFace::Title, PrintFace::Body, PrintFace::FirstHeading,
                                 PrintFace::SecondHeading, PrintFace::Song, PrintFace::Sans}) {
        add_names(QRawFont::fromFont(print_font(face, 12)), printed, names);
    }
    // Qt writes the maps uncompressed, each character as four hexadecimal digits in < >.
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0;
         at = pdf.indexOf("beginbfrange", at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < end;
             open = pdf.indexOf('[', open + 1)) {
            for (qsizetype i = open; i < end && pdf[i] != ']'; ++i) {
                if (pdf[i] != '<' || i + 5 >= end || pdf[i + 5] != '>') {
                    continue;
                }
                bool number = false;
                const auto code = pdf.mid(i + 1, 4).toUShort(&number, 16);
                if (const auto name = names.constFind(code); number && name != names.constEnd()) {
                    pdf.replace(i + 1, 4,
                                QByteArray::number(*name, 16).rightJustified(4, '0').toUpper());
                }
            }
        }
    }
}

} // namespace yice::ui
