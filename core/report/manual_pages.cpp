// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/manual_pages.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace yice
{

namespace
{

struct ManualText {
    Q_DECLARE_TR_FUNCTIONS(ManualText)
};

QString words_of(const FieldSpec& field)
{
    QStringList words;
    for (const Choice& choice : field.choices) {
        words << choice.label.shown();
    }
    return words.join(language() == Language::Chinese ? QStringLiteral("、")
                                                      : QStringLiteral(" · "));
}

/// What goes into a cell.
QString content_of(const FieldSpec& field)
{
    const QString unit =
        field.unit.isEmpty() ? QString() : ManualText::tr(" (%1)", "unit").arg(field.unit);
    switch (field.type) {
    case FieldType::Integer:
        return ManualText::tr("whole number%1", "unit").arg(unit);
    case FieldType::Real:
        return ManualText::tr("number%1", "unit").arg(unit);
    case FieldType::Flag:
        return ManualText::tr("yes or no");
    case FieldType::Date:
        return ManualText::tr("date");
    case FieldType::Choice:
        return ManualText::tr("one of: %1").arg(words_of(field));
    case FieldType::Tags:
        return ManualText::tr("one or several of: %1").arg(words_of(field));
    case FieldType::Region:
        return ManualText::tr("town, village or division code");
    case FieldType::CreditCode:
        return ManualText::tr("unified social credit code, 18 characters");
    case FieldType::IdentityNumber:
        return ManualText::tr("identity number, 18 characters, as text");
    case FieldType::Figure:
        return ManualText::tr("name of the figure");
    case FieldType::Text:
        break;
    }
    return ManualText::tr("text");
}

QString example_of(const FieldSpec& field)
{
    switch (field.type) {
    case FieldType::Integer:
        return field.maximum && *field.maximum < 120 ? QStringLiteral("12") : QStringLiteral("120");
    case FieldType::Real:
        return field.maximum && *field.maximum <= 100 ? QStringLiteral("60")
                                                      : QStringLiteral("860.5");
    case FieldType::Flag:
        return QStringLiteral("是");
    case FieldType::Date:
        return QStringLiteral("2025-09-30");
    case FieldType::Choice:
        return field.choices.empty() ? QString() : field.choices.front().label.zh;
    case FieldType::Tags:
        return field.choices.size() < 2
                   ? QString()
                   : field.choices[0].label.zh + u'、' + field.choices[1].label.zh;
    case FieldType::Region:
        return QStringLiteral("梨树县郭家店镇");
    case FieldType::CreditCode:
        return QStringLiteral("91330100799655058B");
    case FieldType::IdentityNumber:
        return QStringLiteral("999999194504010023"); // an area that was never issued
    case FieldType::Figure:
    case FieldType::Text:
        break;
    }
    return {};
}

/// The first of the headings that are understood; places have some forty.
QString headings_of(const FieldSpec& field)
{
    constexpr qsizetype shown_headings = 12;
    const QString list = field.synonyms.mid(0, shown_headings).join(QStringLiteral("、"));
    return field.synonyms.size() > shown_headings ? ManualText::tr("%1 and others").arg(list)
                                                  : list;
}

QString row(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString ruler(qsizetype columns)
{
    return u'|' + QStringLiteral("---|").repeated(columns) + u'\n';
}

QString field_table(const RosterSpec& spec, const RosterNotes& notes)
{
    QString text =
        row({ManualText::tr("Field"), ManualText::tr("What goes in"), ManualText::tr("Example"),
             ManualText::tr("Headings that are understood too")}) +
        ruler(4);
    for (const FieldSpec& field : spec.fields) {
        if (field.derived) {
            continue;
        }
        const QString name = markdown_text(field.label.shown());
        text += row({field.required ? QStringLiteral("**%1** \\*").arg(name) : name,
                     markdown_text(content_of(field)),
                     markdown_text(notes.examples.value(field.id, example_of(field))),
                     markdown_text(headings_of(field))});
    }
    return text;
}

QString time_text(const RosterSpec& spec)
{
    return spec.dated()
               ? ManualText::tr("Each row happened on a day (%1). It counts for the quarter of "
                                "that day only and is never carried on: import what is new.")
                     .arg(spec.field(spec.date_field).label.shown())
               : ManualText::tr(
                     "Each row says how it was in a quarter. What is not sent again stays "
                     "as it was; an empty cell never erases what is known.");
}

QString key_text(const RosterSpec& spec)
{
    if (spec.match_by == MatchBy::Name) {
        return ManualText::tr("The same name in the same county, or the same credit code, is the "
                              "same entry.");
    }
    constexpr qsizetype shown_keys = 3;
    QStringList keys;
    for (const QStringList& key : spec.keys) {
        QStringList fields;
        for (const QString& field : key) {
            fields << spec.field(field).label.shown();
        }
        keys << fields.join(ManualText::tr(" and ", "between fields"));
    }
    return ManualText::tr("Rows are the same entry when these agree: %1.")
        .arg(keys.mid(0, shown_keys).join(ManualText::tr("; without it: ")));
}

QString severity_text(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return ManualText::tr("× must be corrected");
    case Severity::Warns:
        return ManualText::tr("! to be looked at");
    case Severity::Note:
        break;
    }
    return ManualText::tr("· a note");
}

QString finding_text(const FindingKind& kind, Severity severity)
{
    return QStringLiteral("### %1\n\n**%2**　%3\n\n%4%5\n\n")
        .arg(markdown_text(kind.title.shown()), severity_text(severity), kind.meaning.shown(),
             ManualText::tr("**What to do:** "), kind.advice.shown());
}

QString checks_of(const RosterSpec& spec)
{
    QString text;
    for (const RowRule& rule : spec.rules) {
        if (const FindingKind* kind = find_finding_kind(rule.id)) {
            text +=
                QStringLiteral("- [%1](help:findings#%2)\n")
                    .arg(markdown_text(kind->title.shown()), heading_anchor(kind->title.shown()));
        }
    }
    return text.isEmpty()
               ? text
               : ManualText::tr("## What is checked") + QStringLiteral("\n\n") + text + u'\n';
}

struct Group {
    const char* id;
    const char* title;
};

constexpr std::array groups = {
    Group{"sheet", QT_TRANSLATE_NOOP("ManualText", "The sheet as a whole")},
    Group{"row", QT_TRANSLATE_NOOP("ManualText", "Rows")},
    Group{"place", QT_TRANSLATE_NOOP("ManualText", "Places")},
    Group{"cell", QT_TRANSLATE_NOOP("ManualText", "Cells")},
    Group{"number", QT_TRANSLATE_NOOP("ManualText", "Identity numbers and codes")},
};

} // namespace

QString markdown_text(const QString& text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar sign : text) {
        if (sign == u'\n' || sign == u'\r') {
            safe += u' ';
            continue;
        }
        if (QStringView(u"\\`*_[]<>|~#").contains(sign)) {
            safe += u'\\';
        }
        safe += sign;
    }
    return safe.simplified();
}

