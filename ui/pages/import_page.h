// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_job.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace yice::ui
{

class ImportHistory;
class ImportPreview;
class ImportQueue;

/// Bringing sheets in: what was imported before; of several sheets the list, with one button for
/// all; of one sheet the preview with everything that was noticed.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(Session& session, QWidget* parent = nullptr);
    QString title() const override;
    /// Reads the file for a preview.
    void preview(const QString& file) { preview(QStringList{file}); }
    /// Reads one file after the other, also those of folders; several are shown as a list.
    void preview(const QStringList& dropped);
    bool is_busy() const { return job_->running(); }

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Sheets { History, Queue, Preview };
    struct Item {
        ImportRequest request;
        std::shared_ptr<Preparation> preparation;
        std::optional<Error> error;
    };

    void connect_preview();
    void choose_files();
    void prepare(size_t item);
    void prepared(std::shared_ptr<Preparation> preparation);
    void failed(const Error& error);
    bool ask_encoding();
    void open_item(size_t item);
    void show_queue();
    void leave_preview();
    void write_item();
    void write_all();
    void written(const std::vector<Batch>& batches);
    void keep_profile(const Preparation& preparation);
    void show_page(int page);

    ImportJob* job_;
    ImportHistory* history_;
    ImportPreview* preview_;
    ImportQueue* queue_;
    std::vector<Item> items_;
    size_t current_ = 0;
    bool reading_all_ = false; ///< the list is being read from its beginning to its end
    QStackedWidget* stack_;
};

} // namespace yice::ui
