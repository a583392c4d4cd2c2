// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/measure_window.h"
#include "domain/plan.h"
#include "indicators/evaluate.h"
#include "store/count_store.h"

#include <QByteArray>

#include <memory>

namespace yice
{

struct WorkbookState;

/// What a count of one measure is made of: how it is counted, and which rosters it looks at.
struct CountOrigin {
    QString signature;
    QStringList rosters; ///< and the figures of the measure, and the places
    QString stamp;       ///< of those, as they are now
};

/// The counts of one open workbook: first those of this session, then those kept in the file. A
/// count is good as long as nothing was written to a roster that it looks at.
class KeptCounts
{
public:
    /// To be called before find(), once for each look at the data: notices what was written since.
    Status look(WorkbookState& state);
    const CountOrigin& origin(const Plan& plan, const QString& measure);
    /// What these rosters hold now, as a text that changes with them; '' stands for the places.
    QString stamp_of(const QStringList& rosters) const;
    /// Null when it has to be counted.
    const MeasureTable* find(WorkbookState& state, const CountOrigin& origin,
                             const MeasureWindow& window);
    const MeasureTable* insert(const CountOrigin& origin, const MeasureWindow& window,
                               MeasureTable table, bool worth_keeping);
    /// Writes what was counted since the last time into the file. A workbook that is read-only or
    /// being written by somebody else keeps nothing; that is no failure.
    Status keep(WorkbookState& state);
    /// Lets everything go when there is too much of it. Not while somebody holds a table.
    void trim();
    /// Of a plan that is only tried out.
    void forget_plan(const QString& plan);

private:
    struct Kept {
        QString stamp;
        std::shared_ptr<MeasureTable> table;
    };

    QHash<QString, Kept> tables_;
    QHash<QString, CountOrigin> origins_;
    QHash<QString, qint64> stamps_;
    std::vector<store::KeptCount> to_keep_;
    quint64 revision_ = 0;
    qint64 data_version_ = -2;
};

} // namespace yice
