// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/region.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yice
{

/// The built-in administrative divisions (state of 2023-06-30): 31 provinces, 342 cities, 2,978
/// counties, 41,352 towns and streets, by code.
class Divisions
{
public:
    struct Division {
        QString code;
        QString name;
    };

    /// Reads `code,name` lines, sorted by code, with a header line.
    static Divisions from_csv(const QByteArray& csv);

    qsizetype size() const { return static_cast<qsizetype>(rows_.size()); }
    /// The code that a code, an exact name or a path of names means: 2203, 四平市, 吉林省四平市,
    /// 四平市铁西区. NotFound when there is none; Usage, with the candidates in `detail`, when
    /// there are several.
    Result<QString> find(const QString& code_or_name) const;
    /// What find() would take for a name that is nearly right, best first.
    QStringList suggestions(const QString& name, int most = 3) const;
    /// The tree from `code` down: parents first, without the filler levels of the table (市辖区,
    /// 省直辖县级行政区划), with ids from 1.
    std::vector<Region> tree(const QString& code) const;
    QString name_of(const QString& code) const;
    /// 吉林省四平市铁西区
    QString path_of(const QString& code) const;
    /// Provinces for an empty code, else the places one real level below it.
    std::vector<Division> below(const QString& code) const;
    /// Every province, city and county, in code order, without the filler levels.
    std::vector<Division> down_to_counties() const;
    /// The code of the place that this one lies in; empty for provinces.
    QString parent_code(const QString& code) const;

private:
    bool is_filler(const Division& division) const;

    std::vector<Division> rows_;
};

} // namespace yice
