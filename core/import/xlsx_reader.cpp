// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/xlsx_reader.h"

#include "base/number_text.h"
#include "import/xlsx_archive.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

namespace yice
{

namespace
{

constexpr int most_columns = 16384; // Excel's own limit
/// One cell at the far end of each of a million rows would make more empty cells than memory holds.
constexpr qint64 most_cells = 20'000'000;

/// What the cells of a sheet refer to.
struct Book {
    QStringList texts;       ///< sharedStrings.xml
    std::vector<bool> dates; ///< by cell style: shown as a date
    bool from_1904 = false;
    struct Entry {
        QString name;
        QString relation;
    };
    std::vector<Entry> sheets;
};

/// ECMA-376 part 1, 18.8.30: the built-in formats that show a date; 27–36 and 50–58 are those of
/// East Asian locales.
bool is_date_format(int id, const QString& code)
{
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
        (id >= 50 && id <= 58)) {
        return true;
    }
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."));
    QString plain = code;
    plain.remove(literal);
    return plain.contains(QRegularExpression(QStringLiteral("[yYdD年月日]")));
}

/// The text of <si> or <is>: its <t> and those of its runs <r>, without phonetic readings. Not
/// recursive: how deep a file nests is not for it to say.
QString rich_text(QXmlStreamReader& xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"r") {
            ++depth;
        } else if (token == QXmlStreamReader::StartElement) {
            xml.skipCurrentElement();
        }
    }
    return text;
}

void read_texts(const QByteArray& part, Book& book)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si") {
            book.texts << rich_text(xml);
        }
    }
}

void read_styles(const QByteArray& part, Book& book)
{
    QXmlStreamReader xml(part);
    QHash<int, QString> codes;
    bool in_cells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"numFmt") {
            codes.insert(xml.attributes().value(QStringLiteral("numFmtId")).toInt(),
                         xml.attributes().value(QStringLiteral("formatCode")).toString());
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"cellXfs") {
            in_cells = true;
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs") {
            in_cells = false;
        } else if (token == QXmlStreamReader::StartElement && in_cells && xml.name() == u"xf") {
            const int id = xml.attributes().value(QStringLiteral("numFmtId")).toInt();
            book.dates.push_back(is_date_format(id, codes.value(id)));
        }
    }
}

void read_book(const QByteArray& part, Book& book)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto value = attributes.value(QStringLiteral("date1904"));
            book.from_1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet" &&
                   attributes.value(QStringLiteral("state")) != u"hidden" &&
                   attributes.value(QStringLiteral("state")) != u"veryHidden") {
            QString relation;
            for (const auto& attribute : attributes) {
                if (attribute.name() == u"id") {
                    relation = attribute.value().toString(); // r:id, whatever the prefix is called
                }
            }
            book.sheets.push_back({attributes.value(QStringLiteral("name")).toString(), relation});
        }
    }
}

QHash<QString, QString> read_relations(const QByteArray& part)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship") {
            QString target = xml.attributes().value(QStringLiteral("Target")).toString();
            target = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            targets.insert(xml.attributes().value(QStringLiteral("Id")).toString(), target);
        }
    }
    return targets;
}

/// "AB12" → 27; -1 for what is no reference.
int column_of_reference(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z') {
            break;
        }
        column = column * 26 + (character.unicode() - u'A' + 1);
        if (column > most_columns) {
            return -1;
        }
    }
    return column - 1;
}

QString number_or_date(const QString& written, bool date, bool from_1904)
{
    bool ok = false;
    const double number = written.toDouble(&ok);
    if (!ok) {
        return written;
    }
    if (date && number >= 0 && number < 3'000'000) {
        const QDate day_0 = from_1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        return day_0.addDays(static_cast<qint64>(std::floor(number))).toString(Qt::ISODate);
    }
    return plain_number(number);
}

QString cell_text(QXmlStreamReader& xml, const Book& book)
{
    const auto attributes = xml.attributes();
    const auto type = attributes.value(QStringLiteral("t")).toString();
    const auto style = static_cast<size_t>(attributes.value(QStringLiteral("s")).toInt());
    QString value;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            value = xml.readElementText();
        } else if (xml.name() == u"is") {
            value = rich_text(xml);
        } else {
            xml.skipCurrentElement(); // the formula itself: its saved value counts
        }
    }
    if (type == u"s") {
        return book.texts.value(value.toInt());
    }
    if (type.isEmpty() || type == u"n") {
        return number_or_date(value, style < book.dates.size() && book.dates[style],
                              book.from_1904);
    }
    return value;
}

/// Nothing when the rows would have too many cells.
std::optional<std::vector<CsvRow>> read_rows(const QByteArray& part, const Book& book)
{
    std::vector<CsvRow> rows;
    qint64 cell_count = 0;
    QXmlStreamReader xml(part);
    int line = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"row") {
            const int given = xml.attributes().value(QStringLiteral("r")).toInt();
            line = given > 0 ? given : line + 1;
            rows.push_back({line, {}});
        } else if (xml.name() == u"c" && !rows.empty()) {
            const int given = column_of_reference(xml.attributes().value(QStringLiteral("r")));
            QStringList& cells = rows.back().cells;
            const QString text = cell_text(xml, book);
            const auto column = given >= 0 ? given : cells.size();
            if (text.isEmpty() || column >= most_columns) {
                continue; // a cell that is only coloured
            }
            cell_count += std::max<qint64>(0, column - cells.size()) + 1;
            if (cell_count > most_cells) {
                return std::nullopt;
            }
            while (cells.size() < column) {
                cells << QString();
            }
            cells << text;
        }
    }
    return rows;
}

} // namespace

bool reads_xlsx()
{
#ifdef YICE_XLSX
    return true;
#else
    return false;
#endif
}

Result<std::vector<XlsxSheet>> read_xlsx(const QByteArray& bytes, const QString& subject)
{
    XlsxArchive archive(bytes);
    const auto failure = [&] {
        return Error{ErrorKind::Unreadable, subject,
                     archive.too_large() ? QStringLiteral("size|512") : QStringLiteral("xlsx")};
    };
    const auto workbook = archive.part(QStringLiteral("xl/workbook.xml"));
    const auto relations = archive.part(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!workbook || !relations) {
        return failure();
    }
    Book book;
    read_book(*workbook, book);
    if (const auto part = archive.part(QStringLiteral("xl/sharedStrings.xml"))) {
        read_texts(*part, book);
    }
    if (const auto part = archive.part(QStringLiteral("xl/styles.xml"))) {
        read_styles(*part, book);
    }
    const auto targets = read_relations(*relations);
    std::vector<XlsxSheet> sheets;
    for (const Book::Entry& entry : book.sheets) {
        const auto part = archive.part(targets.value(entry.relation));
        if (archive.too_large()) {
            return failure();
        }
        if (!part) {
            continue;
        }
        auto rows = read_rows(*part, book);
        if (!rows) {
            return Error{ErrorKind::Unreadable, subject, QStringLiteral("size|512")};
        }
        sheets.push_back({entry.name, {{}, {}, std::move(*rows)}});
    }
    if (sheets.empty() || archive.too_large()) {
        return failure();
    }
    return sheets;
}

} // namespace yice
