// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/measure_dialog.h"

#include "base/number_text.h"
#include "plans/condition_file.h"
#include "rosters/specs.h"
#include "ui/style/theme.h"
#include "ui/widgets/condition_list.h"
#include "ui/widgets/text_table.h"
#include "workbook/error_text.h"
#include "workbook/measures.h"
#include "workbook/plans.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int moment = 350; // ms: a pause in typing
constexpr qsizetype shown_rows = 100;

/// An id that neither the plan nor the program has yet.
QString free_id(const Plan& plan)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("own.%1").arg(number);
        if (!find_measure(plan, id)) {
            return id;
        }
    }
}

} // namespace

MeasureDialog::MeasureDialog(Session& session, const Plan& plan, const MeasureSpec& measure,
                             QWidget* parent)
    : FormDialog(measure.id.isEmpty() ? tr("New measure") : measure.name.shown(), parent),
      session_(session),
      plan_(plan.id),
      measure_(measure)
{
    resize(860, 680);
    const bool own = std::any_of(plan.measures.begin(), plan.measures.end(),
                                 [&](const MeasureSpec& each) { return each.id == measure.id; });
    QFormLayout& form = add_page(tr("What is counted"));
    name_ = add_line(form, tr("Name"), measure.name.zh);
    id_ = add_line(form, tr("Id"), own ? measure.id : free_id(plan));
    id_->setEnabled(!own);
    unit_ = add_line(form, tr("Unit"), measure.unit);
    roster_ = new QComboBox;
    for (const RosterSpec* spec : roster_specs()) {
        if (spec->id != u"figures") {
            roster_->addItem(spec->label.shown(), spec->id);
        }
    }
    roster_->setCurrentIndex(std::max(0, roster_->findData(measure.roster)));
    form.addRow(tr("Roster"), roster_);
    counting_ = new QComboBox;
    counting_->addItem(tr("how many rows"), static_cast<int>(Counting::Rows));
    counting_->addItem(tr("the sum of"), static_cast<int>(Counting::Sum));
    counting_->addItem(tr("how many different"), static_cast<int>(Counting::Distinct));
    counting_->addItem(tr("the newest of each place"), static_cast<int>(Counting::Latest));
    counting_->setCurrentIndex(counting_->findData(static_cast<int>(measure.counting)));
    form.addRow(tr("Count"), counting_);
    field_ = new QComboBox;
    form.addRow(tr("Field"), field_);
    add_page(tr("Conditions"), make_conditions());
    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, space_3, 0, 0);
    rows_ = new TextTable;
    column->addWidget(rows_, 1);
    add_page(tr("Rows"), preview);
    number_ = new QLabel;
    number_->setObjectName(QStringLiteral("cardtitle"));
    number_->setWordWrap(true);
    head()->addWidget(number_);
    fit_fields();
    later_.setSingleShot(true);
    later_.setInterval(moment);
    connect(&later_, &QTimer::timeout, this, &MeasureDialog::preview_now);
    const auto soon = [this] { later_.start(); };
    connect(roster_, &QComboBox::currentIndexChanged, this, [this] {
        fit_fields();
        where_->set_conditions(roster(), {});
        holds_->set_conditions(roster(), {});
        later_.start();
    });
    connect(counting_, &QComboBox::currentIndexChanged, this, [this] {
        fit_fields();
        later_.start();
    });
    connect(field_, &QComboBox::currentIndexChanged, this, soon);
    connect(where_, &ConditionList::changed, this, soon);
    connect(holds_, &ConditionList::changed, this, soon);
    preview_now();
    keep_drafts(
        {session.workbook().path(), QStringLiteral("measure"),
         plan.id + u'/' + (measure.id.isEmpty() ? QStringLiteral("new") : measure.id)},
        {part_of(*where_, QStringLiteral("where")), part_of(*holds_, QStringLiteral("holds"))});
}

/// Conditions as a plan file writes them. While one of them is not understood yet, nothing of them
/// is kept.
FormCells::Part MeasureDialog::part_of(ConditionList& list, const QString& name)
{
    connect(&list, &ConditionList::changed, this, &MeasureDialog::touched);
    return {&list, name,
            [&list] {
                QString fault;
                const auto conditions = list.conditions(fault);
                return conditions
                           ? QString::fromUtf8(
                                 QJsonDocument(written(*conditions)).toJson(QJsonDocument::Compact))
                           : QString();
            },
            [this, &list](const QString& text) {
                QStringList faults;
                JsonFields fields(
                    {{QStringLiteral("list"), QJsonDocument::fromJson(text.toUtf8()).array()}}, {},
                    faults);
                const auto conditions = read_conditions(fields, "list");
                if (faults.isEmpty() && !text.isEmpty()) {
                    list.set_conditions(roster(), conditions);
                    later_.start();
                }
            }};
}

