// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace yice::ui
{

/// Collects the pictures of the gallery and the first failure.
class Camera
{
public:
    explicit Camera(QString folder) : folder_(std::move(folder)) {}

    /// Lets layouts, charts and paint events happen, then keeps a picture of the widget.
    void take(QWidget& widget, const QString& name);
    void keep(const QImage& picture, const QString& name);
    /// The file names, or the first failure.
    Result<QStringList> result() const;

    static void settle();

private:
    QString folder_;
    QStringList names_;
    std::optional<Error> error_;
};

} // namespace yice::ui
