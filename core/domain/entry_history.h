// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/roster_spec.h"

#include <QDate>

#include <vector>

namespace yice
{

/// One thing that was said about an entry: its state as of a day, or what identifies it.
struct EntryVersion {
    QDate as_of;          ///< of a state; the day of an event; invalid: what identifies the entry
    Record record;        ///< the fields of that home alone, the others missing
    BatchId batch;        ///< that said it; invalid: no longer known
    Batch source;         ///< of that batch; its id is invalid when the batch is no longer known
    int line = 0;         ///< of the batch's file
    bool standing = true; ///< false: a later batch said something else about the same day
};

/// Everything that is known about who or what an entry was as of when, oldest day first; of one
/// day in the order in which it was said.
struct EntryHistory {
    EntryId entry;
    QString name;
    std::vector<EntryVersion> identity;
    std::vector<EntryVersion> states;
};

} // namespace yice
