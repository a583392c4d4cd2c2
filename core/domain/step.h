// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QString>

namespace yice
{

/// One line of the journal of everything that can be taken back.
struct Step {
    enum class Kind {
        Batch, ///< an import, an edit in the form, a figure, an entry that was removed
        Plan,
        Place ///< that was added
    };
    StepId id;
    Kind kind = Kind::Batch;
    BatchId batch;          ///< Batch
    QString plan;           ///< Plan: its id
    qint64 version = 0;     ///< Plan: what stood before it
    RegionId region;        ///< Place
    QString what;           ///< Plan and Place: see workbook/history_text
    qint64 position = 0;    ///< the order of the journal
    qint64 moment = 0;      ///< when it was done, taken back or done again, counted over all steps
    QDateTime made_at;      ///< UTC
    QDateTime undone_at;    ///< invalid while it stands
    bool forgotten = false; ///< taken back, and what would do it again is no longer kept

    bool undone() const { return undone_at.isValid(); }
};

} // namespace yice
