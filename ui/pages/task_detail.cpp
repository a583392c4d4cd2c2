// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_detail.h"

#include "base/number_text.h"
#include "ui/pages/task_ledger.h"
#include "ui/style/theme.h"
#include "ui/widgets/indicator_tip.h"
#include "workbook/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// Label and text under each other, as a line of the facts.
QString fact(const QString& label, const QString& html)
{
    return QStringLiteral("<p style='margin-top:8px; margin-bottom:0'><span style='color:%1'>%2"
                          "</span><br>%3</p>")
        .arg(theme().secondary.name(), label.toHtmlEscaped(), html);
}

QString kind_label(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Box:
        return TaskDetail::tr("Box item");
    case TaskKind::Safeguard:
        return TaskDetail::tr("Safeguard");
    case TaskKind::Measure:
        break;
    }
    return {};
}

QString indicator_links(const Plan& plan, const Task& task)
{
    QStringList links;
    for (const QString& id : task.indicators) {
        if (const Indicator* indicator = plan.find(id)) {
            links << QStringLiteral("<a href='%1' style='color:%2'>%3</a>")
                         .arg(id.toHtmlEscaped(), theme().accent.name(),
                              indicator->name.toHtmlEscaped());
        }
    }
    return links.join(QStringLiteral("<br>"));
}

QString additions(const std::vector<Plan>& plans, const Task& task)
{
    QStringList texts;
    for (const Addition& addition : task.adds) {
        texts << TaskDetail::tr("%1 +%2 by %3", "measure, amount, day")
                     .arg(figure_name(plans, addition.measure).shown(),
                          grouped_number(addition.amount, 1), addition.due.toString(Qt::ISODate))
                     .toHtmlEscaped();
    }
    return texts.join(QStringLiteral("<br>"));
}

/// The units as the document prints them; those of today behind, where duties have moved on.
QString units_text(const TaskLine& line, const Plan* plan, QDate day)
{
    const Task& task = line.task;
    const QString comma = TaskDetail::tr(", ", "between names");
    QString text = task.units_as_printed;
    if (text.isEmpty()) {
        text = task.lead_units.join(comma);
        if (!task.cooperating_units.isEmpty()) {
            text += TaskDetail::tr("; supported by %1").arg(task.cooperating_units.join(comma));
        }
    }
    QStringList moved;
    for (const QString& unit : task.lead_units + task.cooperating_units) {
        const QString now = plan ? plan->unit_on(unit, day) : unit;
        if (now != unit) {
            moved << TaskDetail::tr("%1 (now %2)", "unit and its successor").arg(unit, now);
        }
    }
    return (moved.isEmpty() ? text : text + u'\n' + moved.join(comma)).trimmed();
}

QString due_text(const TaskLine& line)
{
    const QString& wording = line.task.deadline.wording;
    if (!line.rating.due) {
        return wording.isEmpty() ? TaskDetail::tr("The document gives no day.") : wording;
    }
    const QString day = line.rating.due->toString(Qt::ISODate);
    return wording.isEmpty() ? day
                             : TaskDetail::tr("%1: until %2", "wording and day").arg(wording, day);
}

} // namespace

TaskDetail::TaskDetail(QWidget* parent) : Card({}, parent)
{
    auto* head = new QHBoxLayout;
    name_ = new QLabel;
    name_->setObjectName(QStringLiteral("title"));
    name_->setWordWrap(true);
    light_ = new QLabel;
    light_->setFont(text_font(TextSize::Body, true));
    head->addWidget(name_, 1);
    head->addWidget(light_, 0, Qt::AlignTop);
    body()->addLayout(head);
    place_ = new QLabel;
    place_->setObjectName(QStringLiteral("hint"));
    place_->setWordWrap(true);
    body()->addWidget(place_);
    facts_ = new QLabel;
    facts_->setTextFormat(Qt::RichText);
    facts_->setWordWrap(true);
    facts_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    facts_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    facts_->setContentsMargins(0, 0, space_3, 0); // room for the bar
    area_ = new QScrollArea;
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setMinimumHeight(72);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(facts_);
    column->addStretch(1);
    area_->setWidget(canvas);
    body()->addWidget(area_, 1);
    connect(facts_, &QLabel::linkActivated, this, &TaskDetail::indicator_wanted);
    connect(facts_, &QLabel::linkHovered, this, [this](const QString& id) {
        QToolTip::showText(QCursor::pos(), tips_.value(id), facts_);
    });
}

void TaskDetail::show_task(const TaskLine& line, const Plan* plan, const std::vector<Plan>& plans,
                           QDate day)
{
    const Task& task = line.task;
    name_->setText(task.name);
    light_->setText(line.rating.done ? task_mark(line) : light_label(line.rating.light));
    light_->setStyleSheet(
        QStringLiteral("color: %1")
            .arg((line.rating.done ? theme().good : light_color(line.rating.light)).name()));
    QStringList place = {task.number, task.chapter, kind_label(task.kind)};
    if (!plan) {
        place << tr("in the roster of key tasks, in no plan");
    }
    place.removeAll(QString());
    place_->setText(place.join(QStringLiteral("  ·  ")));

    QString html;
    const auto add = [&html](const QString& label, const QString& text) {
        if (!text.isEmpty()) {
            html += fact(label, text);
        }
    };
    const auto plain = [](const QString& text) {
        return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    if (!task.text.isEmpty()) {
        html +=
            QStringLiteral("<p style='margin-top:0; margin-bottom:0'>%1</p>").arg(plain(task.text));
    }
    add(tr("Units"), plain(units_text(line, plan, day)));
    add(tr("Due"), plain(due_text(line)));
    tips_.clear();
    if (plan) {
        add(tr("Serves the indicators"), indicator_links(*plan, task));
        for (const QString& id : task.indicators) {
            if (const Indicator* indicator = plan->find(id)) {
                tips_.insert(id, indicator_tip(*plan, *indicator));
            }
        }
    }
    add(tr("Will add"), additions(plans, task));
    if (task.evidence.line > 0) {
        add(tr("Source"),
            plain(tr("The plan, line %1: “%2”").arg(task.evidence.line).arg(task.evidence.text)));
    }
    add(tr("Note"), plain(task.note));
    if (facts_->text() != html) {
        facts_->setText(html);
        area_->verticalScrollBar()->setValue(0);
    }
}

} // namespace yice::ui
