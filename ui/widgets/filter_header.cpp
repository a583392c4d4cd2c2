// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_header.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace yice::ui
{

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place_cells);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::place_cells);
}

void FilterHeader::set_cells(const std::vector<Cell>& cells)
{
    for (const Editor& editor : editors_) {
        delete editor.line;
    }
    editors_.clear();
    for (const Cell& cell : cells) {
        editors_.push_back(make_editor(static_cast<int>(editors_.size()), cell));
    }
    place_cells();
}

FilterHeader::Editor FilterHeader::make_editor(int column, const Cell& cell)
{
    Editor editor;
    editor.line = new QLineEdit(this);
    editor.line->setObjectName(QStringLiteral("filtercell"));
    editor.line->setAccessibleName(tr("Filter: %1").arg(cell.name));
    editor.line->setPlaceholderText(tr("Filter"));
    editor.line->installEventFilter(this);
    editor.line->hide();
    if (cell.has_list) {
        QAction* list = editor.line->addAction(icon(QStringLiteral("chevron-down")),
                                               QLineEdit::TrailingPosition);
        list->setToolTip(tr("Values of this column (Alt+Down)"));
        connect(list, &QAction::triggered, this, [this, column] {
            const QLineEdit* line = editors_[static_cast<size_t>(column)].line;
            emit list_wanted(column, line->mapToGlobal(QPoint(0, line->height())));
        });
    }
    editor.fault = editor.line->addAction(icon(QStringLiteral("warning"), theme().bad),
                                          QLineEdit::LeadingPosition);
    editor.fault->setVisible(false);
    connect(editor.line, &QLineEdit::textEdited, this,
            [this, column](const QString& text) { emit typed(column, text); });
    return editor;
}

QLineEdit* FilterHeader::cell(int column) const
{
    const auto index = static_cast<size_t>(column);
    return column >= 0 && index < editors_.size() ? editors_[index].line : nullptr;
}

void FilterHeader::set_text(int column, const QString& text)
{
    QLineEdit* line = cell(column);
    if (line && line->text() != text) {
        line->setText(text);
    }
}

void FilterHeader::set_fault(int column, const QString& sentence)
{
    QLineEdit* line = cell(column);
    if (!line) {
        return;
    }
    editors_[static_cast<size_t>(column)].fault->setVisible(!sentence.isEmpty());
    line->setToolTip(sentence);
    line->setAccessibleDescription(sentence);
    line->setStyleSheet(sentence.isEmpty()
                            ? QString()
                            : QStringLiteral("border-color: %1").arg(theme().bad.name()));
}

void FilterHeader::show_cells(bool on)
{
    shown_ = on;
    place_cells();
    updateGeometries();
    updateGeometry();
    emit geometriesChanged();
}

int FilterHeader::cell_height() const
{
    return shown_ && !editors_.empty() ? editors_.front().line->sizeHint().height() + space_2 : 0;
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(size.height() + cell_height());
    return size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, cell_height());
    QHeaderView::updateGeometries();
    place_cells();
}

void FilterHeader::place_cells()
{
    const int top = QHeaderView::sizeHint().height() + space_1 / 2;
    for (int column = 0; column < static_cast<int>(editors_.size()); ++column) {
        QLineEdit* line = editors_[static_cast<size_t>(column)].line;
        const bool on = shown_ && column < count() && !isSectionHidden(column);
        line->setVisible(on);
        if (on) {
            line->setGeometry(sectionViewportPosition(column) + space_1 / 2, top,
                              sectionSize(column) - space_1, line->sizeHint().height());
        }
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    const auto column_of = [&] {
        for (size_t i = 0; i < editors_.size(); ++i) {
            if (editors_[i].line == watched) {
                return static_cast<int>(i);
            }
        }
        return -1;
    };
    if (event->type() == QEvent::FocusIn) {
        emit entered(column_of());
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool list = key->modifiers().testFlag(Qt::AltModifier) && key->key() == Qt::Key_Down;
        if (list) {
            const auto* line = static_cast<QLineEdit*>(watched);
            emit list_wanted(column_of(), line->mapToGlobal(QPoint(0, line->height())));
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace yice::ui
