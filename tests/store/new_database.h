// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database_file.h"
#include "store/schema.h"
#include "temporary.h"

namespace yice::test
{

/// An empty database of the workbook's format.
struct NewDatabase {
    TemporaryFolder folder;
    std::unique_ptr<db::Connection> connection;

    NewDatabase()
    {
        auto created = db::create_file(folder.path("a.yice"), store::workbook_format());
        REQUIRE_OK(created);
        connection = std::move(created.value());
    }
};

} // namespace yice::test
