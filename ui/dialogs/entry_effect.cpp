// SPDX-License-Identifier: GPL-3.0-or-later
// What saving the entry would do to the indicators.
#include "ui/dialogs/effect_card.h"
#include "ui/dialogs/entry_dialog.h"

#include <QPushButton>
#include <QTimer>

namespace yice::ui
{

namespace
{

constexpr int busy_moment = 1000; // ms: until it is tried again while somebody else writes

} // namespace

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

} // namespace yice::ui
