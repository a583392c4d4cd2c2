// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class MainWindow;

/// Data and backups: without copies, with some, while a check runs and when it found faults, and
/// the questions around them. Copies are made beside the workbook.
void take_custody(Camera& camera, MainWindow& window);

} // namespace yice::ui
