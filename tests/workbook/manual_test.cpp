// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "domain/finding_kinds.h"
#include "report/manual_pages.h"
#include "rosters/specs.h"
#include "workbook/manual.h"
#include "workbook/manual_indicators.h"
#include "workbook/measures.h"
#include "workbook/plans.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace yice;

namespace
{

/// Sets a language for a test and the one before afterwards.
struct Speaking {
    explicit Speaking(Language wanted) : before(language()) { set_language(wanted); }
    ~Speaking() { set_language(before); }
    Language before;
};

struct Link {
    QString scheme;
    QString target;
    QString anchor;
};

std::vector<Link> links_of(const QString& markdown)
{
    static const QRegularExpression pattern("\\]\\((\\w+):([^)#]*)#?([^)]*)\\)");
    std::vector<Link> links;
    for (auto matches = pattern.globalMatch(markdown); matches.hasNext();) {
        const auto match = matches.next();
        links.push_back({match.captured(1), match.captured(2), match.captured(3)});
    }
    return links;
}

QSet<QString> anchors_of(const QString& markdown)
{
    static const QRegularExpression pattern("^#{1,4} (.*)$", QRegularExpression::MultilineOption);
    QSet<QString> anchors;
    for (auto matches = pattern.globalMatch(markdown); matches.hasNext();) {
        anchors << heading_anchor(matches.next().captured(1));
    }
    return anchors;
}

QString source(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Every rule that the sources give to a finding.
QSet<QString> rules_in_the_sources()
{
    static const QRegularExpression given(
        "\"([a-z0-9_]+)\"\\)?,\\s*(?:\\w+\\s*\\?\\s*)?Severity::");
    static const QRegularExpression unread("\\{\\{\\}, QStringLiteral\\(\"([a-z_]+)\"\\)");
    QSet<QString> rules;
    for (const char* room : {"import", "workbook", "rosters", "report", "plans"}) {
        QDirIterator files(QStringLiteral(YICE_SOURCE_ROOT "/core/") + room, {"*.cpp"});
        while (files.hasNext()) {
            const QString text = source(files.next());
            const bool cells = files.fileName().startsWith("cell_");
            for (const QRegularExpression* pattern : {&given, &unread}) {
                auto matches = pattern->globalMatch(text);
                while (matches.hasNext() && (pattern == &given || cells)) {
                    rules << matches.next().captured(1);
                }
            }
        }
    }
    return rules;
}

const char* pages[] = {"overview", "indicators", "tasks", "rosters", "import",
                       "outlook",  "reports",    "plan",  "custody", "start"};

} // namespace

TEST_CASE("Every rule of a finding is explained, and nothing else", "[workbook][manual]")
{
    QSet<QString> explained;
    QSet<QString> titles;
    for (const FindingKind& kind : finding_kinds()) {
        INFO(kind.id.toStdString());
        explained << kind.id;
        for (const Label& label : {kind.title, kind.meaning, kind.advice}) {
            CHECK_FALSE(label.zh.isEmpty());
            CHECK_FALSE(label.en.isEmpty());
        }
        CHECK_FALSE(titles.contains(kind.title.zh)); // headings are what links lead to
        CHECK_FALSE(titles.contains(kind.title.en));
        titles << kind.title.zh << kind.title.en;
        CHECK(find_finding_kind(kind.id) == &kind);
    }
    const QSet<QString> given = rules_in_the_sources();
    CHECK(given.size() > 100);
    CHECK((given - explained).values() == QStringList());
    CHECK((explained - given).values() == QStringList());
    for (const RosterSpec* spec : roster_specs()) {
        for (const RowRule& rule : spec->rules) {
            INFO(rule.id.toStdString());
            REQUIRE(find_finding_kind(rule.id));
        }
    }
    CHECK(find_finding_kind("no_such_rule") == nullptr);
}

TEST_CASE("Every page, roster, plan and finding has its place in the manual", "[workbook][manual]")
{
    for (const Language spoken : {Language::Chinese, Language::English}) {
        const Speaking speaking(spoken);
        const Manual manual;
        for (const char* page : pages) {
            INFO(page);
            CHECK(manual.find(Manual::chapter_of_page(page)));
            CHECK(Manual::chapter_of_page(page) == page);
        }
        CHECK(Manual::chapter_of_page("nowhere") == "index");
        for (const RosterSpec* spec : roster_specs()) {
            INFO(spec->id.toStdString());
            const auto text = manual.text("roster/" + spec->id);
            REQUIRE(text);
            CHECK(text->contains("(template:" + spec->id + ")"));
            CHECK(manual.text("roster-list")->contains("(help:roster/" + spec->id + ")"));
            for (const FieldSpec& field : spec->fields) {
                CHECK((field.derived || text->contains(markdown_text(field.label.shown()))));
            }
        }
        const auto findings = manual.text("findings");
        for (const FindingKind& kind : finding_kinds()) {
            INFO(kind.id.toStdString());
            CHECK(findings->count("### " + markdown_text(kind.title.shown()) + "\n") == 1);
        }
        for (const QString& id : built_in_plan_ids()) {
            INFO(id.toStdString());
            const auto text = manual.text("plan/" + id);
            REQUIRE(text);
            const Plan plan = *load_plan(id);
            for (const Indicator& indicator : plan.indicators) {
                CHECK(text->contains(markdown_text(indicator.name) + "\n"));
            }
        }
        for (const MeasureSpec& measure : built_in_measures()) {
            CHECK(manual.text("measures")->contains("### " + markdown_text(measure.name.shown())));
            CHECK_FALSE(measure_sentence({}, measure).isEmpty());
        }
        CHECK(manual.text("no-such-chapter") == std::nullopt);
        CHECK(manual.text("roster/no-such-roster") == std::nullopt);
    }
}

TEST_CASE("Every link of the manual leads somewhere", "[workbook][manual]")
{
    for (const Language spoken : {Language::Chinese, Language::English}) {
        const Speaking speaking(spoken);
        const Manual manual;
        int seen = 0;
        for (const Chapter& chapter : manual.chapters()) {
            CHECK((chapter.parent.isEmpty() || manual.find(chapter.parent)));
            CHECK_FALSE(chapter.title.isEmpty());
            for (const Link& link : links_of(*manual.text(chapter.id))) {
                INFO(chapter.id.toStdString()
                     << ": " << link.scheme.toStdString() << ':' << link.target.toStdString() << '#'
                     << link.anchor.toStdString());
                ++seen;
                if (link.scheme == "help") {
                    REQUIRE(manual.find(link.target));
                    CHECK((link.anchor.isEmpty() ||
                           anchors_of(*manual.text(link.target)).contains(link.anchor)));
                } else if (link.scheme == "page") {
                    CHECK(std::find(std::begin(pages), std::end(pages), link.target) !=
                          std::end(pages));
                } else {
                    REQUIRE(link.scheme == "template");
                    CHECK(find_roster_spec(link.target));
                }
            }
        }
        CHECK(seen > 200);
    }
}

TEST_CASE("The Chinese manual is written in Chinese", "[workbook][manual]")
{
    // Three words in a row are a sentence; Ctrl, PgUp and the like stand alone.
    static const QRegularExpression english("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");
    static const QRegularExpression half("[\\x{4E00}-\\x{9FFF}][,;:?]|[,;:?][\\x{4E00}-\\x{9FFF}]");
    QDirIterator files(YICE_SOURCE_ROOT "/resources/help/zh_CN", {"*.md"});
    int seen = 0;
    while (files.hasNext()) {
        const QString text = plain_text_of(source(files.next()));
        INFO(files.fileName().toStdString());
        CHECK(english.match(text).captured() == "");
        CHECK(half.match(text).captured() == "");
        CHECK(QFile::exists(YICE_SOURCE_ROOT "/resources/help/en/" + files.fileName()));
        ++seen;
    }
    CHECK(seen >= 16);
    for (const FindingKind& kind : finding_kinds()) {
        INFO(kind.id.toStdString());
        CHECK(half.match(kind.meaning.zh).captured() == "");
        CHECK(english.match(kind.meaning.zh + kind.advice.zh).captured() == "");
    }
}

TEST_CASE("Buttons that the manual names are called so in the window", "[workbook][manual]")
{
    static const QRegularExpression translation("<translation>([^<]*)</translation>");
    static const QRegularExpression mnemonic("\\(&amp;.\\)");
    const auto bare = [](QString text) {
        return text.remove(mnemonic).remove("&amp;").remove(' ');
    };
    QSet<QString> shown;
    const QString texts = source(YICE_SOURCE_ROOT "/translations/yice_zh_CN.ts");
    for (auto matches = translation.globalMatch(texts); matches.hasNext();) {
        shown << bare(matches.next().captured(1));
    }
    static const QRegularExpression button("(?:“|\\*\\*)([^“”*]+…)(?:”|\\*\\*)");
    int seen = 0;
    QDirIterator files(YICE_SOURCE_ROOT "/resources/help/zh_CN", {"*.md"});
    while (files.hasNext()) {
        const QString text = source(files.next());
        for (auto matches = button.globalMatch(text); matches.hasNext();) {
            const QString label = matches.next().captured(1);
            INFO(files.fileName().toStdString() << ' ' << label.toStdString());
            CHECK(shown.contains(bare(label)));
            ++seen;
        }
    }
    CHECK(seen > 15);
}

TEST_CASE("The manual is searched by what its readers see", "[workbook][manual]")
{
    const Manual manual;
    const auto hits = manual.search("护理型床位");
    REQUIRE(hits.size() > 3);
    int counted = 0;
    const QString terms = plain_text_of(*manual.text("terms"));
    for (const ManualHit& hit : hits) {
        CHECK(hit.count > 0);
        if (hit.chapter == "terms") {
            counted = hit.count;
        }
    }
    CHECK(counted == terms.count("护理型床位"));
    CHECK(counted == 3);
    // A title comes before chapters that only mention it.
    CHECK(manual.search("备份").front().chapter == "custody");
    CHECK(manual.search("GBK").front().chapter == manual.search("gbk").front().chapter);
    // Both words have to be there.
    CHECK(manual.search("护理型床位 没有这样的词").empty());
    CHECK(manual.search("没有这样的词").empty());
    CHECK(manual.search("  ").empty());
    CHECK(manual.search("template:").empty()); // an address is nothing that one reads
}

TEST_CASE("Texts of the data stay as they are inside Markdown", "[workbook][manual]")
{
    const std::pair<const char*, const char*> cases[] = {
        {"床位总数", "床位总数"},
        {"a|b", "a\\|b"},
        {"*甲* _乙_", "\\*甲\\* \\_乙\\_"},
        {"第1行\n第2行", "第1行 第2行"},
        {"[量]", "\\[量\\]"},
        {"𠮷 <b>", "𠮷 \\<b\\>"},
        {"", ""},
    };
    for (const auto& [text, written] : cases) {
        CHECK(markdown_text(text) == written);
        CHECK(plain_text_of(markdown_text(text)) == QString(text).simplified());
    }
    CHECK(heading_anchor("“没有数据”不等于“零”") == "“没有数据”不等于“零”");
    CHECK(heading_anchor("第一步　新建（一分钟）") == "第一步新建（一分钟）");
    CHECK(plain_text_of("见[恢复](help:custody#恢复)。") == "见恢复。");
}

TEST_CASE("A measure is said in words", "[workbook][manual]")
{
    const Speaking speaking(Language::English);
    const Plan siping = *load_plan("siping");
    const MeasureSpec* nursing = find_measure(siping, "facility.institution_nursing_beds");
    REQUIRE(nursing);
    CHECK(measure_sentence({siping}, *nursing).contains("Nursing beds"));
    CHECK(measure_sentence({siping}, *nursing).contains("Care home"));
    // What a roster is good for is said with it.
    CHECK(indicators_of_roster({siping}, "visits").empty()); // linked to, not counted from
    CHECK_FALSE(indicators_of_roster({siping}, "facilities").empty());
    CHECK(indicators_of_roster({siping}, "no_such_roster").empty());
}
