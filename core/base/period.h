// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace yice
{

/// A month, quarter or calendar year: the time that a number is "as of" (its last day) or counted
/// over (first to last day). Years 1900 to 9998.
class Period
{
public:
    enum class Kind { Month, Quarter, Year };

    Period() = default;
    static Period month(int year, int month);
    static Period quarter(int year, int quarter);
    static Period year(int year);
    /// The quarter that holds `day`.
    static Period quarter_of(QDate day);
    /// The period of `kind` that holds `day`.
    static Period of(Kind kind, QDate day);

    /// Reads `2024Q3`, `2024` and `2024-09`; also `2024q3`, `2024年三季度`, `2024年3季度`,
    /// `2024年第三季度`, `2024年9月`, `2024年`, 上半年 (Q2) and full-width digits. Nothing else.
    static std::optional<Period> parse(const QString& text);
    /// The first period that is named anywhere in `text` (a title such as "…（2024年三季度）").
    static std::optional<Period> find_in(const QString& text);

    bool valid() const { return year_ != 0; }
    Kind kind() const { return kind_; }
    int year_number() const { return year_; }
    /// 1–12, 1–4, or 1 for a year.
    int number() const { return number_; }
    QDate first_day() const;
    QDate last_day() const;

    Period next(int steps = 1) const;
    Period previous(int steps = 1) const { return next(-steps); }
    /// The quarter that holds the last day of this period.
    Period last_quarter() const;

    /// `2024Q3`, `2024`, `2024-09`: stable, what parse() reads.
    QString code() const;
    /// For people, in the language of the program: 2024年三季度.
    QString label() const;

    bool operator==(const Period&) const = default;
    /// Orders by last day, then by length: the end is what "as of" means.
    std::strong_ordering operator<=>(const Period& other) const;

private:
    Period(Kind kind, int year, int number) : kind_(kind), year_(year), number_(number) {}

    Kind kind_ = Kind::Quarter;
    int year_ = 0;
    int number_ = 0;
};

} // namespace yice
