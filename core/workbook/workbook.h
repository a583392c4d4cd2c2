// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan.h"
#include "domain/region.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace yice
{

struct WorkbookState;

/// One open workbook file. The door into core: everything the window and the command line do goes
/// through the use cases of this folder, each of which is made from a Workbook and is cheap.
///
/// A Workbook belongs to the thread that opened it; another thread opens its own.
class Workbook
{
public:
    /// Creates `path` for a region (code, name or path of names) with all its places and the plans
    /// (built-in ids or paths of plan files). On failure no file is left.
    static Result<std::unique_ptr<Workbook>> create(const QString& path, const QString& region,
                                                    const QStringList& plans);
    static Result<std::unique_ptr<Workbook>> open(const QString& path, bool read_only = false);
    /// A second connection to a file that is open already, for another thread: what open() has looked
    /// for is not looked for again.
    static Result<std::unique_ptr<Workbook>> open_beside(const QString& path);
    ~Workbook();

    const QString& path() const;
    const RegionTree& regions() const;
    const std::vector<Plan>& plans() const;
    /// The plan of this id; the first one for an empty id; null when there is none.
    const Plan* find_plan(const QString& id) const;
    /// Changes whenever something was written through this object.
    quint64 revision() const;
    /// Reads regions and plans again, after another connection has written.
    Status refresh();
    /// Whether SQLite keeps a rollback journal because the file lies on a network or removable
    /// drive.
    bool on_slow_drive() const;

    WorkbookState& state() { return *state_; }

private:
    explicit Workbook(std::unique_ptr<WorkbookState> state);

    std::unique_ptr<WorkbookState> state_;
};

} // namespace yice
