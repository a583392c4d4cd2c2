// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_lines.h"

#include "base/number_text.h"
#include "base/period.h"
#include "import/cell_value.h"

#include <QRegularExpression>

namespace yice::ui
{

namespace
{

/// The lines with their words; empty ones left out.
std::vector<QStringList> words_of(const QString& text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s　]+"));
    std::vector<QStringList> lines;
    for (const QString& line : text.split(u'\n')) {
        const QStringList words = line.trimmed().split(spaces, Qt::SkipEmptyParts);
        if (!words.isEmpty()) {
            lines.push_back(words);
        }
    }
    return lines;
}

/// 2025Q2, 2025 and 2025-06 mean their last day.
QDate day_of(const QString& word)
{
    if (const auto period = Period::parse(word)) {
        return period->last_day();
    }
    return QDate::fromString(word, Qt::ISODate);
}

} // namespace

QString milestone_lines(const std::vector<DatedValue>& milestones)
{
    QStringList lines;
    for (const DatedValue& milestone : milestones) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(milestone.date.toString(Qt::ISODate), plain_number(milestone.value),
                          milestone.source)
                     .trimmed();
    }
    return lines.join(u'\n');
}

std::optional<std::vector<DatedValue>> read_milestone_lines(const QString& text, QString& fault)
{
    std::vector<DatedValue> milestones;
    for (const QStringList& words : words_of(text)) {
        const QDate day = day_of(words.first());
        const auto value = read_number(words.value(1), {});
        if (!day.isValid() || !value) {
            fault = words.join(u' ');
            return std::nullopt;
        }
        milestones.push_back({day, *value, words.mid(2).join(u' ')});
    }
    return milestones;
}

QString part_lines(const std::vector<PartTarget>& parts)
{
    QStringList lines;
    for (const PartTarget& part : parts) {
        lines << part.region + u' ' + plain_number(part.target);
    }
    return lines.join(u'\n');
}

std::optional<std::vector<PartTarget>>
read_part_lines(const QString& text, const std::vector<PartTarget>& known, QString& fault)
{
    std::vector<PartTarget> parts;
    for (const QStringList& words : words_of(text)) {
        const auto target = read_number(words.value(1), {});
        if (words.size() != 2 || !target) {
            fault = words.join(u' ');
            return std::nullopt;
        }
        PartTarget part{words.first(), *target, {}};
        for (const PartTarget& before : known) {
            if (before.region == part.region) {
                part.milestones = before.milestones;
            }
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

QString addition_lines(const std::vector<Addition>& additions)
{
    QStringList lines;
    for (const Addition& addition : additions) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(addition.measure, plain_number(addition.amount),
                          addition.due.toString(Qt::ISODate));
    }
    return lines.join(u'\n');
}

std::optional<std::vector<Addition>> read_addition_lines(const QString& text, QString& fault)
{
    std::vector<Addition> additions;
    for (const QStringList& words : words_of(text)) {
        const auto amount = read_number(words.value(1), {});
        const QDate due = day_of(words.value(2));
        if (words.size() != 3 || !amount || !due.isValid()) {
            fault = words.join(u' ');
            return std::nullopt;
        }
        additions.push_back({words.first(), *amount, due});
    }
    return additions;
}

QString unit_lines(const std::vector<UnitChange>& units)
{
    QStringList lines;
    for (const UnitChange& unit : units) {
        lines << QStringList{unit.name, unit.successor, unit.from.toString(Qt::ISODate)}
                     .join(u' ')
                     .trimmed();
    }
    return lines.join(u'\n');
}

std::optional<std::vector<UnitChange>>
read_unit_lines(const QString& text, const std::vector<UnitChange>& known, QString& fault)
{
    std::vector<UnitChange> units;
    for (const QStringList& words : words_of(text)) {
        UnitChange unit{words.first(), words.value(1), day_of(words.value(2)), {}};
        if (words.size() > 3 || (words.size() > 1 && !unit.from.isValid())) {
            fault = words.join(u' ');
            return std::nullopt;
        }
        for (const UnitChange& before : known) {
            unit.note = before.name == unit.name ? before.note : unit.note;
        }
        units.push_back(std::move(unit));
    }
    return units;
}

QString figure_lines(const std::vector<FigureSpec>& figures)
{
    QStringList lines;
    for (const FigureSpec& figure : figures) {
        // A dash keeps the place of a unit that is not given.
        const QString unit = figure.unit.isEmpty() ? QStringLiteral("-") : figure.unit;
        lines << QStringList{figure.id, figure.name.zh, (figure.flow ? u'+' + unit : unit),
                             figure.reported_by}
                     .join(u' ')
                     .trimmed();
    }
    return lines.join(u'\n');
}

std::optional<std::vector<FigureSpec>>
read_figure_lines(const QString& text, const std::vector<FigureSpec>& known, QString& fault)
{
    std::vector<FigureSpec> figures;
    for (const QStringList& words : words_of(text)) {
        if (words.size() < 3) {
            fault = words.join(u' ');
            return std::nullopt;
        }
        FigureSpec figure;
        figure.id = words[0];
        figure.name.zh = words[1];
        figure.flow = words[2].startsWith(u'+');
        figure.unit = figure.flow ? words[2].mid(1) : words[2];
        figure.unit = figure.unit == u"-" ? QString() : figure.unit;
        figure.reported_by = words.mid(3).join(u' ');
        for (const FigureSpec& before : known) {
            if (before.id == figure.id) {
                figure.name.en = before.name.en;
            }
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

QString joined_units(const QStringList& units)
{
    return units.join(u'、');
}

QStringList read_units(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]+"));
    QStringList units;
    for (const QString& unit : text.split(separators, Qt::SkipEmptyParts)) {
        if (!unit.trimmed().isEmpty()) {
            units << unit.trimmed();
        }
    }
    return units;
}

} // namespace yice::ui
