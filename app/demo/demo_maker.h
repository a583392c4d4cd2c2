// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demo_job.h"

namespace yice::app
{

/// What the start page of the window makes its example with.
ui::DemoMaker demo_maker();

} // namespace yice::app
