// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/plan_fault.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <initializer_list>
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

    bool is_text(const char* key) const { return object_.value(QLatin1String(key)).isString(); }
    QStringList keys() const { return object_.keys(); }

    /// A field that is none of these is a slip of the pen: "tragets" must not pass for nothing.
    void only(std::initializer_list<const char*> known)
    {
        for (const QString& key : object_.keys()) {
            if (std::none_of(known.begin(), known.end(),
                             [&](const char* name) { return key == QLatin1String(name); })) {
                fail(key.toUtf8().constData(), PlanFault::tr("unknown field"));
            }
        }
    }

    /// Whatever stands there, as it is.
    QVariant any(const char* key) const
    {
        return object_.value(QString::fromUtf8(key)).toVariant();
    }

    QString text(const char* key)
    {
        const QJsonValue value = object_.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString() && !value.isNull()) {
            fail(key, PlanFault::tr("must be a text"));
        }
        return value.toString();
    }

    QString required_text(const char* key)
    {
        const QString result = text(key);
        if (result.isEmpty()) {
            fail(key, PlanFault::tr("missing"));
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
            fail(key, PlanFault::tr("must be a number"));
        }
        return std::nullopt;
    }

    bool flag(const char* key)
    {
        const QJsonValue value = object_.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull() && !value.isBool()) {
            fail(key, PlanFault::tr("must be true or false"));
        }
        return value.toBool();
    }

    std::optional<QDate> date(const char* key)
    {
        const QString written = text(key);
        if (written.isEmpty()) {
            return std::nullopt;
        }
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid()) {
            fail(key, PlanFault::tr("must be a date like 2025-12-31"));
            return std::nullopt;
        }
        return date;
    }

    QStringList texts(const char* key)
    {
        QStringList result;
        const QJsonValue written = object_.value(QLatin1String(key));
        if (!written.isUndefined() && !written.isNull() && !written.isArray()) {
            fail(key, PlanFault::tr("must be a list"));
        }
        for (const QJsonValue& value : written.toArray()) {
            if (!value.isString()) {
                fail(key, PlanFault::tr("must be a list of texts"));
            }
            result << value.toString();
        }
        return result;
    }

    JsonFields object(const char* key)
    {
        const QJsonValue value = object_.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull() && !value.isObject()) {
            fail(key, PlanFault::tr("must be an object { }"));
        }
        return {value.toObject(), path(key), faults_};
    }

    template <class Visit>
    void each(const char* key, Visit visit)
    {
        const QJsonValue value = object_.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull() && !value.isArray()) {
            fail(key, PlanFault::tr("must be a list [ ]"));
        }
        const QJsonArray array = value.toArray();
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
        return place_.isEmpty() ? QString::fromUtf8(key) : place_ + u'.' + QString::fromUtf8(key);
    }

    QJsonObject object_;
    QString place_;
    QStringList& faults_;
};

} // namespace yice
