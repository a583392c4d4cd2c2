// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace yice::ui
{

/// Typing in what another bureau reported: the figures of one indicator for a place and the period.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    FiguresDialog(Session& session, const Plan& plan, const Indicator& indicator,
                  QWidget* parent = nullptr);

private:
    struct Entry {
        FigureSpec figure;
        QLineEdit* value = nullptr;
    };

    void show_known();
    void save();

    Session& session_;
    Indicator indicator_;
    std::vector<Entry> entries_;
    QComboBox* place_;
    QLineEdit* source_;
    QLabel* fault_;
};

} // namespace yice::ui
