// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include <QStringList>

namespace yice::db
{

namespace
{

/// Where the token that starts at `at` ends: a comment, a quoted text or name, a word, or one
/// character.
qsizetype token_end(const QString& script, qsizetype at)
{
    const QChar first = script[at];
    const auto until = [&](const QString& mark, qsizetype from) {
        const auto found = script.indexOf(mark, from);
        return found < 0 ? script.size() : found + mark.size();
    };
    if (script.mid(at, 2) == u"--") {
        return until(QStringLiteral("\n"), at);
    }
    if (script.mid(at, 2) == u"/*") {
        return until(QStringLiteral("*/"), at + 2);
    }
    if (first == u'\'' || first == u'"' || first == u'`') {
        return until(QString(first), at + 1); // a doubled quote is simply the next text
    }
    if (first == u'[') {
        return until(QStringLiteral("]"), at);
    }
    if (first.isLetter() || first == u'_') {
        qsizetype end = at + 1;
        while (end < script.size() && (script[end].isLetterOrNumber() || script[end] == u'_')) {
            ++end;
        }
        return end;
    }
    return at + 1;
}

} // namespace

QStringList split_script(const QString& script)
{
    QStringList statements;
    QString current;
    QStringList words; // of the current statement, upper case
    int depth = 0;     // BEGIN and CASE that wait for their END, inside a trigger
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = token_end(script, at);
        const QString token = script.mid(at, end - at);
        at = end;
        if (token.startsWith(u"--") || token.startsWith(u"/*")) {
            current += u' ';
            continue;
        }
        if (token == u";" && depth == 0) {
            if (!current.trimmed().isEmpty()) {
                statements << current.trimmed();
            }
            current.clear();
            words.clear();
            continue;
        }
        current += token;
        if (token.front().isLetter() || token.front() == u'_') {
            const QString word = token.toUpper();
            words << word;
            const bool trigger = words.first() == u"CREATE" && words.contains(u"TRIGGER");
            if (trigger && (word == u"BEGIN" || word == u"CASE")) {
                ++depth;
            } else if (trigger && word == u"END" && depth > 0) {
                --depth;
            }
        }
    }
    if (!current.trimmed().isEmpty()) {
        statements << current.trimmed();
    }
    return statements;
}

} // namespace yice::db
