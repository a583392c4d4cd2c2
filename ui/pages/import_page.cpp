// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "ui/pages/import_preview.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_table.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yice::ui
{

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent),
      job_(new ImportJob(this)),
      preview_(new ImportPreview),
      stack_(new QStackedWidget)
{
    setAcceptDrops(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    stack_->addWidget(make_history());
    stack_->addWidget(preview_);
    page->addWidget(stack_);
    connect(job_, &ImportJob::prepared, this, &ImportPage::show_preparation);
    connect(job_, &ImportJob::committed, this, &ImportPage::written);
    connect(job_, &ImportJob::stepped, preview_, &ImportPreview::set_progress);
    connect(job_, &ImportJob::failed, this, [this](const Error& error) {
        preview_->set_busy(false);
        if (error.kind != ErrorKind::Cancelled) {
            say(error);
        }
        if (!preparation_) {
            stack_->setCurrentIndex(0);
        }
    });
    connect(preview_, &ImportPreview::write_wanted, this, &ImportPage::write);
    connect(preview_, &ImportPreview::cancel_wanted, job_, &ImportJob::cancel);
    connect(preview_, &ImportPreview::back_wanted, this, [this] {
        preparation_.reset();
        stack_->setCurrentIndex(0);
        emit page_wanted(QStringLiteral("import"));
    });
    connect(preview_, &ImportPreview::period_wanted, this, [this](const Period& period) {
        request_.period = period;
        prepare_again();
    });
    connect(preview_, &ImportPreview::sheet_wanted, this, [this](const QString& name) {
        request_.sheet = name;
        request_.map.clear(); // another sheet has other columns
        prepare_again();
    });
    connect(preview_, &ImportPreview::mode_wanted, this, [this](bool full, bool close_missing) {
        request_.full = full;
        request_.accept =
            close_missing ? QStringList{QStringLiteral("missing_in_sheet")} : QStringList();
        prepare_again();
    });
    connect(preview_, &ImportPreview::column_wanted, this,
            [this](const QString& heading, const QString& field) {
                request_.map.insert(heading, field);
                prepare_again();
            });
    connect(&session, &Session::opened, this, [this] {
        preparation_.reset();
        said_->hide();
        stack_->setCurrentIndex(0);
    });
}

QString ImportPage::title() const
{
    return stack_->currentIndex() == 1 ? tr("Import  %1").arg(QFileInfo(request_.file).fileName())
                                       : tr("Import");
}

QWidget* ImportPage::make_history()
{
    auto* history = new QWidget;
    auto* column = new QVBoxLayout(history);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_3);
    auto* drop = new Card;
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    auto* heading = new QLabel(tr("Drop a sheet here"));
    heading->setObjectName(QStringLiteral("title"));
    auto* hint = new QLabel(
        tr("Excel workbooks, or CSV as Excel and WPS save it. Encoding, title rows, headings and "
           "total rows are found by themselves; nothing is written before you "
           "have seen it."));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    words->addWidget(heading);
    words->addWidget(hint);
    auto* choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(QStringLiteral("primary"));
    line->addLayout(words, 1);
    line->addWidget(choose, 0, Qt::AlignVCenter);
    drop->body()->addLayout(line);
    said_ = new QLabel;
    said_->setWordWrap(true);
    said_->hide();
    drop->body()->addWidget(said_);
    column->addWidget(drop);

    auto* before = new Card(tr("What was imported"));
    figures_too_ = new QCheckBox(tr("Typed-in figures too"));
    before->head()->addWidget(figures_too_);
    connect(figures_too_, &QCheckBox::toggled, this, &ImportPage::refresh);
    undo_ = new QPushButton(tr("Take back"));
    undo_->setIcon(icon(QStringLiteral("undo")));
    undo_->setEnabled(false);
    before->head()->addWidget(undo_);
    history_ = new TextTable;
    history_->setSelectionMode(QAbstractItemView::SingleSelection);
    before->body()->addWidget(history_, 1);
    column->addWidget(before, 1);
    connect(choose, &QPushButton::clicked, this, &ImportPage::choose_file);
    connect(undo_, &QPushButton::clicked, this, &ImportPage::take_back);
    connect(history_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = history_->selectionModel()->selectedRows();
        undo_->setEnabled(!rows.isEmpty() &&
                          !batches_[static_cast<size_t>(rows.first().row())].undone_at.isValid());
    });
    return history;
}

QString ImportPage::figure_name(const QString& id) const
{
    for (const Plan& plan : session().workbook().plans()) {
        for (const FigureSpec& figure : plan.figures) {
            if (figure.id == id) {
                return figure.name.shown();
            }
        }
    }
    return id;
}

void ImportPage::refresh()
{
    auto read = Imports(session().workbook()).batches();
    if (!read) {
        say(read.error());
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
        const bool figure = batch.kind == u"figure";
        rows.push_back({QString::number(batch.id.value),
                        figure ? figure_name(batch.roster) : batch.file, batch.period.label(),
                        QString::number(batch.added), QString::number(batch.updated),
                        QString::number(batch.unchanged), QString::number(batch.warnings),
                        QLocale().toString(batch.made_at.toLocalTime(), QLocale::ShortFormat),
                        batch.undone_at.isValid() ? tr("taken back") : QString()});
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

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    preview(event->mimeData()->urls().first().toLocalFile());
}

void ImportPage::choose_file()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a sheet"), {}, tr("Sheets (*.csv *.xlsx *.txt *.tsv);;All files (*)"));
    if (!file.isEmpty()) {
        preview(file);
    }
}

void ImportPage::preview(const QString& file)
{
    if (job_->running()) {
        return;
    }
    request_ = ImportRequest();
    request_.file = file;
    preparation_.reset();
    said_->hide();
    // The sheet's own title is asked first; the period picker answers when it says nothing.
    request_.otherwise = session().period();
    prepare_again();
}

void ImportPage::prepare_again()
{
    preview_->set_busy(true);
    job_->prepare(session().workbook().path(), request_);
}

void ImportPage::show_preparation(std::shared_ptr<Preparation> preparation)
{
    preparation_ = std::move(preparation);
    request_.period = preparation_->request.period;
    preview_->show_preparation(preparation_);
    stack_->setCurrentIndex(1);
    emit page_wanted(QStringLiteral("import"));
}

void ImportPage::write()
{
    if (preparation_ && !job_->running()) {
        preview_->set_busy(true);
        job_->commit(session().workbook().path(), preparation_);
    }
}

void ImportPage::written(const Batch& batch)
{
    preview_->set_busy(false);
    preparation_.reset();
    stack_->setCurrentIndex(0);
    said_->setText(tr("%1: %2 new, %3 updated, %4 unchanged. Import number %5.")
                       .arg(batch.file)
                       .arg(batch.added)
                       .arg(batch.updated)
                       .arg(batch.unchanged)
                       .arg(batch.id.value));
    said_->show();
    session().set_period(batch.period.last_quarter());
    session().written();
    emit page_wanted(QStringLiteral("import"));
}

void ImportPage::take_back()
{
    const auto rows = history_->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const Batch batch = batches_[static_cast<size_t>(rows.first().row())];
    if (auto done = Imports(session().workbook()).undo(batch.id); !done) {
        say(done.error());
        return;
    }
    said_->setText(
        tr("Import %1 was taken back; everything is as it was before it.").arg(batch.id.value));
    said_->show();
    session().written();
}

} // namespace yice::ui
