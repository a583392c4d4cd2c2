// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace yice
{

/// What is said about a fault of a plan file. The place of it, in front, stays as the file writes
/// it.
struct PlanFault {
    Q_DECLARE_TR_FUNCTIONS(PlanFault)
};

} // namespace yice
