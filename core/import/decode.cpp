// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/decode.h"

#include "base/gb18030.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <future>

namespace yice
{

namespace
{

struct Signature {
    QByteArray bytes;
    const char* kind;
};

QString kind_of_file(const QByteArray& bytes)
{
    static const std::array signatures = {
        Signature{QByteArray::fromHex("d0cf11e0a1b11ae1"), "xls"},
        Signature{QByteArrayLiteral("PK\x03\x04"), "xlsx"},
        Signature{QByteArrayLiteral("%PDF-"), "pdf"},
        Signature{QByteArrayLiteral("SQLite format 3"), "binary"},
        Signature{QByteArray::fromHex("89504e470d0a1a0a"), "binary"},
        Signature{QByteArray::fromHex("ffd8ff"), "binary"},
        Signature{QByteArrayLiteral("Rar!"), "binary"},
        Signature{QByteArray::fromHex("1f8b08"), "binary"},
    };
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.bytes)) {
            return QString::fromLatin1(signature.kind);
        }
    }
    return {};
}

/// UTF-16 without a BOM: one half of the bytes of a sheet is mostly NUL (ASCII digits, commas and
/// line ends), the other never.
QString utf16_by_pattern(const QByteArray& bytes)
{
    const qsizetype length = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 65536);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (odd > length / 20 && even == 0) {
        return QStringLiteral("UTF-16LE");
    }
    if (even > length / 20 && odd == 0) {
        return QStringLiteral("UTF-16BE");
    }
    return {};
}

std::optional<QString> decode_with(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text;
}

/// Large files on every core: a line end is never part of a character of GB18030, so the lines can
/// be shared out.
std::optional<QString> decode_in_parts(const QByteArray& bytes)
{
    constexpr qsizetype large = 4 * 1024 * 1024;
    const qsizetype middle = bytes.size() < large ? -1 : bytes.indexOf('\n', bytes.size() / 2);
    if (middle < 0) {
        return decode_gb18030(bytes);
    }
    auto second =
        std::async(std::launch::async, [&] { return decode_gb18030(bytes.mid(middle + 1)); });
    auto text = decode_gb18030(bytes.left(middle + 1));
    const auto rest = second.get();
    if (!text || !rest) {
        return std::nullopt;
    }
    return std::move(*text) + *rest;
}

/// How many bytes of a character of GB18030 stand here; 0 for none.
qsizetype character_length(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < bytes.size() ? static_cast<uchar>(bytes[at + offset]) : uchar(0);
    };
    if (byte(0) < 0x80) {
        return 1;
    }
    if (byte(0) == 0x80 || byte(0) == 0xFF) {
        return 0;
    }
    if (byte(1) >= 0x30 && byte(1) <= 0x39) {
        return byte(2) >= 0x81 && byte(3) >= 0x30 && byte(3) <= 0x39 ? 4 : 0;
    }
    return byte(1) >= 0x40 && byte(1) != 0x7F && byte(1) != 0xFF ? 2 : 0;
}

/// What can be read, with U+FFFD for what cannot.
QString damaged_gb18030(const QByteArray& bytes)
{
    QString text;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const auto run = decode_gb18030(bytes.mid(begin, end - begin));
        text += run ? *run : QString(QChar::ReplacementCharacter);
    };
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = character_length(bytes, at);
        const bool line_end = length == 1 && bytes[at] == '\n';
        if (length == 0 || line_end) {
            take(at);
            text += length == 0 ? QChar(QChar::ReplacementCharacter) : QChar(u'\n');
            begin = at + 1;
        }
        at += std::max<qsizetype>(1, length);
    }
    take(bytes.size());
    return text;
}

/// The first line that cannot be read, in the encoding that gets further. Neither encoding has a
/// line end inside a character, so lines can be read one by one.
int line_of_fault(const QByteArray& bytes)
{
    int furthest = 1;
    for (const bool utf8 : {true, false}) {
        int line = 1;
        for (qsizetype begin = 0; begin < bytes.size(); ++line) {
            qsizetype end = bytes.indexOf('\n', begin);
            end = end < 0 ? bytes.size() : end + 1;
            const QByteArray text = bytes.mid(begin, end - begin);
            if (!(utf8 ? decode_with(QStringConverter::Utf8, text) : decode_gb18030(text))) {
                break;
            }
            begin = end;
        }
        furthest = std::max(furthest, line);
    }
    return furthest;
}

} // namespace

