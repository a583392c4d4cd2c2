// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "report/chart_table.h"
#include "report/chart_words.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/plot.h"
#include "ui/widgets/text_table.h"
#include "workbook/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

/// Chart and table stand side by side from this width on; below it one takes the other's place.
constexpr int room_for_both = 860;
constexpr int widest_column = 200;

QToolButton* flat_button(const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("flat"));
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_1);
    head_ = new QHBoxLayout;
    head_->setSpacing(space_1);
    head_->addStretch(1);
    as_table_ = flat_button(tr("Table"));
    as_table_->setCheckable(true);
    as_table_->setToolTip(tr("The data of the chart as a table"));
    more_ = flat_button(QStringLiteral("⋯"));
    more_->setToolTip(tr("Copy or save the chart"));
    more_->setAccessibleName(tr("Copy or save the chart"));
    more_->setPopupMode(QToolButton::InstantPopup);
    head_->addWidget(as_table_);
    head_->addWidget(more_);
    column->addLayout(head_);
    view_ = new ChartView;
    scroll_ = new QScrollArea;
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(view_);
    table_ = new TextTable;
    table_->hide();
    auto* body = new QHBoxLayout;
    body->setSpacing(space_4);
    body->addWidget(scroll_, 1);
    body->addWidget(table_, 1);
    column->addLayout(body, 1);
    setMinimumHeight(180);
    make_menu();
    connect(as_table_, &QToolButton::toggled, this, [this] { arrange_table(); });
}

void ChartPanel::make_menu()
{
    menu_ = new QMenu(this);
    const auto add = [this](const QString& text, void (ChartPanel::*act)()) {
        connect(menu_->addAction(text), &QAction::triggered, this, act);
    };
    add(tr("Copy as &picture"), &ChartPanel::copy_picture);
    add(tr("Copy as S&VG"), &ChartPanel::copy_svg);
    add(tr("Copy &numbers"), &ChartPanel::copy_numbers);
    menu_->addSeparator();
    add(tr("&Save as…"), &ChartPanel::save);
    menu_->addSeparator();
    print_ = menu_->addAction(tr("As &black-and-white print"));
    print_->setCheckable(true);
    connect(print_, &QAction::toggled, this, [this](bool on) { view_->set_chart(spec_, on); });
    more_->setMenu(menu_);
}

void ChartPanel::set_spec(const ChartSpec& spec)
{
    spec_ = spec;
    view_->set_chart(spec_, print_->isChecked());
    table_->setAccessibleName(tr("Data of the chart %1").arg(chart_name(spec_)));
    fill_table();
}

void ChartPanel::fill_table()
{
    const ChartTable content = chart_table(spec_);
    std::vector<TextTable::Column> columns;
    for (qsizetype i = 0; i < content.headings.size(); ++i) {
        const bool number = content.numeric[static_cast<size_t>(i)];
        int least = 0;
        for (const std::vector<ChartCell>& row : content.rows) {
            const double width =
                text_width(text_font(TextSize::Body), row[static_cast<size_t>(i)].text);
            least = std::max(least, static_cast<int>(width) + 2 * space_3 + space_1);
        }
        columns.push_back({content.headings[i], number, 1, std::min(least, widest_column)});
    }
    std::vector<QStringList> rows;
    for (const std::vector<ChartCell>& row : content.rows) {
        QStringList cells;
        for (const ChartCell& cell : row) {
            cells << cell.text;
        }
        rows.push_back(cells);
    }
    table_->set_content(columns, std::move(rows));
}

void ChartPanel::show_table(bool shown)
{
    as_table_->setChecked(shown);
}

bool ChartPanel::shows_table() const
{
    return as_table_->isChecked();
}

void ChartPanel::show_print(bool print)
{
    print_->setChecked(print);
}

void ChartPanel::arrange_table()
{
    const bool wanted = as_table_->isChecked();
    table_->setVisible(wanted);
    scroll_->setVisible(!wanted || width() >= room_for_both);
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange_table();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    menu_->popup(event->globalPos());
    event->accept();
}

/// As wide as it is seen, but never a thumbnail.
QSize ChartPanel::picture_size() const
{
    return view_->size().expandedTo({720, 360});
}

void ChartPanel::copy_picture()
{
    const auto look = print_->isChecked() ? ChartLook::Print : ChartLook::Document;
    QApplication::clipboard()->setImage(chart_image(spec_, picture_size(), look));
}

void ChartPanel::copy_svg()
{
    const auto look = print_->isChecked() ? ChartLook::Print : ChartLook::Document;
    const QByteArray svg = chart_svg(spec_, picture_size(), look);
    auto* mime = new QMimeData;
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setText(QString::fromUtf8(svg)); // for programs that take SVG as text only
    QApplication::clipboard()->setMimeData(mime);
}

void ChartPanel::copy_numbers()
{
    QApplication::clipboard()->setText(chart_table(spec_).tab_separated());
}

void ChartPanel::save()
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    QString filter;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save chart"),
        chart_name(spec_).replace(forbidden, QStringLiteral(" ")) + QStringLiteral(".png"),
        tr("Picture (*.png);;Drawing for Word and web (*.svg);;Numbers for Excel (*.csv)"),
        &filter);
    if (path.isEmpty()) {
        return;
    }
    static const QRegularExpression known(QStringLiteral("\\.(png|svg|csv)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (!path.contains(known)) {
        path += QLatin1Char('.') + filter.section(QStringLiteral("*."), 1, 1).left(3);
    }
    const auto look = print_->isChecked() ? ChartLook::Print : ChartLook::Document;
    if (auto done = write_chart(path, spec_, picture_size(), look); !done) {
        QMessageBox::warning(this, tr("Yice"), error_text(done.error()));
    }
}

} // namespace yice::ui
