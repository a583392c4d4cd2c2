// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/history_text.h"

#include "base/identity_number.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace yice
{

namespace
{

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

} // namespace

QString history_value(const FieldSpec& field, const Value& value, const RegionTree& regions)
{
    return field.type == FieldType::Region && !is_missing(value)
               ? regions.path_name(RegionId{std::get<qint64>(value)})
               : shown_value(field, value);
}

QString plain_value(const FieldSpec& field, const Value& value, const RegionTree& regions)
{
    if (is_missing(value)) {
        return {};
    }
    if (field.type == FieldType::Region) {
        return regions.path_name(RegionId{std::get<qint64>(value)});
    }
    return field.type == FieldType::IdentityNumber
               ? masked_identity_number(std::get<QString>(value))
               : to_text(value);
}

QStringList changes_since(const RosterSpec& spec, const EntryVersion* before,
                          const EntryVersion& version, const RegionTree& regions)
{
    QStringList changes;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const Value& now = version.record.values[i];
        if (!before && !is_missing(now)) {
            changes << HistoryText::tr("%1 %2", "field and value")
                           .arg(field.label.shown(), history_value(field, now, regions));
        } else if (before && !(before->record.values[i] == now)) {
            changes << HistoryText::tr("%1 %2 → %3", "field, old and new value")
                           .arg(field.label.shown(),
                                history_value(field, before->record.values[i], regions),
                                history_value(field, now, regions));
        }
    }
    return changes;
}

QString source_text(const EntryVersion& version)
{
    if (!version.source.id.valid()) {
        return HistoryText::tr("no longer known");
    }
    if (version.source.file.isEmpty()) {
        return HistoryText::tr("typed in");
    }
    const QString file = QFileInfo(version.source.file).fileName();
    return version.line > 0 ? HistoryText::tr("%1, line %2").arg(file).arg(version.line) : file;
}

} // namespace yice
