// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/column_map.h"

#include "base/chinese_text.h"
#include "import/cell_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

int column_of(const QStringList& header, const QString& wanted)
{
    const QString key = fold(wanted);
    for (int i = 0; i < header.size(); ++i) {
        if (!key.isEmpty() && (fold(header[i]) == key || header_key(header[i]) == key)) {
            return i;
        }
    }
    bool number = false;
    const int column = wanted.toInt(&number);
    return number && column >= 1 && column <= header.size() ? column - 1 : -1;
}

/// A heading with a remark in brackets, 机构名称(全称), is the heading; 床位(百张) is not.
int known_header(const QHash<QString, int>& known, const QString& header)
{
    const int exact = known.value(header_key(header), -1);
    if (exact >= 0) {
        return exact;
    }
    static const QRegularExpression bracket(QStringLiteral("\\(([^()]*)\\)"));
    // Another unit than the field's would be stored as if it were that one: 占地面积(亩),
    // 床位费(元/天).
    static const QRegularExpression other_unit(
        QStringLiteral("[十百千万亿%‰亩]|公顷|元[天日年次]|[天日年]元|人[天日]"));
    static const QRegularExpression converted(QStringLiteral("^(?:单位)?[万亿](元|人)$"));
    QString plain = fold(header);
    const auto match = bracket.match(plain);
    if (!match.hasMatch() || (other_unit.match(match.captured(1)).hasMatch() &&
                              !converted.match(match.captured(1)).hasMatch())) {
        return -1;
    }
    return known.value(plain.remove(bracket), -1);
}

int field_by_header(const QHash<QString, int>& known, const QString& header)
{
    const int exact = known_header(known, header);
    if (exact >= 0) {
        return exact;
    }
    // 床位情况 护理型床位: the lower header of a merged pair names the field; then the pair without
    // the space, for 床位 + 总数.
    const auto space = header.indexOf(u' ');
    if (space > 0) {
        const int last = known_header(known, header.mid(space + 1));
        if (last >= 0) {
            return last;
        }
        // 床位情况 above 总数 is 床位总数.
        static const QRegularExpression about(QStringLiteral("(情况|信息|状况|数量)$"));
        const QString group = header.left(space).remove(about);
        const int pair = known_header(known, group + header.mid(space + 1));
        return pair >= 0 ? pair : known_header(known, header.left(space));
    }
    return -1;
}

/// Share of the filled cells of a column that are words of the field's vocabulary.
double vocabulary_share(const FieldSpec& field, const std::vector<CsvRow>& body, int column)
{
    int filled = 0;
    int known = 0;
    for (size_t i = 0; i < body.size() && i < 60; ++i) {
        const QString cell = column < body[i].cells.size() ? body[i].cells[column] : QString();
        if (!says_nothing(cell)) {
            ++filled;
            known += read_cell(field, cell).bad.isEmpty();
        }
    }
    return filled == 0 ? 0 : static_cast<double>(known) / filled;
}

/// 金额(元) for a field in 万元, 常住人口(万人) for one in 人.
double factor_of(const QString& heading, const QString& unit)
{
    static const QRegularExpression given(
        QStringLiteral("[(（]\\s*(?:单位[:：]?)?\\s*(万|亿)?(元|人)\\s*[)）]"));
    const auto match = given.match(heading);
    return match.hasMatch() ? unit_factor(match.capturedView(1), match.capturedView(2), unit) : 1;
}

int field_by_vocabulary(const RosterSpec& spec, const ColumnMap& map,
                        const std::vector<CsvRow>& body, int column, int field)
{
    if (field < 0 || spec.fields[static_cast<size_t>(field)].type != FieldType::Choice ||
        vocabulary_share(spec.fields[static_cast<size_t>(field)], body, column) >= 0.5) {
        return field;
    }
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields[i].type == FieldType::Choice && map.columns_of_field[i].empty() &&
            vocabulary_share(spec.fields[i], body, column) >= 0.5) {
            return static_cast<int>(i);
        }
    }
    return field;
}

} // namespace

double unit_factor(QStringView prefix, QStringView measure, const QString& unit)
{
    if (!unit.contains(measure) || unit.contains(u"人次")) {
        return 1;
    }
    const double value = prefix == u"万" ? 1e4 : prefix == u"亿" ? 1e8 : 1.0;
    return value / (unit.startsWith(u'万') ? 1e4 : 1.0);
}

QString header_key(const QString& header)
{
    QString key = fold(header);
    // 床位数(张), 建筑面积(平方米), 是否备案(是/否): what stands in the bracket is a unit or a
    // remark, except 县(市区) and 乡镇(街道), where it is the name itself.
    static const QRegularExpression remark(
        QStringLiteral("\\((单位)?(张|人|元|万元|元月|元人月|所|家|个|人次|平方米|㎡|m2|平米|岁|"
                       "是否|有无|可空|必填|选填)\\)"));
    key.remove(remark);
    return key;
}

QHash<QString, int> known_headers(const RosterSpec& spec)
{
    QHash<QString, int> known;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        const int index = static_cast<int>(i);
        const auto add = [&](const QString& header) {
            const QString key = header_key(header);
            Q_ASSERT_X(!known.contains(key) || known.value(key) == index, "known_headers",
                       qPrintable(header));
            known.insert(key, index);
        };
        add(field.label.zh);
        add(field.id);
        for (const QString& synonym : field.synonyms) {
            add(synonym);
        }
        if (!known.contains(header_key(field.label.en))) {
            add(field.label.en);
        }
    }
    return known;
}

