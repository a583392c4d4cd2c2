// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "import/check.h"
#include "rosters/specs.h"

using namespace yice;

namespace
{

/// A region reader of four words, so that these tests need no tree.
RegionMatch region_of(const QString& text)
{
    RegionMatch match;
    if (text.endsWith("梨树镇")) {
        match.kind = RegionMatch::Kind::Found;
        match.region = RegionId{5};
    } else if (text == "梨树镇前进村") {
        match.kind = RegionMatch::Kind::NewBelow;
        match.region = RegionId{5};
        match.new_name = "前进村";
    } else if (text == "郭家店") {
        match.kind = RegionMatch::Kind::Similar;
        match.region = RegionId{6};
        match.candidates = QStringList{"梨树县 郭家店镇"};
    } else if (text == "梨树") {
        match.kind = RegionMatch::Kind::Ambiguous;
        match.candidates = QStringList{"梨树县", "梨树县 梨树镇"};
    }
    return match;
}

/// Checks one row that is given as field → cell; a good row unless told otherwise.
Checked checked(QHash<QString, QString> cells, const QHash<QString, QString>& fixed = {})
{
    const RosterSpec& spec = facility_spec();
    for (const auto& [field, cell] : {std::pair{"name", "夕阳红养老院"},
                                      std::pair{"region", "梨树镇"}, std::pair{"beds", "100"}}) {
        if (!cells.contains(field) && !fixed.contains(field)) {
            cells.insert(field, cell);
        }
    }
    ColumnMap map;
    map.columns_of_field.resize(spec.fields.size());
    CsvRow row;
    row.line = 7;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto field = spec.index_of(cell.key());
        REQUIRE(field >= 0);
        map.columns_of_field[static_cast<size_t>(field)].push_back(
            static_cast<int>(row.cells.size()));
        map.field_of_column.push_back(static_cast<int>(field));
        row.cells << cell.value();
    }
    return check_row({spec, region_of, QDate(2024, 9, 30), fixed}, map, row);
}

/// "rule/field/severity" of each finding.
QStringList shown(const Findings& findings)
{
    QStringList result;
    for (const Finding& finding : findings) {
        result << finding.rule + '/' + finding.field + '/' + severity_code(finding.severity);
        CHECK_FALSE(finding.advice.isEmpty());
    }
    return result;
}

} // namespace

TEST_CASE("a good row becomes a record without findings", "[import]")
{
    const Checked result = checked({{"nursing_beds", "60张"},
                                    {"residents", "0"},
                                    {"opened_on", "2001/2/3"},
                                    {"credit_code", "91330100799655058b"},
                                    {"remark", "—"}});
    CHECK(shown(result.findings) == QStringList());
    REQUIRE(result.record);
    const RosterSpec& spec = facility_spec();
    CHECK(result.record->line == 7);
    CHECK(spec.value(*result.record, "name") == Value(QString("夕阳红养老院")));
    CHECK(spec.value(*result.record, "region") == Value(qint64(5)));
    CHECK(spec.value(*result.record, "beds") == Value(qint64(100)));
    CHECK(spec.value(*result.record, "nursing_beds") == Value(qint64(60)));
    CHECK(spec.value(*result.record, "residents") == Value(qint64(0))); // zero is not missing
    CHECK(spec.value(*result.record, "opened_on") == Value(QDate(2001, 2, 3)));
    CHECK(is_missing(spec.value(*result.record, "remark")));
    CHECK(is_missing(spec.value(*result.record, "status"))); // not said is not the default
}

