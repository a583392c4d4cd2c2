// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

class QCoreApplication;

namespace yice::ui
{

/// Makes the whole program, Qt's own dialogs included, speak the language. Called once at start,
/// before any text is made.
void install_language(QCoreApplication& application, Language language);

} // namespace yice::ui
