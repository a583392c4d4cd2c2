// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft_keeper.h"

#include "base/identity_number.h"

#include <QLoggingCategory>

namespace yice::ui
{

namespace
{

Q_LOGGING_CATEGORY(log_drafts, "yice.drafts", QtWarningMsg)

constexpr int moment = 1000; // ms

} // namespace

DraftKeeper::DraftKeeper(QObject* parent) : QObject(parent)
{
    later_.setSingleShot(true);
    later_.setInterval(moment);
    connect(&later_, &QTimer::timeout, this, &DraftKeeper::keep_now);
}

DraftKeeper::~DraftKeeper()
{
    if (later_.isActive()) {
        keep_now();
    }
}

void DraftKeeper::follow(Form form, const Cells& saved)
{
    leave();
    form_ = std::move(form);
    saved_ = saved;
    left_ = Drafts::find(form_.key);
    emit left_changed();
}

void DraftKeeper::leave()
{
    if (later_.isActive()) {
        keep_now();
    }
    form_ = {};
    typed_.clear();
    left_.reset();
}

void DraftKeeper::touched()
{
    if (!form_.cells) {
        return;
    }
    typed_.clear();
    const Cells now = form_.cells();
    for (auto cell = now.cbegin(); cell != now.cend(); ++cell) {
        if (cell.value() != saved_.value(cell.key())) {
            typed_.insert(cell.key(), cell.value());
        }
    }
    later_.start();
}

bool DraftKeeper::is_changed() const
{
    if (!form_.cells) {
        return false;
    }
    const Cells now = form_.cells();
    return std::any_of(now.keyBegin(), now.keyEnd(), [&](const QString& field) {
        return now.value(field) != saved_.value(field);
    });
}

void DraftKeeper::keep_now()
{
    later_.stop();
    Draft draft{form_.key, form_.title, QDateTime::currentDateTimeUtc(), typed_, {}};
    if (left_) {
        // Not asked yet: what was left stays beside what is typed now.
        for (auto cell = left_->cells.cbegin(); cell != left_->cells.cend(); ++cell) {
            if (!draft.cells.contains(cell.key())) {
                draft.cells.insert(cell.key(), cell.value());
            }
        }
    }
    for (const QString& field : form_.secret) {
        const QString number = draft.cells.value(field);
        if (!number.isEmpty() && !is_masked(number)) {
            draft.cells.remove(field);
            draft.left_out << field;
        }
    }
    if (auto done = Drafts::keep(draft); !done) {
        // Nothing is lost yet: it stands in the form, and saving it tells what is wrong.
        qCWarning(log_drafts).noquote() << done.error().subject << done.error().detail;
    }
}

void DraftKeeper::settle()
{
    if (form_.cells) {
        saved_ = form_.cells();
        drop();
    }
}

void DraftKeeper::settle_field(const QString& field)
{
    if (form_.cells) {
        saved_.insert(field, form_.cells().value(field));
        touched();
    }
}

void DraftKeeper::drop()
{
    later_.stop();
    typed_.clear();
    left_.reset();
    if (form_.cells) {
        Drafts::drop(form_.key);
    }
    emit left_changed();
}

void DraftKeeper::restore()
{
    if (!left_) {
        return;
    }
    const Draft draft = *left_;
    left_.reset();
    form_.put(draft.cells);
    touched();
    emit left_changed();
}

void DraftKeeper::let_go()
{
    left_.reset();
    Drafts::drop(form_.key);
    touched();
    emit left_changed();
}

void DraftKeeper::forget_left()
{
    left_.reset();
    emit left_changed();
}

} // namespace yice::ui
