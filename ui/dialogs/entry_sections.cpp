// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace yice::ui
{

namespace
{

struct SectionText {
    Q_DECLARE_TR_FUNCTIONS(SectionText)
};

constexpr size_t smallest_section = 4;

enum Part { What, Changing, Numbers, Flags, Rest, PartCount };

Part part_of(const RosterSpec& spec, const FieldSpec& field)
{
    if (field.home == FieldHome::Identity && !spec.dated()) {
        return What;
    }
    if (field.main || field.required || field.id == spec.region_field ||
        field.id == spec.name_field) {
        return Changing;
    }
    if (field.type == FieldType::Integer || field.type == FieldType::Real) {
        return Numbers;
    }
    return field.type == FieldType::Flag ? Flags : Rest;
}

} // namespace

std::vector<EntrySection> entry_sections(const RosterSpec& spec)
{
    std::vector<EntrySection> sections = {
        {QStringLiteral("what"), SectionText::tr("What it is"), {}},
        {QStringLiteral("changing"),
         spec.dated() ? SectionText::tr("What happened")
                      : SectionText::tr("Every quarter"),
         {}},
        {QStringLiteral("numbers"), SectionText::tr("Other numbers"), {}},
        {QStringLiteral("flags"), SectionText::tr("Yes or no"), {}},
        {QStringLiteral("rest"), SectionText::tr("The rest"), {}}};
    for (const FieldSpec& field : spec.fields) {
        if (!field.derived) {
            sections[part_of(spec, field)].fields.push_back(&field);
        }
    }
    for (const Part part : {Numbers, Flags}) {
        std::vector<const FieldSpec*>& fields = sections[part].fields;
        if (fields.size() < smallest_section) {
            std::vector<const FieldSpec*>& rest = sections[Rest].fields;
            rest.insert(rest.begin(), fields.begin(), fields.end());
            fields.clear();
        }
    }
    std::erase_if(sections, [](const EntrySection& section) { return section.fields.empty(); });
    return sections;
}

} // namespace yice::ui
