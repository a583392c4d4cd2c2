// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinese_text.h"
#include "import/check.h"
#include "import/value_limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Remarks are a few sentences.
constexpr qsizetype longest_cell = 2000;
/// Words that are worth remembering; a column of names has no repeated ones.
constexpr qsizetype longest_word = 24;
constexpr qsizetype most_words = 4096;

/// Characters that no planner types and that break comparisons or cells.
bool has_control_characters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const ushort code = character.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code == 0x7F ||
               code == 0xFFFD; // could not be read
    });
}

/// A formula that failed in the town's workbook says nothing, but not because there is nothing.
bool is_formula_error(const QString& text)
{
    return text.size() > 3 && text.startsWith(u'#') &&
           (text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u"N/A"));
}

/// 1.3E+10 in a column of telephone numbers.
bool is_damaged_number(const QString& text)
{
    static const QRegularExpression exponent(QStringLiteral("^\\d(\\.\\d+)?E\\+\\d{1,2}$"));
    return text.size() <= 12 && text.contains(u'+') && exponent.match(text).hasMatch();
}

} // namespace

RowChecker::RowChecker(const CheckContext& context, const ColumnMap& map)
    : context_(context), width_(static_cast<qsizetype>(map.field_of_column.size()))
{
    for (size_t i = 0; i < context.spec.fields.size(); ++i) {
        const FieldSpec& field = context.spec.fields[i];
        Column column;
        column.field = &field;
        column.index = i;
        column.columns = map.columns_of_field[i];
        column.fixed = context.fixed.value(field.id);
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Real;
        if (number && !column.columns.empty()) {
            column.factor = map.factors.value(column.columns.front(), 1);
        }
        if (!column.columns.empty() || !column.fixed.isEmpty() || field.required) {
            columns_.push_back(std::move(column)); // most fields of a roster are in no sheet
        }
    }
    for (const RowRule& rule : context.spec.rules) {
        rules_.emplace_back(&rule, static_cast<size_t>(context.spec.index_of(rule.field)));
    }
}

QString RowChecker::text_of(const Column& column, const CsvRow& row) const
{
    if (column.columns.empty()) {
        return column.fixed;
    }
    static const QRegularExpression code(QStringLiteral("^(\\d{4}|\\d{6}|\\d{9}|\\d{12})$"));
    const auto cell = [&row](int index) {
        return index < row.cells.size() ? trim(row.cells[index]) : QString();
    };
    if (column.columns.size() == 1) {
        return cell(column.columns.front());
    }
    const bool tags = column.field->type == FieldType::Tags;
    QStringList parts;
    for (const int index : column.columns) {
        const QString part = cell(index);
        if (tags) {
            if (!says_nothing(part)) {
                parts << part;
            }
            continue;
        }
        if (code.match(part).hasMatch()) {
            return part; // a division code beside the name says it all
        }
        // 县 and 乡镇 side by side make a path, unless the second repeats the first.
        if (!part.isEmpty() && (parts.isEmpty() || !part.startsWith(parts.last()))) {
            parts << part;
        } else if (!part.isEmpty()) {
            parts.last() = part;
        }
    }
    return parts.join(tags ? QStringLiteral("、") : QString());
}

const CellValue& RowChecker::read(Column& column, const QString& text)
{
    const FieldType type = column.field->type;
    const bool words =
        type == FieldType::Choice || type == FieldType::Tags || type == FieldType::Flag;
    if (!words || text.size() > longest_word) {
        last_read_ = read_cell(*column.field, text);
        return last_read_;
    }
    // Most vocabularies have few words: walking along them is quicker than a hash.
    for (const auto& [word, value] : column.words) {
        if (word == text) {
            return value;
        }
    }
    const auto known = column.read.constFind(text);
    if (known != column.read.constEnd()) {
        return *known;
    }
    constexpr size_t few_words = 16;
    last_read_ = read_cell(*column.field, text);
    if (column.words.size() < few_words) {
        column.words.emplace_back(text, last_read_);
    } else if (column.read.size() < most_words) {
        column.read.insert(text, last_read_);
    }
    return last_read_;
}

Value RowChecker::place(Column& column, const QString& text, Checked& checked, int line)
{
    const FieldSpec& field = *column.field;
    if (text == column.last_place) {
        return column.last_region;
    }
    auto known = column.places.constFind(text);
    if (known == column.places.constEnd()) {
        known = column.places.insert(text, context_.find_region(text));
    }
    const RegionMatch& match = *known;
    const QString nearest = match.candidates.join(QStringLiteral("、"));
    switch (match.kind) {
    case RegionMatch::Kind::Found:
        column.last_place = text;
        column.last_region = match.region.value;
        return match.region.value;
    case RegionMatch::Kind::Similar:
        note(checked, line, field, "region_similar", Severity::Note, text,
             ImportText::tr("Taken for %1.").arg(nearest));
        return match.region.value;
    case RegionMatch::Kind::NewBelow:
        note(checked, line, field, "region_new", Severity::Warns, text,
             ImportText::tr("%1 is not in the table of divisions; it is added under its town.")
                 .arg(match.new_name));
        checked.new_region = std::make_shared<RegionMatch>(match);
        return match.region.value;
    case RegionMatch::Kind::Ambiguous:
        note(checked, line, field, "region_ambiguous", Severity::Blocks, text,
             ImportText::tr("Several places have this name: %1. Write the county before it.")
                 .arg(nearest));
        return {};
    case RegionMatch::Kind::Unknown:
        break;
    }
    note(checked, line, field, "region_unknown", Severity::Blocks, text,
         nearest.isEmpty()
             ? ImportText::tr(
                   "This place is not in the workbook. Correct it, or add it as an own place.")
             : ImportText::tr("This place is not in the workbook. Did you mean %1?").arg(nearest));
    return {};
}

