// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace yice::ui
{

/// What the window remembers about this user: recent workbooks, language, theme, geometry. A file
/// of the user's, never the registry, so that it can be looked at and removed.
QSettings& settings();

} // namespace yice::ui
