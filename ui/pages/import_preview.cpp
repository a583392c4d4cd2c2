// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_preview.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_table.h"
#include "workbook/error_text.h"
#include "workbook/rosters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yice::ui
{

ImportPreview::ImportPreview(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space_3);

    auto* found = new Card(tr("Found by itself"));
    found->setFixedWidth(256);
    facts_ = new QLabel;
    facts_->setTextFormat(Qt::RichText);
    facts_->setWordWrap(true);
    found->body()->addWidget(facts_);
    sheet_ = new QComboBox;
    sheet_->setAccessibleName(tr("Sheet"));
    found->body()->addWidget(sheet_);
    connect(sheet_, &QComboBox::activated, this,
            [this] { emit sheet_wanted(sheet_->currentText()); });
    auto* as_of = new QHBoxLayout;
    auto* as_of_label = new QLabel(tr("As of"));
    as_of_label->setObjectName(QStringLiteral("hint"));
    period_ = new QComboBox;
    period_->setAccessibleName(tr("As of"));
    as_of->addWidget(as_of_label);
    as_of->addWidget(period_, 1);
    found->body()->addLayout(as_of);
    auto* how = new QHBoxLayout;
    auto* how_label = new QLabel(tr("Mode"));
    how_label->setObjectName(QStringLiteral("hint"));
    mode_ = new QComboBox;
    mode_->setAccessibleName(tr("Mode"));
    mode_->addItem(tr("update what is in the sheet"));
    mode_->addItem(tr("whole roster: list what is missing"));
    mode_->addItem(tr("whole roster: close what is missing"));
    mode_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    how->addWidget(how_label);
    how->addWidget(mode_, 1);
    found->body()->addLayout(how);
    connect(mode_, &QComboBox::activated, this,
            [this](int index) { emit mode_wanted(index >= 1, index == 2); });
    auto* mapped = new QLabel(tr("Columns"));
    mapped->setObjectName(QStringLiteral("cardtitle"));
    found->body()->addSpacing(space_2);
    found->body()->addWidget(mapped);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns_canvas_ = new QWidget;
    columns_canvas_->setObjectName(QStringLiteral("canvas"));
    columns_ = new QVBoxLayout(columns_canvas_);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(space_1);
    area->setWidget(columns_canvas_);
    found->body()->addWidget(area, 1);
    line->addWidget(found);

    auto* right = new QVBoxLayout;
    right->setSpacing(space_3);
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
    only_findings_ = new QCheckBox(tr("Only rows with findings"));
    auto* out = new QPushButton(tr("Export findings…"));
    numbers->addWidget(rows_figure_);
    numbers->addWidget(counts_);
    numbers->addWidget(blocking_);
    numbers->addWidget(warning_);
    numbers->addStretch(1);
    numbers->addWidget(out);
    summary->body()->addLayout(numbers);
    right->addWidget(summary);
    auto* sheet = new Card(tr("Preview"));
    sheet->head()->addWidget(only_findings_);
    table_ = new TextTable;
    sheet->body()->addWidget(table_, 1);
    chosen_ = new QLabel;
    chosen_->setWordWrap(true);
    chosen_->hide();
    sheet->body()->addWidget(chosen_);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPreview::show_chosen);
    right->addWidget(sheet, 1);

    auto* foot = new QHBoxLayout;
    auto* promise =
        new QLabel(tr("All rows are written or none; an import can be taken back later."));
    promise->setObjectName(QStringLiteral("hint"));
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setMaximumWidth(160);
    cancel_ = new QPushButton(tr("Stop"));
    back_ = new QPushButton(tr("Back"));
    write_ = new QPushButton;
    write_->setObjectName(QStringLiteral("primary"));
    foot->addWidget(promise, 1);
    foot->addWidget(progress_);
    foot->addWidget(cancel_);
    foot->addWidget(back_);
    foot->addWidget(write_);
    right->addLayout(foot);
    line->addLayout(right, 1);

    connect(only_findings_, &QCheckBox::toggled, this, &ImportPreview::show_rows);
    connect(out, &QPushButton::clicked, this, &ImportPreview::export_findings);
    connect(cancel_, &QPushButton::clicked, this, &ImportPreview::cancel_wanted);
    connect(back_, &QPushButton::clicked, this, &ImportPreview::back_wanted);
    connect(write_, &QPushButton::clicked, this, &ImportPreview::write_wanted);
    connect(period_, &QComboBox::activated, this, [this] {
        emit period_wanted(Period::parse(period_->currentData().toString()).value_or(Period()));
    });
}

void ImportPreview::set_busy(bool busy)
{
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
    cancel_->setVisible(busy);
    back_->setEnabled(!busy);
    period_->setEnabled(!busy);
    mode_->setEnabled(!busy);
    write_->setEnabled(!busy && preparation_ && !preparation_->blocked() &&
                       !preparation_->changes_nothing());
}

