// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/settings.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace yice::ui
{

namespace
{

Theme make_light_theme()
{
    return {false,    0x1D2330, 0x5B6475, 0x8A93A3, 0xF5F6F8, 0xFFFFFF, 0xE3E6EB,
            0xEEF1F5, 0x1F5F99, 0xE8EFF6, 0xFFFFFF, 0x2E7D4F, 0xB7791F, 0xB4372F,
            0x8A93A3, 0xDFEEE5, 0xF5EAD6, 0xF6E0DE, 0xF0F2F5};
}

Theme dark_theme()
{
    return {true,     0xE6E9EF, 0xA6AFBF, 0x7C8698, 0x16191F, 0x1E222A, 0x2C313B,
            0x262B35, 0x6BA6DE, 0x233447, 0x10151C, 0x62B887, 0xD9A24A, 0xE07A72,
            0x7C8698, 0x1F3A2B, 0x3F331C, 0x442725, 0x272C35};
}

Theme& current()
{
    static Theme chosen = make_light_theme();
    return chosen;
}

double& current_text_scale()
{
    static double scale = 1;
    return scale;
}

/// Microsoft YaHei UI where there is Windows, Noto elsewhere, and whatever the system has for
/// Chinese as the last way out.
QString interface_family()
{
    static const QString family = [] {
        const auto known = QFontDatabase::families();
        for (const char* wanted : {"Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC",
                                   "Source Han Sans SC", "PingFang SC", "WenQuanYi Micro Hei"}) {
            if (known.contains(QLatin1String(wanted))) {
                return QString::fromLatin1(wanted);
            }
        }
        return QFont().family();
    }();
    return family;
}

QPalette palette_of(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.page);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.tertiary);
    palette.setColor(QPalette::Highlight, theme.accent_wash);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.tertiary);
    }
    return palette;
}

} // namespace

const Theme& theme()
{
    return current();
}

const Theme& light_theme()
{
    static const Theme light = make_light_theme();
    return light;
}

void apply_theme(QApplication& application, bool dark, double text_scale)
{
    current() = dark ? dark_theme() : make_light_theme();
    current_text_scale() = std::clamp(text_scale, 1.0, 1.5);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette_of(theme()));
    QApplication::setFont(text_font(TextSize::Body));
    application.setStyleSheet(style_sheet(theme()));
}

bool system_is_dark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    // Where Windows keeps the choice; Qt before 6.5 does not tell it.
    const QSettings system(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                          "CurrentVersion\\Themes\\Personalize"),
                           QSettings::NativeFormat);
    return system.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // The palette that the platform gave, before this program chose one.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

void apply_chosen_theme(QApplication& application)
{
    const bool system = system_is_dark();
    const QString chosen = settings().value(QStringLiteral("theme")).toString();
    apply_theme(application, chosen.isEmpty() ? system : chosen == u"dark",
                settings().value(QStringLiteral("text_scale"), 1.0).toDouble());
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * current_text_scale()));
}

int row_height()
{
    return scaled(40);
}

QFont text_font(TextSize size, bool bold)
{
    QFont font(interface_family());
    switch (size) {
    case TextSize::Hint:
        font.setPixelSize(scaled(12));
        break;
    case TextSize::Body:
        font.setPixelSize(scaled(13));
        break;
    case TextSize::Title:
        font.setPixelSize(scaled(16));
        break;
    case TextSize::Figure:
        font.setPixelSize(scaled(26));
        break;
    }
    font.setBold(bold);
    return font;
}

QColor standing_color(Standing standing, const Theme& colors)
{
    switch (standing) {
    case Standing::Exceeded:
    case Standing::Met:
        return colors.good;
    case Standing::OnTrack:
        return colors.accent;
    case Standing::SlightlyBehind:
        return colors.attention;
    case Standing::Behind:
    case Standing::Overdue:
        return colors.bad;
    default:
        return colors.none;
    }
}

QColor series_color(int index, const Theme& colors)
{
    static constexpr QRgb light[series_color_count] = {0,        0xF0B64D, 0x8CC3E6, 0x2F8F73,
                                                       0xC583A8, 0x6B4E9B, 0xC8642B, 0xB9BFC9};
    static constexpr QRgb dark[series_color_count] = {0,        0xE0A544, 0xA9D3EE, 0x4FB394,
                                                      0xD79ABB, 0x9D86CC, 0xDD8350, 0x7C8698};
    const int at = index % series_color_count;
    return at == 0 ? colors.accent : QColor(colors.dark ? dark[at] : light[at]);
}

QColor standing_wash(Standing standing)
{
    switch (standing) {
    case Standing::Exceeded:
    case Standing::Met:
        return theme().good_wash;
    case Standing::OnTrack:
        return theme().accent_wash;
    case Standing::SlightlyBehind:
        return theme().attention_wash;
    case Standing::Behind:
    case Standing::Overdue:
        return theme().bad_wash;
    default:
        return theme().none_wash;
    }
}

QIcon icon(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/yice/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    // Every interface icon is drawn in this one colour, so that it can be exchanged.
    drawing.replace("#5B6475", (color.isValid() ? color : theme().secondary).name().toLatin1());
    QSvgRenderer renderer(drawing);
    QIcon result;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace yice::ui
