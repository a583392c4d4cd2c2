// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "ui/dialogs/ask_unsaved.h"
#include "ui/style/theme.h"
#include "ui/widgets/draft_banner.h"
#include "workbook/error_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yice::ui
{

FormDialog::FormDialog(const QString& title, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    setProperty("help", QStringLiteral("plan"));
    resize(760, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("title"));
    heading->setWordWrap(true);
    column->addWidget(heading);
    head_ = new QVBoxLayout;
    column->addLayout(head_);
    banner_ = new DraftBanner;
    column->addWidget(banner_);
    pages_ = new QTabWidget;
    pages_->setDocumentMode(true);
    pages_->tabBar()->setDrawBase(false);
    column->addWidget(pages_, 1);
    fault_ = new QLabel;
    fault_->setObjectName(QStringLiteral("bad"));
    fault_->setWordWrap(true);
    fault_->hide();
    column->addWidget(fault_);
    auto* buttons = new QDialogButtonBox;
    save_button_ = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save_button_->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    for (const QKeySequence& keys :
         {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
          QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &FormDialog::save);
    }
}

void FormDialog::keep_drafts(const DraftKey& key, std::vector<FormCells::Part> parts)
{
    if (!cells_) {
        cells_ =
            std::make_unique<FormCells>(*pages_, std::move(parts), [this] { keeper_.touched(); });
        banner_->watch(keeper_);
    }
    DraftKeeper::Form form;
    form.key = key;
    form.title = windowTitle();
    form.cells = [this] { return cells_->cells(); };
    form.put = [this](const Cells& cells) { cells_->put(cells); };
    keeper_.follow(std::move(form), cells_->cells());
}

void FormDialog::touched()
{
    keeper_.touched();
}

void FormDialog::reject()
{
    if (is_changed()) {
        switch (ask_unsaved(this)) {
        case Unsaved::Stay:
            return;
        case Unsaved::Save:
            save();
            return;
        case Unsaved::Discard:
            keeper_.drop();
            break;
        }
    }
    QDialog::reject();
}

bool FormDialog::save()
{
    fault_->hide();
    fault_->clear();
    const Status done = write();
    if (!done) {
        complain(error_text(done.error()));
    }
    if (!fault_->text().isEmpty()) {
        return false;
    }
    keeper_.settle();
    accept();
    return true;
}

QFormLayout& FormDialog::add_page(const QString& label)
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("canvas"));
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, space_3, space_3, space_3);
    form->setSpacing(space_2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    pages_->addTab(scroll, label);
    pages_->tabBar()->setVisible(pages_->count() > 1);
    return *form;
}

void FormDialog::add_page(const QString& label, QWidget* page)
{
    pages_->addTab(page, label);
    pages_->tabBar()->setVisible(pages_->count() > 1);
}

QLineEdit* FormDialog::add_line(QFormLayout& form, const QString& label, const QString& text)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setAccessibleName(label);
    form.addRow(label, edit);
    return edit;
}

QPlainTextEdit* FormDialog::add_text(QFormLayout& form, const QString& label, const QString& text,
                                     int lines)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + space_6);
    form.addRow(label, edit);
    return edit;
}

void FormDialog::add_source(QFormLayout& form, const Evidence& evidence)
{
    source_line_ = add_line(form, tr("Line of the document"),
                            evidence.line > 0 ? QString::number(evidence.line) : QString());
    source_text_ = add_line(form, tr("The document's words"), evidence.text);
    if (evidence.line <= 0) {
        return;
    }
    auto* source = new QLabel(tr("The plan, line %1: “%2”").arg(evidence.line).arg(evidence.text));
    source->setObjectName(QStringLiteral("hint"));
    source->setWordWrap(true);
    source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head_->addWidget(source);
}

Evidence FormDialog::source() const
{
    Q_ASSERT(source_line_);
    return {source_line_->text().trimmed().toInt(), source_text_->text().trimmed()};
}

void FormDialog::complain(const QString& text)
{
    fault_->setText(text);
    fault_->show();
}

} // namespace yice::ui
