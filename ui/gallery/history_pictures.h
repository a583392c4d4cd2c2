// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class MainWindow;

/// The history beside a page: of an empty workbook; of a filled one, also with steps undone.
void take_empty_history(Camera& camera, MainWindow& window);
/// Leaves the workbook as it was.
void take_history(Camera& camera, MainWindow& window);

} // namespace yice::ui
