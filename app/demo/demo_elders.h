// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_city.h"

#include <QDate>

#include <functional>

namespace yice::app
{

/// One made-up person of the register.
struct DemoElder {
    int number = 0; ///< in the city, from 0
    size_t county = 0;
    QString name;
    QString identity;
    QDate born;
    bool male = false;
    int age = 0;
    QString town;
    QString village;    ///< or empty
    QStringList living; ///< 独居, 失能 …: for these the bureau visits every month
    QString welfare;    ///< 低保, 特困 … or empty
    QString ability;
    QString support;  ///< 集中供养 …
    QString lives_in; ///< a care home
    QString room;
    QString bed;
    QDate admitted;
    QString guardian;
    QString phone;

    bool in_hardship() const { return !living.isEmpty(); }
};

/// Hands out the people of the city one after the other, county by county, and keeps none of them.
/// The same people every time.
void for_each_elder(const DemoCity& city, const std::function<void(const DemoElder&)>& take);

} // namespace yice::app
