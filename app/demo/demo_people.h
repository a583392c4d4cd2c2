// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_dice.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace yice::app
{

/// Identity numbers that nobody has, all different: area code 999999 was never issued. Remembers
/// how many people were born on a day, not the numbers.
class IdentityNumbers
{
public:
    QString next(QDate born, bool male);

private:
    QHash<qint64, int> born_on_; ///< day and sex → how many
};

/// Put together from common characters; one in some hundred has a character that GBK does not know.
QString made_up_name(Dice& dice, bool male);
/// No network gives out numbers that begin with 100.
QString made_up_phone(Dice& dice);

} // namespace yice::app
