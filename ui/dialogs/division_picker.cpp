// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/division_picker.h"

#include "ui/style/theme.h"
#include "ui/widgets/palette_delegate.h"
#include "ui/widgets/search_field.h"
#include "workbook/places.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int code_role = Qt::UserRole + 20;

QString code_at(const QListWidget& list)
{
    return list.currentItem() ? list.currentItem()->data(code_role).toString() : QString();
}

void select_code(QListWidget& list, const QString& code)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(code_role).toString() == code) {
            list.setCurrentRow(row);
            list.scrollToItem(list.item(row), QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

} // namespace

DivisionPicker::DivisionPicker(QWidget* parent)
    : QWidget(parent),
      search_(new SearchField),
      stack_(new QStackedWidget),
      found_(new QListWidget),
      nothing_(new QLabel),
      province_(make_column(tr("Province"))),
      city_(make_column(tr("City"))),
      county_(make_column(tr("County or district")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_2);
    search_->setPlaceholderText(tr("Find a place: 四平, siping, sp or 2203"));
    search_->setAccessibleName(tr("Find a place"));
    search_->setMinimumHeight(32);
    search_->installEventFilter(this);
    column->addWidget(search_);
    auto* columns = new QWidget;
    auto* line = new QHBoxLayout(columns);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_2);
    for (QListWidget* list : {province_, city_, county_}) {
        line->addWidget(list, 1);
        connect(list, &QListWidget::currentRowChanged, this, [this, list] {
            if (!filling_) {
                column_moved(*list);
            }
        });
    }
    stack_->addWidget(columns);
    found_->setObjectName(QStringLiteral("choices"));
    found_->setItemDelegate(new PaletteDelegate(found_));
    found_->setMouseTracking(true);
    found_->setFocusPolicy(Qt::NoFocus);
    found_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    found_->setAccessibleName(tr("Places that were found"));
    stack_->addWidget(found_);
    nothing_->setObjectName(QStringLiteral("hint"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    nothing_->setTextFormat(Qt::PlainText);
    stack_->addWidget(nothing_);
    stack_->setMinimumHeight(220);
    column->addWidget(stack_, 1);
    setFocusProxy(search_);
    connect(search_, &QLineEdit::textChanged, this, &DivisionPicker::look);
    connect(found_, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_ && found_->currentItem()) {
            set_code(code_at(*found_));
        }
    });
    for (const auto& province : built_in_divisions().below({})) {
        auto* item = new QListWidgetItem(province.name, province_);
        item->setData(code_role, province.code);
    }
}

QListWidget* DivisionPicker::make_column(const QString& name)
{
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("choices"));
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void DivisionPicker::fill(QListWidget& column, const QString& parent, const QString& whole)
{
    column.clear();
    if (parent.isEmpty()) {
        return;
    }
    const auto places = built_in_divisions().below(parent);
    for (const auto& place : places) {
        // Towns are no workbook of their own.
        if (place.code.size() >= 9) {
            continue;
        }
        if (column.count() == 0) {
            auto* all = new QListWidgetItem(whole, &column);
            all->setData(code_role, parent);
        }
        auto* item = new QListWidgetItem(place.name, &column);
        item->setData(code_role, place.code);
    }
}

void DivisionPicker::column_moved(QListWidget& column)
{
    const QString code = code_at(column);
    if (!code.isEmpty()) {
        show_in_columns(code);
        set_code(code);
    }
}

void DivisionPicker::show_in_columns(const QString& code)
{
    const QScopedValueRollback filling(filling_, true);
    const auto whole_of = [](const QString& place) {
        return tr("the whole of %1").arg(built_in_divisions().name_of(place));
    };
    // From the province down; counties directly below it stand in the second column.
    QStringList way = {code};
    while (!built_in_divisions().parent_code(way.first()).isEmpty()) {
        way.prepend(built_in_divisions().parent_code(way.first()));
    }
    const QString province = way.value(0);
    const QString city = way.value(1, province);
    const QString county = way.value(2, city);
    select_code(*province_, province);
    fill(*city_, province, whole_of(province));
    select_code(*city_, city);
    const QString below = city == province ? QString() : city;
    fill(*county_, below, whole_of(city));
    select_code(*county_, county);
}

void DivisionPicker::set_code(const QString& code)
{
    if (code_ != code) {
        code_ = code;
        emit changed(code);
    }
}

void DivisionPicker::choose(const QString& code)
{
    show_in_columns(code);
    set_code(code);
}

void DivisionPicker::search(const QString& text)
{
    search_->setText(text);
}

void DivisionPicker::look()
{
    const QString text = search_->text().trimmed();
    if (text.isEmpty()) {
        if (!code_.isEmpty()) {
            show_in_columns(code_);
        }
        stack_->setCurrentIndex(0);
        return;
    }
    {
        const QScopedValueRollback filling(filling_, true);
        found_->clear();
        for (const auto& hit : find_divisions(text)) {
            auto* item = new QListWidgetItem(icon(QStringLiteral("region")), hit.name, found_);
            item->setData(OfferRole, found_->count());
            item->setData(WhereRole, hit.parents);
            item->setData(RightRole, hit.code);
            item->setData(code_role, hit.code);
            item->setData(Qt::AccessibleTextRole, QString(hit.parents + hit.name));
        }
    }
    nothing_->setText(tr("No province, city or county is called “%1”.").arg(text));
    stack_->setCurrentIndex(found_->count() > 0 ? 1 : 2);
    if (found_->count() > 0) {
        found_->setCurrentRow(0);
        set_code(code_at(*found_));
    }
}

void DivisionPicker::step(int rows)
{
    if (stack_->currentIndex() == 1) {
        found_->setCurrentRow(std::clamp(found_->currentRow() + rows, 0, found_->count() - 1));
    } else if (rows > 0) {
        province_->setFocus(Qt::TabFocusReason);
    }
}

bool DivisionPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != search_ || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(6);
        return true;
    case Qt::Key_PageUp:
        step(-6);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (stack_->currentIndex() == 1) {
            search_->clear();
            emit settled();
        }
        return true; // never the button of the dialog
    case Qt::Key_Escape:
        if (!search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace yice::ui
