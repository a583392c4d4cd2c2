// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_form.h"

#include "base/number_text.h"
#include "rosters/specs.h"
#include "ui/pages/task_ledger.h"
#include "ui/style/theme.h"
#include "ui/widgets/draft_banner.h"
#include "workbook/error_text.h"
#include "workbook/tasks.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

const QString status_field = QStringLiteral("status");
const QString percent_field = QStringLiteral("percent");
const QString progress_field = QStringLiteral("progress");
const QString evidence_field = QStringLiteral("evidence");
constexpr int progress_lines = 3;

/// In the order of the form; the percent stands beside the status.
QStringList field_ids()
{
    return {status_field,
            percent_field,
            progress_field,
            QStringLiteral("problem"),
            QStringLiteral("next_step"),
            evidence_field,
            QStringLiteral("person")};
}

QHash<QString, QString> values_of(const std::optional<TaskProgress>& reported)
{
    const TaskProgress none;
    const TaskProgress& progress = reported ? *reported : none;
    return {{status_field, progress.status},
            {percent_field, progress.percent ? plain_number(*progress.percent) : QString()},
            {progress_field, progress.progress},
            {QStringLiteral("problem"), progress.problem},
            {QStringLiteral("next_step"), progress.next_step},
            {evidence_field, progress.evidence},
            {QStringLiteral("person"), progress.person}};
}

} // namespace

TaskForm::TaskForm(Session& session, QWidget* parent) : Card({}, parent), session_(session)
{
    carried_ = new QLabel;
    carried_->setObjectName(QStringLiteral("hint"));
    carried_->setWordWrap(true);
    body()->addWidget(carried_);
    banner_ = new DraftBanner;
    banner_->watch(keeper_);
    body()->addWidget(banner_);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space_2);
    form->setHorizontalSpacing(space_3);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    make_fields(*form);
    body()->addLayout(form);
    body()->addLayout(make_foot());
    // A workbook's tasks are not another one's.
    connect(&session, &Session::opened, this, [this] {
        keeper_.leave();
        drafts_.clear();
        key_.clear();
    });
    connect(&session, &Session::closed, &keeper_, &DraftKeeper::leave);
}

void TaskForm::make_fields(QFormLayout& form)
{
    const RosterSpec& spec = key_task_spec();
    QHBoxLayout* first_line = nullptr;
    QVBoxLayout* first_stack = nullptr;
    for (const QString& id : field_ids()) {
        const FieldSpec& field = spec.field(id);
        QWidget* editor = make_editor(id);
        editor->setAccessibleName(field.label.shown());
        editor->setObjectName(id);
        editors_.insert(id, editor);
        auto* note = new QLabel;
        note->setWordWrap(true);
        note->hide();
        notes_.insert(id, note);
        if (id == percent_field) {
            editor->setMaximumWidth(72);
            first_line->addWidget(editor);
            first_line->addWidget(new QLabel(field.unit));
            first_stack->addWidget(note);
            continue;
        }
        auto* cell = new QWidget;
        auto* stack = new QVBoxLayout(cell);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(space_1);
        auto* line = new QHBoxLayout;
        line->setSpacing(space_2);
        line->addWidget(editor, 1);
        stack->addLayout(line);
        stack->addWidget(note);
        if (id == status_field) {
            first_line = line;
            first_stack = stack;
        } else if (id == evidence_field) {
            auto* choose = new QPushButton(tr("Choose…"));
            choose->setToolTip(tr("Only the file's name is kept; the file stays where it is."));
            line->addWidget(choose);
            connect(choose, &QPushButton::clicked, this, &TaskForm::choose_evidence);
        }
        auto* label = new QLabel(field.label.shown());
        label->setBuddy(editor);
        form.addRow(label, cell);
    }
}

QWidget* TaskForm::make_editor(const QString& id)
{
    const auto changed = [this] {
        if (!filling_) {
            said_->clear();
            show_state();
            keeper_.touched();
        }
    };
    if (id == status_field) {
        auto* box = new QComboBox;
        box->addItem(tr("not reported yet"), QString());
        for (const Choice& choice : key_task_spec().field(id).choices) {
            box->addItem(choice.label.shown(), choice.id);
        }
        connect(box, &QComboBox::currentIndexChanged, this, changed);
        return box;
    }
    if (id == progress_field) {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(progress_lines * edit->fontMetrics().lineSpacing() + space_6);
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
        return edit;
    }
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::textChanged, this, changed);
    return edit;
}

QHBoxLayout* TaskForm::make_foot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space_3);
    said_ = new QLabel;
    said_->setObjectName(QStringLiteral("hint"));
    said_->setWordWrap(true);
    save_ = new QPushButton(tr("Save"));
    save_->setObjectName(QStringLiteral("primary"));
    foot->addWidget(said_, 1);
    foot->addWidget(save_, 0, Qt::AlignBottom);
    connect(save_, &QPushButton::clicked, this, &TaskForm::save);
    return foot;
}

QString TaskForm::value(const QString& field) const
{
    QWidget* editor = editors_.value(field);
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        return box->currentData().toString();
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        return text->toPlainText().trimmed();
    }
    return qobject_cast<QLineEdit*>(editor)->text().trimmed();
}

