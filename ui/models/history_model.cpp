// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include <QKeySequence>
#include <QLocale>

#include <algorithm>

namespace yice::ui
{

namespace
{

struct KindTexts {
    QString kind;
    QString word;
    QString icon;
};

KindTexts texts_of(const QString& kind)
{
    const auto made = [&](const QString& word, const char* icon) {
        return KindTexts{kind, word, QString::fromLatin1(icon)};
    };
    return kind == u"import"    ? made(HistoryModel::tr("import"), "import")
           : kind == u"figure"  ? made(HistoryModel::tr("figure"), "indicators")
           : kind == u"task"    ? made(HistoryModel::tr("task report"), "tasks")
           : kind == u"removal" ? made(HistoryModel::tr("removal"), "close")
           : kind == u"plan"    ? made(HistoryModel::tr("plan"), "plan")
           : kind == u"place"   ? made(HistoryModel::tr("place"), "region")
                                : made(HistoryModel::tr("edit"), "rosters");
}

} // namespace

void HistoryModel::set_steps(std::vector<HistoryStep> steps, StepId undo_next, StepId redo_next)
{
    beginResetModel();
    steps_ = std::move(steps);
    undo_next_ = undo_next;
    redo_next_ = redo_next;
    endResetModel();
}

const HistoryStep* HistoryModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &steps_[static_cast<size_t>(row)] : nullptr;
}

int HistoryModel::row_of(StepId step) const
{
    const auto found = std::find_if(steps_.begin(), steps_.end(),
                                    [&](const HistoryStep& line) { return line.step.id == step; });
    return found == steps_.end() ? -1 : static_cast<int>(found - steps_.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(steps_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const HistoryStep* line = at(index.row());
    if (!line) {
        return {};
    }
    const KindTexts texts = texts_of(line->kind);
    const QString facts =
        QLocale().toString(line->step.made_at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm")) +
        QStringLiteral(" · ") + texts.word;
    switch (role) {
    case Qt::DisplayRole:
        return line->name;
    case Undone:
        return line->step.undone();
    case Facts:
        return facts;
    case IconName:
        return texts.icon;
    case Shortcut:
        return line->step.id == undo_next_   ? QKeySequence(QKeySequence::Undo).toString()
               : line->step.id == redo_next_ ? QKeySequence(Qt::CTRL | Qt::Key_Y).toString()
                                             : QString();
    case Qt::ToolTipRole:
        return line->name;
    case Qt::AccessibleTextRole:
        return line->step.undone() ? tr("%1, undone, %2").arg(line->name, facts)
                                   : tr("%1, %2").arg(line->name, facts);
    default:
        return {};
    }
}

} // namespace yice::ui
