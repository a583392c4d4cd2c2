// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

// The plan of the house (core/README.md), read from the sources. Each test gathers every fault as
// "file:line what", so that one run shows all of them.

namespace
{

struct Source {
    QString path; ///< core/base/period.h
    QString room; ///< base, ui, app
    QStringList lines;
};

const QHash<QString, int>& floors()
{
    static const QHash<QString, int> table = {
        {"base", 0},  {"db", 1},         {"domain", 1},  {"import", 2}, {"rosters", 2},
        {"plans", 2}, {"indicators", 2}, {"outlook", 2}, {"report", 2}, {"regions", 2},
        {"store", 3}, {"workbook", 4},   {"ui", 5},      {"app", 6},
    };
    return table;
}

/// The room that a path belongs to; empty when it is no path of the house. Includes may leave out
/// "core/".
QString room_of(const QString& path)
{
    QStringList parts = path.split('/');
    if (parts.size() > 1 && parts.first() == "core") {
        parts.removeFirst();
    }
    return parts.size() > 1 && floors().contains(parts.first()) ? parts.first() : QString();
}

const std::vector<Source>& sources()
{
    static const std::vector<Source> all = [] {
        std::vector<Source> found;
        const QDir root(YICE_SOURCE_ROOT);
        for (const char* folder : {"core", "ui", "app"}) {
            QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                const QString path = root.relativeFilePath(file.fileName());
                if (file.open(QIODevice::ReadOnly)) {
                    QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
                    if (lines.last().isEmpty()) {
                        lines.removeLast();
                    }
                    found.push_back({path, room_of(path), lines});
                }
            }
        }
        std::sort(found.begin(), found.end(),
                  [](const Source& left, const Source& right) { return left.path < right.path; });
        return found;
    }();
    return all;
}

QString place(const Source& source, qsizetype line)
{
    return QStringLiteral("%1:%2 ").arg(source.path).arg(line + 1);
}

/// Calls visit(source, line, name, quoted) for every #include.
template <class Visit>
void each_include(Visit visit)
{
    static const QRegularExpression include("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    for (const Source& source : sources()) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (const auto match = include.match(source.lines[i]); match.hasMatch()) {
                visit(source, i, match.captured(2), match.captured(1) == "\"");
            }
        }
    }
}

/// The code of a source with the comments blanked out, and either only what stands in string
/// literals or only what does not.
QStringList without_comments(const Source& source, bool literals)
{
    enum { Code, LineComment, BlockComment, Text, Character } state = Code;
    QStringList result;
    for (const QString& line : source.lines) {
        QString kept;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            const QChar after = i + 1 < line.size() ? line[i + 1] : QChar();
            switch (state) {
            case Code:
                if (c == '/' && (after == '/' || after == '*')) {
                    state = after == '/' ? LineComment : BlockComment;
                    ++i;
                } else if (c == '"') {
                    state = Text;
                    kept += ' ';
                } else if (c == '\'' && !(i > 0 && line[i - 1].isDigit())) { // 10'000 is a number
                    state = Character;
                } else if (!literals) {
                    kept += c;
                }
                break;
            case BlockComment:
                if (c == '*' && after == '/') {
                    state = Code;
                    ++i;
                }
                break;
            case Text:
            case Character:
                if (c == '\\') {
                    ++i;
                } else if (c == (state == Text ? '"' : '\'')) {
                    state = Code;
                } else if (literals && state == Text) {
                    kept += c;
                }
                break;
            case LineComment:
                break;
            }
        }
        if (state != BlockComment) {
            state = Code; // a literal never goes on in the next line
        }
        result << kept;
    }
    return result;
}

QStringList lines_matching(const QRegularExpression& pattern, bool literals,
                           const std::function<bool(const Source&)>& looked_at)
{
    QStringList faults;
    for (const Source& source : sources()) {
        if (!looked_at(source)) {
            continue;
        }
        const QStringList lines = without_comments(source, literals);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (const auto match = pattern.match(lines[i]); match.hasMatch()) {
                faults << place(source, i) + match.captured();
            }
        }
    }
    return faults;
}

bool in_core(const Source& source)
{
    return source.path.startsWith("core/");
}

} // namespace

TEST_CASE("the sources are found", "[base][layering]")
{
    CHECK(sources().size() > 80);
    for (const Source& source : sources()) {
        CAPTURE(source.path);
        CHECK_FALSE(source.room.isEmpty()); // a new folder needs its floor in the table above
    }
}

