// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace yice::ui
{

/// The tree of places; adds villages, communities and development zones of one's own.
class PlacesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlacesDialog(Session& session, QWidget* parent = nullptr);

private:
    void fill();
    void add();

    Session& session_;
    QTreeWidget* tree_;
    QLineEdit* name_;
    QComboBox* level_;
    QPushButton* add_;
    QLabel* below_;
    QLabel* fault_;
};

} // namespace yice::ui
