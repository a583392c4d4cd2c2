// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "ui/reader.h"
#include "workbook/siping.h"

#include <QThread>

#include <atomic>

using namespace yice;
using namespace yice::test;
using yice::ui::Reader;

namespace
{

/// Waits no longer than a test wants, and goes back to waiting for everything.
struct Patience {
    explicit Patience(int milliseconds) { Reader::set_patience(milliseconds); }
    ~Patience() { Reader::set_patience(60'000); }
};

} // namespace

TEST_CASE("the reader answers on the thread that asked, from a thread of its own", "[ui]")
{
    const Siping siping;
    Reader reader(siping.workbook->path(), false);
    QObject asker;
    QThread* there = nullptr;
    QThread* here = nullptr;
    int answer = 0;
    reader.ask<int>(
        &asker, "number",
        [&](Workbook& workbook, const Reader::Wanted&) {
            there = QThread::currentThread();
            return Result<int>(static_cast<int>(workbook.regions().all().size()));
        },
        [&](Result<int>& result) {
            here = QThread::currentThread();
            answer = result.value();
        });
    CHECK(answer == static_cast<int>(siping.workbook->regions().all().size()));
    CHECK(here == QThread::currentThread());
    CHECK(there != QThread::currentThread());
    CHECK_FALSE(reader.busy());
}

TEST_CASE("a newer question takes the place of an older one, and a gone asker hears nothing",
          "[ui]")
{
    const Siping siping;
    const Patience patience(0);
    Reader reader(siping.workbook->path(), false);
    QStringList told;
    auto asker = std::make_unique<QObject>();
    const auto ask = [&](QObject* who, const QString& what, int milliseconds, const QString& word) {
        reader.ask<QString>(
            who, what,
            [=](Workbook&, const Reader::Wanted&) {
                QThread::msleep(static_cast<unsigned long>(milliseconds));
                return Result<QString>(word);
            },
            [&told](Result<QString>& result) { told << result.value(); });
    };
    ask(asker.get(), "page", 50, "first");
    ask(asker.get(), "page", 0, "second");
    ask(asker.get(), "page", 0, "third");
    ask(asker.get(), "other", 0, "other");
    CHECK(reader.busy());
    reader.settle();
    CHECK(told == QStringList{"third", "other"});
    ask(asker.get(), "page", 30, "never");
    asker.reset();
    reader.settle();
    CHECK(told == QStringList{"third", "other"});
}

TEST_CASE("a long look is told when nobody waits for it any more", "[ui]")
{
    const Siping siping;
    const Patience patience(0);
    Reader reader(siping.workbook->path(), false);
    QObject asker;
    std::atomic_bool begun = false;
    std::atomic_bool stopped = false;
    reader.ask<int>(
        &asker, "page",
        [&](Workbook&, const Reader::Wanted& wanted) {
            begun = true;
            for (int i = 0; i < 10'000 && !stopped; ++i) {
                QThread::msleep(1);
                stopped = !wanted();
            }
            return Result<int>(1);
        },
        [](Result<int>&) {});
    while (!begun) {
        QThread::msleep(1);
    }
    reader.ask<int>(
        &asker, "page", [](Workbook&, const Reader::Wanted&) { return Result<int>(2); },
        [](Result<int>&) {});
    reader.settle();
    CHECK(stopped);
}

TEST_CASE("a file that cannot be opened is an answer too", "[ui]")
{
    Reader reader("/nowhere/at all.yice", false);
    QObject asker;
    ErrorKind kind = ErrorKind::Usage;
    reader.ask<int>(
        &asker, "page", [](Workbook&, const Reader::Wanted&) { return Result<int>(1); },
        [&](Result<int>& result) { kind = result.error().kind; });
    CHECK(kind == ErrorKind::NotFound);
}

TEST_CASE("what another connection wrote is read after written()", "[ui]")
{
    Siping siping;
    Reader reader(siping.workbook->path(), false);
    QObject asker;
    std::optional<double> beds;
    const auto ask = [&] {
        reader.ask<Measured>(
            &asker, "beds",
            [](Workbook& workbook, const Reader::Wanted&) {
                return Progress(workbook).measure("facility.beds", *Period::parse("2024Q3"),
                                                  workbook.regions().root().id);
            },
            [&](Result<Measured>& result) { beds = result->value; });
    };
    ask();
    CHECK_FALSE(beds);
    siping.import(third_quarter);
    reader.written();
    ask();
    CHECK(beds == 1350.0);
}
