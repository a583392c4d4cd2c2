// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roster_facets.h"

#include "ui/style/theme.h"
#include "workbook/rosters.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace yice::ui
{

namespace
{

/// Flags and places are chosen from like a vocabulary.
std::vector<Choice> words_of(const FieldSpec& field, const QHash<QString, int>& counts,
                             const RegionTree& regions)
{
    if (field.type == FieldType::Flag) {
        return {{QStringLiteral("1"), {QStringLiteral("是"), QStringLiteral("yes")}, {}},
                {QStringLiteral("0"), {QStringLiteral("否"), QStringLiteral("no")}, {}}};
    }
    if (field.type != FieldType::Region) {
        return field.choices;
    }
    std::vector<Choice> places;
    for (const Region& region : regions.all()) {
        if (const QString id = QString::number(region.id.value); counts.contains(id)) {
            places.push_back({id, {region.name, region.name}, {}});
        }
    }
    return places;
}

} // namespace

RosterFacets::RosterFacets(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QMenu(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_2);
}

void RosterFacets::set_spec(const RosterSpec& spec)
{
    spec_ = &spec;
    choices_.clear();
    for (const auto& [field, button] : buttons_) {
        delete button;
    }
    buttons_.clear();
    for (const QString& field : spec.filters) {
        auto* button = new QPushButton;
        button->setIcon(icon(QStringLiteral("chevron-down")));
        button->setLayoutDirection(Qt::RightToLeft);
        connect(button, &QPushButton::clicked, this, [this, button, field] {
            open_list(field, button->mapToGlobal(QPoint(0, button->height())));
        });
        layout()->addWidget(button);
        buttons_.emplace_back(field, button);
    }
    show_state();
}

void RosterFacets::set_choices(const QHash<QString, QStringList>& choices)
{
    choices_ = choices;
    show_state();
}

void RosterFacets::open_list(const QString& field, const QPoint& global)
{
    const RosterSpec* spec = spec_;
    session_.reader().ask<QHash<QString, int>>(
        this, QStringLiteral("facet"),
        [spec, field, query = query_](Workbook& workbook, const Reader::Wanted&) {
            return Rosters(workbook).facet(*spec, query, field);
        },
        [this, spec, field, global](Result<QHash<QString, int>>& counts) {
            if (spec == spec_) {
                fill(field, counts ? *counts : QHash<QString, int>());
                list_->popup(global);
            }
        });
}

void RosterFacets::fill(const QString& field_id, const QHash<QString, int>& counts)
{
    const FieldSpec& field = spec_->field(field_id);
    list_->clear();
    list_->addAction(tr("All"), this, [this, field_id] {
        choices_.remove(field_id);
        show_state();
        emit changed();
    });
    list_->addSeparator();
    const QStringList chosen = choices_.value(field_id);
    const QLocale locale;
    for (const Choice& choice : words_of(field, counts, session_.workbook().regions())) {
        const int count = counts.value(choice.id);
        if (count == 0 && !chosen.contains(choice.id)) {
            continue;
        }
        QAction* action = list_->addAction(
            tr("%1  (%2)", "word and count").arg(choice.label.shown(), locale.toString(count)));
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.id));
        connect(action, &QAction::toggled, this,
                [this, field_id, id = choice.id](bool on) { toggle(field_id, id, on); });
    }
    if (const int blank = counts.value(QString()); blank > 0) {
        list_->addSeparator();
        list_->addAction(tr("(blank)  (%1)", "count").arg(locale.toString(blank)), this,
                         [this, field_id] { emit blank_wanted(field_id); });
    }
}

void RosterFacets::toggle(const QString& field, const QString& id, bool on)
{
    QStringList& chosen = choices_[field];
    on ? chosen.append(id) : static_cast<void>(chosen.removeAll(id));
    if (chosen.isEmpty()) {
        choices_.remove(field);
    }
    show_state();
    emit changed();
}

void RosterFacets::show_state()
{
    for (const auto& [id, button] : buttons_) {
        const QString label = spec_->field(id).label.shown();
        const auto chosen = choices_.value(id).size();
        button->setText(chosen == 0 ? label : tr("%1: %2 chosen").arg(label).arg(chosen));
    }
}

} // namespace yice::ui