TEST_CASE("a file includes its own folder or a lower floor", "[base][layering]")
{
    QStringList faults;
    int seen = 0;
    each_include([&](const Source& source, qsizetype line, const QString& name, bool quoted) {
        if (!quoted || source.room.isEmpty()) {
            return;
        }
        ++seen;
        const QString room = room_of(name);
        if (room.isEmpty()) {
            // Without a folder it is a neighbour (or what moc and uic make of one).
            const QString folder = source.path.section('/', 0, -2);
            if (name.contains('/') || (!QFile::exists(YICE_SOURCE_ROOT "/" + folder + '/' + name) &&
                                       !name.endsWith(".moc") && !name.startsWith("ui_"))) {
                faults << place(source, line) + name + " is no file of the house";
            }
        } else if (room != source.room && floors()[room] >= floors()[source.room]) {
            faults << place(source, line) + name + " is not below " + source.room;
        }
    });
    CHECK(seen > 200);
    CHECK(faults == QStringList());
}

TEST_CASE("the window and the command line never reach past the workbook to the database",
          "[base][layering]")
{
    QStringList faults;
    each_include([&](const Source& source, qsizetype line, const QString& name, bool quoted) {
        if (quoted && !in_core(source) && (room_of(name) == "db" || room_of(name) == "store")) {
            faults << place(source, line) + name;
        }
        if (!quoted && !in_core(source) && name.startsWith("QSql")) {
            faults << place(source, line) + name;
        }
    });
    CHECK(faults == QStringList());
}

TEST_CASE("core knows QtCore and QtSql only", "[base][layering]")
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    REQUIRE(headers.exists("QtCore/QString"));
    QStringList faults;
    int seen = 0;
    each_include([&](const Source& source, qsizetype line, const QString& name, bool quoted) {
        if (quoted || !in_core(source) || !name.startsWith('Q')) {
            return;
        }
        ++seen;
        const bool allowed =
            name.contains('/')
                ? name.startsWith("QtCore/") || name.startsWith("QtSql/")
                : headers.exists("QtCore/" + name) || headers.exists("QtSql/" + name);
        if (!allowed) {
            faults << place(source, line) + name;
        }
    });
    CHECK(seen > 100);
    CHECK(faults == QStringList());
}

TEST_CASE("core holds no QObject and emits no signal", "[base][layering]")
{
    static const QRegularExpression pattern(
        "\\bQ_OBJECT\\b|\\bQ_GADGET\\b|\\bQ_SIGNALS\\b|\\bsignals\\s*:|\\bslots\\s*:|\\bemit\\b"
        "|\\bpublic\\s+QObject\\b");
    CHECK(lines_matching(pattern, false, in_core) == QStringList());
}

TEST_CASE("only db and store contain SQL", "[base][layering]")
{
    static const QRegularExpression sql("\\b(SELECT|INSERT (OR \\w+ )?INTO|UPDATE [\\w%]+ SET|"
                                        "DELETE FROM|CREATE TABLE|PRAGMA)\\b");
    const auto keeps_sql = [](const Source& source) {
        return source.room == "db" || source.room == "store";
    };
    CHECK(lines_matching(sql, true, [&](const Source& source) { return !keeps_sql(source); }) ==
          QStringList());
    CHECK(lines_matching(sql, true, keeps_sql).size() > 40); // the pattern finds what is there
}

TEST_CASE("only ui/charts uses Qt Charts", "[base][layering]")
{
    static const QRegularExpression charts(
        "^(QtCharts.*|QChart|QChartView|QAbstract(Axis|Series|BarSeries)|QLegend\\w*|QPolarChart"
        "|Q(Line|Spline|Scatter|Area|XY|Pie|Bar|StackedBar|PercentBar|HorizontalBar"
        "|HorizontalStackedBar|HorizontalPercentBar|BoxPlot|Candlestick)Series"
        "|Q(Value|Category|BarCategory|DateTime|LogValue|Color)Axis|QBarSet|QPieSlice)$");
    QStringList faults;
    each_include([&](const Source& source, qsizetype line, const QString& name, bool) {
        if (!source.path.startsWith("ui/charts/") && charts.match(name).hasMatch()) {
            faults << place(source, line) + name;
        }
    });
    CHECK(faults == QStringList());
}

TEST_CASE("every source begins with its licence", "[base][layering]")
{
    QStringList faults;
    for (const Source& source : sources()) {
        if (source.lines.value(0) != "// SPDX-License-Identifier: GPL-3.0-or-later") {
            faults << source.path;
        }
    }
    CHECK(faults == QStringList());
}

TEST_CASE("no source is longer than 400 lines", "[base][layering]")
{
    QStringList faults;
    for (const Source& source : sources()) {
        if (source.lines.size() > 400) {
            faults << QStringLiteral("%1 has %2 lines").arg(source.path).arg(source.lines.size());
        }
    }
    CHECK(faults == QStringList());
}
