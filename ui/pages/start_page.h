// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace yice::ui
{

/// What stands in the window before a workbook is open: the recent ones, a new one, another one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void set_recent(const QStringList& paths);

signals:
    void create_wanted();
    void choose_wanted();
    void restore_wanted();
    void open_wanted(const QString& path);

private:
    QVBoxLayout* recent_;
};

} // namespace yice::ui
