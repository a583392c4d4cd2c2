// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader.h"

#include "workbook/measures.h"

#include <QMetaObject>

#include <chrono>

namespace yice::ui
{

namespace
{

int& patience()
{
    // Shorter than what a person sees as waiting.
    static int milliseconds = 40;
    return milliseconds;
}

} // namespace

Reader::Reader(QString path, bool read_only, QObject* parent)
    : QObject(parent), path_(std::move(path)), read_only_(read_only)
{
}

Reader::~Reader()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        questions_.clear();
        newest_.clear();
    }
    changed_.notify_all();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void Reader::set_patience(int milliseconds)
{
    patience() = milliseconds;
}

void Reader::written()
{
    const std::lock_guard lock(mutex_);
    refresh_ = true;
}

void Reader::begin_keeping()
{
    {
        const std::lock_guard lock(mutex_);
        keeping_ = true;
    }
    changed_.notify_all();
}

bool Reader::busy() const
{
    const std::lock_guard lock(mutex_);
    return running_ || !questions_.empty() || !answers_.empty();
}

void Reader::enqueue(const QObject* asker, const QString& what, Job job)
{
    std::unique_lock lock(mutex_);
    const auto topic = std::make_pair(asker, what);
    const quint64 number = next_number_++;
    newest_[topic] = number;
    std::erase_if(questions_, [&](const Question& old) { return old.topic == topic; });
    questions_.push_back({number, topic, std::move(job)});
    if (!thread_.joinable()) {
        thread_ = std::thread([this] { run(); });
    }
    changed_.notify_all();
    const bool answered = changed_.wait_for(lock, std::chrono::milliseconds(patience()),
                                            [&] { return finished_ >= number; });
    lock.unlock();
    if (answered) {
        deliver();
    } else {
        emit busy_changed(true);
    }
}

bool Reader::is_newest(const std::pair<const QObject*, QString>& topic, quint64 number) const
{
    const auto newest = newest_.find(topic);
    return newest != newest_.end() && newest->second == number;
}

Result<Workbook*> Reader::opened(std::unique_ptr<Workbook>& workbook, bool refresh) const
{
    if (!workbook) {
        // The window has looked at the file already, or is about to.
        auto fresh = Workbook::open(path_, read_only_, Look::Outside);
        if (!fresh) {
            return fresh.error();
        }
        workbook = std::move(fresh.value());
    } else if (refresh) {
        if (auto done = workbook->refresh(); !done) {
            return done.error();
        }
    }
    return workbook.get();
}

void Reader::run()
{
    std::unique_ptr<Workbook> workbook;
    std::unique_lock lock(mutex_);
    for (;;) {
        if (workbook && keeping_ && questions_.empty() && !ending_) {
            // Nobody waits: time to keep what was counted. A failure only means counting again.
            lock.unlock();
            (void) Measures(*workbook).keep();
            lock.lock();
        }
        const bool kept = keeping_;
        changed_.wait(lock, [&] { return ending_ || !questions_.empty() || keeping_ != kept; });
        if (ending_) {
            return; // the connection closes on the thread that opened it
        }
        if (questions_.empty()) {
            continue;
        }
        Question question = std::move(questions_.front());
        questions_.pop_front();
        const bool refresh = std::exchange(refresh_, false);
        running_ = true;
        lock.unlock();
        const auto ready = opened(workbook, refresh);
        const auto wanted = [&] {
            const std::lock_guard inner(mutex_);
            return is_newest(question.topic, question.number);
        };
        auto tell = question.job(ready, wanted);
        lock.lock();
        answers_.push_back({question.number, question.topic, std::move(tell)});
        finished_ = question.number;
        running_ = false;
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
        changed_.notify_all();
    }
}

void Reader::deliver()
{
    for (;;) {
        std::unique_lock lock(mutex_);
        if (answers_.empty()) {
            break;
        }
        const Answered answer = std::move(answers_.front());
        answers_.pop_front();
        const bool newest = is_newest(answer.topic, answer.number);
        if (newest) {
            newest_.erase(answer.topic);
        }
        lock.unlock();
        if (newest) {
            answer.tell();
        }
    }
    if (!busy()) {
        emit busy_changed(false);
    }
}

void Reader::settle()
{
    // An answer may bring the next question along.
    while (busy()) {
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [&] { return !running_ && questions_.empty(); });
        }
        deliver();
    }
}

} // namespace yice::ui