TEST_CASE("every rule of a cell and of a row", "[import]")
{
    using Cells = QHash<QString, QString>;
    const struct {
        const char* what;
        Cells cells;
        QStringList expected;
    } cases[] = {
        {"no name", Cells{{"name", ""}}, {"required/name/blocks"}},
        {"a name that says nothing", Cells{{"name", "—"}}, {"required/name/blocks"}},
        {"no place", Cells{{"region", " "}}, {"required/region/blocks"}},
        {"unknown place", Cells{{"region", "火星镇"}}, {"region_unknown/region/blocks"}},
        {"ambiguous place", Cells{{"region", "梨树"}}, {"region_ambiguous/region/blocks"}},
        {"place without its suffix", Cells{{"region", "郭家店"}}, {"region_similar/region/note"}},
        {"new village", Cells{{"region", "梨树镇前进村"}}, {"region_new/region/warns"}},
        {"text for a number", Cells{{"beds", "一百"}}, {"type_number/beds/blocks"}},
        {"half a bed", Cells{{"beds", "10.5"}}, {"type_integer/beds/blocks"}},
        {"negative beds", Cells{{"beds", "-1"}}, {"range/beds/blocks"}},
        {"too many beds", Cells{{"beds", "100001"}}, {"range/beds/blocks"}},
        {"no date", Cells{{"opened_on", "去年"}}, {"type_date/opened_on/blocks"}},
        {"a day after the quarter",
         Cells{{"opened_on", "2024-10-01"}},
         {"date_future/opened_on/warns"}},
        {"the last day of the quarter", Cells{{"opened_on", "2024-09-30"}}, {}},
        {"before 1900", Cells{{"opened_on", "1899-12-31"}}, {"range/opened_on/blocks"}},
        {"no flag", Cells{{"registered", "也许"}}, {"type_flag/registered/blocks"}},
        {"no word of the vocabulary", Cells{{"nature", "外星"}}, {"vocabulary/nature/blocks"}},
        {"short code",
         Cells{{"credit_code", "9133010079965505"}},
         {"credit_code/credit_code/warns"}},
        {"code with I",
         Cells{{"credit_code", "9133010079965505IB"}},
         {"credit_code/credit_code/warns"}},
        {"wrong check character",
         Cells{{"credit_code", "91330100799655058A"}},
         {"credit_code/credit_code/warns"}},
        {"nursing over beds",
         Cells{{"nursing_beds", "101"}},
         {"nursing_over_beds/nursing_beds/blocks"}},
        {"nursing equal to beds", Cells{{"nursing_beds", "100"}}, {}},
        {"nursing without beds",
         Cells{{"beds", ""}, {"nursing_beds", "101"}},
         {"nursing_without_beds/nursing_beds/warns"}},
        {"nursing over 0 beds",
         Cells{{"beds", "0"}, {"nursing_beds", "1"}},
         {"nursing_over_beds/nursing_beds/blocks"}},
        {"dementia over beds",
         Cells{{"dementia_beds", "101"}},
         {"dementia_over_beds/dementia_beds/blocks"}},
        {"affordable over beds",
         Cells{{"inclusive_beds", "101"}},
         {"inclusive_over_beds/inclusive_beds/blocks"}},
        {"more residents than beds",
         Cells{{"residents", "101"}},
         {"residents_over_beds/residents/warns"}},
        {"a small care home",
         Cells{{"beds", "9"}, {"kind", "养老院"}},
         {"beds_below_10/beds/warns"}},
        {"ten beds", Cells{{"beds", "10"}, {"kind", "养老院"}}, {}},
        {"a small day-care centre", Cells{{"beds", "9"}, {"kind", "日间照料中心"}}, {}},
        {"closed before opened",
         Cells{{"opened_on", "2020-01-02"}, {"closed_on", "2020-01-01"}},
         {"closed_before_opened/closed_on/blocks"}},
        {"closed on the day it opened",
         Cells{{"opened_on", "2020-01-02"}, {"closed_on", "2020-01-02"}},
         {}},
        {"a private home with a public code",
         Cells{{"credit_code", "12330100799655058J"}, {"nature", "民办"}},
         {"credit_code/credit_code/warns", "code_against_nature/credit_code/warns"}},
        {"control character",
         Cells{{"name", QString("夕阳") + QChar(0x01) + "红"}},
         {"control_character/name/blocks"}},
        {"NUL",
         Cells{{"name", QString("夕阳") + QChar(u'\0') + "红"}},
         {"control_character/name/blocks"}},
        {"a line end inside a cell is none", Cells{{"remark", "甲\n乙\t丙"}}, {}},
    };
    for (const auto& [what, cells, expected] : cases) {
        CAPTURE(what);
        const Checked result = checked(cells);
        CHECK(shown(result.findings) == expected);
        CHECK(result.record.has_value() == !blocks(result.findings));
        for (const Finding& finding : result.findings) {
            CHECK(finding.line == 7);
        }
    }
}

TEST_CASE("one row can break several rules at once", "[import]")
{
    const Checked result =
        checked({{"name", ""}, {"beds", "多"}, {"registered", "?"}, {"region", "火星"}});
    CHECK(result.findings.size() == 4);
    CHECK_FALSE(result.record);
}

