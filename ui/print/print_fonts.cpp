// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QStringList>

#include <cmath>

namespace yice::ui
{

namespace
{

QStringList chain_of(PrintFace face)
{
    const QStringList serif = {QStringLiteral("SimSun"), QStringLiteral("NSimSun"),
                               QStringLiteral("Noto Serif CJK SC"),
                               QStringLiteral("Source Han Serif SC"), QStringLiteral("Songti SC")};
    const QStringList sans = {QStringLiteral("SimHei"),
                              QStringLiteral("黑体"),
                              QStringLiteral("Microsoft YaHei"),
                              QStringLiteral("Noto Sans CJK SC"),
                              QStringLiteral("Source Han Sans SC"),
                              QStringLiteral("Heiti SC")};
    switch (face) {
    case PrintFace::Title:
        return QStringList{QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("方正小标宋简体"),
                           QStringLiteral("方正小标宋_GBK"), QStringLiteral("Noto Serif CJK SC"),
                           QStringLiteral("Source Han Serif SC")} +
               serif;
    case PrintFace::Body:
        return QStringList{QStringLiteral("FangSong"), QStringLiteral("仿宋"),
                           QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋_GB2312"),
                           QStringLiteral("STFangsong")} +
               serif.mid(2) + serif;
    case PrintFace::FirstHeading:
    case PrintFace::Sans:
        return sans;
    case PrintFace::SecondHeading:
        return QStringList{QStringLiteral("KaiTi"), QStringLiteral("楷体"),
                           QStringLiteral("KaiTi_GB2312"), QStringLiteral("STKaiti")} +
               serif.mid(2) + serif;
    case PrintFace::Song:
        break;
    }
    return serif;
}

} // namespace

QString print_family(PrintFace face)
{
    static QHash<int, QString> found;
    if (const auto known = found.constFind(static_cast<int>(face)); known != found.constEnd()) {
        return *known;
    }
    const auto installed = QFontDatabase::families();
    QString family = QFont().family();
    for (const QString& wanted : chain_of(face)) {
        if (installed.contains(wanted)) {
            family = wanted;
            break;
        }
    }
    found.insert(static_cast<int>(face), family);
    return family;
}

QFont print_font(PrintFace face, double points)
{
    QFont font(print_family(face));
    font.setPixelSize(static_cast<int>(std::lround(points * units_per_point)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // 小标宋 is a bold face by itself; what stands in for it must be made bold.
    font.setBold(face == PrintFace::Title && !font.family().contains(u"小标宋") &&
                 !font.family().contains(u"XiaoBiaoSong"));
    return font;
}

QString missing_glyphs(const QString& text)
{
    QString missing;
    QSet<char32_t> seen;
    const QFontMetricsF metrics(print_font(PrintFace::Body, 16));
    for (const char32_t character : text.toUcs4()) {
        if (character < 0x21 || seen.contains(character)) {
            continue;
        }
        seen.insert(character);
        if (!metrics.inFontUcs4(character)) {
            // The system merges fonts; only a character that none of them has prints as a box.
            const bool elsewhere = [&] {
                for (const QString& family :
                     {print_family(PrintFace::Song), print_family(PrintFace::Sans)}) {
                    if (QFontMetricsF(QFont(family)).inFontUcs4(character)) {
                        return true;
                    }
                }
                return false;
            }();
            if (!elsewhere) {
                missing += QString::fromUcs4(&character, 1);
            }
        }
    }
    return missing;
}

} // namespace yice::ui
