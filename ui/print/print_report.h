// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QWidget;

namespace yice::ui
{

class PageLayout;

/// Asks for printer and pages, then prints on A4. Closing the dialog is no failure.
Status ask_and_print(const PageLayout& layout, const QString& title, QWidget* parent);

} // namespace yice::ui
