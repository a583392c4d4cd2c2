// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_workbook_dialog.h"

#include "ui/style/theme.h"
#include "workbook/places.h"
#include "workbook/plans.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace yice::ui
{

NewWorkbookDialog::NewWorkbookDialog(QWidget* parent)
    : QDialog(parent),
      province_(new QComboBox),
      city_(new QComboBox),
      county_(new QComboBox),
      plan_(new QComboBox),
      path_(new QLineEdit),
      summary_(new QLabel),
      folder_(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setProperty("help", QStringLiteral("start"));
    setWindowTitle(tr("New workbook"));
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* form = new QFormLayout;
    form->setSpacing(space_2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QComboBox* box : {province_, city_, county_, plan_}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    form->addRow(tr("Province"), province_);
    form->addRow(tr("City"), city_);
    form->addRow(tr("County or district"), county_);
    summary_->setObjectName(QStringLiteral("hint"));
    form->addRow(QString(), summary_);
    form->addRow(tr("Plan"), plan_);
    auto* file = new QHBoxLayout;
    auto* choose = new QPushButton(tr("Choose…"));
    file->addWidget(path_, 1);
    file->addWidget(choose);
    form->addRow(tr("File"), file);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    create_ = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create_->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);

    for (const QString& id : built_in_plan_ids()) {
        if (const auto known = load_plan(id)) {
            plan_->addItem(known->name, id);
        }
    }
    plan_->addItem(tr("none yet"), QString());
    connect(province_, &QComboBox::currentIndexChanged, this, [this] {
        fill(*city_, province_->currentData().toString(),
             tr("the whole of %1").arg(province_->currentText()));
    });
    connect(city_, &QComboBox::currentIndexChanged, this, [this] {
        fill(*county_, city_->currentData().toString(),
             city_->currentData().toString().isEmpty()
                 ? QString()
                 : tr("the whole of %1").arg(city_->currentText()));
        region_changed();
    });
    connect(county_, &QComboBox::currentIndexChanged, this, &NewWorkbookDialog::region_changed);
    connect(path_, &QLineEdit::textEdited, this, [this] { own_path_ = true; });
    connect(choose, &QPushButton::clicked, this, &NewWorkbookDialog::choose_path);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& province : built_in_divisions().below({})) {
        province_->addItem(province.name, province.code);
    }
}

void NewWorkbookDialog::fill(QComboBox& box, const QString& parent, const QString& whole)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(whole, QString());
    if (!parent.isEmpty()) {
        for (const auto& place : built_in_divisions().below(parent)) {
            if (place.code.size() < 9) {
                box.addItem(place.name, place.code);
            }
        }
    }
    box.setEnabled(box.count() > 1);
    if (&box == city_) {
        fill(*county_, {}, {});
        region_changed();
    }
}

QString NewWorkbookDialog::region() const
{
    for (const QComboBox* box : {county_, city_, province_}) {
        if (const QString code = box->currentData().toString(); !code.isEmpty()) {
            return code;
        }
    }
    return {};
}

QString NewWorkbookDialog::plan() const
{
    return plan_->currentData().toString();
}

QString NewWorkbookDialog::path() const
{
    return QDir::fromNativeSeparators(path_->text().trimmed());
}

void NewWorkbookDialog::choose_region(const QString& code)
{
    province_->setCurrentIndex(std::max(0, province_->findData(code.left(2))));
    // Counties directly below a province or municipality stand in the box of the cities.
    for (QComboBox* box : {city_, county_}) {
        for (int i = 1; i < box->count(); ++i) {
            if (code.startsWith(box->itemData(i).toString())) {
                box->setCurrentIndex(i);
            }
        }
    }
}

void NewWorkbookDialog::region_changed()
{
    const QString code = region();
    const auto regions = built_in_divisions().tree(code);
    summary_->setText(
        tr("%1 with %2 places").arg(built_in_divisions().path_of(code)).arg(regions.size()));
    // The plan of this very place, if there is one.
    for (int i = 0; i < plan_->count(); ++i) {
        const auto known = load_plan(plan_->itemData(i).toString());
        const bool fits =
            known && !known->region_code.isEmpty() && code.startsWith(known->region_code);
        if (fits || (!known && i == plan_->count() - 1)) {
            plan_->setCurrentIndex(i);
            break;
        }
    }
    if (!own_path_) {
        path_->setText(QDir::toNativeSeparators(
            QDir(folder_).filePath(built_in_divisions().name_of(code) + QStringLiteral(".yice"))));
    }
}

void NewWorkbookDialog::choose_path()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the workbook goes"), path(),
                                                        tr("Yice workbook (*.yice)"));
    if (!chosen.isEmpty()) {
        own_path_ = true;
        path_->setText(QDir::toNativeSeparators(chosen));
    }
}

} // namespace yice::ui
