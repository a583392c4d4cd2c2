// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regions/divisions.h"

#include <vector>

namespace yice
{

/// Finds provinces, cities and counties while somebody types: by Chinese, pinyin, initials or code.
/// "sp", "sipingshi", "2203" and "四平" all find 四平市; "四平铁西" and "sptx" 四平市铁西区.
class DivisionIndex
{
public:
    explicit DivisionIndex(const Divisions& divisions);

    struct Hit {
        QString code;
        QString name;
        QString parents; ///< 吉林省四平市; empty for provinces
    };
    /// Best first: what begins so before what has it within, larger places before smaller ones.
    /// Nothing for an empty text.
    std::vector<Hit> find(const QString& typed, size_t most = 50) const;

private:
    struct Place {
        Hit hit;
        QStringList paths; ///< 吉林四平铁西, 四平铁西, 四平市铁西区 …
    };
    std::vector<Place> places_;
};

} // namespace yice
