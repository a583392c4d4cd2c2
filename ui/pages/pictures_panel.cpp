// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pictures_panel.h"

#include "ui/charts/chart_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "workbook/error_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace yice::ui
{

PicturesPanel::PicturesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      pyramid_(new ChartPanel),
      beds_(new ChartPanel),
      beds_by_(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space_3);
    auto* people = new Card;
    auto* title = new QLabel(tr("Older people by age and sex"));
    title->setObjectName(QStringLiteral("cardtitle"));
    pyramid_->head()->insertWidget(0, title);
    people->body()->addWidget(pyramid_, 1);
    auto* places = new Card;
    auto* beds_title = new QLabel(tr("Beds"));
    beds_title->setObjectName(QStringLiteral("cardtitle"));
    beds_->head()->insertWidget(0, beds_title);
    int position = 1;
    for (const auto& [by, name] : {std::pair(BedsBy::Kind, tr("By kind of bed")),
                                   std::pair(BedsBy::Facility, tr("By kind of facility"))}) {
        auto* chip = new QPushButton(name);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(by == BedsBy::Kind);
        beds_by_->addButton(chip, static_cast<int>(by));
        beds_->head()->insertWidget(position++, chip);
    }
    places->body()->addWidget(beds_, 1);
    connect(beds_by_, &QButtonGroup::idClicked, this, [this] { draw_beds(); });
    row->addWidget(people, 1);
    row->addWidget(places, 1);
}

void PicturesPanel::show_chart(ChartPanel& panel, const Result<ChartSpec>& spec)
{
    if (!spec) {
        QMessageBox::warning(this, tr("Yice"), error_text(spec.error()));
        return;
    }
    panel.set_spec(*spec);
}

void PicturesPanel::refresh()
{
    if (!session_.is_open()) {
        return;
    }
    show_chart(*pyramid_,
               Pictures(session_.workbook()).pyramid(session_.period(), session_.region()));
    draw_beds();
}

void PicturesPanel::draw_beds()
{
    if (!session_.is_open()) {
        return;
    }
    const auto by = static_cast<BedsBy>(beds_by_->checkedId());
    show_chart(*beds_,
               Pictures(session_.workbook()).beds(session_.period(), session_.region(), by));
}

void PicturesPanel::show_beds_by(BedsBy by)
{
    beds_by_->button(static_cast<int>(by))->setChecked(true);
    draw_beds();
}

QVariantMap PicturesPanel::arrangement() const
{
    return {{QStringLiteral("beds_by_facility"),
             beds_by_->checkedId() == static_cast<int>(BedsBy::Facility)}};
}

void PicturesPanel::arrange(const QVariantMap& arrangement)
{
    show_beds_by(arrangement.value(QStringLiteral("beds_by_facility")).toBool() ? BedsBy::Facility
                                                                                : BedsBy::Kind);
}

} // namespace yice::ui
