// SPDX-License-Identifier: GPL-3.0-or-later
// Small sheets, each with one habit of real ones, and beside each what a reader would take it for.
#include "catch.h"

#include "base/number_text.h"
#include "workbook/siping.h"

#include <QDirIterator>

#include <algorithm>

using namespace yice;
using namespace yice::test;

namespace
{

const QString folder = QStringLiteral(YICE_TEST_DATA "/csv/");

/// The sheets whose expected file says what should be read and is not read yet. A sheet that comes
/// out right has to leave this list.
const QStringList known_deviations = {};

QStringList files(const QStringList& patterns)
{
    return QDir(folder).entryList(patterns, QDir::Files, QDir::Name);
}

QStringList sheets()
{
    QStringList names = files({"*.csv", "*.tsv", "*.txt"});
    names.erase(std::remove_if(names.begin(), names.end(),
                               [](const QString& name) { return name.endsWith(".expected.txt"); }),
                names.end());
    return names;
}

QString expected_name(const QString& sheet)
{
    return QFileInfo(sheet).completeBaseName() + ".expected.txt";
}

QString content_of(const QString& name)
{
    QFile file(folder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString value_text(const FieldSpec& field, const Value& value, const ImportRow& row,
                   const RegionTree& tree)
{
    switch (field.type) {
    case FieldType::Flag:
        return std::get<bool>(value) ? "yes" : "no";
    case FieldType::Region: {
        const QString path = tree.path_name(RegionId{std::get<qint64>(value)});
        return row.adds_place() ? path + " + " + row.new_region->new_name : path;
    }
    default:
        break;
    }
    QString text = to_text(value);
    text.replace("\r\n", "⏎").replace('\n', "⏎").replace('\r', "⏎");
    return text;
}

QString row_text(const RosterSpec& spec, const ImportRow& row, const RegionTree& tree)
{
    static const QStringList actions = {"new", "update", "unchanged", "blocked", "skipped"};
    QStringList parts = {
        QString("line %1 %2").arg(row.cells.line).arg(actions[static_cast<int>(row.action)])};
    if (row.action == RowAction::Blocked) {
        return parts.first(); // nothing of it would be stored
    }
    for (const auto& [index, value] : row.values) {
        const FieldSpec& field = spec.fields[static_cast<size_t>(index)];
        if (!field.derived) {
            parts << field.id + '=' + value_text(field, value, row, tree);
        }
    }
    return parts.join(" | ");
}

/// By line, then in the order of the alphabet; a finding about a heading names it.
QStringList findings_text(Findings findings)
{
    std::vector<std::pair<int, QString>> lines;
    for (const Finding& finding : findings) {
        const bool heading = finding.rule == u"column_unused" || finding.rule == u"column_twice";
        lines.emplace_back(finding.line,
                           QString("line %1 %2 %3 %4")
                                   .arg(finding.line)
                                   .arg(finding.field.isEmpty() ? "-" : finding.field, finding.rule,
                                        severity_code(finding.severity)) +
                               (heading ? " | " + finding.seen : QString()));
    }
    std::sort(lines.begin(), lines.end());
    QStringList texts;
    for (const auto& [line, text] : lines) {
        texts << text;
    }
    return texts;
}

QString shown_delimiter(const QString& delimiter)
{
    return delimiter == u","    ? "comma"
           : delimiter == u"\t" ? "tab"
           : delimiter == u";"  ? "semicolon"
                                : delimiter;
}

/// What the program makes of a sheet, as the expected files are written.
QString read_sheet(const Siping& siping, const RegionTree& tree, const QString& name)
{
    ImportRequest request;
    request.file = folder + name;
    request.otherwise = Period::quarter(2024, 3);
    const auto prepared = Imports(*siping.workbook).prepare(request);
    if (!prepared) {
        return "refused: " + prepared.error().detail + '\n';
    }
    QStringList lines = {"roster: " + prepared->spec->id,
                         "encoding: " + prepared->batch.encoding,
                         "delimiter: " + shown_delimiter(prepared->batch.delimiter),
                         "period: " + prepared->batch.period.code(),
                         QString("header line: %1").arg(prepared->batch.header_line),
                         QString("left out: %1").arg(prepared->batch.skipped)};
    for (const ImportRow& row : prepared->rows) {
        lines << row_text(*prepared->spec, row, tree);
    }
    return (lines + findings_text(prepared->findings)).join('\n') + '\n';
}

} // namespace

TEST_CASE("every habit of real sheets is read as a reader would", "[workbook]")
{
    const Siping siping;
    const RegionTree& tree = siping.workbook->regions();
    for (const QString& name : sheets()) {
        const QString expected = content_of(expected_name(name));
        const QString read = read_sheet(siping, tree, name);
        INFO(name.toStdString() << "\n--- expected\n"
                                << expected.toStdString() << "--- read\n"
                                << read.toStdString());
        if (known_deviations.contains(name)) {
            CHECK(read != expected); // mended: take it off the list
        } else {
            CHECK(read == expected);
        }
    }
}

TEST_CASE("the real sheets are many, in every encoding that Excel saves", "[workbook]")
{
    CHECK(sheets().size() >= 60);
    QStringList encodings;
    for (const QString& name : files({"*.expected.txt"})) {
        encodings << content_of(name).section('\n', 1, 1).section(": ", 1);
    }
    for (const char* encoding : {"GB18030", "UTF-8", "UTF-8 BOM", "UTF-16LE"}) {
        CAPTURE(encoding);
        CHECK(encodings.contains(encoding));
    }
}

TEST_CASE("every real sheet has its expected file, every expected file its sheet", "[workbook]")
{
    QStringList wanted;
    for (const QString& name : sheets()) {
        wanted << expected_name(name);
    }
    wanted.sort();
    CHECK(wanted == files({"*.expected.txt"}));
    for (const QString& name : known_deviations) {
        CAPTURE(name);
        CHECK(sheets().contains(name));
    }
}