Value RowChecker::figure(const FieldSpec& field, const QString& text, Checked& checked, int line)
{
    if (const QString id = context_.find_figure ? context_.find_figure(text) : text;
        !id.isEmpty()) {
        return id;
    }
    note(checked, line, field, "figure_unknown", Severity::Blocks, text,
         ImportText::tr("No plan of this workbook asks for a figure of this name."));
    return {};
}

void RowChecker::check_cell(Column& column, const QString& text, Record& record, Checked& checked)
{
    const FieldSpec& field = *column.field;
    if (column.factor != 1 && field.type == FieldType::Integer) {
        // 58.3 (万人) is a whole number of people.
        last_read_ = {};
        if (const auto number = read_number(text, field.unit); number && !says_nothing(text)) {
            record.values[column.index] =
                static_cast<qint64>(std::llround(*number * column.factor));
            check_limits(field, record.values[column.index], context_.last_day, text, record.line,
                         checked);
            return;
        }
    }
    const CellValue& read_value = read(column, text);
    if (!read_value.bad.isEmpty()) {
        note(checked, record.line, field, qPrintable(read_value.bad), Severity::Blocks, text,
             advice_for(field, read_value.bad));
        return;
    }
    Value value = read_value.value;
    if (column.factor != 1 && !is_missing(value) && !text.contains(u'元')) {
        // Dividing by ten thousand is exact where multiplying by 0.0001 is not: 5.6, 5.6000000005.
        const double number = column.factor < 1 ? number_of(value) / std::round(1 / column.factor)
                                                : number_of(value) * column.factor;
        value = field.type == FieldType::Real ? Value(number)
                                              : Value(static_cast<qint64>(std::llround(number)));
    }
    if (is_missing(value)) {
        if (field.required) {
            note(checked, record.line, field, "required", Severity::Blocks, text,
                 ImportText::tr("%1 must be filled in.").arg(field.label.shown()));
        } else if (is_formula_error(text)) {
            note(checked, record.line, field, "formula_error", Severity::Warns, text,
                 ImportText::tr("A formula of the sheet failed here; the cell is left out."));
        }
        return;
    }
    check_limits(field, value, context_.last_day, text, record.line, checked);
    switch (field.type) {
    case FieldType::Region:
        value = place(column, std::get<QString>(value), checked, record.line);
        break;
    case FieldType::Text:
        if (is_damaged_number(text)) {
            note(
                checked, record.line, field, "number_damaged", Severity::Warns, text,
                ImportText::tr("Excel has kept a rounded number here. Ask for the sheet again with "
                               "the column formatted as text."));
        }
        break;
    case FieldType::Figure:
        value = figure(field, std::get<QString>(value), checked, record.line);
        break;
    default:
        break;
    }
    record.values[column.index] = std::move(value);
}

/// The same list again the next quarter would count everything a second time.
void RowChecker::note_filled_date(const Record& record, Checked& checked) const
{
    const FieldSpec& field = context_.spec.field(context_.spec.date_field);
    const Value& day = context_.spec.value(record, field.id);
    if (!field.derived && !is_missing(day)) {
        note(checked, record.line, field, "date_filled_in", Severity::Warns, QString(),
             ImportText::tr("No date; taken as %1. A list that goes on growing would be counted "
                            "again every quarter.")
                 .arg(to_text(day)));
    }
}

/// A comma too many moves every cell behind it into the wrong column.
void RowChecker::check_width(const CsvRow& row, Checked& checked) const
{
    for (qsizetype i = width_; i < row.cells.size(); ++i) {
        if (!trim(row.cells[i]).isEmpty()) {
            checked.findings.push_back(
                {row.line,
                 {},
                 QStringLiteral("row_too_wide"),
                 Severity::Blocks,
                 trim(row.cells[i]),
                 ImportText::tr("The row has more cells than there are headings: a comma inside a "
                                "number or text may have moved them.")});
            return;
        }
    }
}

Checked RowChecker::check(const CsvRow& row)
{
    Checked checked;
    Record record;
    record.values.resize(context_.spec.fields.size());
    if (check(row, record, checked)) {
        checked.record = std::move(record);
    }
    return checked;
}

bool RowChecker::check(const CsvRow& row, Record& record, Checked& checked)
{
    record.line = row.line;
    check_width(row, checked);
    for (Column& column : columns_) {
        const QString text = text_of(column, row);
        if (text.isEmpty() && !column.field->required) {
            continue;
        }
        if (text.size() > longest_cell) {
            note(checked, row.line, *column.field, "too_long", Severity::Blocks, text.left(60),
                 ImportText::tr("The cell holds %1 characters. A quotation mark that is never "
                                "closed may have swallowed other rows.")
                     .arg(text.size()));
        } else if (has_control_characters(text)) {
            note(checked, row.line, *column.field, "control_character", Severity::Blocks,
                 text.simplified(),
                 ImportText::tr("The cell holds invisible or damaged characters. Type it again."));
        } else {
            check_cell(column, text, record, checked);
        }
    }
    const bool undated = context_.spec.dated() && context_.spec.complete &&
                         is_missing(context_.spec.value(record, context_.spec.date_field));
    if (context_.spec.complete) {
        context_.spec.complete(context_.spec, record, context_.period);
    }
    if (undated) {
        note_filled_date(record, checked);
    }
    for (const auto& [rule, index] : rules_) {
        if (!is_missing(record.values[index]) && rule->broken(context_.spec, record)) {
            checked.findings.push_back({row.line, rule->field, rule->id, rule->severity,
                                        to_text(record.values[index]),
                                        rule->advice(context_.spec, record)});
        }
    }
    return !blocks(checked.findings);
}

} // namespace yice
