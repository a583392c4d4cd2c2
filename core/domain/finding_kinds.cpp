// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_kinds.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yice
{

namespace
{

Label label_of(const QJsonObject& object, const char* key)
{
    const QJsonObject label = object.value(QLatin1String(key)).toObject();
    return {label.value(QStringLiteral("zh")).toString(),
            label.value(QStringLiteral("en")).toString()};
}

Severity severity_of(const QString& code)
{
    return code == severity_code(Severity::Blocks) ? Severity::Blocks
           : code == severity_code(Severity::Note) ? Severity::Note
                                                   : Severity::Warns;
}

std::vector<FindingKind> read_kinds()
{
    QFile file(QStringLiteral(":/yice/findings.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<FindingKind> kinds;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        kinds.push_back({object.value(QStringLiteral("id")).toString(),
                         object.value(QStringLiteral("group")).toString(),
                         severity_of(object.value(QStringLiteral("severity")).toString()),
                         label_of(object, "title"), label_of(object, "meaning"),
                         label_of(object, "advice")});
    }
    return kinds;
}

} // namespace

const std::vector<FindingKind>& finding_kinds()
{
    static const std::vector<FindingKind> kinds = read_kinds();
    return kinds;
}

const FindingKind* find_finding_kind(const QString& id)
{
    static const QHash<QString, const FindingKind*> by_id = [] {
        QHash<QString, const FindingKind*> map;
        for (const FindingKind& kind : finding_kinds()) {
            map.insert(kind.id, &kind);
        }
        return map;
    }();
    return by_id.value(id, nullptr);
}

} // namespace yice
