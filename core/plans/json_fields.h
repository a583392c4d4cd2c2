// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace yice
{

/// The fields of a JSON object, read leniently: a field of the wrong type counts as a fault and is
/// noted with its place ("indicators[3].target"), so that the author sees all of them at once.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString place, QStringList& faults)
        : object_(std::move(object)), place_(std::move(place)), faults_(faults)
    {
    }

    bool has(const char* key) const { return object_.contains(QLatin1String(key)); }

    QString text(const char* key)
    {
        const QJsonValue value = object_.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString() && !value.isNull()) {
            fail(key, QStringLiteral("must be a text"));
        }
        return value.toString();
    }

    QString required_text(const char* key)
    {
        const QString result = text(key);
        if (result.isEmpty()) {
            fail(key, QStringLiteral("missing"));
        }
        return result;
    }

    std::optional<double> number(const char* key)
    {
        const QJsonValue value = object_.value(QLatin1String(key));
        if (value.isDouble()) {
            return value.toDouble();
        }
        if (!value.isUndefined() && !value.isNull()) {
            fail(key, QStringLiteral("must be a number"));
        }
        return std::nullopt;
    }

    bool flag(const char* key) const { return object_.value(QLatin1String(key)).toBool(); }

    std::optional<QDate> date(const char* key)
    {
        const QString written = text(key);
        if (written.isEmpty()) {
            return std::nullopt;
        }
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid()) {
            fail(key, QStringLiteral("must be a date like 2025-12-31"));
            return std::nullopt;
        }
        return date;
    }

    QStringList texts(const char* key)
    {
        QStringList result;
        for (const QJsonValue& value : object_.value(QLatin1String(key)).toArray()) {
            result << value.toString();
        }
        return result;
    }

    JsonFields object(const char* key)
    {
        return {object_.value(QLatin1String(key)).toObject(), path(key), faults_};
    }

    template <class Visit>
    void each(const char* key, Visit visit)
    {
        const QJsonArray array = object_.value(QLatin1String(key)).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            visit(JsonFields(array[i].toObject(), path(key) + QStringLiteral("[%1]").arg(i),
                             faults_));
        }
    }

    void fail(const char* key, const QString& why)
    {
        faults_ << path(key) + QStringLiteral(": ") + why;
    }

private:
    QString path(const char* key) const
    {
        return place_.isEmpty() ? QString::fromLatin1(key) : place_ + u'.' + QLatin1String(key);
    }

    QJsonObject object_;
    QString place_;
    QStringList& faults_;
};

} // namespace yice
