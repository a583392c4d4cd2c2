// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace yice::ui
{

class BackupKeeper;
class MainWindow;

/// Keeps the one window of the program. Another language or other colours are another window, at
/// the same place, with the same workbook: widgets are made in the colours and words of their time.
class WindowOwner : public QObject
{
    Q_OBJECT

public:
    /// `prepare` gives every window what lies above this floor.
    explicit WindowOwner(std::function<void(MainWindow&)> prepare, QObject* parent = nullptr);
    ~WindowOwner() override;

    MainWindow& window() { return *window_; }

private:
    void make();
    void renew();

    std::function<void(MainWindow&)> prepare_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<BackupKeeper> backups_; ///< of the window's workbook
    bool renewing_ = false;
};

} // namespace yice::ui
