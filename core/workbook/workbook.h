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

/// How much of a file is looked at before it is opened. Outside: that it is a workbook of a known
/// version, which takes no time. Inside: every page and every reference too, which takes a second
/// for every hundred megabytes.
enum class Look { Outside, Inside };

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
    /// An older file is always looked at inside, before it is brought up to date.
    static Result<std::unique_ptr<Workbook>> open(const QString& path, bool read_only = false,
                                                  Look look = Look::Inside);
    ~Workbook();

    /// What open() with Look::Outside left out. Corrupt, with the first fault.
    Status look_inside();

    const QString& path() const;
    const RegionTree& regions() const;
    const std::vector<Plan>& plans() const;
    /// The plan of this id; the first one for an empty id; null when there is none.
    const Plan* find_plan(const QString& id) const;
    /// Changes whenever something was written through this object.
    quint64 revision() const;
    /// Reads regions and plans again, after another connection has written.
    Status refresh();
    /// Whether it was opened for looking only: every use case that writes answers ReadOnly.
    bool read_only() const;
    /// Whether SQLite keeps a rollback journal because the file lies on a network or removable
    /// drive.
    bool on_slow_drive() const;

    WorkbookState& state() { return *state_; }

private:
    explicit Workbook(std::unique_ptr<WorkbookState> state);

    std::unique_ptr<WorkbookState> state_;
};

} // namespace yice
