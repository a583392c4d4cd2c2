// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columns_dialog.h"

#include "base/pinyin.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

ColumnsDialog::ColumnsDialog(const RosterSpec& spec, const std::vector<int>& columns,
                             QWidget* parent)
    : QDialog(parent), spec_(spec), search_(new QLineEdit), list_(new QListWidget)
{
    setWindowTitle(tr("Columns"));
    resize(scaled(420), scaled(560));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    search_->setPlaceholderText(tr("Search, also by pinyin"));
    search_->setAccessibleName(tr("Search for a column"));
    search_->setClearButtonEnabled(true);
    column->addWidget(search_);
    list_->setAccessibleName(tr("Columns in their order"));
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setSpacing(1);
    column->addWidget(list_, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    up_ = new QPushButton(tr("Move &up"));
    down_ = new QPushButton(tr("Move &down"));
    auto* reset_button = new QPushButton(tr("As it &comes"));
    line->addWidget(up_);
    line->addWidget(down_);
    line->addStretch(1);
    line->addWidget(reset_button);
    column->addLayout(line);
    auto* buttons = new QDialogButtonBox;
    accept_ = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    accept_->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search_, &QLineEdit::textChanged, this, &ColumnsDialog::set_search);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset_button, &QPushButton::clicked, this, &ColumnsDialog::reset);
    connect(list_, &QListWidget::itemChanged, this, &ColumnsDialog::show_state);
    connect(list_, &QListWidget::currentRowChanged, this, &ColumnsDialog::show_state);
    fill(columns);
}

void ColumnsDialog::fill(const std::vector<int>& columns)
{
    list_->clear();
    const auto add = [this](int field, bool shown) {
        auto* item =
            new QListWidgetItem(spec_.fields[static_cast<size_t>(field)].label.shown(), list_);
        item->setData(Qt::UserRole, field);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    };
    for (const int field : columns) {
        add(field, true);
    }
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        const int field = static_cast<int>(i);
        if (std::find(columns.begin(), columns.end(), field) == columns.end()) {
            add(field, false);
        }
    }
    list_->setCurrentRow(0);
    set_search(search_->text());
    show_state();
}

std::vector<int> ColumnsDialog::columns() const
{
    std::vector<int> columns;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked) {
            columns.push_back(list_->item(row)->data(Qt::UserRole).toInt());
        }
    }
    return columns;
}

void ColumnsDialog::set_search(const QString& text)
{
    if (search_->text() != text) {
        search_->setText(text); // comes back here
        return;
    }
    const NameQuery query(text);
    for (int row = 0; row < list_->count(); ++row) {
        list_->item(row)->setHidden(query.match(list_->item(row)->text()) == NameMatch::none);
    }
}

void ColumnsDialog::reset()
{
    std::vector<int> main;
    for (size_t i = 0; i < spec_.fields.size(); ++i) {
        if (spec_.fields[i].main) {
            main.push_back(static_cast<int>(i));
        }
    }
    fill(main);
}

void ColumnsDialog::move(int by)
{
    const int from = list_->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= list_->count()) {
        return;
    }
    list_->insertItem(to, list_->takeItem(from));
    list_->setCurrentRow(to);
}

void ColumnsDialog::show_state()
{
    const bool whole = search_->text().isEmpty(); // neighbours are in sight
    up_->setEnabled(whole && list_->currentRow() > 0);
    down_->setEnabled(whole && list_->currentRow() >= 0 &&
                      list_->currentRow() + 1 < list_->count());
    accept_->setEnabled(!columns().empty());
}

} // namespace yice::ui
