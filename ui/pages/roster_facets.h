// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_query.h"
#include "ui/session.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace yice::ui
{

/// The words of a roster's columns with how many entries have each: buttons for those that matter
/// most, and lists for every other column of words and places.
class RosterFacets : public QWidget
{
    Q_OBJECT

public:
    RosterFacets(Session& session, QWidget* parent = nullptr);

    void set_spec(const RosterSpec& spec);
    /// What is asked otherwise; the counts obey it.
    void set_query(const RosterQuery& query) { query_ = query; }
    const QHash<QString, QStringList>& choices() const { return choices_; }
    void set_choices(const QHash<QString, QStringList>& choices);
    /// Opens the list of a column once it is counted.
    void open_list(const QString& field, const QPoint& global);
    /// The list as it was last opened, for tests.
    QMenu* list() const { return list_; }

signals:
    void changed();
    /// Entries that say nothing in this column.
    void blank_wanted(const QString& field);

private:
    void fill(const QString& field, const QHash<QString, int>& counts);
    void toggle(const QString& field, const QString& id, bool on);
    void show_state();

    Session& session_;
    const RosterSpec* spec_ = nullptr;
    RosterQuery query_;
    QHash<QString, QStringList> choices_;
    std::vector<std::pair<QString, QPushButton*>> buttons_;
    QMenu* list_;
};

} // namespace yice::ui
