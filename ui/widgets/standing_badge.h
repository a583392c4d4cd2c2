// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QWidget>

namespace yice::ui
{

/// Sign and word of a standing.
class StandingBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StandingBadge(QWidget* parent = nullptr);
    void set_standing(Standing standing);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Standing standing_ = Standing::NoData;
};

} // namespace yice::ui
