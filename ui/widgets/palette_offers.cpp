// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette offers: commands and finds in groups, and those used last.
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/palette_delegate.h"
#include "workbook/error_text.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int most_recent = 5;
constexpr int most_of_a_kind = 6;

QString icon_of(const Found& found)
{
    switch (found.kind) {
    case FoundKind::Indicator:
        return QStringLiteral("indicators");
    case FoundKind::Region:
        return QStringLiteral("region");
    case FoundKind::Entry:
        return QStringLiteral("facility");
    case FoundKind::Task:
        return QStringLiteral("tasks");
    case FoundKind::Roster:
        return QStringLiteral("rosters");
    case FoundKind::Plan:
        return QStringLiteral("plan");
    case FoundKind::Person:
        return QStringLiteral("person");
    }
    return {};
}

/// What stands at the right end: what it is, where the heading does not say so, and its code.
QString right_text(const Found& found, bool under_own_heading)
{
    const bool told =
        under_own_heading && (found.kind == FoundKind::Indicator || found.kind == FoundKind::Task ||
                              found.kind == FoundKind::Roster || found.kind == FoundKind::Plan);
    if (found.kind == FoundKind::Indicator && told) {
        return {}; // its number says little without the list it stands in
    }
    const QString what = told ? QString() : found.what;
    return what.isEmpty() || found.code.isEmpty() ? what + found.code
                                                  : what + QStringLiteral("   ") + found.code;
}

} // namespace

QString Palette::heading_of(const Offer& offer) const
{
    return offer.found ? found_kind_label(offer.found->kind) : commands_[*offer.command].hint;
}

void Palette::look()
{
    const QString text = search_->text().trimmed();
    model_->clear();
    offers_.clear();
    if (text.isEmpty()) {
        offer_recent();
    } else {
        offer_matching(text);
    }
    select_first();
    if (isVisible()) {
        lay_out();
    }
}

/// People are looked for once the typing has come to rest: their registers may be long.
void Palette::look_for_people()
{
    if (!session_.is_open()) {
        return;
    }
    const auto people = Finder(session_.workbook()).people(search_->text(), most_of_a_kind);
    if (people && !people->empty()) {
        people_ = *people;
        look();
    }
}

void Palette::offer_recent()
{
    const QStringList keys = settings().value(settings_key()).toStringList();
    std::vector<Found> known;
    if (session_.is_open()) {
        if (const auto recalled = Finder(session_.workbook()).recall(keys)) {
            known = *recalled;
        }
    }
    std::vector<Offer> all;
    for (size_t i = 0; i < commands_.size(); ++i) {
        all.push_back({i, {}, NameMatch::whole});
    }
    std::vector<Offer> recent;
    for (const QString& key : keys) {
        for (const Offer& offer : all) {
            if (key_of(offer) == key) {
                recent.push_back(offer);
            }
        }
        for (const Found& found : known) {
            if (found.key() == key) {
                recent.push_back({{}, found, NameMatch::whole});
            }
        }
    }
    recent.resize(std::min<size_t>(recent.size(), most_recent));
    if (!recent.empty()) {
        add_heading(tr("Used last"));
        for (const Offer& offer : recent) {
            add_offer(offer, false);
        }
    }
    show_groups(all);
}

void Palette::offer_matching(const QString& text)
{
    const NameQuery query(text);
    std::vector<Offer> all;
    for (size_t i = 0; i < commands_.size(); ++i) {
        if (const NameMatch match = query.match(commands_[i].name); match != NameMatch::none) {
            all.push_back({i, {}, match});
        }
    }
    nothing_->setText(tr("Nothing is called “%1”.\nWhat can be typed: Chinese, pinyin (siping), "
                         "initials (sp) or a code (2203); people by their whole name.")
                          .arg(text));
    if (session_.is_open()) {
        const auto found = Finder(session_.workbook()).find(text, most_of_a_kind);
        if (!found) {
            nothing_->setText(error_text(found.error()));
            return;
        }
        for (const Found& one : *found) {
            all.push_back({{}, one, one.match});
        }
    }
    for (const Found& person : people_) {
        all.push_back({{}, person, person.match});
    }
    // Commands and finds are each in order already; best first over both.
    std::stable_sort(all.begin(), all.end(), [](const Offer& left, const Offer& right) {
        return left.match > right.match;
    });
    show_groups(all);
}

/// The groups in the order of their first offer.
void Palette::show_groups(const std::vector<Offer>& offers)
{
    QStringList headings;
    for (const Offer& offer : offers) {
        if (const QString heading = heading_of(offer); !headings.contains(heading)) {
            headings << heading;
        }
    }
    for (const QString& heading : headings) {
        add_heading(heading);
        for (const Offer& offer : offers) {
            if (heading_of(offer) == heading) {
                add_offer(offer, true);
            }
        }
    }
}

void Palette::add_heading(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(-1, OfferRole);
    item->setFlags(Qt::NoItemFlags);
    model_->appendRow(item);
}

void Palette::add_offer(const Offer& offer, bool under_own_heading)
{
    auto* item = new QStandardItem;
    item->setData(static_cast<int>(offers_.size()), OfferRole);
    QStringList spoken;
    if (offer.found) {
        const Found& found = *offer.found;
        item->setText(found.name);
        item->setIcon(icon(icon_of(found)));
        item->setData(found.where, WhereRole);
        item->setData(right_text(found, under_own_heading), RightRole);
        spoken = QStringList{found.name, found.what, found.where};
    } else {
        const Command& command = commands_[*offer.command];
        item->setText(command.name);
        item->setIcon(
            icon(command.icon.isEmpty() ? QStringLiteral("chevron-right") : command.icon));
        item->setData(command.shortcut.toString(QKeySequence::NativeText), KeysRole);
        item->setData(under_own_heading ? QString() : command.hint, RightRole);
        spoken = QStringList{command.name, command.hint};
    }
    item->setAccessibleText(spoken.join(QStringLiteral(", ")));
    model_->appendRow(item);
    offers_.push_back(offer);
}

/// What was used last is kept for each workbook, as names and ids mean something else in another.
QString Palette::settings_key() const
{
    const QByteArray path = session_.is_open() ? session_.workbook().path().toUtf8() : QByteArray();
    return QStringLiteral("palette/") +
           QString::fromLatin1(
               QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(12));
}

QString Palette::key_of(const Offer& offer) const
{
    return offer.found ? offer.found->key()
                       : QStringLiteral("command|%1|").arg(commands_[*offer.command].name);
}

/// Not people: whom somebody looked for is nobody else's matter.
void Palette::remember(const Offer& offer)
{
    if (offer.found && offer.found->kind == FoundKind::Person) {
        return;
    }
    QStringList keys = settings().value(settings_key()).toStringList();
    keys.removeAll(key_of(offer));
    keys.prepend(key_of(offer));
    settings().setValue(settings_key(), QStringList(keys.mid(0, most_recent)));
}

} // namespace yice::ui
