// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace yice::ui
{

class MainWindow;

/// Keeps the one window of the program. Another language or other colours are another window, at
/// the same place, with the same workbook: widgets are made in the colours and words of their time.
class WindowOwner : public QObject
{
    Q_OBJECT

public:
    explicit WindowOwner(QObject* parent = nullptr);
    ~WindowOwner() override;

    MainWindow& window() { return *window_; }

private:
    void make();
    void renew();

    std::unique_ptr<MainWindow> window_;
    bool renewing_ = false;
};

} // namespace yice::ui
