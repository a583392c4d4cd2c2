// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace yice::ui
{

enum class Unsaved { Save, Discard, Stay };

/// What is to become of what was typed and not saved; asked wherever a form would close or show
/// something else. Escape goes on editing.
Unsaved ask_unsaved(QWidget* form);

} // namespace yice::ui
