// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/value_limits.h"

#include "base/credit_code.h"
#include "base/identity_number.h"
#include "base/number_text.h"

#include <QCoreApplication>

namespace yice
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

void check_number(const FieldSpec& field, const Value& value, const QString& seen, int line,
                  Checked& checked)
{
    const double number = number_of(value);
    if ((field.minimum && number < *field.minimum) || (field.maximum && number > *field.maximum)) {
        const QString low = field.minimum ? grouped_number(*field.minimum, 2) : QString();
        const QString high = field.maximum ? grouped_number(*field.maximum, 2) : QString();
        note(checked, line, field, "range", Severity::Blocks, seen,
             high.isEmpty() ? ImportText::tr("Must be at least %1.").arg(low)
                            : ImportText::tr("Must lie between %1 and %2.").arg(low, high));
    }
}

void check_date(const FieldSpec& field, QDate date, QDate last_day, const QString& seen, int line,
                Checked& checked)
{
    if (date > last_day && !field.ahead) {
        note(checked, line, field, "date_future", Severity::Warns, seen,
             ImportText::tr("This date lies after the end of the period."));
    } else if (date.year() < 1900 || date.year() > 2200) {
        note(checked, line, field, "range", Severity::Blocks, seen,
             ImportText::tr("This date lies before 1900."));
    }
}

void check_code(const FieldSpec& field, const QString& code, const QString& seen, int line,
                Checked& checked)
{
    switch (check_credit_code(code)) {
    case CreditCodeState::Valid:
        break;
    case CreditCodeState::WrongLength:
        note(checked, line, field, "credit_code", Severity::Warns, seen,
             ImportText::tr("A unified social credit code has 18 characters."));
        break;
    case CreditCodeState::WrongCharacters:
        note(checked, line, field, "credit_code", Severity::Warns, seen,
             ImportText::tr("A unified social credit code holds digits and capital letters without "
                            "I, O, S, V, Z."));
        break;
    case CreditCodeState::WrongCheckCharacter:
        note(checked, line, field, "credit_code", Severity::Warns, seen,
             ImportText::tr("The check character does not fit: one character is wrong."));
        break;
    }
}

/// What cannot be a number at all would make another person of the row, so it blocks; a slip in one
/// digit is for the town to find out.
void check_identity(const FieldSpec& field, const QString& number, const QString& seen, int line,
                    Checked& checked)
{
    if (is_masked(number)) {
        return; // who is meant is found out from the register
    }
    switch (check_identity_number(number)) {
    case IdentityState::Valid:
        break;
    case IdentityState::Damaged:
        note(checked, line, field, "identity_damaged", Severity::Blocks, seen,
             ImportText::tr("Excel has kept only 15 digits of this number and the rest is lost. "
                            "Ask for the sheet again with the column formatted as text."));
        break;
    case IdentityState::WrongLength:
    case IdentityState::WrongCharacters:
        note(checked, line, field, "identity_number", Severity::Blocks, seen,
             advice_for(field, QStringLiteral("identity_number")));
        break;
    case IdentityState::WrongDate:
        note(checked, line, field, "identity_date", Severity::Warns, seen,
             ImportText::tr("Digits 7 to 14 are no date of birth: a digit is wrong."));
        break;
    case IdentityState::WrongCheckDigit:
        note(checked, line, field, "identity_check_digit", Severity::Warns, seen,
             ImportText::tr("The check digit does not fit: one digit is wrong."));
        break;
    }
}

} // namespace

void note(Checked& checked, int line, const FieldSpec& field, const char* rule, Severity severity,
          const QString& seen, const QString& advice)
{
    checked.findings.push_back({line, field.id, QString::fromLatin1(rule), severity, seen, advice});
}

void check_limits(const FieldSpec& field, const Value& value, QDate last_day, const QString& seen,
                  int line, Checked& checked)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
        check_number(field, value, seen, line, checked);
        break;
    case FieldType::Date:
        check_date(field, std::get<QDate>(value), last_day, seen, line, checked);
        break;
    case FieldType::CreditCode:
        check_code(field, std::get<QString>(value), seen, line, checked);
        break;
    case FieldType::IdentityNumber:
        check_identity(field, std::get<QString>(value), seen, line, checked);
        break;
    default:
        break;
    }
}

} // namespace yice
