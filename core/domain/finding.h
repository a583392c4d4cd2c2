// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace yice
{

enum class Severity { Note, Warns, Blocks };

/// What was noticed about one cell or row of a file. Bad data is data: checking never fails, it
/// returns these.
struct Finding {
    int line = 0;  ///< line of the file, from 1; 0 when it is about the whole file
    QString field; ///< id of the field; empty when it is about the row or file
    QString rule;  ///< stable id that --accept takes: nursing_over_beds, region_unknown …
    Severity severity = Severity::Warns;
    QString seen;   ///< the text that was found
    QString advice; ///< one sentence: what is the matter and what to do
    bool accepted = false;
    QString reason = {}; ///< why it was accepted
};

using Findings = std::vector<Finding>;

inline bool blocks(const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Blocks) {
            return true;
        }
    }
    return false;
}

/// `blocks`, `warns`, `note`: stable, for programs.
inline QString severity_code(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return QStringLiteral("blocks");
    case Severity::Warns:
        return QStringLiteral("warns");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

} // namespace yice
