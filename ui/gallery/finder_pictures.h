// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class MainWindow;

/// The start page with none and many workbooks, the first steps, a new workbook that is looked for.
/// The window is on its start page before and after.
void take_start(Camera& camera, MainWindow& window);

/// Ctrl+K over the open workbook: nothing typed, several things typed, nothing found.
void take_quick_find(Camera& camera, MainWindow& window);

} // namespace yice::ui
