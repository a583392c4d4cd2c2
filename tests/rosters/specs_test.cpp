// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "db/database_file.h"
#include "db/statement.h"
#include "import/cell_value.h"
#include "import/column_map.h"
#include "rosters/specs.h"
#include "store/schema.h"
#include "temporary.h"

using namespace yice;
using namespace yice::test;

namespace
{

QString field_ids(const RosterSpec& spec, FieldHome home)
{
    QStringList ids;
    for (const FieldSpec& field : spec.fields) {
        if (field.home == home) {
            ids << field.id;
        }
    }
    ids.sort();
    return ids.join(' ');
}

QString columns(db::Connection& connection, const QString& table, const QStringList& but)
{
    db::Statement query(connection, "SELECT name FROM pragma_table_info(:table)");
    query.bind(":table", table);
    QStringList names;
    while (query.next()) {
        names << query.text(0);
    }
    REQUIRE(query.status());
    for (const QString& name : but) {
        CAPTURE(table, name);
        CHECK(names.removeAll(name) == 1);
    }
    names.sort();
    return names.join(' ');
}

} // namespace

TEST_CASE("every field is a column of its table, and every column is a field", "[rosters]")
{
    const TemporaryFolder folder;
    const auto connection = db::create_file(folder.path("a.yice"), store::workbook_format());
    REQUIRE_OK(connection);
    for (const RosterSpec* spec : roster_specs()) {
        CAPTURE(spec->id);
        if (spec->dated()) {
            CHECK(field_ids(*spec, FieldHome::State) == "");
            CHECK(field_ids(*spec, FieldHome::Identity) ==
                  columns(**connection, spec->table, {"id", "match_key", "batch_id", "line"}));
            continue;
        }
        CHECK(field_ids(*spec, FieldHome::Identity) ==
              columns(**connection, spec->table, {"id", "match_key"}));
        CHECK(field_ids(*spec, FieldHome::State) ==
              columns(**connection, spec->table + "_state",
                      {"entry_id", "as_of", "batch_id", "line"}));
    }
}

TEST_CASE("the column's type fits the field's", "[rosters]")
{
    const TemporaryFolder folder;
    const auto connection = db::create_file(folder.path("a.yice"), store::workbook_format());
    REQUIRE_OK(connection);
    for (const RosterSpec* spec : roster_specs()) {
        for (const FieldSpec& field : spec->fields) {
            CAPTURE(spec->id, field.id);
            const bool whole = field.type == FieldType::Integer || field.type == FieldType::Flag ||
                               field.type == FieldType::Region;
            const QString table =
                field.home == FieldHome::Identity ? spec->table : spec->table + "_state";
            const auto type =
                (*connection)
                    ->text(QString("SELECT type FROM pragma_table_info('%1') WHERE name = '%2'")
                               .arg(table, field.id));
            REQUIRE_OK(type);
            CHECK(*type == (whole ? "INTEGER" : field.type == FieldType::Real ? "REAL" : "TEXT"));
        }
    }
}

TEST_CASE("no heading means two fields", "[rosters]")
{
    for (const RosterSpec* spec : roster_specs()) {
        QHash<QString, QString> owner;
        const auto claim = [&](const QString& header, const QString& id) {
            CAPTURE(spec->id, header, id);
            const QString key = header_key(header);
            CHECK_FALSE(key.isEmpty());
            CHECK(owner.value(key, id) == id);
            owner.insert(key, id);
        };
        for (const FieldSpec& field : spec->fields) {
            claim(field.label.zh, field.id);
            claim(field.id, field.id);
            for (const QString& synonym : field.synonyms) {
                claim(synonym, field.id);
            }
        }
        CHECK(known_headers(*spec).size() >= owner.size());
    }
}

TEST_CASE("no word of a vocabulary means two choices", "[rosters]")
{
    for (const RosterSpec* spec : roster_specs()) {
        for (const FieldSpec& field : spec->fields) {
            CHECK((field.type == FieldType::Choice || field.type == FieldType::Tags) ==
                  !field.choices.empty());
            for (const Choice& choice : field.choices) {
                QStringList words = choice.synonyms;
                words << choice.label.zh << choice.label.en << choice.id;
                for (const QString& word : words) {
                    CAPTURE(field.id, choice.id, word);
                    CHECK(read_cell(field, word).value == Value(choice.id));
                }
            }
        }
    }
}

