// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_dialog.h"

#include "ui/dialogs/ask_unsaved.h"
#include "ui/dialogs/effect_card.h"
#include "ui/dialogs/entry_field.h"
#include "ui/style/theme.h"
#include "ui/widgets/draft_banner.h"
#include "workbook/error_text.h"
#include "workbook/rosters.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int moment = 300;       // ms: a pause in typing
constexpr int busy_moment = 1000; // ms: until it is tried again while somebody else writes

/// Of a finding that is shown: what has to be the same for it to count as confirmed.
QString mark_of(const Finding& finding)
{
    return finding.field + u'|' + finding.rule + u'|' + finding.seen;
}

} // namespace

EntryDialog::~EntryDialog() = default;

void EntryDialog::set_neighbours(Neighbour neighbour)
{
    neighbour_ = std::move(neighbour);
    show_neighbours();
}

void EntryDialog::show_neighbours()
{
    const bool any = neighbour_ && entry_.valid();
    previous_->setVisible(neighbour_ != nullptr);
    next_->setVisible(neighbour_ != nullptr);
    previous_->setEnabled(any && neighbour_(entry_, -1).valid());
    next_->setEnabled(any && neighbour_(entry_, 1).valid());
}

QHash<QString, QString> EntryDialog::cells() const
{
    QHash<QString, QString> texts;
    for (const EntryField* field : fields_) {
        texts.insert(field->field().id, field->text());
    }
    return texts;
}

void EntryDialog::set_cell(const QString& field, const QString& text)
{
    if (EntryField* found = fields_.value(field)) {
        found->set_text(text);
    }
}

bool EntryDialog::is_changed() const
{
    return keeper_.is_changed();
}

void EntryDialog::show_entry(EntryId entry)
{
    entry_ = entry;
    confirmed_.clear();
    touched_.clear();
    filling_ = true;
    for (EntryField* field : fields_) {
        field->set_text({});
        field->set_before(std::nullopt, {});
    }
    fill();
    filling_ = false;
    show_before();
    follow_draft();
    show_neighbours();
    effect_->clear();
    say({}, false);
    show_findings({}, false);
    save_->setEnabled(readable_);
    if (!entry_.valid()) {
        check_now();
    }
}

void EntryDialog::follow_draft()
{
    if (!readable_) {
        keeper_.leave();
        return;
    }
    DraftKeeper::Form form;
    const QString item = entry_.valid() ? QString::number(entry_.value) : QStringLiteral("new");
    form.key = {session_.workbook().path(), spec_.id, item + u'@' + session_.period().code()};
    form.title = heading_->text();
    form.cells = [this] { return cells(); };
    form.put = [this](const Cells& texts) {
        for (auto cell = texts.cbegin(); cell != texts.cend(); ++cell) {
            set_cell(cell.key(), cell.value());
        }
    };
    for (const FieldSpec& field : spec_.fields) {
        if (field.type == FieldType::IdentityNumber) {
            form.secret << field.id;
        }
    }
    keeper_.follow(std::move(form), cells());
}

void EntryDialog::edited(EntryField& field)
{
    if (filling_) {
        return;
    }
    touched_.insert(field.field().id);
    keeper_.touched();
    typing_.start();
}

EntryEdit EntryDialog::edit(bool half_typed) const
{
    return {&spec_, cells(), entry_, session_.period(), half_typed};
}

void EntryDialog::check_now()
{
    typing_.stop();
    if (!readable_ || !session_.is_open()) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    const auto prepared = Imports(session_.workbook()).prepare(edit(true));
    // Where checking takes long, the pause has to be longer: typing goes before.
    typing_.setInterval(std::max(moment, static_cast<int>(4 * timer.elapsed())));
    if (!prepared) {
        say(error_text(prepared.error()), true);
        return;
    }
    show_findings(prepared->findings, false);
    save_->setEnabled(!blocks(prepared->findings));
    show_effect();
}

void EntryDialog::show_findings(const Findings& findings, bool all)
{
    QHash<QString, const Finding*> worst;
    QStringList elsewhere;
    QStringList lacking;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Note) {
            continue; // how a cell was read is no news to whoever has just typed it
        }
        EntryField* field = fields_.value(finding.field);
        const bool bad = finding.severity == Severity::Blocks;
        if (!field) {
            elsewhere << finding.advice;
        } else if (bad && !all && field->text().trimmed().isEmpty() &&
                   !touched_.contains(finding.field)) {
            lacking << field->field().label.shown(); // not wrong: not there yet
        } else if (const Finding*& shown = worst[finding.field];
                   !shown || (bad && shown->severity != Severity::Blocks)) {
            shown = &finding;
        }
    }
    for (EntryField* field : fields_) {
        field->show_finding(worst.value(field->field().id));
    }
    if (!lacking.isEmpty()) {
        elsewhere << tr("Still to be filled in: %1").arg(lacking.join(tr(", ", "between names")));
    }
    say(elsewhere.join(u'\n'), !elsewhere.isEmpty() && lacking.isEmpty());
    count_findings(findings);
}

