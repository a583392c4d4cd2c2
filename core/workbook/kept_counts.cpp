// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/kept_counts.h"

#include "plans/measure_file.h"
#include "workbook/measures.h"
#include "workbook/state.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QSet>

namespace yice
{

namespace
{

/// Grows when the same measure would give another count: what older programs kept is then not
/// looked at.
constexpr int way_of_counting = 1;

QString key_of(const CountOrigin& origin, const MeasureWindow& window)
{
    QStringList parts = {origin.signature};
    for (const QDate day :
         {window.start, window.end, window.quarter_start, window.quarter_end, window.plan_start}) {
        parts << QString::number(day.toJulianDay());
    }
    return parts.join(u'|');
}

void collect_linked(const std::vector<Condition>& conditions, QSet<QString>& rosters)
{
    for (const Condition& condition : conditions) {
        if (condition.test == Condition::Test::Linked) {
            rosters.insert(condition.other);
        }
        collect_linked(condition.parts, rosters);
    }
}

void collect(const Plan& plan, const QString& id, QSet<QString>& rosters, QByteArray& text,
             int depth)
{
    rosters.insert(id); // the figures of this measure
    const MeasureSpec* measure = find_measure(plan, id);
    if (!measure || depth > 8) {
        return;
    }
    text += QJsonDocument(written(*measure)).toJson(QJsonDocument::Compact);
    rosters.insert(measure->roster);
    collect_linked(measure->where, rosters);
    collect_linked(measure->holds, rosters);
    for (const QString& part : measure->plus) {
        collect(plan, part, rosters, text, depth + 1);
    }
}

QByteArray packed(const MeasureTable& table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << table.from_roster << static_cast<qint32>(table.by_region.size());
    for (auto entry = table.by_region.cbegin(); entry != table.by_region.cend(); ++entry) {
        stream << entry.key().value << entry->value.has_value() << entry->value.value_or(0)
               << static_cast<qint32>(entry->coverage.reported)
               << static_cast<qint32>(entry->coverage.expected);
    }
    for (const QSet<RegionId>* set : {&table.present, &table.typed}) {
        stream << static_cast<qint32>(set->size());
        for (const RegionId region : *set) {
            stream << region.value;
        }
    }
    return bytes;
}

std::optional<MeasureTable> unpacked(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    MeasureTable table;
    qint32 count = 0;
    stream >> table.from_roster >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        RegionId region;
        bool given = false;
        double value = 0;
        qint32 reported = 0;
        qint32 expected = 0;
        stream >> region.value >> given >> value >> reported >> expected;
        Measured& measured = table.by_region[region];
        if (given) {
            measured.value = value;
        }
        measured.coverage = {reported, expected};
    }
    for (QSet<RegionId>* set : {&table.present, &table.typed}) {
        stream >> count;
        for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            RegionId region;
            stream >> region.value;
            set->insert(region);
        }
    }
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(table)
                                                                : std::nullopt;
}

} // namespace

Status KeptCounts::look(WorkbookState& state)
{
    // data_version changes when another connection (the import's worker) has written.
    const qint64 now = state.connection->data_version();
    if (revision_ == state.revision && data_version_ == now) {
        return {};
    }
    auto stamps = store::read_stamps(*state.connection);
    if (!stamps) {
        return stamps.error();
    }
    revision_ = state.revision;
    data_version_ = now;
    stamps_ = std::move(stamps.value());
    origins_.clear();
    return {};
}

void KeptCounts::trim()
{
    constexpr qsizetype most_tables = 20'000;
    if (tables_.size() > most_tables) {
        tables_.clear();
    }
}

QString KeptCounts::stamp_of(const QStringList& rosters) const
{
    QStringList parts;
    for (const QString& roster : rosters) {
        parts << QString::number(stamps_.value(roster), 36);
    }
    return parts.join(u' ');
}

const CountOrigin& KeptCounts::origin(const Plan& plan, const QString& measure)
{
    const QString name = plan.id + u'|' + measure;
    if (const auto known = origins_.constFind(name); known != origins_.constEnd()) {
        return *known;
    }
    QSet<QString> rosters = {QString(), QStringLiteral("figures")};
    QByteArray text = QByteArray::number(way_of_counting);
    if (const FigureSpec* figure = plan.find_figure(measure)) {
        text += figure->flow ? "flow" : "level";
    }
    collect(plan, measure, rosters, text, 0);
    CountOrigin origin;
    origin.signature = measure + u'|' +
                       QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1)
                                               .toBase64(QByteArray::OmitTrailingEquals));
    origin.rosters = {rosters.cbegin(), rosters.cend()};
    origin.rosters.sort();
    origin.stamp = stamp_of(origin.rosters);
    return *origins_.insert(name, origin);
}

const MeasureTable* KeptCounts::find(WorkbookState& state, const CountOrigin& origin,
                                     const MeasureWindow& window)
{
    const QString key = key_of(origin, window);
    if (const auto found = tables_.constFind(key);
        found != tables_.constEnd() && found->stamp == origin.stamp) {
        return found->table.get();
    }
    // What cannot be read is counted anew; the table is a help, not a source.
    const auto kept = store::read_count(*state.connection, key, origin.stamp);
    if (!kept || !*kept) {
        return nullptr;
    }
    auto table = unpacked(**kept);
    return table ? insert(origin, window, std::move(*table), false) : nullptr;
}

const MeasureTable* KeptCounts::insert(const CountOrigin& origin, const MeasureWindow& window,
                                       MeasureTable table, bool worth_keeping)
{
    const QString key = key_of(origin, window);
    if (worth_keeping) {
        to_keep_.push_back({key, origin.stamp, packed(table)});
    }
    return tables_.insert(key, {origin.stamp, std::make_shared<MeasureTable>(std::move(table))})
        ->table.get();
}

Status KeptCounts::keep(WorkbookState& state)
{
    const std::vector<store::KeptCount> counts = std::move(to_keep_);
    to_keep_.clear();
    if (counts.empty() || state.read_only) {
        return {};
    }
    auto transaction = db::Transaction::begin(*state.connection);
    if (!transaction) {
        return transaction.error().kind == ErrorKind::Busy ? Status() : transaction.error();
    }
    if (auto done = store::keep_counts(*state.connection, counts); !done) {
        return done;
    }
    return transaction->commit();
}

void KeptCounts::forget_plan(const QString& plan)
{
    const QString prefix = plan + u'|';
    origins_.removeIf([&](const auto& entry) { return entry.key().startsWith(prefix); });
}

} // namespace yice
