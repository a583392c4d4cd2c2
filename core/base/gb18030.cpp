// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gb18030.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QStringDecoder>
#include <QStringEncoder>
#endif

namespace yice
{

namespace
{

bool between(uchar byte, int low, int high)
{
    return byte >= low && byte <= high;
}

/// The decoders of the systems replace what does not fit; the shape of the bytes tells first.
bool well_formed(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const uchar*>(bytes.constData());
    const auto* end = at + bytes.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        if (!between(*at, 0x81, 0xFE) || end - at < 2) {
            return false;
        }
        if (between(at[1], 0x40, 0xFE) && at[1] != 0x7F) {
            at += 2;
            continue;
        }
        if (end - at < 4 || !between(at[1], 0x30, 0x39) || !between(at[2], 0x81, 0xFE) ||
            !between(at[3], 0x30, 0x39)) {
            return false;
        }
        at += 4;
    }
    return true;
}

} // namespace

#ifdef Q_OS_WIN

std::optional<QString> decode_gb18030(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return QString();
    }
    if (!well_formed(bytes)) {
        return std::nullopt;
    }
    for (const UINT code_page : {54936u, 936u}) {
        const int size = static_cast<int>(bytes.size());
        const int length = MultiByteToWideChar(code_page, MB_ERR_INVALID_CHARS, bytes.constData(),
                                               size, nullptr, 0);
        if (length > 0) {
            QString text(length, Qt::Uninitialized);
            MultiByteToWideChar(code_page, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                                reinterpret_cast<wchar_t*>(text.data()), length);
            return text;
        }
    }
    return std::nullopt;
}

QByteArray encode_gb18030(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const auto* wide = reinterpret_cast<const wchar_t*>(text.utf16());
    const int size = static_cast<int>(text.size());
    const int length = WideCharToMultiByte(54936, 0, wide, size, nullptr, 0, nullptr, nullptr);
    QByteArray bytes(length, Qt::Uninitialized);
    WideCharToMultiByte(54936, 0, wide, size, bytes.data(), length, nullptr, nullptr);
    return bytes;
}

#else

std::optional<QString> decode_gb18030(const QByteArray& bytes)
{
    if (!well_formed(bytes)) {
        return std::nullopt;
    }
    QStringDecoder decoder("GB18030");
    Q_ASSERT(decoder.isValid());
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) {
        return std::nullopt;
    }
    return text;
}

QByteArray encode_gb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    Q_ASSERT(encoder.isValid());
    return encoder(text);
}

#endif

} // namespace yice
