// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/period.h"
#include "domain/finding.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace yice
{

/// One import, edit or typed-in figure that happened, with what it did.
struct Batch {
    BatchId id;
    QString kind; ///< import, figure, edit
    QString roster;
    Period period;
    QString file;
    QString encoding;
    QString delimiter;
    int header_line = 0;
    int rows = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    int warnings = 0;
    int removed = 0;     ///< entries that were taken out of the roster
    EntryId entry;       ///< an edit of one entry: which
    QString subject;     ///< its name, as it was then
    QStringList fields;  ///< ids of those that an edit changed
    QDateTime made_at;   ///< UTC
    int kept = 0;        ///< rows that stayed when it was taken back: later ones built on them
    QDateTime undone_at; ///< invalid while it stands
};

} // namespace yice
