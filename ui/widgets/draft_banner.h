// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace yice::ui
{

class DraftKeeper;

/// Offers what was left unsaved last time, until it is restored or let go.
class DraftBanner : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBanner(QWidget* parent = nullptr);

    /// `field_name` says what a field is called, for telling what was not kept.
    void watch(DraftKeeper& keeper, std::function<QString(const QString&)> field_name = {});

private:
    void show_left();

    DraftKeeper* keeper_ = nullptr;
    std::function<QString(const QString&)> field_name_;
    QLabel* text_;
};

} // namespace yice::ui
