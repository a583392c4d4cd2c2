// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>

namespace yice::store
{

const db::Format& workbook_format()
{
    static const db::Format format = [] {
        db::Format made;
        made.application_id = application_id;
        for (int number = 1;; ++number) {
            // Resources are named by number alone, so that a missing one ends the list.
            QFile file(
                QStringLiteral(":/yice/migrations/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::ReadOnly)) {
                break;
            }
            made.migrations << QString::fromUtf8(file.readAll());
        }
        Q_ASSERT_X(!made.migrations.isEmpty(), "workbook_format", "migrations are not linked in");
        return made;
    }();
    return format;
}

} // namespace yice::store
