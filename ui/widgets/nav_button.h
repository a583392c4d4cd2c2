// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace yice::ui
{

/// A page in the navigation: icon, name, and at its right end what is worth knowing about it.
class NavButton : public QPushButton
{
    Q_OBJECT

public:
    NavButton(const QString& page, const QString& name, QWidget* parent = nullptr);

    const QString& page() const { return page_; }
    /// "20", "3 overdue"; empty for nothing.
    void set_badge(const QString& text);

private:
    QString page_;
    QString name_;
    QLabel* badge_;
};

} // namespace yice::ui
