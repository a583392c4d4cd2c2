// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/rosters.h"
#include "app/commands/command.h"
#include "rosters/specs.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString type_code(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Real:
        return QStringLiteral("real");
    case FieldType::Flag:
        return QStringLiteral("flag");
    case FieldType::Date:
        return QStringLiteral("date");
    case FieldType::Choice:
        return QStringLiteral("choice");
    case FieldType::Tags:
        return QStringLiteral("tags");
    case FieldType::IdentityNumber:
        return QStringLiteral("identity_number");
    case FieldType::Figure:
        return QStringLiteral("figure");
    case FieldType::Region:
        return QStringLiteral("region");
    case FieldType::CreditCode:
        return QStringLiteral("credit_code");
    }
    Q_UNREACHABLE();
}

QJsonObject as_json(const RosterSpec& spec)
{
    QJsonArray fields;
    for (const FieldSpec& field : spec.fields) {
        if (field.derived) {
            continue;
        }
        QJsonArray choices;
        for (const Choice& choice : field.choices) {
            choices.append(QJsonObject{{QStringLiteral("id"), choice.id},
                                       {QStringLiteral("label"), choice.label.zh}});
        }
        QJsonObject object{{QStringLiteral("id"), field.id},
                           {QStringLiteral("label"), field.label.zh},
                           {QStringLiteral("label_en"), field.label.en},
                           {QStringLiteral("type"), type_code(field.type)},
                           {QStringLiteral("unit"), field.unit},
                           {QStringLiteral("required"), field.required},
                           {QStringLiteral("as_of"), field.home == FieldHome::State},
                           {QStringLiteral("headers"), QJsonArray::fromStringList(field.synonyms)}};
        if (!choices.isEmpty()) {
            object.insert(QStringLiteral("choices"), choices);
        }
        fields.append(object);
    }
    return {{QStringLiteral("id"), spec.id},
            {QStringLiteral("label"), spec.label.zh},
            {QStringLiteral("label_en"), spec.label.en},
            {QStringLiteral("dated"), spec.dated()},
            {QStringLiteral("fields"), fields}};
}

int list_rosters(const Call& call)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RosterSpec* spec : roster_specs()) {
        array.append(as_json(*spec));
        rows.push_back({spec->id, spec->label.shown(), QString::number(spec->fields.size())});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {false, false, true}));
    }
    return Done;
}

} // namespace

int run_rosters(const QStringList& arguments)
{
    Call call(QStringLiteral("rosters"), QStringLiteral("[R] [--format json] [--template OUT.csv]"),
              Cli::tr("Roster types and their fields; an empty sheet to fill in."),
              QStringLiteral("yice-cli rosters facilities --template 机构台账.csv"));
    call.format_option(QStringLiteral("table, json"));
    call.option(QStringLiteral("template"), Cli::tr("Write an empty sheet."),
                QStringLiteral("OUT.csv"));
    if (const auto status = call.parse(arguments, 0, 1)) {
        return *status;
    }
    if (call.positional(0).isEmpty()) {
        return list_rosters(call);
    }
    const RosterSpec* spec = find_roster_spec(call.positional(0));
    if (!spec) {
        complain(Cli::tr("There is no roster called %1.").arg(call.positional(0)));
        return NotFound;
    }
    if (const QString out = call.value(QStringLiteral("template")); !out.isEmpty()) {
        // With a BOM, because Excel opens the sheet by a double click.
        if (auto done = write_file(out, Rosters::empty_sheet(*spec, TextEncoding::Utf8Bom));
            !done) {
            return fail(done.error());
        }
        print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(out)));
        return Done;
    }
    if (call.json()) {
        print_json(QJsonDocument(as_json(*spec)));
        return Done;
    }
    std::vector<QStringList> rows;
    for (const FieldSpec& field : spec->fields) {
        if (field.derived) {
            continue;
        }
        rows.push_back({field.id, field.label.shown(), type_code(field.type), field.unit,
                        field.required ? Cli::tr("required") : QString()});
    }
    print(aligned_table(rows, {false, false, false, false, false}));
    return Done;
}

} // namespace yice::app
