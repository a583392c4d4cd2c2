// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/any_text.h"

#include "base/gb18030.h"

#include <QStringDecoder>

#include <array>

namespace yice
{

namespace
{

/// What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F).
constexpr std::array<char16_t, 32> windows_signs = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString from_windows_1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0) {
            character = QChar(windows_signs[character.unicode() - 0x80U]);
        }
    }
    return text;
}

uchar byte_at(const QByteArray& bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// Chinese in GB18030 is nearly all pairs of high bytes; accented letters among others, taken for
/// GB18030, are pairs of a high byte and a letter.
bool looks_chinese(const QByteArray& bytes)
{
    qsizetype high_pairs = 0;
    qsizetype mixed_pairs = 0;
    const qsizetype length = std::min<qsizetype>(bytes.size(), 1 << 20) - 1;
    for (qsizetype i = 0; i < length; ++i) {
        if (byte_at(bytes, i) >= 0x80) {
            ++(byte_at(bytes, i + 1) >= 0x80 ? high_pairs : mixed_pairs);
            ++i;
        }
    }
    return high_pairs >= mixed_pairs;
}

/// In UTF-16 the other half of every line end is NUL; in another file with NULs in it, it is not.
bool has_utf16_line_ends(const QByteArray& bytes, bool little)
{
    qsizetype paired = 0;
    qsizetype alone = 0;
    const qsizetype length = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 65536);
    for (qsizetype i = 0; i < length; ++i) {
        if (bytes[i] == '\n' || bytes[i] == '\r') {
            const bool first = i % 2 == 0;
            const bool pair = first == little && bytes[first ? i + 1 : i - 1] == 0;
            ++(pair ? paired : alone);
        }
    }
    return paired >= alone;
}

QString lenient(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return decoder(bytes);
}

/// Bytes that neither encoding reads: the better guess.
Text damaged(const QByteArray& bytes)
{
    const QString text = lenient(QStringConverter::Utf8, bytes);
    if (!text.contains(QChar::ReplacementCharacter)) {
        return {text, QStringLiteral("UTF-8")};
    }
    qsizetype high = 0;
    for (const char byte : bytes) {
        high += static_cast<uchar>(byte) >= 0x80;
    }
    if (text.count(QChar::ReplacementCharacter) * 10 < high) {
        return {text, QStringLiteral("UTF-8")};
    }
    // A character cut off at the end of the file.
    for (qsizetype cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        const QByteArray whole = bytes.chopped(cut);
        if (const auto rest = decode_gb18030(whole); rest && looks_chinese(whole)) {
            return {*rest + QChar::ReplacementCharacter, QStringLiteral("GB18030")};
        }
    }
    return {from_windows_1252(bytes), QStringLiteral("Windows-1252")};
}

std::optional<Text> decode_named(const QByteArray& bytes, const QString& encoding)
{
    QString name = encoding.toLower();
    name.remove(u'-').remove(u'_').remove(u' ');
    const QByteArrayView view(bytes);
    if (name.startsWith(u"utf8")) {
        const bool bom = bytes.startsWith(QByteArrayLiteral("\xEF\xBB\xBF"));
        return Text{lenient(QStringConverter::Utf8, bom ? view.sliced(3) : view),
                    QStringLiteral("UTF-8")};
    }
    if (name == u"utf16le" || name == u"utf16be" || name == u"utf16") {
        // Without a suffix the mark at the beginning decides; the decoder reads it.
        const auto as = name.endsWith(u"le")   ? QStringConverter::Utf16LE
                        : name.endsWith(u"be") ? QStringConverter::Utf16BE
                                               : QStringConverter::Utf16;
        return Text{lenient(as, view), encoding};
    }
    if (name.startsWith(u"gb") || name == u"cp936" || name == u"windows936") {
        if (auto text = decode_gb18030(bytes)) {
            return Text{*text, QStringLiteral("GB18030")};
        }
    }
    if (name.startsWith(u"latin1") || name == u"iso88591" || name == u"windows1252" ||
        name == u"cp1252") {
        return Text{from_windows_1252(bytes), QStringLiteral("Windows-1252")};
    }
    return std::nullopt;
}

} // namespace

Result<Text> decode_any(const QByteArray& bytes, const QString& subject, const QString& encoding)
{
    if (bytes.isEmpty()) {
        return Text{{}, QStringLiteral("UTF-8")};
    }
    if (auto text = decode_named(bytes, encoding)) {
        return *text;
    }
    auto text = decode(bytes, subject);
    if (text) {
        if (text->encoding == u"GB18030" && !looks_chinese(bytes)) {
            return Text{from_windows_1252(bytes), QStringLiteral("Windows-1252")};
        }
        const bool little = bytes.startsWith("\xFF\xFE");
        const bool marked = little || bytes.startsWith("\xFE\xFF");
        if (text->encoding.startsWith(u"UTF-16") && !marked &&
            !has_utf16_line_ends(bytes, text->encoding.endsWith(u"LE"))) {
            return damaged(bytes);
        }
        return text;
    }
    const QString why = text.error().detail;
    if (why == u"encoding" && (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))) {
        return Text{lenient(QStringConverter::Utf16, bytes), QStringLiteral("UTF-16")};
    }
    // A page of the web is no table, but a table may have cells with tags.
    const bool page = why == u"html" && bytes.trimmed().startsWith('<');
    if (why.startsWith(u"encoding") || (why == u"html" && !page)) {
        return damaged(bytes);
    }
    return text;
}

} // namespace yice
