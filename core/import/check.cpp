// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/check.h"

#include "base/chinese_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString advice_for(const FieldSpec& field, const QString& rule)
{
    if (rule == u"type_number") {
        return ImportText::tr("Not a number. Write digits only, for example 120.");
    }
    if (rule == u"type_integer") {
        return ImportText::tr("Must be a whole number.");
    }
    if (rule == u"type_date") {
        return ImportText::tr("Not a date. Write it like 2024-09-30.");
    }
    if (rule == u"type_flag") {
        return ImportText::tr("Write 是 or 否.");
    }
    if (rule == u"vocabulary") {
        QStringList words;
        for (const Choice& choice : field.choices) {
            words << choice.label.shown();
        }
        return ImportText::tr("Not one of the known words: %1.")
            .arg(words.join(QStringLiteral("、")));
    }
    if (rule == u"identity_number") {
        return ImportText::tr("A citizen identity number has 18 characters: 17 digits and a digit "
                              "or X.");
    }
    return ImportText::tr("This value cannot be right.");
}

QHash<QString, QString> fixed_values(const RosterSpec& spec, const QHash<QString, QString>& set,
                                     Findings& findings)
{
    QHash<QString, QString> fixed;
    for (auto entry = set.cbegin(); entry != set.cend(); ++entry) {
        const auto field = spec.find_field(entry.key());
        if (field < 0) {
            findings.push_back(
                {0,
                 {},
                 QStringLiteral("map_field"),
                 Severity::Blocks,
                 entry.key(),
                 ImportText::tr("The roster has no such field; see its list of fields.")});
        } else {
            fixed.insert(spec.fields[static_cast<size_t>(field)].id, entry.value());
        }
    }
    return fixed;
}

Checked check_row(const CheckContext& context, const ColumnMap& map, const CsvRow& row)
{
    return RowChecker(context, map).check(row);
}

Findings check_duplicates(const RosterSpec& spec, const std::vector<PlacedRecord>& rows)
{
    Findings findings;
    QHash<QString, int> first_line;
    QHash<QString, int> first_code;
    for (const PlacedRecord& row : rows) {
        const Record& record = *row.record;
        const QString name = fold_organisation(spec.text(record, spec.name_field));
        const QString key =
            spec.text(record, spec.region_field) + u'/' + row.new_place + u'/' + name;
        if (const int line = first_line.value(key, 0)) {
            findings.push_back(
                {record.line, spec.name_field, QStringLiteral("duplicate_in_file"),
                 Severity::Blocks, spec.text(record, spec.name_field),
                 ImportText::tr("The same name stands in line %1 already. Keep one of the two.")
                     .arg(line)});
        } else {
            first_line.insert(key, record.line);
        }
        if (spec.code_field.isEmpty()) {
            continue;
        }
        const QString code = spec.text(record, spec.code_field);
        if (code.isEmpty()) {
            continue;
        }
        if (const int line = first_code.value(code, 0)) {
            findings.push_back(
                {record.line, spec.code_field, QStringLiteral("duplicate_code_in_file"),
                 Severity::Warns, code,
                 ImportText::tr("The same code stands in line %1 already.").arg(line)});
        } else {
            first_code.insert(code, record.line);
        }
    }
    return findings;
}

} // namespace yice
