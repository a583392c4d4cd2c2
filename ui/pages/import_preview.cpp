// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_preview.h"

#include "ui/models/import_model.h"
#include "ui/pages/export_findings.h"
#include "ui/pages/import_facts.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wash_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace yice::ui
{

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent), facts_(new ImportFacts), model_(new ImportModel(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_3);
    line->addWidget(facts_);
    auto* right = new QVBoxLayout;
    right->setSpacing(space_3);
    right->addWidget(make_summary());
    right->addWidget(make_grid(), 1);
    right->addLayout(make_foot());
    line->addLayout(right, 1);
    connect(facts_, &ImportFacts::request_changed, this, &ImportPreview::request_changed);
    connect(facts_, &ImportFacts::forget_profile_wanted, this,
            &ImportPreview::forget_profile_wanted);
    connect(model_, &ImportModel::corrected, this,
            [this](int row_line, int column, const QString& text) {
                ImportRequest request = preparation_->request;
                request.corrections[{row_line, column}] = text;
                emit request_changed(request);
            });
}

Card* ImportPreview::make_summary()
{
    auto* summary = new Card;
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(space_4);
    rows_figure_ = new QLabel;
    rows_figure_->setObjectName(QStringLiteral("figure"));
    counts_ = new QLabel;
    counts_->setTextFormat(Qt::RichText);
    blocking_ = new QLabel;
    blocking_->setObjectName(QStringLiteral("bad"));
    warning_ = new QLabel;
    warning_->setObjectName(QStringLiteral("attention"));
    auto* out = new QPushButton(tr("Export findings…"));
    numbers->addWidget(rows_figure_);
    numbers->addWidget(counts_);
    numbers->addWidget(blocking_);
    numbers->addWidget(warning_);
    numbers->addStretch(1);
    numbers->addWidget(out);
    summary->body()->addLayout(numbers);
    connect(out, &QPushButton::clicked, this, [this] { export_findings(this, *preparation_); });
    return summary;
}