QWidget* MeasureDialog::make_conditions()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("canvas"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space_3, space_3, space_3);
    column->setSpacing(space_2);
    auto* which = new QLabel(tr("Which rows are looked at"));
    which->setObjectName(QStringLiteral("cardtitle"));
    where_ = new ConditionList;
    auto* must = new QLabel(tr("What must hold for them to count"));
    must->setObjectName(QStringLiteral("cardtitle"));
    must->setToolTip(tr("Rows that do not fulfil it are listed as lacking; rows that do not say "
                        "count as not reported."));
    holds_ = new ConditionList;
    column->addWidget(which);
    column->addWidget(where_);
    column->addSpacing(space_3);
    column->addWidget(must);
    column->addWidget(holds_);
    column->addStretch(1);
    where_->set_conditions(roster(), measure_.where);
    holds_->set_conditions(roster(), measure_.holds);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

const RosterSpec& MeasureDialog::roster() const
{
    return *find_roster_spec(roster_->currentData().toString());
}

void MeasureDialog::fit_fields()
{
    const auto counting = static_cast<Counting>(counting_->currentData().toInt());
    const QString before = field_->count() > 0 ? field_->currentData().toString() : measure_.field;
    const QSignalBlocker quiet(field_);
    field_->clear();
    for (const FieldSpec& field : roster().fields) {
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Real;
        if (number || counting == Counting::Distinct) {
            field_->addItem(field.label.shown(), field.id);
        }
    }
    field_->setCurrentIndex(std::max(0, field_->findData(before)));
    field_->setEnabled(counting != Counting::Rows);
}

std::optional<MeasureSpec> MeasureDialog::measure()
{
    QString fault;
    const auto where = where_->conditions(fault);
    const auto holds = holds_->conditions(fault);
    if (!where || !holds) {
        complain(tr("“%1” is not understood. Correct the condition.").arg(fault));
        return std::nullopt;
    }
    MeasureSpec measure;
    measure.id = id_->text().trimmed();
    measure.name = {name_->text().trimmed(), measure_.name.en};
    measure.unit = unit_->text().trimmed();
    measure.roster = roster().id;
    measure.counting = static_cast<Counting>(counting_->currentData().toInt());
    measure.field =
        measure.counting == Counting::Rows ? QString() : field_->currentData().toString();
    measure.where = *where;
    measure.holds = *holds;
    measure.stated = measure_.stated && measure.roster == measure_.roster;
    measure.note = measure_.note;
    return measure;
}

void MeasureDialog::choose_roster(const QString& id)
{
    roster_->setCurrentIndex(roster_->findData(id));
}

QString MeasureDialog::preview_text() const
{
    return number_->text();
}

void MeasureDialog::preview_now()
{
    const Plan* plan = session_.workbook().find_plan(plan_);
    auto measure = this->measure();
    if (!plan || !measure) {
        number_->setText(tr("Not counted yet"));
        return;
    }
    if (measure->id.isEmpty()) {
        measure->id = QStringLiteral("?");
    }
    const auto preview =
        Measures(session_.workbook())
            .preview(*plan, *measure, session_.period(), session_.region(), shown_rows);
    if (!preview) {
        number_->setText(error_text(preview.error()));
        return;
    }
    number_->setText(tr("%1, %2: %3 from %4 rows")
                         .arg(session_.place().short_name, session_.period().label(),
                              number_with_unit(preview->value, measure->unit, 2))
                         .arg(preview->row_count));
    std::vector<QStringList> rows;
    for (const TraceRow& row : preview->rows) {
        rows.push_back({row.name, session_.workbook().regions().path_name(row.region),
                        row.value ? grouped_number(*row.value, 2) : no_number()});
    }
    rows_->set_content({{tr("Name"), false, 3}, {tr("Place"), false, 3}, {tr("Value"), true, 1}},
                       std::move(rows));
}

Status MeasureDialog::write()
{
    const auto measure = this->measure();
    if (!measure) {
        return {};
    }
    if (measure->name.zh.isEmpty()) {
        complain(tr("The measure needs a name."));
        return {};
    }
    if (auto done = Plans(session_.workbook()).put_measure(plan_, *measure); !done) {
        return done;
    }
    session_.written();
    return {};
}

} // namespace yice::ui
