// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/xlsx_archive.h"

#ifdef YICE_XLSX
#include <zip.h>
#endif

namespace yice
{

#ifdef YICE_XLSX

XlsxArchive::XlsxArchive(const QByteArray& bytes, qint64 limit) : limit_(limit), bytes_(bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes_.constData(), static_cast<zip_uint64_t>(bytes_.size()), 0, &error);
    if (source) {
        archive_ = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive_) {
            zip_source_free(source);
        }
    }
    zip_error_fini(&error);
}

XlsxArchive::~XlsxArchive()
{
    if (archive_) {
        zip_discard(static_cast<zip_t*>(archive_));
    }
}

std::optional<QByteArray> XlsxArchive::part(const QString& name)
{
    auto* archive = static_cast<zip_t*>(archive_);
    zip_file_t* file =
        archive ? zip_fopen(archive, name.toUtf8().constData(), ZIP_FL_NOCASE) : nullptr;
    if (!file) {
        return std::nullopt;
    }
    // The size that the archive states may be a lie, so what comes out is counted.
    QByteArray content;
    QByteArray block(1 << 16, Qt::Uninitialized);
    zip_int64_t read = 0;
    while ((read = zip_fread(file, block.data(), static_cast<zip_uint64_t>(block.size()))) > 0) {
        unpacked_ += read;
        if (content.size() + read > limit_ || unpacked_ > largest_whole) {
            too_large_ = true;
            break;
        }
        content.append(block.constData(), static_cast<qsizetype>(read));
    }
    zip_fclose(file);
    return too_large_ || read < 0 ? std::nullopt : std::optional(content);
}

#else

XlsxArchive::XlsxArchive(const QByteArray& bytes, qint64 limit) : limit_(limit), bytes_(bytes) {}

XlsxArchive::~XlsxArchive() = default;

std::optional<QByteArray> XlsxArchive::part(const QString&)
{
    return std::nullopt;
}

#endif

} // namespace yice
