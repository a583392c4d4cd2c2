// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "workbook/plans.h"
#include "workbook/progress.h"

#include <QDate>

namespace yice::ui
{

Session::Session(QObject* parent) : QObject(parent) {}

Session::~Session()
{
    if (workbook_) {
        emit closing();
    }
}

void Session::open(std::unique_ptr<Workbook> workbook)
{
    if (workbook_) {
        emit closing();
    }
    workbook_ = std::move(workbook);
    const auto newest = Progress(*workbook_).newest_period(QDate::currentDate());
    period_ = newest ? *newest : Period::quarter_of(QDate::currentDate());
    region_ = workbook_->regions().root().id;
    plan_.clear();
    emit opened();
    emit changed();
}

void Session::close()
{
    if (workbook_) {
        emit closing();
    }
    workbook_.reset();
    emit closed();
}

Workbook& Session::workbook() const
{
    Q_ASSERT(workbook_);
    return *workbook_;
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
    if (!workbook_->regions().find(region_)) {
        region_ = workbook_->regions().root().id;
    }
    emit changed();
}

} // namespace yice::ui