QString heading_anchor(const QString& heading)
{
    QString anchor;
    for (const QChar sign : heading) {
        // What would end the link of Markdown or its part behind # is left out on both sides.
        if (!sign.isSpace() && !QStringView(u"()<>[]#%\\`*|\"").contains(sign)) {
            anchor += sign;
        }
    }
    return anchor;
}

QString roster_page(const RosterSpec& spec, const RosterNotes& notes, const QStringList& used_by)
{
    QString text =
        QStringLiteral("# %1\n\n%2\n\n").arg(markdown_text(spec.label.shown()), notes.purpose);
    text += QStringLiteral("[%1](template:%2)\n\n")
                .arg(ManualText::tr("Save an empty sheet to fill in"), spec.id);
    text += time_text(spec) + QStringLiteral("\n\n") + key_text(spec) + QStringLiteral("\n\n");
    text += ManualText::tr("## Fields") + QStringLiteral("\n\n") +
            ManualText::tr("Fields with \\* must be filled in. The order of the columns does not "
                           "matter, and columns that are not there are left alone.") +
            QStringLiteral("\n\n") + field_table(spec, notes) + u'\n' + checks_of(spec);
    if (!used_by.isEmpty()) {
        text += ManualText::tr("## Indicators that are counted from it") +
                QStringLiteral("\n\n- ") + used_by.join(QStringLiteral("\n- ")) + u'\n';
    }
    return text;
}

QString roster_list_page(const std::vector<const RosterSpec*>& specs, const QStringList& purposes)
{
    QString text = QStringLiteral("# %1\n\n%2\n\n")
                       .arg(ManualText::tr("The rosters"),
                            ManualText::tr("Which sheets there are and what they are for. Save an "
                                           "empty sheet and send it to those who fill it in; the "
                                           "name leads to every field.")) +
                   row({ManualText::tr("Roster"), ManualText::tr("What it is for"),
                        ManualText::tr("Empty sheet")}) +
                   ruler(3);
    for (size_t i = 0; i < specs.size(); ++i) {
        const RosterSpec& spec = *specs[i];
        text += row(
            {QStringLiteral("[%1](help:roster/%2)").arg(markdown_text(spec.label.shown()), spec.id),
             purposes.value(static_cast<qsizetype>(i)),
             QStringLiteral("[%1](template:%2)").arg(ManualText::tr("Save"), spec.id)});
    }
    return text;
}

QString findings_page(const std::vector<FindingKind>& kinds,
                      const std::vector<const RosterSpec*>& specs)
{
    QString text =
        QStringLiteral("# %1\n\n").arg(ManualText::tr("What the findings mean")) +
        ManualText::tr("Before anything is written, every cell is looked at. × must be corrected, "
                       "or the row left out. ! is to be looked at: when it is right, accept it "
                       "with a reason. · only says how something was read.") +
        QStringLiteral("\n\n");
    for (const Group& group : groups) {
        text +=
            QStringLiteral("## %1\n\n").arg(QCoreApplication::translate("ManualText", group.title));
        for (const FindingKind& kind : kinds) {
            if (kind.group == QLatin1String(group.id)) {
                text += finding_text(kind, kind.severity);
            }
        }
    }
    QSet<QString> told; // several rosters share some rules: told once, at the first
    for (const RosterSpec* spec : specs) {
        QString part;
        for (const RowRule& rule : spec->rules) {
            const FindingKind* kind = find_finding_kind(rule.id);
            if (kind && kind->group == u"roster" && !told.contains(rule.id)) {
                told.insert(rule.id);
                part += finding_text(*kind, rule.severity);
            }
        }
        if (!part.isEmpty()) {
            text += QStringLiteral("## %1\n\n").arg(markdown_text(spec->label.shown())) + part;
        }
    }
    return text;
}

} // namespace yice
