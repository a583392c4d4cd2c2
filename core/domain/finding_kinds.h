// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/finding.h"

#include <QString>

#include <vector>

namespace yice
{

/// What a rule of a Finding means, for people: one entry for every rule that import, forms and
/// rosters can give. Kept as data in resources/findings.json; a test holds it against the sources.
struct FindingKind {
    QString id;    ///< Finding::rule
    QString group; ///< sheet, row, place, cell, number; "roster" for rules that rosters bring along
    /// What it mostly is. Of the group "roster" the specs say it.
    Severity severity = Severity::Warns;
    Label title;   ///< a few words: 护理型床位多于床位总数
    Label meaning; ///< what is the matter
    Label advice;  ///< what to do; Markdown
};

/// In the order in which the manual lists them.
const std::vector<FindingKind>& finding_kinds();
/// Null for a rule that is not known.
const FindingKind* find_finding_kind(const QString& id);

} // namespace yice
