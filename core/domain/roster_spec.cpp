// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roster_spec.h"

#include "base/chinese_text.h"
#include "base/identity_number.h"
#include "base/number_text.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

/// Names are compared folded; numbers, dates and ids as they are.
QString fold_key(const FieldSpec& field, const Value& value)
{
    return field.type == FieldType::Text ? fold(to_text(value)) : to_text(value);
}

QString label_of(const FieldSpec& field, const QString& choice_id)
{
    for (const Choice& choice : field.choices) {
        if (choice.id == choice_id) {
            return choice.label.shown();
        }
    }
    return choice_id;
}

} // namespace

qsizetype RosterSpec::index_of(QAnyStringView field_id) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].id.size() == field_id.size() &&
            QAnyStringView::equal(fields[i].id, field_id)) {
            return static_cast<qsizetype>(i);
        }
    }
    return -1;
}

const FieldSpec& RosterSpec::field(QAnyStringView field_id) const
{
    const auto index = index_of(field_id);
    Q_ASSERT(index >= 0);
    return fields[static_cast<size_t>(index)];
}

qsizetype RosterSpec::find_field(const QString& id_or_label) const
{
    const QString wanted = fold(id_or_label);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].id == id_or_label.trimmed() || fold(fields[i].label.zh) == wanted ||
            fold(fields[i].label.en) == wanted) {
            return static_cast<qsizetype>(i);
        }
    }
    return -1;
}

const Value& RosterSpec::value(const Record& record, QAnyStringView field_id) const
{
    const auto index = index_of(field_id);
    Q_ASSERT(index >= 0 && record.values.size() == fields.size());
    return record.values[static_cast<size_t>(index)];
}

double RosterSpec::number(const Record& record, QAnyStringView field_id, double otherwise) const
{
    return number_of(value(record, field_id), otherwise);
}

QString RosterSpec::text(const Record& record, QAnyStringView field_id) const
{
    return to_text(value(record, field_id));
}

void RosterSpec::set(Record& record, QAnyStringView field_id, Value value) const
{
    const auto index = index_of(field_id);
    Q_ASSERT(index >= 0 && record.values.size() == fields.size());
    record.values[static_cast<size_t>(index)] = std::move(value);
}

QString RosterSpec::key_of(const Record& record, const QStringList& key) const
{
    if (key.size() == 1) {
        const Value& only = value(record, key.first());
        return is_missing(only) ? QString() : fold_key(field(key.first()), only);
    }
    QStringList parts;
    for (const QString& part_id : key) {
        const Value& part = value(record, part_id);
        if (is_missing(part)) {
            return {};
        }
        parts << fold_key(field(part_id), part);
    }
    return parts.join(u'|');
}

QString RosterSpec::key_of(const Record& record) const
{
    for (const QStringList& key : keys) {
        if (QString text = key_of(record, key); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QStringList tags_of(const Value& value)
{
    return to_text(value).split(u',', Qt::SkipEmptyParts);
}

QString shown_value(const FieldSpec& field, const Value& value)
{
    if (is_missing(value)) {
        return no_number();
    }
    switch (field.type) {
    case FieldType::Integer:
        return grouped_number(number_of(value));
    case FieldType::Real:
        return grouped_number(number_of(value), 2);
    case FieldType::Flag:
        return std::get<bool>(value) ? QCoreApplication::translate("Roster", "yes")
                                     : QCoreApplication::translate("Roster", "no");
    case FieldType::Choice:
        return label_of(field, std::get<QString>(value));
    case FieldType::Tags: {
        QStringList labels;
        for (const QString& tag : tags_of(value)) {
            labels << label_of(field, tag);
        }
        return labels.join(QStringLiteral("、"));
    }
    case FieldType::IdentityNumber:
        return masked_identity_number(std::get<QString>(value));
    default:
        break;
    }
    return to_text(value);
}

Value stored_value(const FieldSpec& field, const QVariant& stored)
{
    if (stored.isNull()) {
        return {};
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Region:
        return stored.toLongLong();
    case FieldType::Real:
        return stored.toDouble();
    case FieldType::Flag:
        return stored.toInt() != 0;
    case FieldType::Date:
        return QDate::fromString(stored.toString(), Qt::ISODate);
    default:
        return stored.toString();
    }
}

} // namespace yice
