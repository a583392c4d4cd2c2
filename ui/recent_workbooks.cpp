// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_workbooks.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr size_t most_unpinned = 12;
const QString list_key = QStringLiteral("recent_workbooks");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecentWorkbooks)
};

bool is_on_another_computer(const QString& path)
{
    return path.startsWith(u"//") || path.startsWith(u"\\\\");
}

std::vector<RecentWorkbook> read_list()
{
    std::vector<RecentWorkbook> list;
    QSettings& file = settings();
    const int size = file.beginReadArray(list_key);
    for (int i = 0; i < size; ++i) {
        file.setArrayIndex(i);
        RecentWorkbook one;
        one.path = file.value(QStringLiteral("path")).toString();
        one.opened =
            QDateTime::fromString(file.value(QStringLiteral("opened")).toString(), Qt::ISODate);
        one.pinned = file.value(QStringLiteral("pinned")).toBool();
        if (!one.path.isEmpty()) {
            list.push_back(one);
        }
    }
    file.endArray();
    if (size == 0) {
        // The list of the first version: paths alone.
        for (const QString& path : file.value(QStringLiteral("recent")).toStringList()) {
            list.push_back({path, {}, false, false});
        }
    }
    return list;
}

void write_list(const std::vector<RecentWorkbook>& list)
{
    QSettings& file = settings();
    file.remove(list_key);
    file.remove(QStringLiteral("recent"));
    file.beginWriteArray(list_key, static_cast<int>(list.size()));
    for (size_t i = 0; i < list.size(); ++i) {
        file.setArrayIndex(static_cast<int>(i));
        file.setValue(QStringLiteral("path"), list[i].path);
        file.setValue(QStringLiteral("opened"), list[i].opened.toString(Qt::ISODate));
        file.setValue(QStringLiteral("pinned"), list[i].pinned);
    }
    file.endArray();
}

} // namespace

std::vector<RecentWorkbook> recent_workbooks()
{
    std::vector<RecentWorkbook> list = read_list();
    for (RecentWorkbook& one : list) {
        one.missing = !is_on_another_computer(one.path) && !QFileInfo::exists(one.path);
    }
    std::stable_sort(
        list.begin(), list.end(), [](const RecentWorkbook& left, const RecentWorkbook& right) {
            return left.pinned != right.pinned ? left.pinned : left.opened > right.opened;
        });
    return list;
}

void remember_workbook(const QString& path, const QDateTime& when)
{
    RecentWorkbook now;
    now.path = QFileInfo(path).absoluteFilePath();
    now.opened = when;
    std::vector<RecentWorkbook> list = {now};
    size_t unpinned = 0;
    for (const RecentWorkbook& one : read_list()) {
        if (one.path == now.path) {
            list.front().pinned = one.pinned;
        } else if (one.pinned || ++unpinned < most_unpinned) {
            list.push_back(one);
        }
    }
    write_list(list);
}

void forget_workbook(const QString& path)
{
    std::vector<RecentWorkbook> list = read_list();
    std::erase_if(list, [&path](const RecentWorkbook& one) { return one.path == path; });
    write_list(list);
}

void pin_workbook(const QString& path, bool pinned)
{
    std::vector<RecentWorkbook> list = read_list();
    for (RecentWorkbook& one : list) {
        one.pinned = one.path == path ? pinned : one.pinned;
    }
    write_list(list);
}

QString when_in_words(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid()) {
        return {};
    }
    const QString time = then.toString(QStringLiteral("HH:mm"));
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0) {
        return Words::tr("today %1", "a time").arg(time);
    }
    if (days == 1) {
        return Words::tr("yesterday %1", "a time").arg(time);
    }
    const QLocale locale;
    return locale.toString(then.date(), then.date().year() == now.date().year()
                                            ? Words::tr("d MMMM", "date without year")
                                            : Words::tr("d MMMM yyyy", "date with year"));
}

} // namespace yice::ui
