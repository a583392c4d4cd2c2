// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include "ui/style/theme.h"

namespace yice::ui
{

QString style_sheet(const Theme& theme)
{
    QString sheet = QStringLiteral(R"(
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px 8px; }
QFrame#card { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame#notice { background: @wash; border: 1px solid @line; border-radius: 6px; }
QListWidget#sections { background: transparent; }
QListWidget#sections::item { padding: 0 8px; border-radius: 6px; }
QListWidget#sections::item:selected { background: @wash; color: @accent; }
QWidget#sidebar { background: @card; border: none; border-right: 1px solid @line; }
QWidget#topbar { background: @card; border: none; border-bottom: 1px solid @line; }
QFrame#notice { background: @attentionwash; border: none; border-bottom: 1px solid @line; }
QLabel { background: transparent; }
QLabel#hint { color: @secondary; font-size: @hintpx; }
QLabel#title { font-size: @titlepx; font-weight: bold; }
QLabel#brand { color: @accent; font-size: @titlepx; font-weight: bold; }
QLabel#cardtitle { font-size: @bodypx; font-weight: bold; }
QLabel#figure { font-size: @figurepx; font-weight: bold; }
QLabel#bad { color: @bad; }
QLabel#attention { color: @attention; }

QPushButton, QToolButton { background: @card; color: @ink; border: 1px solid @line; border-radius: 6px;
    padding: 5px 12px; min-height: @controlpx; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @wash; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @tertiary; }
QPushButton#primary { background: @accent; color: @onaccent; border: 1px solid @accent; font-weight: bold; }
QPushButton#primary:disabled { background: @line; border-color: @line; color: @tertiary; }
QPushButton#primary:focus { border: 2px solid @ink; padding: 4px 11px; }
QToolButton#flat, QPushButton#flat { border: none; background: transparent; padding: 4px 6px; }
QToolButton#flat:hover, QPushButton#flat:hover { background: @hover; }
QToolButton#flat:focus, QPushButton#flat:focus { background: @wash; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QPushButton#nav { text-align: left; border: none; border-radius: 6px; padding: 7px 12px; background: transparent; }
QPushButton#nav:hover { background: @hover; }
QPushButton#nav:checked { background: @wash; color: @accent; font-weight: bold; }
QLabel#badge { color: @secondary; font-size: @hintpx; }
QProgressBar#busy { background: transparent; border-radius: 0; min-height: 2px; max-height: 2px; }
QLabel#toast { background: @ink; color: @card; border-radius: 6px; padding: 8px 16px; }
QPushButton#nav:focus { border: 1px solid @accent; padding: 6px 11px; }

QPushButton#find { text-align: left; color: @tertiary; background: @page; padding: 5px 10px; }
QPushButton#find:hover { background: @hover; }

QPushButton#line { text-align: left; border: 1px solid transparent; border-radius: 6px; padding: 0; min-height: @rowpx;
    background: transparent; }
QPushButton#line:hover { background: @hover; }
QPushButton#line:focus { border-color: @accent; }

QPushButton#chip { border-radius: 12px; padding: 2px 9px; min-height: @chippx; color: @secondary; }
QPushButton#chip:checked { background: @wash; border-color: @accent; color: @accent; font-weight: bold; }
QPushButton#chip:focus { border-color: @accent; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QDateEdit { background: @card; color: @ink;
    border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: @controlpx;
    selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/yice/icons/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; selection-background-color: @wash;
    selection-color: @ink; outline: 0; }

QLineEdit#palette { border: none; background: transparent; font-size: 16px; }
QFrame#rule { background: @line; border: none; }
QListWidget#choices { border: 1px solid @line; border-radius: 6px; padding: 4px; }
QListWidget#choices:focus { border-color: @accent; }
QListWidget#choices::item { padding: 5px 8px; border-radius: 4px; }
QListWidget#choices::item:hover { background: @hover; }
QListWidget#choices::item:selected { background: @wash; color: @accent; }

QMenu { background: @card; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @wash; }
QMenu::item:disabled { color: @tertiary; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QAbstractItemView { background: @card; border: none; outline: 0; gridline-color: @line;
    selection-background-color: @wash; selection-color: @ink; }
QTableView::item, QTreeView::item { padding: 0 8px; border-bottom: 1px solid @line; }
QTableView::item:selected, QTreeView::item:selected { background: @wash; color: @ink; }
#contents { show-decoration-selected: 1; }
#contents::item { border: none; padding: 5px 6px; }
#contents::item:selected { background: @wash; color: @ink; }
QHeaderView { background: @card; }
QHeaderView::section { background: @card; color: @secondary; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; font-size: @hintpx; }
QTableView#frozen { border-right: 1px solid @tertiary; }
QLineEdit#filtercell { padding: 1px 4px; border-radius: 4px; font-size: @hintpx; min-height: 18px; }
QLineEdit#celleditor { padding: 0 6px; border: 2px solid @accent; border-radius: 0; }
QTableCornerButton::section { background: @card; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget#canvas { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 5px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @tertiary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @secondary; border: none; padding: 6px 2px; margin-right: 20px; }
QTabBar::tab:selected { color: @ink; font-weight: bold; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @tertiary; border-radius: 3px; background: @card; }
QCheckBox::indicator:checked { border-color: @accent; image: url(:/yice/icons/check.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox:focus { color: @accent; }
QDialog { background: @page; }
)");
    const auto put = [&sheet](const char* name, const QColor& color) {
        sheet.replace(QLatin1String(name), color.name());
    };
    const auto put_size = [&sheet](const char* name, int pixels) {
        sheet.replace(QLatin1String(name), QString::number(pixels) + QStringLiteral("px"));
    };
    put_size("@rowpx", row_height());
    put_size("@controlpx", scaled(20));
    put_size("@chippx", scaled(18));
    put_size("@hintpx", text_font(TextSize::Hint).pixelSize());
    put_size("@bodypx", text_font(TextSize::Body).pixelSize());
    put_size("@titlepx", text_font(TextSize::Title).pixelSize());
    put_size("@figurepx", text_font(TextSize::Figure).pixelSize());
    put("@secondary", theme.secondary);
    put("@tertiary", theme.tertiary);
    put("@onaccent", theme.on_accent);
    put("@accent", theme.accent);
    put("@attentionwash", theme.attention_wash);
    put("@attention", theme.attention);
    put("@wash", theme.accent_wash);
    put("@hover", theme.hover);
    put("@page", theme.page);
    put("@card", theme.card);
    put("@line", theme.line);
    put("@ink", theme.ink);
    put("@bad", theme.bad);
    return sheet;
}

} // namespace yice::ui
