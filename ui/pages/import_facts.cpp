// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_facts.h"

#include "rosters/specs.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int panel_width = 264;
constexpr int heading_width = 108;

const QString missing_rule = QStringLiteral("missing_in_sheet");

} // namespace

ImportFacts::ImportFacts(QWidget* parent) : Card(tr("Found by itself"), parent)
{
    setFixedWidth(panel_width);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space_1);
    form->setHorizontalSpacing(space_2);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    body()->addLayout(form);
    roster_ = add_choice(*form, tr("Roster"));
    for (const RosterSpec* spec : roster_specs()) {
        roster_->addItem(spec->label.shown(), spec->id);
    }
    period_ = add_choice(*form, tr("As of"));
    sheet_ = add_choice(*form, tr("Sheet"));
    sheet_label_ = qobject_cast<QLabel*>(form->labelForField(sheet_));
    encoding_ = add_choice(*form, tr("Encoding"));
    delimiter_ = add_choice(*form, tr("Separator"));
    header_ = add_choice(*form, tr("Heading"));
    mode_ = add_choice(*form, tr("Mode"));
    mode_->addItem(tr("update what is in the sheet"));
    mode_->addItem(tr("whole roster: list what is missing"));
    mode_->addItem(tr("whole roster: close what is missing"));
    facts_ = new QLabel;
    facts_->setObjectName(QStringLiteral("hint"));
    facts_->setWordWrap(true);
    facts_->setTextFormat(Qt::RichText);
    body()->addWidget(facts_);
    connect(facts_, &QLabel::linkActivated, this,
            [this] { emit forget_profile_wanted(preparation_->profile); });
    auto* mapped = new QLabel(tr("Columns"));
    mapped->setObjectName(QStringLiteral("cardtitle"));
    body()->addWidget(mapped);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    columns_ = new QVBoxLayout(canvas);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(space_1);
    area->setWidget(canvas);
    body()->addWidget(area, 1);

    connect(roster_, &QComboBox::activated, this, [this] {
        change([this](ImportRequest& request) {
            request.roster = roster_->currentData().toString();
            request.map.clear(); // another roster has other fields
            request.profile = QStringLiteral("-");
        });
    });
    connect(period_, &QComboBox::activated, this, [this] {
        change([this](ImportRequest& request) {
            request.period =
                Period::parse(period_->currentData().toString()).value_or(request.period);
        });
    });
    connect(sheet_, &QComboBox::activated, this, [this] {
        change([this](ImportRequest& request) {
            request.sheet = sheet_->currentText();
            request.map.clear(); // another sheet has other columns
            request.header_line = 0;
        });
    });
    connect(encoding_, &QComboBox::activated, this, [this] {
        change([this](ImportRequest& request) {
            request.encoding = encoding_->currentData().toString();
        });
    });
    connect(delimiter_, &QComboBox::activated, this, [this] {
        change([this](ImportRequest& request) {
            request.delimiter = delimiter_->currentData().toString();
        });
    });
    connect(header_, &QComboBox::activated, this, [this] {
        change([this](ImportRequest& request) {
            request.header_line = header_->currentData().toInt();
            request.map.clear();
        });
    });
    connect(mode_, &QComboBox::activated, this, [this](int index) {
        change([index](ImportRequest& request) {
            request.full = index >= 1;
            request.accept.removeAll(missing_rule);
            if (index == 2) {
                request.accept << missing_rule;
            }
        });
    });
}

QComboBox* ImportFacts::add_choice(QFormLayout& form, const QString& label)
{
    auto* box = new QComboBox;
    box->setAccessibleName(label);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setMaxVisibleItems(20);
    auto* name = new QLabel(label);
    name->setObjectName(QStringLiteral("hint"));
    name->setBuddy(box);
    form.addRow(name, box);
    return box;
}

void ImportFacts::change(const std::function<void(ImportRequest&)>& edit)
{
    ImportRequest request = preparation_->request;
    edit(request);
    emit request_changed(request);
}

