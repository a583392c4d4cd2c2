// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace yice::ui
{

class RosterModel;

/// A roster as of the period: search, filter, sort, choose columns, export what is shown.
class RostersPage : public Page
{
    Q_OBJECT

public:
    RostersPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Rosters"); }

protected:
    void refresh() override;

private:
    void ask();
    void fill_filter(QPushButton& button, const QString& field);
    void add_filter(QHBoxLayout& bar, const QString& field);
    void choose_columns(const QPoint& at);
    void fit_columns();
    void export_shown();
    void save_template();

    RosterModel* model_;
    QTableView* table_;
    QLineEdit* search_;
    QLabel* count_;
    QLabel* empty_;
    QTimer* typing_;
    QHash<QString, QStringList> choices_;
    std::vector<std::pair<QString, QPushButton*>> filters_;
};

} // namespace yice::ui