void EntryDialog::count_findings(const Findings& findings)
{
    for (size_t i = 0; i < parts_.size(); ++i) {
        int bad = 0;
        int odd = 0;
        for (const EntryField* field : parts_[i].fields) {
            for (const Finding& finding : findings) {
                const bool here = finding.field == field->field().id;
                bad += here && finding.severity == Severity::Blocks;
                odd += here && finding.severity == Severity::Warns;
            }
        }
        QString text = parts_[i].title->text();
        if (bad > 0) {
            text += QStringLiteral("  ×%1").arg(bad);
        }
        if (odd > 0) {
            text += QStringLiteral("  !%1").arg(odd);
        }
        list_->item(static_cast<int>(i))->setText(text);
    }
}

void EntryDialog::show_effect()
{
    if (!session_.plan() || !keeper_.is_changed() || !save_->isEnabled()) {
        effect_->clear();
    } else if (counts_quickly_) {
        count_effect();
    } else {
        effect_->offer();
    }
}

void EntryDialog::count_effect()
{
    const auto effects =
        Effects(session_.workbook())
            .of(edit(true), *session_.plan(), session_.period(), session_.region());
    if (effects) {
        effect_->show_effects(*effects);
    } else if (effects.error().kind == ErrorKind::Busy) {
        effect_->say(tr("Something is being written just now; this can be told afterwards."));
        QTimer::singleShot(busy_moment, this, [this] {
            if (!typing_.isActive()) {
                show_effect();
            }
        });
    } else {
        effect_->clear(); // saving says what is the matter
    }
}

/// Those that were ticked are kept with their reason; the others after a second look.
bool EntryDialog::accept_warnings(Preparation& prepared)
{
    QStringList open;
    for (Finding& finding : prepared.findings) {
        if (finding.severity != Severity::Warns) {
            continue;
        }
        const EntryField* field = fields_.value(finding.field);
        if (field && field->is_kept()) {
            finding.accepted = true;
            finding.reason = field->reason();
        } else {
            open << mark_of(finding);
        }
    }
    const bool seen = std::all_of(open.begin(), open.end(), [this](const QString& mark) {
        return confirmed_.contains(mark);
    });
    confirmed_ = open;
    for (Finding& finding : prepared.findings) {
        finding.accepted = true;
    }
    return seen;
}

bool EntryDialog::save()
{
    typing_.stop();
    if (!readable_) {
        return false;
    }
    Imports imports(session_.workbook());
    auto prepared = imports.prepare(edit(false));
    if (!prepared) {
        say(error_text(prepared.error()), true);
        return false;
    }
    const Findings found = prepared->findings;
    show_findings(found, true);
    if (blocks(found)) {
        save_->setEnabled(false);
        say(tr("Nothing was saved: correct the marked fields first."), true);
        focus_first(found);
        return false;
    }
    if (!accept_warnings(*prepared)) {
        say(tr("Please look at the marked fields: correct them, or tick “Keep it”. Saving again "
               "keeps them all."),
            false);
        focus_first(found);
        return false;
    }
    const auto written = imports.commit(*prepared);
    if (!written) {
        say(error_text(written.error()), true);
        return false;
    }
    keeper_.settle();
    return true;
}

void EntryDialog::focus_first(const Findings& findings)
{
    for (const bool blocking : {true, false}) {
        for (const Part& part : parts_) {
            for (EntryField* field : part.fields) {
                for (const Finding& finding : findings) {
                    const bool wanted = blocking ? finding.severity == Severity::Blocks
                                                 : finding.severity == Severity::Warns;
                    if (finding.field == field->field().id && wanted) {
                        search_->clear();
                        field->focus_editor();
                        area_->ensureWidgetVisible(field);
                        return;
                    }
                }
            }
        }
    }
}

void EntryDialog::go(int step)
{
    const EntryId next = neighbour_ && entry_.valid() ? neighbour_(entry_, step) : EntryId();
    if (!next.valid()) {
        return;
    }
    if (is_changed()) {
        const Unsaved answer = ask_unsaved(this);
        if (answer == Unsaved::Stay || (answer == Unsaved::Save && !save())) {
            return;
        }
        if (answer == Unsaved::Save) {
            session_.written(); // the pages behind, because this window stays
        } else {
            keeper_.drop();
        }
    }
    const int scrolled = area_->verticalScrollBar()->value();
    show_entry(next);
    area_->verticalScrollBar()->setValue(scrolled);
}

void EntryDialog::reject()
{
    if (is_changed()) {
        const Unsaved answer = ask_unsaved(this);
        if (answer == Unsaved::Stay) {
            return;
        }
        if (answer == Unsaved::Save) {
            if (save()) {
                accept();
            }
            return;
        }
        keeper_.drop();
    }
    QDialog::reject();
}

void EntryDialog::reveal(const QString& field)
{
    const auto number = Rosters(session_.workbook()).identity_number(spec_, entry_, field);
    if (!number) {
        say(error_text(number.error()), true);
        return;
    }
    filling_ = true;
    set_cell(field, *number);
    filling_ = false;
    keeper_.settle_field(field); // looked up, not typed
}

void EntryDialog::say(const QString& text, bool bad)
{
    said_->setText(text);
    QPalette palette = said_->palette();
    palette.setColor(QPalette::WindowText, bad ? theme().bad : theme().secondary);
    said_->setPalette(palette);
}

} // namespace yice::ui
