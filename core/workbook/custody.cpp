// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/custody.h"

#include "db/database_file.h"
#include "store/check_store.h"
#include "workbook/state.h"

#include <QFileInfo>

namespace yice
{

Result<QStringList> Custody::check()
{
    return store::find_faults(*state_.connection);
}

Status Custody::back_up(const QString& target)
{
    if (QFileInfo(target) == QFileInfo(state_.path)) {
        return Error{ErrorKind::Usage, target, QStringLiteral("exists already")};
    }
    return db::back_up(*state_.connection, target);
}

} // namespace yice
