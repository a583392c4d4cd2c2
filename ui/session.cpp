// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "workbook/plans.h"
#include "workbook/progress.h"

#include <QDate>

namespace yice::ui
{

Session::Session(QObject* parent) : QObject(parent) {}

Session::~Session() = default;

void Session::open(std::unique_ptr<Workbook> workbook)
{
    reader_.reset();
    workbook_ = std::move(workbook);
    reader_ = std::make_unique<Reader>(workbook_->path(), workbook_->read_only());
    connect(reader_.get(), &Reader::busy_changed, this, &Session::reading);
    const auto newest = Progress(*workbook_).newest_period(QDate::currentDate());
    period_ = newest ? *newest : Period::quarter_of(QDate::currentDate());
    region_ = workbook_->regions().root().id;
    plan_.clear();
    emit opened();
    emit changed();
}

void Session::close()
{
    reader_.reset();
    workbook_.reset();
    emit closed();
}

Workbook& Session::workbook() const
{
    Q_ASSERT(workbook_);
    return *workbook_;
}

Reader& Session::reader() const
{
    Q_ASSERT(reader_);
    return *reader_;
}

const Plan* Session::plan() const
{
    return workbook_ ? workbook_->find_plan(plan_) : nullptr;
}

const Region& Session::place() const
{
    const Region* region = workbook().regions().find(region_);
    return region ? *region : workbook().regions().root();
}

void Session::set_plan(const QString& id)
{
    if (plan_ != id) {
        plan_ = id;
        emit changed();
    }
}

void Session::set_period(const Period& period)
{
    if (period.valid() && !(period_ == period)) {
        period_ = period;
        emit changed();
    }
}

void Session::set_region(RegionId region)
{
    if (region_ != region && workbook().regions().find(region)) {
        region_ = region;
        emit changed();
    }
}

void Session::written()
{
    // A failure here shows again, with its words, as soon as a page asks for anything.
    (void) workbook_->refresh();
    reader_->written();
    if (!workbook_->regions().find(region_)) {
        region_ = workbook_->regions().root().id;
    }
    emit changed();
}

} // namespace yice::ui
