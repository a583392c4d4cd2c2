// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cell_filter.h"

#include "base/chinese_text.h"
#include "base/period.h"
#include "import/cell_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yice
{

namespace
{

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

/// A comparison in front of a value: >=50.
struct Comparison {
    QString sign; ///< empty: none
    QString rest;
};

Comparison comparison_of(const QString& text)
{
    static const std::pair<QString, QString> signs[] = {
        {QStringLiteral(">="), QStringLiteral(">=")}, {QStringLiteral("<="), QStringLiteral("<=")},
        {QStringLiteral("<>"), QStringLiteral("<>")}, {QStringLiteral("!="), QStringLiteral("<>")},
        {QStringLiteral("≥"), QStringLiteral(">=")},  {QStringLiteral("≤"), QStringLiteral("<=")},
        {QStringLiteral("≠"), QStringLiteral("<>")},  {QStringLiteral(">"), QStringLiteral(">")},
        {QStringLiteral("<"), QStringLiteral("<")},   {QStringLiteral("="), QStringLiteral("=")},
        {QStringLiteral("!"), QStringLiteral("<>")}};
    for (const auto& [written, meant] : signs) {
        if (text.startsWith(written)) {
            return {meant, trim(text.mid(written.size()))};
        }
    }
    return {{}, text};
}

std::optional<bool> asks_for_blank(const QString& text)
{
    static const QStringList blank = {QStringLiteral("空"),      QStringLiteral("(空)"),
                                      QStringLiteral("空白"),    QStringLiteral("(空白)"),
                                      QStringLiteral("(blank)"), QStringLiteral("=")};
    static const QStringList filled = {QStringLiteral("非空"),     QStringLiteral("(非空)"),
                                       QStringLiteral("不为空"),   QStringLiteral("(非空白)"),
                                       QStringLiteral("(filled)"), QStringLiteral("<>")};
    if (blank.contains(text)) {
        return true;
    }
    return filled.contains(text) ? std::optional(false) : std::nullopt;
}

Error unreadable(const QString& text, const QString& advice)
{
    return {ErrorKind::Usage, text, QStringLiteral("filter|") + advice};
}

/// "10..20", "10~20", "10-20", "2024-01..2024-06": the two ends.
std::optional<std::pair<QString, QString>> ends_of(const QString& text, bool hyphen)
{
    QStringList between = {QStringLiteral(".."), QStringLiteral("…"), QStringLiteral("~"),
                           QStringLiteral("～"), QStringLiteral("—"), QStringLiteral("至")};
    if (hyphen) {
        between << QStringLiteral("-");
    }
    for (const QString& sign : between) {
        if (const auto at = text.indexOf(sign); at > 0 && at + sign.size() < text.size()) {
            QString high = text.mid(at + sign.size());
            while (high.startsWith(sign)) {
                high.remove(0, sign.size()); // —— is one dash
            }
            return std::pair(trim(text.left(at)), trim(high));
        }
    }
    return std::nullopt;
}

void set_range(ColumnFilter& filter, const QString& sign, const QVariant& first,
               const QVariant& last)
{
    filter.kind = ColumnFilter::Kind::Range;
    filter.negated = sign == u"<>";
    if (sign == u">") {
        filter.low = last; // behind the whole month that was named
        filter.without_low = true;
    } else if (sign == u">=") {
        filter.low = first;
    } else if (sign == u"<") {
        filter.high = first;
        filter.without_high = true;
    } else if (sign == u"<=") {
        filter.high = last;
    } else {
        filter.low = first;
        filter.high = last;
    }
}

Result<ColumnFilter> read_number_filter(ColumnFilter filter, const FieldSpec& field,
                                        const QString& text)
{
    if (const auto ends = ends_of(text, true)) {
        const auto low = read_number(ends->first, field.unit);
        const auto high = read_number(ends->second, field.unit);
        if (low && high) {
            set_range(filter, {}, std::min(*low, *high), std::max(*low, *high));
            return filter;
        }
    }
    const Comparison comparison = comparison_of(text);
    const auto number = read_number(comparison.rest, field.unit);
    if (!number) {
        return unreadable(text, FilterText::tr("Type a number, >=50, <10, 10..20, or (blank)."));
    }
    set_range(filter, comparison.sign, *number, *number);
    return filter;
}

/// The first and the last day that a text names: a year, quarter, month or day.
std::optional<std::pair<QString, QString>> days_of(const QString& text)
{
    const auto shown = [](QDate day) { return QVariant(day.toString(Qt::ISODate)).toString(); };
    if (const auto period = Period::parse(text)) {
        return std::pair(shown(period->first_day()), shown(period->last_day()));
    }
    if (const auto day = read_date(text)) {
        return std::pair(shown(*day), shown(*day));
    }
    return std::nullopt;
}

Result<ColumnFilter> read_date_filter(ColumnFilter filter, const QString& text)
{
    if (const auto ends = ends_of(text, false)) {
        const auto low = days_of(ends->first);
        const auto high = days_of(ends->second);
        if (low && high) {
            set_range(filter, {}, std::min(low->first, high->first),
                      std::max(low->second, high->second));
            return filter;
        }
    }
    const Comparison comparison = comparison_of(text);
    const auto days = days_of(comparison.rest);
    if (!days) {
        return unreadable(text, FilterText::tr("Type a date, 2024, 2024-09, >=2024-09, "
                                               "2024-01..2024-06, or (blank)."));
    }
    set_range(filter, comparison.sign, days->first, days->second);
    return filter;
}

bool word_contains(const Choice& choice, const QString& part)
{
    const auto has = [&part](const QString& word) { return fold(word).contains(part); };
    return has(choice.label.zh) || has(choice.label.en) || choice.id == part;
}

QStringList words_containing(const FieldSpec& field, const QString& part, bool whole)
{
    const QString folded = fold(part);
    QStringList ids;
    if (folded.isEmpty()) {
        return ids;
    }
    for (const Choice& choice : field.choices) {
        const bool same = fold(choice.label.zh) == folded || fold(choice.label.en) == folded;
        if (whole ? same : word_contains(choice, folded)) {
            ids << choice.id;
        }
    }
    return ids;
}

Result<ColumnFilter> read_words(ColumnFilter filter, const FieldSpec& field, const QString& text)
{
    const Comparison comparison = comparison_of(text);
    filter.kind = ColumnFilter::Kind::OneOf;
    filter.negated = comparison.sign == u"<>";
    static const QRegularExpression between(QStringLiteral("[、，,;；|]"));
    for (const QString& part : comparison.rest.split(between, Qt::SkipEmptyParts)) {
        QStringList ids = words_containing(field, part, true); // 民办 is not 民办公助
        if (ids.isEmpty() && comparison.sign != u"=") {
            ids = words_containing(field, part, false);
        }
        if (ids.isEmpty()) {
            QStringList known;
            for (const Choice& choice : field.choices) {
                known << choice.label.shown();
            }
            constexpr int few = 8;
            return unreadable(text, FilterText::tr("No word of this column contains “%1”. "
                                                   "There are: %2.")
                                        .arg(trim(part), known.mid(0, few).join(u'、')));
        }
        filter.words += ids;
    }
    return filter;
}

Result<ColumnFilter> read_flag_filter(ColumnFilter filter, const QString& text)
{
    const Comparison comparison = comparison_of(text);
    const auto flag = read_flag(comparison.rest);
    if (!flag) {
        return unreadable(text, FilterText::tr("Type yes, no, or (blank)."));
    }
    filter.kind = ColumnFilter::Kind::OneOf;
    filter.negated = comparison.sign == u"<>";
    filter.words = QStringList{*flag ? QStringLiteral("1") : QStringLiteral("0")};
    return filter;
}

ColumnFilter read_text_filter(ColumnFilter filter, const QString& text)
{
    const Comparison comparison = comparison_of(text);
    if (comparison.sign == u"=") {
        filter.kind = ColumnFilter::Kind::OneOf;
        filter.words = QStringList{comparison.rest};
    } else {
        filter.negated = comparison.sign == u"<>";
        filter.text = filter.negated ? comparison.rest : text;
    }
    return filter;
}

} // namespace

Result<ColumnFilter> read_filter(const FieldSpec& field, const QString& typed)
{
    ColumnFilter filter;
    filter.field = field.id;
    const QString text = trim(narrow(typed));
    if (const auto blank = asks_for_blank(text)) {
        filter.kind = ColumnFilter::Kind::Blank;
        filter.negated = !*blank;
        return filter;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
        return read_number_filter(filter, field, text);
    case FieldType::Date:
        return read_date_filter(filter, text);
    case FieldType::Choice:
    case FieldType::Tags:
        return read_words(filter, field, text);
    case FieldType::Flag:
        return read_flag_filter(filter, text);
    default:
        return read_text_filter(filter, trim(typed));
    }
}

std::optional<ColumnFilter> containing(const FieldSpec& field, const QString& text)
{
    ColumnFilter filter;
    filter.field = field.id;
    filter.text = text;
    if (field.type == FieldType::Choice || field.type == FieldType::Tags) {
        filter.kind = ColumnFilter::Kind::OneOf;
        filter.words = words_containing(field, text, false);
        return filter.words.isEmpty() ? std::nullopt : std::optional(filter);
    }
    if (field.type == FieldType::Flag) {
        filter.kind = ColumnFilter::Kind::OneOf;
        const auto flag = read_flag(text);
        filter.words = QStringList{flag && *flag ? QStringLiteral("1") : QStringLiteral("0")};
        return flag ? std::optional(filter) : std::nullopt;
    }
    return filter;
}

} // namespace yice
