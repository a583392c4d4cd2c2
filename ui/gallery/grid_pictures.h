// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class MainWindow;

/// The grid of the rosters: filters, frozen columns, finding, pasting, columns, history.
void take_grid(Camera& camera, MainWindow& window);

} // namespace yice::ui
