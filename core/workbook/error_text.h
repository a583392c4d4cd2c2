// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace yice
{

/// What happened, that the data is safe, and what to do: one or two sentences in the language of
/// the program. The window and the command line say the same.
QString error_text(const Error& error);

} // namespace yice
