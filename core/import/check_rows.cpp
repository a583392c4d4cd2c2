// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/check_rows.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace yice
{

namespace
{

/// Rows that one worker checks before it hands them over.
constexpr size_t part_size = 2048;
/// Workers run at most so many parts ahead of whoever takes the results, which bounds the memory.
constexpr size_t parts_ahead = 16;

/// Checks row after row in one record.
class SparseChecker
{
public:
    SparseChecker(const CheckContext& context, const ColumnMap& map) : checker_(context, map)
    {
        record_.values.resize(context.spec.fields.size());
    }

    CheckedRow check(const CsvRow& row)
    {
        CheckedRow checked;
        checked.readable = checker_.check(row, record_, checked.rest);
        size_t filled = 0;
        for (const Value& value : record_.values) {
            filled += !is_missing(value);
        }
        checked.values.reserve(filled);
        for (size_t i = 0; i < record_.values.size(); ++i) {
            if (!is_missing(record_.values[i])) {
                if (checked.readable) {
                    checked.values.emplace_back(static_cast<int>(i), std::move(record_.values[i]));
                }
                record_.values[i] = {};
            }
        }
        return checked;
    }

private:
    RowChecker checker_;
    Record record_;
};

/// The rows in parts: workers check whichever part is next, the caller takes them in order.
class Parts
{
public:
    Parts(const CheckContext& context, const ColumnMap& map, const std::vector<CsvRow>& rows)
        : context_(context),
          map_(map),
          rows_(rows),
          results_((rows.size() + part_size - 1) / part_size)
    {
    }

    size_t count() const { return results_.size(); }

    void work()
    {
        SparseChecker checker(context_, map_);
        for (;;) {
            size_t part = 0;
            {
                std::unique_lock lock(mutex_);
                changed_.wait(lock, [this] {
                    return stopped_ || next_ >= count() || next_ < taken_ + parts_ahead;
                });
                if (stopped_ || next_ >= count()) {
                    return;
                }
                part = next_++;
            }
            std::vector<CheckedRow> checked;
            const size_t end = std::min(rows_.size(), (part + 1) * part_size);
            checked.reserve(end - part * part_size);
            for (size_t row = part * part_size; row < end; ++row) {
                checked.push_back(checker.check(rows_[row]));
            }
            const std::lock_guard lock(mutex_);
            results_[part] = std::move(checked);
            changed_.notify_all();
        }
    }

    std::vector<CheckedRow> take(size_t part)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return results_[part].has_value(); });
        taken_ = part + 1;
        changed_.notify_all();
        return *std::exchange(results_[part], std::nullopt);
    }

    void stop()
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        changed_.notify_all();
    }

private:
    const CheckContext& context_;
    const ColumnMap& map_;
    const std::vector<CsvRow>& rows_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::optional<std::vector<CheckedRow>>> results_;
    size_t next_ = 0;
    size_t taken_ = 0;
    bool stopped_ = false;
};

} // namespace

void check_rows(const CheckContext& context, const ColumnMap& map, const std::vector<CsvRow>& rows,
                const std::function<bool(size_t row, CheckedRow&& checked)>& take)
{
    if (rows.size() <= part_size) { // starting threads would take longer
        SparseChecker checker(context, map);
        for (size_t row = 0; row < rows.size(); ++row) {
            if (!take(row, checker.check(rows[row]))) {
                return;
            }
        }
        return;
    }
    Parts parts(context, map, rows);
    QThreadPool workers;
    for (int i = 0; i < std::max(1, QThread::idealThreadCount()); ++i) {
        workers.start([&parts] { parts.work(); });
    }
    size_t row = 0;
    bool wanted = true;
    for (size_t part = 0; part < parts.count() && wanted; ++part) {
        for (CheckedRow& checked : parts.take(part)) {
            wanted = wanted && take(row++, std::move(checked));
        }
    }
    parts.stop();
    workers.waitForDone();
}

} // namespace yice