Result<Text> decode(const QByteArray& bytes, const QString& subject)
{
    const auto unreadable = [&](const char* why) {
        return Error{ErrorKind::Unreadable, subject, QString::fromLatin1(why)};
    };
    if (bytes.isEmpty()) {
        return unreadable("empty");
    }
    if (const QString kind = kind_of_file(bytes); !kind.isEmpty()) {
        return Error{ErrorKind::Unreadable, subject, kind};
    }
    const QByteArrayView view(bytes);
    if (bytes.startsWith(QByteArrayLiteral("\xEF\xBB\xBF"))) {
        if (auto text = decode_with(QStringConverter::Utf8, view.sliced(3))) {
            return Text{*text, QStringLiteral("UTF-8 BOM")};
        }
        return unreadable("encoding");
    }
    const bool little = bytes.startsWith(QByteArrayLiteral("\xFF\xFE"));
    const bool big = bytes.startsWith(QByteArrayLiteral("\xFE\xFF"));
    QString utf16 = little ? QStringLiteral("UTF-16LE")
                    : big  ? QStringLiteral("UTF-16BE")
                           : utf16_by_pattern(bytes);
    if (!utf16.isEmpty()) {
        const auto encoding =
            utf16.endsWith(u"LE") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        const QByteArrayView units = view.sliced(little || big ? 2 : 0);
        // The decoder drops half a unit at the end without a word.
        if (auto text = decode_with(encoding, units); text && units.size() % 2 == 0) {
            return Text{*text, utf16};
        }
        return unreadable("encoding");
    }
    const QByteArray head = bytes.left(400).toLower();
    if (head.contains("<html") || head.contains("<table") || head.contains("<!doctype html")) {
        return unreadable("html");
    }
    // A NUL in an 8-bit file that is not UTF-16 is no sheet, but a stray one in a long text is a
    // damaged cell, which the check reports with its line.
    const auto sample = view.first(std::min<qsizetype>(view.size(), 4096));
    if (std::count(sample.begin(), sample.end(), '\0') > sample.size() / 50) {
        return unreadable("binary");
    }
    if (view.isValidUtf8()) { // decoding a GB18030 file to the end to see that it is none takes
                              // long
        if (auto text = decode_with(QStringConverter::Utf8, view)) {
            return Text{*text, QStringLiteral("UTF-8")};
        }
    }
    if (auto text = decode_in_parts(bytes)) {
        return Text{*text, QStringLiteral("GB18030")};
    }
    return Error{ErrorKind::Unreadable, subject,
                 QStringLiteral("encoding|%1").arg(line_of_fault(bytes))};
}

Result<Text> decode_as(const QByteArray& bytes, const QString& encoding, const QString& subject)
{
    std::optional<QString> text;
    if (encoding == u"GB18030") {
        text = decode_gb18030(bytes);
    } else {
        const bool bom = bytes.startsWith(QByteArrayLiteral("\xEF\xBB\xBF"));
        const bool wide_bom = bytes.startsWith(QByteArrayLiteral("\xFF\xFE")) ||
                              bytes.startsWith(QByteArrayLiteral("\xFE\xFF"));
        const bool wide = encoding.startsWith(u"UTF-16");
        const QByteArrayView view =
            QByteArrayView(bytes).sliced(wide ? (wide_bom ? 2 : 0) : (bom ? 3 : 0));
        text = decode_with(encoding == u"UTF-16LE"   ? QStringConverter::Utf16LE
                           : encoding == u"UTF-16BE" ? QStringConverter::Utf16BE
                                                     : QStringConverter::Utf8,
                           view);
    }
    if (text) {
        return Text{*text, encoding};
    }
    if (encoding == u"UTF-8" || encoding == u"UTF-8 BOM") {
        return Text{QString::fromUtf8(bytes), encoding};
    }
    return encoding == u"GB18030"
               ? Result<Text>(Text{damaged_gb18030(bytes), encoding})
               : Error{ErrorKind::Unreadable, subject, QStringLiteral("encoding")};
}

} // namespace yice
