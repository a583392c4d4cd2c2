// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/indicator_table.h"

#include "ui/style/theme.h"
#include "ui/widgets/marks.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yice::ui
{

namespace
{

class MarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain(option);
        if (index.column() == IndicatorModel::Value) {
            plain.font.setBold(true);
        }
        QStyledItemDelegate::paint(painter, plain, index);
        const auto* model = static_cast<const IndicatorModel*>(index.model());
        const IndicatorLine& line = model->lines()[static_cast<size_t>(index.row())];
        const Assessment& assessment = line.assessment;
        const QRectF area = QRectF(option.rect).adjusted(space_2, 0, -space_2, 0);
        switch (index.column()) {
        case IndicatorModel::Progress:
            paint_bullet(*painter, area.adjusted(space_2, 0, -space_4, 0),
                         {assessment.reading.value, assessment.expected, assessment.target,
                          assessment.standing});
            break;
        case IndicatorModel::Course:
            paint_sparkline(*painter, area.adjusted(0, 11, -space_4, -11), line.course,
                            standing_color(assessment.standing));
            break;
        case IndicatorModel::State:
            painter->save();
            painter->fillRect(QRectF(option.rect).adjusted(0, 0, 0, -1),
                              option.state & QStyle::State_Selected ? theme().accent_wash
                                                                    : theme().card);
            paint_standing(*painter, area, assessment.standing);
            painter->restore();
            break;
        default:
            break;
        }
    }
};

} // namespace

IndicatorTable::IndicatorTable(const std::vector<IndicatorModel::Column>& columns, QWidget* parent)
    : QTableView(parent), model_(new IndicatorModel(this)), columns_(columns)
{
    setModel(model_);
    if (std::find(columns.begin(), columns.end(), IndicatorModel::Progress) == columns.end()) {
        model_->use_short_names();
    }
    setItemDelegate(new MarkDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCursor(Qt::PointingHandCursor);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(row_height());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Indicators"));
    for (int column = 0; column < IndicatorModel::ColumnCount; ++column) {
        setColumnHidden(column, std::find(columns.begin(), columns.end(), column) == columns.end());
    }
    const auto id_at = [this](const QModelIndex& index) {
        return lines()[static_cast<size_t>(index.row())].indicator.id;
    };
    connect(this, &QTableView::clicked, this,
            [this, id_at](const QModelIndex& index) { emit opened(id_at(index)); });
    connect(this, &QTableView::activated, this,
            [this, id_at](const QModelIndex& index) { emit opened(id_at(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, id_at](const QModelIndex& index) {
                if (index.isValid()) {
                    emit selected(id_at(index));
                }
            });
}

void IndicatorTable::set_lines(std::vector<IndicatorLine> lines)
{
    model_->set_lines(std::move(lines));
    fit_columns();
    fit_rows();
}

void IndicatorTable::show_all_rows()
{
    all_rows_ = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit_rows();
}

void IndicatorTable::fit_rows()
{
    if (all_rows_) {
        setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2);
    }
}

void IndicatorTable::select_indicator(const QString& id)
{
    for (size_t i = 0; i < lines().size(); ++i) {
        if (lines()[i].indicator.id == id) {
            const QSignalBlocker quiet(selectionModel());
            selectRow(static_cast<int>(i));
            viewport()->update();
        }
    }
}

void IndicatorTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit_columns();
}

int IndicatorTable::state_width() const
{
    const QFontMetrics metrics(text_font(TextSize::Body, true));
    int width = 0;
    for (const Standing standing :
         {Standing::OnTrack, Standing::SlightlyBehind, Standing::Overdue, Standing::NotScored}) {
        width = std::max(width, metrics.horizontalAdvance(standing_label(standing)));
    }
    return width + 18 + 2 * space_2 + space_3; // the sign, and room on both sides
}

void IndicatorTable::fit_columns()
{
    // Fixed needs first, the name gets what remains; nothing moves when the data changes.
    const auto width_of = [this](int column) {
        switch (column) {
        case IndicatorModel::Value:
            return fontMetrics().horizontalAdvance(QStringLiteral("100,000,000")) + space_4;
        case IndicatorModel::Progress:
            return 228;
        case IndicatorModel::Target:
            return fontMetrics().horizontalAdvance(QStringLiteral("≥ 100,000")) + space_4;
        case IndicatorModel::Course:
            return 128;
        default:
            return state_width();
        }
    };
    int rest = viewport()->width();
    for (const auto column : columns_) {
        if (column != IndicatorModel::Name) {
            setColumnWidth(column, width_of(column));
            rest -= width_of(column);
        }
    }
    setColumnWidth(IndicatorModel::Name, std::max(120, rest));
}

} // namespace yice::ui
