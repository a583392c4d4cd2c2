// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "rosters/specs.h"
#include "ui/pages/import_history.h"
#include "ui/pages/import_preview.h"
#include "ui/pages/import_queue.h"
#include "ui/style/theme.h"
#include "workbook/error_text.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// A folder stands for the sheets in it, in the order of their names.
QStringList sheets_of(const QStringList& dropped)
{
    QStringList files;
    for (const QString& path : dropped) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        for (const QString& name :
             folder.entryList({QStringLiteral("*.csv"), QStringLiteral("*.xlsx"),
                               QStringLiteral("*.txt"), QStringLiteral("*.tsv")},
                              QDir::Files, QDir::Name)) {
            files << folder.filePath(name);
        }
    }
    files.removeAll(QString());
    return files;
}

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent),
      job_(new ImportJob(this)),
      history_(new ImportHistory(session)),
      preview_(new ImportPreview),
      queue_(new ImportQueue),
      stack_(new QStackedWidget)
{
    setAcceptDrops(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space_6, space_4, space_6, space_4);
    stack_->addWidget(history_);
    stack_->addWidget(queue_);
    stack_->addWidget(preview_);
    page->addWidget(stack_);
    connect(job_, &ImportJob::prepared, this, &ImportPage::prepared);
    connect(job_, &ImportJob::committed, this, &ImportPage::written);
    connect(job_, &ImportJob::stepped, preview_, &ImportPreview::set_progress);
    connect(job_, &ImportJob::stepped, queue_, &ImportQueue::set_progress);
    connect(job_, &ImportJob::failed, this, &ImportPage::failed);
    connect(history_, &ImportHistory::choose_wanted, this, &ImportPage::choose_files);
    connect(history_, &ImportHistory::failed, this, [this](const Error& error) { say(error); });
    connect(history_, &ImportHistory::taken_back, this, [this] { this->session().written(); });
    connect_preview();
    connect(queue_, &ImportQueue::open_wanted, this, &ImportPage::open_item);
    connect(queue_, &ImportQueue::remove_wanted, this, [this](size_t item) {
        if (!job_->running()) {
            items_.erase(items_.begin() + static_cast<qsizetype>(item));
            items_.empty() ? show_page(History) : show_queue();
        }
    });
    connect(queue_, &ImportQueue::write_wanted, this, &ImportPage::write_all);
    connect(queue_, &ImportQueue::cancel_wanted, job_, &ImportJob::cancel);
    connect(queue_, &ImportQueue::back_wanted, this, [this] {
        items_.clear();
        show_page(History);
    });
    connect(&session, &Session::opened, this, [this] {
        items_.clear();
        history_->say({});
        stack_->setCurrentIndex(History);
    });
}

void ImportPage::connect_preview()
{
    connect(preview_, &ImportPreview::write_wanted, this, &ImportPage::write_item);
    connect(preview_, &ImportPreview::cancel_wanted, job_, &ImportJob::cancel);
    connect(preview_, &ImportPreview::back_wanted, this, &ImportPage::leave_preview);
    connect(preview_, &ImportPreview::request_changed, this, [this](const ImportRequest& request) {
        if (!job_->running()) {
            items_[current_].request = request;
            prepare(current_);
        }
    });
    connect(preview_, &ImportPreview::forget_profile_wanted, this, [this](const QString& name) {
        if (auto done = Imports(session().workbook()).forget_profile(name); !done) {
            say(done.error());
            return;
        }
        ImportRequest& request = items_[current_].request;
        request.map.clear();
        request.set.clear();
        request.profile.clear();
        prepare(current_);
    });
}

QString ImportPage::title() const
{
    return stack_->currentIndex() == Preview
               ? tr("Import  %1").arg(QFileInfo(items_[current_].request.file).fileName())
               : tr("Import");
}

void ImportPage::show_page(int page)
{
    stack_->setCurrentIndex(page);
    emit page_wanted(QStringLiteral("import"));
}

void ImportPage::refresh()
{
    history_->refresh();
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
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    preview(files);
}

void ImportPage::choose_files()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Choose sheets"), {}, tr("Sheets (*.csv *.xlsx *.txt *.tsv);;All files (*)"));
    if (!files.isEmpty()) {
        preview(files);
    }
}

void ImportPage::preview(const QStringList& dropped)
{
    const QStringList files = sheets_of(dropped);
    if (job_->running() || files.isEmpty()) {
        return;
    }
    items_.clear();
    for (const QString& file : files) {
        ImportRequest request;
        request.file = file;
        // The sheet's own title is asked first; the period picker answers when it says nothing.
        request.otherwise = session().period();
        items_.push_back({request, nullptr, std::nullopt});
    }
    history_->say({});
    reading_all_ = true;
    if (items_.size() > 1) {
        show_queue();
        show_page(Queue);
    }
    prepare(0);
}

void ImportPage::prepare(size_t item)
{
    current_ = item;
    items_[item].error.reset();
    preview_->set_busy(true);
    queue_->set_busy(true);
    job_->prepare(session().workbook().path(), items_[item].request);
}

