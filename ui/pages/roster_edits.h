// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "workbook/imports.h"

#include <QObject>

class QWidget;

namespace yice::ui
{

class RosterGrid;
class RosterModel;

/// Changes to many cells of the grid, as Excel makes them: copy and paste of blocks, fill down,
/// clear, replace. Every one is checked like a sheet and is one step that can be taken back.
class RosterEdits : public QObject
{
    Q_OBJECT

public:
    /// More are not checked while the window waits.
    static constexpr qint64 most_cells = 50'000;

    RosterEdits(Session& session, RosterGrid& grid, QWidget* window);

    void set_model(RosterModel* model) { model_ = model; }

    /// The selected cells for Excel: tabs and line ends; identity numbers masked.
    void copy();
    /// The clipboard from the first selected cell on; one cell fills everything that is selected.
    void paste();
    void fill_down();
    void clear();
    /// One cell that was edited where it stands.
    void put(int row, int column, const QString& text);
    /// In these entries and fields; after a look at what would change.
    void replace(const std::vector<EntryId>& entries, const QStringList& fields,
                 const QString& text, const QString& with);

    /// Whether the preview is shown and accepted without asking: for tests and pictures.
    using Preview = std::function<bool(class EditsDialog&)>;
    void set_preview(const Preview& preview) { preview_ = preview; }

signals:
    /// Something was written; rows stay where they are.
    void written(const QString& sentence);
    /// A sentence for the line under the grid.
    void told(const QString& sentence, bool bad);

private:
    EntryEdit& edit_of(std::vector<EntryEdit>& edits, int row) const;
    void add(std::vector<EntryEdit>& edits, int row, int column, const QString& text) const;
    bool too_many(qint64 cells);
    /// `always_ask`: also when nothing is odd about it.
    void write(const std::vector<EntryEdit>& edits, const QString& title, bool always_ask);

    Session& session_;
    RosterGrid& grid_;
    QWidget* window_;
    RosterModel* model_ = nullptr;
    Preview preview_;
};

} // namespace yice::ui
