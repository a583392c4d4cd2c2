// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yice
{

enum class Language { Chinese, English };

/// The language of everything shown. Set once at start (and by the language setting); Chinese until
/// then. Safe to read from every thread.
void set_language(Language language);
Language language();

/// A term in both languages, as data: field labels, vocabularies, units. Sentences are not Labels,
/// they go through translate().
struct Label {
    QString zh;
    QString en;

    /// In the current language; the Chinese one where no English is given.
    const QString& shown() const
    {
        return language() == Language::Chinese || en.isEmpty() ? zh : en;
    }
    bool operator==(const Label&) const = default;
};

} // namespace yice