TEST_CASE("a new village is handed on with its town", "[import]")
{
    const Checked result = checked({{"region", "梨树镇前进村"}});
    REQUIRE(result.record);
    CHECK(result.new_region->kind == RegionMatch::Kind::NewBelow);
    CHECK(result.new_region->new_name == "前进村");
    CHECK(facility_spec().value(*result.record, "region") == Value(qint64(5)));
}

TEST_CASE("a value for all rows stands in where the sheet has no column", "[import]")
{
    const Checked result = checked({}, {{"region", "梨树镇"}, {"status", "在营"}});
    REQUIRE(result.record);
    CHECK(facility_spec().value(*result.record, "region") == Value(qint64(5)));
    CHECK(facility_spec().value(*result.record, "status") == Value(QString("open")));
    CHECK(shown(checked({}, {{"status", "外星"}}).findings) ==
          QStringList{"vocabulary/status/blocks"});
}

TEST_CASE("county and town side by side make a path", "[import]")
{
    const struct {
        QStringList cells;
        QString expected;
    } cases[] = {
        {{"梨树县", "梨树镇"}, "梨树县梨树镇"},
        {{"梨树县", "梨树县梨树镇"}, "梨树县梨树镇"}, // the second repeats the first
        {{"梨树县", ""}, "梨树县"},
        {{"", "梨树镇"}, "梨树镇"},
        {{"四平市", "梨树县", "梨树镇"}, "四平市梨树县梨树镇"},
    };
    const RosterSpec& spec = facility_spec();
    for (const auto& [cells, expected] : cases) {
        CAPTURE(cells);
        ColumnMap map;
        map.columns_of_field.resize(spec.fields.size());
        CsvRow row{2, {"夕阳红"}};
        map.columns_of_field[static_cast<size_t>(spec.index_of("name"))] = {0};
        for (const QString& cell : cells) {
            map.columns_of_field[static_cast<size_t>(spec.index_of("region"))].push_back(
                static_cast<int>(row.cells.size()));
            row.cells << cell;
        }
        QString asked;
        check_row({spec,
                   [&](const QString& text) {
                       asked = text;
                       return RegionMatch();
                   },
                   QDate(2024, 9, 30),
                   {}},
                  map, row);
        CHECK(asked == expected);
    }
}

TEST_CASE("rows that mean the same thing inside one file", "[import]")
{
    const RosterSpec& spec = facility_spec();
    const auto record = [&](int line, const char* name, qint64 region, const char* code = "") {
        Record made;
        made.line = line;
        made.values.resize(spec.fields.size());
        made.values[static_cast<size_t>(spec.index_of("name"))] = QString(name);
        made.values[static_cast<size_t>(spec.index_of("region"))] = region;
        if (*code) {
            made.values[static_cast<size_t>(spec.index_of("credit_code"))] = QString(code);
        }
        return made;
    };
    const auto lines = [&](const std::vector<Record>& records) {
        QStringList result;
        std::vector<PlacedRecord> rows;
        for (const Record& one : records) {
            rows.push_back({&one, {}});
        }
        for (const Finding& finding : check_duplicates(spec, rows)) {
            result << QString::number(finding.line) + ' ' + finding.rule + ' ' +
                          severity_code(finding.severity);
        }
        return result;
    };
    CHECK(lines({}) == QStringList());
    CHECK(lines({record(2, "夕阳红", 1), record(3, "康乐", 1)}) == QStringList());
    CHECK(lines({record(2, "夕阳红", 1), record(3, "夕阳红", 2)}) == QStringList());
    CHECK(lines({record(2, "夕阳红", 1), record(3, "康乐", 1), record(5, "夕阳 红", 1),
                 record(6, "夕阳红", 1)}) ==
          QStringList{"5 duplicate_in_file blocks", "6 duplicate_in_file blocks"});
    CHECK(lines({record(2, "夕阳红有限公司", 1), record(3, "夕阳红", 1)}) ==
          QStringList{"3 duplicate_in_file blocks"});
    CHECK(lines({record(2, "甲", 1, "C1"), record(3, "乙", 1, "C1"), record(4, "丙", 1)}) ==
          QStringList{"3 duplicate_code_in_file warns"});

    const Record one = record(2, "幸福院", 1);
    const Record other = record(3, "幸福院", 1);
    CHECK(check_duplicates(spec, {{&one, "前进村"}, {&other, "东山村"}}).empty());
    CHECK(check_duplicates(spec, {{&one, "前进村"}, {&other, "前进村"}}).size() == 1);
}
