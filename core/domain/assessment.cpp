// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment.h"

#include <QCoreApplication>

#include <array>

namespace yice
{

namespace
{

struct StandingName {
    Standing standing;
    const char* code;
    const char* label;
    const char16_t* sign;
};

constexpr std::array standing_names = {
    StandingName{Standing::Exceeded, "exceeded", QT_TRANSLATE_NOOP("Standing", "Exceeded"), u"√"},
    StandingName{Standing::Met, "met", QT_TRANSLATE_NOOP("Standing", "Met"), u"√"},
    StandingName{Standing::OnTrack, "on_track", QT_TRANSLATE_NOOP("Standing", "On track"), u"→"},
    StandingName{Standing::SlightlyBehind, "slightly_behind",
                 QT_TRANSLATE_NOOP("Standing", "Slightly behind"), u"↘"},
    StandingName{Standing::Behind, "behind", QT_TRANSLATE_NOOP("Standing", "Behind"), u"↓"},
    StandingName{Standing::Overdue, "overdue", QT_TRANSLATE_NOOP("Standing", "Overdue"), u"×"},
    StandingName{Standing::NoData, "no_data", QT_TRANSLATE_NOOP("Standing", "No data"), u"○"},
    StandingName{Standing::NoTarget, "no_target", QT_TRANSLATE_NOOP("Standing", "No target"), u"○"},
    StandingName{Standing::NotScored, "not_scored", QT_TRANSLATE_NOOP("Standing", "Not scored"),
                 u"–"},
};

const StandingName& name_of(Standing standing)
{
    for (const StandingName& name : standing_names) {
        if (name.standing == standing) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QString standing_code(Standing standing)
{
    return QString::fromLatin1(name_of(standing).code);
}

QString standing_label(Standing standing)
{
    return QCoreApplication::translate("Standing", name_of(standing).label);
}

QString standing_sign(Standing standing)
{
    return QString::fromUtf16(name_of(standing).sign);
}

QString missing_code(Missing missing)
{
    switch (missing) {
    case Missing::NoData:
        return QStringLiteral("no_data");
    case Missing::NoDenominator:
        return QStringLiteral("no_denominator");
    case Missing::NotApplicable:
        return QStringLiteral("not_applicable");
    case Missing::None:
        break;
    }
    return {};
}

QString missing_label(Missing missing)
{
    switch (missing) {
    case Missing::NoData:
        return QCoreApplication::translate("Missing", "No data yet");
    case Missing::NoDenominator:
        return QCoreApplication::translate("Missing", "Denominator is 0");
    case Missing::NotApplicable:
        return QCoreApplication::translate("Missing", "Not applicable");
    case Missing::None:
        break;
    }
    return {};
}

} // namespace yice
