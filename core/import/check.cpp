// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/check.h"

#include "base/chinese_text.h"
#include "base/credit_code.h"
#include "base/number_text.h"
#include "import/cell_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Collects the findings of one row.
struct Notes {
    int line;
    Findings& findings;

    void add(const FieldSpec& field, const char* rule, Severity severity, const QString& seen,
             const QString& advice)
    {
        findings.push_back({line, field.id, QString::fromLatin1(rule), severity, seen, advice});
    }
};

QString cell_text(const CheckContext& context, const ColumnMap& map, const CsvRow& row,
                  size_t field)
{
    const auto& columns = map.columns_of_field[field];
    if (columns.empty()) {
        return context.fixed.value(context.spec.fields[field].id);
    }
    QStringList parts;
    for (const int column : columns) {
        const QString part = column < row.cells.size() ? trim(row.cells[column]) : QString();
        // 县 and 乡镇 side by side make a path, unless the second repeats the first.
        if (!part.isEmpty() && (parts.isEmpty() || !part.startsWith(parts.last()))) {
            parts << part;
        } else if (!part.isEmpty()) {
            parts.last() = part;
        }
    }
    return parts.join(QString());
}

/// Remarks of a facility are a few sentences.
constexpr qsizetype longest_cell = 2000;

/// Characters that no planner types and that break comparisons or cells.
bool has_control_characters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const ushort code = character.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code == 0x7F;
    });
}

Value region_value(const CheckContext& context, const FieldSpec& field, const QString& text,
                   Checked& checked, Notes& notes)
{
    const RegionMatch match = context.find_region(text);
    const QString nearest = match.candidates.join(QStringLiteral("、"));
    switch (match.kind) {
    case RegionMatch::Kind::Found:
        return match.region.value;
    case RegionMatch::Kind::Similar:
        notes.add(field, "region_similar", Severity::Note, text,
                  ImportText::tr("Taken for %1.").arg(nearest));
        return match.region.value;
    case RegionMatch::Kind::NewBelow:
        notes.add(field, "region_new", Severity::Warns, text,
                  ImportText::tr("%1 is not in the table of divisions; it is added under its town.")
                      .arg(match.new_name));
        checked.new_region = match;
        return match.region.value;
    case RegionMatch::Kind::Ambiguous:
        notes.add(field, "region_ambiguous", Severity::Blocks, text,
                  ImportText::tr("Several places have this name: %1. Write the county before it.")
                      .arg(nearest));
        return {};
    case RegionMatch::Kind::Unknown:
        break;
    }
    notes.add(
        field, "region_unknown", Severity::Blocks, text,
        nearest.isEmpty()
            ? ImportText::tr(
                  "This place is not in the workbook. Correct it, or add it as an own place.")
            : ImportText::tr("This place is not in the workbook. Did you mean %1?").arg(nearest));
    return {};
}

void check_limits(const CheckContext& context, const FieldSpec& field, const Value& value,
                  const QString& seen, Notes& notes)
{
    if (field.type == FieldType::Integer || field.type == FieldType::Real) {
        const double number = number_of(value);
        if ((field.minimum && number < *field.minimum) ||
            (field.maximum && number > *field.maximum)) {
            const QString low = field.minimum ? grouped_number(*field.minimum, 2) : QString();
            const QString high = field.maximum ? grouped_number(*field.maximum, 2) : QString();
            notes.add(field, "range", Severity::Blocks, seen,
                      high.isEmpty()
                          ? ImportText::tr("Must be at least %1.").arg(low)
                          : ImportText::tr("Must lie between %1 and %2.").arg(low, high));
        }
    } else if (field.type == FieldType::Date) {
        const QDate date = std::get<QDate>(value);
        if (date > context.last_day) {
            notes.add(field, "date_future", Severity::Warns, seen,
                      ImportText::tr("This date lies after the end of the period."));
        } else if (date.year() < 1900) {
            notes.add(field, "range", Severity::Blocks, seen,
                      ImportText::tr("This date lies before 1900."));
        }
    } else if (field.type == FieldType::CreditCode) {
        switch (check_credit_code(std::get<QString>(value))) {
        case CreditCodeState::Valid:
            break;
        case CreditCodeState::WrongLength:
            notes.add(field, "credit_code", Severity::Warns, seen,
                      ImportText::tr("A unified social credit code has 18 characters."));
            break;
        case CreditCodeState::WrongCharacters:
            notes.add(field, "credit_code", Severity::Warns, seen,
                      ImportText::tr(
                          "A unified social credit code holds digits and capital letters without "
                          "I, O, S, V, Z."));
            break;
        case CreditCodeState::WrongCheckCharacter:
            notes.add(field, "credit_code", Severity::Warns, seen,
                      ImportText::tr("The check character does not fit: one character is wrong."));
            break;
        }
    }
}

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
    Checked checked;
    Notes notes{row.line, checked.findings};
    Record record;
    record.line = row.line;
    record.values.resize(context.spec.fields.size());
    for (size_t i = 0; i < context.spec.fields.size(); ++i) {
        const FieldSpec& field = context.spec.fields[i];
        const QString text = cell_text(context, map, row, i);
        if (text.isEmpty() && !field.required) {
            continue; // most fields of a roster are in no column of a sheet
        }
        if (text.size() > longest_cell) {
            notes.add(field, "too_long", Severity::Blocks, text.left(60),
                      ImportText::tr("The cell holds %1 characters. A quotation mark that is never "
                                     "closed may have swallowed other rows.")
                          .arg(text.size()));
            continue;
        }
        if (has_control_characters(text)) {
            notes.add(
                field, "control_character", Severity::Blocks, text.simplified(),
                ImportText::tr("The cell holds invisible control characters. Type it again."));
            continue;
        }
        CellValue read = read_cell(field, text);
        if (!read.bad.isEmpty()) {
            notes.add(field, qPrintable(read.bad), Severity::Blocks, trim(text),
                      advice_for(field, read.bad));
            continue;
        }
        if (!is_missing(read.value)) {
            if (field.type == FieldType::Region) {
                read.value =
                    region_value(context, field, std::get<QString>(read.value), checked, notes);
            } else {
                check_limits(context, field, read.value, trim(text), notes);
            }
        } else if (field.required) {
            notes.add(field, "required", Severity::Blocks, trim(text),
                      ImportText::tr("%1 must be filled in.").arg(field.label.shown()));
        }
        record.values[i] = std::move(read.value);
    }
    for (const RowRule& rule : context.spec.rules) {
        if (rule.broken(context.spec, record)) {
            const auto column = context.spec.index_of(rule.field);
            checked.findings.push_back({row.line, rule.field, rule.id, rule.severity,
                                        to_text(record.values[static_cast<size_t>(column)]),
                                        rule.advice(context.spec, record)});
        }
    }
    if (!blocks(checked.findings)) {
        checked.record = std::move(record);
    }
    return checked;
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
