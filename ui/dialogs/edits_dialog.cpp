// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/edits_dialog.h"

#include "base/chinese_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"
#include "workbook/rosters.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// More rows are counted, but nobody looks them through one by one.
constexpr size_t rows_shown = 2000;
constexpr int cell_key = 1000; ///< as TextTable counts cells

/// Old and new in one cell.
QString step(const QString& before, const QString& after)
{
    const auto shown = [](const QString& text) {
        return trim(text).isEmpty() ? QStringLiteral("—") : text;
    };
    return before == after
               ? shown(before)
               : EditsDialog::tr("%1 → %2", "old and new cell").arg(shown(before), shown(after));
}

} // namespace

EditsDialog::EditsDialog(Session& session, const QString& title,
                         const std::vector<EntryEdit>& edits, const Preparation& prepared,
                         QWidget* parent)
    : QDialog(parent),
      changes_(new TextTable),
      findings_(new TextTable),
      summary_(new QLabel),
      reasons_(new QLabel(tr("What is to be looked at")))
{
    setWindowTitle(title);
    resize(scaled(860), scaled(560));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    summary_->setObjectName(QStringLiteral("cardtitle"));
    summary_->setWordWrap(true);
    column->addWidget(summary_);
    changes_->setAccessibleName(tr("What would change"));
    column->addWidget(changes_, 3);
    reasons_->setObjectName(QStringLiteral("cardtitle"));
    column->addWidget(reasons_);
    findings_->setAccessibleName(reasons_->text());
    column->addWidget(findings_, 2);
    fill_changes(session, edits, prepared);
    fill_findings(edits, prepared);
    auto* buttons = new QDialogButtonBox;
    write_ = buttons->addButton(bad_ == 0 ? tr("Write %n cells", nullptr, cells_)
                                          : tr("Write the other %n cells", nullptr, cells_ - bad_),
                                QDialogButtonBox::AcceptRole);
    write_->setObjectName(QStringLiteral("primary"));
    write_->setEnabled(cells_ > bad_);
    write_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QString whole =
        tr("%n cells would change", nullptr, cells_) +
        tr(" in %n rows.", "after a number of cells", static_cast<int>(edits.size()));
    summary_->setText(
        bad_ == 0 ? whole
                  : whole + u' ' +
                        tr("× %n of them cannot be written and stay as they are.", nullptr, bad_));
}

void EditsDialog::fill_changes(Session& session, const std::vector<EntryEdit>& edits,
                               const Preparation& prepared)
{
    const RosterSpec& spec = *prepared.spec;
    std::vector<const FieldSpec*> fields;
    for (const FieldSpec& field : spec.fields) {
        if (std::any_of(edits.begin(), edits.end(),
                        [&](const EntryEdit& edit) { return edit.cells.contains(field.id); })) {
            fields.push_back(&field);
        }
    }
    std::vector<EntryId> ids;
    for (const EntryEdit& edit : edits) {
        ids.push_back(edit.entry);
        cells_ += static_cast<int>(edit.cells.size());
    }
    const auto known =
        Rosters(session.workbook()).as_cells(spec, ids, prepared.batch.period.last_day());
    if (!known) {
        return; // the same failure is said when it is written
    }
    std::vector<TextTable::Column> columns = {
        {tr("Row"), true, 0, scaled(48)},
        {spec.field(spec.name_field).label.shown(), false, 2, scaled(140)}};
    for (const FieldSpec* field : fields) {
        columns.push_back({field->label.shown(), false, 2, scaled(120)});
    }
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    QHash<int, QColor> washes;
    for (size_t i = 0; i < edits.size(); ++i) {
        const QHash<QString, QString>& before = (*known)[i];
        names_.push_back(before.value(spec.name_field));
        QStringList row = {QString::number(i + 1), names_.back()};
        for (const FieldSpec* field : fields) {
            const auto wanted = edits[i].cells.constFind(field->id);
            const int key = static_cast<int>(i) * cell_key + static_cast<int>(row.size());
            if (wanted == edits[i].cells.constEnd()) {
                row << before.value(field->id);
                colors.insert(key, theme().tertiary);
            } else if (!prepared.edits[i].cells.contains(field->id)) {
                row << QStringLiteral("× ") + *wanted;
                colors.insert(key, theme().bad);
                washes.insert(key, theme().bad_wash);
                ++bad_;
            } else {
                row << step(before.value(field->id), *wanted);
                if (before.value(field->id) != *wanted) {
                    washes.insert(key, theme().accent_wash);
                }
            }
        }
        if (i < rows_shown) {
            rows.push_back(row);
        }
    }
    changes_->set_content(columns, std::move(rows));
    changes_->set_cell_colors(colors);
    changes_->set_cell_washes(washes);
}

void EditsDialog::fill_findings(const std::vector<EntryEdit>& edits, const Preparation& prepared)
{
    const RosterSpec& spec = *prepared.spec;
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    for (const Severity severity : {Severity::Blocks, Severity::Warns}) {
        for (const Finding& finding : prepared.findings) {
            const auto line = static_cast<size_t>(finding.line);
            if (finding.severity != severity || rows.size() >= rows_shown) {
                continue;
            }
            const bool blocks = severity == Severity::Blocks;
            const auto field = spec.index_of(finding.field);
            colors.insert(static_cast<int>(rows.size()) * cell_key,
                          blocks ? theme().bad : theme().attention);
            rows.push_back(
                {blocks ? tr("× not written") : tr("! to look at"),
                 finding.line > 0 ? QString::number(finding.line) : QString(),
                 line > 0 && line <= edits.size() && line <= names_.size() ? names_[line - 1]
                                                                           : QString(),
                 field < 0 ? QString() : spec.fields[static_cast<size_t>(field)].label.shown(),
                 finding.seen, finding.advice});
            warned_ += !blocks;
        }
    }
    reasons_->setVisible(!rows.empty());
    findings_->setVisible(!rows.empty());
    findings_->set_content({{tr("Kind"), false, 0, scaled(92)},
                            {tr("Row"), true, 0, scaled(48)},
                            {tr("Entry"), false, 1, scaled(96)},
                            {tr("Field"), false, 1, scaled(88)},
                            {tr("Seen"), false, 1, scaled(72)},
                            {tr("Reason"), false, 4, scaled(200)}},
                           std::move(rows));
    findings_->set_cell_colors(colors);
}

} // namespace yice::ui
