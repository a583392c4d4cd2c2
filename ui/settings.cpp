// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

namespace yice::ui
{

QSettings& settings()
{
    static QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Yice"),
                          QStringLiteral("yice"));
    return file;
}

} // namespace yice::ui
