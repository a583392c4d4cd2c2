// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/camera.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>

namespace yice::ui
{

void Camera::take(QWidget& widget, const QString& name)
{
    settle();
    keep(widget.grab().toImage(), name);
}

void Camera::keep(const QImage& picture, const QString& name)
{
    const QString file = name + QStringLiteral(".png");
    if (!picture.save(QDir(folder_).filePath(file)) && !error_) {
        error_ = Error{ErrorKind::ReadOnly, folder_, file};
    }
    names_ << file;
}

void Camera::settle()
{
    for (int i = 0; i < 5; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

Result<QStringList> Camera::result() const
{
    return error_ ? Result<QStringList>(*error_) : Result<QStringList>(names_);
}

} // namespace yice::ui
