// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask_unsaved.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace yice::ui
{

namespace
{

struct UnsavedText {
    Q_DECLARE_TR_FUNCTIONS(UnsavedText)
};

} // namespace

Unsaved ask_unsaved(QWidget* form)
{
    QMessageBox box(QMessageBox::NoIcon, UnsavedText::tr("Not saved yet"),
                    UnsavedText::tr("What was typed has not been saved yet."),
                    QMessageBox::NoButton, form);
    auto* save = box.addButton(UnsavedText::tr("&Save"), QMessageBox::AcceptRole);
    auto* discard = box.addButton(UnsavedText::tr("&Discard"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(UnsavedText::tr("&Go on editing"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("primary"));
    discard->setObjectName(QStringLiteral("discard"));
    stay->setObjectName(QStringLiteral("stay"));
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == save      ? Unsaved::Save
           : box.clickedButton() == discard ? Unsaved::Discard
                                            : Unsaved::Stay;
}

} // namespace yice::ui
