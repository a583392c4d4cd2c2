// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figures_dialog.h"

#include "base/number_text.h"
#include "import/cell_value.h"
#include "ui/dialogs/ask_unsaved.h"
#include "ui/style/theme.h"
#include "ui/widgets/indicator_tip.h"
#include "workbook/measures.h"
#include "workbook/progress.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int value_width = 168;
constexpr double odd_factor = 10; ///< a number this many times the last one is worth a look

} // namespace

FiguresDialog::FiguresDialog(Session& session, const Plan& plan, const Indicator& indicator,
                             QWidget* parent)
    : FormDialog(tr("%1, %2").arg(indicator.name, session.period().label()), parent),
      session_(session),
      plan_(plan.id),
      indicator_(indicator)
{
    setProperty("help", QStringLiteral("indicators"));
    setWindowTitle(tr("Reported figures"));
    resize(scaled(640), scaled(460));
    add_places();
    QFormLayout& form = add_page(tr("Figures"));
    for (const FigureSpec& figure : figures_of(plan)) {
        if (figure.id == indicator.formula.numerator ||
            figure.id == indicator.formula.denominator) {
            add_entry(form, figure);
        }
    }
    source_ = add_line(form, tr("Source"), {});
    source_->setPlaceholderText(tr("for example: quarterly return of the health commission"));
    auto* hint = new QLabel(tr("Counted as: %1").arg(formula_text(plan, indicator)) + u'\n' +
                            tr("A field that stays empty reports nothing; nothing is not 0."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    form.addRow(QString(), hint);
    connect(place_, &QComboBox::currentIndexChanged, this, &FiguresDialog::show_place);
    show_known();
}

void FiguresDialog::add_places()
{
    place_ = new QComboBox;
    place_->setObjectName(QStringLiteral("place"));
    place_->setAccessibleName(tr("Place"));
    const RegionTree& regions = session_.workbook().regions();
    place_->addItem(regions.root().short_name, regions.root().id.value);
    for (const RegionId part : regions.children(regions.root().id)) {
        place_->addItem(regions.find(part)->short_name, part.value);
    }
    place_->setCurrentIndex(std::max(0, place_->findData(session_.region().value)));
    place_shown_ = place_->currentIndex();
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    auto* label = new QLabel(tr("&Place"));
    label->setBuddy(place_);
    line->addWidget(label);
    line->addWidget(place_, 1);
    head()->addLayout(line);
}

void FiguresDialog::add_entry(QFormLayout& form, const FigureSpec& figure)
{
    Entry entry;
    entry.figure = figure;
    entry.value = new QLineEdit;
    entry.value->setObjectName(figure.id);
    entry.value->setAlignment(Qt::AlignRight);
    entry.value->setFixedWidth(scaled(value_width));
    entry.value->setAccessibleName(figure.name.shown());
    if (!figure.reported_by.isEmpty()) {
        entry.value->setToolTip(tr("Reported by: %1").arg(figure.reported_by));
    }
    auto* cell = new QWidget;
    auto* stack = new QVBoxLayout(cell);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    line->addWidget(entry.value);
    auto* unit = new QLabel(figure.unit);
    unit->setObjectName(QStringLiteral("hint"));
    line->addWidget(unit);
    entry.before = new QLabel;
    entry.before->setObjectName(QStringLiteral("hint"));
    line->addWidget(entry.before, 1);
    stack->addLayout(line);
    entry.note = new QLabel;
    entry.note->setWordWrap(true);
    entry.note->setFont(text_font(TextSize::Hint));
    entry.note->setMinimumHeight(QFontMetrics(entry.note->font()).lineSpacing());
    stack->addWidget(entry.note);
    auto* label = new QLabel(figure.name.shown());
    label->setWordWrap(true);
    label->setBuddy(entry.value);
    label->setMinimumWidth(scaled(value_width));
    form.addRow(label, cell);
    connect(entry.value, &QLineEdit::textChanged, this, &FiguresDialog::check_all);
    entries_.push_back(entry);
}

void FiguresDialog::set_value(const QString& figure, const QString& text)
{
    for (const Entry& entry : entries_) {
        if (entry.figure.id == figure) {
            entry.value->setText(text);
        }
    }
}

void FiguresDialog::choose_place(RegionId place)
{
    place_->setCurrentIndex(std::max(0, place_->findData(place.value)));
}

/// Another place has other figures: what was typed for this one is not carried over to it.
void FiguresDialog::show_place()
{
    if (place_->currentIndex() == place_shown_) {
        return;
    }
    if (is_changed()) {
        const Unsaved answer = ask_unsaved(this);
        if (answer != Unsaved::Discard) {
            const QSignalBlocker quiet(place_);
            place_->setCurrentIndex(place_shown_);
            if (answer == Unsaved::Save) {
                save();
            }
            return;
        }
        drop_draft();
    }
    place_shown_ = place_->currentIndex();
    show_known();
}

void FiguresDialog::show_known()
{
    const RegionId place{place_->currentData().toLongLong()};
    const Plan* plan = session_.workbook().find_plan(plan_);
    Progress progress(session_.workbook());
    const Period& period = session_.period();
    const auto given = [&](const Period& of, const QString& id) -> std::optional<TraceRow> {
        const auto trace = progress.trace(*plan, indicator_, of, place);
        if (!trace) {
            return std::nullopt;
        }
        for (const TraceMeasure& measure : trace->measures) {
            for (const TraceRow& row : measure.rows) {
                if (measure.id == id && row.region == place && row.value) {
                    return row;
                }
            }
        }
        return std::nullopt;
    };
    source_->clear();
    for (Entry& entry : entries_) {
        entry.value->clear();
        entry.value->setPlaceholderText({});
        const auto now = plan ? given(period, entry.figure.id) : std::nullopt;
        const auto before = plan ? given(period.previous(), entry.figure.id) : std::nullopt;
        // What is only carried on was not reported for this period, and saving must not say so.
        const bool reported = now && (!now->as_of.isValid() || now->as_of >= period.first_day());
        if (reported) {
            entry.value->setText(plain_number(*now->value));
            source_->setText(now->source);
        } else if (now) {
            entry.value->setPlaceholderText(
                tr("carried on: %1").arg(grouped_number(*now->value, 2)));
        }
        entry.last = before ? before->value : std::nullopt;
        const QString when = period.kind() == Period::Kind::Month  ? tr("last month")
                             : period.kind() == Period::Kind::Year ? tr("last year")
                                                                   : tr("last quarter");
        entry.before->setText(entry.last
                                  ? when + u' ' + number_with_unit(entry.last, entry.figure.unit, 2)
                                  : tr("%1: nothing", "last quarter").arg(when));
        if (before && !before->source.isEmpty()) {
            entry.before->setToolTip(tr("Source: %1").arg(before->source));
            if (source_->text().isEmpty()) {
                source_->setText(before->source);
            }
        }
    }
    check_all();
    keep_drafts({session_.workbook().path(), QStringLiteral("figures"),
                 QStringLiteral("%1@%2@%3").arg(indicator_.id, period.code()).arg(place.value)});
}

bool FiguresDialog::check(const Entry& entry) const
{
    const QString text = entry.value->text().trimmed();
    const auto number = read_number(text, entry.figure.unit);
    const bool bad = !text.isEmpty() && !number;
    QString note;
    if (bad) {
        note = QStringLiteral("× ") + tr("“%1” is not a number.").arg(text);
    } else if (number && entry.last && *entry.last > 0 && *number > 0) {
        const double times = *number / *entry.last;
        if (times >= odd_factor) {
            note = QStringLiteral("! ") +
                   tr("%1 times the last number: is the unit right?").arg(grouped_number(times, 1));
        } else if (times <= 1 / odd_factor) {
            note = QStringLiteral("! ") + tr("Less than a tenth of the last number: is the unit "
                                             "right?");
        }
    }
    QPalette palette = entry.note->palette();
    palette.setColor(QPalette::WindowText, bad ? theme().bad : theme().attention);
    entry.note->setPalette(palette);
    entry.note->setText(note);
    entry.value->setAccessibleDescription(note);
    return !bad;
}

void FiguresDialog::check_all()
{
    bool good = true;
    for (const Entry& entry : entries_) {
        good = check(entry) && good;
    }
    save_button()->setEnabled(good);
}

Status FiguresDialog::write()
{
    const RegionId place{place_->currentData().toLongLong()};
    std::vector<std::pair<QString, double>> values;
    for (const Entry& entry : entries_) {
        if (entry.value->text().trimmed().isEmpty()) {
            continue; // nothing reported is not 0
        }
        const auto value = read_number(entry.value->text(), entry.figure.unit);
        if (!value) {
            complain(tr("“%1” is not a number.").arg(entry.value->text()));
            entry.value->setFocus();
            return {};
        }
        values.emplace_back(entry.figure.id, *value);
    }
    Progress progress(session_.workbook());
    for (const auto& [measure, value] : values) {
        const auto done = progress.set_figure(measure, value, session_.period(), place,
                                              source_->text().trimmed());
        if (!done) {
            return done.error();
        }
    }
    session_.written();
    return {};
}

} // namespace yice::ui
