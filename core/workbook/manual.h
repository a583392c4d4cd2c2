// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workbook/workbook.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace yice
{

/// A chapter of the manual.
struct Chapter {
    QString id; ///< first-report, roster/elders, plan/siping …: what stands behind `help:`
    QString title;
    QString parent; ///< id of the chapter that it stands under; empty at the top
};

/// Where words were found.
struct ManualHit {
    QString chapter;
    QString title;
    int count = 0;
    QString passage; ///< the first place, a line of plain text
};

/// The manual: chapters written by hand (resources/help) and those that are made from the rosters,
/// measures, findings and plans at the time of asking, so that they are never out of date.
/// In the language of the program; plan texts stay in theirs.
class Manual
{
public:
    /// The indicators of these plans are explained; without any those of all built-in plans.
    explicit Manual(std::vector<Plan> plans = {});

    /// In the order of the table of contents; a parent comes before its chapters.
    const std::vector<Chapter>& chapters() const { return chapters_; }
    /// Null when there is none of this id.
    const Chapter* find(const QString& id) const;
    /// The chapter as Markdown; nothing when there is none of this id.
    std::optional<QString> text(const QString& id) const;
    /// The chapters in which all of the words (apart by spaces) occur, most hits first; those whose
    /// title has them before all others. Upper and lower case are the same.
    std::vector<ManualHit> search(const QString& words) const;

    /// Which chapter explains a page of the window; the first chapter for an unknown one.
    static QString chapter_of_page(const QString& page);

private:
    std::vector<Plan> plans_;
    std::vector<Chapter> chapters_;
    mutable QHash<QString, QString> plain_; ///< by chapter: what the search looks at
};

/// Markdown as a reader sees it: without signs, addresses and table lines.
QString plain_text_of(const QString& markdown);

} // namespace yice
