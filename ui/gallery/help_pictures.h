// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class MainWindow;

/// The manual: chapters with tables and lists, a search, one opened from a page.
void take_help(Camera& camera, MainWindow& window);

} // namespace yice::ui
