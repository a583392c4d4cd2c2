// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "ui/reader.h"
#include "workbook/workbook.h"

#include <QObject>

#include <memory>

namespace yice::ui
{

/// What every page looks at: the open workbook, its plan, the period and the region. Pages read it
/// and ask again when it says that something changed.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    void open(std::unique_ptr<Workbook> workbook);
    void close();
    bool is_open() const { return workbook_ != nullptr; }
    Workbook& workbook() const;
    /// For everything that may take longer than a blink.
    Reader& reader() const;
    /// The plan that is shown; null when the workbook has none.
    const Plan* plan() const;
    const Period& period() const { return period_; }
    RegionId region() const { return region_; }
    const Region& place() const;

    void set_plan(const QString& id);
    void set_period(const Period& period);
    void set_region(RegionId region);
    /// Something was written: by this thread or by a worker with a connection of its own.
    void written();

signals:
    void opened();
    void closed();
    /// Plan, period, region or data are not what they were.
    void changed();
    /// The reader has questions to answer, or no longer.
    void reading(bool busy);

private:
    std::unique_ptr<Workbook> workbook_;
    std::unique_ptr<Reader> reader_; ///< ends before the workbook closes
    QString plan_;
    Period period_;
    RegionId region_;
};

} // namespace yice::ui
