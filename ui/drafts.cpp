// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts.h"

#include "base/chinese_text.h"
#include "base/identity_number.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int days_kept = 90;
constexpr qint64 largest_draft = 4 * 1024 * 1024;

QString& other_folder()
{
    static QString folder;
    return folder;
}

QString file_of(const DraftKey& key)
{
    const QByteArray name =
        (QStringList{QFileInfo(key.workbook).absoluteFilePath(), key.form, key.item}.join(u'\n'))
            .toUtf8();
    return QDir(Drafts::folder())
        .filePath(
            QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex())
                .left(32) +
            QStringLiteral(".json"));
}

/// 18 characters of today's numbers and 15 of the old ones, also written in groups or full width.
QString masked(const QString& cell, bool& found)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9０-９])[0-9０-９](?:[ 　-]?[0-9０-９]){13,16}[ 　-]?"
                       "[0-9０-９XxＸｘ](?![0-9０-９])"));
    QString result;
    qsizetype end = 0;
    for (auto matches = number.globalMatch(cell); matches.hasNext();) {
        const auto match = matches.next();
        found = true;
        result +=
            cell.mid(end, match.capturedStart() - end) +
            masked_identity_number(narrow(match.captured()).remove(u' ').remove(u'-').toUpper());
        end = match.capturedEnd();
    }
    return result + cell.mid(end);
}

void mask_identity_numbers(Draft& draft)
{
    for (auto cell = draft.cells.begin(); cell != draft.cells.end();) {
        bool found = false;
        const QString text = masked(cell.value(), found);
        if (found && !draft.left_out.contains(cell.key())) {
            draft.left_out << cell.key();
        }
        static const QRegularExpression anything_else(QStringLiteral("[^0-9Xx* -]"));
        if (found && !text.contains(anything_else)) {
            cell = draft.cells.erase(cell); // nothing else stood there
            continue;
        }
        cell.value() = text;
        ++cell;
    }
}

std::optional<Draft> read(const QString& path)
{
    QFile file(path);
    if (file.size() > largest_draft || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&object](const char* name) {
        return object.value(QLatin1String(name)).toString();
    };
    Draft draft{{text("workbook"), text("form"), text("item")},
                text("title"),
                QDateTime::fromString(text("saved_at"), Qt::ISODate),
                {},
                {}};
    const QJsonObject cells = object.value(QLatin1String("cells")).toObject();
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        draft.cells.insert(cell.key(), cell->toString());
    }
    for (const auto& field : object.value(QLatin1String("left_out")).toArray()) {
        draft.left_out << field.toString();
    }
    const bool whole = !draft.key.workbook.isEmpty() && draft.saved_at.isValid() &&
                       (!draft.cells.isEmpty() || !draft.left_out.isEmpty());
    return whole ? std::optional(draft) : std::nullopt;
}

} // namespace

QString Drafts::folder()
{
    return !other_folder().isEmpty()
               ? other_folder()
               : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                     QStringLiteral("/drafts");
}

void Drafts::use_folder(const QString& folder)
{
    other_folder() = folder;
}

std::vector<Draft> Drafts::of(const QString& workbook)
{
    const QString path = QFileInfo(workbook).absoluteFilePath();
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-days_kept);
    std::vector<Draft> drafts;
    const QDir folder(Drafts::folder());
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        auto draft = read(file.filePath());
        if (draft && draft->saved_at < oldest) {
            QFile::remove(file.filePath());
        } else if (draft && draft->key.workbook == path) {
            drafts.push_back(std::move(*draft));
        }
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& left, const Draft& right) {
        return left.saved_at > right.saved_at;
    });
    return drafts;
}

std::optional<Draft> Drafts::find(const DraftKey& key)
{
    return read(file_of(key));
}

Status Drafts::keep(Draft draft)
{
    mask_identity_numbers(draft);
    if (draft.cells.isEmpty() && draft.left_out.isEmpty()) {
        drop(draft.key);
        return {};
    }
    if (!QDir().mkpath(folder())) {
        return Error{ErrorKind::ReadOnly, folder(), {}};
    }
    QJsonObject cells;
    for (auto cell = draft.cells.cbegin(); cell != draft.cells.cend(); ++cell) {
        cells.insert(cell.key(), cell.value());
    }
    const QJsonObject object{
        {QStringLiteral("workbook"), QFileInfo(draft.key.workbook).absoluteFilePath()},
        {QStringLiteral("form"), draft.key.form},
        {QStringLiteral("item"), draft.key.item},
        {QStringLiteral("title"), draft.title},
        {QStringLiteral("saved_at"), draft.saved_at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("cells"), cells},
        {QStringLiteral("left_out"), QJsonArray::fromStringList(draft.left_out)}};
    QSaveFile file(file_of(draft.key));
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::DiskFull, file.fileName(), file.errorString()};
    }
    return {};
}

void Drafts::drop(const DraftKey& key)
{
    QFile::remove(file_of(key));
}

} // namespace yice::ui
