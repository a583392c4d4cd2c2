// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <atomic>

namespace yice
{

namespace
{
std::atomic current = Language::Chinese;
}

void set_language(Language language)
{
    current.store(language);
}

Language language()
{
    return current.load();
}

} // namespace yice
