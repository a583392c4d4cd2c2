// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yice::ui
{

struct Theme;

/// How Qt's own widgets look in this theme. Object names used by it: primary, flat, card, sidebar,
/// topbar, hint, title, figure, nav.
QString style_sheet(const Theme& theme);

} // namespace yice::ui
