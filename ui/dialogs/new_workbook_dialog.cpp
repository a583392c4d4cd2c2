// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_workbook_dialog.h"

#include "ui/dialogs/division_picker.h"
#include "ui/style/theme.h"
#include "workbook/places.h"
#include "workbook/plans.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

/// Names that Windows keeps for itself, and characters that it does not take.
bool is_possible_name(const QString& name)
{
    static const QRegularExpression never(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return !name.contains(never) && !name.endsWith(u' ') && !name.endsWith(u'.') &&
           !device.match(name).hasMatch();
}

/// The attribute of a folder says little on Windows; making a file says all.
bool can_be_written(const QString& folder)
{
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral("yice-XXXXXX.tmp")));
    return probe.open();
}

} // namespace

NewWorkbookDialog::NewWorkbookDialog(QWidget* parent)
    : QDialog(parent),
      place_(new DivisionPicker),
      plan_(new QComboBox),
      path_(new QLineEdit),
      summary_(new QLabel),
      fault_(new QLabel),
      create_(nullptr),
      folder_(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    if (!QFileInfo(folder_).isDir()) {
        folder_ = QDir::homePath();
    }
    setProperty("help", QStringLiteral("start"));
    setWindowTitle(tr("New workbook"));
    setMinimumSize(640, 520);
    build();
    for (const QString& id : built_in_plan_ids()) {
        if (const auto known = load_plan(id)) {
            plan_->addItem(known->name, id);
        }
    }
    plan_->addItem(tr("none yet"), QString());
    connect(place_, &DivisionPicker::changed, this, &NewWorkbookDialog::region_changed);
    connect(place_, &DivisionPicker::settled, this, [this] { create_->setFocus(); });
    connect(path_, &QLineEdit::textEdited, this, [this] { own_path_ = true; });
    connect(path_, &QLineEdit::textChanged, this, &NewWorkbookDialog::show_fault);
    show_fault();
    place_->setFocus();
}

void NewWorkbookDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    column->addWidget(place_, 1);
    summary_->setObjectName(QStringLiteral("cardtitle"));
    column->addWidget(summary_);
    auto* form = new QFormLayout;
    form->setSpacing(space_2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    plan_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    plan_->setMinimumContentsLength(20);
    plan_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("&Plan"), plan_);
    auto* file = new QHBoxLayout;
    auto* choose = new QPushButton(tr("C&hoose…"));
    file->addWidget(path_, 1);
    file->addWidget(choose);
    auto* file_label = new QLabel(tr("&File"));
    file_label->setBuddy(path_);
    form->addRow(file_label, file);
    fault_->setObjectName(QStringLiteral("bad"));
    fault_->setWordWrap(true);
    fault_->setTextFormat(Qt::PlainText);
    // The line stays, so that nothing moves when something is wrong.
    fault_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    fault_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    fault_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(QString(), fault_);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    create_ = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create_->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &NewWorkbookDialog::choose_path);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewWorkbookDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString NewWorkbookDialog::region() const
{
    return place_->code();
}

QString NewWorkbookDialog::plan() const
{
    return plan_->currentData().toString();
}

QString NewWorkbookDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(path_->text().trimmed());
    if (typed.isEmpty()) {
        return {};
    }
    const QString ending = QStringLiteral(".yice");
    const QString whole = typed.endsWith(ending, Qt::CaseInsensitive) ? typed : typed + ending;
    return QDir::cleanPath(QDir(folder_).absoluteFilePath(whole));
}

void NewWorkbookDialog::choose_region(const QString& code)
{
    place_->choose(code);
}

void NewWorkbookDialog::search(const QString& text)
{
    place_->search(text);
}

void NewWorkbookDialog::set_path(const QString& path)
{
    own_path_ = true;
    path_->setText(QDir::toNativeSeparators(path));
}

void NewWorkbookDialog::region_changed()
{
    const QString code = region();
    const auto regions = built_in_divisions().tree(code);
    summary_->setText(tr("%1, with %n places", nullptr, static_cast<int>(regions.size()))
                          .arg(built_in_divisions().path_of(code)));
    choose_plan(code);
    if (!own_path_) {
        path_->setText(QDir::toNativeSeparators(proposed_path(code)));
    }
    show_fault();
}

/// The plan of this very place, or of the one around it; none where there is none.
void NewWorkbookDialog::choose_plan(const QString& region)
{
    int best = plan_->count() - 1;
    qsizetype closest = 0;
    for (int i = 0; i < plan_->count(); ++i) {
        const auto known = load_plan(plan_->itemData(i).toString());
        if (known && region.startsWith(known->region_code) && known->region_code.size() > closest) {
            closest = known->region_code.size();
            best = i;
        }
    }
    plan_->setCurrentIndex(best);
}

/// 四平市.yice, or 四平市 2.yice where that is taken.
QString NewWorkbookDialog::proposed_path(const QString& region) const
{
    const QString name = built_in_divisions().name_of(region);
    QString path = QDir(folder_).filePath(name + QStringLiteral(".yice"));
    for (int number = 2; QFileInfo::exists(path) && number < 1000; ++number) {
        path = QDir(folder_).filePath(QStringLiteral("%1 %2.yice").arg(name).arg(number));
    }
    return path;
}

QString NewWorkbookDialog::fault() const
{
    if (region().isEmpty()) {
        return tr("Choose the place first.");
    }
    const QString whole = path();
    if (whole.isEmpty()) {
        return tr("The file needs a name.");
    }
    const QFileInfo file(whole);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!is_possible_name(file.completeBaseName())) {
        return tr("Windows takes no file of this name. Leave out \\ / : * ? \" < > | and a dot or "
                  "space at the end.");
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return tr("There is no folder %1. Choose another one.").arg(folder);
    }
    if (file.exists()) {
        return tr("There is a file of this name already, and it stays as it is. Choose another "
                  "name, or open that one.");
    }
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return tr("Nothing can be written to %1. Choose another folder.").arg(folder);
    }
    return {};
}

void NewWorkbookDialog::show_fault()
{
    const QString text = fault();
    // That nothing is chosen yet needs no warning.
    fault_->setText(text.isEmpty() || region().isEmpty() ? QString() : QStringLiteral("⚠ ") + text);
    create_->setEnabled(text.isEmpty());
}

void NewWorkbookDialog::accept()
{
    show_fault();
    if (!create_->isEnabled()) {
        path_->setFocus();
        return;
    }
    const QString folder = QFileInfo(path()).absolutePath();
    if (!can_be_written(folder)) {
        fault_->setText(QStringLiteral("⚠ ") +
                        tr("Nothing can be written to %1. Choose another folder.")
                            .arg(QDir::toNativeSeparators(folder)));
        path_->setFocus();
        return;
    }
    QDialog::accept();
}

void NewWorkbookDialog::choose_path()
{
    // An existing file is refused beside the name, not offered to be replaced.
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the workbook goes"), path(),
                                                        tr("Yice workbook (*.yice)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        set_path(chosen);
    }
}

} // namespace yice::ui