Card* ImportPreview::make_grid()
{
    auto* sheet = new Card(tr("Preview"));
    filter_ = new QComboBox;
    filter_->setAccessibleName(tr("Rows shown"));
    filter_->setMinimumWidth(240);
    filter_->setMaximumWidth(360);
    accept_ = new QPushButton(tr("Accept…"));
    accept_->setToolTip(tr("Accepts every warning of this kind, with a reason that is kept."));
    row_ = new QPushButton(tr("Rows"));
    row_->setToolTip(tr("What is done with the chosen rows"));
    row_menu_ = new QMenu(row_);
    row_->setMenu(row_menu_);
    sheet->head()->addWidget(row_);
    sheet->head()->addWidget(filter_);
    sheet->head()->addWidget(accept_);
    table_ = new QTableView;
    table_->setModel(model_);
    table_->setItemDelegate(new WashDelegate(table_));
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(scaled(32));
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setAccessibleName(tr("Preview"));
    sheet->body()->addWidget(table_, 1);
    chosen_ = new QLabel;
    chosen_->setWordWrap(true);
    chosen_->hide();
    sheet->body()->addWidget(chosen_);
    connect(filter_, &QComboBox::activated, this, &ImportPreview::filter_chosen);
    connect(accept_, &QPushButton::clicked, this, &ImportPreview::accept_chosen_rule);
    connect(row_menu_, &QMenu::aboutToShow, this, &ImportPreview::fill_row_menu);
    connect(table_, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { row_menu_->popup(table_->viewport()->mapToGlobal(at)); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPreview::show_chosen);
    return sheet;
}

QHBoxLayout* ImportPreview::make_foot()
{
    auto* foot = new QHBoxLayout;
    auto* promise =
        new QLabel(tr("All rows are written or none; an import can be taken back later."));
    promise->setObjectName(QStringLiteral("hint"));
    promise->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way first
    skip_blocked_ = new QCheckBox;
    remaining_ = new QLabel;
    remaining_->setObjectName(QStringLiteral("hint"));
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setMaximumWidth(160);
    cancel_ = new QPushButton(tr("Stop"));
    back_ = new QPushButton(tr("Back"));
    write_ = new QPushButton;
    write_->setObjectName(QStringLiteral("primary"));
    foot->addWidget(promise, 1);
    foot->addWidget(skip_blocked_);
    foot->addWidget(remaining_);
    foot->addWidget(progress_);
    foot->addWidget(cancel_);
    foot->addWidget(back_);
    foot->addWidget(write_);
    connect(skip_blocked_, &QCheckBox::clicked, this, [this](bool on) {
        ImportRequest request = preparation_->request;
        request.skip_blocked = on;
        emit request_changed(request);
    });
    connect(cancel_, &QPushButton::clicked, this, &ImportPreview::cancel_wanted);
    connect(back_, &QPushButton::clicked, this, &ImportPreview::back_wanted);
    connect(write_, &QPushButton::clicked, this, &ImportPreview::write_wanted);
    return foot;
}

void ImportPreview::set_busy(bool busy)
{
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
    remaining_->setVisible(busy);
    remaining_->clear();
    cancel_->setVisible(busy);
    back_->setEnabled(!busy);
    facts_->setEnabled(!busy);
    table_->setEnabled(!busy);
    skip_blocked_->setEnabled(!busy);
    write_->setEnabled(!busy && preparation_ && !preparation_->blocked() &&
                       !preparation_->changes_nothing());
    since_.start();
}

void ImportPreview::set_progress(qint64 done, qint64 total)
{
    progress_->setRange(0, static_cast<int>(total));
    progress_->setValue(static_cast<int>(done));
    constexpr qint64 soon_ms = 700; // before that, an estimate would jump about
    const qint64 elapsed = since_.elapsed();
    if (done <= 0 || elapsed < soon_ms) {
        return;
    }
    const double left = static_cast<double>(elapsed) * static_cast<double>(total - done) /
                        static_cast<double>(done) / 1000;
    remaining_->setText(tr("%1 of %2 rows, about %3 s left")
                            .arg(QLocale().toString(done), QLocale().toString(total))
                            .arg(std::max<qint64>(1, std::llround(left))));
}

void ImportPreview::show_preparation(std::shared_ptr<const Preparation> preparation)
{
    preparation_ = std::move(preparation);
    const QString rule = filter_->currentData().toString();
    model_->set_preparation(preparation_);
    facts_->show_preparation(preparation_);
    fill_filter();
    filter_->setCurrentIndex(std::max(0, filter_->findData(rule)));
    filter_chosen();
    show_counts();
    fit_columns();
    const int changed = preparation_->batch.added + preparation_->batch.updated;
    write_->setText(preparation_->changes_nothing() && !preparation_->blocked()
                        ? tr("Nothing to import")
                        : tr("Import %1 rows").arg(QLocale().toString(changed)));
    set_busy(false);
}

void ImportPreview::show_counts()
{
    const Batch& batch = preparation_->batch;
    int blocking = 0;
    int warnings = 0;
    for (const Finding& finding : preparation_->findings) {
        blocking += finding.severity == Severity::Blocks && !finding.accepted;
        warnings += finding.severity == Severity::Warns && !finding.accepted;
    }
    rows_figure_->setText(tr("%1 rows").arg(QLocale().toString(batch.rows)));
    counts_->setText(tr("<b>%1</b> new &nbsp; <b>%2</b> updated &nbsp; <b>%3</b> unchanged")
                         .arg(batch.added)
                         .arg(batch.updated)
                         .arg(batch.unchanged));
    blocking_->setText(blocking > 0 ? tr("× %1 must be corrected").arg(blocking) : QString());
    warning_->setText(warnings > 0 ? tr("! %1 to look at").arg(warnings) : QString());
    skip_blocked_->setText(tr("Leave out rows that must be corrected"));
    skip_blocked_->setChecked(preparation_->request.skip_blocked);
    skip_blocked_->setVisible(blocking > 0 || preparation_->request.skip_blocked);
}

void ImportPreview::fill_filter()
{
    filter_->clear();
    filter_->addItem(tr("All rows"), QString());
    QStringList order;
    QHash<QString, const Finding*> first;
    QHash<QString, int> counts;
    for (const Finding& finding : preparation_->findings) {
        if (!first.contains(finding.rule)) {
            first.insert(finding.rule, &finding);
            order << finding.rule;
        }
        ++counts[finding.rule];
    }
    if (order.isEmpty()) {
        return;
    }
    filter_->addItem(tr("Rows with findings"), QStringLiteral("*"));
    filter_->insertSeparator(filter_->count());
    std::stable_sort(order.begin(), order.end(), [&first](const auto& left, const auto& right) {
        return first[left]->severity > first[right]->severity;
    });
    for (const QString& rule : order) {
        const Finding& finding = *first[rule];
        const QString sign = finding.severity == Severity::Blocks  ? QStringLiteral("×")
                             : finding.severity == Severity::Warns ? QStringLiteral("!")
                                                                   : QStringLiteral("·");
        filter_->addItem(tr("%1 %2 × %3", "severity, number of findings, what")
                             .arg(sign)
                             .arg(counts[rule])
                             .arg(fontMetrics().elidedText(finding.advice, Qt::ElideRight, 260)),
                         rule);
        filter_->setItemData(filter_->count() - 1, finding.advice, Qt::ToolTipRole);
    }
}

void ImportPreview::filter_chosen()
{
    const QString rule = filter_->currentData().toString();
    model_->set_filter(rule.isEmpty() ? ImportModel::Show::All
                       : rule == u"*" ? ImportModel::Show::WithFindings
                                      : ImportModel::Show::OfRule,
                       rule);
    const auto& findings = preparation_->findings;
    accept_->setVisible(
        std::any_of(findings.begin(), findings.end(), [&rule](const Finding& finding) {
            return finding.rule == rule && finding.severity == Severity::Warns && !finding.accepted;
        }));
    show_chosen();
}

void ImportPreview::fit_columns()
{
    const auto width = [this](const QString& text) {
        return fontMetrics().horizontalAdvance(text) + 24;
    };
    const int last = model_->findings_column();
    for (int column = 0; column < last; ++column) {
        int wanted = width(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const int rows = std::min(model_->rowCount(), 60);
        for (int row = 0; row < rows; ++row) {
            wanted = std::max(wanted, width(model_->index(row, column).data().toString()));
        }
        table_->setColumnWidth(column, std::min(wanted, 200));
    }
    // What is wrong stands at the left, where it is seen without scrolling.
    auto* header = table_->horizontalHeader();
    for (int column = 0; column <= last;
         ++column) { // as the sheet before had moved and hidden them
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    header->moveSection(header->visualIndex(last), ImportModel::FirstField);
    table_->setColumnWidth(last, 240);
    table_->setColumnHidden(last, preparation_->findings.empty());
}

void ImportPreview::show_chosen()
{
    // The whole finding of the chosen row, which its cell has no room for.
    const auto rows = table_->selectionModel()->selectedRows();
    const QString text = rows.isEmpty() ? QString() : model_->findings_text(rows.first().row());
    chosen_->setText(text);
    chosen_->setVisible(!text.isEmpty());
    row_->setEnabled(!chosen_lines().empty());
}

std::vector<int> ImportPreview::chosen_lines() const
{
    std::vector<int> lines;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        if (const ImportRow* row = model_->row_at(index.row())) {
            lines.push_back(row->cells.line);
        }
    }
    return lines;
}

void ImportPreview::decide(const std::function<void(ImportRequest&, int line)>& edit)
{
    ImportRequest request = preparation_->request;
    for (const int row_line : chosen_lines()) {
        edit(request, row_line);
    }
    emit request_changed(request);
}

void ImportPreview::fill_row_menu()
{
    row_menu_->clear();
    const auto lines = chosen_lines();
    if (lines.empty()) {
        row_menu_->addAction(tr("Choose rows first"))->setEnabled(false);
        return;
    }
    row_menu_->addAction(tr("Skip"), this, [this] {
        decide([](ImportRequest& request, int row_line) {
            request.decisions.insert(row_line, {RowDecision::Kind::Skip, {}});
        });
    });
    row_menu_->addAction(tr("Add as a new entry"), this, [this] {
        decide([](ImportRequest& request, int row_line) {
            request.decisions.insert(row_line, {RowDecision::Kind::Add, {}});
        });
    });
    QAction* update = row_menu_->addAction(tr("Update the registered entry"), this, [this] {
        decide([this](ImportRequest& request, int row_line) {
            if (const EntryId entry = preparation_->candidates.value(row_line); entry.valid()) {
                request.decisions.insert(row_line, {RowDecision::Kind::Update, entry});
            }
        });
    });
    update->setEnabled(std::any_of(lines.begin(), lines.end(), [this](int row_line) {
        return preparation_->candidates.contains(row_line);
    }));
    row_menu_->addSeparator();
    QAction* back = row_menu_->addAction(tr("As the program decides"), this, [this] {
        decide([](ImportRequest& request, int row_line) {
            request.decisions.remove(row_line);
            std::erase_if(request.corrections,
                          [&](const auto& fix) { return fix.first.first == row_line; });
        });
    });
    back->setEnabled(std::any_of(lines.begin(), lines.end(), [this](int row_line) {
        const auto& fixes = preparation_->request.corrections;
        const auto fix = fixes.lower_bound({row_line, 0});
        return preparation_->request.decisions.contains(row_line) ||
               (fix != fixes.end() && fix->first.first == row_line);
    }));
}

void ImportPreview::accept_chosen_rule()
{
    const QString rule = filter_->currentData().toString();
    bool accepted = false;
    const QString reason = QInputDialog::getText(this, tr("Accept these findings"),
                                                 tr("Why they may stand; kept with the import:"),
                                                 QLineEdit::Normal, {}, &accepted);
    if (accepted) {
        ImportRequest request = preparation_->request;
        request.accept << rule;
        request.reasons.insert(rule, reason);
        emit request_changed(request);
    }
}

} // namespace yice::ui
