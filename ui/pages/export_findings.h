// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/imports.h"

class QWidget;

namespace yice::ui
{

/// Asks for a file and writes what was noticed into it, for the town that filled the sheet in.
void export_findings(QWidget* parent, const Preparation& preparation);

} // namespace yice::ui
