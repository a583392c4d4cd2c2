// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook.h"

#include "db/database_file.h"
#include "db/statement.h"
#include "plans/plan_file.h"
#include "store/custody_store.h"
#include "store/plan_store.h"
#include "store/region_store.h"
#include "store/schema.h"
#include "workbook/places.h"
#include "workbook/plans.h"
#include "workbook/state.h"

#include <QFile>

namespace yice
{

Status WorkbookState::reload_regions()
{
    auto tree = store::read_regions(*connection);
    if (!tree) {
        return tree.error();
    }
    if (tree->empty()) {
        return Error{ErrorKind::Corrupt, path, QStringLiteral("no regions")};
    }
    regions = std::move(tree.value());
    return {};
}

Status WorkbookState::reload_plans()
{
    const auto files = store::read_plans(*connection);
    if (!files) {
        return files.error();
    }
    plans.clear();
    for (const QByteArray& json : *files) {
        auto plan = read_plan(json, path);
        if (!plan) {
            return plan.error();
        }
        plans.push_back(std::move(plan.value()));
    }
    return {};
}

Workbook::Workbook(std::unique_ptr<WorkbookState> state) : state_(std::move(state)) {}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::create(const QString& path, const QString& region,
                                                   const QStringList& plans)
{
    // Everything that can be refused is looked at before a file exists.
    const auto code = built_in_divisions().find(region);
    if (!code) {
        return Error{code.error().kind, region, QStringLiteral("region|") + code.error().detail};
    }
    std::vector<Plan> read;
    for (const QString& plan : plans) {
        auto loaded = load_plan(plan);
        if (!loaded) {
            return loaded.error();
        }
        read.push_back(std::move(loaded.value()));
    }
    auto connection = db::create_file(path, store::workbook_format());
    if (!connection) {
        return connection.error();
    }
    auto state = std::make_unique<WorkbookState>();
    state->path = path;
    state->connection = std::move(connection.value());
    const auto fill = [&]() -> Status {
        auto transaction = db::Transaction::begin(*state->connection);
        if (!transaction) {
            return transaction.error();
        }
        if (auto done = store::insert_regions(*state->connection, built_in_divisions().tree(*code));
            !done) {
            return done;
        }
        if (auto done = store::give_workbook_id(*state->connection); !done) {
            return done;
        }
        for (const Plan& plan : read) {
            if (auto done = store::write_plan(*state->connection, plan.id, write_plan(plan));
                !done) {
                return done;
            }
        }
        return transaction->commit();
    };
    Status filled = fill();
    if (filled) {
        filled = state->reload_regions();
    }
    if (filled) {
        filled = state->reload_plans();
    }
    if (!filled) {
        state.reset(); // closes the file before it is removed
        QFile::remove(path);
        return filled.error();
    }
    return std::unique_ptr<Workbook>(new Workbook(std::move(state)));
}

Status Workbook::look_inside()
{
    return db::check_content(*state_->connection);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path, bool read_only, Look look)
{
    auto connection = db::guarded_open(path, store::workbook_format(),
                                       read_only ? db::Access::ReadOnly : db::Access::ReadWrite,
                                       look == Look::Inside);
    if (!connection) {
        return connection.error();
    }
    auto state = std::make_unique<WorkbookState>();
    state->path = path;
    state->read_only = read_only;
    state->connection = std::move(connection.value());
    if (!read_only) {
        // Only copies ask for it: a moment in which another program writes does not matter.
        (void) store::give_workbook_id(*state->connection);
    }
    if (auto done = state->reload_regions(); !done) {
        return done.error();
    }
    if (auto done = state->reload_plans(); !done) {
        return done.error();
    }
    return std::unique_ptr<Workbook>(new Workbook(std::move(state)));
}

const QString& Workbook::path() const
{
    return state_->path;
}

const RegionTree& Workbook::regions() const
{
    return state_->regions;
}

const std::vector<Plan>& Workbook::plans() const
{
    return state_->plans;
}

const Plan* Workbook::find_plan(const QString& id) const
{
    for (const Plan& plan : state_->plans) {
        if (id.isEmpty() || plan.id == id) {
            return &plan;
        }
    }
    return nullptr;
}

quint64 Workbook::revision() const
{
    return state_->revision;
}

Status Workbook::refresh()
{
    state_->touched();
    state_->counts.trim();
    if (auto done = state_->reload_regions(); !done) {
        return done;
    }
    return state_->reload_plans();
}

bool Workbook::read_only() const
{
    return state_->read_only;
}

bool Workbook::on_slow_drive() const
{
    return db::journal_for(state_->path) == db::Journal::Rollback;
}

} // namespace yice
