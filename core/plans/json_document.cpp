// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/json_document.h"

#include "plans/plan_fault.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace yice
{

namespace
{

bool is_utf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0')); // UTF-16 is full of zeros
}

/// What is wrong in the words of whoever types the file.
QString fault_text(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::MissingObject:
        return PlanFault::tr("a , or } is missing, or a , is too much");
    case QJsonParseError::UnterminatedArray:
        return PlanFault::tr("a , or ] is missing, or a , is too much");
    case QJsonParseError::MissingNameSeparator:
        return PlanFault::tr("a : is missing after the name of a field");
    case QJsonParseError::UnterminatedString:
        return PlanFault::tr("a closing \" is missing");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return PlanFault::tr("a number is not written as one");
    case QJsonParseError::IllegalEscapeSequence:
        return PlanFault::tr("a \\ within a text must be written \\\\");
    case QJsonParseError::GarbageAtEnd:
        return PlanFault::tr("something stands after the last }");
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return PlanFault::tr("too large or too deeply nested");
    default:
        return PlanFault::tr("no value can be read here; texts stand in \" \"");
    }
}

} // namespace

Result<QJsonObject> read_json_object(const QByteArray& json, const QString& subject)
{
    if (json.trimmed().isEmpty()) {
        return Error{ErrorKind::Unreadable, subject, PlanFault::tr("the file is empty")};
    }
    if (!is_utf8(json)) {
        return Error{ErrorKind::Unreadable, subject,
                     PlanFault::tr("the file is not UTF-8; save it again as UTF-8")};
    }
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto line =
            1 + json.first(std::clamp<qsizetype>(fault.offset, 0, json.size())).count('\n');
        return Error{ErrorKind::Unreadable, subject,
                     PlanFault::tr("line %1: %2").arg(line).arg(fault_text(fault.error))};
    }
    if (!document.isObject()) {
        return Error{ErrorKind::Unreadable, subject,
                     PlanFault::tr("the file must be one object { }")};
    }
    return document.object();
}

} // namespace yice