void ImportFacts::show_preparation(std::shared_ptr<const Preparation> preparation)
{
    preparation_ = std::move(preparation);
    show_choices();
    show_columns();
    const Batch& batch = preparation_->batch;
    QStringList lines;
    if (const auto titles = preparation_->sheet.title_rows.size(); titles > 0) {
        lines << tr("%1 title rows above the heading").arg(titles);
    }
    if (batch.skipped > 0) {
        lines << tr("%1 total, footer and skipped rows left out").arg(batch.skipped);
    }
    if (!preparation_->profile.isEmpty()) {
        lines << tr("Read as before: %1").arg(preparation_->profile.toHtmlEscaped()) +
                     QStringLiteral(" <a href='forget'>%1</a>").arg(tr("forget"));
    }
    facts_->setText(lines.join(QStringLiteral("<br>")));
    facts_->setVisible(!lines.isEmpty());
}

void ImportFacts::show_choices()
{
    const ImportRequest& request = preparation_->request;
    const Batch& batch = preparation_->batch;
    roster_->setCurrentIndex(roster_->findData(preparation_->spec->id));
    period_->clear();
    for (int step = -8; step <= 4; ++step) {
        const Period period = request.period.next(step);
        period_->addItem(period.label(), period.code());
    }
    period_->setCurrentIndex(period_->findData(request.period.code()));
    sheet_->clear();
    sheet_->addItems(preparation_->sheet_names);
    sheet_->setCurrentText(preparation_->sheet_name);
    const bool excel = batch.encoding == u"xlsx";
    sheet_->setVisible(excel);
    sheet_label_->setVisible(excel);
    encoding_->clear();
    if (excel) {
        encoding_->addItem(QStringLiteral("Excel (.xlsx)"));
    } else {
        encoding_->addItem(QStringLiteral("GBK (GB18030)"), QStringLiteral("GB18030"));
        for (const char* name : {"UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE"}) {
            encoding_->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
        }
        encoding_->setCurrentIndex(encoding_->findData(batch.encoding));
    }
    encoding_->setEnabled(!excel);
    delimiter_->clear();
    delimiter_->addItem(tr("comma"), QStringLiteral(","));
    delimiter_->addItem(tr("tab"), QStringLiteral("\t"));
    delimiter_->addItem(tr("semicolon"), QStringLiteral(";"));
    delimiter_->addItem(tr("bar"), QStringLiteral("|"));
    if (!excel && delimiter_->findData(batch.delimiter) < 0) {
        delimiter_->addItem(batch.delimiter, batch.delimiter);
    }
    delimiter_->setCurrentIndex(delimiter_->findData(batch.delimiter));
    delimiter_->setEnabled(!excel);
    header_->clear();
    for (int line = 1; line <= std::max(12, batch.header_line + 3); ++line) {
        header_->addItem(tr("line %1").arg(line), line);
    }
    header_->setCurrentIndex(header_->findData(batch.header_line));
    mode_->setCurrentIndex(!request.full ? 0 : request.accept.contains(missing_rule) ? 2 : 1);
}

void ImportFacts::show_columns()
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
        auto* name =
            new QLabel(fontMetrics().elidedText(heading, Qt::ElideRight, heading_width - space_1));
        name->setToolTip(heading);
        name->setFixedWidth(heading_width);
        auto* field = new QComboBox;
        field->setAccessibleName(heading);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        field->setMaxVisibleItems(20);
        field->addItem(tr("not imported"), QStringLiteral("-"));
        for (const FieldSpec& choice : spec.fields) {
            if (!choice.derived) {
                field->addItem(choice.label.shown(), choice.id);
            }
        }
        const int mapped = preparation_->map.field_of_column.empty()
                               ? -1
                               : preparation_->map.field_of_column[static_cast<size_t>(column)];
        field->setCurrentIndex(
            mapped < 0 ? 0 : field->findData(spec.fields[static_cast<size_t>(mapped)].id));
        connect(field, &QComboBox::activated, this, [this, field, heading] {
            change([&](ImportRequest& request) {
                request.map.insert(heading, field->currentData().toString());
            });
        });
        line->addWidget(name);
        line->addWidget(field, 1);
        columns_->addWidget(row);
    }
    columns_->addStretch(1);
}

} // namespace yice::ui
