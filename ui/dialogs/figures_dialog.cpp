// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figures_dialog.h"

#include "base/number_text.h"
#include "import/cell_value.h"
#include "ui/style/theme.h"
#include "workbook/error_text.h"
#include "workbook/measures.h"
#include "workbook/progress.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

FiguresDialog::FiguresDialog(Session& session, const Plan& plan, const Indicator& indicator,
                             QWidget* parent)
    : QDialog(parent), session_(session), indicator_(indicator)
{
    setProperty("help", QStringLiteral("indicators"));
    setWindowTitle(tr("Reported figures"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* heading = new QLabel(tr("%1, %2").arg(indicator.name, session.period().label()));
    heading->setObjectName(QStringLiteral("title"));
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* form = new QFormLayout;
    form->setSpacing(space_2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    place_ = new QComboBox;
    place_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const RegionTree& regions = session.workbook().regions();
    place_->addItem(regions.root().short_name, regions.root().id.value);
    for (const RegionId part : regions.children(regions.root().id)) {
        place_->addItem(regions.find(part)->short_name, part.value);
    }
    place_->setCurrentIndex(std::max(0, place_->findData(session.region().value)));
    form->addRow(tr("Place"), place_);
    for (const FigureSpec& figure : figures_of(plan)) {
        if (figure.id != indicator.formula.numerator &&
            figure.id != indicator.formula.denominator) {
            continue;
        }
        auto* value = new QLineEdit;
        value->setAlignment(Qt::AlignRight);
        value->setAccessibleName(figure.name.shown());
        const QString unit =
            figure.unit.isEmpty() ? QString() : tr(" (%1)", "unit").arg(figure.unit);
        form->addRow(figure.name.shown() + unit, value);
        if (!figure.reported_by.isEmpty()) {
            value->setToolTip(tr("Reported by: %1").arg(figure.reported_by));
        }
        entries_.push_back({figure, value});
    }
    source_ = new QLineEdit;
    source_->setPlaceholderText(tr("for example: quarterly return of the health commission"));
    form->addRow(tr("Source"), source_);
    column->addLayout(form);
    fault_ = new QLabel;
    fault_->setObjectName(QStringLiteral("bad"));
    fault_->setWordWrap(true);
    fault_->hide();
    column->addWidget(fault_);
    auto* buttons = new QDialogButtonBox;
    auto* save_button = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save_button->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FiguresDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(place_, &QComboBox::currentIndexChanged, this, &FiguresDialog::show_known);
    show_known();
}

void FiguresDialog::show_known()
{
    const RegionId place{place_->currentData().toLongLong()};
    const auto trace =
        Progress(session_.workbook()).trace(*session_.plan(), indicator_, session_.period(), place);
    if (!trace) {
        return;
    }
    for (Entry& entry : entries_) {
        entry.value->clear();
        for (const TraceMeasure& measure : trace->measures) {
            for (const TraceRow& row : measure.rows) {
                if (measure.id == entry.figure.id && row.region == place && row.value) {
                    entry.value->setText(plain_number(*row.value));
                    source_->setText(row.source);
                }
            }
        }
    }
}

void FiguresDialog::save()
{
    const RegionId place{place_->currentData().toLongLong()};
    std::vector<std::pair<QString, double>> values;
    for (const Entry& entry : entries_) {
        if (entry.value->text().trimmed().isEmpty()) {
            continue; // nothing reported is not 0
        }
        const auto value = read_number(entry.value->text(), entry.figure.unit);
        if (!value) {
            fault_->setText(tr("“%1” is not a number.").arg(entry.value->text()));
            fault_->show();
            entry.value->setFocus();
            return;
        }
        values.emplace_back(entry.figure.id, *value);
    }
    Progress progress(session_.workbook());
    for (const auto& [measure, value] : values) {
        const auto done = progress.set_figure(measure, value, session_.period(), place,
                                              source_->text().trimmed());
        if (!done) {
            fault_->setText(error_text(done.error()));
            fault_->show();
            return;
        }
    }
    session_.written();
    accept();
}

} // namespace yice::ui