void ImportPreview::show_preparation(std::shared_ptr<const Preparation> preparation)
{
    preparation_ = std::move(preparation);
    const ImportRequest& request = preparation_->request;
    mode_->setCurrentIndex(!request.full ? 0 : request.accept.isEmpty() ? 1 : 2);
    show_facts();
    show_columns();
    show_rows();
    const int changed = preparation_->batch.added + preparation_->batch.updated;
    write_->setText(preparation_->changes_nothing() && !preparation_->blocked()
                        ? tr("Nothing to import")
                        : tr("Import %1 rows").arg(changed));
    set_busy(false);
}

void ImportPreview::set_progress(qint64 done, qint64 total)
{
    progress_->setRange(0, static_cast<int>(total));
    progress_->setValue(static_cast<int>(done));
}

void ImportPreview::show_facts()
{
    const Batch& batch = preparation_->batch;
    const auto row = [](const QString& name, const QString& value) {
        return QStringLiteral("<tr><td style='padding:3px 12px 3px 0'>%1</td><td "
                              "style='padding:3px 0'>%2</td></tr>")
            .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto titles = preparation_->sheet.title_rows.size();
    const QHash<QString, QString> names = {{QStringLiteral(","), tr("comma")},
                                           {QStringLiteral("\t"), tr("tab")},
                                           {QStringLiteral(";"), tr("semicolon")}};
    const QString delimiter = names.value(batch.delimiter, batch.delimiter);
    facts_->setText(
        QStringLiteral("<table>") + row(tr("Roster"), preparation_->spec->label.shown()) +
        row(tr("Encoding"), batch.encoding == u"GB18030" ? QStringLiteral("GBK (GB18030)")
                            : batch.encoding == u"xlsx"  ? QStringLiteral("Excel (.xlsx)")
                                                         : batch.encoding) +
        (delimiter.isEmpty() ? QString() : row(tr("Separator"), delimiter)) +
        row(tr("Heading"),
            titles > 0 ? tr("line %1 (%2 title rows above)").arg(batch.header_line).arg(titles)
                       : tr("line %1").arg(batch.header_line)) +
        row(tr("Left out"),
            batch.skipped > 0 ? tr("%1 total and footer rows").arg(batch.skipped) : tr("nothing")) +
        QStringLiteral("</table>"));
    sheet_->clear();
    sheet_->addItems(preparation_->sheet_names);
    sheet_->setCurrentText(preparation_->sheet_name);
    sheet_->setVisible(preparation_->sheet_names.size() > 1);
    period_->clear();
    const Period chosen = preparation_->request.period;
    for (int step = -8; step <= 4; ++step) {
        const Period period = chosen.next(step);
        period_->addItem(period.label(), period.code());
    }
    period_->setCurrentIndex(period_->findData(chosen.code()));
}

void ImportPreview::show_columns()
{
    while (QLayoutItem* item = columns_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RosterSpec& spec = *preparation_->spec;
    for (int column = 0; column < preparation_->sheet.header.size(); ++column) {
        const QString heading = preparation_->sheet.header[column];
        if (heading.isEmpty() || column == preparation_->sheet.serial_column) {
            continue;
        }
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, space_2, 0);
        auto* name = new QLabel(fontMetrics().elidedText(heading, Qt::ElideRight, 104));
        name->setToolTip(heading);
        name->setFixedWidth(108);
        auto* field = new QComboBox;
        field->setAccessibleName(heading);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        field->addItem(tr("not imported"), QStringLiteral("-"));
        for (const FieldSpec& choice : spec.fields) {
            field->addItem(choice.label.shown(), choice.id);
        }
        const int mapped = preparation_->map.field_of_column.empty()
                               ? -1
                               : preparation_->map.field_of_column[static_cast<size_t>(column)];
        field->setCurrentIndex(mapped + 1);
        connect(field, &QComboBox::activated, this, [this, field, heading] {
            emit column_wanted(heading, field->currentData().toString());
        });
        line->addWidget(name);
        line->addWidget(field, 1);
        columns_->addWidget(row);
    }
    columns_->addStretch(1);
}

void ImportPreview::show_rows()
{
    if (!preparation_) {
        return;
    }
    const RosterSpec& spec = *preparation_->spec;
    const Batch& batch = preparation_->batch;
    QHash<int, std::vector<const Finding*>> by_line;
    int blocking = 0;
    int warnings = 0;
    for (const Finding& finding : preparation_->findings) {
        by_line[finding.line].push_back(&finding);
        blocking += finding.severity == Severity::Blocks;
        warnings += finding.severity == Severity::Warns;
    }
    rows_figure_->setText(tr("%1 rows").arg(batch.rows));
    counts_->setText(tr("<b>%1</b> new &nbsp; <b>%2</b> updated &nbsp; <b>%3</b> unchanged")
                         .arg(batch.added)
                         .arg(batch.updated)
                         .arg(batch.unchanged));
    blocking_->setText(blocking > 0 ? tr("× %1 must be corrected").arg(blocking) : QString());
    warning_->setText(warnings > 0 ? tr("! %1 to look at").arg(warnings) : QString());

    std::vector<TextTable::Column> columns = {{QString(), false, 0}, {tr("Line"), true, 0}};
    std::vector<int> fields;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields[i].main && preparation_->map.columns_of_field.size() > i &&
            !preparation_->map.columns_of_field[i].empty()) {
            fields.push_back(static_cast<int>(i));
            const bool number = spec.fields[i].type == FieldType::Integer;
            const bool name = static_cast<int>(i) == spec.index_of(spec.name_field);
            columns.push_back({spec.fields[i].label.shown(), number,
                               name     ? 8
                               : number ? 0
                                        : 3,
                               name                                       ? 168
                               : spec.fields[i].type == FieldType::Region ? 112
                                                                          : 0});
        }
    }
    columns.push_back({tr("Findings"), false, 14, 240});
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    QHash<int, QColor> washes;
    const auto add = [&](int line, const std::vector<const Finding*>& findings, const QString& mark,
                         const QStringList& cells) {
        QStringList said;
        const int row = static_cast<int>(rows.size());
        Severity worst = Severity::Note;
        for (const Finding* finding : findings) {
            const auto field = spec.index_of(finding->field);
            const QString about =
                field >= 0 ? spec.fields[static_cast<size_t>(field)].label.shown() : finding->seen;
            said << (about.isEmpty() ? finding->advice
                                     : about + tr(": ", "field and finding") + finding->advice);
            worst = std::max(worst, finding->severity);
            for (size_t i = 0; i < fields.size(); ++i) {
                if (fields[i] == field && finding->severity != Severity::Note) {
                    washes.insert(row * 1000 + static_cast<int>(i) + 2,
                                  finding->severity == Severity::Blocks ? theme().bad_wash
                                                                        : theme().attention_wash);
                }
            }
        }
        const QString sign = worst == Severity::Blocks  ? QStringLiteral("×")
                             : worst == Severity::Warns ? QStringLiteral("!")
                                                        : mark;
        if (worst != Severity::Note) {
            const QColor color = worst == Severity::Blocks ? theme().bad : theme().attention;
            colors.insert(row * 1000, color);
            colors.insert(row * 1000 + static_cast<int>(fields.size()) + 2, color);
        }
        rows.push_back(QStringList{sign, line > 0 ? QString::number(line) : QString()} + cells +
                       QStringList{said.join(QStringLiteral("  "))});
    };
    constexpr size_t most_rows = 5000; // a preview; the findings can be exported whole
    for (const ImportRow& row : preparation_->rows) {
        if ((only_findings_->isChecked() && !by_line.contains(row.cells.line)) ||
            rows.size() >= most_rows) {
            continue;
        }
        QStringList cells;
        for (const int field : fields) {
            QStringList parts;
            for (const int column :
                 preparation_->map.columns_of_field[static_cast<size_t>(field)]) {
                parts << row.cells.cells.value(column).trimmed();
            }
            parts.removeAll(QString());
            cells << parts.join(u' ');
        }
        const QString mark = row.action == RowAction::Add      ? QStringLiteral("＋")
                             : row.action == RowAction::Update ? QStringLiteral("√")
                                                               : QStringLiteral("＝");
        add(row.cells.line, by_line.value(row.cells.line), mark, cells);
    }
    // Findings about the sheet itself have no row of their own: each gets one.
    for (const int line : {0, batch.header_line}) {
        for (const Finding* finding : by_line.value(line)) {
            QStringList cells(static_cast<qsizetype>(fields.size()), QString());
            const auto field = static_cast<int>(spec.index_of(finding->field));
            const auto column = std::find(fields.begin(), fields.end(), field) - fields.begin();
            if (column < cells.size()) {
                cells[column] = finding->seen;
            }
            add(line, {finding}, QString(), cells);
        }
    }
    table_->set_content(columns, std::move(rows));
    table_->set_cell_colors(colors);
    table_->set_cell_washes(washes);
}

void ImportPreview::show_chosen()
{
    // The whole finding of the chosen row, which its cell has no room for.
    const auto rows = table_->selectionModel()->selectedRows();
    const QString text =
        rows.isEmpty()
            ? QString()
            : rows.first().siblingAtColumn(table_->model()->columnCount() - 1).data().toString();
    chosen_->setText(text);
    chosen_->setVisible(!text.isEmpty());
}

void ImportPreview::export_findings()
{
    if (!preparation_) {
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export findings"),
                                     QFileInfo(preparation_->request.file).completeBaseName() +
                                         tr("-findings") + QStringLiteral(".csv"),
                                     tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = write_file(path, findings_sheet(*preparation_->spec, preparation_->findings));
        !done) {
        QMessageBox::warning(this, tr("Yice"), error_text(done.error()));
    }
}

} // namespace yice::ui
