// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry_history.h"
#include "ui/session.h"

#include <QDialog>

class QCheckBox;

namespace yice::ui
{

class TextTable;

/// Who or what an entry was as of when: every version with its file or edit, what changed marked.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Session& session, const RosterSpec& spec, const EntryHistory& history,
                  QWidget* parent = nullptr);

private:
    void fill();
    void fill(TextTable& table, const std::vector<EntryVersion>& versions, bool all_fields);

    Session& session_;
    const RosterSpec& spec_;
    const EntryHistory history_;
    TextTable* states_;
    TextTable* identity_;
    QCheckBox* all_fields_;
};

} // namespace yice::ui
