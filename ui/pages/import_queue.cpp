// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_queue.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_table.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

ImportQueue::ImportQueue(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_3);
    auto* card = new Card(tr("Sheets to import"));
    open_ = new QPushButton(tr("Look at it…"));
    remove_ = new QPushButton(tr("Leave out"));
    card->head()->addWidget(open_);
    card->head()->addWidget(remove_);
    table_ = new TextTable;
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    card->body()->addWidget(table_, 1);
    column->addWidget(card, 1);
    auto* foot = new QHBoxLayout;
    said_ = new QLabel;
    said_->setObjectName(QStringLiteral("hint"));
    said_->setWordWrap(true);
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setMaximumWidth(160);
    cancel_ = new QPushButton(tr("Stop"));
    back_ = new QPushButton(tr("Back"));
    write_ = new QPushButton;
    write_->setObjectName(QStringLiteral("primary"));
    foot->addWidget(said_, 1);
    foot->addWidget(progress_);
    foot->addWidget(cancel_);
    foot->addWidget(back_);
    foot->addWidget(write_);
    column->addLayout(foot);
    const auto chosen = [this] {
        const auto rows = table_->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.first().row();
    };
    const auto mark = [this, chosen] {
        open_->setEnabled(chosen() >= 0);
        remove_->setEnabled(chosen() >= 0);
    };
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, mark);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit open_wanted(static_cast<size_t>(index.row()));
    });
    connect(open_, &QPushButton::clicked, this, [this, chosen] {
        if (chosen() >= 0) {
            emit open_wanted(static_cast<size_t>(chosen()));
        }
    });
    connect(remove_, &QPushButton::clicked, this, [this, chosen] {
        if (chosen() >= 0) {
            emit remove_wanted(static_cast<size_t>(chosen()));
        }
    });
    connect(cancel_, &QPushButton::clicked, this, &ImportQueue::cancel_wanted);
    connect(back_, &QPushButton::clicked, this, &ImportQueue::back_wanted);
    connect(write_, &QPushButton::clicked, this, &ImportQueue::write_wanted);
    mark();
}

void ImportQueue::show_lines(const std::vector<Line>& lines)
{
    std::vector<QStringList> rows;
    QHash<int, QColor> colors;
    int changed = 0;
    int unready = 0;
    constexpr int state_column = 6;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const int cell = static_cast<int>(i) * 1000 + state_column;
        if (!line.preparation) {
            ++unready;
            rows.push_back(
                {line.file,
                 {},
                 {},
                 {},
                 {},
                 {},
                 line.error.isEmpty() ? tr("is read…") : QStringLiteral("× ") + line.error});
            if (!line.error.isEmpty()) {
                colors.insert(cell, theme().bad);
            }
            continue;
        }
        const Preparation& sheet = *line.preparation;
        int warnings = 0;
        for (const Finding& finding : sheet.findings) {
            warnings += finding.severity == Severity::Warns && !finding.accepted;
        }
        unready += sheet.blocked();
        changed += sheet.batch.added + sheet.batch.updated;
        rows.push_back({line.file, sheet.spec->label.shown(), sheet.batch.period.label(),
                        QString::number(sheet.batch.rows), QString::number(sheet.batch.added),
                        QString::number(sheet.batch.updated),
                        sheet.blocked()           ? tr("× has rows to correct")
                        : sheet.changes_nothing() ? tr("＝ nothing new")
                        : warnings > 0            ? tr("! %1 to look at").arg(warnings)
                                                  : tr("√ ready")});
        colors.insert(cell, sheet.blocked() ? theme().bad
                            : warnings > 0  ? theme().attention
                                            : theme().good);
    }
    table_->set_content({{tr("File"), false, 5},
                         {tr("Roster"), false, 3},
                         {tr("Period"), false, 3},
                         {tr("Rows"), true, 1},
                         {tr("New"), true, 1},
                         {tr("Updated"), true, 1},
                         {tr("State"), false, 4, 160}},
                        std::move(rows));
    table_->set_cell_colors(colors);
    ready_ = unready == 0 && changed > 0;
    write_->setText(tr("Import all: %1 rows").arg(QLocale().toString(changed)));
    said_->setText(
        unready > 0 ? tr("Correct the marked sheets, or leave them out. Nothing is written before.")
                    : tr("All sheets are written or none; each can be taken back later."));
    set_busy(false);
}

void ImportQueue::set_busy(bool busy)
{
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
    cancel_->setVisible(busy);
    back_->setEnabled(!busy);
    write_->setEnabled(!busy && ready_);
}

void ImportQueue::set_progress(qint64 done, qint64 total)
{
    progress_->setRange(0, static_cast<int>(total));
    progress_->setValue(static_cast<int>(done));
}

} // namespace yice::ui
