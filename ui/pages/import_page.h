// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_job.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace yice::ui
{

class ImportPreview;
class TextTable;

/// Bringing sheets in: what was imported before, then the preview of a sheet with everything that
/// was noticed, then one button.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(Session& session, QWidget* parent = nullptr);
    QString title() const override;
    /// Reads the file for a preview.
    void preview(const QString& file);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* make_history();
    void choose_file();
    void prepare_again();
    void show_preparation(std::shared_ptr<Preparation> preparation);
    void write();
    void written(const Batch& batch);
    void take_back();
    QString figure_name(const QString& id) const;

    ImportJob* job_;
    ImportPreview* preview_;
    std::shared_ptr<Preparation> preparation_;
    ImportRequest request_;
    std::vector<Batch> batches_;
    QStackedWidget* stack_;
    TextTable* history_;
    QCheckBox* figures_too_;
    QPushButton* undo_;
    QLabel* said_;
};

} // namespace yice::ui
