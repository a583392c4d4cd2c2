// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbook_memory.h"

#include "ui/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace yice::ui
{

namespace
{

/// A path holds slashes, which would be groups of the settings.
QString group_of(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return QStringLiteral("workbooks/") +
           QString::fromLatin1(
               QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

std::optional<WorkbookMemory> WorkbookMemory::of(const QString& path)
{
    const QVariantMap kept = settings().value(group_of(path)).toMap();
    if (kept.isEmpty()) {
        return std::nullopt;
    }
    WorkbookMemory memory;
    memory.place = {kept.value(QStringLiteral("page")).toString(),
                    kept.value(QStringLiteral("item")).toString(),
                    {}};
    memory.period =
        Period::parse(kept.value(QStringLiteral("period")).toString()).value_or(Period());
    memory.plan = kept.value(QStringLiteral("plan")).toString();
    memory.region = kept.value(QStringLiteral("region")).toLongLong();
    const QVariantMap pages = kept.value(QStringLiteral("pages")).toMap();
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        memory.arrangements.insert(page.key(), page->toMap());
    }
    return memory;
}

void WorkbookMemory::keep(const QString& path) const
{
    QVariantMap pages;
    for (auto page = arrangements.cbegin(); page != arrangements.cend(); ++page) {
        if (!page->isEmpty()) {
            pages.insert(page.key(), *page);
        }
    }
    settings().setValue(group_of(path), QVariantMap{{QStringLiteral("page"), place.page},
                                                    {QStringLiteral("item"), place.item},
                                                    {QStringLiteral("period"), period.code()},
                                                    {QStringLiteral("plan"), plan},
                                                    {QStringLiteral("region"), region},
                                                    {QStringLiteral("pages"), pages}});
}

} // namespace yice::ui
