// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding_kinds.h"
#include "domain/roster_spec.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yice
{

// Pages of the manual that are made from data, as Markdown in the current language. Pure. Links are
// `help:CHAPTER#HEADING`, `page:NAME` (a page of the window) and `template:ROSTER` (an empty
// sheet).

/// A text of the data inside Markdown: signs that Markdown would read are kept as they are, line
/// breaks become spaces.
QString markdown_text(const QString& text);
/// A heading as the part of a link behind `#`: without spaces.
QString heading_anchor(const QString& heading);

/// What the spec of a roster, which is about cells, does not say.
struct RosterNotes {
    QString purpose;
    QHash<QString, QString> examples; ///< field → what may stand in it, where its type says little
};

/// One roster: what it is for, every field with what goes into it, what is checked.
/// `used_by` are Markdown links to the indicators that are counted from it.
QString roster_page(const RosterSpec& spec, const RosterNotes& notes, const QStringList& used_by);

/// Every roster in one table. `purposes` stand beside `specs`.
QString roster_list_page(const std::vector<const RosterSpec*>& specs, const QStringList& purposes);

/// What every finding means, by group, then by roster.
QString findings_page(const std::vector<FindingKind>& kinds,
                      const std::vector<const RosterSpec*>& specs);

} // namespace yice
