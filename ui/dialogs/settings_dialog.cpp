// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/settings.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
    box.setProperty("chosen", box.currentIndex());
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent), theme_(new QComboBox), text_(new QComboBox), language_(new QComboBox)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(scaled(400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_4);
    auto* form = new QFormLayout;
    form->setSpacing(space_3);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    theme_->addItem(tr("As the system"), QString());
    theme_->addItem(tr("Light"), QStringLiteral("light"));
    theme_->addItem(tr("Dark"), QStringLiteral("dark"));
    text_->addItem(tr("Usual"), 1.0);
    text_->addItem(tr("Large"), 1.25);
    text_->addItem(tr("Very large"), 1.5);
    language_->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    form->addRow(tr("&Colours"), theme_);
    form->addRow(tr("&Texts"), text_);
    form->addRow(tr("&Language"), language_);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    auto* use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    choose(*theme_, settings().value(QStringLiteral("theme"), QString()));
    choose(*text_, settings().value(QStringLiteral("text_scale"), 1.0).toDouble());
    choose(*language_, settings().value(QStringLiteral("language"), QStringLiteral("zh_CN")));
}

void SettingsDialog::accept()
{
    const struct {
        const char* key;
        const QComboBox* box;
    } chosen[] = {{"theme", theme_}, {"text_scale", text_}, {"language", language_}};
    for (const auto& [key, box] : chosen) {
        const QString name = QString::fromLatin1(key);
        if (box->currentIndex() != box->property("chosen").toInt()) {
            settings().setValue(name, box->currentData());
            changed_ = true;
        }
    }
    QDialog::accept();
}

} // namespace yice::ui
