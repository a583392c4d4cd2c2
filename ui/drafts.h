// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yice::ui
{

/// What stands in a form, by the name of its field.
using Cells = QHash<QString, QString>;

/// Which form of which workbook a draft belongs to.
struct DraftKey {
    QString workbook; ///< path of its file
    QString form;     ///< id of the roster, "task", "indicator" …
    QString item;     ///< what the form shows, and as of when: 12@2025Q3, new@2025Q3
};

/// What was typed into a form and not saved.
struct Draft {
    DraftKey key;
    QString title; ///< for people: which form it was
    QDateTime saved_at;
    Cells cells;          ///< only what differs from what was saved
    QStringList left_out; ///< fields that held a whole identity number: never written to the disk
};

/// Drafts on this computer's disk, one small file each, so that a crash or a power cut costs at
/// most a second of typing. They belong to the user, not to the workbook: nobody who is handed the
/// workbook sees them. Those of the last 90 days are kept.
class Drafts
{
public:
    /// The drafts of a workbook, newest first. A file that cannot be read is no draft.
    static std::vector<Draft> of(const QString& workbook);
    static std::optional<Draft> find(const DraftKey& key);
    /// Whole or not at all. Without cells there is nothing to keep: the draft goes. Whole identity
    /// numbers are left out or masked, whichever field they stand in.
    static Status keep(Draft draft);
    static void drop(const DraftKey& key);

    /// Where they lie; of the tests and the gallery, elsewhere than the user's.
    static QString folder();
    static void use_folder(const QString& folder);
};

} // namespace yice::ui
