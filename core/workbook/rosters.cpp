// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/rosters.h"
#include "workbook/measures.h"

#include "base/gb18030.h"
#include "base/identity_number.h"
#include "import/csv_reader.h"
#include "store/profile_store.h"
#include "store/roster_store.h"
#include "workbook/state.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

namespace yice
{

namespace
{

QString label_of(const FieldSpec& field, const QString& id)
{
    for (const Choice& choice : field.choices) {
        if (choice.id == id) {
            return choice.label.zh;
        }
    }
    return id;
}

/// As a sheet says it: Chinese in every language, because sheets go back to towns.
QString written(const FieldSpec& field, const Value& value, const WorkbookState& state, bool reveal)
{
    if (is_missing(value)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Region:
        return state.regions.path_name(RegionId{std::get<qint64>(value)}).remove(u' ');
    case FieldType::Flag:
        return std::get<bool>(value) ? QStringLiteral("是") : QStringLiteral("否");
    case FieldType::Choice:
        return label_of(field, std::get<QString>(value));
    case FieldType::Tags: {
        QStringList labels;
        for (const QString& tag : tags_of(value)) {
            labels << label_of(field, tag);
        }
        return labels.join(QStringLiteral("、"));
    }
    case FieldType::Figure:
        return figure_name(state.plans, std::get<QString>(value)).zh;
    case FieldType::IdentityNumber:
        return reveal ? std::get<QString>(value) : masked_identity_number(std::get<QString>(value));
    case FieldType::Text:
        return defused(std::get<QString>(value));
    default:
        return to_text(value);
    }
}

QString heading(const RosterSpec& spec)
{
    QStringList names;
    for (const FieldSpec& field : spec.fields) {
        if (!field.derived) {
            names << field.label.zh;
        }
    }
    return csv_line(names) + QStringLiteral("\r\n");
}

/// What the log says about a sheet with whole identity numbers.
QString revealed_sheet(const RosterSpec& spec, const RosterQuery& query, size_t rows)
{
    return QStringLiteral("%1 %2 %3").arg(spec.id, query.as_of.toString(Qt::ISODate)).arg(rows);
}

/// Whose hands it was in: the account of the system and the computer.
QString account()
{
    QString user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty()) {
        user = qEnvironmentVariable("USER");
    }
    return (user.isEmpty() ? QString() : user + u'@') + QSysInfo::machineHostName();
}

} // namespace

Result<std::vector<EntryId>> Rosters::order(const RosterSpec& spec, const RosterQuery& query)
{
    return store::RosterStore(*state_.connection, spec).order(query);
}

Result<std::vector<RosterRow>> Rosters::rows(const RosterSpec& spec,
                                             const std::vector<EntryId>& ids, QDate as_of)
{
    return store::RosterStore(*state_.connection, spec).rows(ids, as_of);
}

Result<QHash<QString, int>> Rosters::facet(const RosterSpec& spec, const RosterQuery& query,
                                           const QString& field)
{
    return store::RosterStore(*state_.connection, spec).facet(query, field);
}

Result<qint64> Rosters::count(const RosterSpec& spec)
{
    return store::RosterStore(*state_.connection, spec).count();
}

Result<QByteArray> Rosters::sheet(const RosterSpec& spec, const RosterQuery& query,
                                  TextEncoding encoding, bool reveal)
{
    const auto ids = order(spec, query);
    if (!ids) {
        return ids.error();
    }
    if (reveal) {
        // First the log, then the numbers: nobody sees them without a trace.
        if (auto done =
                note_access(QStringLiteral("export"), revealed_sheet(spec, query, ids->size()));
            !done) {
            return done.error();
        }
    }
    QString text = heading(spec);
    constexpr size_t page = 2000;
    for (size_t begin = 0; begin < ids->size(); begin += page) {
        const auto end = std::min(ids->size(), begin + page);
        const auto part = rows(spec,
                               {ids->begin() + static_cast<qsizetype>(begin),
                                ids->begin() + static_cast<qsizetype>(end)},
                               query.as_of);
        if (!part) {
            return part.error();
        }
        for (const RosterRow& row : *part) {
            QStringList cells;
            for (size_t i = 0; i < spec.fields.size(); ++i) {
                if (!spec.fields[i].derived) {
                    cells << written(spec.fields[i], row.record.values[i], state_, reveal);
                }
            }
            text += csv_line(cells) + QStringLiteral("\r\n");
        }
    }
    return encoded(text, encoding);
}

Result<QHash<QString, QString>> Rosters::as_cells(const RosterSpec& spec, EntryId id, QDate as_of)
{
    const auto found = rows(spec, {id}, as_of);
    if (!found) {
        return found.error();
    }
    QHash<QString, QString> cells;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        cells.insert(spec.fields[i].id,
                     written(spec.fields[i], found->front().record.values[i], state_, false));
    }
    return cells;
}

Result<QString> Rosters::identity_number(const RosterSpec& spec, EntryId id, const QString& field)
{
    const auto found = rows(spec, {id}, QDate(9999, 12, 31));
    if (!found) {
        return found.error();
    }
    const QString name = spec.text(found->front().record, spec.name_field);
    if (auto done = note_access(QStringLiteral("show"), spec.id + u' ' + name); !done) {
        return done.error();
    }
    return spec.text(found->front().record, field);
}

Status Rosters::note_access(const QString& what, const QString& detail)
{
    auto transaction = db::Transaction::begin(*state_.connection);
    if (!transaction) {
        return transaction.error();
    }
    if (auto done = store::log_access(*state_.connection, QDateTime::currentDateTimeUtc(), what,
                                      detail + QStringLiteral(" (%1)").arg(account()));
        !done) {
        return done;
    }
    return transaction->commit();
}

Result<QStringList> Rosters::access_log()
{
    return store::read_access_log(*state_.connection);
}

QByteArray Rosters::empty_sheet(const RosterSpec& spec, TextEncoding encoding)
{
    return encoded(heading(spec), encoding);
}

QString defused(const QString& cell)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && starters.contains(cell.front()) ? u'\'' + cell : cell;
}

QByteArray encoded(const QString& text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
        return encode_gb18030(text);
    case TextEncoding::Utf8Bom:
        return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    case TextEncoding::Utf8:
        break;
    }
    return text.toUtf8();
}

Result<QByteArray> read_file(const QString& path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorKind::NotFound, path, {}};
    }
    if (!info.isFile()) {
        return Error{ErrorKind::Unreadable, path, QStringLiteral("folder")};
    }
    if (info.size() > largest) {
        return Error{ErrorKind::Unreadable, path,
                     QStringLiteral("size|%1").arg(info.size() / (1024 * 1024))};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Unreadable, path, file.errorString()};
    }
    return file.readAll();
}

Status write_file(const QString& path, const QByteArray& bytes)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return Error{ErrorKind::NotFound, folder.filePath(), {}};
    }
    {
        // A slip in a file name must never cost a workbook.
        QFile there(path);
        if (there.open(QIODevice::ReadOnly) && there.read(15) == "SQLite format 3") {
            return Error{ErrorKind::Usage, path, QStringLiteral("workbook")};
        }
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorKind::ReadOnly, path, file.errorString()};
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::DiskFull, path, file.errorString()};
    }
    return {};
}

} // namespace yice
