// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_figures.h"
#include "app/demo/demo_homes.h"
#include "base/period.h"
#include "domain/region.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yice::app
{

struct DemoTown {
    QString name;
    QStringList villages; ///< that only the sheets know
    bool street = false;
};

struct DemoCounty {
    RegionId id;
    QString name;
    std::vector<DemoTown> towns;
};

/// What the sheets of all bureaus agree on.
struct DemoCity {
    QString name;
    QString folder; ///< of the sheets
    std::vector<DemoCounty> counties;
    std::vector<DemoHome> homes;
    std::vector<DemoFigure> figures;      ///< of every quarter
    QHash<QString, QString> figure_names; ///< by id, as the plan has them
    Period first;
    Period last;
    int quarter = 0; ///< number of the last quarter from 2021Q1 = 1
    int elders = 0;
    quint32 seed = 0;

    QDate today() const { return last.last_day(); }
    /// 2025年三季度, whatever the language of the program.
    QString when() const;
    /// Care homes in operation in the last quarter.
    std::vector<const DemoHome*> open_homes() const;
    /// The newest figure of the whole city until `day`; `otherwise` when there is none.
    double figure(const QString& id, QDate day, double otherwise) const;
};

/// The counties with their towns; a few towns get villages, which no table of divisions has.
std::vector<DemoCounty> demo_counties(const RegionTree& regions);

QString quarter_in_words(const Period& period);

} // namespace yice::app
