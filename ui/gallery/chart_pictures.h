// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class MainWindow;

/// Every kind of chart: from the workbook, without data, with long names, and as it prints; and
/// where they stand in the window.
void take_charts(Camera& camera, MainWindow& window);

} // namespace yice::ui