void TaskForm::set_value(const QString& field, const QString& text)
{
    QWidget* editor = editors_.value(field);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(text)));
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
        if (area->toPlainText() != text) {
            area->setPlainText(text);
        }
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor); edit && edit->text() != text) {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
}

TaskForm::Values TaskForm::values() const
{
    Values texts;
    for (const QString& id : field_ids()) {
        texts.insert(id, value(id));
    }
    return texts;
}

void TaskForm::keep_draft()
{
    if (key_.isEmpty()) {
        return;
    }
    const Values typed = values();
    Values changed;
    for (auto field = typed.cbegin(); field != typed.cend(); ++field) {
        if (field.value() != stored_.value(field.key())) {
            changed.insert(field.key(), field.value());
        }
    }
    if (changed.isEmpty()) {
        drafts_.remove(key_);
    } else {
        drafts_.insert(key_, changed);
    }
}

void TaskForm::follow_draft()
{
    DraftKeeper::Form form;
    form.key = {session_.workbook().path(), QStringLiteral("task"), key_};
    form.title = line_.task.name;
    form.cells = [this] { return values(); };
    form.put = [this](const Cells& cells) {
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            set_value(cell.key(), cell.value());
        }
    };
    keeper_.follow(std::move(form), stored_);
    if (!keeper_.left()) {
        return;
    }
    const Values typed = values();
    const Cells& left = keeper_.left()->cells;
    if (std::all_of(left.keyBegin(), left.keyEnd(), [&](const QString& field) {
            return typed.value(field) == left.value(field);
        })) {
        keeper_.forget_left(); // it stands there already
        keeper_.touched();
    }
}

void TaskForm::show_task(const TaskLine& line)
{
    keep_draft();
    const QString key = task_key(line) + u'@' + session_.period().code();
    if (key != key_) {
        show_findings({});
        said_->clear();
    }
    key_ = key;
    line_ = line;
    stored_ = values_of(line.progress);
    filling_ = true;
    const Values draft = drafts_.value(key_);
    for (const QString& id : field_ids()) {
        set_value(id, draft.value(id, stored_.value(id)));
    }
    filling_ = false;
    set_title(tr("Progress in %1").arg(session_.period().label()));
    show_state();
    follow_draft();
}

void TaskForm::show_state()
{
    const bool changed = values() != stored_;
    const bool carried = line_.progress && !line_.rating.reported_now;
    carried_->setVisible(carried);
    if (carried) {
        carried_->setText(tr("Carried forward from %1; nothing was reported for this quarter yet.")
                              .arg(Period::quarter_of(line_.progress->as_of).label()));
    }
    // That nothing has moved is a report as well; what is done needs none.
    const bool repeat = carried && !changed && !line_.rating.done && !line_.rating.cancelled;
    save_->setText(repeat ? tr("Report unchanged") : tr("Save"));
    save_->setEnabled(changed || repeat);
    set_hint(changed ? tr("not saved yet") : QString());
}

void TaskForm::choose_evidence()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File that proves it"));
    if (!path.isEmpty()) {
        set_value(evidence_field, QFileInfo(path).fileName());
    }
}

void TaskForm::show_findings(const Findings& findings)
{
    for (QLabel* note : notes_) {
        note->hide();
    }
    QStringList elsewhere;
    for (const Finding& finding : findings) {
        const bool bad = finding.severity == Severity::Blocks;
        QLabel* note = notes_.value(finding.field);
        if (!note) {
            elsewhere << finding.advice;
            continue;
        }
        note->setText((bad ? QStringLiteral("× ") : QStringLiteral("! ")) + finding.advice);
        note->setStyleSheet(
            QStringLiteral("color: %1").arg((bad ? theme().bad : theme().attention).name()));
        note->show();
    }
    if (blocks(findings)) {
        elsewhere << tr("Nothing was saved: correct the marked fields first.");
    }
    said_->setText(elsewhere.join(u'\n'));
}

bool TaskForm::save()
{
    const Values typed = values();
    const auto changed = [&](const char* field) -> std::optional<QString> {
        const QString id = QString::fromLatin1(field);
        return typed.value(id) == stored_.value(id) ? std::nullopt : std::optional(typed.value(id));
    };
    const TaskReport report{changed("status"),  changed("percent"),   changed("progress"),
                            changed("problem"), changed("next_step"), changed("evidence"),
                            changed("person")};
    Findings findings;
    const auto batch = Tasks(session_.workbook())
                           .report(line_.task.id, report, session_.period(), findings, line_.plan);
    // How a cell was read is no news to whoever has just typed it.
    std::erase_if(findings,
                  [](const Finding& finding) { return finding.severity == Severity::Note; });
    show_findings(findings);
    if (!batch) {
        if (batch.error().kind != ErrorKind::Blocked || findings.empty()) {
            said_->setText(error_text(batch.error()));
        }
        return false;
    }
    const QString told =
        batch->id.valid() ? tr("Saved as batch %1. It can be taken back in the history of imports.")
                                .arg(batch->id.value)
                          : tr("The workbook says so already; nothing changed.");
    stored_ = typed; // so that what was saved is no draft when the page comes up to date
    drafts_.remove(key_);
    keeper_.settle();
    emit saved();
    said_->setText(
        (QStringList{told} + said_->text().split(u'\n', Qt::SkipEmptyParts)).join(u'\n'));
    return true;
}

} // namespace yice::ui
