// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace yice::ui
{

/// A white panel with a title on its left, a hint on its right, and room below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void set_title(const QString& title);
    void set_hint(const QString& hint);
    QVBoxLayout* body() { return body_; }
    /// The row of the title, for buttons at its right end.
    QHBoxLayout* head() { return head_; }

private:
    QVBoxLayout* body_;
    QHBoxLayout* head_;
    QLabel* title_;
    QLabel* hint_;
};

} // namespace yice::ui
