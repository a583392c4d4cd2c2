// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts.h"

#include <QWidget>

#include <functional>

namespace yice::ui
{

/// The lines, texts, choices and ticks below a widget as cells, in their order: what most forms
/// hold. Editors inside a part that tells its content by itself are left to it.
class FormCells
{
public:
    /// A part of a form with editors that come and go.
    struct Part {
        QWidget* root = nullptr;
        QString name;
        std::function<QString()> text;
        std::function<void(const QString&)> put;
    };

    /// `changed` is called whenever something is typed or chosen.
    FormCells(QWidget& root, std::vector<Part> parts, const std::function<void()>& changed);

    Cells cells() const;
    void put(const Cells& cells);

private:
    QString name_of(size_t index) const;

    std::vector<QWidget*> editors_;
    std::vector<Part> parts_;
};

} // namespace yice::ui
