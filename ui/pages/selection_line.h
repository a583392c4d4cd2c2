// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QLabel>
#include <QTimer>

namespace yice::ui
{

class RosterGrid;
class RosterModel;

/// What the selected cells add up to, at the end of the line under a grid: count, sum, mean, least
/// and greatest, as Excel says them. Adds up on the reader's thread, however many there are.
class SelectionLine : public QLabel
{
    Q_OBJECT

public:
    SelectionLine(Session& session, RosterGrid& grid, QWidget* parent = nullptr);

    void set_model(RosterModel* model) { model_ = model; }
    /// Adds up now.
    void look();

private:
    Session& session_;
    RosterGrid& grid_;
    RosterModel* model_ = nullptr;
    QTimer waiting_;
};

} // namespace yice::ui
