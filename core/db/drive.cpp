// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace yice::db
{

Drive drive_of(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    // A UNC path is a network drive whatever its server calls the file system.
    if (folder.startsWith(QLatin1String("//")) || folder.startsWith(QLatin1String("\\\\"))) {
        return Drive::Network;
    }
    const QStorageInfo storage(folder);
#ifdef Q_OS_WIN
    // A network drive with a letter says NTFS, as its server does.
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    switch (GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16()))) {
    case DRIVE_REMOTE:
        return Drive::Network;
    case DRIVE_REMOVABLE:
        return Drive::Removable;
    default:
        break;
    }
#endif
    const QByteArray system = storage.fileSystemType().toLower();
    for (const char* name : {"nfs", "cifs", "smb", "9p", "fuse.sshfs"}) {
        if (system.startsWith(name)) {
            return Drive::Network;
        }
    }
    // FAT and exFAT are what memory sticks carry.
    for (const char* name : {"vfat", "msdos", "exfat", "fat"}) {
        if (system.startsWith(name)) {
            return Drive::Removable;
        }
    }
    return Drive::Fixed;
}

Journal journal_for(const QString& path)
{
    return drive_of(path) == Drive::Fixed ? Journal::Wal : Journal::Rollback;
}

} // namespace yice::db
