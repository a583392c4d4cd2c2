// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QStringList>

#include <array>

namespace yice::app
{

/// Chance that is the same for the same seed. Every sheet has a stream of its own, so that a row
/// more in one of them does not change all others.
class Dice
{
public:
    Dice(quint32 seed, quint32 stream) : random_(make(seed, stream)) {}

    /// Both ends included.
    int between(int low, int high) { return random_.bounded(low, high + 1); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    const QString& pick(const QStringList& words)
    {
        return words[between(0, static_cast<int>(words.size()) - 1)];
    }
    QDate day_between(QDate first, QDate last)
    {
        return first.addDays(between(0, static_cast<int>(first.daysTo(last))));
    }

private:
    static QRandomGenerator make(quint32 seed, quint32 stream)
    {
        const std::array<quint32, 2> both = {seed, stream};
        return QRandomGenerator(both.data(), static_cast<qsizetype>(both.size()));
    }

    QRandomGenerator random_;
};

} // namespace yice::app