double header_score(const QHash<QString, int>& known, const QString& cell)
{
    return known_header(known, cell) >= 0 ? 1 : 0;
}

ColumnMap map_columns(const RosterSpec& spec, const QStringList& header,
                      const QHash<QString, QString>& chosen, int header_line, Findings& findings,
                      const std::vector<CsvRow>& body)
{
    ColumnMap map;
    map.field_of_column.assign(static_cast<size_t>(header.size()), -1);
    map.columns_of_field.resize(spec.fields.size());
    std::vector<bool> fixed(static_cast<size_t>(header.size()), false);
    const auto put = [&](int column, int field) {
        map.field_of_column[static_cast<size_t>(column)] = field;
        map.columns_of_field[static_cast<size_t>(field)].push_back(column);
    };
    for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice) {
        const int column = column_of(header, choice.key());
        const bool leave_out = choice.value() == u"-";
        const auto field = leave_out ? -1 : spec.find_field(choice.value());
        if (column < 0) {
            findings.push_back(
                {header_line,
                 {},
                 QStringLiteral("map_column"),
                 Severity::Blocks,
                 choice.key(),
                 ImportText::tr("The sheet has no such column. Write its heading exactly.")});
        } else if (field < 0 && !leave_out) {
            findings.push_back(
                {header_line,
                 {},
                 QStringLiteral("map_field"),
                 Severity::Blocks,
                 choice.value(),
                 ImportText::tr("The roster has no such field; see its list of fields.")});
        } else {
            fixed[static_cast<size_t>(column)] = true;
            if (!leave_out) {
                put(column, static_cast<int>(field));
            }
        }
    }
    const auto known = known_headers(spec);
    for (int column = 0; column < header.size(); ++column) {
        if (fixed[static_cast<size_t>(column)]) {
            continue;
        }
        const int field =
            field_by_vocabulary(spec, map, body, column, field_by_header(known, header[column]));
        if (field < 0) {
            continue;
        }
        const FieldType type = spec.fields[static_cast<size_t>(field)].type;
        const bool several = type == FieldType::Region || type == FieldType::Tags;
        const auto& taken = map.columns_of_field[static_cast<size_t>(field)];
        const bool chosen_by_user = !taken.empty() && fixed[static_cast<size_t>(taken.front())];
        if ((several && !chosen_by_user) || taken.empty()) {
            put(column, field);
        } else if (!chosen_by_user) {
            findings.push_back(
                {header_line, spec.fields[static_cast<size_t>(field)].id,
                 QStringLiteral("column_twice"), Severity::Warns, header[column],
                 ImportText::tr(
                     "Two columns mean the same field; the first is used. Choose the right one if "
                     "that is not it.")});
        }
    }
    for (int column = 0; column < header.size(); ++column) {
        const int field = map.field_of_column[static_cast<size_t>(column)];
        if (field < 0) {
            continue;
        }
        const double factor =
            factor_of(header[column], spec.fields[static_cast<size_t>(field)].unit);
        if (factor != 1) {
            map.factors.insert(column, factor);
        }
    }
    return map;
}

void note_missing_columns(const RosterSpec& spec, const QStringList& header, int header_line,
                          const ColumnMap& map, const QHash<QString, QString>& fixed,
                          Findings& findings)
{
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec& field = spec.fields[i];
        if (field.required && !map.has(static_cast<qsizetype>(i)) && !fixed.contains(field.id)) {
            findings.push_back(
                {header_line, field.id, QStringLiteral("column_missing"), Severity::Blocks,
                 header.join(u'|').left(120),
                 ImportText::tr(
                     "No column gives the field %1. Say which one does, or give one value "
                     "for all rows.")
                     .arg(field.label.shown())});
        }
    }
}

void note_unused_columns(const RosterSpec& spec, const Sheet& sheet, const ColumnMap& map,
                         const QHash<QString, QString>& chosen, Findings& findings)
{
    const auto known = known_headers(spec);
    for (int column = 0; column < sheet.header.size(); ++column) {
        const QString heading = sheet.header[column];
        const bool left_out = chosen.value(heading) == u"-";
        if (map.field_of_column[static_cast<size_t>(column)] >= 0 || heading.isEmpty() ||
            left_out || column == sheet.serial_column) {
            continue;
        }
        // 床位总数(百张) is not read as 床位总数, but it must not vanish without a word.
        const QString key = header_key(heading);
        bool alike = false;
        for (auto header = known.cbegin(); header != known.cend(); ++header) {
            alike = alike || (header.key().size() >= 3 && key.contains(header.key()) &&
                              !map.has(header.value()));
        }
        findings.push_back(
            {sheet.header_line,
             {},
             QStringLiteral("column_unused"),
             alike ? Severity::Warns : Severity::Note,
             heading,
             alike
                 ? ImportText::tr("This column is not imported, although its heading looks known. "
                                  "Say which field it is.")
                 : ImportText::tr("This column is not imported.")});
    }
}

} // namespace yice
