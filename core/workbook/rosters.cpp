// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/rosters.h"

#include "base/gb18030.h"
#include "import/csv_reader.h"
#include "store/profile_store.h"
#include "store/roster_store.h"
#include "workbook/roster_search.h"
#include "workbook/state.h"
#include "workbook/written_cells.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

namespace yice
{

namespace
{

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
QString revealed_sheet(const RosterSpec& spec, QDate as_of, size_t rows)
{
    return QStringLiteral("%1 %2 %3").arg(spec.id, as_of.toString(Qt::ISODate)).arg(rows);
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

Result<std::vector<EntryId>> Rosters::order(const RosterSpec& spec, const RosterQuery& query,
                                            const OnStep& on_step)
{
    const auto search = resolved(state_, spec, query, on_step);
    if (!search) {
        return search.error();
    }
    return store::RosterStore(*state_.connection, spec).order(*search, on_step);
}

Result<std::vector<EntryId>> Rosters::containing(const RosterSpec& spec, const RosterQuery& query,
                                                 const QStringList& fields, const QString& text,
                                                 const OnStep& on_step)
{
    const auto search = resolved(state_, spec, query, on_step);
    if (!search) {
        return search.error();
    }
    return store::RosterStore(*state_.connection, spec)
        .any_of(*search, cells_containing(state_, spec, fields, text), on_step);
}

Result<CellFigures> Rosters::figures(const RosterSpec& spec, const std::vector<EntryId>& ids,
                                     const std::vector<int>& fields, QDate as_of,
                                     const OnStep& on_step)
{
    return store::RosterStore(*state_.connection, spec).figures(ids, fields, as_of, on_step);
}

Result<std::vector<RosterRow>> Rosters::rows(const RosterSpec& spec,
                                             const std::vector<EntryId>& ids, QDate as_of)
{
    return store::RosterStore(*state_.connection, spec).rows(ids, as_of);
}

Result<QHash<QString, int>> Rosters::facet(const RosterSpec& spec, const RosterQuery& query,
                                           const QString& field)
{
    const auto search = resolved(state_, spec, query);
    if (!search) {
        return search.error();
    }
    auto counts = store::RosterStore(*state_.connection, spec).facet(*search, field);
    if (!counts || spec.field(field).type != FieldType::Region) {
        return counts;
    }
    return by_part(state_.regions, query.region, *counts);
}

Result<qint64> Rosters::count(const RosterSpec& spec)
{
    return store::RosterStore(*state_.connection, spec).count();
}

Result<qint64> Rosters::count_at_most(const RosterSpec& spec)
{
    return store::RosterStore(*state_.connection, spec).count_at_most();
}

Result<QByteArray> Rosters::sheet(const RosterSpec& spec, const RosterQuery& query,
                                  TextEncoding encoding, bool reveal)
{
    const auto ids = order(spec, query);
    if (!ids) {
        return ids.error();
    }
    return sheet(spec, *ids, query.as_of, encoding, reveal);
}

Result<QByteArray> Rosters::sheet(const RosterSpec& spec, const std::vector<EntryId>& ids,
                                  QDate as_of, TextEncoding encoding, bool reveal)
{
    if (reveal) {
        // First the log, then the numbers: nobody sees them without a trace.
        if (auto done =
                note_access(QStringLiteral("export"), revealed_sheet(spec, as_of, ids.size()));
            !done) {
            return done.error();
        }
    }
    QString text = heading(spec);
    constexpr size_t page = 2000;
    for (size_t begin = 0; begin < ids.size(); begin += page) {
        const auto end = std::min(ids.size(), begin + page);
        const auto part = rows(spec,
                               {ids.begin() + static_cast<qsizetype>(begin),
                                ids.begin() + static_cast<qsizetype>(end)},
                               as_of);
        if (!part) {
            return part.error();
        }
        for (const RosterRow& row : *part) {
            QStringList cells;
            for (size_t i = 0; i < spec.fields.size(); ++i) {
                if (!spec.fields[i].derived) {
                    cells << written_cell(spec.fields[i], row.record.values[i], state_, reveal);
                }
            }
            text += csv_line(cells) + QStringLiteral("\r\n");
        }
    }
    return encoded(text, encoding);
}

Result<QHash<QString, QString>> Rosters::as_cells(const RosterSpec& spec, EntryId id, QDate as_of)
{
    const auto cells = written_cells(state_, spec, {id}, as_of);
    if (!cells) {
        return cells.error();
    }
    return cells->front();
}

Result<std::vector<QHash<QString, QString>>>
Rosters::as_cells(const RosterSpec& spec, const std::vector<EntryId>& ids, QDate as_of)
{
    return written_cells(state_, spec, ids, as_of);
}

QString Rosters::as_cell(const FieldSpec& field, const Value& value) const
{
    return written_cell(field, value, state_);
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