TEST_CASE("the default of a choice is one of its choices", "[rosters]")
{
    for (const RosterSpec* spec : roster_specs()) {
        for (const FieldSpec& field : spec->fields) {
            if (field.type == FieldType::Choice && !is_missing(field.otherwise)) {
                CAPTURE(field.id);
                CHECK(read_cell(field, to_text(field.otherwise)).value == field.otherwise);
            }
        }
    }
}

TEST_CASE("the ids that scripts rely on", "[rosters]")
{
    const RosterSpec& spec = facility_spec();
    for (const char* id :
         {"name", "region", "kind", "nature", "status", "beds", "nursing_beds", "residents"}) {
        CAPTURE(id);
        CHECK(spec.index_of(id) >= 0);
    }
    CHECK(spec.index_of(spec.name_field) >= 0);
    CHECK(spec.index_of(spec.region_field) >= 0);
    CHECK(spec.index_of(spec.code_field) >= 0);
    CHECK(spec.index_of("colour") == -1);
    for (const RowRule& rule : spec.rules) {
        CAPTURE(rule.id);
        CHECK(spec.index_of(rule.field) >= 0);
        CHECK(rule.broken);
        CHECK(rule.advice);
    }
}

TEST_CASE("what a spec names is there", "[rosters]")
{
    CHECK(roster_specs().size() == 17);
    for (const RosterSpec* spec : roster_specs()) {
        CAPTURE(spec->id);
        const auto type = [spec](const QString& id) {
            CAPTURE(id);
            REQUIRE(spec->index_of(id) >= 0);
            return spec->field(id).type;
        };
        CHECK_FALSE(spec->label.zh.isEmpty());
        CHECK_FALSE(spec->one.en.isEmpty());
        CHECK(type(spec->name_field) != FieldType::Region);
        CHECK(type(spec->region_field) == FieldType::Region);
        CHECK(spec->field(spec->region_field).required);
        CHECK((spec->match_by == MatchBy::Key) == !spec->keys.empty());
        for (const QStringList& key : spec->keys) {
            for (const QString& id : key) {
                CHECK(spec->index_of(id) >= 0);
            }
        }
        for (const QString& id : spec->filters) {
            const FieldType filtered = type(id);
            CHECK((filtered == FieldType::Choice || filtered == FieldType::Tags ||
                   filtered == FieldType::Flag));
        }
        for (const RowRule& rule : spec->rules) {
            CAPTURE(rule.id);
            CHECK(spec->index_of(rule.field) >= 0);
        }
        if (spec->dated()) {
            CHECK(type(spec->date_field) == FieldType::Date);
        }
        if (!spec->status_field.isEmpty()) {
            for (const QString& word : {spec->open_status, spec->closed_status}) {
                CAPTURE(word);
                CHECK(read_cell(spec->field(spec->status_field), word).value == Value(word));
            }
        }
        const auto shown = std::count_if(spec->fields.begin(), spec->fields.end(),
                                         [](const FieldSpec& field) { return field.main; });
        CHECK(shown >= 4);
        CHECK(shown <= 10);
    }
}

TEST_CASE("a roster is found by id or label", "[rosters]")
{
    for (const char* name : {"facilities", "养老机构和设施", "Facilities", " 养老机构和设施 "}) {
        CAPTURE(name);
        REQUIRE(find_roster_spec(name));
        CHECK(find_roster_spec(name)->id == "facilities");
    }
    CHECK_FALSE(find_roster_spec("nonsense"));
    CHECK_FALSE(find_roster_spec(""));
}

TEST_CASE("a field is found by id or label", "[rosters]")
{
    const RosterSpec& spec = facility_spec();
    CHECK(spec.find_field("beds") == spec.index_of("beds"));
    CHECK(spec.find_field("床位总数") == spec.index_of("beds"));
    CHECK(spec.find_field("Nursing beds") == spec.index_of("nursing_beds"));
    CHECK(spec.find_field(" beds ") == spec.index_of("beds"));
    CHECK(spec.find_field("colour") == -1);
    CHECK(spec.find_field("") == -1);
}
