// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plans/json_fields.h"
#include "plans/plan_fault.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace yice
{

/// One of a set of words, or a fault.
template <class T>
T named(JsonFields& fields, const char* key, const QHash<QString, T>& names, T otherwise)
{
    const QString name = fields.text(key);
    if (name.isEmpty()) {
        return otherwise;
    }
    const auto found = names.constFind(name);
    if (found == names.constEnd()) {
        QStringList known = names.keys();
        known.sort();
        fields.fail(key, PlanFault::tr("unknown '%1', must be one of %2")
                             .arg(name, known.join(QStringLiteral(", "))));
        return otherwise;
    }
    return *found;
}

template <class T>
QString name_in(const QHash<QString, T>& names, T value)
{
    return names.key(value);
}

/// A term in both languages: {"zh": "…", "en": "…"}, or the Chinese one alone as a text.
inline Label read_label(JsonFields& fields, const char* key)
{
    if (fields.is_text(key)) {
        return {fields.required_text(key), {}};
    }
    JsonFields label = fields.object(key);
    return {label.required_text("zh"), label.text("en")};
}

inline void put(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(QString::fromLatin1(key), text);
    }
}

inline QJsonObject written(const Label& label)
{
    QJsonObject object{{QStringLiteral("zh"), label.zh}};
    put(object, "en", label.en);
    return object;
}

} // namespace yice
