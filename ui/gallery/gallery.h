// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace yice::ui
{

/// What the gallery shows: a filled workbook, an empty one, and two sheets to preview.
struct GalleryInput {
    QString workbook;
    QString empty_workbook;
    QString sheet;
    QString bad_sheet;
    QStringList several_sheets;
};

/// Writes a PNG of every page and dialog into `folder`; gives their names.
Result<QStringList> write_gallery(const QString& folder, const GalleryInput& input);

} // namespace yice::ui