void ImportPage::prepared(std::shared_ptr<Preparation> preparation)
{
    Item& item = items_[current_];
    item.preparation = std::move(preparation);
    // What was found stays as it was found: the user changes one thing at a time.
    item.request = item.preparation->request;
    if (reading_all_ && current_ + 1 < items_.size()) {
        show_queue();
        prepare(current_ + 1);
        return;
    }
    const bool list = reading_all_ && items_.size() > 1;
    reading_all_ = false;
    if (list) {
        show_queue();
        show_page(Queue);
    } else {
        preview_->show_preparation(item.preparation);
        show_page(Preview);
    }
}

void ImportPage::failed(const Error& error)
{
    preview_->set_busy(false);
    if (!items_.empty() && reading_all_ && items_.size() > 1) {
        items_[current_].error = error;
        if (error.kind != ErrorKind::Cancelled && current_ + 1 < items_.size()) {
            show_queue();
            prepare(current_ + 1);
            return;
        }
        reading_all_ = false;
        show_queue();
        return;
    }
    reading_all_ = false;
    if (error.detail.startsWith(u"encoding") && !items_.empty() && ask_encoding()) {
        return;
    }
    if (error.kind != ErrorKind::Cancelled) {
        say(error);
    }
    if (items_.size() > 1) {
        show_queue();
    } else if (items_.empty() || !items_[current_].preparation) {
        items_.clear();
        show_page(History);
    }
}

/// Nothing fits the whole file: the user knows where it comes from.
bool ImportPage::ask_encoding()
{
    const QStringList names = {QStringLiteral("GB18030"), QStringLiteral("UTF-8"),
                               QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
    bool chosen = false;
    const QString name = QInputDialog::getItem(
        this, tr("Encoding"),
        tr("No encoding fits the whole of %1; some characters are damaged. Read it as:")
            .arg(QFileInfo(items_[current_].request.file).fileName()),
        names, 0, false, &chosen);
    if (chosen) {
        items_[current_].request.encoding = name;
        prepare(current_);
    }
    return chosen;
}

void ImportPage::show_queue()
{
    std::vector<ImportQueue::Line> lines;
    for (const Item& item : items_) {
        lines.push_back({QFileInfo(item.request.file).fileName(), item.preparation,
                         item.error ? error_text(*item.error) : QString()});
    }
    queue_->show_lines(lines);
}

void ImportPage::open_item(size_t item)
{
    if (job_->running() || !items_[item].preparation) {
        return;
    }
    current_ = item;
    preview_->show_preparation(items_[item].preparation);
    show_page(Preview);
}

void ImportPage::leave_preview()
{
    if (items_.size() > 1) {
        show_queue();
        show_page(Queue);
    } else {
        items_.clear();
        show_page(History);
    }
}

void ImportPage::write_item()
{
    if (session().workbook().read_only()) {
        say({ErrorKind::ReadOnly, session().workbook().path(), QStringLiteral("opened read-only")});
        return;
    }
    if (!items_.empty() && items_[current_].preparation && !job_->running()) {
        preview_->set_busy(true);
        job_->commit(session().workbook().path(), {items_[current_].preparation});
    }
}

void ImportPage::write_all()
{
    if (session().workbook().read_only()) {
        say({ErrorKind::ReadOnly, session().workbook().path(), QStringLiteral("opened read-only")});
        return;
    }
    if (job_->running()) {
        return;
    }
    std::vector<std::shared_ptr<const Preparation>> all;
    for (const Item& item : items_) {
        all.push_back(item.preparation);
    }
    queue_->set_busy(true);
    job_->commit(session().workbook().path(), all);
}

void ImportPage::keep_profile(const Preparation& preparation)
{
    // Only what the user said by hand is worth remembering; what the headings say is found again.
    if (preparation.request.map.isEmpty() && preparation.request.set.isEmpty()) {
        return;
    }
    static const QRegularExpression times(QStringLiteral("[0-9０-９]+|年|月|第?[一二三四]?季度"));
    QString name = QFileInfo(preparation.request.file).completeBaseName().remove(times).trimmed();
    if (name.isEmpty()) {
        name = preparation.spec->label.shown();
    }
    if (auto done = Imports(session().workbook()).save_profile(preparation, name); !done) {
        say(done.error());
    }
}

void ImportPage::written(const std::vector<Batch>& batches)
{
    preview_->set_busy(false);
    queue_->set_busy(false);
    const bool all = stack_->currentIndex() == Queue;
    for (size_t i = 0; i < items_.size(); ++i) {
        if ((all || i == current_) && items_[i].preparation) {
            keep_profile(*items_[i].preparation);
        }
    }
    QStringList lines;
    for (const Batch& batch : batches) {
        lines << (batch.id.valid()
                      ? tr("%1: %2 new, %3 updated, %4 unchanged. Import number %5.")
                            .arg(batch.file)
                            .arg(batch.added)
                            .arg(batch.updated)
                            .arg(batch.unchanged)
                            .arg(batch.id.value)
                      : tr("%1: the workbook holds all of this already.").arg(batch.file));
    }
    history_->say(lines.join(u'\n'));
    session().set_period(batches.back().period.last_quarter());
    session().written();
    if (all || items_.size() == 1) {
        items_.clear();
        show_page(History);
        return;
    }
    // One of several was written by itself: the others are looked at again, against what is there.
    items_.erase(items_.begin() + static_cast<qsizetype>(current_));
    reading_all_ = true;
    show_queue();
    show_page(Queue);
    prepare(0);
}

} // namespace yice::ui
