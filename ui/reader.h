// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workbook/workbook.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace yice::ui
{

/// Reads a workbook on a thread of its own, through a connection of its own, so that the window
/// never waits for a large one. One question after another; a newer question of the same asker
/// about the same thing takes the place of an older one.
class Reader : public QObject
{
    Q_OBJECT

public:
    /// Asked by a long look between its steps: false when nobody waits for the answer any more.
    using Wanted = std::function<bool()>;
    template <class Answer>
    using Read = std::function<Result<Answer>(Workbook&, const Wanted&)>;
    template <class Answer>
    using Done = std::function<void(Result<Answer>&)>;

    /// The file is opened at the first question. `read_only`: counts are not kept in it.
    Reader(QString path, bool read_only, QObject* parent = nullptr);
    /// Waits for what is running; what was not begun is dropped.
    ~Reader() override;

    /// `read` runs on the thread, `done` on this one, unless the asker is gone by then. What comes
    /// within the patience of the window is answered before ask() returns, so that small workbooks
    /// never flicker.
    template <class Answer>
    void ask(QObject* asker, const QString& what, Read<Answer> read, Done<Answer> done)
    {
        const QPointer<QObject> alive(asker);
        enqueue(asker, what,
                [alive, read = std::move(read),
                 done = std::move(done)](const Result<Workbook*>& workbook, const Wanted& wanted) {
                    auto answer = std::make_shared<Result<Answer>>(
                        workbook ? read(**workbook, wanted) : Result<Answer>(workbook.error()));
                    return std::function<void()>([alive, answer, done] {
                        if (alive) {
                            done(*answer);
                        }
                    });
                });
    }

    /// From now on what was counted is kept in the file: it was looked at, and is sound.
    void begin_keeping();
    /// Something was written through another connection: the next question reads anew.
    void written();
    bool busy() const;
    /// Waits until every question is answered.
    void settle();

    /// For how long ask() waits for its answer, in milliseconds. Tests and pictures wait for all.
    static void set_patience(int milliseconds);

signals:
    /// Questions are open, or no longer.
    void busy_changed(bool busy);

private:
    using Job = std::function<std::function<void()>(const Result<Workbook*>&, const Wanted&)>;
    struct Question {
        quint64 number = 0;
        std::pair<const QObject*, QString> topic;
        Job job;
    };
    struct Answered {
        quint64 number = 0;
        std::pair<const QObject*, QString> topic;
        std::function<void()> tell;
    };

    void enqueue(const QObject* asker, const QString& what, Job job);
    void run();
    Result<Workbook*> opened(std::unique_ptr<Workbook>& workbook, bool refresh) const;
    bool is_newest(const std::pair<const QObject*, QString>& topic, quint64 number) const;
    void deliver();

    const QString path_;
    const bool read_only_;
    std::thread thread_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Question> questions_;
    std::deque<Answered> answers_;
    std::map<std::pair<const QObject*, QString>, quint64> newest_;
    quint64 next_number_ = 1;
    quint64 finished_ = 0; ///< number of the last question that was run or dropped
    bool running_ = false;
    bool refresh_ = false;
    bool ending_ = false;
    bool keeping_ = false;
};

} // namespace yice::ui
