// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_history.h"

#include "rosters/specs.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_table.h"
#include "workbook/imports.h"
#include "workbook/measures.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

ImportHistory::ImportHistory(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_3);
    column->addWidget(make_drop());
    auto* before = new Card(tr("What was imported"));
    figures_too_ = new QCheckBox(tr("Typed-in figures too"));
    before->head()->addWidget(figures_too_);
    connect(figures_too_, &QCheckBox::toggled, this, &ImportHistory::refresh);
    undo_ = new QPushButton(tr("Take back"));
    undo_->setIcon(icon(QStringLiteral("undo")));
    undo_->setEnabled(false);
    before->head()->addWidget(undo_);
    history_ = new TextTable;
    history_->setSelectionMode(QAbstractItemView::SingleSelection);
    before->body()->addWidget(history_, 1);
    column->addWidget(before, 1);
    connect(undo_, &QPushButton::clicked, this, &ImportHistory::take_back);
    connect(history_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = history_->selectionModel()->selectedRows();
        undo_->setEnabled(!rows.isEmpty() &&
                          !batches_[static_cast<size_t>(rows.first().row())].undone_at.isValid());
    });
}

QWidget* ImportHistory::make_drop()
{
    auto* drop = new Card;
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    auto* heading = new QLabel(tr("Drop sheets here"));
    heading->setObjectName(QStringLiteral("title"));
    auto* hint = new QLabel(
        tr("Excel workbooks, or CSV as Excel and WPS save it. Encoding, title rows, headings and "
           "total rows are found by themselves; nothing is written before you "
           "have seen it."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    words->addWidget(heading);
    words->addWidget(hint);
    auto* choose = new QPushButton(tr("Choose files…"));
    choose->setObjectName(QStringLiteral("primary"));
    line->addLayout(words, 1);
    line->addWidget(choose, 0, Qt::AlignVCenter);
    drop->body()->addLayout(line);
    said_ = new QLabel;
    said_->setWordWrap(true);
    said_->hide();
    drop->body()->addWidget(said_);
    connect(choose, &QPushButton::clicked, this, &ImportHistory::choose_wanted);
    return drop;
}

void ImportHistory::say(const QString& text)
{
    said_->setText(text);
    said_->setVisible(!text.isEmpty());
}

QString ImportHistory::name_of(const Batch& batch) const
{
    if (batch.kind == u"figure") {
        return figure_name(session_.workbook().plans(), batch.roster).shown();
    }
    const RosterSpec* roster = find_roster_spec(batch.roster);
    return !batch.file.isEmpty() ? batch.file
           : batch.removed > 0   ? tr("removed: %1").arg(batch.subject)
           : roster              ? tr("typed in: %1").arg(roster->label.shown())
                                 : batch.roster;
}

void ImportHistory::refresh()
{
    auto read = Imports(session_.workbook()).batches();
    if (!read) {
        emit failed(read.error());
        return;
    }
    batches_ = std::move(read.value());
    if (!figures_too_->isChecked()) {
        std::erase_if(batches_, [](const Batch& batch) { return batch.kind == u"figure"; });
    }
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    for (size_t i = 0; i < batches_.size(); ++i) {
        const Batch& batch = batches_[i];
        rows.push_back({QString::number(batch.id.value), name_of(batch), batch.period.label(),
                        QString::number(batch.added), QString::number(batch.updated),
                        QString::number(batch.unchanged), QString::number(batch.warnings),
                        QLocale().toString(batch.made_at.toLocalTime(), QLocale::ShortFormat),
                        batch.undone_at.isValid()
                            ? (batch.kept > 0 ? tr("taken back but %1 rows").arg(batch.kept)
                                              : tr("taken back"))
                            : QString()});
        if (batch.undone_at.isValid()) {
            colors.insert(static_cast<int>(i), theme().tertiary);
        }
    }
    history_->set_content({{tr("No."), true, 1},
                           {tr("File"), false, 6},
                           {tr("Period"), false, 3},
                           {tr("New"), true, 1},
                           {tr("Updated"), true, 1},
                           {tr("Unchanged"), true, 1},
                           {tr("Warnings"), true, 1},
                           {tr("When"), false, 3},
                           {tr("State"), false, 2}},
                          std::move(rows));
    history_->set_row_colors(colors);
    undo_->setEnabled(false);
}

void ImportHistory::take_back()
{
    const auto rows = history_->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const Batch batch = batches_[static_cast<size_t>(rows.first().row())];
    Imports imports(session_.workbook());
    const auto later = imports.later_rows(batch.id);
    if (!later) {
        emit failed(later.error());
        return;
    }
    bool keep_later = false;
    if (later->rows > 0) {
        QMessageBox question(QMessageBox::Question, tr("Take back"),
                             tr("Later imports built on %1 of its rows: %2.")
                                 .arg(later->rows)
                                 .arg(later->names.mid(0, 12).join(QStringLiteral("、"))),
                             QMessageBox::Cancel, this);
        question.setInformativeText(tr("Those rows stay as they are; everything else of this "
                                       "import is taken back. Or take the later imports back "
                                       "first."));
        QPushButton* others =
            question.addButton(tr("Take back the others"), QMessageBox::AcceptRole);
        question.exec();
        if (question.clickedButton() != others) {
            return;
        }
        keep_later = true;
    }
    const auto kept = imports.undo(batch.id, keep_later);
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    say(*kept == 0
            ? tr("Import %1 was taken back; everything is as it was before it.").arg(batch.id.value)
            : tr("Import %1 was taken back, except for %2 rows on which later imports built.")
                  .arg(batch.id.value)
                  .arg(*kept));
    emit taken_back();
}

} // namespace yice::ui
