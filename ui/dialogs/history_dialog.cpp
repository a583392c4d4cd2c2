// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"
#include "workbook/history_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

constexpr int cell_key = 1000; ///< as TextTable counts cells

QLabel* heading(const QString& text, const char* name)
{
    auto* label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

/// What to compare a version with: the last one that was said before.
const EntryVersion* before(const std::vector<EntryVersion>& versions, size_t index)
{
    return index > 0 ? &versions[index - 1] : nullptr;
}

/// The fields that are worth a column: those that ever changed, else those that are filled in.
std::vector<size_t> telling_fields(const RosterSpec& spec,
                                   const std::vector<EntryVersion>& versions, bool all)
{
    std::vector<size_t> changed;
    std::vector<size_t> filled;
    for (size_t field = 0; field < spec.fields.size(); ++field) {
        bool differs = false;
        bool says = false;
        for (size_t i = 0; i < versions.size(); ++i) {
            const Value& value = versions[i].record.values[field];
            says = says || !is_missing(value);
            differs = differs || (i > 0 && !(versions[i - 1].record.values[field] == value));
        }
        if (differs) {
            changed.push_back(field);
        }
        if (says) {
            filled.push_back(field);
        }
    }
    return all || changed.empty() ? filled : changed;
}

} // namespace

HistoryDialog::HistoryDialog(Session& session, const RosterSpec& spec, const EntryHistory& history,
                             QWidget* parent)
    : QDialog(parent),
      session_(session),
      spec_(spec),
      history_(history),
      states_(new TextTable),
      identity_(new TextTable),
      all_fields_(new QCheckBox(tr("&All fields")))
{
    setWindowTitle(tr("History: %1").arg(history.name));
    resize(scaled(980), scaled(560));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space_6, space_4, space_6, space_4);
    column->setSpacing(space_3);
    auto* line = new QHBoxLayout;
    line->addWidget(heading(spec.dated() ? tr("What was said of it") : tr("As of when it was how"),
                            "cardtitle"));
    line->addStretch(1);
    line->addWidget(all_fields_);
    column->addLayout(line);
    states_->setAccessibleName(tr("Versions, newest first"));
    column->addWidget(states_, 3);
    if (history.identity.size() > 1) {
        column->addWidget(heading(tr("What identifies it, for every quarter"), "cardtitle"));
        identity_->setAccessibleName(tr("What identifies it, newest first"));
        column->addWidget(identity_, 2);
    } else {
        identity_->setParent(this);
        identity_->hide();
    }
    column->addWidget(heading(tr("● changed since the version before. What was replaced later by "
                                 "another sheet or edit is grey."),
                              "hint"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all_fields_, &QCheckBox::toggled, this, [this] { fill(); });
    fill();
}

void HistoryDialog::fill()
{
    fill(*states_, history_.states, all_fields_->isChecked());
    fill(*identity_, history_.identity, all_fields_->isChecked());
}

void HistoryDialog::fill(TextTable& table, const std::vector<EntryVersion>& versions,
                         bool all_fields)
{
    const auto fields = telling_fields(spec_, versions, all_fields);
    std::vector<TextTable::Column> columns;
    const bool dated = !versions.empty() && versions.front().as_of.isValid();
    if (dated) {
        columns.push_back(
            {spec_.dated() ? spec_.field(spec_.date_field).label.shown() : tr("As of"), false, 0,
             scaled(100)});
    }
    columns.push_back({tr("Said by"), false, 2, scaled(170)});
    columns.push_back({tr("Written"), false, 0, scaled(130)});
    for (const size_t field : fields) {
        columns.push_back({spec_.fields[field].label.shown(), false, 1, scaled(104)});
    }
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    QHash<int, QColor> washes;
    for (size_t i = versions.size(); i-- > 0;) {
        const EntryVersion& version = versions[i];
        const EntryVersion* old = before(versions, i);
        const int key = static_cast<int>(rows.size()) * cell_key;
        QStringList row;
        if (dated) {
            row << version.as_of.toString(Qt::ISODate);
        }
        row << source_text(version)
            << (version.source.made_at.isValid() ? version.source.made_at.toLocalTime().toString(
                                                       QStringLiteral("yyyy-MM-dd HH:mm"))
                                                 : QStringLiteral("—"));
        for (const size_t field : fields) {
            const Value& value = version.record.values[field];
            const bool changed = old && !(old->record.values[field] == value);
            const QString text =
                history_value(spec_.fields[field], value, session_.workbook().regions());
            if (changed) {
                washes.insert(key + static_cast<int>(row.size()), theme().accent_wash);
            }
            row << (changed ? QStringLiteral("● ") + text : text);
        }
        for (int cell = 0; !version.standing && cell < row.size(); ++cell) {
            colors.insert(key + cell, theme().tertiary);
        }
        rows.push_back(row);
    }
    table.set_content(columns, std::move(rows));
    table.set_cell_colors(colors);
    table.set_cell_washes(washes);
}

} // namespace yice::ui
