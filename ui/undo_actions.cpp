// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_actions.h"

#include "ui/style/theme.h"
#include "workbook/error_text.h"

#include <QAction>
#include <QMessageBox>
#include <QProgressDialog>
#include <QThread>
#include <QWidget>

namespace yice::ui
{

UndoActions::UndoActions(Session& session, QWidget* parent)
    : QObject(parent),
      session_(session),
      window_(parent),
      undo_(new QAction(icon(QStringLiteral("undo")), {}, this)),
      redo_(new QAction(icon(QStringLiteral("redo")), {}, this)),
      stop_(std::make_shared<std::atomic_bool>(false))
{
    undo_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo_->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    parent->addAction(undo_);
    parent->addAction(redo_);
    connect(undo_, &QAction::triggered, this, &UndoActions::undo);
    connect(redo_, &QAction::triggered, this, &UndoActions::redo);
    connect(&session_, &Session::changed, this, &UndoActions::refresh);
    connect(&session_, &Session::closed, this, &UndoActions::refresh);
    refresh();
}

UndoActions::~UndoActions()
{
    if (thread_) {
        *stop_ = true;
        thread_->wait();
    }
}

void UndoActions::show(QAction& action, Next& next, const Result<std::optional<HistoryStep>>& step,
                       const QString& with, const QString& without)
{
    const bool there = step && step->has_value() && !is_busy();
    next = there ? Next{(*step)->step.id, (*step)->rows} : Next();
    action.setEnabled(there);
    // A menu shows a key after the text by itself, a tool tip does not.
    const QString name = there ? (*step)->name : QString();
    const QString text = there ? with.arg(name) : without;
    action.setText(QString(text).replace(u'&', QStringLiteral("&&")));
    action.setToolTip(text + QStringLiteral(" (") + action.shortcut().toString() +
                      QStringLiteral(")"));
}

void UndoActions::refresh()
{
    const auto nothing = Result<std::optional<HistoryStep>>(std::optional<HistoryStep>());
    const bool open = session_.is_open();
    show(*undo_, undo_next_, open ? History(session_.workbook()).undo_next() : nothing,
         tr("Undo: %1"), tr("Nothing to undo"));
    show(*redo_, redo_next_, open ? History(session_.workbook()).redo_next() : nothing,
         tr("Redo: %1"), tr("Nothing to redo"));
}

int UndoActions::rows_of(StepId step, bool and_after) const
{
    const auto steps = History(session_.workbook()).steps();
    int rows = 0;
    if (steps) {
        for (const HistoryStep& line : *steps) { // newest first
            const bool is_it = line.step.id == step;
            rows += is_it || (and_after && !line.step.undone()) ? line.rows : 0;
            if (is_it) {
                break;
            }
        }
    }
    return rows;
}

void UndoActions::undo()
{
    if (undo_next_.id.valid() && !is_busy()) {
        run(undo_->text(), tr("Undone: %1"), undo_next_.rows,
            [id = undo_next_.id](History& history, const OnStep& on_step) {
                return history.undo(id, on_step);
            });
    }
}

void UndoActions::redo()
{
    if (redo_next_.id.valid() && !is_busy()) {
        run(redo_->text(), tr("Redone: %1"), redo_next_.rows,
            [id = redo_next_.id](History& history, const OnStep& on_step) {
                return history.redo(id, on_step);
            });
    }
}

void UndoActions::undo_step(StepId step)
{
    if (session_.is_open() && !is_busy()) {
        run(tr("Undoing"), tr("Undone: %1"), rows_of(step, false),
            [step](History& history, const OnStep& on_step) {
                return history.undo(step, on_step);
            });
    }
}

void UndoActions::redo_step(StepId step)
{
    if (session_.is_open() && !is_busy()) {
        run(tr("Redoing"), tr("Redone: %1"), rows_of(step, false),
            [step](History& history, const OnStep& on_step) {
                return history.redo(step, on_step);
            });
    }
}

void UndoActions::undo_to(StepId step)
{
    if (session_.is_open() && !is_busy()) {
        run(tr("Undoing"), tr("Undone: %1"), rows_of(step, true),
            [step](History& history, const OnStep& on_step) -> Result<QString> {
                const auto count = history.undo_to(step, on_step);
                return count ? Result<QString>(tr("%n step(s)", nullptr, *count))
                             : Result<QString>(count.error());
            });
    }
}

void UndoActions::run(const QString& title, const QString& sentence, int rows, const Work& work)
{
    if (rows >= many_rows_) {
        start(title, sentence, work);
        return;
    }
    History history(session_.workbook());
    finish(work(history, {}), sentence);
}

void UndoActions::start(const QString& title, const QString& sentence, const Work& work)
{
    *stop_ = false;
    progress_ = new QProgressDialog(title, tr("Stop"), 0, 0, window_);
    progress_->setWindowModality(Qt::WindowModal);
    progress_->setAutoClose(false);
    progress_->setAutoReset(false);
    constexpr int patience = 400; // milliseconds; what is over sooner needs no dialog
    progress_->setMinimumDuration(patience);
    connect(progress_, &QProgressDialog::canceled, this, [this] { *stop_ = true; });
    const OnStep on_step = [this, stop = stop_](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] {
            if (progress_ && total > 1) {
                constexpr int parts = 1000;
                progress_->setMaximum(parts);
                progress_->setValue(static_cast<int>(parts * done / total));
            }
        });
        return !*stop;
    };
    thread_ = QThread::create([this, path = session_.workbook().path(), work, on_step, sentence] {
        Result<QString> outcome = Error{};
        if (auto opened = Workbook::open(path); !opened) {
            outcome = opened.error();
        } else {
            History history(**opened);
            outcome = work(history, on_step);
        }
        // What the work posts arrives before this, because both go through the same queue.
        QMetaObject::invokeMethod(this, [this, outcome, sentence] {
            thread_->wait();
            delete std::exchange(thread_, nullptr);
            delete std::exchange(progress_, nullptr);
            finish(outcome, sentence);
        });
    });
    thread_->setParent(this);
    refresh();
    thread_->start();
    progress_->setValue(0); // from now on it counts the time
}

void UndoActions::finish(const Result<QString>& outcome, const QString& sentence)
{
    if (outcome) {
        session_.written();
        emit said(sentence.arg(*outcome));
        return;
    }
    refresh();
    const QString text = error_text(outcome.error());
    if (outcome.error().kind != ErrorKind::Cancelled) {
        auto* box =
            new QMessageBox(QMessageBox::Warning, tr("Yice"), text, QMessageBox::Ok, window_);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    emit failed(text);
}

} // namespace yice::ui
